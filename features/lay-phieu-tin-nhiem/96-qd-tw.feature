# language: vi
Tính năng: Lấy phiếu tín nhiệm theo Quy định 96-QĐ/TW (từ 02/02/2023)
  Tỷ lệ tính trên số phiếu thu về: trên 1/2 thì ra khỏi quy hoạch chức vụ cao hơn, từ 2/3 thì miễn nhiệm.

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024

  Khung kịch bản: Hai bên ngưỡng một nửa và hai phần ba
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số người được triệu tập | số người có mặt | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số phiếu thu về | tín nhiệm thấp |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | 60                      | 60              | không                                  | không                             | <thu về>        | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <quy hoạch>
    Và <miễn nhiệm>

    Dữ liệu:
      | thu về | thấp | quy hoạch                                                         | miễn nhiệm                                                      |
      | 60     | 30   | đáp ứng quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach"        | đáp ứng quy định "eligibility.tin-nhiem.phai-mien-nhiem"        |
      | 60     | 31   | có phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach"            | đáp ứng quy định "eligibility.tin-nhiem.phai-mien-nhiem"        |
      | 60     | 39   | có phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach"            | đáp ứng quy định "eligibility.tin-nhiem.phai-mien-nhiem"        |
      | 60     | 40   | có phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach"            | có phát hiện "eligibility.tin-nhiem.phai-mien-nhiem"            |
      | 60     |      | phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach" chưa xác định | phát hiện "eligibility.tin-nhiem.phai-mien-nhiem" chưa xác định |

  Khung kịch bản: Chức vụ tương đương, thấp hơn
    Biết loại bổ nhiệm "<loại>"
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số người được triệu tập | số người có mặt | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số phiếu thu về | tín nhiệm thấp |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | 60                      | 60              | không                                  | không                             | 60              | 40             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <quy hoạch>
    Và <miễn nhiệm>

    Dữ liệu:
      | loại        | quy hoạch                                                        | miễn nhiệm                                                     |
      | tương đương | không áp dụng quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach" | có phát hiện "eligibility.tin-nhiem.phai-mien-nhiem"           |
      | thấp hơn    | không áp dụng quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach" | không áp dụng quy định "eligibility.tin-nhiem.phai-mien-nhiem" |

  Khung kịch bản: Kết quả không dùng khi thiếu người dự, khi không thuộc diện lấy phiếu
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số người được triệu tập | số người có mặt | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số phiếu thu về | tín nhiệm thấp |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | 60                      | <có mặt>        | <trong năm>                            | <nghỉ hưu>                        | 39              | 30             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | có mặt | trong năm | nghỉ hưu | kết luận                                                          |
      | 40     | không     | không    | có phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach"            |
      | 39     | không     | không    | được miễn quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach"      |
      | 40     | có        | không    | được miễn quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach"      |
      | 40     | không     | có       | được miễn quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach"      |
      |        | không     | không    | phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach" chưa xác định |

  Kịch bản: Danh sách chưa đầy đủ thì chưa biết lần nào là gần nhất
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | 60              | 31             |
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach" chưa xác định

  Khung kịch bản: Chỉ dùng lần lấy phiếu gần nhất, trước ngày quyết định
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số người được triệu tập | số người có mặt | số phiếu thu về | tín nhiệm thấp | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | <lần một>      | 60                      | 60              | 60              | 31             | không                                  | không                             |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | <lần hai>      | 60                      | 60              | 60              | 3              | không                                  | không                             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | lần một    | lần hai    | kết luận                                                   |
      | 12/10/2023 | 10/04/2024 | đáp ứng quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach" |
      | 12/10/2023 | 11/05/2024 | có phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach"     |

  Khung kịch bản: Ngày đầu có hiệu lực
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số người được triệu tập | số người có mặt | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số phiếu thu về | tín nhiệm thấp |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | <ngày>         | 60                      | 60              | không                                  | không                             | 60              | 31             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <theo 96>
    Và <theo 262>

    Dữ liệu:
      | ngày       | theo 96                                                          | theo 262                                                                 |
      | 01/02/2023 | không áp dụng quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach" | phát hiện "eligibility.tin-nhiem.xem-xet-ra-khoi-quy-hoach" cần xem xét  |
      | 02/02/2023 | có phát hiện "eligibility.tin-nhiem.ra-khoi-quy-hoach"           | không áp dụng quy định "eligibility.tin-nhiem.xem-xet-ra-khoi-quy-hoach" |

  Khung kịch bản: Ít nhất hai phần ba số người được triệu tập có mặt
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số người được triệu tập | số người có mặt |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | 60                      | <giá trị>       |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | giá trị | kết luận                                                  |
      | 40      | đáp ứng quy định "procedure.tin-nhiem.so-nguoi-du"        |
      | 39      | phát hiện "procedure.tin-nhiem.so-nguoi-du" để lưu ý      |
      |         | phát hiện "procedure.tin-nhiem.so-nguoi-du" chưa xác định |

  Khung kịch bản: Tỷ lệ tính trên số phiếu thu về
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | tỷ lệ phần trăm tính trên |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | <giá trị>                 |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | giá trị       | kết luận                                                  |
      | phiếu thu về  | đáp ứng quy định "procedure.tin-nhiem.co-so-ty-le"        |
      | phiếu hợp lệ  | phát hiện "procedure.tin-nhiem.co-so-ty-le" để lưu ý      |
      | phiếu phát ra | phát hiện "procedure.tin-nhiem.co-so-ty-le" để lưu ý      |
      |               | phát hiện "procedure.tin-nhiem.co-so-ty-le" chưa xác định |

  Khung kịch bản: Không lấy phiếu người được bổ nhiệm, bầu trong năm
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | được bổ nhiệm, bầu trong năm lấy phiếu |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | không                             | <giá trị>                              |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | giá trị | kết luận                                                                 |
      | không   | đáp ứng quy định "procedure.tin-nhiem.khong-thuoc-dien-lay-phieu"        |
      | có      | phát hiện "procedure.tin-nhiem.khong-thuoc-dien-lay-phieu" để lưu ý      |
      |         | phát hiện "procedure.tin-nhiem.khong-thuoc-dien-lay-phieu" chưa xác định |

  Khung kịch bản: Lấy phiếu tối đa ở hai nơi
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số nơi đã lấy phiếu trong kỳ |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | <giá trị>                    |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | giá trị | kết luận                                                  |
      | 2       | đáp ứng quy định "procedure.tin-nhiem.qua-hai-noi"        |
      | 3       | phát hiện "procedure.tin-nhiem.qua-hai-noi" để lưu ý      |
      |         | phát hiện "procedure.tin-nhiem.qua-hai-noi" chưa xác định |

  Khung kịch bản: Hồ sơ đến người ghi phiếu trước mười lăm ngày
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | ngày gửi hồ sơ đến người ghi phiếu |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | <giá trị>                          |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | giá trị    | kết luận                                                     |
      | 27/09/2023 | đáp ứng quy định "procedure.tin-nhiem.gui-ho-so-cham"        |
      | 28/09/2023 | phát hiện "procedure.tin-nhiem.gui-ho-so-cham" để lưu ý      |
      |            | phát hiện "procedure.tin-nhiem.gui-ho-so-cham" chưa xác định |

  Khung kịch bản: Nội dung cần làm rõ đến người được lấy phiếu trước mười ngày
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | ngày gửi nội dung cần làm rõ |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | <giá trị>                    |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | giá trị    | kết luận                                                               |
      | 02/10/2023 | đáp ứng quy định "procedure.tin-nhiem.gui-noi-dung-lam-ro-cham"        |
      | 03/10/2023 | phát hiện "procedure.tin-nhiem.gui-noi-dung-lam-ro-cham" để lưu ý      |
      |            | phát hiện "procedure.tin-nhiem.gui-noi-dung-lam-ro-cham" chưa xác định |

  Khung kịch bản: Ban chấp hành lấy phiếu đối với ủy viên ban thường vụ
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | chức danh được lấy phiếu | nơi lấy phiếu |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | <chức danh>              | <nơi>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                     | nơi                         | kết luận                                                    |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | Ban Chấp hành Đảng bộ tỉnh  | đáp ứng quy định "procedure.tin-nhiem.noi-lay-phieu"        |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | Ban Thường vụ Tỉnh ủy       | phát hiện "procedure.tin-nhiem.noi-lay-phieu" để lưu ý      |
      | Phó Bí thư Tỉnh ủy Quảng Ninh |                             | phát hiện "procedure.tin-nhiem.noi-lay-phieu" chưa xác định |
      | Bí thư Huyện ủy Hải Hà        | Ban Chấp hành Đảng bộ huyện | đáp ứng quy định "procedure.tin-nhiem.noi-lay-phieu"        |
      | Bí thư Huyện ủy Hải Hà        | Ban Thường vụ Tỉnh ủy       | phát hiện "procedure.tin-nhiem.noi-lay-phieu" để lưu ý      |
      | Bí thư Đảng ủy xã Hải Lạng    | Ban Chấp hành Đảng bộ xã    | đáp ứng quy định "procedure.tin-nhiem.noi-lay-phieu"        |
      | Bí thư Đảng ủy xã Hải Lạng    | Ban Thường vụ Huyện ủy      | phát hiện "procedure.tin-nhiem.noi-lay-phieu" để lưu ý      |

  Khung kịch bản: Lãnh đạo cấp ủy lấy phiếu sau HĐND
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | chức danh được lấy phiếu      | ngày HĐND lấy phiếu |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 15/12/2023     | Phó Bí thư Tỉnh ủy Quảng Ninh | <ngày>              |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                 |
      | 14/12/2023 | đáp ứng quy định "procedure.tin-nhiem.truoc-hdnd"        |
      | 15/12/2023 | phát hiện "procedure.tin-nhiem.truoc-hdnd" để lưu ý      |
      |            | phát hiện "procedure.tin-nhiem.truoc-hdnd" chưa xác định |

  Khung kịch bản: Chức danh do Quốc hội, HĐND bầu lấy phiếu theo nghị quyết của Quốc hội
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | chức danh được lấy phiếu      | lấy phiếu theo quy định của Đảng hay của Nhà nước |
      |                 | lấy phiếu tín nhiệm              | 12/10/2023     | Chủ tịch UBND tỉnh Quảng Ninh | <bên>                                             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | bên      | kết luận                                                                 |
      | Nhà nước | đáp ứng quy định "procedure.tin-nhiem.chuc-danh-do-quoc-hoi-hdnd"        |
      | Đảng     | phát hiện "procedure.tin-nhiem.chuc-danh-do-quoc-hoi-hdnd" để lưu ý      |
      |          | phát hiện "procedure.tin-nhiem.chuc-danh-do-quoc-hoi-hdnd" chưa xác định |

  Khung kịch bản: Hồ sơ có kết quả lấy phiếu giữa nhiệm kỳ
    Biết đang giữ chức vụ "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh" từ ngày <từ>
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | <ngày>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận>

    Dữ liệu:
      | từ         | ngày       | kết luận                                                           |
      | 31/12/2022 | 01/01/2023 | đáp ứng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu"       |
      | 31/12/2022 | 31/12/2022 | phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" để lưu ý     |
      | 01/01/2023 | 31/12/2022 | không áp dụng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" |

  Kịch bản: Chưa kê khai đủ các lần lấy phiếu thì chưa biết thiếu hay không
    Biết đang giữ chức vụ "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/06/2021
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" chưa xác định

  Khung kịch bản: Đúng hai phần ba khi miễn nhiệm: hai cách đọc
    Biết nội dung công tác "miễn nhiệm"
    Và ngày quyết định <ngày>
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 96-QĐ/TW        | lấy phiếu tín nhiệm              | 12/10/2023     | 60              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | thấp | kết luận                                                             |
      | 10/05/2024 | 40   | phát hiện "eligibility.can-xem-xet.dung-hai-phan-ba-41" cần xem xét  |
      | 10/05/2024 | 41   | không áp dụng quy định "eligibility.can-xem-xet.dung-hai-phan-ba-41" |
      | 10/05/2024 | 39   | không áp dụng quy định "eligibility.can-xem-xet.dung-hai-phan-ba-41" |
      | 07/10/2025 | 40   | phát hiện "eligibility.can-xem-xet.dung-hai-phan-ba-41" cần xem xét  |
      | 08/10/2025 | 40   | phát hiện "eligibility.can-xem-xet.dung-hai-phan-ba-170" cần xem xét |
      | 08/10/2025 | 41   | không áp dụng quy định "eligibility.can-xem-xet.dung-hai-phan-ba-170" |

  Khung kịch bản: Một kỳ lấy phiếu không theo nhiều yêu cầu, từ ngày đầu có hiệu lực
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | lấy phiếu theo quy định của Đảng hay của Nhà nước | ngày lấy phiếu | số người được triệu tập | số người có mặt | tỷ lệ phần trăm tính trên | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số nơi đã lấy phiếu trong kỳ | ngày gửi hồ sơ đến người ghi phiếu | ngày gửi nội dung cần làm rõ | chức danh được lấy phiếu | nơi lấy phiếu         | ngày HĐND lấy phiếu |
      |                 | lấy phiếu tín nhiệm              | Đảng                                              | 02/02/2023     | 60                      | 39              | phiếu hợp lệ              | không                                  | có                                | 3                            | 01/02/2023                         | 01/02/2023                   | <chức danh>              | Ban Thường vụ Tỉnh ủy | 02/02/2023          |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.tin-nhiem.so-nguoi-du" để lưu ý
    Và phát hiện "procedure.tin-nhiem.co-so-ty-le" để lưu ý
    Và phát hiện "procedure.tin-nhiem.khong-thuoc-dien-lay-phieu" để lưu ý
    Và phát hiện "procedure.tin-nhiem.qua-hai-noi" để lưu ý
    Và phát hiện "procedure.tin-nhiem.gui-ho-so-cham" để lưu ý
    Và phát hiện "procedure.tin-nhiem.gui-noi-dung-lam-ro-cham" để lưu ý
    Và phát hiện "procedure.tin-nhiem.noi-lay-phieu" để lưu ý

    Dữ liệu:
      | chức danh                     |
      | Phó Bí thư Tỉnh ủy Quảng Ninh |
      | Bí thư Huyện ủy Hải Hà        |
      | Bí thư Đảng ủy xã Hải Lạng    |

  Khung kịch bản: Kỳ lấy phiếu trước ngày 02/02/2023 hoặc theo nghị quyết của Quốc hội không xét theo 96-QĐ/TW
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | lấy phiếu theo quy định của Đảng hay của Nhà nước | ngày lấy phiếu | số người được triệu tập | số người có mặt | tỷ lệ phần trăm tính trên | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số nơi đã lấy phiếu trong kỳ | ngày gửi hồ sơ đến người ghi phiếu | ngày gửi nội dung cần làm rõ | chức danh được lấy phiếu | nơi lấy phiếu         | ngày HĐND lấy phiếu |
      |                 | lấy phiếu tín nhiệm              | <bên>                                             | <ngày>         | 60                      | 39              | phiếu hợp lệ              | không                                  | có                                | 3                            | 31/01/2023                         | 31/01/2023                   | <chức danh>              | Ban Thường vụ Tỉnh ủy | <ngày>              |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì không áp dụng quy định "procedure.tin-nhiem.so-nguoi-du"
    Và không áp dụng quy định "procedure.tin-nhiem.khong-thuoc-dien-lay-phieu"
    Và không áp dụng quy định "procedure.tin-nhiem.qua-hai-noi"
    Và không áp dụng quy định "procedure.tin-nhiem.gui-ho-so-cham"
    Và không áp dụng quy định "procedure.tin-nhiem.gui-noi-dung-lam-ro-cham"
    Và không áp dụng quy định "procedure.tin-nhiem.noi-lay-phieu"
    Và không áp dụng quy định "procedure.tin-nhiem.truoc-hdnd"

    Dữ liệu:
      | chức danh                     | bên      | ngày       |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | Đảng     | 01/02/2023 |
      | Bí thư Huyện ủy Hải Hà        | Đảng     | 01/02/2023 |
      | Bí thư Đảng ủy xã Hải Lạng    | Đảng     | 01/02/2023 |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | Nhà nước | 02/02/2023 |
      | Bí thư Huyện ủy Hải Hà        | Nhà nước | 02/02/2023 |
      | Bí thư Đảng ủy xã Hải Lạng    | Nhà nước | 02/02/2023 |

  Khung kịch bản: Lấy phiếu trước HĐND, chức danh do HĐND bầu: hai bên ngày có hiệu lực
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | lấy phiếu hay bỏ phiếu tín nhiệm | lấy phiếu theo quy định của Đảng hay của Nhà nước | ngày lấy phiếu | chức danh được lấy phiếu | ngày HĐND lấy phiếu | tỷ lệ phần trăm tính trên |
      | lấy phiếu tín nhiệm              | Đảng                                              | <ngày>         | <chức danh>              | <ngày>              | phiếu hợp lệ              |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                     | ngày       | kết luận                                                                  |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | 02/02/2023 | phát hiện "procedure.tin-nhiem.truoc-hdnd" để lưu ý                       |
      | Chủ tịch UBND tỉnh Quảng Ninh | 02/02/2023 | phát hiện "procedure.tin-nhiem.chuc-danh-do-quoc-hoi-hdnd" để lưu ý       |
      | Chủ tịch UBND tỉnh Quảng Ninh | 01/02/2023 | không áp dụng quy định "procedure.tin-nhiem.chuc-danh-do-quoc-hoi-hdnd"   |
      | Phó Bí thư Tỉnh ủy Quảng Ninh | 02/02/2023 | không áp dụng quy định "procedure.tin-nhiem.chuc-danh-do-quoc-hoi-hdnd"   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 02/02/2023 | không áp dụng quy định "procedure.tin-nhiem.truoc-hdnd"           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 02/02/2023 | không áp dụng quy định "procedure.tin-nhiem.noi-lay-phieu"        |

  Khung kịch bản: Từ hai phần ba tín nhiệm thấp: kỳ nào, bên nào, khi nào không dùng
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | lấy phiếu hay bỏ phiếu tín nhiệm | lấy phiếu theo quy định của Đảng hay của Nhà nước | ngày lấy phiếu | số người được triệu tập | số người có mặt | số phiếu thu về | tín nhiệm thấp | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu |
      | <hình thức>                      | <bên>                                             | <ngày>         | 60                      | <có mặt>        | 39              | 30             | <trong năm>                            | <nghỉ hưu>                        |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | hình thức           | bên      | ngày       | có mặt | trong năm | nghỉ hưu | kết luận                                                                |
      | lấy phiếu tín nhiệm | Đảng     | 02/02/2023 | 40     | không     | không    | có phát hiện "eligibility.tin-nhiem.phai-mien-nhiem"                    |
      | lấy phiếu tín nhiệm | Đảng     | 01/02/2023 | 40     | không     | không    | không áp dụng quy định "eligibility.tin-nhiem.phai-mien-nhiem"          |
      | bỏ phiếu tín nhiệm  | Đảng     | 12/10/2023 | 40     | không     | không    | không áp dụng quy định "eligibility.tin-nhiem.phai-mien-nhiem"          |
      | bỏ phiếu tín nhiệm  | Đảng     | 12/10/2023 | 40     | không     | không    | không áp dụng quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach"        |
      | lấy phiếu tín nhiệm | Nhà nước | 12/10/2023 | 40     | không     | không    | không áp dụng quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach"        |
      | lấy phiếu tín nhiệm | Đảng     | 11/05/2024 | 40     | không     | không    | không áp dụng quy định "eligibility.tin-nhiem.phai-mien-nhiem"          |
      | lấy phiếu tín nhiệm | Đảng     | 11/05/2024 | 40     | không     | không    | không áp dụng quy định "eligibility.tin-nhiem.ra-khoi-quy-hoach"        |
      | lấy phiếu tín nhiệm | Đảng     | 12/10/2023 | 39     | không     | không    | được miễn quy định "eligibility.tin-nhiem.phai-mien-nhiem"              |
      | lấy phiếu tín nhiệm | Đảng     | 12/10/2023 | 40     | có        | không    | được miễn quy định "eligibility.tin-nhiem.phai-mien-nhiem"              |
      | lấy phiếu tín nhiệm | Đảng     | 12/10/2023 | 40     | không     | có       | được miễn quy định "eligibility.tin-nhiem.phai-mien-nhiem"              |

  Kịch bản: Kỳ trước từ hai phần ba, kỳ gần nhất không thì không phải miễn nhiệm
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | lấy phiếu hay bỏ phiếu tín nhiệm | lấy phiếu theo quy định của Đảng hay của Nhà nước | ngày lấy phiếu | số người được triệu tập | số người có mặt | số phiếu thu về | tín nhiệm thấp | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu |
      | lấy phiếu tín nhiệm              | Đảng                                              | 12/10/2023     | 60                      | 60              | 60              | 45             | không                                  | không                             |
      | lấy phiếu tín nhiệm              | Đảng                                              | 10/04/2024     | 60                      | 60              | 60              | 3              | không                                  | không                             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.tin-nhiem.phai-mien-nhiem"

  Kịch bản: Có kỳ lấy phiếu trong năm giữa nhiệm kỳ, cả khi không phải kỳ duy nhất
    Biết đang giữ chức vụ "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/06/2021
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu |
      | lấy phiếu tín nhiệm              | 01/01/2024     |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" để lưu ý

  Kịch bản: Ngày cuối của năm giữa nhiệm kỳ
    Biết đang giữ chức vụ "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/06/2021
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu |
      | lấy phiếu tín nhiệm              | 31/12/2023     |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "hồ sơ"
    Thì đáp ứng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu"

  Khung kịch bản: Kết quả kỳ giữa nhiệm kỳ được xét từ năm sau đến hết năm 2025
    Biết ngày quyết định <ngày>
    Và đang giữ chức vụ "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh" từ ngày 01/06/2021
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                           |
      | 31/12/2023 | không áp dụng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" |
      | 01/01/2024 | phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" để lưu ý     |
      | 31/12/2025 | phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" để lưu ý     |
      | 01/01/2026 | không áp dụng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" |

  Kịch bản: Chỉ lần lấy phiếu theo quy định của Đảng, từ ngày 02/02/2023
    Biết danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                                                                                                                                                                                                                                               | 96-qd-tw.tu-hai-phan-ba-tin-nhiem-thap | 96-qd-tw.co-so-ty-le |
      | 10/05/2024      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 96-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 12/10/2023, số người được triệu tập = 60, số người có mặt = 60, số phiếu thu về = 60, tín nhiệm thấp = 40, tỷ lệ phần trăm tính trên = phiếu phát ra, taken_up_that_year = không, notified_of_retirement = không"     | không đạt                              | để lưu ý             |
      | 10/05/2024      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 96/2023/QH15, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 12/10/2023, số người được triệu tập = 60, số người có mặt = 60, số phiếu thu về = 60, tín nhiệm thấp = 40, tỷ lệ phần trăm tính trên = phiếu phát ra, taken_up_that_year = không, notified_of_retirement = không" | không áp dụng                          | không áp dụng        |
      | 10/05/2024      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 96-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/02/2023, số người được triệu tập = 60, số người có mặt = 60, số phiếu thu về = 60, tín nhiệm thấp = 40, tỷ lệ phần trăm tính trên = phiếu phát ra, taken_up_that_year = không, notified_of_retirement = không"     | không áp dụng                          | không áp dụng        |
      | 02/02/2023      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 96-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 02/02/2023, số người được triệu tập = 60, số người có mặt = 60, số phiếu thu về = 60, tín nhiệm thấp = 40, tỷ lệ phần trăm tính trên = phiếu phát ra, taken_up_that_year = không, notified_of_retirement = không"     | không đạt                              | để lưu ý             |
      | 01/02/2023      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 96-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/02/2023, số người được triệu tập = 60, số người có mặt = 60, số phiếu thu về = 60, tín nhiệm thấp = 40, tỷ lệ phần trăm tính trên = phiếu phát ra, taken_up_that_year = không, notified_of_retirement = không"     | không áp dụng                          | không áp dụng        |
