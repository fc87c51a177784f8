# language: vi
Tính năng: Tòa án, Viện kiểm sát, Kiểm toán nhà nước, trước và sau 01/7/2025
  Chánh án, Viện trưởng ở các cấp do Chánh án Tòa án nhân dân tối cao, Viện trưởng Viện kiểm sát nhân dân tối cao bổ nhiệm;
  Thẩm phán do Chủ tịch nước bổ nhiệm.

  Khung kịch bản: Ai ký quyết định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"

    Dữ liệu:
      | chức danh                                            | ngày       | người ký                                  |
      | Vụ trưởng Vụ Tổ chức - Cán bộ Tòa án nhân dân tối cao | 10/05/2024 | Chánh án Tòa án nhân dân tối cao         |
      | Chánh án Tòa án nhân dân cấp cao tại Hà Nội          | 30/06/2025 | Chánh án Tòa án nhân dân tối cao          |
      | Chánh tòa Phúc thẩm Tòa án nhân dân tối cao tại Hà Nội | 01/07/2025 | Chánh án Tòa án nhân dân tối cao        |
      | Chánh án TAND khu vực 1 - Hà Nội                     | 01/07/2025 | Chánh án Tòa án nhân dân tối cao          |
      | Chánh án Tòa án quân sự Quân khu 7                   | 10/05/2024 | Chánh án Tòa án nhân dân tối cao          |
      | Thẩm phán trung cấp                                  | 10/05/2024 | Chủ tịch nước                             |
      | Vụ trưởng Vụ 1 Viện kiểm sát nhân dân tối cao        | 10/05/2024 | Viện trưởng Viện kiểm sát nhân dân tối cao |
      | Viện trưởng Viện Công tố và Kiểm sát xét xử phúc thẩm tại Hà Nội | 01/07/2025 | Viện trưởng Viện kiểm sát nhân dân tối cao |
      | Kiểm toán trưởng KTNN khu vực IV                     | 10/11/2025 | Tổng Kiểm toán nhà nước                   |
      | Kiểm toán trưởng Kiểm toán nhà nước chuyên ngành II  | 10/05/2024 | Tổng Kiểm toán nhà nước                   |
      | Phó Tổng Kiểm toán Nhà nước                          | 10/05/2024 | Ủy ban Thường vụ Quốc hội                 |

  Khung kịch bản: Tòa án, viện kiểm sát không còn hoặc chưa có vào ngày này
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì chức danh không tồn tại vào ngày này

    Dữ liệu:
      | chức danh                                              | ngày       |
      | Chánh án Tòa án nhân dân cấp cao tại Hà Nội            | 01/07/2025 |
      | Viện trưởng VKSND cấp cao tại Hà Nội                   | 01/07/2025 |
      | Chánh tòa Phúc thẩm Tòa án nhân dân tối cao tại Hà Nội | 30/06/2025 |
      | Chánh án TAND khu vực 1 - Hà Nội                       | 30/06/2025 |

  Kịch bản: Hội đồng tuyển chọn, giám sát Thẩm phán quốc gia xem xét trước
    Biết chức danh "Thẩm phán Tòa án nhân dân"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/11/2025
    Khi tra cứu thẩm quyền
    Thì cơ quan thẩm định gồm có "Hội đồng tuyển chọn, giám sát Thẩm phán quốc gia"

  Kịch bản: Chánh tòa ở tòa án tỉnh do Chánh án tòa án tỉnh bổ nhiệm theo luật năm 2014
    Biết chức danh "Chánh tòa Hình sự Tòa án nhân dân tỉnh Nghệ An"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 31/12/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "Chánh án Tòa án nhân dân tỉnh Nghệ An"
