# language: vi
Tính năng: Số cấp phó: hai bên mỗi mức, theo loại, theo nơi, theo số đơn vị hợp nhất
  Nghị định 08/2016 (đến 16/11/2025), 300/2025 (từ 17/11/2025), 303/2025 (từ 20/11/2025), 83/2022 về nghỉ hưu ở tuổi cao hơn.

  Kịch bản: 08/2016: cấp tỉnh
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                               | ngày quyết định | deputies.unit_class | deputies.own | deputies.rotated_by_centre | nd-08-2016.ubnd-tinh |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 10/05/2022      | loại I              | 4            | không                      | đạt                  |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 10/05/2022      | loại I              | 5            | không                      | không đạt            |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 10/05/2022      | loại I              | 5            | có                         | được miễn            |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 10/05/2022      | loại I              | 6            | có                         | không đạt            |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 10/05/2022      | loại I              | 6            | không                      | không đạt            |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại II             | 3            | không                      | đạt                  |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại II             | 4            | không                      | không đạt            |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại II             | 4            | có                         | được miễn            |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại II             | 5            | có                         | không đạt            |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại II             | 5            | không                      | không đạt            |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại III            | 3            | không                      | đạt                  |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại III            | 4            | không                      | không đạt            |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại III            | 4            | có                         | được miễn            |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại III            | 5            | có                         | không đạt            |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 10/05/2022      | loại III            | 5            | không                      | không đạt            |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại I              | 4            | không                      | đạt                  |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại I              | 5            | không                      | không đạt            |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại I              | 5            | có                         | được miễn            |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại I              | 6            | có                         | không đạt            |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại I              | 6            | không                      | không đạt            |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại II             | 4            | không                      | đạt                  |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại II             | 5            | không                      | không đạt            |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại II             | 5            | có                         | được miễn            |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại II             | 6            | có                         | không đạt            |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 10/05/2022      | loại II             | 6            | không                      | không đạt            |
      | Phó Chủ tịch UBND thành phố Hà Nội      | 10/05/2022      | loại I              | 5            | không                      | đạt                  |
      | Phó Chủ tịch UBND thành phố Hà Nội      | 10/05/2022      | loại I              | 6            | không                      | không đạt            |
      | Phó Chủ tịch UBND thành phố Hà Nội      | 10/05/2022      | loại I              | 6            | có                         | được miễn            |
      | Phó Chủ tịch UBND thành phố Hà Nội      | 10/05/2022      | loại I              | 7            | có                         | không đạt            |
      | Phó Chủ tịch UBND thành phố Hà Nội      | 10/05/2022      | loại I              | 7            | không                      | không đạt            |
      | Phó Chủ tịch UBND Thành phố Hồ Chí Minh | 10/05/2022      | loại III            | 5            | không                      | đạt                  |
      | Phó Chủ tịch UBND Thành phố Hồ Chí Minh | 10/05/2022      | loại III            | 6            | không                      | không đạt            |
      | Phó Chủ tịch UBND Thành phố Hồ Chí Minh | 10/05/2022      | loại III            | 6            | có                         | được miễn            |
      | Phó Chủ tịch UBND Thành phố Hồ Chí Minh | 10/05/2022      | loại III            | 7            | có                         | không đạt            |
      | Phó Chủ tịch UBND Thành phố Hồ Chí Minh | 10/05/2022      | loại III            | 7            | không                      | không đạt            |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 09/03/2016      | loại I              | 7            | không                      | không áp dụng        |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 10/03/2016      | loại I              | 7            | không                      | không đạt            |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 16/11/2025      | loại I              | 7            | không                      | không đạt            |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | loại I              | 7            | không                      | không áp dụng        |

  Kịch bản: 08/2016: cấp huyện, cấp xã
    Biết nội dung công tác "bầu"
    Và tỉnh, thành phố "Quảng Ninh"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                      | ngày quyết định | deputies.unit_class | deputies.own | nd-08-2016.ubnd-huyen | nd-08-2016.ubnd-xa |
      | Phó Chủ tịch UBND huyện Ba Chẽ tỉnh Quảng Ninh | 30/06/2025      | loại I              | 3            | đạt                   |                    |
      | Phó Chủ tịch UBND huyện Ba Chẽ tỉnh Quảng Ninh | 30/06/2025      | loại I              | 4            | không đạt             |                    |
      | Phó Chủ tịch UBND huyện Ba Chẽ tỉnh Quảng Ninh | 30/06/2025      | loại II             | 2            | đạt                   |                    |
      | Phó Chủ tịch UBND huyện Ba Chẽ tỉnh Quảng Ninh | 30/06/2025      | loại II             | 3            | không đạt             |                    |
      | Phó Chủ tịch UBND huyện Ba Chẽ tỉnh Quảng Ninh | 10/03/2016      | loại III            | 2            | đạt                   |                    |
      | Phó Chủ tịch UBND huyện Ba Chẽ tỉnh Quảng Ninh | 10/03/2016      | loại III            | 3            | không đạt             |                    |
      | Phó Chủ tịch UBND xã, phường, đặc khu          | 30/06/2020      | loại I              | 2            |                       | đạt                |
      | Phó Chủ tịch UBND xã, phường, đặc khu          | 30/06/2020      | loại I              | 3            |                       | không đạt          |
      | Phó Chủ tịch UBND xã, phường, đặc khu          | 30/06/2020      | loại II             | 1            |                       | đạt                |
      | Phó Chủ tịch UBND xã, phường, đặc khu          | 30/06/2020      | loại II             | 2            |                       | không đạt          |
      | Phó Chủ tịch UBND xã, phường, đặc khu          | 10/03/2016      | loại III            | 1            |                       | đạt                |
      | Phó Chủ tịch UBND xã, phường, đặc khu          | 10/03/2016      | loại III            | 2            |                       | không đạt          |
      | Phó Chủ tịch UBND xã, phường, đặc khu          | 01/07/2020      | loại I              | 9            |                       | không áp dụng      |
      | Phó Chủ tịch UBND xã, phường, đặc khu          | 09/03/2016      | loại I              | 9            |                       | không áp dụng      |
      | Phó Chủ tịch UBND huyện Ba Chẽ tỉnh Quảng Ninh | 09/03/2016      | loại I              | 9            | không áp dụng         |                    |

  Kịch bản: 08/2016: hồ sơ phê chuẩn
    Biết nội dung công tác "phê chuẩn"
    Và chức danh "Chủ tịch UBND tỉnh Quảng Ninh"
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                                             | nd-08-2016.ho-so.so-yeu-ly-lich | nd-08-2016.ho-so.ke-khai-tai-san | nd-08-2016.ho-so.ket-luan-tieu-chuan-chinh-tri | nd-08-2016.ho-so.nhan-xet-danh-gia | nd-08-2016.ho-so.bien-ban-kiem-phieu | nd-08-2016.ho-so.nhan-xet-danh-gia.ky |
      | 10/05/2022      | hồ sơ có "sơ yếu lý lịch" ngày 01/04/2022                                                                                                                        | đạt                             | không đạt                        | không đạt                                      | không đạt                          | không đạt                            |                                       |
      | 10/05/2022      | hồ sơ có "kê khai tài sản" ngày 01/04/2022                                                                                                                       | không đạt                       | đạt                              | không đạt                                      | không đạt                          | không đạt                            |                                       |
      | 10/05/2022      | hồ sơ có "kết luận tiêu chuẩn chính trị" ngày 01/04/2022                                                                                                         | không đạt                       | không đạt                        | đạt                                            | không đạt                          | không đạt                            |                                       |
      | 10/05/2022      | hồ sơ có "nhận xét, đánh giá" ngày 01/04/2022                                                                                                                    | không đạt                       | không đạt                        | không đạt                                      | đạt                                | không đạt                            |                                       |
      | 10/05/2022      | hồ sơ có "biên bản kiểm phiếu" ngày 01/04/2022                                                                                                                   | không đạt                       | không đạt                        | không đạt                                      | không đạt                          | đạt                                  |                                       |
      | 10/05/2022      | hồ sơ có "nhận xét, đánh giá" ngày 01/04/2022; tài liệu nhận xét, đánh giá 3 năm                                                                                 |                                 |                                  |                                                |                                    |                                      | đạt                                   |
      | 10/05/2022      | hồ sơ có "nhận xét, đánh giá" ngày 01/04/2022; tài liệu nhận xét, đánh giá 2 năm                                                                                 |                                 |                                  |                                                |                                    |                                      | không đạt                             |
      | 10/05/2022      | hồ sơ có "nhận xét, đánh giá" ngày 01/04/2022; tài liệu nhận xét, đánh giá 4 năm; hồ sơ có "bản tự kiểm điểm" ngày 01/04/2022; tài liệu nhận xét, đánh giá 1 năm |                                 |                                  |                                                |                                    |                                      | đạt                                   |

  Kịch bản: 300/2025: cấp tỉnh
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                               | ngày quyết định | deputies.merged_from | deputies.merged_class_one | deputies.unit_class | deputies.own | deputies.rotated_by_centre | nd-300-2025.ubnd-tinh |
      | Phó Chủ tịch UBND Thành phố Hồ Chí Minh | 17/11/2025      | 3                    | có                        | loại I              | 8            | không                      | đạt                   |
      | Phó Chủ tịch UBND Thành phố Hồ Chí Minh | 17/11/2025      | 3                    | có                        | loại I              | 9            | không                      | không đạt             |
      | Phó Chủ tịch UBND Thành phố Hồ Chí Minh | 17/11/2025      | 3                    | có                        | loại I              | 9            | có                         | được miễn             |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 17/11/2025      | 3                    | có                        | loại I              | 7            | không                      | đạt                   |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 17/11/2025      | 3                    | có                        | loại I              | 8            | không                      | không đạt             |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 17/11/2025      | 3                    | có                        | loại I              | 8            | có                         | được miễn             |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 17/11/2025      | 4                    | không                     | loại II             | 7            | không                      | đạt                   |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 17/11/2025      | 4                    | không                     | loại II             | 8            | không                      | không đạt             |
      | Phó Chủ tịch UBND thành phố Cần Thơ     | 17/11/2025      | 4                    | không                     | loại II             | 8            | có                         | được miễn             |
      | Phó Chủ tịch UBND thành phố Hải Phòng   | 17/11/2025      | 2                    | có                        | loại I              | 6            | không                      | đạt                   |
      | Phó Chủ tịch UBND thành phố Hải Phòng   | 17/11/2025      | 2                    | có                        | loại I              | 7            | không                      | không đạt             |
      | Phó Chủ tịch UBND thành phố Hải Phòng   | 17/11/2025      | 2                    | có                        | loại I              | 7            | có                         | được miễn             |
      | Phó Chủ tịch UBND thành phố Hải Phòng   | 17/11/2025      | 2                    | không                     | loại II             | 6            | không                      | đạt                   |
      | Phó Chủ tịch UBND thành phố Hải Phòng   | 17/11/2025      | 2                    | không                     | loại II             | 7            | không                      | không đạt             |
      | Phó Chủ tịch UBND thành phố Hải Phòng   | 17/11/2025      | 2                    | không                     | loại II             | 7            | có                         | được miễn             |
      | Phó Chủ tịch UBND thành phố Hà Nội      | 17/11/2025      | 1                    | không                     | loại I              | 5            | không                      | đạt                   |
      | Phó Chủ tịch UBND thành phố Hà Nội      | 17/11/2025      | 1                    | không                     | loại I              | 6            | không                      | không đạt             |
      | Phó Chủ tịch UBND thành phố Hà Nội      | 17/11/2025      | 1                    | không                     | loại I              | 6            | có                         | được miễn             |
      | Phó Chủ tịch UBND thành phố Huế         | 17/11/2025      | 1                    | không                     | loại I              | 4            | không                      | đạt                   |
      | Phó Chủ tịch UBND thành phố Huế         | 17/11/2025      | 1                    | không                     | loại I              | 5            | không                      | không đạt             |
      | Phó Chủ tịch UBND thành phố Huế         | 17/11/2025      | 1                    | không                     | loại I              | 5            | có                         | được miễn             |
      | Phó Chủ tịch UBND tỉnh Lâm Đồng         | 17/11/2025      | 3                    | có                        | loại I              | 6            | không                      | đạt                   |
      | Phó Chủ tịch UBND tỉnh Lâm Đồng         | 17/11/2025      | 3                    | có                        | loại I              | 7            | không                      | không đạt             |
      | Phó Chủ tịch UBND tỉnh Lâm Đồng         | 17/11/2025      | 3                    | có                        | loại I              | 7            | có                         | được miễn             |
      | Phó Chủ tịch UBND tỉnh Lâm Đồng         | 17/11/2025      | 4                    | không                     | loại II             | 6            | không                      | đạt                   |
      | Phó Chủ tịch UBND tỉnh Lâm Đồng         | 17/11/2025      | 4                    | không                     | loại II             | 7            | không                      | không đạt             |
      | Phó Chủ tịch UBND tỉnh Lâm Đồng         | 17/11/2025      | 4                    | không                     | loại II             | 7            | có                         | được miễn             |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 17/11/2025      | 2                    | có                        | loại I              | 6            | không                      | đạt                   |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 17/11/2025      | 2                    | có                        | loại I              | 7            | không                      | không đạt             |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 17/11/2025      | 2                    | có                        | loại I              | 7            | có                         | được miễn             |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 17/11/2025      | 2                    | không                     | loại I              | 5            | không                      | đạt                   |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 17/11/2025      | 2                    | không                     | loại I              | 6            | không                      | không đạt             |
      | Phó Chủ tịch UBND tỉnh Lào Cai          | 17/11/2025      | 2                    | không                     | loại I              | 6            | có                         | được miễn             |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | không                     | loại I              | 4            | không                      | đạt                   |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | không                     | loại I              | 5            | không                      | không đạt             |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | không                     | loại I              | 5            | có                         | được miễn             |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | có                        | loại II             | 3            | không                      | đạt                   |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | có                        | loại II             | 4            | không                      | không đạt             |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | có                        | loại II             | 4            | có                         | được miễn             |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | không                     | loại III            | 3            | không                      | đạt                   |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | không                     | loại III            | 4            | không                      | không đạt             |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 17/11/2025      | 1                    | không                     | loại III            | 4            | có                         | được miễn             |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh       | 16/11/2025      | 1                    | không                     | loại I              | 9            | không                      | không áp dụng         |

  Kịch bản: 303/2025: phòng thuộc cục, vụ
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                          | ngày quyết định | deputies.posts | deputies.own | deputies.reorganised_on | nd-303-2025.phong |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 1              | 1            | 01/03/2024              | đạt               |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 1              | 2            | 01/03/2024              | không đạt         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 9              | 1            | 01/03/2024              | đạt               |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 9              | 2            | 01/03/2024              | không đạt         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 10             | 2            | 01/03/2024              | đạt               |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 10             | 3            | 01/03/2024              | không đạt         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 15             | 2            | 01/03/2024              | đạt               |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 15             | 3            | 01/03/2024              | không đạt         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 16             | 3            | 01/03/2024              | đạt               |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 16             | 4            | 01/03/2024              | không đạt         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 40             | 3            | 01/03/2024              | đạt               |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 20/11/2025      | 40             | 4            | 01/03/2024              | không đạt         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 31/12/2030      | 9              | 2            | 01/03/2025              | được miễn         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 31/12/2030      | 9              | 2            | 28/02/2025              | không đạt         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 01/01/2031      | 9              | 2            | 01/03/2025              | không đạt         |
      | Phó Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính | 19/11/2025      | 9              | 2            | 01/03/2024              | không áp dụng     |

  Kịch bản: 303/2025: cục loại I bình quân không quá bốn
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                        | ngày quyết định | deputies.unit_class | deputies.units | deputies.total | deputies.reorganised_on | nd-303-2025.cuc-loai-1 |
      | Phó Cục trưởng Cục Quản lý công sản Bộ Tài chính | 20/11/2025      | loại I              | 3              | 12             | 01/03/2024              | đạt                    |
      | Phó Cục trưởng Cục Quản lý công sản Bộ Tài chính | 20/11/2025      | loại I              | 3              | 13             | 01/03/2024              | không đạt              |
      | Phó Cục trưởng Cục Quản lý công sản Bộ Tài chính | 20/11/2025      | loại II             | 3              | 13             | 01/03/2024              | không áp dụng          |
      | Phó Cục trưởng Cục Quản lý công sản Bộ Tài chính | 31/12/2030      | loại I              | 3              | 13             | 01/03/2025              | được miễn              |
      | Phó Cục trưởng Cục Quản lý công sản Bộ Tài chính | 01/01/2031      | loại I              | 3              | 13             | 01/03/2025              | không đạt              |
      | Phó Cục trưởng Cục Quản lý công sản Bộ Tài chính | 31/12/2030      | loại I              | 3              | 13             | 28/02/2025              | không đạt              |
      | Phó Cục trưởng Cục Quản lý công sản Bộ Tài chính | 19/11/2025      | loại I              | 3              | 13             | 01/03/2024              | không áp dụng          |

  Kịch bản: 83/2022: quyết định nghỉ hưu ở tuổi cao hơn; không áp dụng với Ủy viên Trung ương
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                        | ngày quyết định | candidate.retirement_extension | candidate.central_committee | candidate.retirement_extension_decided_on | nd-83-2022.uy-vien-trung-uong | nd-83-2022.quyet-dinh |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 15/01/2026      | 12                             | không                       | 15/01/2026                                | đạt                           | đạt                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 15/01/2026      | 1                              | chính thức                  | 16/01/2026                                | không đạt                     | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 15/01/2026      | 0                              | chính thức                  | 16/01/2026                                | không áp dụng                 | không áp dụng         |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh               | 15/01/2026      | 12                             | không                       | 15/01/2026                                | đạt                           | đạt                   |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh               | 15/01/2026      | 1                              | chính thức                  | 16/01/2026                                | không đạt                     | không đạt             |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh               | 15/01/2026      | 0                              | chính thức                  | 16/01/2026                                | không áp dụng                 | không áp dụng         |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 15/01/2026      | 12                             | chính thức                  | 16/01/2026                                | không áp dụng                 | không áp dụng         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 20/10/2022      | 12                             | chính thức                  | 21/10/2022                                | không đạt                     | không đạt             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 19/10/2022      | 12                             | chính thức                  | 21/10/2022                                | không áp dụng                 | không áp dụng         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 15/01/2026      | 12                             | dự khuyết                   | 15/01/2026                                | không đạt                     | đạt                   |
