# language: vi
Tính năng: Quy chế làm việc của tỉnh ủy: 168-QĐ/TW Điều 30, mẫu chung, 02-QC/TU và 03-QC/TU của Quảng Ninh
  Trên 1/2 số thành viên đương nhiệm là quy định. Số dự họp, phiếu kín, thời hạn gửi tài liệu chỉ theo mẫu chung nên để
  lưu ý; ở Quảng Ninh phát hiện nêu tên quy chế của tỉnh, lời văn chưa công khai.

  Bối cảnh:
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/06/2024

  Khung kịch bản: Trên 1/2 số thành viên đương nhiệm, không tính trên số dự họp
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"
    Và dữ kiện "số thành viên đương nhiệm" là "<đương nhiệm>"
    Và dữ kiện "số thành viên dự họp" là "10"
    Và dữ kiện "số thành viên tán thành" là "<tán thành>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.qua-nua-thanh-vien"

    Dữ liệu:
      | đương nhiệm | tán thành | kết luận         |
      | 14          | 7         | có phát hiện     |
      | 14          | 8         | đáp ứng quy định |
      | 15          | 7         | có phát hiện     |
      | 15          | 8         | đáp ứng quy định |

  Kịch bản: Chưa biết số tán thành thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.qua-nua-thanh-vien" chưa xác định

  Khung kịch bản: Thường trực chỉ quyết định việc được ủy quyền
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và cấp ủy quyết định "Thường trực Tỉnh ủy"
    Và dữ kiện "quyết định theo ủy quyền" là "<trả lời>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.hinh-thuc.thuong-truc-chua-uy-quyen"

    Dữ liệu:
      | trả lời | kết luận         |
      | có      | đáp ứng quy định |
      | không   | có phát hiện     |

  Kịch bản: Chưa nêu ủy quyền thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và cấp ủy quyết định "Thường trực Tỉnh ủy"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.thuong-truc-chua-uy-quyen" chưa xác định

  Khung kịch bản: Xin ý kiến bằng văn bản
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"
    Và dữ kiện "quyết định qua xin ý kiến bằng văn bản" là "<bằng văn bản>"
    Và dữ kiện "nội dung không phức tạp hoặc không tổ chức họp được" là "<phù hợp>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | bằng văn bản | phù hợp | kết luận                                                              |
      | có           | không   | phát hiện "procedure.hinh-thuc.xin-y-kien-bang-van-ban" để lưu ý       |
      | có           | có      | đáp ứng quy định "procedure.hinh-thuc.xin-y-kien-bang-van-ban"         |
      | không        | không   | không áp dụng quy định "procedure.hinh-thuc.xin-y-kien-bang-van-ban"   |

  Khung kịch bản: Mẫu chung về số dự họp, phiếu kín, tài liệu
    Biết chức danh "Giám đốc Sở Tài chính tỉnh <tỉnh>"
    Và cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"
    Và các dữ kiện:
      | dữ kiện                              | giá trị      |
      | số thành viên đương nhiệm            | 15           |
      | số thành viên dự họp                 | <dự họp>     |
      | hình thức biểu quyết của cấp ủy      | <phiếu>      |
      | ngày gửi tài liệu họp                | <gửi>        |
      | ngày họp của cấp ủy                  | 10/06/2024   |
      | quyết định qua xin ý kiến bằng văn bản | không      |
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | tỉnh       | dự họp | phiếu     | gửi        | kết luận                                                   | văn bản                                                          | điều                |
      | Nghệ An    | 10     | phiếu kín | 08/06/2024 | đáp ứng quy định "procedure.quy-trinh.so-uy-vien-du-hop"    | Mẫu chung quy chế làm việc của tỉnh ủy, thành ủy (không phải văn bản) | Số thành viên dự họp |
      | Nghệ An    | 9      | phiếu kín | 08/06/2024 | phát hiện "procedure.quy-trinh.so-uy-vien-du-hop" để lưu ý  | Mẫu chung quy chế làm việc của tỉnh ủy, thành ủy (không phải văn bản) | Số thành viên dự họp |
      | Quảng Ninh | 9      | phiếu kín | 08/06/2024 | phát hiện "procedure.quy-trinh.so-uy-vien-du-hop" để lưu ý  | 02-QC/TU                                                         | Số thành viên dự họp |
      | Nghệ An    | 10     | biểu quyết | 08/06/2024 | phát hiện "procedure.hinh-thuc.phieu-kin-nhan-su" để lưu ý | Mẫu chung quy chế làm việc của tỉnh ủy, thành ủy (không phải văn bản) | Phiếu kín về nhân sự |
      | Quảng Ninh | 10     | phiếu kín | 08/06/2024 | đáp ứng quy định "procedure.hinh-thuc.phieu-kin-nhan-su"    | 02-QC/TU                                                         | Phiếu kín về nhân sự |
      | Nghệ An    | 10     | phiếu kín | 08/06/2024 | đáp ứng quy định "procedure.thoi-han.tai-lieu-hop"          | Mẫu chung quy chế làm việc của tỉnh ủy, thành ủy (không phải văn bản) | Tài liệu gửi trước  |
      | Nghệ An    | 10     | phiếu kín | 09/06/2024 | phát hiện "procedure.thoi-han.tai-lieu-hop" để lưu ý        | Mẫu chung quy chế làm việc của tỉnh ủy, thành ủy (không phải văn bản) | Tài liệu gửi trước  |
      | Quảng Ninh | 10     | phiếu kín | 09/06/2024 | phát hiện "procedure.thoi-han.tai-lieu-hop" để lưu ý        | 02-QC/TU                                                         | Thời hạn gửi tài liệu |

  Khung kịch bản: Tài liệu gửi ban chấp hành trước ba ngày
    Biết chức danh "Phó Bí thư Tỉnh ủy <tỉnh>"
    Và cấp ủy quyết định "Ban Chấp hành Đảng bộ tỉnh"
    Và dữ kiện "ngày gửi tài liệu họp" là "<gửi>"
    Và dữ kiện "ngày họp của cấp ủy" là "10/06/2024"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | tỉnh       | gửi        | kết luận                                            |
      | Nghệ An    | 07/06/2024 | đáp ứng quy định "procedure.thoi-han.tai-lieu-hop"   |
      | Nghệ An    | 08/06/2024 | phát hiện "procedure.thoi-han.tai-lieu-hop" để lưu ý |
      | Quảng Ninh | 08/06/2024 | phát hiện "procedure.thoi-han.tai-lieu-hop" để lưu ý |

  Kịch bản: Chưa nêu số dự họp, phiếu, tài liệu thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.so-uy-vien-du-hop" chưa xác định
    Và phát hiện "procedure.hinh-thuc.phieu-kin-nhan-su" chưa xác định
    Và phát hiện "procedure.thoi-han.tai-lieu-hop" chưa xác định
    Và phát hiện "procedure.hinh-thuc.xin-y-kien-bang-van-ban" chưa xác định

  Khung kịch bản: Ủy ban kiểm tra không quyết định bổ nhiệm
    Biết chức danh "Giám đốc Sở Tài chính tỉnh <tỉnh>"
    Và cấp ủy quyết định "<cấp ủy>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | tỉnh       | cấp ủy                    | kết luận                                                              |
      | Nghệ An    | Ủy ban Kiểm tra Tỉnh ủy   | phát hiện "procedure.hinh-thuc.uy-ban-kiem-tra-quyet-dinh" cần xem xét |
      | Quảng Ninh | Ủy ban Kiểm tra Tỉnh ủy   | phát hiện "procedure.hinh-thuc.uy-ban-kiem-tra-quyet-dinh" cần xem xét |
      | Quảng Ninh | Ban Thường vụ Tỉnh ủy     | không áp dụng quy định "procedure.hinh-thuc.uy-ban-kiem-tra-quyet-dinh" |

  Khung kịch bản: Ủy ban kiểm tra bầu phó chủ nhiệm của mình
    Biết chức danh "Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy <tỉnh>"
    Và nội dung công tác "bầu"
    Và cấp ủy quyết định "Ủy ban Kiểm tra Tỉnh ủy"
    Và dữ kiện "số thành viên đương nhiệm" là "12"
    Và dữ kiện "số thành viên dự họp" là "<dự họp>"
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.hinh-thuc.uy-ban-kiem-tra-quyet-dinh"
    Và <kết luận>

    Dữ liệu:
      | tỉnh       | dự họp | kết luận                                                  |
      | Nghệ An    | 8      | đáp ứng quy định "procedure.quy-trinh.so-uy-vien-du-hop"   |
      | Nghệ An    | 7      | phát hiện "procedure.quy-trinh.so-uy-vien-du-hop" để lưu ý |

  Kịch bản: Chưa nêu cấp quyết định thì việc của ủy ban kiểm tra chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.uy-ban-kiem-tra-quyet-dinh" chưa xác định

  Kịch bản: Điều 30 chỉ của tỉnh ủy, ban thường vụ, thường trực tỉnh ủy, từ ngày 28/12/2018
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và các dữ kiện:
      | dữ kiện                                             | giá trị |
      | số thành viên đương nhiệm                           | 14      |
      | số thành viên tán thành                             | 7       |
      | quyết định qua xin ý kiến bằng văn bản              | có      |
      | nội dung không phức tạp hoặc không tổ chức họp được | không   |
      | quyết định theo ủy quyền                            | không   |
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                       | 168-qd-tw.dieu-30.qua-nua | 168-qd-tw.dieu-30.xin-y-kien-van-ban | 168-qd-tw.dieu-30.thuong-truc-uy-quyen |
      | 28/12/2018      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"  | không đạt                 | để lưu ý                             | không áp dụng                          |
      | 27/12/2018      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"  | không áp dụng             | không áp dụng                        | không áp dụng                          |
      | 28/12/2018      | cấp ủy quyết định "Thường trực Tỉnh ủy"    | không áp dụng             | không áp dụng                        | không đạt                              |
      | 27/12/2018      | cấp ủy quyết định "Thường trực Tỉnh ủy"    | không áp dụng             | không áp dụng                        | không áp dụng                          |
      | 28/12/2018      | cấp ủy quyết định "Ban Thường vụ Huyện ủy" | không áp dụng             | không áp dụng                        | không áp dụng                          |

  Kịch bản: Mẫu chung từ ngày 28/12/2018, nhường 02-QC/TU của Quảng Ninh từ ngày 29/4/2021; không dùng cho cấp dưới
    Biết các dữ kiện:
      | dữ kiện                         | giá trị    |
      | số thành viên đương nhiệm       | 15         |
      | số thành viên dự họp            | 9          |
      | hình thức biểu quyết của cấp ủy | biểu quyết |
      | ngày gửi tài liệu họp           | 09/06/2024 |
      | ngày họp của cấp ủy             | 10/06/2024 |
    Và nhóm quy định "mẫu chung" gồm "khuon-mau-quy-che-tinh-uy.{so-nguoi-du, phieu-kin}"
    Và nhóm quy định "Quảng Ninh" gồm "02-qc-tu.{so-nguoi-du, phieu-kin}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | biết                                                                                                                                                                                              | quyết định qua xin ý kiến bằng văn bản | mẫu chung     | khuon-mau-quy-che-tinh-uy.tai-lieu-ban-thuong-vu | khuon-mau-quy-che-tinh-uy.tai-lieu-ban-chap-hanh | Quảng Ninh    | 02-qc-tu.tai-lieu-ban-thuong-vu | 02-qc-tu.tai-lieu-ban-chap-hanh |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 28/12/2018      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"                                                                                                                                                         | không                                  | để lưu ý      | để lưu ý                                         | không áp dụng                                    | không áp dụng | không áp dụng                   | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 27/12/2018      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"                                                                                                                                                         | không                                  | không áp dụng | không áp dụng                                    | không áp dụng                                    | không áp dụng | không áp dụng                   | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 28/12/2018      | cấp ủy quyết định "Ban Chấp hành Đảng bộ tỉnh"                                                                                                                                                    | không                                  | để lưu ý      | không áp dụng                                    | để lưu ý                                         | không áp dụng | không áp dụng                   | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 10/06/2024      | cấp ủy quyết định "Ban Thường vụ Huyện ủy"                                                                                                                                                        | không                                  | không áp dụng | không áp dụng                                    | không áp dụng                                    | không áp dụng | không áp dụng                   | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 10/06/2024      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"                                                                                                                                                         | có                                     | được miễn     | để lưu ý                                         | không áp dụng                                    | không áp dụng | không áp dụng                   | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 28/04/2021      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"                                                                                                                                                         | không                                  | để lưu ý      | để lưu ý                                         | không áp dụng                                    | không áp dụng | không áp dụng                   | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 28/04/2021      | cấp ủy quyết định "Ban Chấp hành Đảng bộ tỉnh"                                                                                                                                                    | không                                  | để lưu ý      | không áp dụng                                    | để lưu ý                                         | không áp dụng | không áp dụng                   | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 29/04/2021      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"                                                                                                                                                         | không                                  | không áp dụng | không áp dụng                                    | không áp dụng                                    | để lưu ý      | để lưu ý                        | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 29/04/2021      | cấp ủy quyết định "Ban Chấp hành Đảng bộ tỉnh"                                                                                                                                                    | không                                  | không áp dụng | không áp dụng                                    | không áp dụng                                    | để lưu ý      | không áp dụng                   | để lưu ý                        |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 29/04/2021      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"; dữ kiện "số thành viên dự họp" là "10"; dữ kiện "hình thức biểu quyết của cấp ủy" là "phiếu kín"; dữ kiện "ngày gửi tài liệu họp" là "08/06/2024"      | không                                  | không áp dụng | không áp dụng                                    | không áp dụng                                    | đạt           | đạt                             | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 29/04/2021      | cấp ủy quyết định "Ban Chấp hành Đảng bộ tỉnh"; dữ kiện "số thành viên dự họp" là "10"; dữ kiện "hình thức biểu quyết của cấp ủy" là "phiếu kín"; dữ kiện "ngày gửi tài liệu họp" là "07/06/2024" | không                                  | không áp dụng | không áp dụng                                    | không áp dụng                                    | đạt           | không áp dụng                   | đạt                             |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 10/06/2024      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"                                                                                                                                                         | có                                     | không áp dụng | không áp dụng                                    | không áp dụng                                    | được miễn     | để lưu ý                        | không áp dụng                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 10/06/2024      | cấp ủy quyết định "Ban Thường vụ Huyện ủy"                                                                                                                                                        | không                                  | không áp dụng | không áp dụng                                    | không áp dụng                                    | không áp dụng | không áp dụng                   | không áp dụng                   |

  Kịch bản: Ủy ban kiểm tra: mẫu chung từ ngày 28/12/2018, nhường 03-QC/TU của Quảng Ninh từ ngày 16/9/2021
    Biết dữ kiện "số thành viên đương nhiệm" là "12"
    Và dữ kiện "số thành viên dự họp" là "7"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                     | nội dung công tác | ngày quyết định | biết                                        | khuon-mau-quy-che-ubkt.khong-quyet-dinh | 03-qc-tu.khong-quyet-dinh | khuon-mau-quy-che-ubkt.so-nguoi-du |
      | Giám đốc Sở Tài chính tỉnh Nghệ An            | bổ nhiệm          | 28/12/2018      | cấp ủy quyết định "Ủy ban Kiểm tra Tỉnh ủy" | cần xem xét                             | không áp dụng             | không áp dụng                      |
      | Giám đốc Sở Tài chính tỉnh Nghệ An            | bổ nhiệm          | 27/12/2018      | cấp ủy quyết định "Ủy ban Kiểm tra Tỉnh ủy" | không áp dụng                           | không áp dụng             | không áp dụng                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh         | bổ nhiệm          | 15/09/2021      | cấp ủy quyết định "Ủy ban Kiểm tra Tỉnh ủy" | cần xem xét                             | không áp dụng             | không áp dụng                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh         | bổ nhiệm          | 16/09/2021      | cấp ủy quyết định "Ủy ban Kiểm tra Tỉnh ủy" | không áp dụng                           | cần xem xét               | không áp dụng                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh         | bổ nhiệm          | 16/09/2021      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"   | không áp dụng                           | không áp dụng             | không áp dụng                      |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | bầu               | 28/12/2018      | cấp ủy quyết định "Ủy ban Kiểm tra Tỉnh ủy" | đạt                                     | không áp dụng             | để lưu ý                           |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | bầu               | 27/12/2018      | cấp ủy quyết định "Ủy ban Kiểm tra Tỉnh ủy" | không áp dụng                           | không áp dụng             | không áp dụng                      |
      | Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An | bầu               | 28/12/2018      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"   | không áp dụng                           | không áp dụng             | không áp dụng                      |
