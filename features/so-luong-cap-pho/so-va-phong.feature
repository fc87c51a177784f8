# language: vi
Tính năng: Số lượng cấp phó của sở, chi cục, phòng
  24/2014 (đến 24/11/2020), 107/2020 (25/11/2020), 45/2025 (01/3/2025), 150/2025 (01/7/2025), 370/2025 (01/01/2026).
  Mức bình quân tính trên tổng số; số liệu do cơ quan cung cấp.

  Bối cảnh:
    Biết chức danh "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2022

  Khung kịch bản: 24/2014: mỗi sở không quá ba, Hà Nội và Thành phố Hồ Chí Minh bốn (chưa đối chiếu)
    Biết chức danh "Phó Giám đốc Sở Tài chính <nơi>"
    Và ngày quyết định <ngày>
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | nơi                   | ngày       | số | kết luận                                                         |
      | tỉnh Quảng Ninh       | 24/11/2020 | 3  | đáp ứng quy định "eligibility.vuot-so-cap-pho.so"                |
      | tỉnh Quảng Ninh       | 24/11/2020 | 4  | có phát hiện "eligibility.vuot-so-cap-pho.so"                    |
      | tỉnh Quảng Ninh       | 20/05/2014 | 4  | có phát hiện "eligibility.vuot-so-cap-pho.so"                    |
      | tỉnh Quảng Ninh       | 19/05/2014 | 4  | không áp dụng quy định "eligibility.vuot-so-cap-pho.so"          |
      | Thành phố Hồ Chí Minh | 24/11/2020 | 4  | đáp ứng quy định "eligibility.vuot-so-cap-pho.so-thanh-pho"      |
      | Thành phố Hồ Chí Minh | 24/11/2020 | 5  | phát hiện "eligibility.vuot-so-cap-pho.so-thanh-pho" cần xem xét |

  Kịch bản: 24/2014: chưa biết số cấp phó
    Biết ngày quyết định 10/05/2019
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so" chưa xác định

  Kịch bản: 24/2014: chưa biết số cấp phó ở thành phố
    Biết chức danh "Phó Giám đốc Sở Tài chính Thành phố Hồ Chí Minh"
    Và ngày quyết định 10/05/2019
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so-thanh-pho" chưa xác định

  Khung kịch bản: Bình quân ba Phó Giám đốc một sở, qua các thời kỳ
    Biết ngày quyết định <ngày>
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "<tổng>"
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | tổng | kết luận                                               |
      | 25/11/2020 | 60   | đáp ứng quy định "eligibility.vuot-so-cap-pho.so"      |
      | 25/11/2020 | 61   | có phát hiện "eligibility.vuot-so-cap-pho.so"          |
      | 28/02/2025 | 61   | có phát hiện "eligibility.vuot-so-cap-pho.so"          |
      | 01/03/2025 | 60   | đáp ứng quy định "eligibility.vuot-so-cap-pho.so"      |
      | 01/03/2025 | 61   | phát hiện "eligibility.vuot-so-cap-pho.so" cần xem xét |
      | 30/06/2025 | 61   | phát hiện "eligibility.vuot-so-cap-pho.so" cần xem xét |

  Kịch bản: Chưa biết tổng số
    Biết dữ kiện "số đơn vị cùng loại" là "20"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so" chưa xác định

  Kịch bản: Chưa biết tổng số năm 2025
    Biết ngày quyết định 10/05/2025
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so" chưa xác định

  Khung kịch bản: Hà Nội, Thành phố Hồ Chí Minh: bình quân ba và thêm mười
    Biết chức danh "Phó Giám đốc Sở Tài chính thành phố Hà Nội"
    Và ngày quyết định <ngày>
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "<tổng>"
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "không có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | tổng | kết luận                                                         |
      | 10/05/2022 | 70   | đáp ứng quy định "eligibility.vuot-so-cap-pho.so-thanh-pho"      |
      | 10/05/2022 | 71   | có phát hiện "eligibility.vuot-so-cap-pho.so-thanh-pho"          |
      | 10/05/2025 | 71   | phát hiện "eligibility.vuot-so-cap-pho.so-thanh-pho" cần xem xét |
      | 10/08/2025 | 70   | đáp ứng quy định "eligibility.vuot-so-cap-pho.so-thanh-pho"      |
      | 10/08/2025 | 71   | có phát hiện "eligibility.vuot-so-cap-pho.so-thanh-pho"          |

  Kịch bản: Chưa biết tổng số của thành phố ngày 10/05/2022
    Biết chức danh "Phó Giám đốc Sở Tài chính thành phố Hà Nội"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so-thanh-pho" chưa xác định

  Kịch bản: Chưa biết tổng số của thành phố ngày 10/05/2025
    Biết chức danh "Phó Giám đốc Sở Tài chính thành phố Hà Nội"
    Và ngày quyết định 10/05/2025
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so-thanh-pho" chưa xác định

  Kịch bản: Chưa biết tổng số của thành phố ngày 10/08/2025
    Biết chức danh "Phó Giám đốc Sở Tài chính thành phố Hà Nội"
    Và ngày quyết định 10/08/2025
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so-thanh-pho" chưa xác định

  Khung kịch bản: 150/2025: được vượt trong năm năm từ khi sắp xếp
    Biết ngày quyết định <ngày>
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "<tổng>"
    Và dữ kiện "số đơn vị cùng loại" là "13"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "<sắp xếp>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | tổng | sắp xếp    | kết luận                                            |
      | 01/07/2025 | 39   | không có   | đáp ứng quy định "eligibility.vuot-so-cap-pho.so"   |
      | 01/07/2025 | 40   | không có   | có phát hiện "eligibility.vuot-so-cap-pho.so"       |
      | 10/12/2025 | 40   | 01/07/2025 | được miễn quy định "eligibility.vuot-so-cap-pho.so" |
      | 30/06/2030 | 40   | 01/07/2025 | được miễn quy định "eligibility.vuot-so-cap-pho.so" |
      | 01/07/2030 | 40   | 01/07/2025 | có phát hiện "eligibility.vuot-so-cap-pho.so"       |

  Kịch bản: 150/2025: chưa biết việc sắp xếp
    Biết ngày quyết định 10/12/2025
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "40"
    Và dữ kiện "số đơn vị cùng loại" là "13"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so" chưa xác định

  Khung kịch bản: Hết năm năm hay hết năm 2030: hai cách đọc
    Biết ngày quyết định <ngày>
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "01/07/2025"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                     |
      | 30/06/2030 | không áp dụng quy định "eligibility.can-xem-xet.han-sap-xep" |
      | 01/07/2030 | phát hiện "eligibility.can-xem-xet.han-sap-xep" cần xem xét  |
      | 31/12/2030 | phát hiện "eligibility.can-xem-xet.han-sap-xep" cần xem xét  |
      | 01/01/2031 | không áp dụng quy định "eligibility.can-xem-xet.han-sap-xep" |

  Khung kịch bản: 370/2025: sở hợp nhất từ hai thêm một, từ ba thêm hai
    Biết ngày quyết định <ngày>
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Và dữ kiện "số tỉnh hoặc cơ quan hợp nhất thành đơn vị" là "<hợp nhất>"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "45"
    Và dữ kiện "số đơn vị cùng loại" là "13"
    Và dữ kiện "số cấp phó được tăng thêm khi sắp xếp tổ chức" là "<thêm>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | hợp nhất | số | thêm | kết luận                                                         |
      | 01/01/2026 | 1        | 3  | 0    | đáp ứng quy định "eligibility.vuot-so-cap-pho.so-hop-nhat"       |
      | 01/01/2026 | 1        | 4  | 0    | phát hiện "eligibility.vuot-so-cap-pho.so-hop-nhat" cần xem xét  |
      | 01/01/2026 | 2        | 4  | 0    | đáp ứng quy định "eligibility.vuot-so-cap-pho.so-hop-nhat"       |
      | 01/01/2026 | 2        | 5  | 0    | phát hiện "eligibility.vuot-so-cap-pho.so-hop-nhat" cần xem xét  |
      | 01/01/2026 | 3        | 5  | 0    | đáp ứng quy định "eligibility.vuot-so-cap-pho.so-hop-nhat"       |
      | 01/01/2026 | 3        | 6  | 0    | phát hiện "eligibility.vuot-so-cap-pho.so-hop-nhat" cần xem xét  |
      | 01/01/2026 | 3        | 6  | 6    | được miễn quy định "eligibility.vuot-so-cap-pho.so-hop-nhat"     |
      | 31/12/2025 | 3        | 6  | 0    | không áp dụng quy định "eligibility.vuot-so-cap-pho.so-hop-nhat" |

  Kịch bản: 370/2025: chưa biết số hợp nhất
    Biết ngày quyết định 10/02/2026
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "4"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "45"
    Và dữ kiện "số đơn vị cùng loại" là "13"
    Và dữ kiện "số cấp phó được tăng thêm khi sắp xếp tổ chức" là "0"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.so-hop-nhat" chưa xác định

  Khung kịch bản: Phòng thuộc sở theo số biên chế: 107/2020 và 150/2025
    Biết chức danh "Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định <ngày>
    Và dữ kiện "số biên chế của đơn vị" là "<biên chế>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | biên chế | số | kết luận                                                     |
      | 10/05/2022 | 9        | 1  | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-so"      |
      | 10/05/2022 | 7        | 2  | có phát hiện "eligibility.vuot-so-cap-pho.phong-so"          |
      | 10/05/2022 | 9        | 2  | phát hiện "eligibility.vuot-so-cap-pho.phong-so" chưa xác định |
      | 10/05/2022 | 10       | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-so"      |
      | 10/05/2022 | 14       | 3  | có phát hiện "eligibility.vuot-so-cap-pho.phong-so"          |
      | 10/05/2022 | 15       | 3  | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-so"      |
      | 10/05/2022 | 15       | 4  | có phát hiện "eligibility.vuot-so-cap-pho.phong-so"          |
      | 10/08/2025 | 9        | 2  | có phát hiện "eligibility.vuot-so-cap-pho.phong-so"          |
      | 10/08/2025 | 10       | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-so"      |
      | 10/08/2025 | 14       | 3  | có phát hiện "eligibility.vuot-so-cap-pho.phong-so"          |
      | 10/08/2025 | 15       | 3  | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-so"      |
      | 10/08/2025 | 15       | 4  | có phát hiện "eligibility.vuot-so-cap-pho.phong-so"          |

  Khung kịch bản: 107/2020: hai phó trưởng phòng từ 08, 09 hoặc 10 biên chế theo loại đơn vị hành chính
    Biết chức danh "<chức danh>"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "loại đơn vị hành chính" là "<loại>"
    Và dữ kiện "số biên chế của đơn vị" là "<biên chế>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "2"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.vuot-so-cap-pho.phong-so"

    Dữ liệu:
      | chức danh                                              | loại     | biên chế | kết luận         |
      | Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh  | loại I   | 8        | có phát hiện     |
      | Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh  | loại I   | 9        | đáp ứng quy định |
      | Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh  | loại II  | 7        | có phát hiện     |
      | Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh  | loại II  | 8        | đáp ứng quy định |
      | Phó Trưởng phòng Kế hoạch Sở Tài chính thành phố Hà Nội | loại I   | 9        | có phát hiện     |
      | Phó Trưởng phòng Kế hoạch Sở Tài chính thành phố Hà Nội | loại I   | 10       | đáp ứng quy định |

  Kịch bản: Chưa biết số biên chế của phòng ngày 10/05/2022
    Biết chức danh "Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "2"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.phong-so" chưa xác định

  Kịch bản: Chưa biết số biên chế của phòng ngày 10/08/2025
    Biết chức danh "Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 10/08/2025
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "2"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.phong-so" chưa xác định

  Khung kịch bản: Chi cục thuộc sở theo số phòng, ngày 10/05/2022
    Biết chức danh "Phó Chi cục trưởng Chi cục Thủy sản Sở Nông nghiệp và Phát triển nông thôn tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số phòng trực thuộc" là "<phòng>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | phòng | số | kết luận                                                    |
      | 1     | 1  | đáp ứng quy định "eligibility.vuot-so-cap-pho.chi-cuc"      |
      | 3     | 2  | phát hiện "eligibility.vuot-so-cap-pho.chi-cuc" cần xem xét |
      | 4     | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.chi-cuc"      |
      | 0     | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.chi-cuc"      |
      | 0     | 3  | phát hiện "eligibility.vuot-so-cap-pho.chi-cuc" cần xem xét |

  Kịch bản: Chưa biết số phòng của chi cục ngày 10/05/2022
    Biết chức danh "Phó Chi cục trưởng Chi cục Thủy sản Sở Nông nghiệp và Phát triển nông thôn tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "2"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.chi-cuc" chưa xác định

  Khung kịch bản: Chi cục thuộc sở theo số phòng, ngày 10/08/2025
    Biết chức danh "Phó Chi cục trưởng Chi cục Thủy sản Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh"
    Và ngày quyết định 10/08/2025
    Và dữ kiện "số phòng trực thuộc" là "<phòng>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | phòng | số | kết luận                                               |
      | 1     | 1  | đáp ứng quy định "eligibility.vuot-so-cap-pho.chi-cuc" |
      | 3     | 2  | có phát hiện "eligibility.vuot-so-cap-pho.chi-cuc"     |
      | 4     | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.chi-cuc" |
      | 0     | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.chi-cuc" |
      | 0     | 3  | có phát hiện "eligibility.vuot-so-cap-pho.chi-cuc"     |

  Kịch bản: Chưa biết số phòng của chi cục ngày 10/08/2025
    Biết chức danh "Phó Chi cục trưởng Chi cục Thủy sản Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh"
    Và ngày quyết định 10/08/2025
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "2"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.chi-cuc" chưa xác định

  Khung kịch bản: 370/2025: không nhiều cấp phó hơn cơ quan cấp trên trực tiếp
    Biết chức danh "Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 10/02/2026
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "3"
    Và dữ kiện "số cấp phó của cơ quan cấp trên trực tiếp" là "<trên>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | trên | kết luận                                                               |
      | 3    | đáp ứng quy định "eligibility.vuot-so-cap-pho.nhieu-hon-cap-tren"      |
      | 2    | phát hiện "eligibility.vuot-so-cap-pho.nhieu-hon-cap-tren" cần xem xét |

  Kịch bản: 370/2025: chưa biết số cấp phó của cấp trên
    Biết chức danh "Phó Trưởng phòng Kế hoạch Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 10/02/2026
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "3"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.nhieu-hon-cap-tren" chưa xác định

  Khung kịch bản: Phòng cấp huyện, các mức chưa đối chiếu
    Biết chức danh "Phó Trưởng phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh"
    Và ngày quyết định <ngày>
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "<tổng>"
    Và dữ kiện "số đơn vị cùng loại" là "12"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "<sắp xếp>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | số | tổng | sắp xếp    | kết luận                                                        |
      | 24/11/2020 | 3  | 30   | không có   | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-huyen"      |
      | 24/11/2020 | 4  | 30   | không có   | phát hiện "eligibility.vuot-so-cap-pho.phong-huyen" cần xem xét |
      | 25/11/2020 | 4  | 24   | không có   | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-huyen"      |
      | 25/11/2020 | 2  | 25   | không có   | phát hiện "eligibility.vuot-so-cap-pho.phong-huyen" cần xem xét |
      | 01/03/2025 | 2  | 24   | không có   | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-huyen"      |
      | 01/03/2025 | 2  | 25   | không có   | phát hiện "eligibility.vuot-so-cap-pho.phong-huyen" cần xem xét |
      | 01/03/2025 | 2  | 25   | 01/03/2025 | được miễn quy định "eligibility.vuot-so-cap-pho.phong-huyen"    |

  Kịch bản: Chưa biết số cấp phó phòng cấp huyện ngày 10/05/2019
    Biết chức danh "Phó Trưởng phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2019
    Và dữ kiện "số đơn vị cùng loại" là "12"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.phong-huyen" chưa xác định

  Kịch bản: Chưa biết số cấp phó phòng cấp huyện ngày 10/05/2022
    Biết chức danh "Phó Trưởng phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số đơn vị cùng loại" là "12"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.phong-huyen" chưa xác định

  Kịch bản: Chưa biết số cấp phó phòng cấp huyện ngày 10/05/2025
    Biết chức danh "Phó Trưởng phòng Nội vụ huyện Hải Hà tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2025
    Và dữ kiện "số đơn vị cùng loại" là "12"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.phong-huyen" chưa xác định

  Khung kịch bản: 332/NQ-CP: bình quân hai cấp phó một phòng cấp xã
    Biết chức danh "Phó Trưởng phòng Kinh tế xã Hải Lạng tỉnh Quảng Ninh"
    Và ngày quyết định <ngày>
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "<tổng>"
    Và dữ kiện "số đơn vị cùng loại" là "4"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | tổng | kết luận                                                      |
      | 15/10/2025 | 8    | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-xa"       |
      | 15/10/2025 | 9    | có phát hiện "eligibility.vuot-so-cap-pho.phong-xa"           |
      | 14/10/2025 | 9    | không áp dụng quy định "eligibility.vuot-so-cap-pho.phong-xa" |

  Kịch bản: 332/NQ-CP: chưa biết tổng số
    Biết chức danh "Phó Trưởng phòng Kinh tế xã Hải Lạng tỉnh Quảng Ninh"
    Và ngày quyết định 10/12/2025
    Và dữ kiện "số đơn vị cùng loại" là "4"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.phong-xa" chưa xác định
