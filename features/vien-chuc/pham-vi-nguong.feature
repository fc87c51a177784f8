# language: vi
Tính năng: Viên chức quản lý: áp dụng cho ai, từ ngày nào, các ngưỡng
  Nghị định 115/2020/NĐ-CP nói về viên chức; viên chức quản lý diện Trung ương quản lý theo quy định của Đảng nên cấp quản lý
  chưa rõ thì chưa kết luận, trừ trường, trạm ở xã và đơn vị không thể do Trung ương quản lý.

  Kịch bản: Thời gian giữ chức, quy hoạch, tuổi đến hết ngày 30/6/2025
    Nam sinh tháng 4/1967 đủ 62 tuổi trong tháng 4/2029, nghỉ hưu khi kết thúc ngày 30/4/2029.

    Biết nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024
    Và không thuộc trường hợp đặc biệt
    Và không có quy hoạch nào khác
    Và nhân sự sinh ngày 10/04/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và đang giữ chức vụ "Phó Hiệu trưởng Trường Trung học phổ thông Hòn Gai tỉnh Quảng Ninh" từ ngày 11/05/2022
    Và chức vụ đang giữ là "tương đương" so với chức danh dự kiến
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                                       | ngày nhận tờ trình và hồ sơ | nd-115-2020.thoi-gian-giu-chuc-vu | nd-115-2020.quy-hoach-truoc-2025 | nd-115-2020.tuoi-truoc-2025 |
      | Hiệu trưởng Trường Tiểu học Kim Đồng xã Lục Hồn tỉnh Quảng Ninh | 30/04/2024                  | cần xem xét                       | cần xem xét                      | đạt                         |
      | Hiệu trưởng Trường Tiểu học Kim Đồng xã Lục Hồn tỉnh Quảng Ninh | 01/05/2024                  | cần xem xét                       | cần xem xét                      | cần xem xét                 |
      | Tổng Biên tập Báo Tài chính                                     | 01/05/2024                  | cần xem xét                       | cần xem xét                      | cần xem xét                 |
      | Phó Hiệu trưởng Trường Chính trị tỉnh Quảng Ninh                | 01/05/2024                  | cần xem xét                       | cần xem xét                      | cần xem xét                 |
      | Hiệu trưởng Trường Đại học Hạ Long                              | 01/05/2024                  | chưa xác định                     | chưa xác định                    | chưa xác định               |
      | Phó Tổng Biên tập Báo Lao động                                  | 01/05/2024                  | chưa xác định                     | chưa xác định                    | chưa xác định               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh                           | 01/05/2024                  | không áp dụng                     | không áp dụng                    | không áp dụng               |

  Kịch bản: Từ ngày 01/7/2025: quy hoạch, tuổi, chủ trương 10 ngày, quy trình 30 ngày làm việc
    Nam sinh tháng 1/1969 nghỉ hưu khi kết thúc ngày 31/01/2031. Từ ngày 03/11/2025, ngày làm việc thứ 10 là 17/11/2025; từ ngày
    17/11/2025, ngày làm việc thứ 30 là 29/12/2025.

    Biết nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 05/02/2026
    Và không thuộc trường hợp đặc biệt
    Và không có quy hoạch nào khác
    Và nhân sự sinh ngày 20/01/1969
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và dữ kiện "ngày xin chủ trương" là "03/11/2025"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                                       | ngày nhận tờ trình và hồ sơ | ngày có chủ trương | biết                      | nd-115-2020.quy-hoach | nd-115-2020.tuoi | nd-115-2020.chu-truong | nd-115-2020.hoan-thanh |
      | Hiệu trưởng Trường Tiểu học Kim Đồng xã Lục Hồn tỉnh Quảng Ninh | 31/01/2026                  | 17/11/2025         | bước 5 họp ngày 29/12/2025 | không đạt             | đạt              | đạt                    | đạt                    |
      | Hiệu trưởng Trường Tiểu học Kim Đồng xã Lục Hồn tỉnh Quảng Ninh | 01/02/2026                  | 18/11/2025         | bước 5 họp ngày 31/12/2025 | không đạt             | không đạt        | cần xem xét            | cần xem xét            |
      | Tổng Biên tập Báo Tài chính                                     | 01/02/2026                  | 18/11/2025         | bước 5 họp ngày 31/12/2025 | không đạt             | không đạt        | cần xem xét            | cần xem xét            |
      | Hiệu trưởng Trường Đại học Hạ Long                              | 01/02/2026                  | 18/11/2025         | bước 5 họp ngày 31/12/2025 | chưa xác định         | chưa xác định    | chưa xác định          | chưa xác định          |
      | Phó Tổng Biên tập Báo Lao động                                  | 01/02/2026                  | 18/11/2025         | bước 5 họp ngày 31/12/2025 | chưa xác định         | chưa xác định    | chưa xác định          | chưa xác định          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh                           | 01/02/2026                  | 18/11/2025         | bước 5 họp ngày 31/12/2025 | không áp dụng         | không áp dụng    | không áp dụng          | không áp dụng          |

  Kịch bản: Chủ trương, quy trình theo Nghị định 85/2023 từ ngày 07/12/2023 đến hết ngày 30/6/2025, chỉ của viên chức
    Biết nội dung công tác "bổ nhiệm"
    Và dữ kiện "ngày xin chủ trương" là "02/10/2023"
    Và dữ kiện "ngày có chủ trương" là "30/10/2023"
    Và bước 5 họp ngày 04/12/2023
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "85" gồm "nd-85-2023.{chu-truong, hoan-thanh}"
    Và nhóm quy định "115" gồm "nd-115-2020.{chu-truong, hoan-thanh}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                        | ngày quyết định | 85            | 115           |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 06/12/2023      | không áp dụng | không áp dụng |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 07/12/2023      | cần xem xét   | không áp dụng |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 30/06/2025      | cần xem xét   | không áp dụng |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 01/07/2025      | không áp dụng |               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 07/12/2023      | không áp dụng | không áp dụng |

  Kịch bản: Thời hạn bổ nhiệm không quá 60 tháng từ ngày 29/9/2020; hai nhiệm kỳ chỉ tính cho viên chức
    Biết dữ kiện "số nhiệm kỳ liên tiếp đã giữ chức vụ này ở địa phương, đơn vị" là "2"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                        | nội dung công tác | ngày quyết định | thời hạn giữ chức vụ (tháng) | nd-115-2020.thoi-han | nd-115-2020.hai-nhiem-ky |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | bổ nhiệm          | 28/09/2020      | 61                           | không áp dụng        |                          |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | bổ nhiệm          | 29/09/2020      | 61                           | không đạt            |                          |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | bổ nhiệm          | 29/09/2020      | 60                           | đạt                  |                          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | bổ nhiệm lại      | 10/05/2022      |                              |                      | không áp dụng            |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | bổ nhiệm lại      | 10/05/2022      |                              |                      | không đạt                |
