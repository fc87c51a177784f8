# language: vi
Tính năng: Cho thôi giữ chức vụ, từ chức, miễn nhiệm theo Quy định 377-QĐ/TW, Chương VII
  Thời hạn tính theo ngày làm việc; Tết Dương lịch 01/01/2026 là ngày nghỉ.

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "cho thôi giữ chức"
    Và ngày quyết định 15/12/2025

  Khung kịch bản: Không cho thôi giữ chức vụ thay cho miễn nhiệm
    Biết dữ kiện "thuộc trường hợp phải miễn nhiệm" là "<trả lời>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.hinh-thuc.phai-mien-nhiem"

    Dữ liệu:
      | trả lời | kết luận         |
      | có      | có phát hiện     |
      | không   | đáp ứng quy định |

  Kịch bản: Miễn nhiệm đúng hình thức thì không xét việc thay thế
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "thuộc trường hợp phải miễn nhiệm" là "có"
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.hinh-thuc.phai-mien-nhiem"

  Khung kịch bản: Trao đổi, đề xuất trong mười ngày làm việc từ khi có căn cứ
    Biết dữ kiện "ngày có căn cứ" là "03/11/2025"
    Và dữ kiện "ngày đề nghị" là "<ngày đề nghị>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.thoi-han.de-nghi-thoi-giu-cham"

    Dữ liệu:
      | ngày đề nghị | kết luận         |
      | 17/11/2025   | đáp ứng quy định |
      | 18/11/2025   | có phát hiện     |

  Khung kịch bản: Quyết định trong mười ngày làm việc, kéo dài thì xem xét, quá mức rộng nhất thì vi phạm
    Biết nhận đủ hồ sơ ngày <ngày nhận>
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày nhận  | kết luận                                                             |
      | 01/12/2025 | đáp ứng quy định "procedure.thoi-han.quyet-dinh-thoi-giu-keo-dai"      |
      | 28/11/2025 | phát hiện "procedure.thoi-han.quyet-dinh-thoi-giu-keo-dai" cần xem xét |
      | 10/11/2025 | đáp ứng quy định "procedure.thoi-han.quyet-dinh-thoi-giu-qua-han"      |
      | 07/11/2025 | có phát hiện "procedure.thoi-han.quyet-dinh-thoi-giu-qua-han"          |

  Khung kịch bản: Bố trí công tác sau khi cho thôi giữ chức vụ không cao hơn chức vụ cũ
    Biết dữ kiện "chức vụ bố trí sau so với chức vụ cũ" là "<so sánh>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.bo-tri-sau-thoi-giu"

    Dữ liệu:
      | so sánh     | kết luận         |
      | cao hơn     | có phát hiện     |
      | tương đương | đáp ứng quy định |
      | thấp hơn    | đáp ứng quy định |
