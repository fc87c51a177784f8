# language: vi
Tính năng: Mỗi bước của quy trình theo quy định của ngày họp bước ấy
  105-QĐ/TW từ 19/12/2017, 80-QĐ/TW từ 18/8/2022, 377-QĐ/TW từ 08/10/2025; ngày quyết định không đổi quy định về cách tiến hành.

  Khung kịch bản: Số người dự
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> triệu tập 9 người, có mặt 5 người
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                | văn bản   | điều                 |
      | 20/12/2025 | 08/10/2025 | 1    | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét | 377-QĐ/TW | Điều 37              |
      | 20/12/2025 | 08/10/2025 | 2    | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét | 377-QĐ/TW | Điều 37              |
      | 20/12/2025 | 08/10/2025 | 3    | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét | 377-QĐ/TW | Điều 37              |
      | 20/12/2025 | 08/10/2025 | 4    | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét | 377-QĐ/TW | Điều 37              |
      | 20/12/2025 | 08/10/2025 | 5    | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét | 377-QĐ/TW | Điều 37              |
      | 20/12/2025 | 07/10/2025 | 1    | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình |
      | 20/12/2025 | 07/10/2025 | 5    | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình |
      | 10/09/2022 | 18/08/2022 | 1    | phát hiện "procedure.quy-trinh.so-nguoi-du" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình |

  Khung kịch bản: Số người dự; ngoài thời gian có hiệu lực
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> triệu tập 9 người, có mặt 5 người
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                 |
      | 10/09/2022 | 17/08/2022 | 1    | không áp dụng quy định "procedure.quy-trinh.so-nguoi-du" |

  Khung kịch bản: Phiếu kín
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> bỏ phiếu theo hình thức "ký tên hoặc không ký tên"
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                    | văn bản   | điều                         |
      | 20/12/2025 | 08/10/2025 | 2    | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét | 377-QĐ/TW | Điều 37                      |
      | 20/12/2025 | 08/10/2025 | 3    | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét | 377-QĐ/TW | Điều 37                      |
      | 20/12/2025 | 08/10/2025 | 5    | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét | 377-QĐ/TW | Điều 37                      |
      | 20/12/2025 | 07/10/2025 | 2    | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình         |
      | 10/09/2022 | 18/08/2022 | 2    | phát hiện "procedure.quy-trinh.hinh-thuc-phieu" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình         |
      | 10/09/2022 | 17/08/2022 | 2    | có phát hiện "procedure.quy-trinh.hinh-thuc-phieu"          | 105-QĐ/TW | Phụ lục về quy trình, bước 2 |
      | 10/09/2022 | 17/08/2022 | 3    | có phát hiện "procedure.quy-trinh.hinh-thuc-phieu"          | 105-QĐ/TW | Phụ lục về quy trình, bước 3 |
      | 10/01/2018 | 19/12/2017 | 2    | có phát hiện "procedure.quy-trinh.hinh-thuc-phieu"          | 105-QĐ/TW | Phụ lục về quy trình, bước 2 |
      | 10/01/2018 | 19/12/2017 | 3    | có phát hiện "procedure.quy-trinh.hinh-thuc-phieu"          | 105-QĐ/TW | Phụ lục về quy trình, bước 3 |

  Khung kịch bản: Phiếu kín; ngoài thời gian có hiệu lực
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> bỏ phiếu theo hình thức "ký tên hoặc không ký tên"
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                     |
      | 10/01/2018 | 18/12/2017 | 2    | không áp dụng quy định "procedure.quy-trinh.hinh-thuc-phieu" |
      | 10/01/2018 | 18/12/2017 | 3    | không áp dụng quy định "procedure.quy-trinh.hinh-thuc-phieu" |
      | 10/09/2022 | 17/08/2022 | 5    | không áp dụng quy định "procedure.quy-trinh.hinh-thuc-phieu" |

  Khung kịch bản: Tỷ lệ phiếu
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> triệu tập 10 người, có mặt 10 người
    Và bước <bước> có tổng số 10 thành viên
    Và bước <bước> nhân sự được 4 phiếu
    Và bước <bước> người khác cao nhất được 6 phiếu
    Và bước <bước> người đứng đầu không lựa chọn nhân sự
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                | văn bản   | điều                         |
      | 20/12/2025 | 08/10/2025 | 2    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 377-QĐ/TW | Điều 37                      |
      | 20/12/2025 | 08/10/2025 | 3    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 377-QĐ/TW | Điều 37                      |
      | 20/12/2025 | 08/10/2025 | 5    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 377-QĐ/TW | Điều 37                      |
      | 20/12/2025 | 07/10/2025 | 2    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình         |
      | 20/12/2025 | 07/10/2025 | 5    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình         |
      | 10/09/2022 | 18/08/2022 | 2    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình         |
      | 10/09/2022 | 18/08/2022 | 5    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 80-QĐ/TW  | Phụ lục về quy trình         |
      | 10/09/2022 | 17/08/2022 | 2    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 105-QĐ/TW | Phụ lục về quy trình, bước 2 |
      | 10/09/2022 | 17/08/2022 | 5    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 105-QĐ/TW | Phụ lục về quy trình, bước 5 |
      | 10/01/2018 | 19/12/2017 | 2    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 105-QĐ/TW | Phụ lục về quy trình, bước 2 |
      | 10/01/2018 | 19/12/2017 | 5    | phát hiện "procedure.quy-trinh.ty-le-phieu" cần xem xét | 105-QĐ/TW | Phụ lục về quy trình, bước 5 |

  Khung kịch bản: Tỷ lệ phiếu; ngoài thời gian có hiệu lực
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> triệu tập 10 người, có mặt 10 người
    Và bước <bước> có tổng số 10 thành viên
    Và bước <bước> nhân sự được 4 phiếu
    Và bước <bước> người khác cao nhất được 6 phiếu
    Và bước <bước> người đứng đầu không lựa chọn nhân sự
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                 |
      | 10/01/2018 | 18/12/2017 | 2    | không áp dụng quy định "procedure.quy-trinh.ty-le-phieu" |
      | 10/01/2018 | 18/12/2017 | 5    | không áp dụng quy định "procedure.quy-trinh.ty-le-phieu" |

  Khung kịch bản: Không công bố kết quả
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> công bố kết quả kiểm phiếu tại hội nghị
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                    | văn bản   | điều                         |
      | 20/12/2025 | 08/10/2025 | 2    | phát hiện "procedure.quy-trinh.cong-bo-ket-qua" cần xem xét | 377-QĐ/TW | Điều 37                      |
      | 20/12/2025 | 08/10/2025 | 4    | phát hiện "procedure.quy-trinh.cong-bo-ket-qua" cần xem xét | 377-QĐ/TW | Điều 37                      |
      | 10/09/2022 | 17/08/2022 | 2    | có phát hiện "procedure.quy-trinh.cong-bo-ket-qua"          | 105-QĐ/TW | Phụ lục về quy trình, bước 2 |
      | 10/01/2018 | 19/12/2017 | 2    | có phát hiện "procedure.quy-trinh.cong-bo-ket-qua"          | 105-QĐ/TW | Phụ lục về quy trình, bước 2 |

  Khung kịch bản: Không công bố kết quả; ngoài thời gian có hiệu lực
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> công bố kết quả kiểm phiếu tại hội nghị
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                     |
      | 20/12/2025 | 07/10/2025 | 2    | không áp dụng quy định "procedure.quy-trinh.cong-bo-ket-qua" |
      | 20/12/2025 | 07/10/2025 | 4    | không áp dụng quy định "procedure.quy-trinh.cong-bo-ket-qua" |
      | 10/09/2022 | 18/08/2022 | 2    | không áp dụng quy định "procedure.quy-trinh.cong-bo-ket-qua" |
      | 10/01/2018 | 18/12/2017 | 2    | không áp dụng quy định "procedure.quy-trinh.cong-bo-ket-qua" |

  Khung kịch bản: Công bố kết quả ở bước 3
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> không công bố kết quả kiểm phiếu tại hội nghị
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                    | văn bản   | điều    |
      | 20/12/2025 | 08/10/2025 | 3    | phát hiện "procedure.quy-trinh.cong-bo-ket-qua" cần xem xét | 377-QĐ/TW | Điều 37 |

  Khung kịch bản: Công bố kết quả ở bước 3; ngoài thời gian có hiệu lực
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định <quyết định>
    Và bước <bước> họp ngày <ngày họp>
    Và bước <bước> không công bố kết quả kiểm phiếu tại hội nghị
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | quyết định | ngày họp   | bước | kết luận                                                     |
      | 20/12/2025 | 07/10/2025 | 3    | không áp dụng quy định "procedure.quy-trinh.cong-bo-ket-qua" |

  Kịch bản: Bước không ghi ngày có thể họp khi 105-QĐ/TW còn hiệu lực
    Bước 2 công bố kết quả là vi phạm 105-QĐ/TW, đến ngày 17/8/2022; quyết định sau đó nhiều năm vẫn phải hỏi bước ấy họp ngày nào.

    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và danh sách "các bước quy trình" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                       | 105-qd-tw.phu-luc.buoc-2-khong-cong-bo |
      | 10/09/2022      | danh sách "các bước quy trình" có mục "bước = 2, công bố kết quả tại hội nghị = có"                        | chưa xác định                          |
      | 10/09/2022      | danh sách "các bước quy trình" có mục "bước = 2, công bố kết quả tại hội nghị = không"                     | đạt                                    |
      | 10/09/2022      | danh sách "các bước quy trình" có mục "bước = 2, ngày họp = 17/08/2022, công bố kết quả tại hội nghị = có" | không đạt                              |
      | 10/09/2022      | danh sách "các bước quy trình" có mục "bước = 2, ngày họp = 18/08/2022, công bố kết quả tại hội nghị = có" | không áp dụng                          |
      | 20/12/2025      | danh sách "các bước quy trình" có mục "bước = 2, công bố kết quả tại hội nghị = có"                        | chưa xác định                          |
      | 20/12/2025      | danh sách "các bước quy trình" có mục "bước = 2, ngày họp = 01/12/2025, công bố kết quả tại hội nghị = có" | không áp dụng                          |
