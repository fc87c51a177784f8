# language: vi
Tính năng: Điều kiện bổ nhiệm, giới thiệu ứng cử theo Hướng dẫn 45-HD/BTCTW (Mục III)

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 15/01/2027

  Khung kịch bản: Thời gian giữ chức vụ ít nhất mười hai tháng
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày <từ ngày>
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng giữ chức vụ là <số tháng>
    Và <kết luận> "eligibility.thoi-gian-giu-chuc.chua-du-thang"
    Và căn cứ là "45-HD/BTCTW" "Mục III điểm 1.1"

    Dữ liệu:
      | từ ngày    | số tháng | kết luận         |
      | 15/01/2026 | 12       | đáp ứng quy định |
      | 16/01/2026 | 11       | có phát hiện     |

  Khung kịch bản: Trường hợp đặc biệt về thời gian phải có đánh giá toàn diện của cấp ủy trực tiếp quản lý
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 16/01/2026
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và trường hợp đặc biệt do "Ban Bí thư" quyết định
    Và dữ kiện "có văn bản đánh giá toàn diện" là "<đánh giá>"
    Khi kiểm tra hồ sơ
    Thì được miễn quy định "eligibility.thoi-gian-giu-chuc.chua-du-thang"
    Và <kết luận> "dossier.ho-so.thieu-danh-gia-truong-hop-dac-biet"
    Và phát hiện "eligibility.thoi-gian-giu-chuc.truong-hop-dac-biet" để lưu ý

    Dữ liệu:
      | đánh giá | kết luận         |
      | có       | đáp ứng quy định |
      | không    | có phát hiện     |

  Kịch bản: Đủ mười hai tháng thì quyết định trường hợp đặc biệt không dùng đến
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 15/01/2026
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và trường hợp đặc biệt do "Ban Bí thư" quyết định
    Khi kiểm tra hồ sơ
    Thì đáp ứng quy định "eligibility.thoi-gian-giu-chuc.truong-hop-dac-biet"
    Và không áp dụng quy định "dossier.ho-so.thieu-danh-gia-truong-hop-dac-biet"

  Kịch bản: Giám đốc Sở chưa đủ mười hai tháng tham gia cấp ủy tỉnh theo cơ cấu (đồng chí Nguyễn Văn D)
    Biết chức danh "Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và loại bổ nhiệm "kiêm nhiệm theo cơ cấu"
    Và đang giữ chức vụ "Giám đốc Sở Tài chính tỉnh Quảng Ninh" từ ngày 15/07/2026
    Và danh sách "chức vụ đã giữ" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không áp dụng quy định "eligibility.thoi-gian-giu-chuc.chua-du-thang"

  Kịch bản: Người không giữ chức vụ có cơ cấu cấp ủy thì vẫn phải đủ mười hai tháng
    Biết chức danh "Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh"
    Và nội dung công tác "chỉ định"
    Và đang giữ chức vụ "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh" từ ngày 15/07/2026
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.thoi-gian-giu-chuc.chua-du-thang"

  Khung kịch bản: Chức vụ cao hơn tham gia cấp ủy theo cơ cấu thì không cần quy hoạch, không phải làm quy trình (ví dụ 2)
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và loại bổ nhiệm "kiêm nhiệm theo cơ cấu"
    Và nguồn nhân sự "tại chỗ"
    Và không có quy hoạch nào khác
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra hồ sơ
    Thì không áp dụng quy định "eligibility.khong-quy-hoach.tai-cho"
    Và không áp dụng quy định "procedure.thieu-buoc.buoc-4"

    Dữ liệu:
      | chức danh                                                       | nội dung          |
      | Ủy viên Ban Chấp hành Đảng bộ các cơ quan Đảng Trung ương       | chỉ định          |
      | Ủy viên Ban Chấp hành Đảng bộ các cơ quan Đảng Trung ương       | giới thiệu ứng cử |

  Khung kịch bản: Tuổi: đủ 60 tháng thì đạt; từ 48 đến 59 tháng là trường hợp đặc biệt; dưới 48 tháng thì không được
    Biết nhân sự sinh ngày 20/01/1969
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày <ngày nhận>
    Và ngày quyết định <ngày quyết định>
    Và <trường hợp>
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là <số tháng>
    Và <kết luận 60>
    Và <kết luận 48>

    Dữ liệu:
      | ngày nhận  | ngày quyết định | trường hợp                                     | số tháng | kết luận 60                                                | kết luận 48                                          |
      | 31/01/2026 | 05/02/2026      | không thuộc trường hợp đặc biệt                | 60       | đáp ứng quy định "eligibility.tuoi.chua-du-tron-nhiem-ky"  | đáp ứng quy định "eligibility.tuoi.duoi-muc-toi-thieu" |
      | 01/02/2026 | 05/02/2026      | không thuộc trường hợp đặc biệt                | 59       | có phát hiện "eligibility.tuoi.chua-du-tron-nhiem-ky"      | đáp ứng quy định "eligibility.tuoi.duoi-muc-toi-thieu" |
      | 01/02/2026 | 05/02/2026      | trường hợp đặc biệt do "Ban Bí thư" quyết định | 59       | được miễn quy định "eligibility.tuoi.chua-du-tron-nhiem-ky" | đáp ứng quy định "eligibility.tuoi.duoi-muc-toi-thieu" |
      | 31/01/2027 | 05/02/2027      | trường hợp đặc biệt do "Ban Bí thư" quyết định | 48       | được miễn quy định "eligibility.tuoi.chua-du-tron-nhiem-ky" | đáp ứng quy định "eligibility.tuoi.duoi-muc-toi-thieu" |
      | 01/02/2027 | 05/02/2027      | trường hợp đặc biệt do "Ban Bí thư" quyết định | 47       | không áp dụng quy định "eligibility.tuoi.chua-du-tron-nhiem-ky" | có phát hiện "eligibility.tuoi.duoi-muc-toi-thieu"     |

  Khung kịch bản: Trường hợp đặc biệt về tuổi phải rà soát nguồn, đánh giá và do chính cấp bổ nhiệm quyết định
    Biết nhân sự sinh ngày 20/01/1969
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 10/02/2026
    Và ngày quyết định 25/02/2026
    Và cấp ủy quyết định "Ban Bí thư"
    Và trường hợp đặc biệt do "<cấp>" quyết định
    Và dữ kiện "đã rà soát nguồn quy hoạch, nguồn tương đương" là "<rà soát>"
    Và dữ kiện "có văn bản đánh giá toàn diện" là "<đánh giá>"
    Khi kiểm tra hồ sơ
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | cấp          | rà soát | đánh giá | kết luận         | mã                                               |
      | Ban Bí thư   | có      | có       | đáp ứng quy định | procedure.tuoi.thieu-buoc-truong-hop-dac-biet    |
      | Ban Bí thư   | không   | có       | có phát hiện     | procedure.tuoi.thieu-buoc-truong-hop-dac-biet    |
      | Ban Bí thư   | có      | không    | có phát hiện     | procedure.tuoi.thieu-buoc-truong-hop-dac-biet    |
      | Ban Bí thư   | có      | có       | đáp ứng quy định | eligibility.tuoi.truong-hop-dac-biet-khac-cap    |
      | Bộ Chính trị | có      | có       | có phát hiện     | eligibility.tuoi.truong-hop-dac-biet-khac-cap    |

  Khung kịch bản: Kết quả xếp loại ba năm gần nhất tính từ ngày làm quy trình
    Biết bước 1 họp ngày 05/01/2027
    Và quy trình chỉ có các bước đã nêu
    Và năm 2025 xếp loại "hoàn thành tốt nhiệm vụ"
    Và năm 2024 xếp loại "hoàn thành xuất sắc nhiệm vụ"
    Và năm <năm thứ ba> xếp loại "hoàn thành tốt nhiệm vụ"
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận> "dossier.ho-so.thieu-xep-loai-ba-nam"

    Dữ liệu:
      | năm thứ ba | kết luận         |
      | 2026       | đáp ứng quy định |
      | 2022       | có phát hiện     |

  Khung kịch bản: Kết luận tiêu chuẩn chính trị phải có trước khi quyết định
    Biết dữ kiện "ngày kết luận tiêu chuẩn chính trị" là "<ngày>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.tieu-chuan-chinh-tri"
    Và căn cứ là "377-QĐ/TW" "Điều 36 khoản 4"

    Dữ liệu:
      | ngày       | kết luận         |
      | 15/01/2027 | đáp ứng quy định |
      | 16/01/2027 | có phát hiện     |
      | không có   | có phát hiện     |

  Khung kịch bản: Quy hoạch phải được phê duyệt trước khi thực hiện quy trình
    Biết nguồn nhân sự "tại chỗ"
    Và không thuộc trường hợp đặc biệt
    Và được quy hoạch "Thứ trưởng Bộ Tài chính" ngày <ngày quy hoạch>
    Và không có quy hoạch nào khác
    Và bước 1 họp ngày 10/12/2026
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.phe-duyet-sau-quy-trinh"

    Dữ liệu:
      | ngày quy hoạch | kết luận         |
      | 10/12/2026     | đáp ứng quy định |
      | 11/12/2026     | có phát hiện     |

  Khung kịch bản: Sau quyết định kỷ luật phải đưa ngay ra khỏi quy hoạch
    Biết được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024
    Và <đưa ra>
    Và không có quy hoạch nào khác
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/06/2026
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.chua-dua-ra-sau-ky-luat"

    Dữ liệu:
      | đưa ra                                    | kết luận         |
      | đưa ra khỏi quy hoạch ngày 02/06/2026     | đáp ứng quy định |
      | loại bổ nhiệm "chức vụ cao hơn"           | có phát hiện     |

  Khung kịch bản: Kê khai không trung thực, không đầy đủ thì chưa đề nghị, xem xét
    Biết dữ kiện "kê khai đầy đủ, trung thực" là "<trả lời>"
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận> "dossier.ho-so.ke-khai-khong-day-du"

    Dữ liệu:
      | trả lời | kết luận         |
      | có      | đáp ứng quy định |
      | không   | có phát hiện     |

  Khung kịch bản: Cơ quan ngành dọc hiệp y bằng văn bản với ban thường vụ cấp ủy địa phương
    Biết chức danh "Trưởng Thuế tỉnh Quảng Ninh"
    Và <hiệp y>
    Và không lấy ý kiến nào khác
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | hiệp y                                                                                 | kết luận         | mã                                          |
      | lấy ý kiến "hiệp y" của "Ban Thường vụ Tỉnh ủy Quảng Ninh" bằng văn bản ngày 10/01/2027 | đáp ứng quy định | procedure.thieu-buoc.hiep-y-bang-van-ban    |
      | lấy ý kiến "thẩm định" của "Ban Tổ chức Tỉnh ủy" bằng văn bản ngày 10/01/2027          | có phát hiện     | procedure.thieu-buoc.hiep-y-bang-van-ban    |
      | lấy ý kiến "hiệp y" của "Ban Thường vụ Tỉnh ủy Quảng Ninh" bằng văn bản ngày 15/01/2027 | đáp ứng quy định | procedure.quy-trinh.hiep-y-sau-quyet-dinh   |
      | lấy ý kiến "hiệp y" của "Ban Thường vụ Tỉnh ủy Quảng Ninh" bằng văn bản ngày 16/01/2027 | có phát hiện     | procedure.quy-trinh.hiep-y-sau-quyet-dinh   |

  Kịch bản: Cơ quan không thuộc ngành dọc hiệp y với cấp ủy địa phương thì lưu ý
    Biết lấy ý kiến "hiệp y" của "Ban Thường vụ Tỉnh ủy Quảng Ninh" bằng văn bản ngày 10/01/2027
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.hiep-y-ngoai-quy-dinh" để lưu ý
    Và không áp dụng quy định "procedure.thieu-buoc.hiep-y-bang-van-ban"

  Kịch bản: Cơ quan ngành dọc hiệp y thì không có gì phải lưu ý
    Biết chức danh "Trưởng Thuế tỉnh Quảng Ninh"
    Và lấy ý kiến "hiệp y" của "Ban Thường vụ Tỉnh ủy Quảng Ninh" bằng văn bản ngày 10/01/2027
    Và không lấy ý kiến nào khác
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.hinh-thuc.hiep-y-ngoai-quy-dinh"
