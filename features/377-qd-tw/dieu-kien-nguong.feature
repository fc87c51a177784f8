# language: vi
Tính năng: Điều kiện, thời hạn theo Quy định 377-QĐ/TW: ngưỡng, ngày đầu, ngày cuối, ngoại lệ

  Kịch bản: Quy hoạch đến hết ngày 20/11/2025 theo Quy định, từ ngày 21/11/2025 theo Hướng dẫn 45-HD/BTCTW (Chương III)
    Biết chức danh "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "quy hoạch"
    Và nhóm quy định "377" gồm "377-qd-tw.quy-hoach.{chuc-danh-cao-hon, so-nguoi, so-chuc-danh}"
    Và nhóm quy định "45" gồm "hd-45-hd-btctw.muc-ii.{1.2.chuc-danh-cao-hon, 6.2.so-nguoi, 6.2.so-chuc-danh}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | loại bổ nhiệm   | số vị trí của chức danh | số người quy hoạch vào chức danh | số chức danh quy hoạch của một người | 377           | 45            |
      | 20/11/2025      | chức vụ cao hơn | 3                       | 9                                | 3                                    | đạt           | không áp dụng |
      | 20/11/2025      | tương đương     | 3                       | 10                               | 4                                    | không đạt     | không áp dụng |
      | 21/11/2025      | tương đương     | 3                       | 10                               | 4                                    | không áp dụng | không đạt     |
      | 21/11/2025      | chức vụ cao hơn | 3                       | 9                                | 3                                    | không áp dụng | đạt           |

  Kịch bản: Chủ trương trước quy trình và hoàn thành trong 30 ngày làm việc, chức vụ cao hơn diện Trung ương quản lý (Điều 36)
    Lời văn Điều 36 chưa có, mức theo quy định trước. Từ ngày 03/11/2025, ngày làm việc thứ 30 là 15/12/2025.

    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 25/12/2025
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | loại bổ nhiệm   | ngày có chủ trương | biết                                                   | 377-qd-tw.dieu-36.chu-truong | 377-qd-tw.dieu-36.thoi-han |
      | Thứ trưởng Bộ Tài chính               | chức vụ cao hơn | 03/11/2025         | bước 1 họp ngày 03/11/2025; bước 2 họp ngày 15/12/2025 | đạt                          | đạt                        |
      | Thứ trưởng Bộ Tài chính               | chức vụ cao hơn | 03/11/2025         | bước 1 họp ngày 02/11/2025; bước 2 họp ngày 16/12/2025 | cần xem xét                  | cần xem xét                |
      | Thứ trưởng Bộ Tài chính               | tương đương     | 03/11/2025         | bước 1 họp ngày 02/11/2025; bước 2 họp ngày 16/12/2025 | không áp dụng                | không áp dụng              |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh | chức vụ cao hơn | 03/11/2025         | bước 1 họp ngày 02/11/2025; bước 2 họp ngày 16/12/2025 | không áp dụng                | không áp dụng              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | chức vụ cao hơn | 03/11/2025         | bước 1 họp ngày 02/11/2025; bước 2 họp ngày 16/12/2025 | không áp dụng                | không áp dụng              |

  Kịch bản: Tiêu chuẩn, hồ sơ, sức khỏe xét khi giữ chức vụ cao hơn (Điều 34)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và dữ kiện "hồ sơ, lý lịch đã được thẩm định, xác minh" là "không"
    Và dữ kiện "đủ sức khỏe" là "không"
    Và nhóm quy định "chưa thấy lời văn" gồm "377-qd-tw.dieu-34.{ho-so, suc-khoe}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | loại bổ nhiệm   | đủ tiêu chuẩn chung và tiêu chuẩn cụ thể | 377-qd-tw.dieu-34.1.tieu-chuan | chưa thấy lời văn |
      | chức vụ cao hơn | có                                       | đạt                            | cần xem xét       |
      | chức vụ cao hơn | không                                    | không đạt                      | cần xem xét       |
      | tương đương     | không                                    | không áp dụng                  | không áp dụng     |

  Kịch bản: Quy hoạch còn hiệu lực, của đúng nguồn; trường hợp đặc biệt do cấp bổ nhiệm quyết định (Điều 34 khoản 2)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và cấp ủy quyết định "Ban Bí thư"
    Và không có quy hoạch nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | loại bổ nhiệm   | nguồn nhân sự | biết                                                                                                                                                                                                                                       | 377-qd-tw.dieu-34.2.tai-cho | 377-qd-tw.dieu-34.2.ben-ngoai | 377-qd-tw.dieu-34.2.truong-hop-dac-biet |
      | chức vụ cao hơn | tại chỗ       | không thuộc trường hợp đặc biệt                                                                                                                                                                                                             | không đạt                   | không áp dụng                 | không áp dụng                           |
      | chức vụ cao hơn | từ nơi khác   | không thuộc trường hợp đặc biệt                                                                                                                                                                                                             | không áp dụng               | không đạt                     | không áp dụng                           |
      | tương đương     | tại chỗ       | không thuộc trường hợp đặc biệt                                                                                                                                                                                                             | không áp dụng               | không áp dụng                 | không áp dụng                           |
      | tương đương     | từ nơi khác   | trường hợp đặc biệt do "Bộ Chính trị" quyết định                                                                                                                                                                                            | không áp dụng               | không áp dụng                 | không áp dụng                           |
      | chức vụ cao hơn | từ nơi khác   | trường hợp đặc biệt do "Ban Bí thư" quyết định                                                                                                                                                                                              | không áp dụng               | được miễn                     | đạt                                     |
      | chức vụ cao hơn | tại chỗ       | trường hợp đặc biệt do "Bộ Chính trị" quyết định; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024                                                                                                                                   | đạt                         | không áp dụng                 | không áp dụng                           |
      | chức vụ cao hơn | tại chỗ       | trường hợp đặc biệt do "Bộ Chính trị" quyết định; được quy hoạch "Vụ trưởng Bộ Tài chính" ngày 01/02/2024; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến                                                                         | được miễn                   | không áp dụng                 | không đạt                               |
      | chức vụ cao hơn | tại chỗ       | trường hợp đặc biệt do "Bộ Chính trị" quyết định; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024; đưa ra khỏi quy hoạch ngày 01/12/2025                                                                                             | được miễn                   | không áp dụng                 | không đạt                               |
      | chức vụ cao hơn | tại chỗ       | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024; đưa ra khỏi quy hoạch ngày 01/12/2025                                                                                                              | không đạt                   | không áp dụng                 | không áp dụng                           |
      | chức vụ cao hơn | từ nơi khác   | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tư pháp" ngày 01/02/2024; chức danh quy hoạch là "tương đương" so với chức danh dự kiến; đưa ra khỏi quy hoạch ngày 01/12/2025                                                  | không áp dụng               | không đạt                     | không áp dụng                           |

  Kịch bản: Không vừa phê duyệt quy hoạch vừa làm quy trình trong một ngày, trừ đã có quy hoạch trước đó (Chương III)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và bước 1 họp ngày 10/12/2025
    Và quy trình chỉ có các bước đã nêu
    Và không có quy hoạch nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | loại bổ nhiệm   | biết                                                                                                                                                                                                                                                                            | 377-qd-tw.quy-hoach.khong-dong-thoi |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 10/12/2025                                                                                                                                                                                         | cần xem xét                         |
      | tương đương     | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 10/12/2025                                                                                                                                                                                         | không áp dụng                       |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Vụ trưởng Bộ Tài chính" ngày 10/12/2025; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến                                                                                                                               | không áp dụng                       |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 10/12/2025; chức danh quy hoạch là "tương đương" so với chức danh dự kiến; được quy hoạch "Bộ trưởng Bộ Tài chính" ngày 09/12/2025; chức danh quy hoạch là "cao hơn" so với chức danh dự kiến         | đạt                                 |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 10/12/2025; chức danh quy hoạch là "tương đương" so với chức danh dự kiến; được quy hoạch "Vụ trưởng Bộ Tài chính" ngày 09/12/2025; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến        | cần xem xét                         |
      | chức vụ cao hơn | trường hợp đặc biệt do "Ban Bí thư" quyết định; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 10/12/2025                                                                                                                                                                          | được miễn                           |

  Kịch bản: Đến hết ngày 20/11/2025 thời gian giữ chức và tuổi suy từ Hướng dẫn ban hành sau nên chỉ cần xem xét (Điều 34 khoản 3, 5)
    Nam sinh tháng 10/1968 đủ 62 tuổi trong tháng 10/2030, nghỉ hưu khi kết thúc ngày 31/10/2030.

    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 20/11/2025
    Và nhân sự sinh ngày 10/10/1968
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và danh sách "chức vụ đã giữ" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh               | loại bổ nhiệm   | ngày nhận tờ trình và hồ sơ | biết                                                                                                          | 377-qd-tw.dieu-34.3.thoi-gian-giu-chuc | 377-qd-tw.dieu-34.5.tuoi |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 31/10/2025                  | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 20/11/2024; không thuộc trường hợp đặc biệt                 | đạt                                    | đạt                      |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 31/10/2025                  | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 21/11/2024; không thuộc trường hợp đặc biệt                 | cần xem xét                            | đạt                      |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 31/10/2025                  | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 21/11/2024; trường hợp đặc biệt do "Ban Bí thư" quyết định  | được miễn                              | đạt                      |
      | Thứ trưởng Bộ Tài chính | tương đương     | 31/10/2025                  | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 21/11/2024; không thuộc trường hợp đặc biệt                 | không áp dụng                          | không áp dụng            |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 01/11/2025                  | không thuộc trường hợp đặc biệt                                                                               |                                        | cần xem xét              |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 01/11/2025                  | trường hợp đặc biệt do "Ban Bí thư" quyết định                                                                |                                        | được miễn                |
      | Thứ trưởng Bộ Tài chính | tương đương     | 01/11/2025                  | không thuộc trường hợp đặc biệt                                                                               |                                        | không áp dụng            |
      | Cục trưởng Cục Cảnh sát giao thông Bộ Công an | chức vụ cao hơn | 01/11/2025 | không thuộc trường hợp đặc biệt                                                                  |                                        | không có phát hiện       |

  Kịch bản: Kỷ luật từ ngày 08/10/2025: khiển trách 24 tháng, cảnh cáo 36 tháng, cách chức 60 tháng (Điều 20)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và không bị kỷ luật nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                     | 377-qd-tw.dieu-20.khien-trach | 377-qd-tw.dieu-20.khien-trach.chuyen-tiep | 377-qd-tw.dieu-20.canh-cao | 377-qd-tw.dieu-20.canh-cao.chuyen-tiep | 377-qd-tw.dieu-20.cach-chuc |
      | 08/10/2026      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 08/10/2025 | không đạt                     | không áp dụng                             | không áp dụng              | không áp dụng                          | không áp dụng               |
      | 07/10/2027      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 08/10/2025 | không đạt                     | không áp dụng                             | không áp dụng              | không áp dụng                          | không áp dụng               |
      | 08/10/2027      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 08/10/2025 | đạt                           | không áp dụng                             | không áp dụng              | không áp dụng                          | không áp dụng               |
      | 08/10/2026      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 09/10/2026 | không áp dụng                 | không áp dụng                             | không áp dụng              | không áp dụng                          | không áp dụng               |
      | 08/04/2028      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 08/10/2025    | không áp dụng                 | không áp dụng                             | không đạt                  | không áp dụng                          | không áp dụng               |
      | 07/10/2028      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 08/10/2025    | không áp dụng                 | không áp dụng                             | không đạt                  | không áp dụng                          | không áp dụng               |
      | 08/10/2028      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 08/10/2025    | không áp dụng                 | không áp dụng                             | đạt                        | không áp dụng                          | không áp dụng               |
      | 08/10/2026      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 09/10/2026    | không áp dụng                 | không áp dụng                             | không áp dụng              | không áp dụng                          | không áp dụng               |
      | 07/10/2030      | bị kỷ luật "cách chức" có hiệu lực từ ngày 08/10/2025   | không áp dụng                 | không áp dụng                             | không áp dụng              | không áp dụng                          | không đạt                   |
      | 08/10/2030      | bị kỷ luật "cách chức" có hiệu lực từ ngày 08/10/2025   | không áp dụng                 | không áp dụng                             | không áp dụng              | không áp dụng                          | đạt                         |
      | 08/10/2026      | bị kỷ luật "cách chức" có hiệu lực từ ngày 09/10/2026   | không áp dụng                 | không áp dụng                             | không áp dụng              | không áp dụng                          | không áp dụng               |

  Kịch bản: Kỷ luật trước ngày 08/10/2025: đủ thời hạn trước, chưa đủ thời hạn mới thì cấp có thẩm quyền xem xét (Điều 20)
    Theo 80-QĐ/TW khiển trách 12 tháng, cảnh cáo 30 tháng: chưa đủ theo cả hai quy định là chưa đủ.

    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và không bị kỷ luật nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                     | 377-qd-tw.dieu-20.khien-trach | 377-qd-tw.dieu-20.khien-trach.chuyen-tiep | 377-qd-tw.dieu-20.canh-cao | 377-qd-tw.dieu-20.canh-cao.chuyen-tiep |
      | 06/10/2026      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 07/10/2025; chức danh dự kiến cao hơn chức vụ khi bị kỷ luật | không đạt                     | không áp dụng                             | không áp dụng              | không áp dụng                          |
      | 07/10/2026      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 07/10/2025 | không áp dụng                 | cần xem xét                               | không áp dụng              | không áp dụng                          |
      | 06/10/2027      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 07/10/2025 | không áp dụng                 | cần xem xét                               | không áp dụng              | không áp dụng                          |
      | 07/10/2027      | bị kỷ luật "khiển trách" có hiệu lực từ ngày 07/10/2025 | không áp dụng                 | đạt                                       | không áp dụng              | không áp dụng                          |
      | 06/04/2028      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 07/10/2025; chức danh dự kiến cao hơn chức vụ khi bị kỷ luật | không áp dụng                 | không áp dụng                             | không đạt                  | không áp dụng                          |
      | 07/04/2028      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 07/10/2025    | không áp dụng                 | không áp dụng                             | không áp dụng              | cần xem xét                            |
      | 06/10/2028      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 07/10/2025    | không áp dụng                 | không áp dụng                             | không áp dụng              | cần xem xét                            |
      | 07/10/2028      | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 07/10/2025    | không áp dụng                 | không áp dụng                             | không áp dụng              | đạt                                    |
      | 07/04/2028      | bị kỷ luật "cách chức" có hiệu lực từ ngày 07/10/2025   | không áp dụng                 | không áp dụng                             | không áp dụng              | không áp dụng                          |

  Kịch bản: Thời hạn sau kỷ luật và kiểm điểm, khắc phục chỉ xét khi giữ chức vụ cao hơn (Điều 20)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/12/2026
    Và dữ kiện "đã kiểm điểm, khắc phục xong" là "không"
    Và không bị kỷ luật nào khác
    Và nhóm quy định "thời hạn" gồm "377-qd-tw.dieu-20.{khien-trach, khien-trach.chuyen-tiep, canh-cao, canh-cao.chuyen-tiep, cach-chuc}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | loại bổ nhiệm   | biết                                                     | thời hạn      | 377-qd-tw.dieu-20.da-kiem-diem-khac-phuc |
      | tương đương     | bị kỷ luật "khiển trách" có hiệu lực từ ngày 09/12/2025 | không áp dụng | không áp dụng                            |
      | tương đương     | bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/10/2025 | không áp dụng | không áp dụng                            |
      | tương đương     | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 09/12/2025    | không áp dụng | không áp dụng                            |
      | tương đương     | bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 01/02/2024    | không áp dụng | không áp dụng                            |
      | tương đương     | bị kỷ luật "cách chức" có hiệu lực từ ngày 09/12/2025   | không áp dụng | không áp dụng                            |
      | chức vụ cao hơn |                                                          | không áp dụng | không áp dụng                            |
      | chức vụ cao hơn | bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/02/2020 |               | không đạt                                |

  Kịch bản: Thông báo bổ nhiệm lại ít nhất 90 ngày làm việc; đủ sức khỏe để tiếp tục giữ chức vụ (Điều 40)
    Không tính ngày thông báo: bốn ngày cuối tháng 6, 23 ngày tháng 7, 21 ngày tháng 8, 20 ngày tháng 9 (nghỉ Quốc khánh ngày
    01 và 02/9), 22 ngày tháng 10/2026.

    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 01/10/2026
    Và dữ kiện "ngày hết thời hạn giữ chức vụ" là "30/10/2026"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày thông báo thực hiện quy trình | đủ sức khỏe | 377-qd-tw.dieu-40.4.thong-bao | 377-qd-tw.dieu-40.2.suc-khoe |
      | 24/06/2026                         | có          | đạt                           | đạt                          |
      | 25/06/2026                         | không       | cần xem xét                   | không đạt                    |

  Kịch bản: Căn cứ cho thôi giữ chức: chỉ tiêu, bất khả kháng, người đứng đầu dưới một năm (Chương VII)
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "cho thôi giữ chức"
    Và ngày quyết định 15/12/2025
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | căn cứ thôi giữ chức vụ                        | tỷ lệ hoàn thành chỉ tiêu, nhiệm vụ (%) | số chỉ tiêu kinh tế - xã hội cơ bản không đạt | do nguyên nhân bất khả kháng | số tháng giữ chức vụ người đứng đầu | 377-qd-tw.chuong-vii.duoi-70 | 377-qd-tw.chuong-vii.chi-tieu-co-ban | 377-qd-tw.chuong-vii.chi-tieu-co-ban-tat-ca |
      | không đạt các chỉ tiêu kinh tế - xã hội cơ bản | 90                                      | 5                                             | không                        | 12                                  | không áp dụng                | đạt                                  | đạt                                         |
      | không đạt các chỉ tiêu kinh tế - xã hội cơ bản | 90                                      | 5                                             | có                           | 12                                  | không áp dụng                | không đạt                            | đạt                                         |
      | không đạt các chỉ tiêu kinh tế - xã hội cơ bản | 90                                      | 5                                             | không                        | 11                                  | không áp dụng                | không đạt                            | đạt                                         |
      | hoàn thành dưới 70% chỉ tiêu, nhiệm vụ         | 69                                      | 0                                             | không                        | 12                                  | đạt                          | không áp dụng                        | không áp dụng                               |
      | hoàn thành dưới 70% chỉ tiêu, nhiệm vụ         | 69                                      | 1                                             | không                        | 12                                  | đạt                          | không áp dụng                        | không áp dụng                               |
      | quan liêu, xa dân                              | 90                                      | 1                                             | không                        | 24                                  | không áp dụng                | không áp dụng                        | không áp dụng                               |

  Kịch bản: Quyết định trong 10 ngày làm việc, khi cần kéo dài thì theo cách hiểu rộng nhất không quá 25 (Chương VII)
    Nhận ngày 03/11/2025: ngày làm việc thứ 10 là 17/11/2025, thứ 25 là 08/12/2025.

    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "cho thôi giữ chức"
    Và nhận đủ hồ sơ ngày 03/11/2025
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | 377-qd-tw.chuong-vii.quyet-dinh-10-ngay | 377-qd-tw.chuong-vii.quyet-dinh-toi-da |
      | 17/11/2025      | đạt                                     | đạt                                    |
      | 18/11/2025      | cần xem xét                             | đạt                                    |
      | 08/12/2025      | cần xem xét                             | đạt                                    |
      | 09/12/2025      | không áp dụng                           | không đạt                              |

  Kịch bản: Phiếu tín nhiệm thấp chỉ là căn cứ từ chức khi hồ sơ lấy căn cứ ấy; một năm không hoàn thành chưa phải hai năm (Chương VII)
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "từ chức"
    Và ngày quyết định 15/12/2025
    Và danh sách "lấy phiếu tín nhiệm" có mục "ngày lấy phiếu = 10/11/2025, số phiếu thu về = 30, tín nhiệm thấp = 10"
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | căn cứ thôi giữ chức vụ | biết                                                                               | 377-qd-tw.chuong-vii.tu-chuc-tin-nhiem | 377-qd-tw.chuong-vii.mien-nhiem-hai-nam |
      | phiếu tín nhiệm thấp    | năm 2023 xếp loại "hoàn thành nhiệm vụ"; năm 2024 xếp loại "không hoàn thành nhiệm vụ" | cần xem xét                            | đạt                                     |
      | tự nguyện xin từ chức   | năm 2023 xếp loại "không hoàn thành nhiệm vụ"; năm 2024 xếp loại "không hoàn thành nhiệm vụ" | không áp dụng                          | cần xem xét                             |

  Kịch bản: Thời hạn tạm đình chỉ 15 ngày làm việc chỉ tính cho các trường hợp cần thiết (Chương VIII)
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "tạm đình chỉ công tác"
    Và ngày quyết định 03/11/2025
    Và dữ kiện "tạm đình chỉ từ ngày" là "03/11/2025"
    Và dữ kiện "tạm đình chỉ đến ngày" là "31/12/2025"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | căn cứ tạm đình chỉ                                                       | 377-qd-tw.chuong-viii.thoi-han |
      | vi phạm đạo đức, lối sống gây dư luận xấu                                 | cần xem xét                    |
      | nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp                     | cần xem xét                    |
      | đang bị xem xét kỷ luật mà cản trở việc xử lý                             | cần xem xét                    |
      | đã bị kỷ luật đảng, chờ xử lý chức vụ chính quyền                         | cần xem xét                    |
      | bị khởi tố để phục vụ điều tra                                            | không áp dụng                  |
      | có cơ sở xác định bị kỷ luật từ cảnh cáo trở lên hoặc xử lý hình sự       | không áp dụng                  |
