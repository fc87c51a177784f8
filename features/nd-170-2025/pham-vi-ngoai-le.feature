# language: vi
Tính năng: Nghị định 170/2025/NĐ-CP áp dụng cho ai, khi nào được miễn, các ngưỡng
  Công chức do Trung ương quản lý theo quy định của Đảng. Cấp huyện, cấp xã, đơn vị, cấp phó ở tỉnh, cấp phòng không thể
  do Trung ương quản lý. Cấp quản lý chưa rõ thì chưa kết luận. Cán bộ không thuộc Nghị định.

  Kịch bản: Bổ nhiệm tại chỗ, hồ sơ và quy trình không có gì
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không lấy ý kiến nào khác
    Và không có quy hoạch nào khác
    Và không thuộc trường hợp đặc biệt
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so.{to-trinh, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, ke-khai-tai-san, van-bang-chung-chi, giay-kham-suc-khoe}; nd-170-2025.ho-so.bien-ban-kiem-phieu; nd-170-2025.quy-trinh-5-buoc.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat, buoc-4.co-mat, buoc-5.co-mat}; nd-170-2025.{dieu-33.2.y-kien-cap-uy, dieu-29.2}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     |
      | Trưởng Thuế cơ sở 1                                 | không đạt     |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng |

  Kịch bản: Bổ nhiệm tại chỗ, hồ sơ và quy trình có mà sai
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 29/09/2025 | 9                       | 5               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 28/09/2025 | 10                      | 6               | 10                 | biểu quyết         | có                           | 2                    | 4                                | không                           | không                           |
      | 3    | 10/10/2025 | 10                      | 6               | 10                 | biểu quyết         | không                        | 2                    | 4                                | không                           | có                              |
      | 4    | 11/10/2025 | 10                      | 6               | 10                 |                    | có                           | 0                    | 0                                |                                 |                                 |
      | 5    | 17/11/2025 | 10                      | 6               | 10                 | biểu quyết         |                              | 4                    | 5                                | có                              |                                 |
    Và danh sách "hồ sơ" gồm:
      | tài liệu           | ngày tài liệu | số năm nhận xét, kiểm điểm | đã chứng thực, xác nhận |
      | sơ yếu lý lịch     | 14/06/2025    |                            | không                   |
      | giấy khám sức khỏe | 14/06/2025    |                            |                         |
      | bản tự kiểm điểm   | 01/12/2025    | 2                          |                         |
      | nhận xét, đánh giá | 01/12/2025    | 2                          |                         |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không thuộc trường hợp đặc biệt
    Và nhận đủ hồ sơ ngày 15/12/2025
    Và dữ kiện "ngày xin chủ trương" là "08/09/2025"
    Và dữ kiện "ngày có chủ trương" là "30/09/2025"
    Và dữ kiện "ngày báo cáo quá thời hạn" là "không có"
    Và nhân sự sinh ngày 01/01/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so.{so-yeu-ly-lich.thoi-han, tu-kiem-diem.ky, nhan-xet-danh-gia.ky, giay-kham-suc-khoe.thoi-han}; nd-170-2025.quy-trinh-5-buoc.{buoc-1.so-nguoi-du, buoc-2.so-nguoi-du, buoc-2.hinh-thuc-phieu, buoc-2.ty-le-phieu, buoc-2.cong-bo-ket-qua, buoc-3.so-nguoi-du, buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu, buoc-3.cong-bo-ket-qua, buoc-4.so-nguoi-du, buoc-4.cong-bo-ket-qua, buoc-5.so-nguoi-du, buoc-5.hinh-thuc-phieu, buoc-5.ty-le-phieu, thu-tu}; nd-170-2025.{dieu-29.5, dieu-33.1.hoan-thanh, dieu-33.2.buoc-3-nhan-su-khac, dieu-35.3.xac-nhan}"
    Và nhóm quy định "xem xét" gồm "nd-170-2025.{dieu-33.1.tra-loi, dieu-33.1.chu-truong-truoc}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       | xem xét       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     | cần xem xét   |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     | cần xem xét   |
      | Trưởng Thuế cơ sở 1                                 | không đạt     | cần xem xét   |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     | cần xem xét   |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     | cần xem xét   |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng | không áp dụng |

  Kịch bản: Bổ nhiệm từ nơi khác, hồ sơ và quy trình không có gì
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "từ nơi khác"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không lấy ý kiến nào khác
    Và không có quy hoạch nào khác
    Và không thuộc trường hợp đặc biệt
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so.{to-trinh, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, ke-khai-tai-san, van-bang-chung-chi, giay-kham-suc-khoe}; nd-170-2025.ho-so.bien-ban-kiem-phieu; nd-170-2025.quy-trinh-3-buoc.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat}; nd-170-2025.dieu-33.3.tham-dinh"
    Và nhóm quy định "không liên quan" gồm "nd-170-2025.quy-trinh-5-buoc.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat, buoc-4.co-mat, buoc-5.co-mat}; nd-170-2025.dieu-33.2.y-kien-cap-uy"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       | không liên quan |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     | không áp dụng   |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     | không áp dụng   |
      | Trưởng Thuế cơ sở 1                                 | không đạt     | không áp dụng   |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     | không áp dụng   |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     | không áp dụng   |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định |                 |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng | không áp dụng   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng | không áp dụng   |

  Kịch bản: Bổ nhiệm từ nơi khác, quy trình có mà sai
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "từ nơi khác"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 29/09/2025 | 9                       | 5               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 28/09/2025 | 10                      | 6               | 10                 | biểu quyết         | có                           | 2                    | 4                                | không                           | không                           |
      | 3    | 10/10/2025 | 10                      | 6               | 10                 | biểu quyết         | không                        | 2                    | 4                                | không                           | có                              |
      | 4    | 11/10/2025 | 10                      | 6               | 10                 |                    | có                           | 0                    | 0                                |                                 |                                 |
      | 5    | 17/11/2025 | 10                      | 6               | 10                 | biểu quyết         |                              | 4                    | 5                                | có                              |                                 |
    Và danh sách "hồ sơ" gồm:
      | tài liệu           | ngày tài liệu | số năm nhận xét, kiểm điểm | đã chứng thực, xác nhận |
      | sơ yếu lý lịch     | 14/06/2025    |                            | không                   |
      | giấy khám sức khỏe | 14/06/2025    |                            |                         |
      | bản tự kiểm điểm   | 01/12/2025    | 2                          |                         |
      | nhận xét, đánh giá | 01/12/2025    | 2                          |                         |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không thuộc trường hợp đặc biệt
    Và nhận đủ hồ sơ ngày 15/12/2025
    Và dữ kiện "ngày xin chủ trương" là "08/09/2025"
    Và dữ kiện "ngày có chủ trương" là "30/09/2025"
    Và dữ kiện "ngày báo cáo quá thời hạn" là "không có"
    Và nhân sự sinh ngày 01/01/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so.{so-yeu-ly-lich.thoi-han, tu-kiem-diem.ky, nhan-xet-danh-gia.ky, giay-kham-suc-khoe.thoi-han}; nd-170-2025.quy-trinh-3-buoc.thu-tu"
    Và nhóm quy định "xem xét" gồm "nd-170-2025.dieu-33.3.ty-le-buoc-2; nd-170-2025.dieu-33.1.chu-truong-truoc"
    Và nhóm quy định "không liên quan" gồm "nd-170-2025.quy-trinh-5-buoc.{buoc-1.so-nguoi-du, buoc-2.so-nguoi-du, buoc-2.hinh-thuc-phieu, buoc-2.ty-le-phieu, buoc-2.cong-bo-ket-qua, buoc-3.so-nguoi-du, buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu, buoc-3.cong-bo-ket-qua, buoc-4.so-nguoi-du, buoc-4.cong-bo-ket-qua, buoc-5.so-nguoi-du, buoc-5.hinh-thuc-phieu, buoc-5.ty-le-phieu, thu-tu}; nd-170-2025.dieu-33.2.buoc-3-nhan-su-khac"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       | xem xét       | không liên quan |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     | cần xem xét   | không áp dụng   |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     | cần xem xét   | không áp dụng   |
      | Trưởng Thuế cơ sở 1                                 | không đạt     | cần xem xét   | không áp dụng   |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     | cần xem xét   | không áp dụng   |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     | cần xem xét   | không áp dụng   |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định | chưa xác định |                 |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng | không áp dụng | không áp dụng   |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng | không áp dụng | không áp dụng   |

  Kịch bản: Bổ nhiệm lại, hồ sơ và quy trình không có gì
    Biết nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 15/01/2026
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không lấy ý kiến nào khác
    Và không có quy hoạch nào khác
    Và không thuộc trường hợp đặc biệt
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so-bo-nhiem-lai.{to-trinh, bien-ban-kiem-phieu, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ke-khai-tai-san, van-bang-chung-chi, giay-kham-suc-khoe}; nd-170-2025.bo-nhiem-lai.{buoc-3.co-mat, buoc-5.co-mat}; nd-170-2025.dieu-39.5.y-kien-cap-uy"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     |
      | Trưởng Thuế cơ sở 1                                 | không đạt     |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng |

  Kịch bản: Bổ nhiệm lại, hồ sơ và quy trình có mà sai
    Biết nội dung công tác "bổ nhiệm lại"
    Và ngày quyết định 15/01/2026
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 29/09/2025 | 9                       | 5               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 28/09/2025 | 10                      | 6               | 10                 | biểu quyết         | có                           | 2                    | 4                                | không                           | không                           |
      | 3    | 10/10/2025 | 10                      | 6               | 10                 | biểu quyết         | không                        | 2                    | 4                                | không                           | có                              |
      | 4    | 11/10/2025 | 10                      | 6               | 10                 |                    | có                           | 0                    | 0                                |                                 |                                 |
      | 5    | 17/11/2025 | 10                      | 6               | 10                 | biểu quyết         |                              | 4                    | 5                                | có                              |                                 |
    Và danh sách "hồ sơ" gồm:
      | tài liệu           | ngày tài liệu | số năm nhận xét, kiểm điểm | đã chứng thực, xác nhận |
      | sơ yếu lý lịch     | 14/06/2025    |                            | không                   |
      | giấy khám sức khỏe | 14/06/2025    |                            |                         |
      | bản tự kiểm điểm   | 01/12/2025    | 2                          |                         |
      | nhận xét, đánh giá | 01/12/2025    | 2                          |                         |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không thuộc trường hợp đặc biệt
    Và nhận đủ hồ sơ ngày 15/12/2025
    Và dữ kiện "ngày xin chủ trương" là "08/09/2025"
    Và dữ kiện "ngày có chủ trương" là "30/09/2025"
    Và dữ kiện "ngày báo cáo quá thời hạn" là "không có"
    Và nhân sự sinh ngày 01/01/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và dữ kiện "ngày hết thời hạn giữ chức vụ" là "01/02/2026"
    Và dữ kiện "ngày thông báo thực hiện quy trình" là "04/11/2025"
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so-bo-nhiem-lai.{so-yeu-ly-lich.thoi-han, giay-kham-suc-khoe.thoi-han, nhan-xet-danh-gia.ky}; nd-170-2025.dieu-35.3.xac-nhan; nd-170-2025.dieu-39.1; nd-170-2025.bo-nhiem-lai.{buoc-3.hinh-thuc-phieu, buoc-5.hinh-thuc-phieu, thu-tu}"
    Và nhóm quy định "xem xét" gồm "nd-170-2025.dieu-39.5.{ty-le-buoc-3, ty-le-buoc-5}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       | xem xét       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     | cần xem xét   |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     | cần xem xét   |
      | Trưởng Thuế cơ sở 1                                 | không đạt     | cần xem xét   |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     | cần xem xét   |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     | cần xem xét   |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng | không áp dụng |

  Kịch bản: Kéo dài, hồ sơ và quy trình không có gì
    Biết nội dung công tác "kéo dài"
    Và ngày quyết định 15/01/2026
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không lấy ý kiến nào khác
    Và không có quy hoạch nào khác
    Và không thuộc trường hợp đặc biệt
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so-keo-dai.{to-trinh, bien-ban-kiem-phieu, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-noi-cu-tru, ke-khai-tai-san, giay-kham-suc-khoe}; nd-170-2025.keo-dai.buoc-3.co-mat"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     |
      | Trưởng Thuế cơ sở 1                                 | không đạt     |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng |

  Kịch bản: Kéo dài, hồ sơ và quy trình có mà sai
    Biết nội dung công tác "kéo dài"
    Và ngày quyết định 15/01/2026
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 29/09/2025 | 9                       | 5               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 28/09/2025 | 10                      | 6               | 10                 | biểu quyết         | có                           | 2                    | 4                                | không                           | không                           |
      | 3    | 10/10/2025 | 10                      | 6               | 10                 | biểu quyết         | không                        | 2                    | 4                                | không                           | có                              |
      | 4    | 11/10/2025 | 10                      | 6               | 10                 |                    | có                           | 0                    | 0                                |                                 |                                 |
      | 5    | 17/11/2025 | 10                      | 6               | 10                 | biểu quyết         |                              | 4                    | 5                                | có                              |                                 |
    Và danh sách "hồ sơ" gồm:
      | tài liệu           | ngày tài liệu | số năm nhận xét, kiểm điểm | đã chứng thực, xác nhận |
      | sơ yếu lý lịch     | 14/06/2025    |                            | không                   |
      | giấy khám sức khỏe | 14/06/2025    |                            |                         |
      | bản tự kiểm điểm   | 01/12/2025    | 2                          |                         |
      | nhận xét, đánh giá | 01/12/2025    | 2                          |                         |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không thuộc trường hợp đặc biệt
    Và nhận đủ hồ sơ ngày 15/12/2025
    Và dữ kiện "ngày xin chủ trương" là "08/09/2025"
    Và dữ kiện "ngày có chủ trương" là "30/09/2025"
    Và dữ kiện "ngày báo cáo quá thời hạn" là "không có"
    Và nhân sự sinh ngày 01/01/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và dữ kiện "ngày hết thời hạn giữ chức vụ" là "01/02/2026"
    Và dữ kiện "ngày thông báo thực hiện quy trình" là "04/11/2025"
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so-keo-dai.{so-yeu-ly-lich.thoi-han, giay-kham-suc-khoe.thoi-han}; nd-170-2025.dieu-35.3.xac-nhan; nd-170-2025.dieu-39.1; nd-170-2025.keo-dai.{buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     |
      | Trưởng Thuế cơ sở 1                                 | không đạt     |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng |

  Kịch bản: Miễn nhiệm, không có hội nghị nào
    Biết nội dung công tác "miễn nhiệm"
    Và ngày quyết định 15/01/2026
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.mien-nhiem.buoc-1.co-mat"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     |
      | Trưởng Thuế cơ sở 1                                 | không đạt     |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng |

  Kịch bản: Miễn nhiệm, hội nghị không bỏ phiếu kín
    Biết nội dung công tác "miễn nhiệm"
    Và ngày quyết định 15/01/2026
    Và bước 1 họp ngày 10/12/2025
    Và bước 1 bỏ phiếu theo hình thức "biểu quyết"
    Và quy trình chỉ có các bước đã nêu
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.mien-nhiem.buoc-1.hinh-thuc-phieu"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     |
      | Trưởng Thuế cơ sở 1                                 | không đạt     |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng |

  Kịch bản: Luân chuyển, hồ sơ không có gì; còn dưới mười năm công tác, kế hoạch và thời gian không đúng
    Biết nội dung công tác "luân chuyển"
    Và ngày quyết định 15/01/2026
    Và nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và dữ kiện "trường hợp sắp xếp tổ chức" là "không sắp xếp"
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và không thuộc trường hợp đặc biệt
    Và nhân sự sinh ngày 01/01/1970
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và dữ kiện "mục đích luân chuyển" là "đào tạo, rèn luyện"
    Và dữ kiện "ngày phê duyệt kế hoạch luân chuyển" là "16/01/2026"
    Và dữ kiện "thời gian luân chuyển (tháng)" là "35"
    Và nhóm quy định "vi phạm" gồm "nd-170-2025.ho-so.{to-trinh, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, ke-khai-tai-san, van-bang-chung-chi, giay-kham-suc-khoe}; nd-170-2025.ho-so.bien-ban-kiem-phieu; nd-170-2025.{dieu-43.4, dieu-45, dieu-48}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                           | vi phạm       |
      | Giám đốc Sở Tài chính tỉnh Quảng Ninh               | không đạt     |
      | Công chức xã tỉnh Quảng Ninh                        | không đạt     |
      | Trưởng Thuế cơ sở 1                                 | không đạt     |
      | Phó Trưởng Thuế cơ sở 1                             | không đạt     |
      | Trưởng phòng Kế toán Cục Hải quan Bộ Tài chính      | không đạt     |
      | Trưởng Thống kê cơ sở 1                             | chưa xác định |
      | Thứ trưởng Bộ Tài chính                             | không áp dụng |
      | Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ninh | không áp dụng |

  Kịch bản: Sắp xếp tổ chức: đổi tên giữ chức vụ tương đương miễn cả hồ sơ; chức vụ cũ tương đương, cao hơn miễn quy trình
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không lấy ý kiến nào khác
    Và không có quy hoạch nào khác
    Và không thuộc trường hợp đặc biệt
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nhóm quy định "hồ sơ" gồm "nd-170-2025.ho-so.{to-trinh, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, ke-khai-tai-san, van-bang-chung-chi, giay-kham-suc-khoe}"
    Và nhóm quy định "biên bản, quy trình tại chỗ" gồm "nd-170-2025.ho-so.bien-ban-kiem-phieu; nd-170-2025.quy-trinh-5-buoc.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat, buoc-4.co-mat, buoc-5.co-mat}"
    Và nhóm quy định "ý kiến cấp ủy" gồm "nd-170-2025.dieu-33.2.y-kien-cap-uy"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | kind            | source  | reorganisation.case                 | hồ sơ     | biên bản, quy trình tại chỗ | ý kiến cấp ủy |
      | tương đương     | tại chỗ | chỉ đổi tên                         | được miễn | được miễn                   | được miễn     |
      | tương đương     | tại chỗ | chức vụ cũ tương đương hoặc cao hơn | không đạt | được miễn                   | được miễn     |
      | thấp hơn        | tại chỗ | chỉ đổi tên                         | không đạt | được miễn                   | được miễn     |
      | thấp hơn        | tại chỗ | chức vụ cũ tương đương hoặc cao hơn | không đạt | được miễn                   | được miễn     |
      | chức vụ cao hơn | tại chỗ | chỉ đổi tên                         | không đạt | không đạt                   | không đạt     |
      | tương đương     | tại chỗ | không sắp xếp                       | không đạt | không đạt                   | không đạt     |
      | tương đương     | tại chỗ | chức vụ cũ thấp hơn                 | không đạt | không đạt                   | không đạt     |
      | chức vụ cao hơn | tại chỗ | chưa có tập thể lãnh đạo            | không đạt | được miễn                   | không đạt     |

  Kịch bản: Nhân sự từ nơi khác khi sắp xếp tổ chức
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không lấy ý kiến nào khác
    Và không có quy hoạch nào khác
    Và không thuộc trường hợp đặc biệt
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nhóm quy định "hồ sơ" gồm "nd-170-2025.ho-so.{to-trinh, so-yeu-ly-lich, tu-kiem-diem, nhan-xet-danh-gia, nhan-xet-noi-cu-tru, ket-luan-tieu-chuan-chinh-tri, ke-khai-tai-san, van-bang-chung-chi, giay-kham-suc-khoe}"
    Và nhóm quy định "biên bản, quy trình từ nơi khác" gồm "nd-170-2025.ho-so.bien-ban-kiem-phieu; nd-170-2025.quy-trinh-3-buoc.{buoc-1.co-mat, buoc-2.co-mat, buoc-3.co-mat}"
    Và nhóm quy định "thẩm định" gồm "nd-170-2025.dieu-33.3.tham-dinh"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | kind            | source      | reorganisation.case                 | hồ sơ     | biên bản, quy trình từ nơi khác | thẩm định |
      | tương đương     | từ nơi khác | chỉ đổi tên                         | không đạt | được miễn                       | được miễn |
      | thấp hơn        | từ nơi khác | chức vụ cũ tương đương hoặc cao hơn | không đạt | được miễn                       | được miễn |
      | chức vụ cao hơn | từ nơi khác | chỉ đổi tên                         | không đạt | không đạt                       | không đạt |
      | tương đương     | từ nơi khác | không sắp xếp                       | không đạt | không đạt                       | không đạt |
      | chức vụ cao hơn | từ nơi khác | chưa có tập thể lãnh đạo            | không đạt | được miễn                       | không đạt |

  Kịch bản: Sắp xếp tổ chức: các bước có mà sai
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 29/09/2025 | 9                       | 5               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 28/09/2025 | 10                      | 6               | 10                 | biểu quyết         | có                           | 2                    | 4                                | không                           | không                           |
      | 3    | 10/10/2025 | 10                      | 6               | 10                 | biểu quyết         | không                        | 2                    | 4                                | không                           | có                              |
      | 4    | 11/10/2025 | 10                      | 6               | 10                 |                    | có                           | 0                    | 0                                |                                 |                                 |
      | 5    | 17/11/2025 | 10                      | 6               | 10                 | biểu quyết         |                              | 4                    | 5                                | có                              |                                 |
    Và danh sách "hồ sơ" gồm:
      | tài liệu           | ngày tài liệu | số năm nhận xét, kiểm điểm | đã chứng thực, xác nhận |
      | sơ yếu lý lịch     | 14/06/2025    |                            | không                   |
      | giấy khám sức khỏe | 14/06/2025    |                            |                         |
      | bản tự kiểm điểm   | 01/12/2025    | 2                          |                         |
      | nhận xét, đánh giá | 01/12/2025    | 2                          |                         |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không thuộc trường hợp đặc biệt
    Và nhận đủ hồ sơ ngày 15/12/2025
    Và dữ kiện "ngày xin chủ trương" là "08/09/2025"
    Và dữ kiện "ngày có chủ trương" là "30/09/2025"
    Và dữ kiện "ngày báo cáo quá thời hạn" là "không có"
    Và nhân sự sinh ngày 01/01/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nhóm quy định "tài liệu" gồm "nd-170-2025.ho-so.{so-yeu-ly-lich.thoi-han, tu-kiem-diem.ky, nhan-xet-danh-gia.ky, giay-kham-suc-khoe.thoi-han}"
    Và nhóm quy định "các bước tại chỗ" gồm "nd-170-2025.quy-trinh-5-buoc.{buoc-1.so-nguoi-du, buoc-2.so-nguoi-du, buoc-2.hinh-thuc-phieu, buoc-2.ty-le-phieu, buoc-2.cong-bo-ket-qua, buoc-3.so-nguoi-du, buoc-3.hinh-thuc-phieu, buoc-3.ty-le-phieu, buoc-3.cong-bo-ket-qua, buoc-4.so-nguoi-du, buoc-4.cong-bo-ket-qua, buoc-5.so-nguoi-du, buoc-5.hinh-thuc-phieu, buoc-5.ty-le-phieu, thu-tu}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | kind            | source  | reorganisation.case                 | tài liệu  | các bước tại chỗ |
      | tương đương     | tại chỗ | chỉ đổi tên                         | được miễn | được miễn        |
      | tương đương     | tại chỗ | chức vụ cũ tương đương hoặc cao hơn | không đạt | được miễn        |
      | thấp hơn        | tại chỗ | chỉ đổi tên                         | không đạt | được miễn        |
      | chức vụ cao hơn | tại chỗ | chỉ đổi tên                         | không đạt | không đạt        |
      | tương đương     | tại chỗ | không sắp xếp                       | không đạt | không đạt        |
      | chức vụ cao hơn | tại chỗ | chưa có tập thể lãnh đạo            | không đạt | không đạt        |

  Kịch bản: Sắp xếp tổ chức: nhân sự từ nơi khác, các bước có mà sai
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định 15/01/2026
    Và danh sách "các bước quy trình" gồm:
      | bước | ngày họp   | số người được triệu tập | số người có mặt | tổng số thành viên | hình thức bỏ phiếu | công bố kết quả tại hội nghị | số phiếu cho nhân sự | số phiếu của người cao nhất khác | người đứng đầu lựa chọn nhân sự | nhân sự khác kết quả bước trước |
      | 1    | 29/09/2025 | 9                       | 5               | 9                  |                    |                              | 0                    | 0                                |                                 |                                 |
      | 2    | 28/09/2025 | 10                      | 6               | 10                 | biểu quyết         | có                           | 2                    | 4                                | không                           | không                           |
      | 3    | 10/10/2025 | 10                      | 6               | 10                 | biểu quyết         | không                        | 2                    | 4                                | không                           | có                              |
      | 4    | 11/10/2025 | 10                      | 6               | 10                 |                    | có                           | 0                    | 0                                |                                 |                                 |
      | 5    | 17/11/2025 | 10                      | 6               | 10                 | biểu quyết         |                              | 4                    | 5                                | có                              |                                 |
    Và danh sách "hồ sơ" gồm:
      | tài liệu           | ngày tài liệu | số năm nhận xét, kiểm điểm | đã chứng thực, xác nhận |
      | sơ yếu lý lịch     | 14/06/2025    |                            | không                   |
      | giấy khám sức khỏe | 14/06/2025    |                            |                         |
      | bản tự kiểm điểm   | 01/12/2025    | 2                          |                         |
      | nhận xét, đánh giá | 01/12/2025    | 2                          |                         |
    Và hồ sơ chỉ có các tài liệu đã nêu
    Và quy trình chỉ có các bước đã nêu
    Và không thuộc trường hợp đặc biệt
    Và nhận đủ hồ sơ ngày 15/12/2025
    Và dữ kiện "ngày xin chủ trương" là "08/09/2025"
    Và dữ kiện "ngày có chủ trương" là "30/09/2025"
    Và dữ kiện "ngày báo cáo quá thời hạn" là "không có"
    Và nhân sự sinh ngày 01/01/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "0"
    Và chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nhóm quy định "tài liệu" gồm "nd-170-2025.ho-so.{so-yeu-ly-lich.thoi-han, tu-kiem-diem.ky, nhan-xet-danh-gia.ky, giay-kham-suc-khoe.thoi-han}"
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | kind            | source      | reorganisation.case                 | tài liệu  | nd-170-2025.quy-trinh-3-buoc.thu-tu | nd-170-2025.dieu-33.3.ty-le-buoc-2 |
      | tương đương     | từ nơi khác | chỉ đổi tên                         | không đạt | được miễn                           | được miễn                          |
      | thấp hơn        | từ nơi khác | chức vụ cũ tương đương hoặc cao hơn | không đạt | được miễn                           | được miễn                          |
      | chức vụ cao hơn | từ nơi khác | chỉ đổi tên                         | không đạt | không đạt                           | cần xem xét                        |
      | tương đương     | từ nơi khác | không sắp xếp                       | không đạt | không đạt                           | cần xem xét                        |
      | chức vụ cao hơn | từ nơi khác | chưa có tập thể lãnh đạo            | không đạt | không đạt                           | cần xem xét                        |

