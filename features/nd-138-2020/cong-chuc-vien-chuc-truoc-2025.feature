# language: vi
Tính năng: Công chức, viên chức quản lý trước ngày 01/7/2025: Nghị định 138/2020/NĐ-CP, 115/2020/NĐ-CP và sửa đổi
  Nghị định 138 từ 01/12/2020 đến hết 30/6/2025. Nghị định 115 từ 29/9/2020, sửa từ 07/12/2023.

  Kịch bản: Bổ nhiệm, hồ sơ không có gì, không quy hoạch
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và không có quy hoạch nào khác
    Và không thuộc trường hợp đặc biệt
    Và nhóm quy định "hồ sơ" gồm "nd-138-2020.ho-so.{to-trinh, bien-ban-kiem-phieu, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, ke-khai-tai-san, van-bang-chung-chi}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                               | hồ sơ         | nd-138-2020.ho-so.giay-kham-suc-khoe | nd-138-2020.dieu-42.quy-hoach |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh                   | không đạt     | cần xem xét                          | không đạt                     |
      | Công chức xã tỉnh Quảng Ninh                            | không đạt     | cần xem xét                          | không đạt                     |
      | Phó Trưởng phòng Tổ chức Ban Tổ chức Tỉnh ủy Quảng Ninh | không đạt     | cần xem xét                          | không đạt                     |
      | Trưởng phòng Kế toán Cục Quản lý giá Bộ Tài chính       | không đạt     | cần xem xét                          | không đạt                     |
      | Trưởng phòng Tổ chức Ban Tổ chức Tỉnh ủy Quảng Ninh     | chưa xác định | chưa xác định                        | chưa xác định                 |
      | Thứ trưởng Bộ Tài chính                                 | không áp dụng | không áp dụng                        | không áp dụng                 |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh                      | không áp dụng | không áp dụng                        | không áp dụng                 |

  Kịch bản: Bổ nhiệm, hồ sơ quá hạn, không đủ kỳ; còn dưới năm năm công tác
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và danh sách "hồ sơ" gồm:
      | tài liệu           | ngày tài liệu | số năm nhận xét, kiểm điểm |
      | sơ yếu lý lịch     | 14/10/2023    |                            |
      | giấy khám sức khỏe | 14/10/2023    |                            |
      | bản tự kiểm điểm   | 14/10/2023    | 2                          |
      | nhận xét, đánh giá | 14/10/2023    | 2                          |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và nhận đủ hồ sơ ngày 15/04/2024
    Và nhân sự sinh ngày 01/01/1965
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và bước 1 họp ngày 01/04/2024
    Và quy trình chỉ có các bước đã nêu
    Và không thuộc trường hợp đặc biệt
    Và nhóm quy định "tài liệu" gồm "nd-138-2020.ho-so.{so-yeu-ly-lich.thoi-han, tu-kiem-diem.ky, nhan-xet-danh-gia.ky}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                               | tài liệu      | nd-138-2020.ho-so.giay-kham-suc-khoe.thoi-han | nd-138-2020.dieu-42.tuoi |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh                   | không đạt     | cần xem xét                                   | không đạt                |
      | Công chức xã tỉnh Quảng Ninh                            | không đạt     | cần xem xét                                   | không đạt                |
      | Phó Trưởng phòng Tổ chức Ban Tổ chức Tỉnh ủy Quảng Ninh | không đạt     | cần xem xét                                   | không đạt                |
      | Trưởng phòng Kế toán Cục Quản lý giá Bộ Tài chính       | không đạt     | cần xem xét                                   | không đạt                |
      | Trưởng phòng Tổ chức Ban Tổ chức Tỉnh ủy Quảng Ninh     | chưa xác định | chưa xác định                                 | chưa xác định            |
      | Thứ trưởng Bộ Tài chính                                 | không áp dụng | không áp dụng                                 | không áp dụng            |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh                      | không áp dụng | không áp dụng                                 | không áp dụng            |

  Kịch bản: Bổ nhiệm, hồ sơ đủ và đúng hạn
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và danh sách "hồ sơ" gồm:
      | tài liệu                      | ngày tài liệu | số năm nhận xét, kiểm điểm |
      | tờ trình                      | 15/04/2024    |                            |
      | biên bản kiểm phiếu           | 15/04/2024    |                            |
      | sơ yếu lý lịch                | 15/10/2023    |                            |
      | bản tự kiểm điểm              | 15/04/2024    | 3                          |
      | nhận xét, đánh giá            | 15/04/2024    | 3                          |
      | nhận xét nơi cư trú           | 15/04/2024    |                            |
      | kết luận tiêu chuẩn chính trị | 15/04/2024    |                            |
      | kê khai tài sản               | 15/04/2024    |                            |
      | văn bằng, chứng chỉ           | 15/04/2024    |                            |
      | giấy khám sức khỏe            | 15/10/2023    |                            |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và nhận đủ hồ sơ ngày 15/04/2024
    Và nhóm quy định "hồ sơ" gồm "nd-138-2020.ho-so.{to-trinh, bien-ban-kiem-phieu, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, ke-khai-tai-san, van-bang-chung-chi}; nd-138-2020.ho-so.giay-kham-suc-khoe; nd-138-2020.ho-so.{so-yeu-ly-lich.thoi-han, tu-kiem-diem.ky, nhan-xet-danh-gia.ky}; nd-138-2020.ho-so.giay-kham-suc-khoe.thoi-han"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | hồ sơ |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | đạt   |

  Kịch bản: Bổ nhiệm công chức: quy hoạch
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                                                                                                                                                                                                              | nd-138-2020.dieu-42.quy-hoach |
      | được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt                                        | đạt                           |
      | được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt                                                  | không đạt                     |
      | được quy hoạch "Giám đốc Sở Tài chính tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; đưa ra khỏi quy hoạch ngày 01/02/2024; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt | không đạt                     |
      | không có quy hoạch nào khác; trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định                                                                                                                                                            | được miễn                     |

  Kịch bản: Bổ nhiệm chức vụ cao hơn: còn đủ năm năm công tác kể từ bước đầu (nghỉ hưu 31/5/2031)
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và quy trình chỉ có các bước đã nêu
    Và nhân sự sinh ngày 10/05/1969
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | kind            | biết                                                        | nd-170-2025.dieu-29.5 | nd-138-2020.dieu-42.tuoi |
      | 10/05/2024      | chức vụ cao hơn | bước 1 họp ngày 01/04/2024; không thuộc trường hợp đặc biệt | không áp dụng         | đạt                      |
      | 10/05/2024      | tương đương     | bước 1 họp ngày 01/04/2024; không thuộc trường hợp đặc biệt | không áp dụng         | không áp dụng            |

  Kịch bản: Còn đúng và chưa đủ năm năm (nghỉ hưu cuối tháng sinh nhật thứ 61 hay sau)
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 10/05/2024
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | kind            | biết                                                                                                                | nd-138-2020.dieu-42.tuoi |
      | chức vụ cao hơn | nhân sự sinh ngày 10/03/1965; bước 1 họp ngày 01/04/2024; không thuộc trường hợp đặc biệt                           | không đạt                |
      | chức vụ cao hơn | nhân sự sinh ngày 10/03/1965; bước 1 họp ngày 01/04/2024; trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | được miễn                |
      | tương đương     | nhân sự sinh ngày 10/03/1965; bước 1 họp ngày 01/04/2024; không thuộc trường hợp đặc biệt                           | không áp dụng            |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: state_act.term_months (dieu-41.qua-thoi-han)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | state_act.term_months | nd-138-2020.dieu-41.qua-thoi-han |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | 60                    | đạt                              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | 61                    | không đạt                        |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 60                    | đạt                              |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 61                    | không đạt                        |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | 61                    | không áp dụng                    |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | 61                    | không áp dụng                    |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | 61                    | không áp dụng                    |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: state_act.term_months (dieu-41.ngan-hon)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | state_act.term_months | nd-138-2020.dieu-41.ngan-hon |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | 60                    | đạt                          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | 59                    | cần xem xét                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 60                    | đạt                          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 59                    | cần xem xét                  |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | 59                    | không áp dụng                |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | 59                    | không áp dụng                |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | 59                    | không áp dụng                |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: candidate.meets_standards (dieu-42.tieu-chuan)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | candidate.meets_standards | nd-138-2020.dieu-42.tieu-chuan |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | có                        | đạt                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | không                     | không đạt                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | có                        | đạt                            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | không                     | không đạt                      |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | không                     | không áp dụng                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | không                     | không áp dụng                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | không                     | không áp dụng                  |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: candidate.file_verified (dieu-42.ly-lich)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | candidate.file_verified | nd-138-2020.dieu-42.ly-lich |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | có                      | đạt                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | không                   | không đạt                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | có                      | đạt                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | không                   | không đạt                   |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | không                   | không áp dụng               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | không                   | không áp dụng               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | không                   | không áp dụng               |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: candidate.assets_declared_on (dieu-42.tai-san)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | candidate.assets_declared_on | nd-138-2020.dieu-42.tai-san |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | 01/12/2020                   | đạt                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | 02/12/2020                   | không đạt                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 30/06/2025                   | đạt                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 01/07/2025                   | không đạt                   |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | 01/07/2025                   | không áp dụng               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | 01/12/2020                   | không áp dụng               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | 02/07/2025                   | không áp dụng               |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: candidate.health_fit (dieu-42.suc-khoe)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | candidate.health_fit | nd-138-2020.dieu-42.suc-khoe |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | có                   | đạt                          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | không                | không đạt                    |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | có                   | đạt                          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | không                | không đạt                    |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | không                | không áp dụng                |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | không                | không áp dụng                |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | không                | không áp dụng                |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: candidate.proceedings.barred_by_law (dieu-42.cam-dam-nhiem)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | candidate.proceedings.barred_by_law | nd-138-2020.dieu-42.cam-dam-nhiem |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | không                               | đạt                               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | có                                  | không đạt                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | không                               | đạt                               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | có                                  | không đạt                         |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | có                                  | không áp dụng                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | có                                  | không áp dụng                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | có                                  | không áp dụng                     |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: candidate.proceedings.under_review (dieu-42.xu-ly-ky-luat)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | candidate.proceedings.under_review | nd-138-2020.dieu-42.xu-ly-ky-luat |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | không                              | đạt                               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | có                                 | không đạt                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | không                              | đạt                               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | có                                 | không đạt                         |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | có                                 | không áp dụng                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | có                                 | không áp dụng                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | có                                 | không áp dụng                     |

  Kịch bản: Bổ nhiệm từ 01/12/2020 đến 30/6/2025: candidate.proceedings.prosecuted (dieu-42.khoi-to)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | candidate.proceedings.prosecuted | nd-138-2020.dieu-42.khoi-to |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | không                            | đạt                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | có                               | cần xem xét                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | không                            | đạt                         |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | có                               | cần xem xét                 |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | có                               | không áp dụng               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | có                               | không áp dụng               |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | có                               | không áp dụng               |

  Kịch bản: Biệt phái từ 01/12/2020 đến 30/6/2025: state_act.term_months (dieu-27.biet-phai)
    Biết nội dung công tác "biệt phái"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | state_act.term_months | nd-138-2020.dieu-27.biet-phai |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | 36                    | đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/12/2020      | 37                    | không đạt                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 36                    | đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 37                    | không đạt                     |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 30/06/2025      | 37                    | không áp dụng                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/11/2020      | 37                    | không áp dụng                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | 37                    | không áp dụng                 |

  Kịch bản: Ban cán sự đảng Chính phủ quyết định: Bộ Nội vụ thẩm định
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | party_act.body            | biết                                                                                            | nd-138-2020.dieu-45.tham-dinh |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | Ban cán sự đảng Chính phủ | lấy ý kiến "thẩm định" của "Bộ Nội vụ" bằng văn bản ngày 05/04/2024; không lấy ý kiến nào khác  | đạt                           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | Ban cán sự đảng Chính phủ | lấy ý kiến "lấy ý kiến" của "Bộ Nội vụ" bằng văn bản ngày 05/04/2024; không lấy ý kiến nào khác | cần xem xét                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | Ban cán sự đảng Chính phủ | lấy ý kiến "thẩm định" của "Sở Nội vụ" bằng văn bản ngày 05/04/2024; không lấy ý kiến nào khác  | cần xem xét                   |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | Ban Thường vụ Tỉnh ủy     | không lấy ý kiến nào khác                                                                       | không áp dụng                 |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | Ban cán sự đảng Chính phủ | không lấy ý kiến nào khác                                                                       | không áp dụng                 |

  Kịch bản: Tạm đình chỉ từ 17/9/2024: mười lăm ngày làm việc
    Biết nội dung công tác "tạm đình chỉ công tác"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | ngày quyết định | suspension.from | suspension.to | nd-138-2020.dieu-68a |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 17/09/2024      | 17/09/2024      | 08/10/2024    | đạt                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 17/09/2024      | 17/09/2024      | 09/10/2024    | cần xem xét          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 16/09/2024      | 17/09/2024      | 09/10/2024    | không áp dụng        |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 30/06/2025      | 17/09/2024      | 09/10/2024    | cần xem xét          |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | 01/07/2025      | 17/09/2024      | 09/10/2024    | không áp dụng        |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh    | 17/09/2024      | 17/09/2024      | 09/10/2024    | không áp dụng        |

  Kịch bản: Viên chức: quy hoạch, tuổi trước và từ ngày 01/7/2025; đủ 24 tháng từ 07/12/2023
    Biết nội dung công tác "bổ nhiệm"
    Và không có quy hoạch nào khác
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nhân sự sinh ngày 10/03/1965
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và nhận đủ hồ sơ ngày 01/04/2025
    Và không thuộc trường hợp đặc biệt
    Và đang giữ chức vụ "Phó Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" từ ngày 01/08/2024
    Và chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến
    Và danh sách "chức vụ đã giữ" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                        | ngày quyết định | nd-115-2020.quy-hoach-truoc-2025 | nd-115-2020.quy-hoach | nd-115-2020.tuoi-truoc-2025 | nd-115-2020.tuoi | nd-115-2020.thoi-gian-giu-chuc-vu |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 30/06/2025      | cần xem xét                      | không áp dụng         | cần xem xét                 | không áp dụng    | cần xem xét                       |
      | Tổng Biên tập cơ quan báo chí                    | 30/06/2025      | cần xem xét                      | không áp dụng         | cần xem xét                 | không áp dụng    | cần xem xét                       |
      | Giám đốc Đại học Quốc gia Hà Nội                 | 30/06/2025      | không áp dụng                    | không áp dụng         | không áp dụng               | không áp dụng    | không áp dụng                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 30/06/2025      | không áp dụng                    | không áp dụng         | không áp dụng               | không áp dụng    | không áp dụng                     |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 01/07/2025      | không áp dụng                    | không đạt             | không áp dụng               | không đạt        | cần xem xét                       |
      | Tổng Biên tập cơ quan báo chí                    | 01/07/2025      | không áp dụng                    | không đạt             | không áp dụng               | không đạt        | cần xem xét                       |
      | Giám đốc Đại học Quốc gia Hà Nội                 | 01/07/2025      | không áp dụng                    | không áp dụng         | không áp dụng               | không áp dụng    | không áp dụng                     |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 01/07/2025      | không áp dụng                    | không áp dụng         | không áp dụng               | không áp dụng    | không áp dụng                     |

  Kịch bản: Viên chức: đủ 24 tháng ở chức vụ liền kề, từ ngày 07/12/2023
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh"
    Và danh sách "chức vụ đã giữ" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                                                                                                                   | nd-115-2020.thoi-gian-giu-chuc-vu |
      | 07/12/2023      | đang giữ chức vụ "Phó Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" từ ngày 07/12/2021; chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến; không thuộc trường hợp đặc biệt                           | đạt                               |
      | 07/12/2023      | đang giữ chức vụ "Phó Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" từ ngày 08/12/2021; chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến; không thuộc trường hợp đặc biệt                           | cần xem xét                       |
      | 07/12/2023      | đang giữ chức vụ "Phó Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" từ ngày 08/12/2021; chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến; trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định | được miễn                         |
      | 06/12/2023      | đang giữ chức vụ "Phó Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" từ ngày 08/12/2021; chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến; không thuộc trường hợp đặc biệt                           | không áp dụng                     |

  Kịch bản: Viên chức, quyết định ngày 30/06/2025: quy hoạch, tuổi
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh"
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | kind            | biết                                                                                                                                                                                                                                                                                       | received_on | nd-115-2020.quy-hoach-truoc-2025 | nd-115-2020.tuoi-truoc-2025 |
      | 30/06/2025      | chức vụ cao hơn | được quy hoạch "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt; nhân sự sinh ngày 10/05/1969                                        | 31/05/2025  | đạt                              | đạt                         |
      | 30/06/2025      | chức vụ cao hơn | được quy hoạch "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt; nhân sự sinh ngày 10/03/1965                                                  | 31/05/2025  | cần xem xét                      | cần xem xét                 |
      | 30/06/2025      | tương đương     | được quy hoạch "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; đưa ra khỏi quy hoạch ngày 01/02/2024; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt; nhân sự sinh ngày 10/03/1965 | 31/05/2025  | cần xem xét                      | không áp dụng               |
      | 30/06/2025      | chức vụ cao hơn | không có quy hoạch nào khác; trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định; nhân sự sinh ngày 10/03/1965                                                                                                                                                                       | 31/05/2025  | được miễn                        | được miễn                   |

  Kịch bản: Viên chức, quyết định ngày 01/07/2025: quy hoạch, tuổi
    Biết nội dung công tác "bổ nhiệm"
    Và chức danh "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh"
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | kind            | biết                                                                                                                                                                                                                                                                                       | received_on | nd-115-2020.quy-hoach | nd-115-2020.tuoi |
      | 01/07/2025      | chức vụ cao hơn | được quy hoạch "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt; nhân sự sinh ngày 10/05/1969                                        | 31/05/2025  | đạt                   | đạt              |
      | 01/07/2025      | chức vụ cao hơn | được quy hoạch "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt; nhân sự sinh ngày 10/03/1965                                                  | 31/05/2025  | không đạt             | không đạt        |
      | 01/07/2025      | tương đương     | được quy hoạch "Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh" ngày 01/01/2023; chức danh quy hoạch là "chính chức danh đó" so với chức danh dự kiến; đưa ra khỏi quy hoạch ngày 01/02/2024; không có quy hoạch nào khác; không thuộc trường hợp đặc biệt; nhân sự sinh ngày 10/03/1965 | 31/05/2025  | không đạt             | không áp dụng    |
      | 01/07/2025      | chức vụ cao hơn | không có quy hoạch nào khác; trường hợp đặc biệt do "Ban Thường vụ Tỉnh ủy" quyết định; nhân sự sinh ngày 10/03/1965                                                                                                                                                                       | 31/05/2025  | được miễn             | được miễn        |

  Kịch bản: Viên chức: thời hạn giữ chức vụ năm năm, chủ trương mười ngày, quy trình ba mươi ngày làm việc
    Biết nội dung công tác "bổ nhiệm"
    Và quy trình chỉ có các bước đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                        | ngày quyết định | state_act.term_months | proposer.policy_requested_on | proposer.policy_approved_on | biết                       | nd-115-2020.thoi-han | nd-115-2020.chu-truong | nd-115-2020.hoan-thanh |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 15/01/2026      | 60                    | 08/09/2025                   | 22/09/2025                  | bước 5 họp ngày 03/11/2025 | đạt                  | đạt                    | đạt                    |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 15/01/2026      | 61                    | 08/09/2025                   | 23/09/2025                  | bước 5 họp ngày 05/11/2025 | không đạt            | cần xem xét            | cần xem xét            |
      | Giám đốc Đại học Quốc gia Hà Nội                 | 15/01/2026      | 61                    | 08/09/2025                   | 23/09/2025                  | bước 5 họp ngày 05/11/2025 |                      | không áp dụng          | không áp dụng          |
      | Chánh Văn phòng Tỉnh ủy Quảng Ninh               | 15/01/2026      | 61                    | 08/09/2025                   | 23/09/2025                  | bước 5 họp ngày 05/11/2025 | không áp dụng        | không áp dụng          | không áp dụng          |
      | Tổng Biên tập cơ quan báo chí                    | 15/01/2026      | 61                    | 08/09/2025                   | 23/09/2025                  | bước 5 họp ngày 05/11/2025 | không đạt            | cần xem xét            | cần xem xét            |
