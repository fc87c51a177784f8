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

  Kịch bản: Đúng 60 tháng, từng điều kiện, ngày đầu và ngày cuối
    Biết danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | biết                                                                                                                                                                                                                                                               | 20-tb-tw.duoi-5-nam | 20-tb-tw.duoi-5-nam-uy-vien-trung-uong |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 28/05/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"         | đạt                 | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 28/05/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"    | không áp dụng       | đạt                                    |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"         | không đạt           | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"    | không áp dụng       | cần xem xét                            |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = không"      | không áp dụng       | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = không" | không áp dụng       | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/05/2024, led_to_dismissal = có"         | không đạt           | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/05/2024, led_to_dismissal = có"    | không áp dụng       | cần xem xét                            |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 11/05/2024, led_to_dismissal = có"         | không áp dụng       | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 10/05/2024      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 11/05/2024, led_to_dismissal = có"    | không áp dụng       | không áp dụng                          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 10/05/2024      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"         | không áp dụng       | không áp dụng                          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 10/05/2024      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 02/05/2024; nhân sự sinh ngày 30/04/1967; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"    | không áp dụng       | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 08/09/2022      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 01/09/2022; nhân sự sinh ngày 15/01/1964; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2022, led_to_dismissal = có"         | không đạt           | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 08/09/2022      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 01/09/2022; nhân sự sinh ngày 15/01/1964; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2022, led_to_dismissal = có"    | không áp dụng       | cần xem xét                            |
      | Thứ trưởng Bộ Tài chính               | 07/09/2022      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 01/09/2022; nhân sự sinh ngày 15/01/1964; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2022, led_to_dismissal = có"         | không áp dụng       | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 07/09/2022      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 01/09/2022; nhân sự sinh ngày 15/01/1964; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2022, led_to_dismissal = có"    | không áp dụng       | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 07/10/2025      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 01/10/2025; nhân sự sinh ngày 15/01/1966; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"         | không đạt           | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 07/10/2025      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 01/10/2025; nhân sự sinh ngày 15/01/1966; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"    | không áp dụng       | cần xem xét                            |
      | Thứ trưởng Bộ Tài chính               | 08/10/2025      | nhân sự là Ủy viên Trung ương "không"; nhận đủ hồ sơ ngày 01/10/2025; nhân sự sinh ngày 15/01/1966; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"         | không áp dụng       | không áp dụng                          |
      | Thứ trưởng Bộ Tài chính               | 08/10/2025      | nhân sự là Ủy viên Trung ương "chính thức"; nhận đủ hồ sơ ngày 01/10/2025; nhân sự sinh ngày 15/01/1966; danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 10/01/2023, led_to_dismissal = có"    | không áp dụng       | không áp dụng                          |
