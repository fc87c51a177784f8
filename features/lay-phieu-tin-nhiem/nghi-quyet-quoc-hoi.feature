# language: vi
Tính năng: Lấy phiếu tín nhiệm theo nghị quyết của Quốc hội
  35/2012/QH13 (01/02/2013), 85/2014/QH13 (28/11/2014), 96/2023/QH15 (01/7/2023).
  85/2014 tính trên tổng số đại biểu, 96/2023 tính trên tổng số phiếu.

  Bối cảnh:
    Biết chức danh "Chủ tịch UBND tỉnh Quảng Ninh"
    Và nội dung công tác "giới thiệu ứng cử"
    Và loại bổ nhiệm "tương đương"
    Và ngày quyết định 10/05/2024

  Khung kịch bản: 96/2023/QH15: hai bên ngưỡng hai phần ba
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số phiếu thu về | tín nhiệm thấp |
      | 96/2023/QH15    | lấy phiếu tín nhiệm              | 10/12/2023     | không                                  | không                             | 60              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | thấp | kết luận                                                              |
      | 39   | đáp ứng quy định "eligibility.tin-nhiem.phai-trinh-mien-nhiem"        |
      | 40   | có phát hiện "eligibility.tin-nhiem.phai-trinh-mien-nhiem"            |
      |      | phát hiện "eligibility.tin-nhiem.phai-trinh-mien-nhiem" chưa xác định |

  Khung kịch bản: 96/2023/QH15: quá nửa đến dưới hai phần ba thì từ chức hoặc bỏ phiếu tín nhiệm
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số phiếu thu về | tín nhiệm thấp | đã xin từ chức sau khi lấy phiếu | ngày trình bỏ phiếu tín nhiệm |
      | 96/2023/QH15    | lấy phiếu tín nhiệm              | 10/12/2023     | không                                  | không                             | 60              | <thấp>         | <từ chức>                        | <bỏ phiếu>                    |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | thấp | từ chức | bỏ phiếu   | kết luận                                                         |
      | 30   | không   | không có   | đáp ứng quy định "eligibility.tin-nhiem.qua-nua-nha-nuoc"        |
      | 31   | không   | không có   | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" cần xem xét   |
      | 39   | không   | không có   | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" cần xem xét   |
      | 40   | không   | không có   | đáp ứng quy định "eligibility.tin-nhiem.qua-nua-nha-nuoc"        |
      | 31   | có      | không có   | đáp ứng quy định "eligibility.tin-nhiem.qua-nua-nha-nuoc"        |
      | 31   | không   | 11/12/2023 | đáp ứng quy định "eligibility.tin-nhiem.qua-nua-nha-nuoc"        |
      | 31   |         |            | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" chưa xác định |

  Khung kịch bản: 96/2023/QH15: từ hai phần ba phải trình miễn nhiệm
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | số phiếu thu về | tín nhiệm thấp | ngày trình miễn nhiệm |
      | 96/2023/QH15    | lấy phiếu tín nhiệm              | 10/12/2023     | không                                  | không                             | 60              | <thấp>         | <trình>               |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | thấp | trình      | kết luận                                                            |
      | 40   | 10/12/2023 | đáp ứng quy định "procedure.tin-nhiem.chua-trinh-mien-nhiem"        |
      | 40   | không có   | phát hiện "procedure.tin-nhiem.chua-trinh-mien-nhiem" cần xem xét   |
      | 39   | không có   | không áp dụng quy định "procedure.tin-nhiem.chua-trinh-mien-nhiem"  |
      | 40   |            | phát hiện "procedure.tin-nhiem.chua-trinh-mien-nhiem" chưa xác định |

  Khung kịch bản: 96/2023/QH15: đối tượng, cơ sở tính, trường hợp không lấy phiếu
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | chức danh được lấy phiếu | tỷ lệ phần trăm tính trên | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu |
      | 96/2023/QH15    | lấy phiếu tín nhiệm              | 10/12/2023     | <chức danh>              | <cơ sở>                   | <trong năm>                            | không                             |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                     | cơ sở            | trong năm | kết luận                                                                     |
      | Chủ tịch UBND tỉnh Quảng Ninh |                  |           | đáp ứng quy định "procedure.tin-nhiem.khong-thuoc-doi-tuong-nha-nuoc"        |
      | Chủ tịch UBND xã Hải Lạng     |                  |           | phát hiện "procedure.tin-nhiem.khong-thuoc-doi-tuong-nha-nuoc" để lưu ý      |
      |                               |                  |           | phát hiện "procedure.tin-nhiem.khong-thuoc-doi-tuong-nha-nuoc" chưa xác định |
      |                               | tổng số phiếu    |           | đáp ứng quy định "procedure.tin-nhiem.co-so-ty-le"                           |
      |                               | tổng số đại biểu |           | phát hiện "procedure.tin-nhiem.co-so-ty-le" để lưu ý                         |
      |                               |                  |           | phát hiện "procedure.tin-nhiem.co-so-ty-le" chưa xác định                    |
      |                               |                  | không     | đáp ứng quy định "procedure.tin-nhiem.khong-thuoc-dien-lay-phieu"            |
      |                               |                  | có        | phát hiện "procedure.tin-nhiem.khong-thuoc-dien-lay-phieu" để lưu ý          |
      |                               |                  |           | phát hiện "procedure.tin-nhiem.khong-thuoc-dien-lay-phieu" chưa xác định     |

  Khung kịch bản: 85/2014/QH13: tính trên tổng số đại biểu, không phải số phiếu
    Biết ngày quyết định 10/05/2020
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | tổng số đại biểu | số phiếu thu về | tín nhiệm thấp | ngày trình bỏ phiếu tín nhiệm | tỷ lệ phần trăm tính trên |
      | 85/2014/QH13    | lấy phiếu tín nhiệm              | 10/12/2018     | 60               | 54              | <thấp>         | <bỏ phiếu>                    | <cơ sở>                   |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>
    Và <quá nửa>

    Dữ liệu:
      | thấp | bỏ phiếu   | cơ sở            | kết luận                                                                | quá nửa                                                          |
      | 30   | không có   | tổng số đại biểu | đáp ứng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem"        | đáp ứng quy định "eligibility.tin-nhiem.qua-nua-nha-nuoc"        |
      | 31   | không có   | tổng số đại biểu | đáp ứng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem"        | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" để lưu ý      |
      | 39   | không có   | tổng số đại biểu | đáp ứng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem"        | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" để lưu ý      |
      | 40   | không có   | tổng số đại biểu | phát hiện "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem" cần xem xét   | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" để lưu ý      |
      | 40   | 10/12/2018 | tổng số đại biểu | đáp ứng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem"        | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" để lưu ý      |
      |      | không có   |                  | phát hiện "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem" chưa xác định | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" chưa xác định |

  Khung kịch bản: 85/2014/QH13: cơ sở tính tỷ lệ
    Biết ngày quyết định 10/05/2020
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | tỷ lệ phần trăm tính trên |
      | 85/2014/QH13    | lấy phiếu tín nhiệm              | <ngày>         | <cơ sở>                   |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | cơ sở            | ngày       | kết luận                                                  |
      | tổng số đại biểu | 10/12/2018 | đáp ứng quy định "procedure.tin-nhiem.co-so-ty-le"        |
      | tổng số phiếu    | 10/12/2018 | phát hiện "procedure.tin-nhiem.co-so-ty-le" để lưu ý      |
      | tổng số phiếu    | 28/11/2014 | phát hiện "procedure.tin-nhiem.co-so-ty-le" để lưu ý      |
      |                  | 10/12/2018 | phát hiện "procedure.tin-nhiem.co-so-ty-le" chưa xác định |

  Khung kịch bản: 85/2014/QH13: lấy phiếu một lần, cuối năm thứ ba
    Biết nội dung công tác "phê chuẩn"
    Và ngày quyết định 10/05/2020
    Và đang giữ chức vụ "Chủ tịch UBND tỉnh Quảng Ninh" từ ngày <từ>
    Và chức vụ đang giữ là "chính chức vụ đó" so với chức danh dự kiến
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu |
      | 85/2014/QH13    | lấy phiếu tín nhiệm              | <ngày>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận>

    Dữ liệu:
      | từ         | ngày       | kết luận                                                                    |
      | 31/12/2017 | 10/12/2018 | đáp ứng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu-nha-nuoc"       |
      | 31/12/2017 | 10/12/2017 | phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu-nha-nuoc" để lưu ý     |
      | 01/01/2018 | 10/12/2017 | không áp dụng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu-nha-nuoc" |

  Kịch bản: 85/2014/QH13: chưa kê khai đủ các lần lấy phiếu
    Biết nội dung công tác "phê chuẩn"
    Và ngày quyết định 10/05/2020
    Và đang giữ chức vụ "Chủ tịch UBND tỉnh Quảng Ninh" từ ngày 01/06/2016
    Và chức vụ đang giữ là "chính chức vụ đó" so với chức danh dự kiến
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu-nha-nuoc" chưa xác định

  Khung kịch bản: 35/2012/QH13: quá nửa, quá hai phần ba
    Biết ngày quyết định 10/05/2014
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp | ngày trình bỏ phiếu tín nhiệm |
      | 35/2012/QH13    | lấy phiếu tín nhiệm              | 10/06/2013     | 60              | <thấp>         | <bỏ phiếu>                    |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <quá nửa>
    Và <bỏ phiếu tín nhiệm>

    Dữ liệu:
      | thấp | bỏ phiếu   | quá nửa                                                          | bỏ phiếu tín nhiệm                                                      |
      | 30   | không có   | đáp ứng quy định "eligibility.tin-nhiem.qua-nua-nha-nuoc"        | đáp ứng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem"        |
      | 31   | không có   | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" để lưu ý      | đáp ứng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem"        |
      | 40   | không có   | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" để lưu ý      | đáp ứng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem"        |
      | 41   | không có   | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" để lưu ý      | phát hiện "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem" cần xem xét   |
      | 41   | 11/06/2013 | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" để lưu ý      | đáp ứng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem"        |
      |      | không có   | phát hiện "eligibility.tin-nhiem.qua-nua-nha-nuoc" chưa xác định | phát hiện "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem" chưa xác định |

  Khung kịch bản: 35/2012/QH13: quá nửa hai năm liên tiếp
    Biết ngày quyết định 10/05/2014
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 35/2012/QH13    | lấy phiếu tín nhiệm              | 10/06/2013     | 60              | 31             |
      | 35/2012/QH13    | lấy phiếu tín nhiệm              | 10/04/2014     | 60              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | thấp | kết luận                                                                  |
      | 30   | đáp ứng quy định "eligibility.tin-nhiem.qua-nua-hai-nam-lien-tiep"        |
      | 31   | phát hiện "eligibility.tin-nhiem.qua-nua-hai-nam-lien-tiep" cần xem xét   |
      |      | phát hiện "eligibility.tin-nhiem.qua-nua-hai-nam-lien-tiep" chưa xác định |

  Khung kịch bản: Ngày chuyển giữa hai nghị quyết năm 2023
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | lấy phiếu theo quy định của Đảng hay của Nhà nước | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | được bổ nhiệm, bầu trong năm lấy phiếu | đã có thông báo nghỉ chờ nghỉ hưu | tổng số đại biểu | số phiếu thu về | tín nhiệm thấp | ngày trình bỏ phiếu tín nhiệm |
      | Nhà nước                                          | lấy phiếu tín nhiệm              | <ngày>         | không                                  | không                             | 60               | 60              | 40             | không có                      |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <theo 96>
    Và <theo 85>

    Dữ liệu:
      | ngày       | theo 96                                                              | theo 85                                                                |
      | 30/06/2023 | không áp dụng quy định "eligibility.tin-nhiem.phai-trinh-mien-nhiem" | phát hiện "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem" cần xem xét  |
      | 01/07/2023 | có phát hiện "eligibility.tin-nhiem.phai-trinh-mien-nhiem"           | không áp dụng quy định "eligibility.tin-nhiem.phai-bo-phieu-tin-nhiem" |
