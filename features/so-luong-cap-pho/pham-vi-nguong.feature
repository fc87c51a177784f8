# language: vi
Tính năng: Số lượng cấp phó: sở ở tỉnh và ở hai thành phố, phòng theo biên chế, chi cục theo số phòng
  24/2014 (20/5/2014 đến 24/11/2020), 107/2020 (đến 28/02/2025), 45/2025 (đến 30/6/2025), 150/2025 (từ 01/7/2025).

  Kịch bản: Bình quân ở tỉnh, tổng số ở Hà Nội, Thành phố Hồ Chí Minh: mỗi nơi một mức
    20 sở: tỉnh không quá 60; hai thành phố không quá 60 và thêm 10.

    Biết nội dung công tác "bổ nhiệm"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "71"
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "5"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "không có"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                     | ngày quyết định | nd-24-2014.so | nd-24-2014.so-thanh-pho | nd-107-2020.so | nd-107-2020.so-thanh-pho | nd-45-2025.so | nd-45-2025.so-thanh-pho | nd-150-2025.so | nd-150-2025.so-thanh-pho |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 24/11/2020      | không đạt     | không áp dụng           | không áp dụng  | không áp dụng            | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 28/02/2025      | không áp dụng | không áp dụng           | không đạt      | không áp dụng            | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 01/03/2025      | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            | cần xem xét   | không áp dụng           | không áp dụng  | không áp dụng            |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 30/06/2025      | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            | cần xem xét   | không áp dụng           | không áp dụng  | không áp dụng            |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh     | 01/07/2025      | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            | không áp dụng | không áp dụng           | không đạt      | không áp dụng            |
      | Phó Giám đốc Sở Tài chính Thành phố Hà Nội    | 24/11/2020      | không áp dụng | cần xem xét             | không áp dụng  | không áp dụng            | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            |
      | Phó Giám đốc Sở Tài chính Thành phố Hà Nội    | 28/02/2025      | không áp dụng | không áp dụng           | không áp dụng  | không đạt                | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            |
      | Phó Giám đốc Sở Tài chính Thành phố Hà Nội    | 30/06/2025      | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            | không áp dụng | cần xem xét             | không áp dụng  | không áp dụng            |
      | Phó Giám đốc Sở Tài chính Thành phố Hà Nội    | 01/07/2025      | không áp dụng | không áp dụng           | không áp dụng  | không áp dụng            | không áp dụng | không áp dụng           | không áp dụng  | không đạt                |

  Kịch bản: Hà Nội, Thành phố Hồ Chí Minh có năm năm để sắp xếp lại số cấp phó sau khi sắp xếp tổ chức (150/2025)
    Biết chức danh "Phó Giám đốc Sở Tài chính Thành phố Hà Nội"
    Và nội dung công tác "bổ nhiệm"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "71"
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Và dữ kiện "số cấp phó được tăng thêm khi sắp xếp tổ chức" là "0"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | ngày quyết định sắp xếp tổ chức | nd-150-2025.so-thanh-pho |
      | 28/02/2026      | 01/03/2021                      | được miễn                |
      | 01/03/2026      | 01/03/2021                      | không đạt                |
      | 01/03/2026      | không có                        | không đạt                |

  Kịch bản: Phòng thuộc sở theo biên chế, chi cục theo số phòng (107/2020, 150/2025)
    Dưới 10 biên chế một cấp phó (tỉnh loại I dưới 9, loại II, III dưới 8 theo 107/2020), đến 14 hai, từ 15 ba; chi cục có một đến ba
    phòng một, không có phòng hoặc từ bốn phòng hai.

    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                                | ngày quyết định | loại đơn vị hành chính | số biên chế của đơn vị | số phòng trực thuộc | số cấp phó của đơn vị sau khi bổ nhiệm | quy định             | kết quả     |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 15/01/2026      |                        | 9                      |                     | 1                                      | nd-150-2025.phong-so | đạt         |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 15/01/2026      |                        | 9                      |                     | 2                                      | nd-150-2025.phong-so | không đạt   |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 15/01/2026      |                        | 10                     |                     | 2                                      | nd-150-2025.phong-so | đạt         |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 15/01/2026      |                        | 14                     |                     | 2                                      | nd-150-2025.phong-so | đạt         |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 15/01/2026      |                        | 14                     |                     | 3                                      | nd-150-2025.phong-so | không đạt   |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 15/01/2026      |                        | 15                     |                     | 3                                      | nd-150-2025.phong-so | đạt         |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 10/05/2022      | loại I                 | 14                     |                     | 2                                      | nd-107-2020.phong-so | đạt         |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 10/05/2022      | loại I                 | 14                     |                     | 3                                      | nd-107-2020.phong-so | không đạt   |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 10/05/2022      | loại I                 | 9                      |                     | 2                                      | nd-107-2020.phong-so | đạt         |
      | Phó Trưởng phòng Kế toán Sở Tài chính tỉnh Quảng Ninh    | 10/05/2022      | loại I                 | 8                      |                     | 2                                      | nd-107-2020.phong-so | không đạt   |
      | Phó Trưởng phòng Kế toán Sở Tài chính Thành phố Hà Nội   | 10/05/2022      |                        | 9                      |                     | 2                                      | nd-107-2020.phong-so | không đạt   |
      | Phó Trưởng phòng Kế toán Sở Tài chính Thành phố Hà Nội   | 10/05/2022      | loại I                 | 9                      |                     | 2                                      | nd-107-2020.phong-so | không đạt   |
      | Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Quảng Ninh      | 15/01/2026      |                        |                        | 3                   | 1                                      | nd-150-2025.chi-cuc  | đạt         |
      | Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Quảng Ninh      | 15/01/2026      |                        |                        | 1                   | 2                                      | nd-150-2025.chi-cuc  | không đạt   |
      | Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Quảng Ninh      | 15/01/2026      |                        |                        | 0                   | 2                                      | nd-150-2025.chi-cuc  | đạt         |
      | Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Quảng Ninh      | 10/05/2022      |                        |                        | 3                   | 1                                      | nd-107-2020.chi-cuc  | đạt         |
      | Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Quảng Ninh      | 10/05/2022      |                        |                        | 1                   | 2                                      | nd-107-2020.chi-cuc  | cần xem xét |
      | Phó Chi cục trưởng Chi cục Kiểm lâm tỉnh Quảng Ninh      | 10/05/2022      |                        |                        | 4                   | 2                                      | nd-107-2020.chi-cuc  | đạt         |
      | Phó Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh             | 10/05/2022      | loại III               |                        |                     | 1                                      | nd-69-2020.ubnd-xa   | đạt         |
      | Phó Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh             | 10/05/2022      | loại III               |                        |                     | 2                                      | nd-69-2020.ubnd-xa   | không đạt   |
      | Phó Chủ tịch UBND xã Lục Hồn tỉnh Quảng Ninh             | 10/05/2022      | loại II                |                        |                     | 2                                      | nd-69-2020.ubnd-xa   | đạt         |

  Kịch bản: Sở hợp nhất quá mức thì xét tổng số: tỉnh bình quân ba, hai thành phố thêm mười (370/2025)
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và dữ kiện "số tỉnh hoặc cơ quan hợp nhất thành đơn vị" là "1"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "4"
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                  | tổng số cấp phó của các đơn vị cùng loại | số cấp phó được tăng thêm khi sắp xếp tổ chức | nd-370-2025.so-hop-nhat |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh  | 60                                       |                                               | được miễn               |
      | Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh  | 61                                       | 0                                             | cần xem xét             |
      | Phó Giám đốc Sở Tài chính Thành phố Hà Nội | 70                                       |                                               | được miễn               |
      | Phó Giám đốc Sở Tài chính Thành phố Hà Nội | 71                                       | 0                                             | cần xem xét             |

  Kịch bản: Phó Chủ tịch HĐND tỉnh: ba ở tỉnh hợp nhất, hai ở tỉnh không hợp nhất (106/2025/UBTVQH15)
    Biết nội dung công tác "bầu"
    Và ngày quyết định 15/04/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                         | số tỉnh hoặc cơ quan hợp nhất thành đơn vị | số cấp phó của đơn vị sau khi bổ nhiệm | nq-106-2025-ubtvqh15.hdnd-tinh |
      | Phó Chủ tịch HĐND tỉnh Quảng Trị  | 2                                          | 3                                      | đạt                            |
      | Phó Chủ tịch HĐND tỉnh Quảng Trị  | 2                                          | 4                                      | không đạt                      |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh | 1                                          | 2                                      | đạt                            |
      | Phó Chủ tịch HĐND tỉnh Quảng Ninh | 1                                          | 3                                      | không đạt                      |
