# language: vi
Tính năng: Bảng thẩm quyền theo Quy định 105-QĐ/TW, 80-QĐ/TW, 377-QĐ/TW
  Mỗi dòng một loại chức danh, vào ngày đầu và ngày cuối mà quy định áp dụng; ô trống là không có cơ quan nào giữ vai trò ấy
  hoặc không hỏi.

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                                                                                         | ngày quyết định                                                                                | cấp quyết định                                                  | người ký quyết định                                     | kết luận      |
      | Phó Tổng cục trưởng; Tổng cục trưởng; Vụ trưởng, Cục trưởng, Chánh Văn phòng thuộc bộ; Phó Tổng Giám đốc Kho bạc Nhà nước; Trưởng ban tương đương Tổng cục trưởng (Ban Tôn giáo Chính phủ, Ban Thi đua - Khen thưởng Trung ương)  | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                                                 | Ban cán sự đảng bộ                                              | Bộ trưởng                                               | đã xác định   |
      | Phó thủ trưởng cơ quan thuộc Chính phủ                                                                                                                                                                                            | 19/12/2017; 17/08/2022; 18/08/2022; 02/02/2025                                                 | Ban cán sự đảng Chính phủ                                       | Thủ tướng Chính phủ                                     | đã xác định   |
      | Chánh án Tòa án nhân dân cấp cao; Vụ trưởng, Cục trưởng, Chánh Văn phòng Tòa án nhân dân tối cao                                                                                                                                  | 19/12/2017; 17/08/2022; 18/08/2022; 31/12/2024; 01/01/2025; 28/02/2025                         | Ban cán sự đảng Tòa án nhân dân tối cao                         | Chánh án Tòa án nhân dân tối cao                        | đã xác định   |
      | Phó Viện trưởng Viện kiểm sát nhân dân cấp cao; Phó Vụ trưởng, Cục trưởng, Chánh Văn phòng Viện kiểm sát nhân dân tối cao; Vụ trưởng, Cục trưởng, Chánh Văn phòng Viện kiểm sát nhân dân tối cao; Điều tra viên của Viện kiểm sát | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                                                 | Ban cán sự đảng Viện kiểm sát nhân dân tối cao                  | Viện trưởng Viện kiểm sát nhân dân tối cao              | đã xác định   |
      | Tư lệnh, Chính ủy quân đoàn, binh chủng; Tư lệnh, Chính ủy Bộ Tư lệnh 86                                                                                                                                                          | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Thường vụ Quân ủy Trung ương                                | Bộ trưởng Bộ Quốc phòng                                 | đã xác định   |
      | Giám đốc bệnh viện thuộc Bộ Công an; Tổng Biên tập, Phó Tổng Biên tập Báo Công an nhân dân                                                                                                                                        | 19/12/2017; 10/01/2019; 11/01/2019; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Công an Trung ương                        | Bộ trưởng Bộ Công an                                    | đã xác định   |
      | Phó Vụ trưởng, Cục trưởng, Chánh Văn phòng Tòa án nhân dân tối cao                                                                                                                                                                | 19/12/2017; 17/08/2022; 18/08/2022; 31/12/2024; 28/02/2025                                     | Ban cán sự đảng Tòa án nhân dân tối cao                         | Chánh án Tòa án nhân dân tối cao                        | đã xác định   |
      | Phó Tổng Lãnh sự, Tham tán Công sứ, cấp phó cơ quan đại diện; Tổng Lãnh sự, người đứng đầu cơ quan đại diện khác                                                                                                                  | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                                                 | Ban cán sự đảng bộ                                              | Bộ trưởng Bộ Ngoại giao                                 | đã xác định   |
      | Vụ trưởng, Cục trưởng, Chánh Văn phòng thuộc bộ                                                                                                                                                                                   | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy bộ                                        | Bộ trưởng                                               | đã xác định   |
      | Phó thủ trưởng cơ quan thuộc Chính phủ                                                                                                                                                                                            | 03/02/2025; 28/02/2025; 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Chính phủ                                 | Thủ tướng Chính phủ                                     | đã xác định   |
      | Chánh tòa Phúc thẩm Tòa án nhân dân tối cao                                                                                                                                                                                       | 01/07/2025; 07/10/2025; 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao                   | Chánh án Tòa án nhân dân tối cao                        | đã xác định   |
      | Vụ trưởng, Cục trưởng, Chánh Văn phòng Tòa án nhân dân tối cao                                                                                                                                                                    | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao                   | Chánh án Tòa án nhân dân tối cao                        | đã xác định   |
      | Phó Viện trưởng Viện công tố và kiểm sát xét xử phúc thẩm                                                                                                                                                                         | 01/07/2025; 07/10/2025; 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao            | Viện trưởng Viện kiểm sát nhân dân tối cao              | đã xác định   |
      | Vụ trưởng, Cục trưởng, Chánh Văn phòng Viện kiểm sát nhân dân tối cao; Điều tra viên của Viện kiểm sát                                                                                                                            | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao            | Viện trưởng Viện kiểm sát nhân dân tối cao              | đã xác định   |
      | Phó Tổng Lãnh sự, Tham tán Công sứ, cấp phó cơ quan đại diện; Tổng Lãnh sự, người đứng đầu cơ quan đại diện khác                                                                                                                  | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy bộ                                        | Bộ trưởng Bộ Ngoại giao                                 | đã xác định   |
      | Chủ nhiệm Tổng cục Chính trị; Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam                                                                                                                                                     | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                                                 | Bộ Chính trị                                                    | Chủ tịch nước                                           | đã xác định   |
      | Cục trưởng, Chánh Văn phòng thuộc Bộ Công an                                                                                                                                                                                      | 08/10/2025; 21/11/2025; 15/01/2026                                                             | Ban Thường vụ Đảng ủy Công an Trung ương                        | Bộ trưởng Bộ Công an                                    | đã xác định   |
      | Phó Cục trưởng, Phó Chánh Văn phòng thuộc Bộ Công an                                                                                                                                                                              | 08/10/2025; 15/01/2026                                                                         | Ban Thường vụ Đảng ủy Công an Trung ương                        | Bộ trưởng Bộ Công an                                    | đã xác định   |
      | Chánh án Tòa án nhân dân cấp cao                                                                                                                                                                                                  | 01/03/2025; 30/06/2025                                                                         | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao                   | Chánh án Tòa án nhân dân tối cao                        | đã xác định   |
      | Phó Viện trưởng Viện kiểm sát nhân dân cấp cao                                                                                                                                                                                    | 01/03/2025; 30/06/2025                                                                         | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao            | Viện trưởng Viện kiểm sát nhân dân tối cao              | đã xác định   |
      | Sư đoàn trưởng, Lữ đoàn trưởng, Tư lệnh vùng, Chính ủy và tương đương                                                                                                                                                             | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Thường vụ Quân ủy Trung ương                                | tham khảo: Bộ trưởng Bộ Quốc phòng; Tư lệnh Quân khu    | chưa xác định |
      | Phó Chủ nhiệm, Phó Tổng cục trưởng, Phó Chính ủy tổng cục của Bộ Quốc phòng                                                                                                                                                       | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                         | tham khảo: Ban Bí thư; Ban Thường vụ Quân ủy Trung ương         | tham khảo: Thủ tướng Chính phủ; Bộ trưởng Bộ Quốc phòng | chưa xác định |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ                                                                                                                                                      | 19/12/2017; 30/06/2019                                                                         | Ban cán sự đảng bộ                                              | có thể: Bộ trưởng; Thống đốc Ngân hàng Nhà nước         | chưa xác định |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ                                                                                                                                                      | 01/01/2026; 15/01/2026                                                                         | Ban Thường vụ Đảng ủy bộ                                        | có thể: Bộ trưởng; Thống đốc Ngân hàng Nhà nước         | chưa xác định |
      | Phó Vụ trưởng, Cục trưởng thuộc Văn phòng Quốc hội; Vụ trưởng, Cục trưởng thuộc Văn phòng Quốc hội                                                                                                                                | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026                                                 | tham khảo: Ban Thường vụ Đảng ủy Quốc hội                       | Chủ nhiệm Văn phòng Quốc hội                            | chưa xác định |
      | Phó Chủ tịch Viện Hàn lâm                                                                                                                                                                                                         | 03/02/2025; 28/02/2025; 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | tham khảo: Ban Bí thư; Ban Thường vụ Đảng ủy Chính phủ          | Thủ tướng Chính phủ                                     | chưa xác định |
      | Cục trưởng, Chánh Văn phòng thuộc Bộ Công an                                                                                                                                                                                      | 18/08/2022; 07/10/2025                                                                         | tham khảo: Ban Bí thư; Ban Thường vụ Đảng ủy Công an Trung ương | Bộ trưởng Bộ Công an                                    | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                    | tỉnh, thành phố | ngày quyết định                                                                    | cấp quyết định                                            | người ký quyết định                           | cơ quan được lấy ý kiến  | kết luận      |
      | Chánh Thanh tra bộ                                                           |                 | 19/12/2017; 17/08/2022; 18/08/2022; 30/06/2023; 01/07/2023; 28/02/2025             | Ban cán sự đảng bộ                                        | Bộ trưởng                                     | Tổng Thanh tra Chính phủ | đã xác định   |
      | Phó Chánh án Tòa án nhân dân tỉnh                                            | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 31/12/2024; 01/01/2025; 28/02/2025             | Ban cán sự đảng Tòa án nhân dân tối cao                   | Chánh án Tòa án nhân dân tối cao              | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh                                      | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                                     | Ban cán sự đảng Viện kiểm sát nhân dân tối cao            | Viện trưởng Viện kiểm sát nhân dân tối cao    | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Giám đốc Công an tỉnh; Phó Giám đốc Công an tỉnh                             | Quảng Ninh      | 19/12/2017; 10/01/2019; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Công an Trung ương                  | Bộ trưởng Bộ Công an                          | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Chỉ huy trưởng, Chính ủy Bộ Chỉ huy quân sự tỉnh                             | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026             | Ban Thường vụ Quân ủy Trung ương                          | Bộ trưởng Bộ Quốc phòng                       | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Chánh án Tòa án nhân dân tỉnh                                                | Quảng Ninh      | 19/12/2017; 17/08/2022; 31/12/2024; 01/01/2025                                     | Ban cán sự đảng Tòa án nhân dân tối cao                   | Chánh án Tòa án nhân dân tối cao              | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Chánh Thanh tra Kiểm toán nhà nước                                           |                 | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                                     | Ban cán sự đảng Kiểm toán nhà nước                        | Tổng Kiểm toán nhà nước                       | Tổng Thanh tra Chính phủ | đã xác định   |
      | Phó Kiểm toán trưởng Kiểm toán nhà nước khu vực                              | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                                     | Ban cán sự đảng Kiểm toán nhà nước                        | Tổng Kiểm toán nhà nước                       | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Chánh án Tòa án nhân dân khu vực                                             | Quảng Ninh      | 01/07/2025; 07/10/2025; 08/10/2025; 21/11/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao             | Chánh án Tòa án nhân dân tối cao              | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Phó Chánh án Tòa án nhân dân tỉnh                                            | Quảng Ninh      | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao             | Chánh án Tòa án nhân dân tối cao              | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Phó Viện trưởng Viện kiểm sát nhân dân khu vực                               | Quảng Ninh      | 01/07/2025; 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao      | Viện trưởng Viện kiểm sát nhân dân tối cao    | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh                                      | Quảng Ninh      | 01/03/2025; 07/10/2025; 08/10/2025; 21/11/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao      | Viện trưởng Viện kiểm sát nhân dân tối cao    | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Trưởng phòng Công an tỉnh                                                    | Quảng Ninh      | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Đảng ủy Công an tỉnh                                      | Giám đốc Công an tỉnh                         | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Chánh Thanh tra Kiểm toán nhà nước                                           |                 | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Ban Thường vụ Đảng ủy Kiểm toán nhà nước                  | Tổng Kiểm toán nhà nước                       | Tổng Thanh tra Chính phủ | đã xác định   |
      | Phó Kiểm toán trưởng Kiểm toán nhà nước khu vực                              | Quảng Ninh      | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Ban Thường vụ Đảng ủy Kiểm toán nhà nước                  | Tổng Kiểm toán nhà nước                       | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Giám đốc Ngân hàng Nhà nước khu vực; Phó Giám đốc Ngân hàng Nhà nước khu vực | Quảng Ninh      | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Ban Thường vụ Đảng ủy bộ                                  | Thống đốc Ngân hàng Nhà nước                  | Ban Thường vụ Tỉnh ủy    | đã xác định   |
      | Chánh Thanh tra bộ                                                           |                 | 01/03/2025; 30/06/2025                                                             | Ban Thường vụ Đảng ủy bộ                                  | Bộ trưởng                                     | Tổng Thanh tra Chính phủ | đã xác định   |
      | Cục trưởng Cục Hải quan tỉnh                                                 | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                                     | tham khảo: Ban cán sự đảng bộ                             | Bộ trưởng Bộ Tài chính                        | Ban Thường vụ Tỉnh ủy    | chưa xác định |
      | Phó Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh                               | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                                     | tham khảo: Ban cán sự đảng bộ                             | Thống đốc Ngân hàng Nhà nước                  | Ban Thường vụ Tỉnh ủy    | chưa xác định |
      | Chi cục trưởng Chi cục Hải quan khu vực                                      | Quảng Ninh      | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | tham khảo: Ban Thường vụ Đảng ủy bộ; Đảng ủy cục thuộc bộ | tham khảo: Bộ trưởng Bộ Tài chính; Cục trưởng | Ban Thường vụ Tỉnh ủy    | chưa xác định |
      | Trưởng Thuế tỉnh, thành phố                                                  | Quảng Ninh      | 01/07/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | tham khảo: Ban Thường vụ Đảng ủy bộ; Đảng ủy cục thuộc bộ | tham khảo: Bộ trưởng Bộ Tài chính; Cục trưởng | Ban Thường vụ Tỉnh ủy    | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                   | ngày quyết định                                                        | cấp quyết định                                | người ký quyết định | cơ quan trình                    | cơ quan thẩm định                                |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 19/12/2017; 28/09/2018; 29/09/2018; 01/01/2021; 17/08/2022             | Ban cán sự đảng Chính phủ                     | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu      | Bộ Nội vụ                                        |
      | Thẩm phán Tòa án nhân dân                                                   | 19/12/2017; 17/08/2022; 18/08/2022; 31/12/2024; 01/01/2025; 28/02/2025 | Ban cán sự đảng Tòa án nhân dân tối cao       | Chủ tịch nước       | Chánh án Tòa án nhân dân tối cao | Hội đồng tuyển chọn, giám sát Thẩm phán quốc gia |
      | Thẩm phán Tòa án nhân dân                                                   | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao | Chủ tịch nước       | Chánh án Tòa án nhân dân tối cao | Hội đồng tuyển chọn, giám sát Thẩm phán quốc gia |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                 | tỉnh, thành phố | ngày quyết định                    | cấp quyết định       | cơ quan được lấy ý kiến |
      | Trưởng phòng Công an tỉnh | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022 | Đảng ủy Công an tỉnh | Ban Thường vụ Tỉnh ủy   |

  Kịch bản: Bổ nhiệm: cấp quyết định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                                                                                                                                                              | kết luận      |
      | Bí thư Tỉnh ủy                                                                                                           | Quảng Ninh      | 19/12/2017                                                             | Bộ Chính trị                                                                                                                                                                                | đã xác định   |
      | Phó Bí thư Tỉnh ủy                                                                                                       | Hà Nội          | 19/12/2017                                                             | Bộ Chính trị                                                                                                                                                                                | đã xác định   |
      | Bí thư đảng ủy trực thuộc Trung ương; Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương                                           |                 | 19/12/2017                                                             | Bộ Chính trị                                                                                                                                                                                | đã xác định   |
      | Chủ tịch Hội đồng Lý luận Trung ương                                                                                     |                 | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị                                                                                                                                                                                | đã xác định   |
      | Chánh Thanh tra, giám sát ngân hàng                                                                                      |                 | 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy bộ                                                                                                                                                                    | chưa xác định |
      | Chánh Văn phòng Trung ương Đảng; Trưởng ban của Trung ương Đảng                                                          |                 | 08/10/2025; 15/01/2026                                                 | Bộ Chính trị                                                                                                                                                                                | đã xác định   |
      | Trưởng ban chỉ đạo do Bộ Chính trị thành lập                                                                             |                 | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                         | Bộ Chính trị                                                                                                                                                                                | đã xác định   |
      | Phó Trưởng ban, Chánh Văn phòng đảng ủy trực thuộc Trung ương; Trưởng ban, Chánh Văn phòng đảng ủy trực thuộc Trung ương |                 | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | có thể: Ban Thường vụ Đảng ủy Chính phủ; Ban Thường vụ Đảng ủy Quốc hội; Ban Thường vụ Đảng ủy các cơ quan Đảng Trung ương; Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | chưa xác định |
      | Trưởng Phái đoàn, Đại diện thường trực Việt Nam tại tổ chức quốc tế                                                      |                 | 03/02/2025                                                             | tham khảo: Ban Bí thư; Ban Thường vụ Đảng ủy Chính phủ                                                                                                                                      | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định | cấp quản lý  |
      | Bí thư Tỉnh ủy                           | Quảng Ninh      | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                                     | Bộ Chính trị   | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy                       | Hà Nội          | 05/05/2022; 17/08/2022; 18/08/2022; 07/09/2025; 08/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị |
      | Bí thư đảng ủy trực thuộc Trung ương     |                 | 05/05/2022; 17/08/2022; 18/08/2022; 02/02/2025                                                 | Bộ Chính trị   | Bộ Chính trị |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương |                 | 05/05/2022; 17/08/2022; 18/08/2022; 07/09/2025; 08/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị |
      | Tổng Biên tập Tạp chí Cộng sản           |                 | 08/10/2025; 15/01/2026                                                                         | Bộ Chính trị   | Bộ Chính trị |

  Kịch bản: Bổ nhiệm: cấp quyết định, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                    | tỉnh, thành phố | ngày quyết định                                                                    | candidate.central_committee | cấp quyết định |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy                                                                                            | Quảng Ninh      | 19/12/2017                                                                         | dự khuyết                   | Ban Bí thư     |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                                                                                                | Quảng Ninh      | 19/12/2017                                                                         | chính thức                  | Bộ Chính trị   |
      | Giám đốc - Tổng Biên tập Nhà xuất bản Chính trị quốc gia Sự thật; Trợ lý của lãnh đạo Đảng, Nhà nước; Tổng Giám đốc Bảo hiểm xã hội Việt Nam |                 | 19/12/2017                                                                         | dự khuyết                   | Ban Bí thư     |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                                                                                                | Quảng Ninh      | 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 31/10/2025; 01/11/2025; 15/01/2026 | không có                    | Ban Bí thư     |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                                                                                                | Quảng Ninh      | 07/10/2025; 08/10/2025; 15/01/2026                                                 | dự khuyết                   | Bộ Chính trị   |
      | Phó Trưởng ban chỉ đạo do Bộ Chính trị thành lập                                                                                             |                 | 08/10/2025; 15/01/2026                                                             | không có                    | Ban Bí thư     |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                        | tỉnh, thành phố | ngày quyết định                                                                                                        | candidate.central_committee | cấp quyết định | cấp quản lý  |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy                | Quảng Ninh      | 05/05/2022; 17/08/2022                                                                                                 | dự khuyết                   | Ban Bí thư     | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                    | Quảng Ninh      | 17/08/2022                                                                                                             | chính thức                  | Bộ Chính trị   | Bộ Chính trị |
      | Giám đốc - Tổng Biên tập Nhà xuất bản Chính trị quốc gia Sự thật |                 | 17/08/2022                                                                                                             | dự khuyết                   | Ban Bí thư     | Ban Bí thư   |
      | Phó Bí thư Tỉnh ủy                                               | Quảng Ninh      | 18/08/2022; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 31/10/2025; 01/11/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Bí thư   |
      | Phó Trưởng ban của Trung ương Đảng                               |                 | 08/10/2025; 15/01/2026                                                                                                 | không có                    | Ban Bí thư     | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                    | Quảng Ninh      | 18/08/2022; 30/06/2025; 01/07/2025                                                                                     | không có                    | Ban Bí thư     | Ban Bí thư   |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                    | Quảng Ninh      | 18/08/2022; 07/09/2025                                                                                                 | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | tỉnh, thành phố | ngày quyết định        | candidate.central_committee | cấp quyết định | cơ quan bầu                 | cơ quan phê chuẩn         |
      | Chủ tịch Hội đồng nhân dân tỉnh    | Quảng Ninh      | 19/12/2017             | dự khuyết                   | Ban Bí thư     | Hội đồng nhân dân tỉnh      | Ủy ban Thường vụ Quốc hội |
      | Chủ tịch Hội đồng nhân dân tỉnh    | Quảng Ninh      | 19/12/2017             | chính thức                  | Bộ Chính trị   | Hội đồng nhân dân tỉnh      | Ủy ban Thường vụ Quốc hội |
      | Trưởng đoàn đại biểu Quốc hội tỉnh | Quảng Ninh      | 18/08/2022; 07/10/2025 | không có                    | Ban Bí thư     | Đoàn đại biểu Quốc hội tỉnh | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định                                                        | candidate.central_committee | cấp quyết định | cấp quản lý  | cơ quan bầu            | cơ quan phê chuẩn         |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 05/05/2022; 17/08/2022                                                 | dự khuyết                   | Ban Bí thư     | Ban Bí thư   | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 17/08/2022; 08/09/2025; 15/01/2026                                     | chính thức                  | Bộ Chính trị   | Bộ Chính trị | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                         | không có                    | Ban Bí thư     | Ban Bí thư   | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 18/08/2022; 07/09/2025; 08/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định | candidate.central_committee | cấp quyết định | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu              | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 19/12/2017      | dự khuyết                   | Ban Bí thư     | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                | candidate.central_committee | cấp quyết định | cấp quản lý | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu              | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 17/08/2022                                     | dự khuyết                   | Ban Bí thư     | Ban Bí thư  | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Bí thư  | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                    | tỉnh, thành phố | ngày quyết định                                | cấp quyết định           | cơ quan bầu            | cơ quan phê chuẩn                               | kết luận      |
      | Chủ tịch Hội đồng nhân dân tỉnh                                              | Hà Nội          | 19/12/2017                                     | Bộ Chính trị             | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội                       | đã xác định   |
      | Chủ tịch Hội đồng trường, Hội đồng đại học trực thuộc Bộ Giáo dục và Đào tạo |                 | 01/07/2019; 17/08/2022; 18/08/2022; 28/02/2025 | Ban cán sự đảng bộ       | Hội đồng trường        | Bộ trưởng Bộ Giáo dục và Đào tạo                | đã xác định   |
      | Chủ tịch Hội đồng trường, Hội đồng đại học trực thuộc Bộ Giáo dục và Đào tạo |                 | 01/03/2025; 07/10/2025; 08/10/2025; 31/12/2025 | Ban Thường vụ Đảng ủy bộ | Hội đồng trường        | Bộ trưởng Bộ Giáo dục và Đào tạo                | đã xác định   |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ |                 | 01/07/2019; 17/08/2022; 18/08/2022; 28/02/2025 | Ban cán sự đảng bộ       | Hội đồng trường        | có thể: Bộ trưởng; Thống đốc Ngân hàng Nhà nước | chưa xác định |
      | Hiệu trưởng, Giám đốc cơ sở giáo dục đại học trực thuộc bộ, cơ quan ngang bộ |                 | 01/03/2025; 07/10/2025; 08/10/2025; 31/12/2025 | Ban Thường vụ Đảng ủy bộ | Hội đồng trường        | có thể: Bộ trưởng; Thống đốc Ngân hàng Nhà nước | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định | cấp quản lý  | cơ quan bầu            | cơ quan phê chuẩn         |
      | Chủ tịch Hội đồng nhân dân tỉnh | Hà Nội          | 05/05/2022; 17/08/2022; 18/08/2022; 07/09/2025; 08/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | tỉnh, thành phố | ngày quyết định                                                                                                                                                                                | cấp quyết định        | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu              | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân tỉnh     | Hà Nội          | 19/12/2017                                                                                                                                                                                     | Bộ Chính trị          | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 16/11/2025; 17/11/2025; 15/01/2026; 05/04/2026; 06/04/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Ủy ban nhân dân tỉnh   | Bộ Nội vụ         |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh | Hà Nội          | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                                                                                                                         | Ban Bí thư            | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Ủy ban nhân dân tỉnh   | Bộ Nội vụ         |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                            | cấp quyết định | cấp quản lý  | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu              | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân tỉnh | Hà Nội          | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Hội đồng nhân dân tỉnh | Bộ Nội vụ         |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                           | tỉnh, thành phố | ngày quyết định                                                                                                                                                                                | cấp quyết định        | cơ quan bầu            | cơ quan phê chuẩn         | cơ quan giới thiệu              |
      | Phó Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025; 01/03/2025; 15/06/2025; 16/06/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 13/10/2025; 14/10/2025; 15/01/2026; 05/04/2026; 06/04/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | Chủ tịch Hội đồng nhân dân tỉnh |
      | Phó Chủ tịch Hội đồng nhân dân tỉnh | Hà Nội          | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                                                                                                                         | Ban Bí thư            | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | Chủ tịch Hội đồng nhân dân tỉnh |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                           | ngày quyết định                                                        | cấp quyết định                                          | người ký quyết định | cơ quan trình                              | kết luận      |
      | Phó Tư lệnh, Phó Chính ủy Cảnh sát biển                             | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | tham khảo: Ban Bí thư; Ban Thường vụ Quân ủy Trung ương | Thủ tướng Chính phủ | Bộ trưởng Bộ Quốc phòng                    | chưa xác định |
      | Trưởng Phái đoàn, Đại diện thường trực Việt Nam tại tổ chức quốc tế | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | tham khảo: Ban Bí thư; Ban Thường vụ Đảng ủy Chính phủ  | Chủ tịch nước       | Thủ tướng Chính phủ                        | chưa xác định |
      | Kiểm sát viên Viện kiểm sát nhân dân tối cao                        | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                         | Ban cán sự đảng Viện kiểm sát nhân dân tối cao          | Chủ tịch nước       | Viện trưởng Viện kiểm sát nhân dân tối cao | đã xác định   |
      | Kiểm sát viên Viện kiểm sát nhân dân tối cao                        | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao    | Chủ tịch nước       | Viện trưởng Viện kiểm sát nhân dân tối cao | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan phê chuẩn, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | ngày quyết định                                                                                | cấp quyết định                      | cơ quan phê chuẩn | người ký quyết định | cơ quan trình                    | cơ quan thẩm định                                | kết luận      |
      | Thẩm phán Tòa án nhân dân tối cao | 19/12/2017; 17/08/2022; 18/08/2022; 31/12/2024; 01/01/2025; 07/10/2025; 08/10/2025; 15/01/2026 | tham khảo: Bộ Chính trị; Ban Bí thư | Quốc hội          | Chủ tịch nước       | Chánh án Tòa án nhân dân tối cao | Hội đồng tuyển chọn, giám sát Thẩm phán quốc gia | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                              | ngày quyết định        | cấp quyết định                                                  | cơ quan bầu                                         | kết luận      |
      | Bí thư thứ nhất Trung ương Đoàn                                        | 19/12/2017             | Bộ Chính trị                                                    | Ban Chấp hành Trung ương tổ chức chính trị - xã hội | đã xác định   |
      | Bí thư Trung ương Đoàn                                                 | 08/10/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | Ban Chấp hành Trung ương tổ chức chính trị - xã hội | đã xác định   |
      | Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương | 08/10/2025; 20/11/2025 | tham khảo: Ban Bí thư                                           | Đại hội, Ban Chấp hành hội ở Trung ương             | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | ngày quyết định                                                        | cấp quyết định | cấp quản lý  | cơ quan bầu                                         |
      | Bí thư thứ nhất Trung ương Đoàn | 17/08/2022; 18/08/2022; 08/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                  | ngày quyết định        | cấp quyết định | cơ quan bầu | cơ quan trình |
      | Viện trưởng Viện kiểm sát nhân dân tối cao | 19/12/2017; 17/08/2022 | Bộ Chính trị   | Quốc hội    | Chủ tịch nước |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | ngày quyết định                    | candidate.central_committee | cấp quyết định | cấp quản lý  | người ký quyết định                                           | kết luận      |
      | Trợ lý của lãnh đạo Đảng, Nhà nước   | 17/08/2022                         | dự khuyết                   | Ban Bí thư     | Ban Bí thư   | có thể: Chủ tịch nước; Thủ tướng Chính phủ; Chủ tịch Quốc hội | chưa xác định |
      | Viện trưởng Viện Nghiên cứu lập pháp | 05/05/2022; 17/08/2022             | dự khuyết                   | Ban Bí thư     | Ban Bí thư   | Ủy ban Thường vụ Quốc hội                                     | đã xác định   |
      | Viện trưởng Viện Nghiên cứu lập pháp | 05/05/2022; 17/08/2022; 07/09/2025 | chính thức                  | Bộ Chính trị   | Bộ Chính trị | Ủy ban Thường vụ Quốc hội                                     | đã xác định   |
      | Giám đốc Đại học Quốc gia            | 08/10/2025; 15/01/2026             | không có                    | Ban Bí thư     | Ban Bí thư   | Thủ tướng Chính phủ                                           | đã xác định   |
      | Viện trưởng Viện Nghiên cứu lập pháp | 18/08/2022                         | không có                    | Ban Bí thư     | Ban Bí thư   | Ủy ban Thường vụ Quốc hội                                     | đã xác định   |
      | Viện trưởng Viện Nghiên cứu lập pháp | 18/08/2022; 07/09/2025             | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   | Ủy ban Thường vụ Quốc hội                                     | đã xác định   |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | ngày quyết định                    | candidate.central_committee | cấp quyết định | cơ quan bầu                                         |
      | Bí thư Thường trực Trung ương Đoàn | 19/12/2017                         | dự khuyết                   | Ban Bí thư     | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |
      | Bí thư Thường trực Trung ương Đoàn | 19/12/2017                         | chính thức                  | Bộ Chính trị   | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |
      | Bí thư Thường trực Trung ương Đoàn | 07/10/2025; 08/10/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |
      | Bí thư Thường trực Trung ương Đoàn | 07/10/2025; 08/10/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan bầu, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | ngày quyết định                    | candidate.central_committee | cấp quyết định | cấp quản lý  | cơ quan bầu                                         |
      | Bí thư Thường trực Trung ương Đoàn | 05/05/2022; 17/08/2022             | dự khuyết                   | Ban Bí thư     | Ban Bí thư   | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |
      | Bí thư Thường trực Trung ương Đoàn | 05/05/2022; 17/08/2022; 07/09/2025 | chính thức                  | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |
      | Bí thư Thường trực Trung ương Đoàn | 18/08/2022                         | không có                    | Ban Bí thư     | Ban Bí thư   | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |
      | Bí thư Thường trực Trung ương Đoàn | 18/08/2022; 07/09/2025             | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   | Ban Chấp hành Trung ương tổ chức chính trị - xã hội |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                     | ngày quyết định                    | candidate.central_committee | cấp quyết định | người ký quyết định       |
      | Viện trưởng Viện Nghiên cứu lập pháp                                                          | 19/12/2017                         | dự khuyết                   | Ban Bí thư     | Ủy ban Thường vụ Quốc hội |
      | Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp                                         | 29/09/2018; 17/08/2022             | dự khuyết                   | Ban Bí thư     | Thủ tướng Chính phủ       |
      | Tổng Giám đốc Bảo hiểm xã hội Việt Nam                                                        | 17/08/2022                         | dự khuyết                   | Ban Bí thư     | Thủ tướng Chính phủ       |
      | Viện trưởng Viện Nghiên cứu lập pháp                                                          | 19/12/2017                         | chính thức                  | Bộ Chính trị   | Ủy ban Thường vụ Quốc hội |
      | Viện trưởng Viện Nghiên cứu lập pháp                                                          | 07/10/2025; 08/10/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ủy ban Thường vụ Quốc hội |
      | Viện trưởng Viện Nghiên cứu lập pháp                                                          | 07/10/2025; 08/10/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Ủy ban Thường vụ Quốc hội |
      | Thủ trưởng cơ quan thuộc Chính phủ                                                            | 18/08/2022; 07/10/2025             | không có                    | Ban Bí thư     | Thủ tướng Chính phủ       |
      | Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp; Tổng Giám đốc Bảo hiểm xã hội Việt Nam | 18/08/2022; 28/02/2025             | không có                    | Ban Bí thư     | Thủ tướng Chính phủ       |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                   | ngày quyết định        | candidate.central_committee | cấp quyết định | người ký quyết định | cơ quan trình           |
      | Chủ nhiệm, Tổng cục trưởng, Chính ủy tổng cục của Bộ Quốc phòng; Tư lệnh, Chính ủy quân khu | 19/12/2017; 17/08/2022 | dự khuyết                   | Ban Bí thư     | Thủ tướng Chính phủ | Bộ trưởng Bộ Quốc phòng |
      | Chủ nhiệm, Tổng cục trưởng, Chính ủy tổng cục của Bộ Quốc phòng; Tư lệnh, Chính ủy quân khu | 18/08/2022; 07/10/2025 | không có                    | Ban Bí thư     | Thủ tướng Chính phủ | Bộ trưởng Bộ Quốc phòng |

  Kịch bản: Bổ nhiệm: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                   | ngày quyết định                                | candidate.central_committee | cấp quyết định                  | người ký quyết định | cơ quan trình               | cơ quan thẩm định |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026 | không có                    | Ban Thường vụ Đảng ủy Chính phủ | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị                    | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 18/08/2022; 02/02/2025                         | không có                    | Ban cán sự đảng Chính phủ       | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan phê chuẩn, người ký quyết định, cơ quan trình
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                  | ngày quyết định                                | cấp quyết định                                         | cơ quan phê chuẩn         | người ký quyết định | cơ quan trình       | kết luận      |
      | Đại sứ đặc mệnh toàn quyền | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026 | tham khảo: Ban Bí thư; Ban Thường vụ Đảng ủy Chính phủ | Ủy ban Thường vụ Quốc hội | Chủ tịch nước       | Thủ tướng Chính phủ | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, cơ quan phê chuẩn, người ký quyết định, cơ quan giới thiệu, cơ quan trình, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh | ngày quyết định                                            | cấp quyết định | cấp quản lý  | cơ quan phê chuẩn | người ký quyết định | cơ quan giới thiệu | cơ quan trình       | cơ quan được lấy ý kiến       |
      | Bộ trưởng | 18/08/2022; 07/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Quốc hội          | Chủ tịch nước       | Bộ Chính trị       | Thủ tướng Chính phủ | Ban Chấp hành Trung ương Đảng |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, cơ quan giới thiệu, cơ quan trình, cơ quan được lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                  | ngày quyết định                                | cấp quyết định | cơ quan bầu | cơ quan giới thiệu | cơ quan trình | cơ quan được lấy ý kiến       |
      | Viện trưởng Viện kiểm sát nhân dân tối cao | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Quốc hội    | Bộ Chính trị       | Chủ tịch nước | Ban Chấp hành Trung ương Đảng |

  Kịch bản: Bổ nhiệm: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình, theo candidate.central_committee
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                | ngày quyết định        | candidate.central_committee | cấp quyết định | cấp quản lý | người ký quyết định | cơ quan trình |
      | Thứ trưởng Bộ Quốc phòng | 08/10/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Bí thư  | Thủ tướng Chính phủ | Bộ trưởng     |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan bầu, theo kind
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                              | ngày quyết định        | kind        | cấp quyết định        | cơ quan bầu                             | kết luận      |
      | Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương | 21/11/2025; 15/01/2026 | tương đương | tham khảo: Ban Bí thư | Đại hội, Ban Chấp hành hội ở Trung ương | chưa xác định |

  Kịch bản: Bổ nhiệm: cấp quyết định, cơ quan giới thiệu
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                   | ngày quyết định                    | cấp quyết định                  | cơ quan giới thiệu              |
      | Thành viên, lãnh đạo ban chỉ đạo của Quốc hội (kiêm nhiệm)  | 08/10/2025; 21/11/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Quốc hội  | Ban Thường vụ Đảng ủy Quốc hội  |
      | Thành viên, lãnh đạo ban chỉ đạo của Chính phủ (kiêm nhiệm) | 08/10/2025; 21/11/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Chính phủ | Ban Thường vụ Đảng ủy Chính phủ |

  Kịch bản: Giao phụ trách: cấp quyết định, người ký quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                        | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                       | người ký quyết định                        |
      | Phó Tổng cục trưởng; Tổng cục trưởng             |                 | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                         | Ban cán sự đảng bộ                                   | Bộ trưởng                                  |
      | Chánh án Tòa án nhân dân cấp cao                 |                 | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                         | Ban cán sự đảng Tòa án nhân dân tối cao              | Chánh án Tòa án nhân dân tối cao           |
      | Phó Chánh án Tòa án nhân dân tỉnh                | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                         | Ban cán sự đảng Tòa án nhân dân tối cao              | Chánh án Tòa án nhân dân tối cao           |
      | Phó Viện trưởng Viện kiểm sát nhân dân cấp cao   |                 | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                         | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       | Viện trưởng Viện kiểm sát nhân dân tối cao |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh          | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 28/02/2025                         | Ban cán sự đảng Viện kiểm sát nhân dân tối cao       | Viện trưởng Viện kiểm sát nhân dân tối cao |
      | Giám đốc Công an tỉnh; Phó Giám đốc Công an tỉnh | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Công an Trung ương             | Bộ trưởng Bộ Công an                       |
      | Viện trưởng Viện Nghiên cứu lập pháp             |                 | 19/12/2017; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Bí thư                                           | Ủy ban Thường vụ Quốc hội                  |
      | Phó thủ trưởng cơ quan thuộc Chính phủ           |                 | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Chính phủ                      | Thủ tướng Chính phủ                        |
      | Chánh án Tòa án nhân dân khu vực                 | Quảng Ninh      | 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        | Chánh án Tòa án nhân dân tối cao           |
      | Phó Chánh án Tòa án nhân dân tỉnh                | Quảng Ninh      | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        | Chánh án Tòa án nhân dân tối cao           |
      | Phó Viện trưởng Viện kiểm sát nhân dân khu vực   | Quảng Ninh      | 08/10/2025; 15/01/2026                                                 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao | Viện trưởng Viện kiểm sát nhân dân tối cao |
      | Viện trưởng Viện kiểm sát nhân dân tỉnh          | Quảng Ninh      | 01/03/2025; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao | Viện trưởng Viện kiểm sát nhân dân tối cao |
      | Trưởng phòng Công an tỉnh                        | Quảng Ninh      | 07/10/2025; 08/10/2025; 15/01/2026                                     | Đảng ủy Công an tỉnh                                 | Giám đốc Công an tỉnh                      |
      | Chánh án Tòa án nhân dân cấp cao                 |                 | 01/03/2025; 30/06/2025                                                 | Ban Thường vụ Đảng ủy Tòa án nhân dân tối cao        | Chánh án Tòa án nhân dân tối cao           |
      | Phó Viện trưởng Viện kiểm sát nhân dân cấp cao   |                 | 01/03/2025; 30/06/2025                                                 | Ban Thường vụ Đảng ủy Viện kiểm sát nhân dân tối cao | Viện trưởng Viện kiểm sát nhân dân tối cao |

  Kịch bản: Giao phụ trách: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                   | ngày quyết định                                | cấp quyết định                  | người ký quyết định | cơ quan trình               | cơ quan thẩm định |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 19/12/2017; 17/08/2022; 18/08/2022; 02/02/2025 | Ban cán sự đảng Chính phủ       | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Chính phủ | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |

  Kịch bản: Giao phụ trách: cấp quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                  | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định       |
      | Trưởng phòng Công an tỉnh                  | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022                                     | Đảng ủy Công an tỉnh |
      | Bí thư đảng ủy trực thuộc Trung ương       |                 | 19/12/2017                                                             | Bộ Chính trị         |
      | Viện trưởng Viện kiểm sát nhân dân tối cao |                 | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị         |
      | Bí thư Thường trực Trung ương Đoàn         |                 | 19/12/2017; 07/10/2025; 08/10/2025; 15/01/2026                         | Ban Bí thư           |

  Kịch bản: Giao phụ trách: cấp quyết định, cấp quản lý
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                               | ngày quyết định                                | cấp quyết định | cấp quản lý                      |
      | Bí thư đảng ủy trực thuộc Trung ương                                    | 17/08/2022                                     | Bộ Chính trị   | Bộ Chính trị                     |
      | Bí thư Thường trực Trung ương Đoàn                                      | 17/08/2022; 18/08/2022                         | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị |
      | Bộ trưởng; Thủ trưởng cơ quan ngang bộ; Bí thư thứ nhất Trung ương Đoàn | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị                     |

  Kịch bản: Giao phụ trách: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "giao phụ trách"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | ngày quyết định        | cấp quyết định | cấp quản lý                      | người ký quyết định       |
      | Viện trưởng Viện Nghiên cứu lập pháp | 17/08/2022; 18/08/2022 | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định, cơ quan trình
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                                                                                                                | cấp quyết định | cấp chỉ định | cơ quan trình              |
      | Bí thư Tỉnh ủy                | Quảng Ninh      | 19/12/2017                                                                                                                                     | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy            | Hà Nội          | 19/12/2017                                                                                                                                     | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Tỉnh ủy viên                  | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 31/10/2025; 01/11/2025; 15/01/2026 | Ban Bí thư     | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy | Hồ Chí Minh     | 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 31/10/2025                                                                                     | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |

  Kịch bản: Chỉ định: cấp quyết định, cấp quản lý, cấp chỉ định, cơ quan trình
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định | cấp quản lý                      | cấp chỉ định | cơ quan trình              |
      | Bí thư Tỉnh ủy                | Quảng Ninh      | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026             | Bộ Chính trị   | Bộ Chính trị                     | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy            | Hà Nội          | 17/08/2022; 18/08/2022; 08/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị                     | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Bí thư Tỉnh ủy                | Hồ Chí Minh     | 01/07/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 31/10/2025 | Bộ Chính trị   | Bộ Chính trị                     | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy | Hồ Chí Minh     | 01/07/2025                                                             | Bộ Chính trị   | có thể: Ban Bí thư; Bộ Chính trị | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định, cơ quan trình, theo candidate.central_committee
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                         | tỉnh, thành phố | ngày quyết định                                                                    | candidate.central_committee | cấp quyết định | cấp chỉ định | cơ quan trình              |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 19/12/2017                                                                         | dự khuyết                   | Ban Bí thư     | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 19/12/2017                                                                         | chính thức                  | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy                     | Quảng Ninh      | 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 31/10/2025; 01/11/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy                     | Quảng Ninh      | 07/10/2025; 08/10/2025; 15/01/2026                                                 | dự khuyết                   | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |

  Kịch bản: Chỉ định: cấp quyết định, cấp quản lý, cấp chỉ định, cơ quan trình, theo candidate.central_committee
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                         | tỉnh, thành phố | ngày quyết định                                                                                                        | candidate.central_committee | cấp quyết định | cấp quản lý  | cấp chỉ định | cơ quan trình              |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 17/08/2022                                                                                                             | dự khuyết                   | Ban Bí thư     | Ban Bí thư   | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 17/08/2022                                                                                                             | chính thức                  | Bộ Chính trị   | Bộ Chính trị | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy                                | Quảng Ninh      | 18/08/2022; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 31/10/2025; 01/11/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Bí thư   | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy                                | Quảng Ninh      | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                                                                         | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy                     | Quảng Ninh      | 18/08/2022; 30/06/2025; 01/07/2025                                                                                     | không có                    | Ban Bí thư     | Ban Bí thư   | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy                     | Quảng Ninh      | 18/08/2022                                                                                                             | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |

  Kịch bản: Chỉ định vào ban cán sự đảng, đảng đoàn: cấp quyết định theo candidate.central_committee
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                       | ngày quyết định                                | candidate.central_committee | cấp quyết định | cấp chỉ định |
      | Phó Bí thư ban cán sự đảng bộ, cơ quan ngang bộ; Thành viên đảng đoàn tổ chức, hội ở Trung ương | 19/12/2017; 17/08/2022; 18/08/2022; 02/02/2025 | không có                    | Ban Bí thư     | Ban Bí thư   |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                                          | tỉnh, thành phố | ngày quyết định                                                                    | cấp quyết định                                                  | cấp chỉ định                                                    |
      | Bí thư Đảng ủy Công an Trung ương                                                                                                                                  |                 | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026             | Bộ Chính trị                                                    | Bộ Chính trị                                                    |
      | Ủy viên Quân ủy Trung ương                                                                                                                                         |                 | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 21/11/2025; 15/01/2026 | Bộ Chính trị                                                    | Bộ Chính trị                                                    |
      | Thành viên Ban cán sự đảng Chính phủ; Thành viên Đảng đoàn Quốc hội                                                                                                |                 | 19/12/2017; 17/08/2022; 18/08/2022; 02/02/2025                                     | Bộ Chính trị                                                    | Bộ Chính trị                                                    |
      | Thành viên Đảng đoàn Mặt trận Tổ quốc Việt Nam                                                                                                                     |                 | 19/12/2017; 17/08/2022; 18/08/2022; 06/02/2023                                     | Ban Bí thư                                                      | Ban Bí thư                                                      |
      | Bí thư đảng ủy cơ quan, doanh nghiệp thuộc Đảng ủy Chính phủ; Phó Bí thư đảng ủy cơ quan, doanh nghiệp thuộc Đảng ủy Chính phủ                                     |                 | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Ban Thường vụ Đảng ủy Chính phủ                                 | Ban Thường vụ Đảng ủy Chính phủ                                 |
      | Bí thư đảng ủy cơ quan thuộc Đảng ủy các cơ quan Đảng Trung ương; Phó Bí thư đảng ủy cơ quan thuộc Đảng ủy các cơ quan Đảng Trung ương                             |                 | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Ban Thường vụ Đảng ủy các cơ quan Đảng Trung ương               | Ban Thường vụ Đảng ủy các cơ quan Đảng Trung ương               |
      | Bí thư đảng ủy cơ quan thuộc Đảng ủy Quốc hội; Phó Bí thư đảng ủy cơ quan thuộc Đảng ủy Quốc hội                                                                   |                 | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Ban Thường vụ Đảng ủy Quốc hội                                  | Ban Thường vụ Đảng ủy Quốc hội                                  |
      | Bí thư đảng ủy cơ quan thuộc Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương; Phó Bí thư đảng ủy cơ quan thuộc Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương |                 | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026                                     | Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương |
      | Bí thư đảng ủy trực thuộc Trung ương                                                                                                                               |                 | 07/10/2025; 08/10/2025; 15/01/2026                                                 | Bộ Chính trị                                                    | Bộ Chính trị                                                    |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy; Ủy viên Ủy ban Kiểm tra Tỉnh ủy                                                                                                 | Hồ Chí Minh     | 01/07/2025; 15/09/2025                                                             | Ban Bí thư                                                      | Ban Bí thư                                                      |
      | Thành viên Đảng đoàn Mặt trận Tổ quốc Việt Nam                                                                                                                     |                 | 07/02/2023; 02/02/2025                                                             | Bộ Chính trị                                                    | Bộ Chính trị                                                    |
      | Phó Bí thư đảng ủy trực thuộc Trung ương; Ủy viên Ban Chấp hành đảng bộ trực thuộc Trung ương; Ủy viên Ban Thường vụ đảng ủy trực thuộc Trung ương                 |                 | 03/02/2025                                                                         | Bộ Chính trị                                                    | Bộ Chính trị                                                    |

  Kịch bản: Chỉ định: cấp quyết định, cấp quản lý, cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | ngày quyết định                    | cấp quyết định | cấp quản lý  | cấp chỉ định |
      | Phó Bí thư đảng ủy trực thuộc Trung ương | 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Bộ Chính trị |
      | Bí thư đảng ủy trực thuộc Trung ương     | 03/02/2025                         | Bộ Chính trị   | Bộ Chính trị | Bộ Chính trị |

  Kịch bản: Chỉ định: cấp quyết định, cấp chỉ định, theo candidate.central_committee
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                | ngày quyết định                                | candidate.central_committee | cấp quyết định | cấp chỉ định |
      | Ủy viên Ban Chấp hành đảng bộ trực thuộc Trung ương; Ủy viên Ban Thường vụ đảng ủy trực thuộc Trung ương | 04/02/2025; 07/10/2025; 08/10/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Bí thư   |
      | Ủy viên Ban Chấp hành đảng bộ trực thuộc Trung ương; Ủy viên Ban Thường vụ đảng ủy trực thuộc Trung ương | 04/02/2025; 07/10/2025; 08/10/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Bộ Chính trị |

  Kịch bản: Chỉ định: cấp chỉ định
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                    | ngày quyết định                                | cấp chỉ định                    |
      | Bí thư Đảng ủy bộ, cơ quan ngang bộ; Phó Bí thư Đảng ủy bộ, cơ quan ngang bộ | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Chính phủ |

  Kịch bản: Chỉ định: cấp quyết định, cơ quan bầu
    Biết nội dung công tác "chỉ định"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                              | ngày quyết định        | cấp quyết định        | cơ quan bầu                             | kết luận      |
      | Chủ tịch hội quần chúng được Đảng, Nhà nước giao nhiệm vụ ở Trung ương | 21/11/2025; 15/01/2026 | tham khảo: Ban Bí thư | Đại hội, Ban Chấp hành hội ở Trung ương | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cấp chuẩn y, cơ quan trình
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                | cấp quyết định                   | cơ quan bầu                | cấp chuẩn y                      | cơ quan trình              | kết luận      |
      | Bí thư Tỉnh ủy                | Quảng Ninh      | 19/12/2017                                     | Bộ Chính trị                     | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị                     | Ban Chấp hành Đảng bộ tỉnh | đã xác định   |
      | Phó Bí thư Tỉnh ủy            | Hà Nội          | 19/12/2017                                     | Bộ Chính trị                     | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị                     | Ban Chấp hành Đảng bộ tỉnh | đã xác định   |
      | Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 19/12/2017; 07/10/2025; 08/10/2025; 15/01/2026 | có thể: Ban Bí thư; Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh | có thể: Ban Bí thư; Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cấp quản lý, cơ quan bầu, cấp chuẩn y, cơ quan trình
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                   | cấp quản lý                      | cơ quan bầu                | cấp chuẩn y                      | cơ quan trình              | kết luận      |
      | Bí thư Tỉnh ủy                | Quảng Ninh      | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026             | Bộ Chính trị                     | Bộ Chính trị                     | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị                     | Ban Chấp hành Đảng bộ tỉnh | đã xác định   |
      | Phó Bí thư Tỉnh ủy            | Hà Nội          | 17/08/2022; 18/08/2022; 08/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị                     | Bộ Chính trị                     | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị                     | Ban Chấp hành Đảng bộ tỉnh | đã xác định   |
      | Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 17/08/2022; 18/08/2022                                                 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh | có thể: Ban Bí thư; Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh | chưa xác định |

  Kịch bản: Bầu: cơ quan bầu, cấp chuẩn y
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                          | tỉnh, thành phố | ngày quyết định                                                        | cơ quan bầu                | cấp chuẩn y |
      | Ủy viên Ủy ban Kiểm tra Tỉnh ủy; Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Chấp hành Đảng bộ tỉnh | Ban Bí thư  |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan trình
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định | cấp quyết định                   | cơ quan bầu            | cơ quan phê chuẩn         | cơ quan giới thiệu         | cơ quan trình              | kết luận      |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 19/12/2017      | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | Ban Chấp hành Đảng bộ tỉnh | Ban Chấp hành Đảng bộ tỉnh | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan trình
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định                                            | cấp quyết định                   | cấp quản lý                      | cơ quan bầu            | cơ quan phê chuẩn         | cơ quan giới thiệu         | cơ quan trình              | kết luận      |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | Ban Chấp hành Đảng bộ tỉnh | Ban Chấp hành Đảng bộ tỉnh | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định | cấp quyết định                   | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu                                          | cơ quan trình              | cơ quan thẩm định | kết luận      |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 19/12/2017      | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Ban Chấp hành Đảng bộ tỉnh; Chủ tịch Hội đồng nhân dân tỉnh | Ban Chấp hành Đảng bộ tỉnh | Bộ Nội vụ         | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                            | cấp quyết định                   | cấp quản lý                      | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu                                          | cơ quan trình              | cơ quan thẩm định | kết luận      |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | có thể: Ban Bí thư; Bộ Chính trị | có thể: Ban Bí thư; Bộ Chính trị | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Ban Chấp hành Đảng bộ tỉnh; Chủ tịch Hội đồng nhân dân tỉnh | Ban Chấp hành Đảng bộ tỉnh | Bộ Nội vụ         | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cấp chuẩn y, cơ quan trình, theo candidate.central_committee
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                         | tỉnh, thành phố | ngày quyết định                    | candidate.central_committee | cấp quyết định | cơ quan bầu                | cấp chuẩn y  | cơ quan trình              |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 19/12/2017                         | dự khuyết                   | Ban Bí thư     | Ban Chấp hành Đảng bộ tỉnh | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 19/12/2017                         | chính thức                  | Bộ Chính trị   | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy                     | Quảng Ninh      | 07/10/2025; 08/10/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Chấp hành Đảng bộ tỉnh | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy                     | Quảng Ninh      | 07/10/2025; 08/10/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |

  Kịch bản: Bầu: cấp quyết định, cấp quản lý, cơ quan bầu, cấp chuẩn y, cơ quan trình, theo candidate.central_committee
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                         | tỉnh, thành phố | ngày quyết định                                | candidate.central_committee | cấp quyết định | cấp quản lý  | cơ quan bầu                | cấp chuẩn y  | cơ quan trình              |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 17/08/2022                                     | dự khuyết                   | Ban Bí thư     | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy | Quảng Ninh      | 17/08/2022                                     | chính thức                  | Bộ Chính trị   | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy                                | Quảng Ninh      | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | không có                    | Ban Bí thư     | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Bí thư Tỉnh ủy                                | Quảng Ninh      | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy                     | Quảng Ninh      | 18/08/2022                                     | không có                    | Ban Bí thư     | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh |
      | Ủy viên Ban Thường vụ Tỉnh ủy                     | Quảng Ninh      | 18/08/2022                                     | dự khuyết                   | Bộ Chính trị   | Ban Bí thư   | Ban Chấp hành Đảng bộ tỉnh | Bộ Chính trị | Ban Chấp hành Đảng bộ tỉnh |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định, cơ quan được lấy ý kiến
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                           | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định        | cơ quan bầu            | cơ quan phê chuẩn         | cơ quan giới thiệu                                     | cơ quan thẩm định                 | cơ quan được lấy ý kiến    |
      | Phó Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | Ban Thường vụ Tỉnh ủy; Chủ tịch Hội đồng nhân dân tỉnh | Ban Tổ chức Trung ương            | Ban Chấp hành Đảng bộ tỉnh |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh   | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ       | Ban Thường vụ Tỉnh ủy; Chủ tịch Ủy ban nhân dân tỉnh   | Ban Tổ chức Trung ương; Bộ Nội vụ | Ban Chấp hành Đảng bộ tỉnh |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cấp chuẩn y
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | ngày quyết định | cấp quyết định | cơ quan bầu                | cấp chuẩn y  |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương | 19/12/2017      | Bộ Chính trị   | Ủy ban Kiểm tra Trung ương | Bộ Chính trị |

  Kịch bản: Bầu: cấp quyết định, cấp quản lý, cơ quan bầu, cấp chuẩn y
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                | ngày quyết định                                            | cấp quyết định | cấp quản lý  | cơ quan bầu                | cấp chuẩn y  |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị | Ủy ban Kiểm tra Trung ương | Bộ Chính trị |

  Kịch bản: Bầu: cấp quyết định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                     | ngày quyết định                                | cấp quyết định |
      | Phó Bí thư đảng ủy trực thuộc Trung ương; Ủy viên Ban Thường vụ đảng ủy trực thuộc Trung ương | 19/12/2017; 17/08/2022; 18/08/2022; 02/02/2025 | Ban Bí thư     |

  Kịch bản: Bầu: cấp chỉ định
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                            | ngày quyết định                                | cấp chỉ định                        | kết luận      |
      | Chủ nhiệm Ủy ban Kiểm tra đảng ủy trực thuộc Trung ương; Phó Chủ nhiệm Ủy ban Kiểm tra đảng ủy trực thuộc Trung ương | 03/02/2025; 07/10/2025; 08/10/2025; 15/01/2026 | tham khảo: Bộ Chính trị; Ban Bí thư | chưa xác định |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cơ quan trình
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                | ngày quyết định                                | cấp quyết định                | cơ quan bầu                   | cơ quan trình |
      | Chủ nhiệm Ủy ban Kiểm tra Trung ương; Ủy viên Ban Bí thư | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Chấp hành Trung ương Đảng | Ban Chấp hành Trung ương Đảng | Bộ Chính trị  |
      | Ủy viên Ủy ban Kiểm tra Trung ương                       | 07/10/2025; 08/10/2025; 15/01/2026             | Ban Chấp hành Trung ương Đảng | Ban Chấp hành Trung ương Đảng | Bộ Chính trị  |

  Kịch bản: Bầu: cấp quyết định, cơ quan bầu, cơ quan giới thiệu, cơ quan trình
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh           | ngày quyết định                                | cấp quyết định                | cơ quan bầu | cơ quan giới thiệu            | cơ quan trình                           |
      | Chủ tịch nước       | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Chấp hành Trung ương Đảng | Quốc hội    | Ban Chấp hành Trung ương Đảng | Bộ Chính trị; Ủy ban Thường vụ Quốc hội |
      | Thủ tướng Chính phủ | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Chấp hành Trung ương Đảng | Quốc hội    | Ban Chấp hành Trung ương Đảng | Bộ Chính trị; Chủ tịch nước             |

  Kịch bản: Bầu: cấp quyết định, cấp quản lý, cơ quan bầu, cơ quan trình
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | ngày quyết định | cấp quyết định                | cấp quản lý                      | cơ quan bầu                   | cơ quan trình |
      | Ủy viên Ủy ban Kiểm tra Trung ương | 18/08/2022      | Ban Chấp hành Trung ương Đảng | có thể: Ban Bí thư; Bộ Chính trị | Ban Chấp hành Trung ương Đảng | Bộ Chính trị  |

  Kịch bản: Giao quyền: cấp quyết định, cấp chỉ định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh      | tỉnh, thành phố | ngày quyết định | cấp quyết định | cấp chỉ định |
      | Bí thư Tỉnh ủy | Quảng Ninh      | 19/12/2017      | Ban Bí thư     | Ban Bí thư   |

  Kịch bản: Giao quyền: cấp quyết định, cấp quản lý, cấp chỉ định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh      | tỉnh, thành phố | ngày quyết định                                            | cấp quyết định | cấp quản lý  | cấp chỉ định |
      | Bí thư Tỉnh ủy | Quảng Ninh      | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Bí thư     | Bộ Chính trị | Ban Bí thư   |

  Kịch bản: Giao quyền: cấp quyết định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định | cấp quyết định |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 19/12/2017      | Ban Bí thư     |
      | Chủ tịch Hội đồng nhân dân tỉnh | Hà Nội          | 19/12/2017      | Bộ Chính trị   |

  Kịch bản: Giao quyền: cấp quyết định, cấp quản lý
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                       | tỉnh, thành phố | ngày quyết định                                            | cấp quyết định | cấp quản lý                      |
      | Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị |
      | Chủ tịch Hội đồng nhân dân tỉnh | Hà Nội          | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   | Bộ Chính trị                     |

  Kịch bản: Giao quyền: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định | cấp quyết định | người ký quyết định | cơ quan trình | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 19/12/2017      | Ban Bí thư     | Thủ tướng Chính phủ | Bộ Nội vụ     | Bộ Nội vụ         |
      | Chủ tịch Ủy ban nhân dân tỉnh | Hà Nội          | 19/12/2017      | Bộ Chính trị   | Thủ tướng Chính phủ | Bộ Nội vụ     | Bộ Nội vụ         |

  Kịch bản: Giao quyền: cấp quyết định, cấp quản lý, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "giao quyền"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                     | tỉnh, thành phố | ngày quyết định                                                                                | cấp quyết định | cấp quản lý                      | người ký quyết định | cơ quan trình | cơ quan thẩm định |
      | Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 17/08/2022; 18/08/2022; 28/02/2025; 01/03/2025; 07/10/2025; 08/10/2025; 16/11/2025; 15/01/2026 | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ | Bộ Nội vụ     | Bộ Nội vụ         |
      | Chủ tịch Ủy ban nhân dân tỉnh | Hà Nội          | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                                     | Bộ Chính trị   | Bộ Chính trị                     | Thủ tướng Chính phủ | Bộ Nội vụ     | Bộ Nội vụ         |

  Kịch bản: Kỷ luật: cấp quyết định
    Biết nội dung công tác "kỷ luật"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                                    | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                                                                 |
      | Phó Bí thư Tỉnh ủy; Chủ tịch Hội đồng nhân dân tỉnh; Chủ tịch Ủy ban nhân dân tỉnh                                                           | Quảng Ninh      | 19/12/2017                                                             | tham khảo: Bộ Chính trị; Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                                                                                                | Quảng Ninh      | 19/12/2017; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               |
      | Giám đốc - Tổng Biên tập Nhà xuất bản Chính trị quốc gia Sự thật; Trợ lý của lãnh đạo Đảng, Nhà nước; Tổng Giám đốc Bảo hiểm xã hội Việt Nam |                 | 19/12/2017                                                             | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               |
      | Bí thư Thường trực Trung ương Đoàn                                                                                                           |                 | 19/12/2017; 07/10/2025; 08/10/2025; 15/01/2026                         | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               |
      | Chủ nhiệm, Tổng cục trưởng, Chính ủy tổng cục của Bộ Quốc phòng; Tư lệnh, Chính ủy quân khu                                                  |                 | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025                         | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               |
      | Viện trưởng Viện kiểm sát nhân dân tối cao                                                                                                   |                 | 08/10/2025; 15/01/2026                                                 | tham khảo: Bộ Chính trị; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương             |
      | Trưởng đoàn đại biểu Quốc hội tỉnh                                                                                                           | Quảng Ninh      | 18/08/2022; 07/10/2025                                                 | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               |

  Kịch bản: Kỷ luật: cấp quyết định, cấp quản lý
    Biết nội dung công tác "kỷ luật"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                            | tỉnh, thành phố | ngày quyết định                                                                                            | cấp quyết định                                                                                 | cấp quản lý                      |
      | Phó Bí thư Tỉnh ủy                                                                                   | Quảng Ninh      | 17/08/2022; 18/08/2022; 30/06/2025; 01/07/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 15/01/2026 | tham khảo: Bộ Chính trị; Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương | có thể: Ban Bí thư; Bộ Chính trị |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                                                        | Quảng Ninh      | 17/08/2022; 18/08/2022; 30/06/2025; 01/07/2025                                                             | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               | có thể: Ban Bí thư; Bộ Chính trị |
      | Chủ tịch Hội đồng nhân dân tỉnh                                                                      | Quảng Ninh      | 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                                                 | tham khảo: Bộ Chính trị; Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương | có thể: Ban Bí thư; Bộ Chính trị |
      | Giám đốc - Tổng Biên tập Nhà xuất bản Chính trị quốc gia Sự thật; Trợ lý của lãnh đạo Đảng, Nhà nước |                 | 17/08/2022                                                                                                 | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               | có thể: Ban Bí thư; Bộ Chính trị |
      | Bí thư Thường trực Trung ương Đoàn                                                                   |                 | 17/08/2022; 18/08/2022                                                                                     | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               | có thể: Ban Bí thư; Bộ Chính trị |
      | Bí thư Tỉnh ủy                                                                                       | Quảng Ninh      | 08/10/2025; 15/01/2026                                                                                     | tham khảo: Bộ Chính trị; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương             | Bộ Chính trị                     |
      | Chủ tịch Hội đồng nhân dân tỉnh; Phó Bí thư Tỉnh ủy                                                  | Hà Nội          | 08/10/2025; 15/01/2026                                                                                     | tham khảo: Bộ Chính trị; Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương | Bộ Chính trị                     |
      | Bí thư thứ nhất Trung ương Đoàn                                                                      |                 | 08/10/2025; 15/01/2026                                                                                     | tham khảo: Bộ Chính trị; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương             | Bộ Chính trị                     |

  Kịch bản: Kỷ luật: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "kỷ luật"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | tỉnh, thành phố | ngày quyết định                                                        | cấp quyết định                                                                                 | cấp quản lý                      | người ký quyết định       |
      | Chủ tịch Ủy ban nhân dân tỉnh        | Quảng Ninh      | 17/08/2022; 18/08/2022; 30/06/2025; 01/07/2025; 07/10/2025; 15/01/2026 | tham khảo: Bộ Chính trị; Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương | có thể: Ban Bí thư; Bộ Chính trị | Thủ tướng Chính phủ       |
      | Viện trưởng Viện Nghiên cứu lập pháp |                 | 17/08/2022; 18/08/2022                                                 | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương               | có thể: Ban Bí thư; Bộ Chính trị | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Kỷ luật: cấp quyết định, người ký quyết định
    Biết nội dung công tác "kỷ luật"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                             | ngày quyết định                                | cấp quyết định                                                                   | người ký quyết định       |
      | Viện trưởng Viện Nghiên cứu lập pháp                  | 19/12/2017; 07/10/2025; 08/10/2025; 15/01/2026 | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương | Ủy ban Thường vụ Quốc hội |
      | Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | 29/09/2018; 17/08/2022; 18/08/2022; 28/02/2025 | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương | Thủ tướng Chính phủ       |
      | Tổng Giám đốc Bảo hiểm xã hội Việt Nam                | 17/08/2022; 18/08/2022; 28/02/2025             | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương | Thủ tướng Chính phủ       |
      | Thủ trưởng cơ quan thuộc Chính phủ                    | 18/08/2022; 07/10/2025                         | tham khảo: Ban Bí thư; Ban Chấp hành Trung ương Đảng; Ủy ban Kiểm tra Trung ương | Thủ tướng Chính phủ       |

  Kịch bản: Kỷ luật: cấp quyết định, người ký quyết định, cơ quan trình, cơ quan thẩm định
    Biết nội dung công tác "kỷ luật"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                   | ngày quyết định        | cấp quyết định                  | người ký quyết định | cơ quan trình               | cơ quan thẩm định |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 18/08/2022; 02/02/2025 | Ban cán sự đảng Chính phủ       | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập | 03/02/2025; 07/10/2025 | Ban Thường vụ Đảng ủy Chính phủ | Thủ tướng Chính phủ | Cơ quan đại diện chủ sở hữu | Bộ Nội vụ         |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                           | tỉnh, thành phố | ngày quyết định                                                                                                                                | cấp quyết định        | cơ quan bầu            | cơ quan phê chuẩn         | cơ quan giới thiệu              |
      | Phó Chủ tịch Hội đồng nhân dân tỉnh | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 16/06/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 13/10/2025; 14/10/2025; 15/01/2026; 05/04/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Ủy ban Thường vụ Quốc hội | Chủ tịch Hội đồng nhân dân tỉnh |

  Kịch bản: Bãi nhiệm: cấp quyết định, cơ quan bầu, cơ quan phê chuẩn, cơ quan giới thiệu, cơ quan thẩm định
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                         | tỉnh, thành phố | ngày quyết định                                                                                                                    | cấp quyết định        | cơ quan bầu            | cơ quan phê chuẩn   | cơ quan giới thiệu            | cơ quan thẩm định |
      | Phó Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 19/12/2017; 17/08/2022; 18/08/2022; 16/06/2025; 15/09/2025; 16/09/2025; 07/10/2025; 08/10/2025; 17/11/2025; 15/01/2026; 05/04/2026 | Ban Thường vụ Tỉnh ủy | Hội đồng nhân dân tỉnh | Thủ tướng Chính phủ | Chủ tịch Ủy ban nhân dân tỉnh | Bộ Nội vụ         |

  Kịch bản: Bãi nhiệm: cấp quyết định
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | ngày quyết định                                | cấp quyết định                |
      | Chủ nhiệm Ủy ban Kiểm tra Trung ương | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Chấp hành Trung ương Đảng |
      | Ủy viên Ủy ban Kiểm tra Trung ương   | 07/10/2025; 08/10/2025; 15/01/2026             | Ban Chấp hành Trung ương Đảng |
      | Thường trực Ban Bí thư               | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị                  |

  Kịch bản: Bãi nhiệm: cấp quyết định, cấp quản lý
    Biết nội dung công tác "bãi nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | ngày quyết định | cấp quyết định                | cấp quản lý                      |
      | Ủy viên Ủy ban Kiểm tra Trung ương | 18/08/2022      | Ban Chấp hành Trung ương Đảng | có thể: Ban Bí thư; Bộ Chính trị |

  Kịch bản: Bổ nhiệm lại: cấp quyết định
    Biết nội dung công tác "bổ nhiệm lại"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                  | ngày quyết định        | cấp quyết định |
      | Bí thư đảng ủy trực thuộc Trung ương       | 19/12/2017             | Bộ Chính trị   |
      | Viện trưởng Viện kiểm sát nhân dân tối cao | 19/12/2017; 17/08/2022 | Bộ Chính trị   |
      | Bí thư Thường trực Trung ương Đoàn         | 19/12/2017             | Ban Bí thư     |

  Kịch bản: Bổ nhiệm lại: cấp quyết định, cấp quản lý
    Biết nội dung công tác "bổ nhiệm lại"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | ngày quyết định | cấp quyết định | cấp quản lý                      |
      | Bí thư đảng ủy trực thuộc Trung ương | 17/08/2022      | Bộ Chính trị   | Bộ Chính trị                     |
      | Bí thư Thường trực Trung ương Đoàn   | 17/08/2022      | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị |

  Kịch bản: Bổ nhiệm lại: cấp quyết định, người ký quyết định
    Biết nội dung công tác "bổ nhiệm lại"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | ngày quyết định | cấp quyết định | người ký quyết định       |
      | Viện trưởng Viện Nghiên cứu lập pháp | 19/12/2017      | Ban Bí thư     | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Bổ nhiệm lại: cấp quyết định, cấp quản lý, người ký quyết định
    Biết nội dung công tác "bổ nhiệm lại"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                            | ngày quyết định | cấp quyết định | cấp quản lý                      | người ký quyết định       |
      | Viện trưởng Viện Nghiên cứu lập pháp | 17/08/2022      | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị | Ủy ban Thường vụ Quốc hội |

  Kịch bản: Điều động: cấp quyết định
    Biết nội dung công tác "điều động"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                       | ngày quyết định                                                        | cấp quyết định |
      | Thường trực Ban Bí thư                          | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026 | Bộ Chính trị   |
      | Ủy viên Bộ Chính trị                            | 19/12/2017; 17/08/2022                                                 | Bộ Chính trị   |
      | Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng | 18/08/2022; 07/10/2025; 08/10/2025; 15/01/2026                         | Bộ Chính trị   |

  Kịch bản: Biệt phái: cấp quyết định
    Biết nội dung công tác "biệt phái"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | ngày quyết định                                | cấp quyết định |
      | Ủy viên Ủy ban Kiểm tra Trung ương | 19/12/2017; 07/10/2025; 08/10/2025; 15/01/2026 | Ban Bí thư     |

  Kịch bản: Biệt phái: cấp quyết định, cấp quản lý
    Biết nội dung công tác "biệt phái"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                          | ngày quyết định        | cấp quyết định | cấp quản lý                      |
      | Ủy viên Ủy ban Kiểm tra Trung ương | 17/08/2022; 18/08/2022 | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị |

  Kịch bản: Phong, thăng quân hàm: cấp quyết định, người ký quyết định, cơ quan trình
    Biết nội dung công tác "phong, thăng quân hàm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                          | ngày quyết định                                                                    | cấp quyết định | người ký quyết định | cơ quan trình       |
      | Cấp hàm Đại tướng; Cấp hàm Thượng tướng            | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 21/11/2025; 15/01/2026 | Bộ Chính trị   | Chủ tịch nước       | Thủ tướng Chính phủ |
      | Cấp hàm Chuẩn Đô đốc Hải quân; Cấp hàm Trung tướng | 19/12/2017; 17/08/2022; 18/08/2022; 07/10/2025; 08/10/2025; 21/11/2025; 15/01/2026 | Ban Bí thư     | Chủ tịch nước       | Thủ tướng Chính phủ |

  Kịch bản: Phong, thăng quân hàm: cấp quyết định, người ký quyết định
    Biết nội dung công tác "phong, thăng quân hàm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                               | ngày quyết định                    | cấp quyết định             | người ký quyết định     |
      | Cấp hàm cấp tá trở xuống trong Quân đội | 08/10/2025; 21/11/2025; 15/01/2026 | Quân ủy Trung ương         | Bộ trưởng Bộ Quốc phòng |
      | Cấp hàm cấp tá trở xuống trong Công an  | 08/10/2025; 21/11/2025; 15/01/2026 | Đảng ủy Công an Trung ương | Bộ trưởng Bộ Công an    |

  Kịch bản: Quy hoạch: cấp quyết định
    Biết nội dung công tác "quy hoạch"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                  | tỉnh, thành phố | ngày quyết định                                | cấp quyết định                  |
      | Chủ tịch Hội đồng thành viên doanh nghiệp do Thủ tướng quyết định thành lập                                                |                 | 08/10/2025; 15/01/2026                         | Ban Thường vụ Đảng ủy Chính phủ |
      | Ủy viên Ban Thường vụ Tỉnh ủy                                                                                              | Quảng Ninh      | 08/10/2025; 31/10/2025; 01/11/2025; 15/01/2026 | Ban Bí thư                      |
      | Bí thư Thường trực Trung ương Đoàn; Viện trưởng Viện Nghiên cứu lập pháp; Phó Trưởng ban chỉ đạo do Bộ Chính trị thành lập |                 | 08/10/2025; 15/01/2026                         | Ban Bí thư                      |
      | Ủy viên Ban Bí thư; Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng                                                        |                 | 18/08/2022; 07/10/2025                         | Bộ Chính trị                    |

  Kịch bản: Quy hoạch: cấp quyết định, cấp quản lý
    Biết nội dung công tác "quy hoạch"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                      | tỉnh, thành phố | ngày quyết định                                | cấp quyết định | cấp quản lý                      |
      | Phó Bí thư Tỉnh ủy                                             | Quảng Ninh      | 08/10/2025; 31/10/2025; 01/11/2025; 15/01/2026 | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị |
      | Chủ tịch Hội đồng nhân dân tỉnh; Chủ tịch Ủy ban nhân dân tỉnh | Quảng Ninh      | 08/10/2025; 15/01/2026                         | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị |
      | Phó Trưởng ban của Trung ương Đảng                             |                 | 08/10/2025; 15/01/2026                         | Ban Bí thư     | có thể: Bộ Chính trị; Ban Bí thư |
      | Giám đốc Đại học Quốc gia; Thứ trưởng Bộ Quốc phòng            |                 | 08/10/2025; 15/01/2026                         | Ban Bí thư     | có thể: Ban Bí thư; Bộ Chính trị |

  Kịch bản: Quy hoạch: cấp quyết định, cơ quan được lấy ý kiến
    Biết nội dung công tác "quy hoạch"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                           | ngày quyết định        | cấp quyết định | cơ quan được lấy ý kiến       |
      | Ủy viên Ban Bí thư; Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng | 08/10/2025; 15/01/2026 | Bộ Chính trị   | Ban Chấp hành Trung ương Đảng |

  Kịch bản: Giới thiệu ứng cử: cấp quyết định, cấp chỉ định, cơ quan giới thiệu
    Biết nội dung công tác "giới thiệu ứng cử"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                                                                                                     | ngày quyết định                    | cấp quyết định                                                  | cấp chỉ định                                                    | cơ quan giới thiệu                                              |
      | Bí thư đảng ủy (chi bộ) hội quần chúng ở Trung ương; Ủy viên ban chấp hành, ban thường vụ đảng ủy hội quần chúng ở Trung ương | 08/10/2025; 21/11/2025; 15/01/2026 | Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | Ban Thường vụ Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương |
