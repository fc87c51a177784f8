# language: vi
Tính năng: Văn bản viện dẫn còn hiệu lực, thể loại văn bản theo Quy định 66-QĐ/TW
  377-QĐ/TW thay thế sáu văn bản cùng một ngày 08/10/2025. Văn bản không có trong bộ quy tắc thì không kiểm tra được.

  Khung kịch bản: Viện dẫn văn bản không còn hoặc chưa có hiệu lực
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và viện dẫn văn bản "<viện dẫn>"
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận>

    Dữ liệu:
      | chức danh                             | ngày       | viện dẫn                             | kết luận                                                              |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 07/10/2025 | 80-QĐ/TW                             | đáp ứng quy định "dossier.van-ban-het-hieu-luc.vien-dan"               |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 08/10/2025 | 80-QĐ/TW                             | phát hiện "dossier.van-ban-het-hieu-luc.vien-dan" cần xem xét          |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 07/10/2025 | Quy định số 377-QĐ/TW ngày 08/10/2025 | phát hiện "dossier.van-ban-het-hieu-luc.vien-dan" cần xem xét          |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 08/10/2025 | 41-QĐ/TW                             | phát hiện "dossier.van-ban-het-hieu-luc.vien-dan" cần xem xét          |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 08/10/2025 | 148-QĐ/TW                            | phát hiện "dossier.van-ban-het-hieu-luc.vien-dan" cần xem xét          |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 08/10/2025 | 69-QĐ/TW                             | đáp ứng quy định "dossier.van-ban-het-hieu-luc.vien-dan"               |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 08/10/2025 | 999-QĐ/TU                            | đáp ứng quy định "dossier.van-ban-het-hieu-luc.vien-dan"               |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 08/10/2025 | 377-QĐ/TW; 80-QĐ/TW                  | phát hiện "dossier.van-ban-het-hieu-luc.vien-dan" cần xem xét          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 28/06/2023 | 288-QĐ/TU                            | đáp ứng quy định "dossier.van-ban-het-hieu-luc.vien-dan"               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 29/06/2023 | 288-QĐ/TU                            | phát hiện "dossier.van-ban-het-hieu-luc.vien-dan" cần xem xét          |
      | Giám đốc Sở Tài chính tỉnh Nghệ An    | 29/06/2023 | 288-QĐ/TU                            | đáp ứng quy định "dossier.van-ban-het-hieu-luc.vien-dan"               |

  Kịch bản: Chưa nêu văn bản viện dẫn thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 08/10/2025
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.van-ban-het-hieu-luc.vien-dan" chưa xác định
    Và còn thiếu dữ kiện "văn bản viện dẫn"

  Khung kịch bản: Thể loại văn bản của ban chấp hành và ban thường vụ
    Biết chức danh "Phó Bí thư Tỉnh ủy Nghệ An"
    Và nội dung công tác "bầu"
    Và ngày quyết định 10/06/2024
    Và cấp ủy quyết định "<cấp ủy>"
    Và dữ kiện "hình thức văn bản của cấp ủy" là "<thể loại>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | cấp ủy                     | thể loại   | kết luận                                             |
      | Ban Chấp hành Đảng bộ tỉnh | hướng dẫn  | phát hiện "procedure.hinh-thuc.the-loai-van-ban" để lưu ý |
      | Ban Chấp hành Đảng bộ tỉnh | nghị quyết | đáp ứng quy định "procedure.hinh-thuc.the-loai-van-ban"   |
      | Ban Thường vụ Tỉnh ủy      | thông cáo  | phát hiện "procedure.hinh-thuc.the-loai-van-ban" để lưu ý |
      | Ban Thường vụ Tỉnh ủy      | hướng dẫn  | đáp ứng quy định "procedure.hinh-thuc.the-loai-van-ban"   |

  Kịch bản: Chưa nêu thể loại thì chưa xác định
    Biết chức danh "Phó Bí thư Tỉnh ủy Nghệ An"
    Và nội dung công tác "bầu"
    Và ngày quyết định 10/06/2024
    Và cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.the-loai-van-ban" chưa xác định

  Kịch bản: Mỗi cấp một danh mục thể loại, từ ngày 06/02/2017
    Biết chức danh "Phó Bí thư Tỉnh ủy Nghệ An"
    Và nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                           | hình thức văn bản của cấp ủy | 66-qd-tw.dieu-7.ban-chap-hanh | 66-qd-tw.dieu-7.ban-thuong-vu |
      | 10/06/2024      | cấp ủy quyết định "Ban Chấp hành Đảng bộ tỉnh" | thông cáo                    | đạt                           | không áp dụng                 |
      | 10/06/2024      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"      | thông cáo                    | không áp dụng                 | để lưu ý                      |
      | 10/06/2024      | cấp ủy quyết định "Ban Thường vụ Huyện ủy"     | thông cáo                    | không áp dụng                 | không áp dụng                 |
      | 06/02/2017      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"      | thông cáo                    | không áp dụng                 | để lưu ý                      |
      | 05/02/2017      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"      | thông cáo                    | không áp dụng                 | không áp dụng                 |
