# language: vi
Tính năng: Quy hoạch theo Hướng dẫn 45-HD/BTCTW: ngưỡng, phạm vi, mốc tính tuổi (Mục II)
  Mỗi điều kiện một dòng có, một dòng không; mỗi mức số một dòng dưới, một dòng đúng, một dòng trên.

  Kịch bản: Tháng tính tuổi của nhiệm kỳ kế tiếp, ngày đầu và ngày cuối của tháng (điểm 5.3)
    Biết nội dung công tác "quy hoạch"
    Và ngày quyết định 20/10/2026
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "nhiệm kỳ quy hoạch" là "nhiệm kỳ tới"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                                | thời điểm tính tuổi quy hoạch | eligibility.tuoi.moc-tinh-tuoi-quy-hoach |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh               | 30/06/2030                    | không đạt                                |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh               | 01/07/2030                    | đạt                                      |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh               | 31/07/2030                    | đạt                                      |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh               | 01/08/2030                    | không đạt                                |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh               | 15/09/2030                    | không đạt                                |
      | Bí thư Đảng ủy xã Tiên Yên tỉnh Quảng Ninh               | 15/03/2031                    | không đạt                                |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh                 | 31/08/2030                    | không đạt                                |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh                 | 01/09/2030                    | đạt                                      |
      | Phó Bí thư Tỉnh ủy Quảng Ninh                            | 30/09/2030                    | đạt                                      |
      | Phó Bí thư Tỉnh ủy Quảng Ninh                            | 01/10/2030                    | không đạt                                |
      | Phó Bí thư Tỉnh ủy Quảng Ninh                            | 15/07/2030                    | không đạt                                |
      | Phó Bí thư Tỉnh ủy Quảng Ninh                            | 15/03/2031                    | không đạt                                |
      | Bí thư Đảng ủy Chính phủ                                 | 01/09/2030                    | đạt                                      |
      | Bí thư Đảng ủy Chính phủ                                 | 01/10/2030                    | không đạt                                |
      | Chủ tịch UBND tỉnh Quảng Ninh                            | 28/02/2031                    | không đạt                                |
      | Chủ tịch UBND tỉnh Quảng Ninh                            | 01/03/2031                    | đạt                                      |
      | Chủ tịch UBND xã Tiên Yên tỉnh Quảng Ninh                | 31/03/2031                    | đạt                                      |
      | Chủ tịch UBND xã Tiên Yên tỉnh Quảng Ninh                | 01/04/2031                    | không đạt                                |
      | Chủ tịch UBND xã Tiên Yên tỉnh Quảng Ninh                | 15/07/2030                    | không đạt                                |
      | Chủ tịch UBND tỉnh Quảng Ninh                            | 15/09/2030                    | không đạt                                |
      | Chủ tịch UBND tỉnh Quảng Ninh                            | 15/05/2031                    | không đạt                                |
      | Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | 30/04/2031                    | không đạt                                |
      | Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | 01/05/2031                    | đạt                                      |
      | Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | 31/05/2031                    | đạt                                      |
      | Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | 01/06/2031                    | không đạt                                |
      | Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | 15/03/2031                    | không đạt                                |
      | Chủ tịch Hội Nông dân Việt Nam                           | 31/05/2031                    | không đạt                                |
      | Chủ tịch Hội Nông dân Việt Nam                           | 01/06/2031                    | đạt                                      |
      | Chủ tịch Hội Nông dân Việt Nam                           | 30/06/2031                    | đạt                                      |
      | Chủ tịch Hội Nông dân Việt Nam                           | 01/07/2031                    | không đạt                                |
      | Chủ tịch Hội Nông dân Việt Nam                           | 15/03/2031                    | không đạt                                |

  Kịch bản: Mốc tính tuổi chỉ của nhiệm kỳ kế tiếp và của các chức danh Hướng dẫn nêu (điểm 5.2, 5.3)
    Nhiệm kỳ hiện tại tính tuổi tại thời điểm rà soát; Mặt trận, đoàn thể ở tỉnh theo hướng dẫn của tổ chức ở Trung ương;
    người đứng đầu ban của Tỉnh ủy không phải cấp ủy viên; hội quần chúng, doanh nghiệp, lực lượng vũ trang không nêu.

    Biết nội dung công tác "quy hoạch"
    Và ngày quyết định 20/10/2026
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "thời điểm tính tuổi quy hoạch" là "15/12/2030"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                                            | nhiệm kỳ quy hoạch | eligibility.tuoi.moc-tinh-tuoi-quy-hoach |
      | Phó Bí thư Tỉnh ủy Quảng Ninh                                        | nhiệm kỳ hiện tại  | không áp dụng                            |
      | Chủ tịch UBND tỉnh Quảng Ninh                                        | nhiệm kỳ hiện tại  | không áp dụng                            |
      | Chủ tịch UBND tỉnh Quảng Ninh                                        | nhiệm kỳ tới       | không đạt                                |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ninh            | nhiệm kỳ tới       | không áp dụng                            |
      | Chủ tịch Hội Nông dân tỉnh Quảng Ninh                                | nhiệm kỳ tới       | không áp dụng                            |
      | Trưởng Ban Tổ chức Tỉnh ủy Quảng Ninh                                | nhiệm kỳ tới       | không áp dụng                            |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh                                   | nhiệm kỳ tới       | không áp dụng                            |
      | Ủy viên Ủy ban Kiểm tra Tỉnh ủy Quảng Ninh                           | nhiệm kỳ tới       | không áp dụng                            |
      | Chủ tịch Hội Nhà báo Việt Nam                                        | nhiệm kỳ tới       | không áp dụng                            |
      | Cục trưởng Cục Cảnh sát giao thông Bộ Công an                        | nhiệm kỳ tới       | không áp dụng                            |
      | Chủ tịch Hội đồng thành viên Tập đoàn Dầu khí Việt Nam               | nhiệm kỳ tới       | không áp dụng                            |

  Kịch bản: Đối tượng 1 tính 60 tháng, đối tượng 2 tính 120 tháng, mỗi đối tượng một mức (điểm 5.2)
    Nam sinh tháng 6/1970 đủ 62 tuổi trong tháng 6/2032, nghỉ hưu khi kết thúc ngày 30/6/2032.

    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "quy hoạch"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 20/10/2026
    Và nhân sự sinh ngày 15/06/1970
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | đối tượng quy hoạch (1 hoặc 2) | thời điểm tính tuổi quy hoạch | hd-45-hd-btctw.muc-ii.5.2.doi-tuong-1 | hd-45-hd-btctw.muc-ii.5.2.doi-tuong-2 |
      | 1                              | 30/06/2027                    | đạt                                   | không áp dụng                         |
      | 1                              | 01/07/2027                    | không đạt                             | không áp dụng                         |
      | 2                              | 30/06/2022                    | không áp dụng                         | đạt                                   |
      | 2                              | 01/07/2022                    | không áp dụng                         | không đạt                             |
      | 2                              | 01/07/2028                    | không áp dụng                         | không đạt                             |

  Kịch bản: Hệ số tính cho cấp ủy, mỗi chức danh không quá ba người tính cho chức danh lãnh đạo, quản lý (điểm 6)
    Biết nội dung công tác "quy hoạch"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 20/10/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                               | số lượng cấp ủy theo quy định | số người quy hoạch vào cấp ủy | số vị trí của chức danh | số người quy hoạch vào chức danh | hd-45-hd-btctw.muc-ii.6.1.he-so-toi-da | hd-45-hd-btctw.muc-ii.6.1.he-so-toi-thieu | hd-45-hd-btctw.muc-ii.6.2.so-nguoi |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh           | 50                            | 76                            | 1                       | 4                                | không đạt                              | đạt                                       | không áp dụng                      |
      | Ủy viên Ban Chấp hành Đảng bộ tỉnh Quảng Ninh           | 50                            | 49                            | 1                       | 4                                | đạt                                    | cần xem xét                               | không áp dụng                      |
      | Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | 50                            | 76                            | 3                       | 10                               | không áp dụng                          | không áp dụng                             | không đạt                          |
      | Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | 50                            | 49                            | 3                       | 9                                | không áp dụng                          | không áp dụng                             | đạt                                |
      | Bí thư Tỉnh ủy Quảng Ninh                               | 50                            | 76                            | 1                       | 3                                | không áp dụng                          | không áp dụng                             | đạt                                |

  Kịch bản: Diện Trung ương quản lý và đối tượng 1 phải đáp ứng ngay, đối tượng 2 ở địa phương có thể chưa (điểm 5.1)
    Biết nội dung công tác "quy hoạch"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 20/10/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | đối tượng quy hoạch (1 hoặc 2) | đủ tiêu chuẩn chung và tiêu chuẩn cụ thể | hd-45-hd-btctw.muc-ii.5.1.tieu-chuan |
      | Thứ trưởng Bộ Tài chính               | 1                              | có                                       | đạt                                  |
      | Thứ trưởng Bộ Tài chính               | 1                              | không                                    | không đạt                            |
      | Thứ trưởng Bộ Tài chính               | 2                              | không                                    | không đạt                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 1                              | có                                       | đạt                                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 1                              | không                                    | không đạt                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 2                              | không                                    | không áp dụng                        |

  Kịch bản: Phê duyệt trong 30 ngày làm việc, kéo dài không quá 15 ngày làm việc (điểm 3)
    Biết chức danh "Phó Bí thư Tỉnh ủy Quảng Ninh"
    Và nội dung công tác "quy hoạch"
    Và nhận đủ hồ sơ ngày 07/09/2026
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | có văn bản kéo dài thời gian xem xét | hd-45-hd-btctw.muc-ii.3.keo-dai | hd-45-hd-btctw.muc-ii.3.qua-han |
      | 19/10/2026      | không                                | đạt                             | đạt                             |
      | 20/10/2026      | không                                | cần xem xét                     | đạt                             |
      | 09/11/2026      | không                                | cần xem xét                     | đạt                             |
      | 10/11/2026      | không                                | không áp dụng                   | không đạt                       |

  Kịch bản: Bổ nhiệm sau khi quy hoạch được phê duyệt; quy hoạch chức danh thấp hơn, đã bị đưa ra thì không tính (điểm 1.3)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2027
    Và bước 1 họp ngày 10/12/2026
    Và quy trình chỉ có các bước đã nêu
    Và không có quy hoạch nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | loại bổ nhiệm   | biết                                                                                                                                                                                                                                                                                                                                                                      | hd-45-hd-btctw.muc-ii.1.3.phe-duyet-truoc-quy-trinh |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 10/12/2026; chức danh quy hoạch là "tương đương" so với chức danh dự kiến                                                                                                                                                                                                                     | đạt                                                 |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Bộ trưởng Bộ Tài chính" ngày 11/12/2026; chức danh quy hoạch là "cao hơn" so với chức danh dự kiến                                                                                                                                                                                                                          | không đạt                                           |
      | tương đương     | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 11/12/2026                                                                                                                                                                                                                                                                                   | không áp dụng                                       |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt                                                                                                                                                                                                                                                                                                                                             | không áp dụng                                       |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Vụ trưởng Bộ Tài chính" ngày 11/12/2026; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến                                                                                                                                                                                                                         | không áp dụng                                       |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 11/12/2026; đưa ra khỏi quy hoạch ngày 12/12/2026                                                                                                                                                                                                                                              | không áp dụng                                       |
      | chức vụ cao hơn | không thuộc trường hợp đặc biệt; được quy hoạch "Vụ trưởng Bộ Tài chính" ngày 01/02/2026; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 11/12/2026; chức danh quy hoạch là "tương đương" so với chức danh dự kiến                                                                                                  | không đạt                                           |
      | chức vụ cao hơn | trường hợp đặc biệt do "Ban Bí thư" quyết định; được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 11/12/2026                                                                                                                                                                                                                                                                      | được miễn                                           |

  Kịch bản: Bị kỷ luật thì đưa ngay ra khỏi quy hoạch đã phê duyệt trước đó (điểm 8; 377-QĐ/TW từ ngày 08/10/2025)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2027
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và không có quy hoạch nào khác
    Và không bị kỷ luật nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                    | hd-45-hd-btctw.muc-ii.8.dua-ra-khoi-quy-hoach |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024                                                                                                                | không áp dụng                                 |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024; bị kỷ luật "khiển trách" có hiệu lực từ ngày 07/10/2025                                                       | không áp dụng                                 |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024; bị kỷ luật "khiển trách" có hiệu lực từ ngày 08/10/2025                                                       | không đạt                                     |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024; bị kỷ luật "khiển trách" có hiệu lực từ ngày 16/01/2027                                                       | không áp dụng                                 |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024; bị kỷ luật "khiển trách" có hiệu lực từ ngày 08/10/2025; bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 16/01/2027 | không đạt                                     |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2024; đưa ra khỏi quy hoạch ngày 09/10/2025; bị kỷ luật "khiển trách" có hiệu lực từ ngày 08/10/2025                | đạt                                           |
      | được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/12/2026; bị kỷ luật "khiển trách" có hiệu lực từ ngày 08/10/2025                                                       | đạt                                           |
