# language: vi
Tính năng: Bổ nhiệm, hiệp y, thôi giữ chức theo Hướng dẫn 45-HD/BTCTW: ngưỡng và phạm vi (Mục I, III, IV)
  Tuổi, thời gian giữ chức, xếp loại xét khi giữ chức vụ cao hơn; chức vụ tương đương theo quy trình điều động.

  Kịch bản: Tuổi trọn nhiệm kỳ 60 tháng, mức sàn 48 tháng, ba bước và cấp quyết định của trường hợp đặc biệt (Mục III điểm 1.2)
    Nam sinh tháng 1/1969 nghỉ hưu khi kết thúc ngày 31/01/2031. Ở đây nguồn chưa rà soát, nhân sự chưa được đánh giá.

    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 05/03/2027
    Và cấp ủy quyết định "Ban Bí thư"
    Và nhân sự sinh ngày 20/01/1969
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và dữ kiện "đã rà soát nguồn quy hoạch, nguồn tương đương" là "không"
    Và dữ kiện "có văn bản đánh giá toàn diện" là "không"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh               | loại bổ nhiệm   | ngày nhận tờ trình và hồ sơ | biết                                             | hd-45-hd-btctw.muc-iii.1.2.san-48-thang | hd-45-hd-btctw.muc-iii.1.2.tron-nhiem-ky | hd-45-hd-btctw.muc-iii.1.2.ba-buoc | hd-45-hd-btctw.muc-iii.1.2.cap-quyet-dinh |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 31/01/2026                  | trường hợp đặc biệt do "Bộ Chính trị" quyết định | đạt                                     | đạt                                      | không áp dụng                      | không áp dụng                             |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 01/02/2026                  | trường hợp đặc biệt do "Bộ Chính trị" quyết định | đạt                                     | được miễn                                | không đạt                          | không đạt                                 |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 01/02/2026                  | không thuộc trường hợp đặc biệt                  | đạt                                     | không đạt                                | không áp dụng                      | không áp dụng                             |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 31/01/2027                  | trường hợp đặc biệt do "Bộ Chính trị" quyết định | đạt                                     | được miễn                                | không đạt                          | không đạt                                 |
      | Thứ trưởng Bộ Tài chính | chức vụ cao hơn | 01/02/2027                  | trường hợp đặc biệt do "Bộ Chính trị" quyết định | không đạt                               | không áp dụng                            | không áp dụng                      | không áp dụng                             |
      | Thứ trưởng Bộ Tài chính | tương đương     | 01/02/2026                  | trường hợp đặc biệt do "Bộ Chính trị" quyết định | không áp dụng                           | không áp dụng                            | không áp dụng                      | không áp dụng                             |
      | Thứ trưởng Bộ Tài chính | tương đương     | 01/02/2027                  | trường hợp đặc biệt do "Bộ Chính trị" quyết định | không áp dụng                           | không áp dụng                            | không áp dụng                      | không áp dụng                             |

  Kịch bản: Tuổi của sĩ quan lực lượng vũ trang theo luật riêng, không tính theo mức của cán bộ trong hệ thống chính trị (Mục III điểm 1.2)
    Biết chức danh "Cục trưởng Cục Cảnh sát giao thông Bộ Công an"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 05/03/2027
    Và nhân sự sinh ngày 20/01/1969
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày nhận tờ trình và hồ sơ | biết                                             | hd-45-hd-btctw.muc-iii.1.2.san-48-thang | hd-45-hd-btctw.muc-iii.1.2.tron-nhiem-ky | hd-45-hd-btctw.muc-iii.1.2.ba-buoc | hd-45-hd-btctw.muc-iii.1.2.cap-quyet-dinh |
      | 01/02/2027                  | không thuộc trường hợp đặc biệt                  | không có phát hiện                      | không có phát hiện                       | không có phát hiện                 | không có phát hiện                        |
      | 01/02/2026                  | trường hợp đặc biệt do "Bộ Chính trị" quyết định | không có phát hiện                      | không có phát hiện                       | không có phát hiện                 | không có phát hiện                        |
      | 01/02/2026                  | không thuộc trường hợp đặc biệt                  | không có phát hiện                      | không có phát hiện                       | không có phát hiện                 | không có phát hiện                        |

  Kịch bản: Dưới mười hai tháng: quyết định trường hợp đặc biệt kèm đánh giá; chức vụ tương đương thì không xét (Mục III điểm 1.1)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2027
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và dữ kiện "có văn bản đánh giá toàn diện" là "không"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | loại bổ nhiệm   | biết                                                                                                                  | hd-45-hd-btctw.muc-iii.1.1.thoi-gian-giu-chuc | hd-45-hd-btctw.muc-iii.1.1.danh-gia | hd-45-hd-btctw.muc-iii.1.1.truong-hop-dac-biet |
      | chức vụ cao hơn | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 15/01/2026; không thuộc trường hợp đặc biệt                        | đạt                                           | không áp dụng                       | không áp dụng                                  |
      | chức vụ cao hơn | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 16/01/2026; không thuộc trường hợp đặc biệt                        | không đạt                                     | không áp dụng                       | không áp dụng                                  |
      | chức vụ cao hơn | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 16/01/2026; trường hợp đặc biệt do "Ban Bí thư" quyết định         | được miễn                                     | không đạt                           | để lưu ý                                       |
      | tương đương     | đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 16/01/2026; trường hợp đặc biệt do "Ban Bí thư" quyết định         | không áp dụng                                 | không áp dụng                       | không áp dụng                                  |

  Kịch bản: Xếp loại ba năm gần nhất chỉ đòi khi giữ chức vụ cao hơn (Mục III điểm 1.3)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2027
    Và bước 1 họp ngày 05/01/2027
    Và quy trình chỉ có các bước đã nêu
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | loại bổ nhiệm   | hd-45-hd-btctw.muc-iii.1.3.xep-loai |
      | chức vụ cao hơn | không đạt                           |
      | tương đương     | không áp dụng                       |
      | thấp hơn        | không áp dụng                       |

  Kịch bản: Hồ sơ phải có kết luận tiêu chuẩn chính trị và kết quả thẩm định (Mục III điểm 2)
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2027
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | biết                                                        | hd-45-hd-btctw.ho-so.ket-luan-tieu-chuan-chinh-tri | hd-45-hd-btctw.ho-so.bao-cao-tham-dinh |
      | hồ sơ có "kết luận tiêu chuẩn chính trị" ngày 05/01/2027    | đạt                                                | không đạt                              |
      | hồ sơ có "báo cáo thẩm định" ngày 05/01/2027                | không đạt                                          | đạt                                    |

  Kịch bản: Ngành dọc hiệp y bằng văn bản trước khi quyết định; ngoài ngành dọc không yêu cầu hiệp y (Mục III điểm 4)
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2027
    Và không lấy ý kiến nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | biết                                                                                                                                                      | hd-45-hd-btctw.muc-iii.4.hiep-y | hd-45-hd-btctw.muc-iii.4.hiep-y-truoc | hd-45-hd-btctw.muc-iii.4.khong-yeu-cau-hiep-y |
      | Trưởng Thuế tỉnh Quảng Ninh           | danh sách "lấy ý kiến, thẩm định" có mục "loại ý kiến = hiệp y, ngày hỏi = 10/01/2027, bằng văn bản = có"                                                  | đạt                             | đạt                                   | đạt                                           |
      | Trưởng Thuế tỉnh Quảng Ninh           | danh sách "lấy ý kiến, thẩm định" có mục "loại ý kiến = hiệp y, ngày hỏi = 10/01/2027, bằng văn bản = không"                                               | không đạt                       | đạt                                   | đạt                                           |
      | Trưởng Thuế tỉnh Quảng Ninh           | danh sách "lấy ý kiến, thẩm định" có mục "loại ý kiến = hiệp y, ngày hỏi = 16/01/2027, bằng văn bản = có"                                                  | đạt                             | không đạt                             | đạt                                           |
      | Trưởng Thuế tỉnh Quảng Ninh           | danh sách "lấy ý kiến, thẩm định" có mục "loại ý kiến = thẩm định, ngày hỏi = 16/01/2027, bằng văn bản = có"                                               | không đạt                       | không áp dụng                         | không áp dụng                                 |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | danh sách "lấy ý kiến, thẩm định" có mục "loại ý kiến = hiệp y, ngày hỏi = 16/01/2027, bằng văn bản = có"                                                  | không áp dụng                   | không áp dụng                         | để lưu ý                                      |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | danh sách "lấy ý kiến, thẩm định" có mục "loại ý kiến = thẩm định, ngày hỏi = 16/01/2027, bằng văn bản = có"                                               | không áp dụng                   | không áp dụng                         | không áp dụng                                 |

  Kịch bản: Nhân sự chưa bảo đảm tiêu chuẩn thì tạm dừng chuẩn y kết quả bầu của đoàn thể, Mặt trận (Mục III điểm 4)
    Biết nội dung công tác "chuẩn y"
    Và ngày quyết định 15/01/2027
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                                  | đủ tiêu chuẩn chung và tiêu chuẩn cụ thể | hd-45-hd-btctw.muc-iii.4.chuan-y |
      | Chủ tịch Hội Nông dân tỉnh Quảng Ninh                      | có                                       | đạt                              |
      | Chủ tịch Hội Nông dân tỉnh Quảng Ninh                      | không                                    | không đạt                        |
      | Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ninh  | không                                    | không đạt                        |

  Kịch bản: Chủ trương của Bộ Chính trị trước khi đề nghị phong, thăng Đại tướng, Thượng tướng (Mục I điểm 3)
    Biết nội dung công tác "phong, thăng quân hàm"
    Và ngày quyết định 15/01/2027
    Và dữ kiện "ngày đề nghị" là "10/01/2027"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                    | cấp bậc hàm được phong, thăng | cơ quan cho chủ trương | ngày có chủ trương | hd-45-hd-btctw.muc-i.3.chu-truong-quan-ham |
      | Cấp hàm Đại tướng            |                               | Bộ Chính trị           | 10/01/2027         | đạt                                        |
      | Cấp hàm Đại tướng            |                               | Bộ Chính trị           | 11/01/2027         | không đạt                                  |
      | Cấp hàm Thượng tướng         |                               | Ban Bí thư             | 10/01/2027         | không đạt                                  |
      | Cấp hàm Trung tướng          |                               | Ban Bí thư             | 10/01/2027         | không áp dụng                              |
      | Thứ trưởng Bộ Quốc phòng     | thượng tướng                  | Ban Bí thư             | 10/01/2027         | không đạt                                  |
      | Thứ trưởng Bộ Quốc phòng     | thượng tướng                  | Bộ Chính trị           | 10/01/2027         | đạt                                        |
      | Thứ trưởng Bộ Quốc phòng     | trung tướng                   | Ban Bí thư             | 10/01/2027         | không áp dụng                              |

  Kịch bản: Cán bộ diện Trung ương quản lý thôi giữ chức: bốn việc đúng thứ tự, hai cơ quan có ý kiến bằng văn bản (Mục IV điểm 2)
    Biết ngày quyết định 15/01/2027
    Và quy trình chỉ có các bước đã nêu
    Và không lấy ý kiến nào khác
    Và nhóm quy định "đủ" gồm "hd-45-hd-btctw.muc-iv.2.quy-trinh.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat, buoc-4.co-mat, thu-tu}"
    Và nhóm quy định "ý kiến" gồm "hd-45-hd-btctw.muc-iv.2.{uy-ban-kiem-tra, ban-noi-chinh}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                             | nội dung công tác | biết                                                                                                                                                                                                                                                                                                              | đủ            | ý kiến        | quy định                                                | kết quả   |
      | Bí thư Tỉnh ủy Quảng Ninh             | cho thôi giữ chức | bước 1 họp ngày 05/01/2027; bước 2 họp ngày 06/01/2027; bước 3 họp ngày 07/01/2027; bước 4 họp ngày 08/01/2027                                                                                                                                                                                                     | đạt           | không đạt     |                                                         |           |
      | Bí thư Tỉnh ủy Quảng Ninh             | từ chức           | bước 2 họp ngày 06/01/2027; bước 3 họp ngày 07/01/2027; bước 4 họp ngày 08/01/2027                                                                                                                                                                                                                                 |               |               | hd-45-hd-btctw.muc-iv.2.quy-trinh.buoc-1.co-mat         | không đạt |
      | Bí thư Tỉnh ủy Quảng Ninh             | miễn nhiệm        | bước 1 họp ngày 05/01/2027; bước 3 họp ngày 07/01/2027; bước 4 họp ngày 08/01/2027                                                                                                                                                                                                                                 |               |               | hd-45-hd-btctw.muc-iv.2.quy-trinh.buoc-2.co-mat         | không đạt |
      | Bí thư Tỉnh ủy Quảng Ninh             | cho thôi giữ chức | bước 1 họp ngày 05/01/2027; bước 2 họp ngày 06/01/2027; bước 4 họp ngày 08/01/2027                                                                                                                                                                                                                                 |               |               | hd-45-hd-btctw.muc-iv.2.quy-trinh.buoc-3.co-mat         | không đạt |
      | Bí thư Tỉnh ủy Quảng Ninh             | cho thôi giữ chức | bước 1 họp ngày 05/01/2027; bước 2 họp ngày 06/01/2027; bước 3 họp ngày 07/01/2027                                                                                                                                                                                                                                 |               |               | hd-45-hd-btctw.muc-iv.2.quy-trinh.buoc-4.co-mat         | không đạt |
      | Bí thư Tỉnh ủy Quảng Ninh             | cho thôi giữ chức | bước 1 họp ngày 06/01/2027; bước 2 họp ngày 05/01/2027; bước 3 họp ngày 07/01/2027; bước 4 họp ngày 08/01/2027                                                                                                                                                                                                     |               |               | hd-45-hd-btctw.muc-iv.2.quy-trinh.thu-tu                | không đạt |
      | Bí thư Tỉnh ủy Quảng Ninh             | cho thôi giữ chức | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = Ủy ban Kiểm tra Trung ương, bằng văn bản = có"; danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = Ban Nội chính Trung ương, bằng văn bản = có"                                                                                                |               | đạt           |                                                         |           |
      | Bí thư Tỉnh ủy Quảng Ninh             | cho thôi giữ chức | danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = Ủy ban Kiểm tra Trung ương, bằng văn bản = không"; danh sách "lấy ý kiến, thẩm định" có mục "cơ quan được hỏi = Ban Nội chính Trung ương, bằng văn bản = không"                                                                                          |               | không đạt     |                                                         |           |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh | cho thôi giữ chức | bước 2 họp ngày 06/01/2027; bước 1 họp ngày 07/01/2027                                                                                                                                                                                                                                                              | không áp dụng | không áp dụng |                                                         |           |

  Kịch bản: Chức danh lãnh đạo hội theo cơ cấu do hai Ban Thường vụ được ủy quyền quyết định, không trình Ban Bí thư (Mục I điểm 2)
    Biết chức danh "Chủ tịch Hội Nhà báo Việt Nam"
    Và nội dung công tác "giới thiệu ứng cử"
    Và ngày quyết định 15/01/2027
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | loại bổ nhiệm          | cấp quyết định                                                               | kết luận       |
      | kiêm nhiệm theo cơ cấu | tham khảo: Ban Thường vụ Đảng ủy Quốc hội; Ban Thường vụ Đảng ủy Chính phủ   | chưa xác định  |
      | chức vụ cao hơn        | tham khảo: Ban Bí thư                                                        |                |
