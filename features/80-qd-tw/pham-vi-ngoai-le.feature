# language: vi
Tính năng: Phạm vi và ngoại lệ của Quy định 80-QĐ/TW
  Điều 18 dành cho chức vụ cao hơn; Điều 20 cho chức danh Bộ Chính trị, Ban Bí thư quản lý; quy trình năm bước, ba bước cụ thể
  hóa cho chức danh đảng, Mặt trận, đoàn thể ở dưới, còn chức danh nhà nước ở dưới theo nghị định của Chính phủ.
  Mỗi bước xét theo quy định của ngày họp: 80-QĐ/TW từ 18/8/2022 đến hết 07/10/2025.

  Kịch bản: Điều 18 chỉ đặt ra khi bố trí chức vụ cao hơn
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và không thuộc trường hợp đặc biệt
    Và nguồn nhân sự "từ nơi khác"
    Và không có quy hoạch nào khác
    Và đang giữ chức vụ "Vụ trưởng Bộ Công Thương" từ ngày 11/05/2022
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và nhân sự sinh ngày 30/04/1967
    Và giới tính "nam"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và các dữ kiện:
      | dữ kiện                                    | giá trị  |
      | số tháng được kéo dài tuổi công tác        | không có |
      | đủ tiêu chuẩn chung và tiêu chuẩn cụ thể   | không    |
      | đủ sức khỏe                                | không    |
      | hồ sơ, lý lịch đã được thẩm định, xác minh | không    |
      | ngày kê khai tài sản, thu nhập             | không có |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và nhóm quy định "Điều 18" gồm "80-qd-tw.{dieu-18.1.tieu-chuan, dieu-18.2.ben-ngoai, dieu-18.3.thoi-gian-giu-chuc, dieu-18.4.ke-khai-tai-san, dieu-18.4.tham-dinh-ly-lich, dieu-18.5.tuoi, dieu-18.6.suc-khoe, ho-so.so-yeu-ly-lich, ho-so.ke-khai-tai-san}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                            | Điều 18       |
      | loại bổ nhiệm "chức vụ cao hơn" | không đạt     |
      | loại bổ nhiệm "tương đương"     | không áp dụng |
      | loại bổ nhiệm "thấp hơn"        | không áp dụng |

  Kịch bản: Khoản 2, 3, 5 có trường hợp đặc biệt; lực lượng vũ trang theo quy định riêng về thời gian giữ chức và tuổi
    Biết nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024
    Và nguồn nhân sự "từ nơi khác"
    Và đang giữ chức vụ "Vụ trưởng Bộ Công Thương" từ ngày 11/05/2022
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và nhân sự sinh ngày 30/04/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và được quy hoạch "Phó Trưởng Ban Tổ chức Trung ương" ngày 01/02/2023
    Và chức danh quy hoạch là "tương đương" so với chức danh dự kiến
    Và đưa ra khỏi quy hoạch ngày 01/02/2024
    Và không có quy hoạch nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh               | biết                                           | 80-qd-tw.dieu-18.2.ben-ngoai | 80-qd-tw.dieu-18.3.thoi-gian-giu-chuc | 80-qd-tw.dieu-18.5.tuoi |
      | Thứ trưởng Bộ Tài chính | không thuộc trường hợp đặc biệt                | không đạt                    | không đạt                             | không đạt               |
      | Thứ trưởng Bộ Tài chính | trường hợp đặc biệt do "Ban Bí thư" quyết định | được miễn                    | được miễn                             | được miễn               |
      | Tư lệnh Quân khu 3      | không thuộc trường hợp đặc biệt                | không đạt                    | được miễn                             | được miễn               |

  Kịch bản: Cấp quyết định trường hợp đặc biệt chỉ phải xét khi có điều kiện không đạt
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024
    Và cấp ủy quyết định "Ban Bí thư"
    Và trường hợp đặc biệt do "Bộ Chính trị" quyết định
    Và nguồn nhân sự "tại chỗ"
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và nhân sự sinh ngày 28/05/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và danh sách "quy hoạch" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                                                                | 80-qd-tw.dieu-18.truong-hop-dac-biet |
      | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2022; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến                                        | không áp dụng                        |
      | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 11/05/2022; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến                                        | cần xem xét                          |
      | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2022; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; nhân sự sinh ngày 30/04/1967          | cần xem xét                          |
      | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2022; được quy hoạch "Vụ trưởng Bộ Tài chính" ngày 01/02/2023; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến                                                   | cần xem xét                          |
      | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2022; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; đưa ra khỏi quy hoạch ngày 01/02/2024 | cần xem xét                          |
      | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2022; loại bổ nhiệm "tương đương"                                                                                                                                           | không áp dụng                        |
      | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2022; không thuộc trường hợp đặc biệt                                                                                                                                       | không áp dụng                        |

  Kịch bản: Thời hạn sau kỷ luật tính theo hình thức, chỉ từ quyết định đã có hiệu lực
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                          | 80-qd-tw.dieu-18.7.khien-trach | 80-qd-tw.dieu-18.7.canh-cao | 80-qd-tw.dieu-18.7.cach-chuc | 80-qd-tw.dieu-16.4.dang-thi-hanh-ky-luat |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 10/05/2024; chức danh dự kiến cao hơn chức vụ khi bị kỷ luật     | không đạt                      | không áp dụng               | không áp dụng                | cần xem xét                              |
      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 11/05/2024; chức danh dự kiến cao hơn chức vụ khi bị kỷ luật     | không áp dụng                  | không áp dụng               | không áp dụng                | không áp dụng                            |
      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 10/05/2024; chức danh dự kiến cao hơn chức vụ khi bị kỷ luật        | không áp dụng                  | không đạt                   | không áp dụng                | cần xem xét                              |
      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 11/05/2024; chức danh dự kiến cao hơn chức vụ khi bị kỷ luật        | không áp dụng                  | không áp dụng               | không áp dụng                | không áp dụng                            |
      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 10/05/2023; chức danh dự kiến không cao hơn chức vụ khi bị kỷ luật  | không áp dụng                  | không áp dụng               | không áp dụng                | đạt                                      |
      | bị kỷ luật "cách chức" có hiệu lực từ ngày 10/05/2024; chức danh dự kiến cao hơn chức vụ khi bị kỷ luật       | không áp dụng                  | không áp dụng               | không đạt                    | cần xem xét                              |
      | bị kỷ luật "cách chức" có hiệu lực từ ngày 11/05/2024; chức danh dự kiến cao hơn chức vụ khi bị kỷ luật       | không áp dụng                  | không áp dụng               | không áp dụng                | không áp dụng                            |
      | bị kỷ luật "cách chức" có hiệu lực từ ngày 10/05/2023; chức danh dự kiến không cao hơn chức vụ khi bị kỷ luật | không áp dụng                  | không áp dụng               | không áp dụng                | đạt                                      |

  Kịch bản: Chủ trương, thời hạn hoàn thành của Điều 20: chức danh Trung ương quản lý, chức vụ cao hơn
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và dữ kiện "ngày có chủ trương" là "01/03/2024"
    Và bước 1 họp ngày 29/02/2024
    Và bước 5 họp ngày 15/04/2024
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | biết                            | 80-qd-tw.dieu-20.1.chu-truong | 80-qd-tw.dieu-20.2.thoi-han |
      | Thứ trưởng Bộ Tài chính               | loại bổ nhiệm "chức vụ cao hơn" | không đạt                     | cần xem xét                 |
      | Thứ trưởng Bộ Tài chính               | loại bổ nhiệm "tương đương"     | không áp dụng                 | không áp dụng               |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | loại bổ nhiệm "chức vụ cao hơn" | không áp dụng                 | không áp dụng               |

  Kịch bản: Thẩm định của Điều 20 khoản 4: chức danh Trung ương quản lý, ý kiến thẩm định hoặc lấy ý kiến
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và nhận đủ hồ sơ ngày 04/03/2024
    Và danh sách "lấy ý kiến, thẩm định" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | biết                                                                                                                            | 80-qd-tw.dieu-20.4.gui-lay-y-kien | 80-qd-tw.dieu-20.4.tra-loi |
      | Thứ trưởng Bộ Tài chính               | lấy ý kiến "thẩm định" của "Ủy ban Kiểm tra Trung ương" bằng văn bản ngày 12/03/2024; trả lời ý kiến ngày 03/04/2024            | để lưu ý                          | để lưu ý                   |
      | Thứ trưởng Bộ Tài chính               | lấy ý kiến "lấy ý kiến" của "Ủy ban Kiểm tra Trung ương" bằng văn bản ngày 12/03/2024; trả lời ý kiến ngày 03/04/2024           | để lưu ý                          | để lưu ý                   |
      | Thứ trưởng Bộ Tài chính               | lấy ý kiến "tiêu chuẩn chính trị" của "Ủy ban Kiểm tra Trung ương" bằng văn bản ngày 12/03/2024; trả lời ý kiến ngày 03/04/2024 | không áp dụng                     | không áp dụng              |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | lấy ý kiến "thẩm định" của "Ủy ban Kiểm tra Trung ương" bằng văn bản ngày 12/03/2024; trả lời ý kiến ngày 03/04/2024            | không áp dụng                     | không áp dụng              |

  Kịch bản: Quy trình của Đảng không dùng cho chức danh nhà nước dưới cấp Trung ương quản lý
    Biết nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và hồ sơ có "bản tự kiểm điểm" ngày 02/04/2023
    Và tài liệu nhận xét, đánh giá 2 năm
    Và hồ sơ có "nhận xét, đánh giá" ngày 02/04/2024
    Và tài liệu nhận xét, đánh giá 2 năm
    Và hồ sơ có "giấy khám sức khỏe" ngày 01/11/2023
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và bước 2 họp ngày 03/04/2024
    Và bước 1 họp ngày 04/04/2024
    Và bước 2 triệu tập 10 người, có mặt 5 người
    Và bước 2 bỏ phiếu theo hình thức "biểu quyết"
    Và bước 2 nhân sự được 4 phiếu
    Và bước 2 người khác cao nhất được 6 phiếu
    Và bước 2 người đứng đầu không lựa chọn nhân sự
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "tại chỗ, Trung ương" gồm "80-qd-tw.quy-trinh-5-buoc.{buoc-3.co-mat, buoc-4.co-mat, buoc-5.co-mat, thu-tu}"
    Và nhóm quy định "tại chỗ, cấp dưới" gồm "80-qd-tw.quy-trinh-5-buoc.cap-duoi.{buoc-3.co-mat, buoc-4.co-mat, buoc-5.co-mat, thu-tu}"
    Và nhóm quy định "hội nghị tại chỗ" gồm "80-qd-tw.phu-luc.{so-nguoi-du, phieu-kin, phieu-buoc-2-3}"
    Và nhóm quy định "từ nơi khác" gồm "80-qd-tw.nguon-ngoai-3-buoc.{buoc-3.co-mat, thu-tu, buoc-2.ty-le-phieu}"
    Và nhóm quy định "hồ sơ" gồm "80-qd-tw.ho-so.{to-trinh, bien-ban-kiem-phieu, tu-kiem-diem.ky, nhan-xet-danh-gia.ky, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, van-bang-chung-chi, giay-kham-suc-khoe.thoi-han}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | biết                        | tại chỗ, Trung ương | tại chỗ, cấp dưới | hội nghị tại chỗ | từ nơi khác   | hồ sơ         |
      | Thứ trưởng Bộ Tài chính               | nguồn nhân sự "tại chỗ"     | không đạt           | không áp dụng     | cần xem xét      | không áp dụng | cần xem xét   |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | nguồn nhân sự "tại chỗ"     | không áp dụng       | cần xem xét       | cần xem xét      | không áp dụng | cần xem xét   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | nguồn nhân sự "tại chỗ"     | không áp dụng       | không áp dụng     | không áp dụng    | không áp dụng | không áp dụng |
      | Thứ trưởng Bộ Tài chính               | nguồn nhân sự "từ nơi khác" | không áp dụng       | không áp dụng     | không áp dụng    | cần xem xét   | cần xem xét   |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | nguồn nhân sự "từ nơi khác" | không áp dụng       | không áp dụng     | không áp dụng    | cần xem xét   | cần xem xét   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | nguồn nhân sự "từ nơi khác" | không áp dụng       | không áp dụng     | không áp dụng    | không áp dụng | không áp dụng |

  Kịch bản: Các bước đầu và tài liệu còn lại, khi hồ sơ trống
    Biết nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và hồ sơ có "sơ yếu lý lịch" ngày 01/11/2023
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "tại chỗ, Trung ương" gồm "80-qd-tw.quy-trinh-5-buoc.{buoc-1.co-mat, buoc-2.co-mat}"
    Và nhóm quy định "tại chỗ, cấp dưới" gồm "80-qd-tw.quy-trinh-5-buoc.cap-duoi.{buoc-1.co-mat, buoc-2.co-mat}"
    Và nhóm quy định "từ nơi khác" gồm "80-qd-tw.nguon-ngoai-3-buoc.{buoc-1.co-mat, buoc-2.co-mat}"
    Và nhóm quy định "hồ sơ" gồm "80-qd-tw.ho-so.{tu-kiem-diem, nhan-xet-danh-gia, giay-kham-suc-khoe}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | biết                        | tại chỗ, Trung ương | tại chỗ, cấp dưới | từ nơi khác   | hồ sơ         | 80-qd-tw.ho-so.giay-kham-suc-khoe.thoi-han |
      | Thứ trưởng Bộ Tài chính               | nguồn nhân sự "tại chỗ"     | không đạt           | không áp dụng     | không áp dụng | cần xem xét   | không áp dụng                              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | nguồn nhân sự "tại chỗ"     | không áp dụng       | không áp dụng     | không áp dụng | không áp dụng | không áp dụng                              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | nguồn nhân sự "từ nơi khác" | không áp dụng       | không áp dụng     | không áp dụng | không áp dụng | không áp dụng                              |

  Kịch bản: Biểu quyết ở bước 5: nguồn tại chỗ, chức danh Trung ương quản lý hoặc chức danh của Đảng
    Biết nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và bước 5 họp ngày 03/04/2024
    Và bước 5 triệu tập 10 người, có mặt 10 người
    Và bước 5 nhân sự được 4 phiếu
    Và bước 5 người khác cao nhất được 6 phiếu
    Và bước 5 người đứng đầu lựa chọn nhân sự
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | biết                        | 80-qd-tw.phu-luc.phieu-buoc-5 |
      | Thứ trưởng Bộ Tài chính               | nguồn nhân sự "tại chỗ"     | cần xem xét                   |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | nguồn nhân sự "tại chỗ"     | cần xem xét                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | nguồn nhân sự "tại chỗ"     | không áp dụng                 |
      | Thứ trưởng Bộ Tài chính               | nguồn nhân sự "từ nơi khác" | không áp dụng                 |

  Kịch bản: Bước họp ở hai bên ngày đầu và ngày cuối có hiệu lực
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nhân sự là Ủy viên Trung ương "không"
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "tại chỗ" gồm "80-qd-tw.phu-luc.{phieu-kin, phieu-buoc-2-3, phieu-buoc-5}"
    Và nhóm quy định "bổ nhiệm lại" gồm "80-qd-tw.bo-nhiem-lai-3-buoc.{buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | nội dung công tác | biết                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | tại chỗ       | 80-qd-tw.nguon-ngoai-3-buoc.buoc-2.ty-le-phieu | 80-qd-tw.dieu-dong-3-buoc.buoc-2.ty-le-phieu | bổ nhiệm lại  | 80-qd-tw.phu-luc.so-nguoi-du |
      | 10/09/2022      | bổ nhiệm          | nguồn nhân sự "tại chỗ"; bước 2 họp ngày 17/08/2022; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự; bước 5 họp ngày 17/08/2022; bước 5 triệu tập 9 người, có mặt 5 người; bước 5 bỏ phiếu theo hình thức "biểu quyết"; bước 5 nhân sự được 4 phiếu; bước 5 người khác cao nhất được 5 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự                                                                       | không áp dụng |                                                |                                              |               | không áp dụng                |
      | 10/09/2022      | bổ nhiệm          | nguồn nhân sự "từ nơi khác"; bước 2 họp ngày 17/08/2022; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                          |               | không áp dụng                                  |                                              |               |                              |
      | 10/09/2022      | điều động         | nguồn nhân sự "từ nơi khác"; bước 2 họp ngày 17/08/2022; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                          |               |                                                | không áp dụng                                |               |                              |
      | 10/09/2022      | bổ nhiệm lại      | bước 3 họp ngày 17/08/2022; bước 3 triệu tập 9 người, có mặt 5 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                                                       |               |                                                |                                              | không áp dụng |                              |
      | 10/09/2022      | bổ nhiệm          | nguồn nhân sự "tại chỗ"; bước 2 họp ngày 18/08/2022; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự; bước 5 họp ngày 18/08/2022; bước 5 triệu tập 9 người, có mặt 5 người; bước 5 bỏ phiếu theo hình thức "biểu quyết"; bước 5 nhân sự được 4 phiếu; bước 5 người khác cao nhất được 5 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự                                                                       | cần xem xét   |                                                |                                              |               | cần xem xét                  |
      | 10/09/2022      | bổ nhiệm          | nguồn nhân sự "từ nơi khác"; bước 2 họp ngày 18/08/2022; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                          |               | cần xem xét                                    |                                              |               |                              |
      | 10/09/2022      | điều động         | nguồn nhân sự "từ nơi khác"; bước 2 họp ngày 18/08/2022; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                          |               |                                                | không đạt                                    |               |                              |
      | 10/09/2022      | bổ nhiệm lại      | bước 3 họp ngày 18/08/2022; bước 3 triệu tập 9 người, có mặt 5 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                                                       |               |                                                |                                              | cần xem xét   |                              |
      | 20/12/2025      | bổ nhiệm          | nguồn nhân sự "tại chỗ"; bước 2 họp ngày 07/10/2025; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự; bước 5 họp ngày 07/10/2025; bước 5 triệu tập 9 người, có mặt 5 người; bước 5 bỏ phiếu theo hình thức "biểu quyết"; bước 5 nhân sự được 4 phiếu; bước 5 người khác cao nhất được 5 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự                                                                       | cần xem xét   |                                                |                                              |               | cần xem xét                  |
      | 20/12/2025      | bổ nhiệm          | nguồn nhân sự "từ nơi khác"; bước 2 họp ngày 07/10/2025; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                          |               | cần xem xét                                    |                                              |               |                              |
      | 20/12/2025      | điều động         | nguồn nhân sự "từ nơi khác"; bước 2 họp ngày 07/10/2025; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                          |               |                                                | không đạt                                    |               |                              |
      | 20/12/2025      | bổ nhiệm lại      | bước 3 họp ngày 07/10/2025; bước 3 triệu tập 9 người, có mặt 5 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                                                       |               |                                                |                                              | cần xem xét   |                              |
      | 20/12/2025      | bổ nhiệm          | nguồn nhân sự "tại chỗ"; bước 1 họp ngày 07/10/2025; bước 1 triệu tập 9 người, có mặt 9 người; bước 2 họp ngày 08/10/2025; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự; bước 5 họp ngày 08/10/2025; bước 5 triệu tập 9 người, có mặt 5 người; bước 5 bỏ phiếu theo hình thức "biểu quyết"; bước 5 nhân sự được 4 phiếu; bước 5 người khác cao nhất được 5 phiếu; bước 5 người đứng đầu không lựa chọn nhân sự | không áp dụng |                                                |                                              |               | đạt                          |
      | 20/12/2025      | bổ nhiệm          | nguồn nhân sự "từ nơi khác"; bước 1 họp ngày 07/10/2025; bước 2 họp ngày 08/10/2025; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                              |               | không áp dụng                                  |                                              |               |                              |
      | 20/12/2025      | điều động         | nguồn nhân sự "từ nơi khác"; bước 1 họp ngày 07/10/2025; bước 2 họp ngày 08/10/2025; bước 2 triệu tập 9 người, có mặt 5 người; bước 2 bỏ phiếu theo hình thức "biểu quyết"; bước 2 nhân sự được 4 phiếu; bước 2 người khác cao nhất được 5 phiếu; bước 2 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                              |               |                                                | không áp dụng                                |               |                              |
      | 20/12/2025      | bổ nhiệm lại      | bước 1 họp ngày 07/10/2025; bước 3 họp ngày 08/10/2025; bước 3 triệu tập 9 người, có mặt 5 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 nhân sự được 4 phiếu; bước 3 người khác cao nhất được 5 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự                                                                                                                                                                                                                                                                                                           |               |                                                |                                              | không áp dụng |                              |

  Kịch bản: Bổ nhiệm lại: ba điều kiện của Điều 25, còn dưới hai năm thì kéo dài
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và nhân sự sinh ngày 28/05/1967
    Và giới tính "nam"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | hoàn thành nhiệm vụ trong thời gian giữ chức vụ | đủ tiêu chuẩn chung và tiêu chuẩn cụ thể | đủ sức khỏe | ngày hết thời hạn giữ chức vụ | 80-qd-tw.dieu-25.hoan-thanh-nhiem-vu | 80-qd-tw.dieu-26.con-duoi-hai-nam |
      | có                                              | có                                       | có          | 31/05/2027                    | đạt                                  | đạt                               |
      | không                                           | có                                       | có          | 01/06/2027                    | cần xem xét                          | cần xem xét                       |
      | có                                              | không                                    | có          |                               | cần xem xét                          |                                   |
      | có                                              | có                                       | không       |                               | cần xem xét                          |                                   |

  Kịch bản: Quy trình bổ nhiệm lại không dùng cho chức danh nhà nước dưới cấp Trung ương quản lý
    Biết nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "thiếu bước" gồm "80-qd-tw.bo-nhiem-lai-3-buoc.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat}"
    Và nhóm quy định "sai bước" gồm "80-qd-tw.bo-nhiem-lai-3-buoc.{buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu, thu-tu}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | biết                                                                                                                                                                                                                       | thiếu bước    | sai bước      |
      | Thứ trưởng Bộ Tài chính               |                                                                                                                                                                                                                            | cần xem xét   |               |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh |                                                                                                                                                                                                                            | cần xem xét   |               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh |                                                                                                                                                                                                                            | không áp dụng |               |
      | Thứ trưởng Bộ Tài chính               | bước 3 họp ngày 03/04/2024; bước 2 họp ngày 04/04/2024; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự |               | cần xem xét   |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | bước 3 họp ngày 03/04/2024; bước 2 họp ngày 04/04/2024; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự |               | cần xem xét   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | bước 3 họp ngày 03/04/2024; bước 2 họp ngày 04/04/2024; bước 3 triệu tập 10 người, có mặt 10 người; bước 3 bỏ phiếu theo hình thức "biểu quyết"; bước 3 nhân sự được 4 phiếu; bước 3 người đứng đầu không lựa chọn nhân sự |               | không áp dụng |

  Kịch bản: Chủ trương của Bộ Chính trị khi hồ sơ nêu chức vụ và cấp bậc hàm được thăng
    Biết chức danh "Tư lệnh Quân khu 3"
    Và nội dung công tác "phong quân hàm"
    Và ngày quyết định 10/05/2024
    Và cơ quan "Quân ủy Trung ương" đề nghị ngày 01/03/2024
    Và dữ kiện "ngày có chủ trương" là "01/03/2024"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | cấp bậc hàm được phong, thăng | proposer.policy_approved_by | 80-qd-tw.dieu-20.1.quan-ham |
      | Thượng tướng                  | Bộ Chính trị                | đạt                         |
      | Thượng tướng                  | Ban Bí thư                  | không đạt                   |
      | Trung tướng                   | Ban Bí thư                  | không áp dụng               |

  Kịch bản: Ủy viên Trung ương do Bộ Chính trị phân công; lực lượng vũ trang; tỉnh hợp nhất và tỉnh không hợp nhất
    Biết ngày quyết định 10/05/2024
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                                    | nội dung công tác | ngày quyết định | Ủy viên Ban Chấp hành Trung ương Đảng | cấp chỉ định | cấp quyết định        |
      | Thành viên Ban cán sự đảng Bộ Tài chính      | chỉ định          | 10/05/2024      | chính thức                            | Bộ Chính trị | Bộ Chính trị          |
      | Thành viên Ban cán sự đảng Bộ Tài chính      | chỉ định          | 10/05/2024      | dự khuyết                             | Bộ Chính trị | Bộ Chính trị          |
      | Thành viên Ban cán sự đảng Bộ Tài chính      | chỉ định          | 10/05/2024      | không                                 | Ban Bí thư   | Ban Bí thư            |
      | Tư lệnh Quân khu 3                           | giao quyền        | 10/05/2024      |                                       |              | Ban Bí thư            |
      | Tư lệnh Quân khu 3                           | giao phụ trách    | 10/05/2024      |                                       |              | tham khảo: Ban Bí thư |
      | Phó Bí thư Tỉnh ủy Lào Cai                   | chỉ định          | 01/07/2025      | không                                 | Bộ Chính trị | Bộ Chính trị          |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lào Cai    | chỉ định          | 01/07/2025      | không                                 | Ban Bí thư   |                       |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Quảng Ninh | chỉ định          | 01/07/2025      | không                                 | –            |                       |

  Kịch bản: Chủ tịch UBND thành phố Hà Nội, Thành phố Hồ Chí Minh thuộc diện Bộ Chính trị quản lý
    Biết nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 10/05/2024
    Và nhân sự là Ủy viên Trung ương "không"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                           | cấp quản lý  |
      | Chủ tịch UBND thành phố Hà Nội      | Bộ Chính trị |
      | Chủ tịch UBND Thành phố Hồ Chí Minh | Bộ Chính trị |
      | Chủ tịch UBND tỉnh Quảng Ninh       | Ban Bí thư   |
