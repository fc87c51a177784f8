# language: vi
Tính năng: Cấp ủy có thẩm quyền qua ba quy định về phân cấp quản lý cán bộ
  105-QĐ/TW từ 19/12/2017 đến hết 17/8/2022, 80-QĐ/TW đến hết 07/10/2025, 377-QĐ/TW từ 08/10/2025. Ban cán sự đảng, đảng
  đoàn kết thúc đầu năm 2025. Ủy viên Trung ương do Bộ Chính trị phân công.

  Khung kịch bản: Danh mục chức danh Bộ Chính trị, Ban Bí thư quyết định
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"

    Dữ liệu:
      | chức danh                                            | nội dung                      | ngày       | cấp          |
      | Trưởng Ban Tổ chức Trung ương                        | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh     | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh     | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh     | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Tổng Biên tập Báo Nhân Dân                           | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Tổng Biên tập Báo Nhân Dân                           | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Tổng Biên tập Báo Nhân Dân                           | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Chủ nhiệm Văn phòng Chủ tịch nước                    | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Chủ nhiệm Văn phòng Chủ tịch nước                    | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Chủ nhiệm Văn phòng Chủ tịch nước                    | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Chủ tịch Hội đồng Lý luận Trung ương                 | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Chủ tịch Hội đồng Lý luận Trung ương                 | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Chủ tịch Hội đồng Lý luận Trung ương                 | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam      | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam      | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam      | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương             | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương             | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương             | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Bộ trưởng Bộ Tài chính                               | bổ nhiệm                      | 17/08/2022 | Bộ Chính trị |
      | Bộ trưởng Bộ Tài chính                               | bổ nhiệm                      | 18/08/2022 | Bộ Chính trị |
      | Bộ trưởng Bộ Tài chính                               | bổ nhiệm                      | 08/10/2025 | Bộ Chính trị |
      | Phó Trưởng Ban Tổ chức Trung ương                    | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Phó Trưởng Ban Tổ chức Trung ương                    | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Phó Trưởng Ban Tổ chức Trung ương                    | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Giám đốc Nhà xuất bản Chính trị quốc gia Sự thật     | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Giám đốc Nhà xuất bản Chính trị quốc gia Sự thật     | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Giám đốc Nhà xuất bản Chính trị quốc gia Sự thật     | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Phó Chánh án Tòa án nhân dân tối cao                 | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Phó Chánh án Tòa án nhân dân tối cao                 | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Phó Chánh án Tòa án nhân dân tối cao                 | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Phó Tổng Kiểm toán Nhà nước                          | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Phó Tổng Kiểm toán Nhà nước                          | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Phó Tổng Kiểm toán Nhà nước                          | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Giám đốc Đại học Quốc gia Hà Nội                     | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Giám đốc Đại học Quốc gia Hà Nội                     | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Giám đốc Đại học Quốc gia Hà Nội                     | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Tư lệnh Quân khu 7                                   | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Tư lệnh Quân khu 7                                   | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Tư lệnh Quân khu 7                                   | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam  | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam  | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam  | bổ nhiệm                      | 08/10/2025 | Ban Bí thư   |
      | Chủ tịch Hội Nhà báo Việt Nam                        | bổ nhiệm                      | 17/08/2022 | Ban Bí thư   |
      | Chủ tịch Hội Nhà báo Việt Nam                        | bổ nhiệm                      | 18/08/2022 | Ban Bí thư   |
      | Bí thư thứ nhất Trung ương Đoàn                      | bầu                           | 17/08/2022 | Bộ Chính trị |
      | Bí thư thứ nhất Trung ương Đoàn                      | bầu                           | 18/08/2022 | Bộ Chính trị |
      | Bí thư thứ nhất Trung ương Đoàn                      | bầu                           | 08/10/2025 | Bộ Chính trị |
      | Bí thư thường trực Trung ương Đoàn                   | bầu                           | 17/08/2022 | Ban Bí thư   |
      | Bí thư thường trực Trung ương Đoàn                   | bầu                           | 18/08/2022 | Ban Bí thư   |
      | Bí thư thường trực Trung ương Đoàn                   | bầu                           | 08/10/2025 | Ban Bí thư   |
      | Trưởng Ban Tổ chức Trung ương                        | bổ nhiệm lại                  | 17/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | bổ nhiệm lại                  | 18/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | bổ nhiệm lại                  | 08/10/2025 | Bộ Chính trị |
      | Thứ trưởng Bộ Tài chính                              | bổ nhiệm lại                  | 17/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | bổ nhiệm lại                  | 18/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | bổ nhiệm lại                  | 08/10/2025 | Ban Bí thư   |
      | Trưởng Ban Tổ chức Trung ương                        | giao quyền                    | 17/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | giao quyền                    | 18/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | giao quyền                    | 08/10/2025 | Bộ Chính trị |
      | Thứ trưởng Bộ Tài chính                              | giao quyền                    | 17/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | giao quyền                    | 18/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | giao quyền                    | 08/10/2025 | Ban Bí thư   |
      | Trưởng Ban Tổ chức Trung ương                        | giao phụ trách                | 17/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | giao phụ trách                | 18/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | giao phụ trách                | 08/10/2025 | Bộ Chính trị |
      | Thứ trưởng Bộ Tài chính                              | giao phụ trách                | 17/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | giao phụ trách                | 18/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | giao phụ trách                | 08/10/2025 | Ban Bí thư   |
      | Trưởng Ban Tổ chức Trung ương                        | kéo dài thời gian giữ chức vụ | 17/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | kéo dài thời gian giữ chức vụ | 18/08/2022 | Bộ Chính trị |
      | Trưởng Ban Tổ chức Trung ương                        | kéo dài thời gian giữ chức vụ | 08/10/2025 | Bộ Chính trị |
      | Thứ trưởng Bộ Tài chính                              | kéo dài thời gian giữ chức vụ | 17/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | kéo dài thời gian giữ chức vụ | 18/08/2022 | Ban Bí thư   |
      | Thứ trưởng Bộ Tài chính                              | kéo dài thời gian giữ chức vụ | 08/10/2025 | Ban Bí thư   |
      | Ủy viên Ủy ban Kiểm tra Trung ương                   | điều động                     | 17/08/2022 | Ban Bí thư   |
      | Ủy viên Ủy ban Kiểm tra Trung ương                   | điều động                     | 18/08/2022 | Ban Bí thư   |
      | Ủy viên Ủy ban Kiểm tra Trung ương                   | điều động                     | 08/10/2025 | Ban Bí thư   |
      | Ủy viên Ban Bí thư                                   | phân công                     | 17/08/2022 | Bộ Chính trị |
      | Ủy viên Ban Bí thư                                   | phân công                     | 18/08/2022 | Bộ Chính trị |
      | Ủy viên Ban Bí thư                                   | phân công                     | 08/10/2025 | Bộ Chính trị |

  Khung kịch bản: Chức danh phân cấp cho cấp ủy, tổ chức đảng ở Trung ương
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"

    Dữ liệu:
      | chức danh                                                  | nội dung   | ngày       | cấp                                                  |
      | Vụ trưởng Vụ Pháp chế Bộ Tài chính                         | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng bộ                                   |
      | Vụ trưởng Vụ Pháp chế Bộ Tài chính                         | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng bộ                                   |
      | Vụ trưởng Vụ Pháp chế Bộ Tài chính                         | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy bộ                             |
      | Vụ trưởng Vụ Pháp chế Bộ Tài chính                         | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy bộ                             |
      | Tổng cục trưởng Tổng cục Thuế                              | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng bộ                                   |
      | Tổng cục trưởng Tổng cục Thuế                              | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng bộ                                   |
      | Tổng cục trưởng Tổng cục Thuế                              | giao quyền | 19/12/2017 | Ban cán sự đảng bộ                                   |
      | Tổng cục trưởng Tổng cục Thuế                              | giao quyền | 18/08/2022 | Ban cán sự đảng bộ                                   |
      | Tổng Giám đốc Kho bạc Nhà nước                             | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng bộ                                   |
      | Tổng Giám đốc Kho bạc Nhà nước                             | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng bộ                                   |
      | Chủ tịch Hội đồng thành viên Tập đoàn Điện lực Việt Nam    | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Chính phủ                            |
      | Chủ tịch Hội đồng thành viên Tập đoàn Điện lực Việt Nam    | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Chính phủ                            |
      | Chủ tịch Hội đồng thành viên Tập đoàn Điện lực Việt Nam    | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Chính phủ                      |
      | Chủ tịch Hội đồng thành viên Tập đoàn Điện lực Việt Nam    | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Chính phủ                      |
      | Chủ tịch Hội đồng thành viên Tập đoàn Điện lực Việt Nam    | giao quyền | 19/12/2017 | Ban cán sự đảng Chính phủ                            |
      | Chủ tịch Hội đồng thành viên Tập đoàn Điện lực Việt Nam    | giao quyền | 18/08/2022 | Ban cán sự đảng Chính phủ                            |
      | Chủ tịch Hội đồng thành viên Tập đoàn Điện lực Việt Nam    | giao quyền | 07/10/2025 | Ban Thường vụ Đảng ủy Chính phủ                      |
      | Chủ tịch Hội đồng thành viên Tập đoàn Điện lực Việt Nam    | giao quyền | 08/10/2025 | Ban Thường vụ Đảng ủy Chính phủ                      |
      | Phó Tổng Giám đốc Đài Truyền hình Việt Nam                 | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Chính phủ                            |
      | Phó Tổng Giám đốc Đài Truyền hình Việt Nam                 | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Chính phủ                            |
      | Phó Tổng Giám đốc Đài Truyền hình Việt Nam                 | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Chính phủ                      |
      | Phó Tổng Giám đốc Đài Truyền hình Việt Nam                 | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Chính phủ                      |
      | Chánh án Tòa án nhân dân tỉnh Nghệ An                      | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Tòa án nhân dân tối cao              |
      | Chánh án Tòa án nhân dân tỉnh Nghệ An                      | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Tòa án nhân dân tối cao              |
      | Chánh án Tòa án nhân dân tỉnh Nghệ An                      | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        |
      | Chánh án Tòa án nhân dân tỉnh Nghệ An                      | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        |
      | Chánh án Tòa án nhân dân tỉnh Nghệ An                      | giao quyền | 19/12/2017 | Ban cán sự đảng Tòa án nhân dân tối cao              |
      | Chánh án Tòa án nhân dân tỉnh Nghệ An                      | giao quyền | 18/08/2022 | Ban cán sự đảng Tòa án nhân dân tối cao              |
      | Chánh án Tòa án nhân dân tỉnh Nghệ An                      | giao quyền | 07/10/2025 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        |
      | Chánh án Tòa án nhân dân tỉnh Nghệ An                      | giao quyền | 08/10/2025 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh Nghệ An            | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh Nghệ An            | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh Nghệ An            | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh Nghệ An            | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh Nghệ An            | giao quyền | 19/12/2017 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh Nghệ An            | giao quyền | 18/08/2022 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh Nghệ An            | giao quyền | 07/10/2025 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh Nghệ An            | giao quyền | 08/10/2025 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao |
      | Vụ trưởng Vụ Tổng hợp Tòa án nhân dân tối cao              | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Tòa án nhân dân tối cao              |
      | Vụ trưởng Vụ Tổng hợp Tòa án nhân dân tối cao              | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Tòa án nhân dân tối cao              |
      | Vụ trưởng Vụ Tổng hợp Tòa án nhân dân tối cao              | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        |
      | Vụ trưởng Vụ Tổng hợp Tòa án nhân dân tối cao              | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        |
      | Vụ trưởng Vụ Tổ chức cán bộ Viện kiểm sát nhân dân tối cao | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       |
      | Vụ trưởng Vụ Tổ chức cán bộ Viện kiểm sát nhân dân tối cao | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       |
      | Vụ trưởng Vụ Tổ chức cán bộ Viện kiểm sát nhân dân tối cao | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao |
      | Vụ trưởng Vụ Tổ chức cán bộ Viện kiểm sát nhân dân tối cao | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao |
      | Kiểm toán trưởng Kiểm toán nhà nước khu vực II             | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Kiểm toán nhà nước                   |
      | Kiểm toán trưởng Kiểm toán nhà nước khu vực II             | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Kiểm toán nhà nước                   |
      | Kiểm toán trưởng Kiểm toán nhà nước khu vực II             | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Kiểm toán nhà nước             |
      | Kiểm toán trưởng Kiểm toán nhà nước khu vực II             | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Kiểm toán nhà nước             |
      | Thẩm phán Tòa án nhân dân                                  | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Tòa án nhân dân tối cao              |
      | Thẩm phán Tòa án nhân dân                                  | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Tòa án nhân dân tối cao              |
      | Thẩm phán Tòa án nhân dân                                  | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        |
      | Thẩm phán Tòa án nhân dân                                  | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        |
      | Kiểm sát viên                                              | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       |
      | Kiểm sát viên                                              | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       |
      | Kiểm sát viên                                              | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao |
      | Kiểm sát viên                                              | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao |
      | Giám đốc Công an tỉnh Nghệ An                              | bổ nhiệm   | 19/12/2017 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Công an tỉnh Nghệ An                              | bổ nhiệm   | 18/08/2022 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Công an tỉnh Nghệ An                              | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Công an tỉnh Nghệ An                              | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Công an tỉnh Nghệ An                              | giao quyền | 19/12/2017 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Công an tỉnh Nghệ An                              | giao quyền | 18/08/2022 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Công an tỉnh Nghệ An                              | giao quyền | 07/10/2025 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Công an tỉnh Nghệ An                              | giao quyền | 08/10/2025 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Trưởng phòng Phòng Cảnh sát hình sự Công an tỉnh Nghệ An   | bổ nhiệm   | 19/12/2017 | Đảng ủy Công an tỉnh                                 |
      | Trưởng phòng Phòng Cảnh sát hình sự Công an tỉnh Nghệ An   | bổ nhiệm   | 18/08/2022 | Đảng ủy Công an tỉnh                                 |
      | Trưởng phòng Phòng Cảnh sát hình sự Công an tỉnh Nghệ An   | bổ nhiệm   | 07/10/2025 | Đảng ủy Công an tỉnh                                 |
      | Trưởng phòng Phòng Cảnh sát hình sự Công an tỉnh Nghệ An   | bổ nhiệm   | 08/10/2025 | Đảng ủy Công an tỉnh                                 |
      | Trưởng phòng Phòng Cảnh sát hình sự Công an tỉnh Nghệ An   | giao quyền | 19/12/2017 | Đảng ủy Công an tỉnh                                 |
      | Trưởng phòng Phòng Cảnh sát hình sự Công an tỉnh Nghệ An   | giao quyền | 18/08/2022 | Đảng ủy Công an tỉnh                                 |
      | Trưởng phòng Phòng Cảnh sát hình sự Công an tỉnh Nghệ An   | giao quyền | 07/10/2025 | Đảng ủy Công an tỉnh                                 |
      | Trưởng phòng Phòng Cảnh sát hình sự Công an tỉnh Nghệ An   | giao quyền | 08/10/2025 | Đảng ủy Công an tỉnh                                 |
      | Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Nghệ An             | bổ nhiệm   | 19/12/2017 | Ban Thường vụ Quân ủy Trung ương                     |
      | Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Nghệ An             | bổ nhiệm   | 18/08/2022 | Ban Thường vụ Quân ủy Trung ương                     |
      | Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Nghệ An             | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Quân ủy Trung ương                     |
      | Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Nghệ An             | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Quân ủy Trung ương                     |
      | Giám đốc Học viện Cảnh sát nhân dân                        | bổ nhiệm   | 19/12/2017 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Học viện Cảnh sát nhân dân                        | bổ nhiệm   | 18/08/2022 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Học viện Cảnh sát nhân dân                        | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Giám đốc Học viện Cảnh sát nhân dân                        | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy Công an Trung ương             |
      | Chủ nhiệm Chính trị Quân khu 5                             | bổ nhiệm   | 19/12/2017 | Ban Thường vụ Quân ủy Trung ương                     |
      | Chủ nhiệm Chính trị Quân khu 5                             | bổ nhiệm   | 18/08/2022 | Ban Thường vụ Quân ủy Trung ương                     |
      | Chủ nhiệm Chính trị Quân khu 5                             | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Quân ủy Trung ương                     |
      | Chủ nhiệm Chính trị Quân khu 5                             | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Quân ủy Trung ương                     |
      | Tổng lãnh sự Việt Nam tại Quảng Châu                       | bổ nhiệm   | 19/12/2017 | Ban cán sự đảng bộ                                   |
      | Tổng lãnh sự Việt Nam tại Quảng Châu                       | bổ nhiệm   | 18/08/2022 | Ban cán sự đảng bộ                                   |
      | Tổng lãnh sự Việt Nam tại Quảng Châu                       | bổ nhiệm   | 07/10/2025 | Ban Thường vụ Đảng ủy bộ                             |
      | Tổng lãnh sự Việt Nam tại Quảng Châu                       | bổ nhiệm   | 08/10/2025 | Ban Thường vụ Đảng ủy bộ                             |

  Khung kịch bản: Chức danh lãnh đạo ở tỉnh, thành phố
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Và nhân sự là Ủy viên Trung ương "<ủy viên>"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"

    Dữ liệu:
      | chức danh                             | nội dung          | ủy viên    | ngày       | cấp                           |
      | Bí thư Tỉnh ủy Nghệ An                | điều động         | không      | 19/12/2017 | Bộ Chính trị                  |
      | Phó Bí thư Tỉnh ủy Nghệ An            | điều động         | không      | 19/12/2017 | Ban Bí thư                    |
      | Phó Bí thư Tỉnh ủy Nghệ An            | điều động         | chính thức | 19/12/2017 | Bộ Chính trị                  |
      | Phó Bí thư Thành ủy Hà Nội            | điều động         | không      | 19/12/2017 | Bộ Chính trị                  |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An | điều động         | không      | 19/12/2017 | Ban Bí thư                    |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An | điều động         | chính thức | 19/12/2017 | Bộ Chính trị                  |
      | Chủ tịch UBND tỉnh Nghệ An            | giới thiệu ứng cử | không      | 19/12/2017 | Ban Bí thư                    |
      | Chủ tịch UBND tỉnh Nghệ An            | giới thiệu ứng cử | chính thức | 19/12/2017 | Bộ Chính trị                  |
      | Chủ tịch UBND thành phố Hà Nội        | giới thiệu ứng cử | không      | 19/12/2017 | Bộ Chính trị                  |
      | Chủ tịch UBND tỉnh Nghệ An            | giao quyền        | không      | 19/12/2017 | Ban Bí thư                    |
      | Chủ tịch UBND thành phố Hà Nội        | giao quyền        | không      | 19/12/2017 | Bộ Chính trị                  |
      | Phó Chủ tịch UBND tỉnh Nghệ An        | giới thiệu ứng cử | không      | 19/12/2017 | Ban Thường vụ Tỉnh ủy Nghệ An |
      | Phó Chủ tịch UBND thành phố Hà Nội    | giới thiệu ứng cử | không      | 19/12/2017 | Ban Bí thư                    |
      | Bí thư Tỉnh ủy Nghệ An                | điều động         | không      | 18/08/2022 | Bộ Chính trị                  |
      | Phó Bí thư Tỉnh ủy Nghệ An            | điều động         | không      | 18/08/2022 | Ban Bí thư                    |
      | Phó Bí thư Tỉnh ủy Nghệ An            | điều động         | chính thức | 18/08/2022 | Bộ Chính trị                  |
      | Phó Bí thư Thành ủy Hà Nội            | điều động         | không      | 18/08/2022 | Bộ Chính trị                  |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An | điều động         | không      | 18/08/2022 | Ban Bí thư                    |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An | điều động         | chính thức | 18/08/2022 | Bộ Chính trị                  |
      | Chủ tịch UBND tỉnh Nghệ An            | giới thiệu ứng cử | không      | 18/08/2022 | Ban Bí thư                    |
      | Chủ tịch UBND tỉnh Nghệ An            | giới thiệu ứng cử | chính thức | 18/08/2022 | Bộ Chính trị                  |
      | Chủ tịch UBND thành phố Hà Nội        | giới thiệu ứng cử | không      | 18/08/2022 | Bộ Chính trị                  |
      | Chủ tịch UBND tỉnh Nghệ An            | giao quyền        | không      | 18/08/2022 | Ban Bí thư                    |
      | Chủ tịch UBND thành phố Hà Nội        | giao quyền        | không      | 18/08/2022 | Bộ Chính trị                  |
      | Phó Chủ tịch UBND tỉnh Nghệ An        | giới thiệu ứng cử | không      | 18/08/2022 | Ban Thường vụ Tỉnh ủy Nghệ An |
      | Phó Chủ tịch UBND thành phố Hà Nội    | giới thiệu ứng cử | không      | 18/08/2022 | Ban Bí thư                    |
      | Bí thư Tỉnh ủy Nghệ An                | điều động         | không      | 08/10/2025 | Bộ Chính trị                  |
      | Phó Bí thư Tỉnh ủy Nghệ An            | điều động         | không      | 08/10/2025 | Ban Bí thư                    |
      | Phó Bí thư Tỉnh ủy Nghệ An            | điều động         | chính thức | 08/10/2025 | Bộ Chính trị                  |
      | Phó Bí thư Thành ủy Hà Nội            | điều động         | không      | 08/10/2025 | Bộ Chính trị                  |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An | điều động         | không      | 08/10/2025 | Ban Bí thư                    |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An | điều động         | chính thức | 08/10/2025 | Bộ Chính trị                  |
      | Chủ tịch UBND tỉnh Nghệ An            | giới thiệu ứng cử | không      | 08/10/2025 | Ban Bí thư                    |
      | Chủ tịch UBND tỉnh Nghệ An            | giới thiệu ứng cử | chính thức | 08/10/2025 | Bộ Chính trị                  |
      | Chủ tịch UBND thành phố Hà Nội        | giới thiệu ứng cử | không      | 08/10/2025 | Bộ Chính trị                  |
      | Chủ tịch UBND tỉnh Nghệ An            | giao quyền        | không      | 08/10/2025 | Ban Bí thư                    |
      | Chủ tịch UBND thành phố Hà Nội        | giao quyền        | không      | 08/10/2025 | Bộ Chính trị                  |
      | Phó Chủ tịch UBND tỉnh Nghệ An        | giới thiệu ứng cử | không      | 08/10/2025 | Ban Thường vụ Tỉnh ủy Nghệ An |
      | Phó Chủ tịch UBND thành phố Hà Nội    | giới thiệu ứng cử | không      | 08/10/2025 | Ban Bí thư                    |

  Khung kịch bản: Chỉ định cấp ủy
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Và nhân sự là Ủy viên Trung ương "<ủy viên>"
    Khi tra cứu thẩm quyền
    Thì cấp chỉ định là "<cấp>"

    Dữ liệu:
      | chức danh                                  | nội dung   | ủy viên    | ngày       | cấp          |
      | Bí thư Tỉnh ủy Nghệ An                     | chỉ định   | không      | 17/08/2022 | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy Nghệ An                 | chỉ định   | không      | 17/08/2022 | Ban Bí thư   |
      | Phó Bí thư Tỉnh ủy Nghệ An                 | chỉ định   | chính thức | 17/08/2022 | Bộ Chính trị |
      | Phó Bí thư Thành ủy Hà Nội                 | chỉ định   | không      | 17/08/2022 | Bộ Chính trị |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An      | chỉ định   | không      | 17/08/2022 | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An      | chỉ định   | chính thức | 17/08/2022 | Bộ Chính trị |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Nghệ An | chỉ định   | không      | 17/08/2022 | Ban Bí thư   |
      | Bí thư Tỉnh ủy Nghệ An                     | giao quyền | không      | 17/08/2022 | Ban Bí thư   |
      | Ủy viên Quân ủy Trung ương                 | chỉ định   | không      | 17/08/2022 | Bộ Chính trị |
      | Ủy viên Đảng ủy Công an Trung ương         | chỉ định   | không      | 17/08/2022 | Bộ Chính trị |
      | Bí thư Tỉnh ủy Nghệ An                     | chỉ định   | không      | 07/10/2025 | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy Nghệ An                 | chỉ định   | không      | 07/10/2025 | Ban Bí thư   |
      | Phó Bí thư Tỉnh ủy Nghệ An                 | chỉ định   | chính thức | 07/10/2025 | Bộ Chính trị |
      | Phó Bí thư Thành ủy Hà Nội                 | chỉ định   | không      | 07/10/2025 | Bộ Chính trị |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An      | chỉ định   | không      | 07/10/2025 | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An      | chỉ định   | chính thức | 07/10/2025 | Bộ Chính trị |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Nghệ An | chỉ định   | không      | 07/10/2025 | Ban Bí thư   |
      | Bí thư Tỉnh ủy Nghệ An                     | giao quyền | không      | 07/10/2025 | Ban Bí thư   |
      | Ủy viên Quân ủy Trung ương                 | chỉ định   | không      | 07/10/2025 | Bộ Chính trị |
      | Ủy viên Đảng ủy Công an Trung ương         | chỉ định   | không      | 07/10/2025 | Bộ Chính trị |
      | Bí thư Tỉnh ủy Nghệ An                     | chỉ định   | không      | 08/10/2025 | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy Nghệ An                 | chỉ định   | không      | 08/10/2025 | Ban Bí thư   |
      | Phó Bí thư Tỉnh ủy Nghệ An                 | chỉ định   | chính thức | 08/10/2025 | Bộ Chính trị |
      | Phó Bí thư Thành ủy Hà Nội                 | chỉ định   | không      | 08/10/2025 | Bộ Chính trị |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An      | chỉ định   | không      | 08/10/2025 | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An      | chỉ định   | chính thức | 08/10/2025 | Bộ Chính trị |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Nghệ An | chỉ định   | không      | 08/10/2025 | Ban Bí thư   |
      | Bí thư Tỉnh ủy Nghệ An                     | giao quyền | không      | 08/10/2025 | Ban Bí thư   |
      | Ủy viên Quân ủy Trung ương                 | chỉ định   | không      | 08/10/2025 | Bộ Chính trị |
      | Ủy viên Đảng ủy Công an Trung ương         | chỉ định   | không      | 08/10/2025 | Bộ Chính trị |

  Khung kịch bản: Chuẩn y kết quả bầu cấp ủy
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Và nhân sự là Ủy viên Trung ương "<ủy viên>"
    Khi tra cứu thẩm quyền
    Thì cấp chuẩn y là "<cấp>"

    Dữ liệu:
      | chức danh                                 | nội dung | ủy viên    | ngày       | cấp          |
      | Bí thư Tỉnh ủy Nghệ An                    | chuẩn y  | không      | 17/08/2022 | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy Nghệ An                | chuẩn y  | không      | 17/08/2022 | Ban Bí thư   |
      | Phó Bí thư Tỉnh ủy Nghệ An                | chuẩn y  | chính thức | 17/08/2022 | Bộ Chính trị |
      | Phó Bí thư Thành ủy Hà Nội                | chuẩn y  | không      | 17/08/2022 | Bộ Chính trị |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An     | chuẩn y  | không      | 17/08/2022 | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An     | chuẩn y  | chính thức | 17/08/2022 | Bộ Chính trị |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | chuẩn y  | không      | 17/08/2022 | Ban Bí thư   |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương  | chuẩn y  | không      | 17/08/2022 | Bộ Chính trị |
      | Bí thư Tỉnh ủy Nghệ An                    | chuẩn y  | không      | 07/10/2025 | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy Nghệ An                | chuẩn y  | không      | 07/10/2025 | Ban Bí thư   |
      | Phó Bí thư Tỉnh ủy Nghệ An                | chuẩn y  | chính thức | 07/10/2025 | Bộ Chính trị |
      | Phó Bí thư Thành ủy Hà Nội                | chuẩn y  | không      | 07/10/2025 | Bộ Chính trị |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An     | chuẩn y  | không      | 07/10/2025 | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An     | chuẩn y  | chính thức | 07/10/2025 | Bộ Chính trị |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | chuẩn y  | không      | 07/10/2025 | Ban Bí thư   |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương  | chuẩn y  | không      | 07/10/2025 | Bộ Chính trị |
      | Bí thư Tỉnh ủy Nghệ An                    | chuẩn y  | không      | 08/10/2025 | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy Nghệ An                | chuẩn y  | không      | 08/10/2025 | Ban Bí thư   |
      | Phó Bí thư Tỉnh ủy Nghệ An                | chuẩn y  | chính thức | 08/10/2025 | Bộ Chính trị |
      | Phó Bí thư Thành ủy Hà Nội                | chuẩn y  | không      | 08/10/2025 | Bộ Chính trị |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An     | chuẩn y  | không      | 08/10/2025 | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An     | chuẩn y  | chính thức | 08/10/2025 | Bộ Chính trị |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | chuẩn y  | không      | 08/10/2025 | Ban Bí thư   |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương  | chuẩn y  | không      | 08/10/2025 | Bộ Chính trị |

  Khung kịch bản: Bầu cấp ủy, ủy ban kiểm tra
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "<cấp>"

    Dữ liệu:
      | chức danh                                 | ngày       | cấp                        |
      | Bí thư Tỉnh ủy Nghệ An                    | 17/08/2022 | Ban Chấp hành Đảng bộ tỉnh |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | 17/08/2022 | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương  | 17/08/2022 | Ủy ban Kiểm tra Trung ương |
      | Bí thư Tỉnh ủy Nghệ An                    | 07/10/2025 | Ban Chấp hành Đảng bộ tỉnh |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | 07/10/2025 | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương  | 07/10/2025 | Ủy ban Kiểm tra Trung ương |
      | Bí thư Tỉnh ủy Nghệ An                    | 08/10/2025 | Ban Chấp hành Đảng bộ tỉnh |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | 08/10/2025 | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương  | 08/10/2025 | Ủy ban Kiểm tra Trung ương |
