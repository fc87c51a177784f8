# language: vi
Tính năng: Lấy phiếu tín nhiệm theo Quy định 262-QĐ/TW (08/10/2014 – 01/02/2023)
  Kết quả để tham khảo; quá nửa tín nhiệm thấp thì xem xét đưa ra khỏi quy hoạch.

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2020

  Khung kịch bản: Hai bên ngưỡng một nửa, và ngày đầu có hiệu lực
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 262-QĐ/TW       | lấy phiếu tín nhiệm              | <ngày>         | 50              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | thấp | kết luận                                                                  |
      | 01/12/2018 | 25   | đáp ứng quy định "eligibility.tin-nhiem.xem-xet-ra-khoi-quy-hoach"        |
      | 01/12/2018 | 26   | phát hiện "eligibility.tin-nhiem.xem-xet-ra-khoi-quy-hoach" cần xem xét   |
      | 01/12/2018 | 50   | phát hiện "eligibility.tin-nhiem.xem-xet-ra-khoi-quy-hoach" cần xem xét   |
      | 01/12/2018 |      | phát hiện "eligibility.tin-nhiem.xem-xet-ra-khoi-quy-hoach" chưa xác định |
      | 08/10/2014 | 26   | phát hiện "eligibility.tin-nhiem.xem-xet-ra-khoi-quy-hoach" cần xem xét   |
      | 07/10/2014 | 26   | không áp dụng quy định "eligibility.tin-nhiem.xem-xet-ra-khoi-quy-hoach"  |

  Khung kịch bản: Hồ sơ có kết quả lấy phiếu năm 2018
    Biết chức danh "Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh"
    Và đang giữ chức vụ "Phó Bí thư Huyện ủy Hải Hà" từ ngày <từ>
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | văn bản áp dụng | lấy phiếu hay bỏ phiếu tín nhiệm | ngày lấy phiếu |
      | 262-QĐ/TW       | lấy phiếu tín nhiệm              | <ngày>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận>

    Dữ liệu:
      | từ         | ngày       | kết luận                                                           |
      | 31/12/2017 | 31/12/2018 | đáp ứng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu"       |
      | 31/12/2017 | 01/01/2019 | phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" để lưu ý     |
      | 01/01/2018 | 01/01/2019 | không áp dụng quy định "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" |

  Kịch bản: Chưa kê khai đủ các lần lấy phiếu
    Biết chức danh "Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh"
    Và đang giữ chức vụ "Phó Bí thư Huyện ủy Hải Hà" từ ngày 01/06/2016
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.tin-nhiem.thieu-ket-qua-lay-phieu" chưa xác định

  Kịch bản: Chỉ lần lấy phiếu gần nhất theo quy định này, trước ngày quyết định, đối với chức vụ cao hơn
    Biết danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                                                                                                                                                                                                                                                                                       | 262-qd-tw.qua-nua-tin-nhiem-thap |
      | 10/05/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/12/2018, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                                                       | cần xem xét                      |
      | 10/05/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 85/2014/QH13, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/12/2018, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                                                    | không áp dụng                    |
      | 10/05/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = bỏ phiếu tín nhiệm, ngày lấy phiếu = 01/12/2018, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                                                        | không áp dụng                    |
      | 10/05/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 10/05/2020, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                                                       | cần xem xét                      |
      | 10/05/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 11/05/2020, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                                                       | không áp dụng                    |
      | 10/05/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/12/2018, số phiếu thu về = 50, tín nhiệm thấp = 26"; danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/12/2019, số phiếu thu về = 50, tín nhiệm thấp = 3"  | đạt                              |
      | 10/05/2020      | loại bổ nhiệm "tương đương"; danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/12/2018, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                          | không áp dụng                    |
      | 10/05/2023      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/02/2023, số phiếu thu về = 50, tín nhiệm thấp = 26"; danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 02/02/2023, số phiếu thu về = 50, tín nhiệm thấp = 26" | không áp dụng                    |
      | 10/05/2023      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/02/2023, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                                                       | cần xem xét                      |
      | 08/10/2014      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 08/10/2014, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                                                       | cần xem xét                      |
      | 07/10/2014      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 07/10/2014, số phiếu thu về = 50, tín nhiệm thấp = 26"                                                                                                                                                                                                       | không áp dụng                    |

  Kịch bản: Kết quả năm 2018 phải có trong hồ sơ từ đầu năm 2019 đến hết nhiệm kỳ
    Biết chức danh "Bí thư Huyện ủy Hải Hà tỉnh Quảng Ninh"
    Và đang giữ chức vụ "Phó Bí thư Huyện ủy Hải Hà" từ ngày 31/12/2017
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                                                                                 | 262-qd-tw.ky-giua-nhiem-ky |
      | 10/05/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 01/01/2018, số phiếu thu về = 50, tín nhiệm thấp = 26" | đạt                        |
      | 10/05/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 31/12/2017, số phiếu thu về = 50, tín nhiệm thấp = 26" | để lưu ý                   |
      | 01/01/2019      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 31/12/2017, số phiếu thu về = 50, tín nhiệm thấp = 26" | để lưu ý                   |
      | 31/12/2018      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 31/12/2017, số phiếu thu về = 50, tín nhiệm thấp = 26" | không áp dụng              |
      | 31/12/2020      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 31/12/2017, số phiếu thu về = 50, tín nhiệm thấp = 26" | để lưu ý                   |
      | 01/01/2021      | danh sách "lấy phiếu tín nhiệm" có mục "văn bản áp dụng = 262-QĐ/TW, lấy phiếu hay bỏ phiếu tín nhiệm = lấy phiếu tín nhiệm, ngày lấy phiếu = 31/12/2017, số phiếu thu về = 50, tín nhiệm thấp = 26" | không áp dụng              |
