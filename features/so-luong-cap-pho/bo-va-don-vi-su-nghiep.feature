# language: vi
Tính năng: Số lượng cấp phó ở bộ và đơn vị sự nghiệp công lập
  303/2025 (20/11/2025), 120/2020 (chưa đối chiếu văn bản nên vượt thì xem xét).

  Bối cảnh:
    Biết chức danh "Phó Vụ trưởng Vụ Ngân sách nhà nước Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/12/2025

  Khung kịch bản: 303/2025: vụ bình quân ba, thêm khi hợp nhất, sắp xếp đến hết năm 2030
    Biết ngày quyết định <ngày>
    Và dữ kiện "loại đơn vị hành chính" là "loại II"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "<tổng>"
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Và dữ kiện "số cấp phó được tăng thêm khi sắp xếp tổ chức" là "<thêm>"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "<sắp xếp>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | tổng | thêm | sắp xếp    | kết luận                                                |
      | 20/11/2025 | 60   | 0    | không có   | đáp ứng quy định "eligibility.vuot-so-cap-pho.vu"       |
      | 20/11/2025 | 61   | 0    | không có   | có phát hiện "eligibility.vuot-so-cap-pho.vu"           |
      | 20/11/2025 | 61   | 1    | không có   | được miễn quy định "eligibility.vuot-so-cap-pho.vu"     |
      | 20/11/2025 | 61   | 0    | 01/03/2025 | được miễn quy định "eligibility.vuot-so-cap-pho.vu"     |
      | 20/11/2025 | 61   | 0    | 28/02/2025 | có phát hiện "eligibility.vuot-so-cap-pho.vu"           |
      | 01/01/2031 | 61   | 0    | 01/03/2025 | có phát hiện "eligibility.vuot-so-cap-pho.vu"           |
      | 31/12/2030 | 61   | 0    | 01/03/2025 | được miễn quy định "eligibility.vuot-so-cap-pho.vu"     |
      | 19/11/2025 | 61   | 0    | không có   | không áp dụng quy định "eligibility.vuot-so-cap-pho.vu" |

  Kịch bản: 303/2025: vượt mức bình quân mà chưa biết số tăng thêm khi sắp xếp thì chưa kết luận
    Biết dữ kiện "loại đơn vị hành chính" là "loại II"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "61"
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "không có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.vu" chưa xác định

  Kịch bản: 303/2025: chưa biết tổng số của vụ
    Biết dữ kiện "loại đơn vị hành chính" là "loại II"
    Và dữ kiện "số đơn vị cùng loại" là "20"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.vu" chưa xác định

  Khung kịch bản: 303/2025: cục loại 1 bình quân bốn
    Biết chức danh "Phó Cục trưởng Cục Thuế Bộ Tài chính"
    Và dữ kiện "loại đơn vị hành chính" là "loại I"
    Và dữ kiện "tổng số cấp phó của các đơn vị cùng loại" là "<tổng>"
    Và dữ kiện "số đơn vị cùng loại" là "5"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "không có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | tổng | kết luận                                                  |
      | 20   | đáp ứng quy định "eligibility.vuot-so-cap-pho.cuc-loai-1" |
      | 21   | có phát hiện "eligibility.vuot-so-cap-pho.cuc-loai-1"     |

  Kịch bản: 303/2025: chưa biết tổng số của cục
    Biết chức danh "Phó Cục trưởng Cục Thuế Bộ Tài chính"
    Và dữ kiện "loại đơn vị hành chính" là "loại I"
    Và dữ kiện "số đơn vị cùng loại" là "5"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.cuc-loai-1" chưa xác định

  Khung kịch bản: 303/2025: phòng theo số biên chế
    Biết chức danh "Phó Trưởng phòng Kế hoạch Cục Thuế Bộ Tài chính"
    Và dữ kiện "số biên chế của đơn vị" là "<biên chế>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "không có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | biên chế | số | kết luận                                                      |
      | 9        | 1  | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-thuoc-bo" |
      | 9        | 2  | có phát hiện "eligibility.vuot-so-cap-pho.phong-thuoc-bo"     |
      | 10       | 2  | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-thuoc-bo" |
      | 15       | 3  | có phát hiện "eligibility.vuot-so-cap-pho.phong-thuoc-bo"     |
      | 16       | 3  | đáp ứng quy định "eligibility.vuot-so-cap-pho.phong-thuoc-bo" |
      | 16       | 4  | có phát hiện "eligibility.vuot-so-cap-pho.phong-thuoc-bo"     |

  Kịch bản: 303/2025: chưa biết số biên chế của phòng
    Biết chức danh "Phó Trưởng phòng Kế hoạch Cục Thuế Bộ Tài chính"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "2"
    Và dữ kiện "ngày quyết định sắp xếp tổ chức" là "không có"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.phong-thuoc-bo" chưa xác định

  Khung kịch bản: 303/2025: không nhiều hơn cơ quan cấp trên trực tiếp
    Biết chức danh "Phó Trưởng phòng Kế hoạch Cục Thuế Bộ Tài chính"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "3"
    Và dữ kiện "số cấp phó của cơ quan cấp trên trực tiếp" là "<trên>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | trên | kết luận                                                          |
      | 3    | đáp ứng quy định "eligibility.vuot-so-cap-pho.nhieu-hon-cap-tren" |
      | 2    | có phát hiện "eligibility.vuot-so-cap-pho.nhieu-hon-cap-tren"     |

  Kịch bản: 303/2025: chưa biết cấp trên có bao nhiêu cấp phó
    Biết chức danh "Phó Trưởng phòng Kế hoạch Cục Thuế Bộ Tài chính"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "3"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.nhieu-hon-cap-tren" chưa xác định

  Khung kịch bản: 120/2020: đơn vị thuộc UBND tỉnh không quá ba
    Biết chức danh "Phó Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Và dữ kiện "đơn vị tự bảo đảm kinh phí" là "<tự bảo đảm>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | số | tự bảo đảm | kết luận                                                                   |
      | 3  | không      | đáp ứng quy định "eligibility.vuot-so-cap-pho.don-vi-thuoc-ubnd-tinh"      |
      | 4  | không      | phát hiện "eligibility.vuot-so-cap-pho.don-vi-thuoc-ubnd-tinh" cần xem xét |
      | 4  | có         | được miễn quy định "eligibility.vuot-so-cap-pho.don-vi-thuoc-ubnd-tinh"    |

  Kịch bản: 120/2020: chưa biết số cấp phó
    Biết chức danh "Phó Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.don-vi-thuoc-ubnd-tinh" chưa xác định

  Khung kịch bản: 120/2020: đơn vị thuộc sở theo số người
    Biết chức danh "Phó Giám đốc Bệnh viện Sản Nhi Sở Y tế tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số biên chế của đơn vị" là "<người>"
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "<số>"
    Và dữ kiện "đơn vị tự bảo đảm kinh phí" là "<tự bảo đảm>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | người | số | tự bảo đảm | kết luận                                                            |
      | 20    | 1  | không      | đáp ứng quy định "eligibility.vuot-so-cap-pho.don-vi-thuoc-so"      |
      | 20    | 2  | không      | phát hiện "eligibility.vuot-so-cap-pho.don-vi-thuoc-so" cần xem xét |
      | 21    | 2  | không      | đáp ứng quy định "eligibility.vuot-so-cap-pho.don-vi-thuoc-so"      |
      | 21    | 3  | không      | phát hiện "eligibility.vuot-so-cap-pho.don-vi-thuoc-so" cần xem xét |
      | 21    | 3  | có         | được miễn quy định "eligibility.vuot-so-cap-pho.don-vi-thuoc-so"    |

  Kịch bản: 120/2020: chưa biết số người
    Biết chức danh "Phó Giám đốc Bệnh viện Sản Nhi Sở Y tế tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2022
    Và dữ kiện "số cấp phó của đơn vị sau khi bổ nhiệm" là "2"
    Và dữ kiện "đơn vị tự bảo đảm kinh phí" là "không"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.vuot-so-cap-pho.don-vi-thuoc-so" chưa xác định
