# language: vi
Tính năng: Luật và văn bản nhà nước khác: mỗi điều kiện có và không, ngày đầu và ngày cuối

  Kịch bản: Chủ tịch UBND quận ở Thành phố Hồ Chí Minh không quá mười năm liên tục (131/2020/QH14)
    Biết nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 10/05/2024
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                         | biết                                                                                                                                                 | nq-131-2020-qh14.nam-lien-tuc |
      | Chủ tịch UBND Quận 1 Thành phố Hồ Chí Minh        | đang giữ chức vụ "Chủ tịch UBND Quận 1 Thành phố Hồ Chí Minh" từ ngày 11/05/2014; chức vụ đang giữ là "chính chức vụ đó" so với chức danh dự kiến       | đạt                           |
      | Chủ tịch UBND Quận 1 Thành phố Hồ Chí Minh        | đang giữ chức vụ "Chủ tịch UBND Quận 1 Thành phố Hồ Chí Minh" từ ngày 10/05/2014; chức vụ đang giữ là "chính chức vụ đó" so với chức danh dự kiến       | cần xem xét                   |
      | Chủ tịch UBND Quận 1 Thành phố Hồ Chí Minh        | đang giữ chức vụ "Chủ tịch UBND Quận 3 Thành phố Hồ Chí Minh" từ ngày 10/05/2010; chức vụ đang giữ là "tương đương" so với chức danh dự kiến            | không áp dụng                 |
      | Chủ tịch UBND huyện Củ Chi Thành phố Hồ Chí Minh  | đang giữ chức vụ "Chủ tịch UBND huyện Củ Chi Thành phố Hồ Chí Minh" từ ngày 10/05/2010; chức vụ đang giữ là "chính chức vụ đó" so với chức danh dự kiến | không áp dụng                 |
      | Chủ tịch UBND quận Ba Đình Thành phố Hà Nội       | đang giữ chức vụ "Chủ tịch UBND quận Ba Đình Thành phố Hà Nội" từ ngày 10/05/2010; chức vụ đang giữ là "chính chức vụ đó" so với chức danh dự kiến      | không áp dụng                 |

  Kịch bản: Trần tuổi nghỉ hưu cao hơn chỉ của cán bộ, công chức được kéo dài (83/2022)
    Biết nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 10/05/2024
    Và giới tính "nữ"
    Và nhân sự sinh ngày 10/05/1969
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                        | số tháng được kéo dài tuổi công tác | nd-83-2022.tran-tuoi |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 37                                  | không đạt            |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 1                                   | đạt                  |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh            | 0                                   | không áp dụng        |
      | Hiệu trưởng Trường Cao đẳng Y tế tỉnh Quảng Ninh | 37                                  | không áp dụng        |

  Kịch bản: Tuổi theo Hướng dẫn 06-HD/BTCTW, ngày 01/8/2021 đến hết ngày 17/8/2022
    Nam sinh tháng 1/1965 nghỉ hưu ở 61 tuổi 9 tháng, nghỉ hưu khi kết thúc tháng 10/2026: còn dưới 60 tháng.

    Biết nội dung công tác "bổ nhiệm"
    Và nhân sự sinh ngày 20/01/1965
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                     | loại bổ nhiệm   | ngày nhận tờ trình và hồ sơ | ngày quyết định | biết                                           | hd-06-hd-btctw.muc-1.tuoi |
      | Thứ trưởng Bộ Tài chính                       | chức vụ cao hơn | 01/07/2022                  | 17/08/2022      | không thuộc trường hợp đặc biệt                | không đạt                 |
      | Thứ trưởng Bộ Tài chính                       | chức vụ cao hơn | 01/07/2022                  | 18/08/2022      | không thuộc trường hợp đặc biệt                | không áp dụng             |
      | Thứ trưởng Bộ Tài chính                       | chức vụ cao hơn | 01/07/2021                  | 31/07/2021      | không thuộc trường hợp đặc biệt                | không áp dụng             |
      | Thứ trưởng Bộ Tài chính                       | chức vụ cao hơn | 01/07/2021                  | 01/08/2021      | không thuộc trường hợp đặc biệt                | đạt                       |
      | Thứ trưởng Bộ Tài chính                       | chức vụ cao hơn | 01/07/2022                  | 17/08/2022      | trường hợp đặc biệt do "Ban Bí thư" quyết định | được miễn                 |
      | Thứ trưởng Bộ Tài chính                       | tương đương     | 01/07/2022                  | 17/08/2022      | không thuộc trường hợp đặc biệt                | không áp dụng             |
      | Cục trưởng Cục Cảnh sát giao thông Bộ Công an | chức vụ cao hơn | 01/07/2022                  | 17/08/2022      | không thuộc trường hợp đặc biệt                | không có phát hiện        |

  Kịch bản: Không bố trí người thân quản lý nhân sự, kế toán: ai là người thân, giữ chức vụ gì, làm việc gì
    Luật 55/2005 từ ngày 01/6/2006, Luật 36/2018 từ ngày 01/7/2019.

    Biết chức danh "Trưởng phòng Tổ chức cán bộ Sở Y tế tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và danh sách "người có quan hệ gia đình" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | quản lý về tổ chức, nhân sự, kế toán, tài vụ hoặc làm thủ quỹ, thủ kho | biết                                                                                                           | luat-55-2005-qh11.bo-tri-nguoi-than | luat-36-2018-qh14.bo-tri-nguoi-than |
      | 31/05/2006      | có                                                                     | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Giám đốc Sở Y tế tỉnh Quảng Ninh"          | không áp dụng                       | không áp dụng                       |
      | 01/06/2006      | có                                                                     | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Giám đốc Sở Y tế tỉnh Quảng Ninh"          | không đạt                           | không áp dụng                       |
      | 10/05/2018      | không                                                                  | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Giám đốc Sở Y tế tỉnh Quảng Ninh"          | không áp dụng                       | không áp dụng                       |
      | 10/05/2018      | có                                                                     | danh sách "người có quan hệ gia đình" có mục "quan hệ = bố vợ, chức vụ = Giám đốc Sở Y tế tỉnh Quảng Ninh"       | không áp dụng                       | không áp dụng                       |
      | 10/05/2018      | có                                                                     | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh"  | không áp dụng                       | không áp dụng                       |
      | 10/05/2024      | có                                                                     | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh"  | không áp dụng                       | không áp dụng                       |
      | 10/05/2024      | có                                                                     | danh sách "người có quan hệ gia đình" có mục "quan hệ = vợ, chức vụ = Giám đốc Sở Y tế tỉnh Quảng Ninh"          | không áp dụng                       | không đạt                           |

  Kịch bản: Cấp quản lý ở Hà Nội, Thành phố Hồ Chí Minh là Bộ Chính trị, ở tỉnh khác là Ban Bí thư (35-KL/TW, 368-QĐ/TW)
    Biết nội dung công tác "bổ nhiệm"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                           | Ủy viên Ban Chấp hành Trung ương Đảng | ngày quyết định        | cấp quản lý  |
      | Phó Bí thư Thành ủy Hà Nội          | không                                 | 10/05/2024; 15/01/2026 | Bộ Chính trị |
      | Chủ tịch UBND Thành phố Hồ Chí Minh | không                                 | 10/05/2024; 15/01/2026 | Bộ Chính trị |
      | Phó Bí thư Tỉnh ủy Quảng Ninh       | không                                 | 10/05/2024; 15/01/2026 | Ban Bí thư   |

  Kịch bản: Hình thức kỷ luật theo Luật 80/2025 từ ngày 01/7/2025, chỉ xét kỷ luật của Nhà nước; kỷ luật nặng không theo thời hạn nhẹ (22/2008)
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                                      | luat-80-2025-qh15.hinh-thuc | luat-22-2008-qh12.dieu-82.nhe |
      | 30/06/2025      | danh sách "kỷ luật" có mục "bên kỷ luật = nhà nước, hình thức kỷ luật = hạ bậc lương, ngày quyết định kỷ luật có hiệu lực = 30/06/2025" | không áp dụng               |                               |
      | 01/07/2025      | danh sách "kỷ luật" có mục "bên kỷ luật = nhà nước, hình thức kỷ luật = hạ bậc lương, ngày quyết định kỷ luật có hiệu lực = 01/07/2025" | cần xem xét                 |                               |
      | 15/01/2026      | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = khai trừ, ngày quyết định kỷ luật có hiệu lực = 01/12/2025"          | không áp dụng               |                               |
      | 10/05/2024      | danh sách "kỷ luật" có mục "bên kỷ luật = nhà nước, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 01/02/2024"     |                             | không áp dụng                 |
      | 10/05/2024      | danh sách "kỷ luật" có mục "bên kỷ luật = nhà nước, hình thức kỷ luật = cảnh cáo, ngày quyết định kỷ luật có hiệu lực = 01/02/2024"      |                             | không đạt                     |

  Kịch bản: Tuổi tính từ khi làm quy trình; thời hạn sáu tháng chỉ của sơ yếu lý lịch, giấy khám sức khỏe (138/2020)
    Nam sinh tháng 4/1967 đủ 62 tuổi trong tháng 4/2029, nghỉ hưu khi kết thúc ngày 30/4/2029.

    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024
    Và nhận đủ hồ sơ ngày 10/05/2024
    Và nhân sự sinh ngày 10/04/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và không thuộc trường hợp đặc biệt
    Và quy trình chỉ có các bước đã nêu
    Và hồ sơ có "tờ trình" ngày 01/02/2023
    Và hồ sơ có "sơ yếu lý lịch" ngày 02/05/2024
    Và hồ sơ có "giấy khám sức khỏe" ngày 02/05/2024
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và nhóm quy định "sáu tháng" gồm "nd-138-2020.ho-so.{so-yeu-ly-lich.thoi-han, giay-kham-suc-khoe.thoi-han}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                      | nd-138-2020.dieu-42.tuoi | sáu tháng |
      | bước 1 họp ngày 30/04/2024 | đạt                      | đạt       |
      | bước 1 họp ngày 01/05/2024 | không đạt                | đạt       |
