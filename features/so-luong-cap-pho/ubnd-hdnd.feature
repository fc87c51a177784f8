# language: vi
Tính năng: Số lượng Phó Chủ tịch UBND, HĐND các cấp
  08/2016 (10/3/2016), 69/2020 (cấp xã, 01/7/2020), 300/2025 (17/11/2025), 106/2025/UBTVQH15 (nhiệm kỳ 2026–2031).

  Bối cảnh:
    Biết chức danh "Phó Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "bầu"
    Và ngày quyết định 10/05/2022

  Khung kịch bản: 08/2016: cấp tỉnh theo loại, luân chuyển thêm một
    Biết chức danh "Phó Chủ tịch UBND <nơi>"
    Và ngày quyết định <ngày>
    Và dữ kiện "loại đơn vị hành chính" là "<loại>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Và dữ kiện "do Trung ương luân chuyển về" là "<luân chuyển>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | nơi               | ngày       | loại     | số | luân chuyển | kết luận                                                       |
      | tỉnh Quảng Ninh   | 10/05/2022 | loại I   | 4  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | tỉnh Quảng Ninh   | 10/05/2022 | loại I   | 5  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"           |
      | tỉnh Quảng Ninh   | 10/05/2022 | loại I   | 5  | có          | được miễn quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"     |
      | tỉnh Quảng Ninh   | 10/05/2022 | loại I   | 6  | có          | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"           |
      | tỉnh Lào Cai      | 10/05/2022 | loại II  | 3  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | tỉnh Lào Cai      | 10/05/2022 | loại III | 4  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"           |
      | thành phố Hà Nội  | 10/05/2022 | loại I   | 5  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | thành phố Hà Nội  | 10/05/2022 | loại I   | 6  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"           |
      | thành phố Cần Thơ | 10/05/2022 | loại I   | 4  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | thành phố Cần Thơ | 10/05/2022 | loại I   | 5  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"           |
      | tỉnh Quảng Ninh   | 16/11/2025 | loại I   | 5  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"           |
      | tỉnh Quảng Ninh   | 10/03/2016 | loại I   | 5  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"           |
      | tỉnh Quảng Ninh   | 09/03/2016 | loại I   | 5  | không       | không áp dụng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh" |

  Kịch bản: 08/2016: chưa biết số cấp phó
    Biết dữ kiện "loại đơn vị hành chính" là "loại I"
    Và dữ kiện "do Trung ương luân chuyển về" là "không"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh" chưa xác định

  Khung kịch bản: 300/2025: cấp tỉnh theo hợp nhất và loại
    Biết chức danh "Phó Chủ tịch UBND <nơi>"
    Và ngày quyết định <ngày>
    Và dữ kiện "số tỉnh hoặc cơ quan hợp nhất thành đơn vị" là "<hợp nhất>"
    Và dữ kiện "trong số hợp nhất có đơn vị hành chính loại I" là "<loại I>"
    Và dữ kiện "loại đơn vị hành chính" là "<loại>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Và dữ kiện "do Trung ương luân chuyển về" là "<luân chuyển>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | nơi                   | ngày       | hợp nhất | loại I | loại     | số | luân chuyển | kết luận                                                   |
      | Thành phố Hồ Chí Minh | 17/11/2025 | 3        | có     | loại I   | 8  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | Thành phố Hồ Chí Minh | 17/11/2025 | 3        | có     | loại I   | 9  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | thành phố Cần Thơ     | 17/11/2025 | 3        | có     | loại I   | 7  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | thành phố Cần Thơ     | 17/11/2025 | 3        | có     | loại I   | 8  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | thành phố Hải Phòng   | 17/11/2025 | 2        | có     | loại I   | 6  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | thành phố Hải Phòng   | 17/11/2025 | 2        | có     | loại I   | 7  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | thành phố Hà Nội      | 17/11/2025 | 1        | không  | loại I   | 5  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | thành phố Hà Nội      | 17/11/2025 | 1        | không  | loại I   | 6  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | thành phố Huế         | 17/11/2025 | 1        | không  | loại I   | 4  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | thành phố Huế         | 17/11/2025 | 1        | không  | loại I   | 5  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | tỉnh Phú Thọ          | 17/11/2025 | 3        | không  | loại I   | 6  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | tỉnh Phú Thọ          | 17/11/2025 | 3        | không  | loại I   | 7  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | tỉnh Lào Cai          | 17/11/2025 | 2        | không  | loại II  | 5  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | tỉnh Lào Cai          | 17/11/2025 | 2        | không  | loại II  | 6  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | tỉnh Lào Cai          | 17/11/2025 | 2        | có     | loại II  | 6  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | tỉnh Quảng Ninh       | 17/11/2025 | 1        | không  | loại I   | 4  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | tỉnh Quảng Ninh       | 17/11/2025 | 1        | không  | loại I   | 5  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |
      | tỉnh Quảng Ninh       | 17/11/2025 | 1        | không  | loại I   | 5  | có          | được miễn quy định "eligibility.vuot-so-cap-pho.ubnd-tinh" |
      | tỉnh Lai Châu         | 17/11/2025 | 1        | không  | loại III | 3  | không       | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-tinh"   |
      | tỉnh Lai Châu         | 17/11/2025 | 1        | không  | loại III | 4  | không       | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh"       |

  Kịch bản: 300/2025: chưa biết hợp nhất hay không
    Biết ngày quyết định 10/12/2025
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "5"
    Và dữ kiện "loại đơn vị hành chính" là "loại I"
    Và dữ kiện "do Trung ương luân chuyển về" là "không"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.ubnd-tinh" chưa xác định

  Khung kịch bản: 08/2016: cấp huyện theo loại
    Biết chức danh "Phó Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "loại đơn vị hành chính" là "<loại>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | loại     | số | kết luận                                                  |
      | loại I   | 3  | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-huyen" |
      | loại I   | 4  | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-huyen"     |
      | loại II  | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-huyen" |
      | loại III | 3  | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-huyen"     |

  Kịch bản: 08/2016: chưa biết loại huyện
    Biết chức danh "Phó Chủ tịch UBND huyện Hải Hà tỉnh Quảng Ninh"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "3"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.ubnd-huyen" chưa xác định

  Khung kịch bản: Cấp xã: 08/2016, 69/2020, 300/2025
    Biết chức danh "Phó Chủ tịch UBND xã Hải Lạng tỉnh Quảng Ninh"
    Và ngày quyết định <ngày>
    Và dữ kiện "loại đơn vị hành chính" là "<loại>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "<tổng>"
    Và dữ kiện "số đơn vị cùng loại" là "54"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | loại     | số | tổng | kết luận                                                     |
      | 30/06/2020 | loại I   | 2  | 100  | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-xa"       |
      | 30/06/2020 | loại II  | 2  | 100  | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-xa"           |
      | 01/07/2020 | loại II  | 2  | 100  | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-xa"       |
      | 01/07/2020 | loại III | 2  | 100  | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-xa"           |
      | 30/06/2025 | loại I   | 3  | 100  | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-xa"           |
      | 01/07/2025 | loại I   | 3  | 100  | không áp dụng quy định "eligibility.vuot-so-cap-pho.ubnd-xa" |
      | 17/11/2025 | loại I   | 3  | 135  | đáp ứng quy định "eligibility.vuot-so-cap-pho.ubnd-xa"       |
      | 17/11/2025 | loại I   | 3  | 136  | có phát hiện "eligibility.vuot-so-cap-pho.ubnd-xa"           |

  Kịch bản: Chưa biết số Phó Chủ tịch UBND xã ngày 10/05/2019
    Biết chức danh "Phó Chủ tịch UBND xã Hải Lạng tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2019
    Và dữ kiện "số đơn vị cùng loại" là "54"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.ubnd-xa" chưa xác định

  Kịch bản: Chưa biết số Phó Chủ tịch UBND xã ngày 10/05/2022
    Biết chức danh "Phó Chủ tịch UBND xã Hải Lạng tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số đơn vị cùng loại" là "54"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.ubnd-xa" chưa xác định

  Kịch bản: Chưa biết số Phó Chủ tịch UBND xã ngày 10/12/2025
    Biết chức danh "Phó Chủ tịch UBND xã Hải Lạng tỉnh Quảng Ninh"
    Và ngày quyết định 10/12/2025
    Và dữ kiện "số đơn vị cùng loại" là "54"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.ubnd-xa" chưa xác định

  Khung kịch bản: 106/2025: Phó Chủ tịch HĐND cấp tỉnh nhiệm kỳ 2026–2031
    Biết chức danh "Phó Chủ tịch HĐND <nơi>"
    Và ngày quyết định <ngày>
    Và dữ kiện "số tỉnh hoặc cơ quan hợp nhất thành đơn vị" là "<hợp nhất>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | nơi                 | ngày       | hợp nhất | số | kết luận                                                       |
      | thành phố Cần Thơ   | 15/03/2026 | 3        | 4  | đáp ứng quy định "eligibility.vuot-so-cap-pho.hdnd-tinh"       |
      | thành phố Cần Thơ   | 15/03/2026 | 3        | 5  | có phát hiện "eligibility.vuot-so-cap-pho.hdnd-tinh"           |
      | thành phố Hải Phòng | 15/03/2026 | 2        | 3  | đáp ứng quy định "eligibility.vuot-so-cap-pho.hdnd-tinh"       |
      | thành phố Hải Phòng | 15/03/2026 | 2        | 4  | có phát hiện "eligibility.vuot-so-cap-pho.hdnd-tinh"           |
      | tỉnh Phú Thọ        | 15/03/2026 | 3        | 3  | đáp ứng quy định "eligibility.vuot-so-cap-pho.hdnd-tinh"       |
      | tỉnh Phú Thọ        | 15/03/2026 | 3        | 4  | có phát hiện "eligibility.vuot-so-cap-pho.hdnd-tinh"           |
      | tỉnh Quảng Ninh     | 15/03/2026 | 1        | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.hdnd-tinh"       |
      | tỉnh Quảng Ninh     | 15/03/2026 | 1        | 3  | có phát hiện "eligibility.vuot-so-cap-pho.hdnd-tinh"           |
      | tỉnh Quảng Ninh     | 14/03/2026 | 1        | 3  | không áp dụng quy định "eligibility.vuot-so-cap-pho.hdnd-tinh" |

  Kịch bản: 106/2025: chưa biết hợp nhất
    Biết chức danh "Phó Chủ tịch HĐND tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2026
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "3"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.hdnd-tinh" chưa xác định

  Khung kịch bản: 106/2025: Phó Trưởng ban HĐND cấp tỉnh
    Biết chức danh "Phó Trưởng Ban Pháp chế HĐND tỉnh Phú Thọ"
    Và ngày quyết định 10/05/2026
    Và dữ kiện "số tỉnh hoặc cơ quan hợp nhất thành đơn vị" là "<hợp nhất>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | hợp nhất | số | kết luận                                                     |
      | 3        | 4  | đáp ứng quy định "eligibility.vuot-so-cap-pho.ban-hdnd-tinh" |
      | 3        | 5  | có phát hiện "eligibility.vuot-so-cap-pho.ban-hdnd-tinh"     |
      | 2        | 3  | đáp ứng quy định "eligibility.vuot-so-cap-pho.ban-hdnd-tinh" |
      | 2        | 4  | có phát hiện "eligibility.vuot-so-cap-pho.ban-hdnd-tinh"     |
      | 1        | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.ban-hdnd-tinh" |
      | 1        | 3  | có phát hiện "eligibility.vuot-so-cap-pho.ban-hdnd-tinh"     |

  Kịch bản: 106/2025: chưa biết số Phó Trưởng ban
    Biết chức danh "Phó Trưởng Ban Pháp chế HĐND tỉnh Phú Thọ"
    Và ngày quyết định 10/05/2026
    Và dữ kiện "số tỉnh hoặc cơ quan hợp nhất thành đơn vị" là "3"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.ban-hdnd-tinh" chưa xác định

  Khung kịch bản: 106/2025: HĐND xã có một Phó Chủ tịch
    Biết chức danh "Phó Chủ tịch HĐND xã Hải Lạng tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2026
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | số | kết luận                                               |
      | 1  | đáp ứng quy định "eligibility.vuot-so-cap-pho.hdnd-xa" |
      | 2  | có phát hiện "eligibility.vuot-so-cap-pho.hdnd-xa"     |

  Kịch bản: 106/2025: chưa biết số Phó Chủ tịch HĐND xã
    Biết chức danh "Phó Chủ tịch HĐND xã Hải Lạng tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2026
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.hdnd-xa" chưa xác định
