# language: vi
Tính năng: Bố trí cán bộ Trung ương quản lý sau kỷ luật theo Thông báo 20-TB/TW (08/9/2022 đến 07/10/2025)
  Còn dưới 5 năm công tác: Ủy viên Trung ương xem xét từng trường hợp, người khác làm chuyên môn. Trường hợp còn từ 5 năm
  chưa có lời văn.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/03/2024
    Và nhận đủ hồ sơ ngày 01/03/2024
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"

  Khung kịch bản: Dưới 60 tháng thì không bố trí làm lãnh đạo
    Biết nhân sự là Ủy viên Trung ương "không"
    Và nhân sự sinh ngày <ngày sinh>
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực | đã dẫn đến miễn nhiệm, cho thôi giữ chức |
      | đảng        | cảnh cáo          | 10/01/2023                          | <thôi chức>                              |
    Và danh sách "kỷ luật" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.ky-luat.bo-tri-duoi-5-nam"

    Dữ liệu:
      | ngày sinh  | thôi chức | kết luận                |
      | 15/01/1966 | có        | có phát hiện            |
      | 15/09/1969 | có        | đáp ứng quy định        |
      | 15/01/1966 | không     | không áp dụng quy định  |

  Kịch bản: Ủy viên Trung ương thì xem xét từng trường hợp
    Biết nhân sự là Ủy viên Trung ương "chính thức"
    Và nhân sự sinh ngày 15/01/1966
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực | đã dẫn đến miễn nhiệm, cho thôi giữ chức |
      | đảng        | cảnh cáo          | 10/01/2023                          | có                                       |
    Và danh sách "kỷ luật" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.bo-tri-tung-truong-hop" cần xem xét
    Và không áp dụng quy định "eligibility.ky-luat.bo-tri-duoi-5-nam"

  Kịch bản: Chưa biết ngày sinh thì chưa xác định
    Biết nhân sự là Ủy viên Trung ương "không"
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực | đã dẫn đến miễn nhiệm, cho thôi giữ chức |
      | đảng        | cảnh cáo          | 10/01/2023                          | có                                       |
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.bo-tri-duoi-5-nam" chưa xác định
    Và không áp dụng quy định "eligibility.ky-luat.bo-tri-tung-truong-hop"
