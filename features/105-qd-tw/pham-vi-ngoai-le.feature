# language: vi
Tính năng: Phạm vi và ngoại lệ của Quy định 105-QĐ/TW (19/12/2017 – 17/8/2022)
  Kỷ luật từ khiển trách trở lên: một năm chưa quy hoạch, bổ nhiệm, giới thiệu ứng cử chức vụ cao hơn. Cách chức: một năm
  chưa bầu vào cấp ủy, chưa chỉ định, bổ nhiệm chức vụ tương đương hoặc cao hơn. Quy hoạch và tuổi chỉ theo kiến thức nền.

  Kịch bản: Kỷ luật: hình thức, loại chức vụ, quyết định đã có hiệu lực
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và ngày quyết định 31/05/2022
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | nội dung công tác | biết                                                                                     | 105-qd-tw.ky-luat.chuc-vu-cao-hon | 105-qd-tw.ky-luat.cach-chuc-tuong-duong | 105-qd-tw.ky-luat.cach-chuc-quy-hoach |
      | bổ nhiệm          | loại bổ nhiệm "chức vụ cao hơn"; bị kỷ luật "khiển trách" có hiệu lực từ ngày 31/05/2022 | không đạt                         | không áp dụng                           | không áp dụng                         |
      | bổ nhiệm          | loại bổ nhiệm "chức vụ cao hơn"; bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/06/2022 | không áp dụng                     | không áp dụng                           | không áp dụng                         |
      | bổ nhiệm          | loại bổ nhiệm "tương đương"; bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/06/2021     | không áp dụng                     | không áp dụng                           | không áp dụng                         |
      | bổ nhiệm          | loại bổ nhiệm "chức vụ cao hơn"; bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2021   | không áp dụng                     | không đạt                               | không áp dụng                         |
      | bổ nhiệm          | loại bổ nhiệm "tương đương"; bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2022       | không áp dụng                     | không áp dụng                           | không áp dụng                         |
      | quy hoạch         | loại bổ nhiệm "chức vụ cao hơn"; bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2021   | không áp dụng                     | không áp dụng                           | không đạt                             |
      | quy hoạch         | loại bổ nhiệm "chức vụ cao hơn"; bị kỷ luật "cách chức" có hiệu lực từ ngày 31/05/2021   | không áp dụng                     | không áp dụng                           | đạt                                   |
      | quy hoạch         | loại bổ nhiệm "chức vụ cao hơn"; bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2022   | không áp dụng                     | không áp dụng                           | không áp dụng                         |
      | quy hoạch         | loại bổ nhiệm "tương đương"; bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2021       | không áp dụng                     | không áp dụng                           | không áp dụng                         |
      | quy hoạch         | loại bổ nhiệm "chức vụ cao hơn"; bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 01/06/2021    | không đạt                         | không áp dụng                           | không áp dụng                         |

  Kịch bản: Sau cách chức một năm chưa bầu vào cấp ủy, kể cả cấp ủy ở dưới; chỉ định chức vụ thấp hơn thì không bị cấm
    Biết loại bổ nhiệm "thấp hơn"
    Và ngày quyết định 31/05/2022
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                    | nội dung công tác | biết                                                  | 105-qd-tw.ky-luat.cach-chuc-tuong-duong |
      | Phó Bí thư Huyện ủy Vân Đồn tỉnh Quảng Ninh  | bầu               | bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2021 | không đạt                               |
      | Phó Bí thư Huyện ủy Vân Đồn tỉnh Quảng Ninh  | bầu               | bị kỷ luật "cách chức" có hiệu lực từ ngày 31/05/2021 | đạt                                     |
      | Phó Bí thư Huyện ủy Vân Đồn tỉnh Quảng Ninh  | bầu               | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 01/06/2021  | không áp dụng                           |
      | Phó Bí thư Huyện ủy Vân Đồn tỉnh Quảng Ninh  | chỉ định          | bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2021 | không áp dụng                           |
      | Ủy viên UBND tỉnh Quảng Ninh                 | bầu               | bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2021 | không áp dụng                           |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Quảng Ninh | bầu               | bị kỷ luật "cách chức" có hiệu lực từ ngày 01/06/2021 | không áp dụng                           |

  Kịch bản: Quy hoạch chỉ đặt ra với chức vụ cao hơn; trường hợp đặc biệt được miễn
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 31/05/2021
    Và không thuộc trường hợp đặc biệt
    Và danh sách "quy hoạch" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                  | 105-qd-tw.quy-hoach |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2020; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến                                        | đạt                 |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2020; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; đưa ra khỏi quy hoạch ngày 01/02/2021 | cần xem xét         |
      | được quy hoạch "Vụ trưởng Bộ Tài chính" ngày 01/02/2020; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến                                                   | cần xem xét         |
      | loại bổ nhiệm "tương đương"                                                                                                                                           | không áp dụng       |
      | trường hợp đặc biệt do "Ban Bí thư" quyết định                                                                                                                        | được miễn           |

  Kịch bản: Tuổi trọn một nhiệm kỳ tính đến ngày quyết định, trước ngày 01/8/2021
    Biết nội dung công tác "bổ nhiệm"
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh               | ngày quyết định | biết                                                                                                          | 105-qd-tw.tuoi |
      | Thứ trưởng Bộ Tài chính | 31/07/2021      | nhân sự sinh ngày 15/01/1965; loại bổ nhiệm "chức vụ cao hơn"; không thuộc trường hợp đặc biệt                | đạt            |
      | Thứ trưởng Bộ Tài chính | 31/07/2021      | nhân sự sinh ngày 15/12/1964; loại bổ nhiệm "chức vụ cao hơn"; không thuộc trường hợp đặc biệt                | cần xem xét    |
      | Thứ trưởng Bộ Tài chính | 31/07/2021      | nhân sự sinh ngày 15/12/1964; loại bổ nhiệm "chức vụ cao hơn"; trường hợp đặc biệt do "Ban Bí thư" quyết định | được miễn      |
      | Thứ trưởng Bộ Tài chính | 31/07/2021      | nhân sự sinh ngày 15/12/1964; loại bổ nhiệm "tương đương"; không thuộc trường hợp đặc biệt                    | không áp dụng  |
      | Tư lệnh Quân khu 3      | 31/07/2021      | nhân sự sinh ngày 15/12/1964; loại bổ nhiệm "chức vụ cao hơn"; không thuộc trường hợp đặc biệt                | được miễn      |
      | Thứ trưởng Bộ Tài chính | 01/08/2021      | nhân sự sinh ngày 15/12/1964; loại bổ nhiệm "chức vụ cao hơn"; không thuộc trường hợp đặc biệt                | không áp dụng  |

  Kịch bản: Bước họp từ ngày 18/8/2022 không còn theo 105-QĐ/TW; chỉ bước 2 không công bố kết quả
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 10/09/2022
    Và bước 1 họp ngày 17/08/2022
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "bước 2" gồm "105-qd-tw.{quy-trinh-5-buoc.buoc-2.hinh-thuc-phieu, phu-luc.buoc-2-khong-cong-bo}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | bước 2        | 105-qd-tw.phu-luc.phieu-buoc-2 | 105-qd-tw.quy-trinh-5-buoc.buoc-3.hinh-thuc-phieu | 105-qd-tw.phu-luc.phieu-buoc-5 |
      | bước 2 họp ngày 17/08/2022; bước 2 triệu tập 9 người, có mặt 9 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 công bố kết quả kiểm phiếu tại hội nghị; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự; bước 3 họp ngày 17/08/2022; bước 3 triệu tập 9 người, có mặt 9 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 công bố kết quả kiểm phiếu tại hội nghị; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 5 họp ngày 17/08/2022; bước 5 triệu tập 9 người, có mặt 9 người; bước 5 bỏ phiếu theo hình thức "biểu quyết"; bước 5 công bố kết quả kiểm phiếu tại hội nghị; bước 5 nhân sự được 4 phiếu; bước 5 người khác cao nhất được 5 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự | không đạt     | cần xem xét                    | không đạt                                         | cần xem xét                    |
      | bước 2 họp ngày 18/08/2022; bước 2 triệu tập 9 người, có mặt 9 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 công bố kết quả kiểm phiếu tại hội nghị; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự; bước 3 họp ngày 18/08/2022; bước 3 triệu tập 9 người, có mặt 9 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 công bố kết quả kiểm phiếu tại hội nghị; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự; bước 5 họp ngày 18/08/2022; bước 5 triệu tập 9 người, có mặt 9 người; bước 5 bỏ phiếu theo hình thức "biểu quyết"; bước 5 công bố kết quả kiểm phiếu tại hội nghị; bước 5 nhân sự được 4 phiếu; bước 5 người khác cao nhất được 5 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự | không áp dụng | không áp dụng                  | không áp dụng                                     | không áp dụng                  |
      | bước 3 họp ngày 17/08/2022; bước 3 triệu tập 9 người, có mặt 9 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 công bố kết quả kiểm phiếu tại hội nghị; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               | không áp dụng | không áp dụng                  | không đạt                                         | không áp dụng                  |

  Kịch bản: Chủ trương của Bộ Chính trị khi hồ sơ nêu chức vụ và cấp bậc hàm được thăng
    Biết chức danh "Tư lệnh Quân khu 3"
    Và nội dung công tác "phong quân hàm"
    Và ngày quyết định 10/05/2021
    Và cơ quan "Quân ủy Trung ương" đề nghị ngày 01/03/2021
    Và dữ kiện "ngày có chủ trương" là "01/03/2021"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | cấp bậc hàm được phong, thăng | proposer.policy_approved_by | 105-qd-tw.chu-truong.quan-ham |
      | Thượng tướng                  | Bộ Chính trị                | đạt                           |
      | Thượng tướng                  | Ban Bí thư                  | không đạt                     |
      | Trung tướng                   | Ban Bí thư                  | không áp dụng                 |

  Kịch bản: Ủy viên Trung ương do Bộ Chính trị phân công; lực lượng vũ trang
    Biết ngày quyết định 10/05/2021
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                               | nội dung công tác | Ủy viên Ban Chấp hành Trung ương Đảng | cấp chỉ định | cấp quyết định        |
      | Thành viên Ban cán sự đảng Bộ Tài chính | chỉ định          | chính thức                            | Bộ Chính trị | Bộ Chính trị          |
      | Thành viên Ban cán sự đảng Bộ Tài chính | chỉ định          | không                                 | Ban Bí thư   | Ban Bí thư            |
      | Tư lệnh Quân khu 3                      | giao quyền        |                                       |              | Ban Bí thư            |
      | Tư lệnh Quân khu 3                      | giao phụ trách    |                                       |              | tham khảo: Ban Bí thư |
