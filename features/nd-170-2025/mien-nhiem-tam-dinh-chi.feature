# language: vi
Tính năng: Từ chức, miễn nhiệm, tạm đình chỉ công chức theo Nghị định 170/2025/NĐ-CP, Điều 52 đến Điều 56

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/12/2025

  Khung kịch bản: Từ chức: căn cứ, nhiệm vụ trọng yếu, tiếp tục nhiệm vụ
    Biết nội dung công tác "từ chức"
    Và dữ kiện "<dữ kiện>" là "<giá trị>"
    Khi kiểm tra hồ sơ
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | dữ kiện                      | giá trị                      | kết luận           | mã                                                  |
      | removal.ground               | tự nguyện xin từ chức        | đáp ứng quy định   | eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc     |
      | removal.ground               | vi phạm tiêu chuẩn chính trị | có phát hiện       | eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc     |
      | resignation.critical_duty    | có                           | có phát hiện       | eligibility.tieu-chuan-dieu-kien.nhiem-vu-trong-yeu |
      | resignation.critical_duty    | không                        | đáp ứng quy định   | eligibility.tieu-chuan-dieu-kien.nhiem-vu-trong-yeu |
      | resignation.duties_left_on   | 14/12/2025                   | có phát hiện       | procedure.hinh-thuc.thoi-nhiem-vu-truoc-quyet-dinh  |
      | resignation.duties_left_on   | 15/12/2025                   | đáp ứng quy định   | procedure.hinh-thuc.thoi-nhiem-vu-truoc-quyet-dinh  |
      | resignation.duties_left_on   | không có                     | được miễn quy định | procedure.hinh-thuc.thoi-nhiem-vu-truoc-quyet-dinh  |

  Kịch bản: Từ chức chưa nêu dữ kiện thì chưa xác định
    Biết nội dung công tác "từ chức"
    Khi kiểm tra hồ sơ
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc" chưa xác định
    Và phát hiện "eligibility.tieu-chuan-dieu-kien.nhiem-vu-trong-yeu" chưa xác định
    Và phát hiện "procedure.hinh-thuc.thoi-nhiem-vu-truoc-quyet-dinh" chưa xác định

  Khung kịch bản: Căn cứ miễn nhiệm
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "<căn cứ>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-mien-nhiem"

    Dữ liệu:
      | căn cứ                             | kết luận         |
      | bị khiển trách hoặc cảnh cáo       | đáp ứng quy định |
      | xếp loại không hoàn thành nhiệm vụ | đáp ứng quy định |
      | quan liêu, xa dân                  | có phát hiện     |

  Khung kịch bản: Miễn nhiệm vì phiếu tín nhiệm thấp phải trên 2/3
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "phiếu tín nhiệm thấp"
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/11/2025     | 30              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tin-nhiem.can-cu-mien-nhiem"

    Dữ liệu:
      | thấp | kết luận         |
      | 20   | có phát hiện     |
      | 21   | đáp ứng quy định |

  Khung kịch bản: Trên 50% của tập thể lãnh đạo, của ban thường vụ, hoặc người đứng đầu quyết định
    Biết nội dung công tác "miễn nhiệm"
    Và các dữ kiện:
      | dữ kiện                                        | giá trị        |
      | số thành viên tập thể lãnh đạo                 | 4              |
      | số phiếu đồng ý của tập thể lãnh đạo           | <tập thể>      |
      | số ủy viên ban thường vụ cấp ủy cùng cấp       | 10             |
      | số phiếu đồng ý của ban thường vụ cấp ủy cùng cấp | <ban thường vụ> |
      | người đứng đầu quyết định hoặc trình cấp trên  | <đứng đầu>     |
    Khi kiểm tra mặt "quy trình"
    Thì <một nơi>
    Và <hai nơi>

    Dữ liệu:
      | tập thể | ban thường vụ | đứng đầu | một nơi                                                | hai nơi                                                              |
      | 3       | 6             | không    | đáp ứng quy định "procedure.quy-trinh.phieu-mien-nhiem" | đáp ứng quy định "procedure.quy-trinh.phieu-mien-nhiem-hai-noi"       |
      | 2       | 5             | không    | có phát hiện "procedure.quy-trinh.phieu-mien-nhiem"     | phát hiện "procedure.quy-trinh.phieu-mien-nhiem-hai-noi" cần xem xét  |
      | 3       | 5             | không    | đáp ứng quy định "procedure.quy-trinh.phieu-mien-nhiem" | phát hiện "procedure.quy-trinh.phieu-mien-nhiem-hai-noi" cần xem xét  |
      | 2       | 5             | có       | đáp ứng quy định "procedure.quy-trinh.phieu-mien-nhiem" | được miễn quy định "procedure.quy-trinh.phieu-mien-nhiem-hai-noi"     |

  Khung kịch bản: Sau miễn nhiệm chỉ bố trí công tác chuyên môn
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "bố trí sau là chức vụ lãnh đạo, quản lý" là "<trả lời>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.bo-tri-sau-mien-nhiem"

    Dữ liệu:
      | trả lời | kết luận         |
      | không   | đáp ứng quy định |

  Kịch bản: Bố trí làm lãnh đạo sau miễn nhiệm
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "bố trí sau là chức vụ lãnh đạo, quản lý" là "có"
    Và dữ kiện "chức vụ bố trí sau so với chức vụ cũ" là "thấp hơn"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.tieu-chuan-dieu-kien.bo-tri-sau-mien-nhiem"

  Kịch bản: Miễn nhiệm chưa nêu dữ kiện thì chưa xác định
    Biết nội dung công tác "miễn nhiệm"
    Khi kiểm tra hồ sơ
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-mien-nhiem" chưa xác định
    Và phát hiện "procedure.quy-trinh.phieu-mien-nhiem" chưa xác định
    Và phát hiện "eligibility.tieu-chuan-dieu-kien.bo-tri-sau-mien-nhiem" chưa xác định

  Khung kịch bản: Hồ sơ miễn nhiệm
    Biết nội dung công tác "miễn nhiệm"
    Và hồ sơ có "tờ trình" ngày 10/12/2025
    Và hồ sơ có "<tài liệu>" ngày 10/12/2025
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận> "dossier.ho-so.thieu-quyet-dinh-ket-luan"

    Dữ liệu:
      | tài liệu                                   | kết luận         |
      | quyết định, kết luận của cấp có thẩm quyền | đáp ứng quy định |
      | biên bản kiểm phiếu                        | có phát hiện     |

  Khung kịch bản: Tạm đình chỉ: căn cứ, 02 ngày đề xuất, 02 ngày quyết định, 03 ngày hủy
    Biết nội dung công tác "tạm đình chỉ công tác"
    Và các dữ kiện:
      | dữ kiện                                             | giá trị    |
      | căn cứ tạm đình chỉ                                 | <căn cứ>   |
      | ngày xác định căn cứ tạm đình chỉ                   | <có căn cứ> |
      | ngày đề xuất tạm đình chỉ                           | <đề xuất>  |
      | ngày kết luận không vi phạm hoặc tạm đình chỉ không đúng | <kết luận sau> |
      | ngày hủy quyết định tạm đình chỉ                    | <hủy>      |
    Khi kiểm tra hồ sơ
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | căn cứ                           | có căn cứ  | đề xuất    | kết luận sau | hủy        | kết luận           | mã                                                    |
      | cố ý trì hoãn, đùn đẩy, né tránh | 09/12/2025 | 11/12/2025 | 18/12/2025   | 23/12/2025 | đáp ứng quy định   | procedure.thoi-han.de-xuat-tam-dinh-chi               |
      | cố ý trì hoãn, đùn đẩy, né tránh | 09/12/2025 | 12/12/2025 | 18/12/2025   | 23/12/2025 | có phát hiện       | procedure.thoi-han.de-xuat-tam-dinh-chi               |
      | cố ý trì hoãn, đùn đẩy, né tránh | 09/12/2025 | 11/12/2025 | 18/12/2025   | 23/12/2025 | đáp ứng quy định   | procedure.thoi-han.quyet-dinh-tam-dinh-chi            |
      | cố ý trì hoãn, đùn đẩy, né tránh | 09/12/2025 | 10/12/2025 | 18/12/2025   | 23/12/2025 | có phát hiện       | procedure.thoi-han.quyet-dinh-tam-dinh-chi            |
      | cố ý trì hoãn, đùn đẩy, né tránh | 09/12/2025 | 11/12/2025 | 18/12/2025   | 23/12/2025 | đáp ứng quy định   | procedure.thoi-han.huy-tam-dinh-chi                   |
      | cố ý trì hoãn, đùn đẩy, né tránh | 09/12/2025 | 11/12/2025 | 18/12/2025   | 24/12/2025 | có phát hiện       | procedure.thoi-han.huy-tam-dinh-chi                   |
      | cố ý trì hoãn, đùn đẩy, né tránh | 09/12/2025 | 11/12/2025 | không có     | không có   | được miễn quy định | procedure.thoi-han.huy-tam-dinh-chi                   |
      | cố ý trì hoãn, đùn đẩy, né tránh | 09/12/2025 | 11/12/2025 | không có     | không có   | đáp ứng quy định   | eligibility.tieu-chuan-dieu-kien.can-cu-tam-dinh-chi  |
      | bị khởi tố để phục vụ điều tra   | 09/12/2025 | 11/12/2025 | không có     | không có   | có phát hiện       | eligibility.tieu-chuan-dieu-kien.can-cu-tam-dinh-chi  |

  Kịch bản: Tạm đình chỉ chưa nêu dữ kiện thì chưa xác định
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi kiểm tra hồ sơ
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-tam-dinh-chi" chưa xác định
    Và phát hiện "procedure.thoi-han.de-xuat-tam-dinh-chi" chưa xác định
    Và phát hiện "procedure.thoi-han.quyet-dinh-tam-dinh-chi" chưa xác định
    Và phát hiện "procedure.thoi-han.huy-tam-dinh-chi" chưa xác định
