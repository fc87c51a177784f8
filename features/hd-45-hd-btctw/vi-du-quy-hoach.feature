# language: vi
Tính năng: Ví dụ của Hướng dẫn 45-HD/BTCTW về quy hoạch cán bộ (Mục II)

  Bối cảnh:
    Biết nội dung công tác "quy hoạch"
    Và ngày quyết định 20/10/2026

  Khung kịch bản: Ủy viên Ban Thường vụ quy hoạch Phó Bí thư và tối đa hai trong ba chức danh (đồng chí X)
    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "số chức danh trong nhóm ba chức danh được quy hoạch cùng lúc" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.qua-hai-trong-ba"

    Dữ liệu:
      | số | kết luận         |
      | 1  | đáp ứng quy định |
      | 2  | đáp ứng quy định |
      | 3  | có phát hiện     |

  Khung kịch bản: Ủy viên Ban Chấp hành quy hoạch Ủy viên Ban Thường vụ và tối đa hai trong ba chức danh cấp phó (đồng chí Y)
    Biết chức danh "Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "số chức danh trong nhóm ba chức danh được quy hoạch cùng lúc" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.qua-hai-trong-ba"
    Và căn cứ là "45-HD/BTCTW" "Mục II điểm 1.1"

    Dữ liệu:
      | số | kết luận         |
      | 2  | đáp ứng quy định |
      | 3  | có phát hiện     |

  Khung kịch bản: Ủy viên Ban Thường vụ Tỉnh ủy chỉ được quy hoạch chức danh cao hơn (ví dụ 1)
    Biết chức danh "<chức danh>"
    Và loại bổ nhiệm "<so với chức vụ hiện tại>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.chi-quy-hoach-chuc-danh-cao-hon"
    Và căn cứ là "45-HD/BTCTW" "Mục II điểm 1.2"

    Dữ liệu:
      | chức danh                                   | so với chức vụ hiện tại | kết luận         |
      | Phó Bí thư Tỉnh ủy Quảng Ninh               | chức vụ cao hơn         | đáp ứng quy định |
      | Bí thư Tỉnh ủy Quảng Ninh                   | chức vụ cao hơn         | đáp ứng quy định |
      | Thứ trưởng Bộ Tài chính                     | chức vụ cao hơn         | đáp ứng quy định |
      | Bộ trưởng Bộ Tài chính                      | chức vụ cao hơn         | đáp ứng quy định |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh    | tương đương             | có phát hiện     |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh           | tương đương             | có phát hiện     |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh           | tương đương             | có phát hiện     |
      | Vụ trưởng Bộ Tài chính                      | thấp hơn                | có phát hiện     |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh  | thấp hơn                | có phát hiện     |

  Kịch bản: Chưa nói chức danh quy hoạch cao hay thấp hơn thì chưa xác định
    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.khong-quy-hoach.chi-quy-hoach-chuc-danh-cao-hon" chưa xác định
    Và còn thiếu dữ kiện "kind"

  Khung kịch bản: Một người là đối tượng 1 của chức danh này và đối tượng 2 của chức danh cao hơn kế tiếp (ví dụ điểm 2.1)
    Biết chức danh "<chức danh>"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "đối tượng quy hoạch (1 hoặc 2)" là "<đối tượng>"
    Và dữ kiện "thời điểm tính tuổi quy hoạch" là "01/09/2030"
    Và nhân sự sinh ngày 15/09/1978
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "<mã>"

    Dữ liệu:
      | chức danh                     | đối tượng | mã                                       |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | 1         | eligibility.tuoi.quy-hoach-doi-tuong-1   |
      | Bí thư Tỉnh ủy Quảng Ninh     | 2         | eligibility.tuoi.quy-hoach-doi-tuong-2   |
      | Thứ trưởng Bộ Tài chính       | 1         | eligibility.tuoi.quy-hoach-doi-tuong-1   |
      | Bộ trưởng Bộ Tài chính        | 2         | eligibility.tuoi.quy-hoach-doi-tuong-2   |

  Khung kịch bản: Tuổi quy hoạch 60 tháng đối với đối tượng 1, 120 tháng đối với đối tượng 2
    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "đối tượng quy hoạch (1 hoặc 2)" là "<đối tượng>"
    Và dữ kiện "thời điểm tính tuổi quy hoạch" là "30/09/2030"
    Và nhân sự sinh ngày <ngày sinh>
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "<mã>"
    Và căn cứ là "45-HD/BTCTW" "Mục II điểm 5.2"

    Dữ liệu:
      | đối tượng | ngày sinh  | kết luận         | mã                                     |
      | 1         | 01/09/1973 | đáp ứng quy định | eligibility.tuoi.quy-hoach-doi-tuong-1 |
      | 1         | 31/08/1973 | có phát hiện     | eligibility.tuoi.quy-hoach-doi-tuong-1 |
      | 2         | 01/09/1978 | đáp ứng quy định | eligibility.tuoi.quy-hoach-doi-tuong-2 |
      | 2         | 31/08/1978 | có phát hiện     | eligibility.tuoi.quy-hoach-doi-tuong-2 |

  Khung kịch bản: Tháng tính tuổi quy hoạch nhiệm kỳ kế tiếp
    Biết chức danh "<chức danh>"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "nhiệm kỳ quy hoạch" là "nhiệm kỳ tới"
    Và dữ kiện "thời điểm tính tuổi quy hoạch" là "<thời điểm>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tuoi.moc-tinh-tuoi-quy-hoach"

    Dữ liệu:
      | chức danh                                  | thời điểm  | kết luận         |
      | Phó Bí thư Tỉnh ủy Quảng Ninh              | 01/09/2030 | đáp ứng quy định |
      | Phó Bí thư Tỉnh ủy Quảng Ninh              | 30/09/2030 | đáp ứng quy định |
      | Phó Bí thư Tỉnh ủy Quảng Ninh              | 31/08/2030 | có phát hiện     |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh | 01/07/2030 | đáp ứng quy định |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh | 01/09/2030 | có phát hiện     |
      | Thứ trưởng Bộ Tài chính                    | 31/03/2031 | đáp ứng quy định |
      | Thứ trưởng Bộ Tài chính                    | 01/04/2031 | có phát hiện     |

  Khung kịch bản: Hệ số quy hoạch cấp ủy: 50, 15, 9 ủy viên thì tối đa 75, 23, 14 người
    Biết chức danh "<chức danh>"
    Và dữ kiện "số lượng cấp ủy theo quy định" là "<số lượng>"
    Và dữ kiện "số người quy hoạch vào cấp ủy" là "<quy hoạch>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.qua-he-so"
    Và căn cứ là "45-HD/BTCTW" "Mục II điểm 6.1"

    Dữ liệu:
      | chức danh                                      | số lượng | quy hoạch | kết luận         |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh  | 50       | 75        | đáp ứng quy định |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh  | 50       | 76        | có phát hiện     |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh       | 15       | 23        | đáp ứng quy định |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh       | 15       | 24        | có phát hiện     |
      | Ủy viên Ủy ban Kiểm tra Tỉnh ủy Quảng Ninh     | 9        | 14        | đáp ứng quy định |
      | Ủy viên Ủy ban Kiểm tra Tỉnh ủy Quảng Ninh     | 9        | 15        | có phát hiện     |

  Khung kịch bản: Quy hoạch ít người hơn số lượng cấp ủy thì phải xem xét
    Biết chức danh "Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh"
    Và dữ kiện "số lượng cấp ủy theo quy định" là "15"
    Và dữ kiện "số người quy hoạch vào cấp ủy" là "<quy hoạch>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | quy hoạch | kết luận                                                 |
      | 15        | đáp ứng quy định "eligibility.khong-quy-hoach.duoi-he-so" |
      | 14        | phát hiện "eligibility.khong-quy-hoach.duoi-he-so" cần xem xét |

  Khung kịch bản: Ban có ba phó trưởng ban thì quy hoạch không quá chín người
    Biết chức danh "Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh"
    Và dữ kiện "số vị trí của chức danh" là "3"
    Và dữ kiện "số người quy hoạch vào chức danh" là "<số người>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.qua-so-nguoi"

    Dữ liệu:
      | số người | kết luận         |
      | 9        | đáp ứng quy định |
      | 10       | có phát hiện     |

  Khung kịch bản: Một người quy hoạch không quá ba chức danh ở cùng cấp phê duyệt (đồng chí X và đồng chí Y)
    Biết chức danh "<chức danh>"
    Và dữ kiện "số chức danh quy hoạch của một người" là "<số chức danh>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.khong-quy-hoach.qua-so-chuc-danh"
    Và căn cứ là "45-HD/BTCTW" "Mục II điểm 6.2"

    Dữ liệu:
      | chức danh                     | số chức danh | kết luận         |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | 3            | đáp ứng quy định |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | 4            | có phát hiện     |
      | Thứ trưởng Bộ Tài chính       | 3            | đáp ứng quy định |
      | Thứ trưởng Bộ Tài chính       | 4            | có phát hiện     |

  Khung kịch bản: Thời hạn phê duyệt quy hoạch: 30 ngày làm việc, kéo dài không quá 15 ngày làm việc
    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Và nhận đủ hồ sơ ngày 07/09/2026
    Và ngày quyết định <ngày phê duyệt>
    Và dữ kiện "có văn bản kéo dài thời gian xem xét" là "<kéo dài>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>
    Và căn cứ là "45-HD/BTCTW" "Mục II điểm 3"

    Dữ liệu:
      | ngày phê duyệt | kéo dài | kết luận                                                              |
      | 19/10/2026     | không   | đáp ứng quy định "procedure.thoi-han.phe-duyet-quy-hoach-keo-dai"     |
      | 20/10/2026     | không   | phát hiện "procedure.thoi-han.phe-duyet-quy-hoach-keo-dai" cần xem xét |
      | 20/10/2026     | có      | được miễn quy định "procedure.thoi-han.phe-duyet-quy-hoach-keo-dai"    |
      | 09/11/2026     | có      | được miễn quy định "procedure.thoi-han.phe-duyet-quy-hoach-keo-dai"    |
      | 09/11/2026     | có      | đáp ứng quy định "procedure.thoi-han.phe-duyet-quy-hoach-qua-han"      |
      | 10/11/2026     | có      | có phát hiện "procedure.thoi-han.phe-duyet-quy-hoach-qua-han"          |
