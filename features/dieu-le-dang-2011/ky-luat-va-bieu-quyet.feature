# language: vi
Tính năng: Điều lệ Đảng: một năm sau cách chức, và hơn một nửa thành viên tán thành
  Điều 40 khoản 3 đứng cạnh thời hạn của quy định phân cấp: mọi thời hạn đều phải hết, thời hạn dài nhất quyết định ngày.

  Khung kịch bản: Một năm sau cách chức, chức vụ tương đương hoặc cao hơn
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "điều động"
    Và loại bổ nhiệm "<loại>"
    Và ngày quyết định <ngày quyết định>
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | <bên>       | <hình thức>       | 10/05/2023                          |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.ky-luat.cach-chuc-chua-mot-nam"

    Dữ liệu:
      | loại            | bên         | hình thức | ngày quyết định | kết luận               |
      | tương đương     | đảng        | cách chức | 09/05/2024      | có phát hiện           |
      | tương đương     | đảng        | cách chức | 10/05/2024      | đáp ứng quy định       |
      | chức vụ cao hơn | đảng        | cách chức | 09/05/2024      | có phát hiện           |
      | thấp hơn        | đảng        | cách chức | 09/05/2024      | không áp dụng quy định |
      | tương đương     | đảng        | cảnh cáo  | 09/05/2024      | không áp dụng quy định |
      | tương đương     | chính quyền | cách chức | 09/05/2024      | không áp dụng quy định |

  Kịch bản: Không được bầu vào cấp ủy, dù chức vụ thấp hơn; chỉ định chức vụ thấp hơn thì không bị cấm
    Biết chức danh "Phó Bí thư Huyện ủy Vân Đồn tỉnh Quảng Ninh"
    Và loại bổ nhiệm "thấp hơn"
    Và ngày quyết định 09/05/2024
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực |
      | đảng        | cách chức         | 10/05/2023                          |
    Và không bị kỷ luật nào khác
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | nội dung công tác               | biết                        | dieu-le-dang-2011.dieu-40.3.cach-chuc |
      | bầu; chuẩn y; giới thiệu ứng cử |                             | không đạt                             |
      | chỉ định                        |                             | không áp dụng                         |
      | chỉ định                        | loại bổ nhiệm "tương đương" | không đạt                             |

  Kịch bản: Chưa biết ngày kỷ luật thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "điều động"
    Và loại bổ nhiệm "tương đương"
    Và ngày quyết định 09/05/2024
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật |
      | đảng        | cách chức         |
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.ky-luat.cach-chuc-chua-mot-nam" chưa xác định

  Kịch bản: Ba thời hạn cùng vướng, mỗi thời hạn một phát hiện
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 09/05/2024
    Và danh sách "kỷ luật" gồm:
      | bên kỷ luật | hình thức kỷ luật | ngày quyết định kỷ luật có hiệu lực | chức vụ dự kiến cao hơn chức vụ khi bị kỷ luật |
      | đảng        | cách chức         | 10/05/2023                          | có                                             |
      | chính quyền | cách chức         | 20/06/2023                          | có                                             |
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.ky-luat.cach-chuc-chua-mot-nam"
    Và có phát hiện "eligibility.ky-luat.chua-het-thoi-han"
    Và có phát hiện "eligibility.ky-luat.chua-het-thoi-han-hanh-chinh"

  Khung kịch bản: Hơn một nửa số thành viên đương nhiệm của ban thường vụ huyện ủy, đảng ủy xã
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và cấp ủy quyết định "<cấp ủy>"
    Và dữ kiện "số thành viên đương nhiệm" là "10"
    Và dữ kiện "số thành viên tán thành" là "<tán thành>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.qua-nua-thanh-vien"

    Dữ liệu:
      | chức danh                                         | ngày       | cấp ủy                 | tán thành | kết luận         |
      | Trưởng phòng Nội vụ huyện Vân Đồn tỉnh Quảng Ninh | 10/05/2024 | Ban Thường vụ Huyện ủy | 5         | có phát hiện     |
      | Trưởng phòng Nội vụ huyện Vân Đồn tỉnh Quảng Ninh | 10/05/2024 | Ban Thường vụ Huyện ủy | 6         | đáp ứng quy định |

  Kịch bản: Chưa biết số tán thành thì chưa xác định
    Biết chức danh "Trưởng phòng Nội vụ huyện Vân Đồn tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Và cấp ủy quyết định "Ban Thường vụ Huyện ủy"
    Và dữ kiện "số thành viên đương nhiệm" là "10"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.qua-nua-thanh-vien" chưa xác định

  Khung kịch bản: Trước 168-QĐ/TW, ban thường vụ tỉnh ủy theo Điều 9
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"
    Và dữ kiện "số thành viên đương nhiệm" là "14"
    Và dữ kiện "số thành viên tán thành" là "<tán thành>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.qua-nua-thanh-vien"
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | ngày       | tán thành | kết luận         | văn bản                   | điều                                      |
      | 27/12/2018 | 7         | có phát hiện     | Điều lệ Đảng (Đại hội XI) | Điều 9 (hơn một nửa thành viên tán thành) |
      | 27/12/2018 | 8         | đáp ứng quy định | Điều lệ Đảng (Đại hội XI) | Điều 9 (hơn một nửa thành viên tán thành) |
      | 28/12/2018 | 7         | có phát hiện     | 168-QĐ/TW                 | Điều 30 (trên 1/2 đương nhiệm)            |

  Kịch bản: Trước 168-QĐ/TW, chưa biết số tán thành thì chưa xác định
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 27/12/2018
    Và cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.quy-trinh.qua-nua-thanh-vien" chưa xác định

  Khung kịch bản: Đảng đoàn, ban cán sự đảng đề nghị khi hơn một nửa tán thành
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 27/12/2018
    Và cơ quan "Ban cán sự đảng Ủy ban nhân dân tỉnh" đề nghị ngày 20/12/2018
    Và dữ kiện "số thành viên cơ quan đề nghị" là "8"
    Và dữ kiện "số thành viên cơ quan đề nghị tán thành" là "<tán thành>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận>

    Dữ liệu:
      | tán thành | kết luận                                                         |
      | 4         | phát hiện "procedure.quy-trinh.co-quan-de-nghi-qua-nua" để lưu ý |
      | 5         | đáp ứng quy định "procedure.quy-trinh.co-quan-de-nghi-qua-nua"   |

  Kịch bản: Hơn một nửa: cấp nào theo dòng ấy; cơ quan đề nghị là đảng đoàn, ban cán sự đảng
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Nghệ An"
    Và nội dung công tác "bổ nhiệm"
    Và các dữ kiện:
      | dữ kiện                                 | giá trị |
      | số thành viên đương nhiệm               | 14      |
      | số thành viên tán thành                 | 7       |
      | số thành viên cơ quan đề nghị           | 8       |
      | số thành viên cơ quan đề nghị tán thành | 4       |
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | ngày quyết định | biết                                                                                                              | dieu-le-dang-2011.dieu-9.hon-mot-nua | dieu-le-dang-2011.dieu-9.hon-mot-nua-cap-tinh | dieu-le-dang-2011.dieu-9.co-quan-de-nghi |
      | 27/12/2018      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"; cơ quan "Ban cán sự đảng Ủy ban nhân dân tỉnh" đề nghị ngày 20/12/2018 | không áp dụng                        | không đạt                                     | để lưu ý                                 |
      | 28/12/2018      | cấp ủy quyết định "Ban Thường vụ Tỉnh ủy"; cơ quan "Ban Tổ chức Tỉnh ủy" đề nghị ngày 20/12/2018                  | không áp dụng                        | không áp dụng                                 | không áp dụng                            |
      | 27/12/2018      | cấp ủy quyết định "Ban Thường vụ Huyện ủy"; cơ quan "Ban Tổ chức Huyện ủy" đề nghị ngày 20/12/2018                | không đạt                            | không áp dụng                                 | không áp dụng                            |

  Kịch bản: Cách chức có hiệu lực sau ngày quyết định chưa cấm; cấp ủy là của Đảng, ủy ban kiểm tra không phải cấp ủy
    Biết nội dung công tác "bầu"
    Và loại bổ nhiệm "thấp hơn"
    Và ngày quyết định 09/05/2024
    Và danh sách "kỷ luật" đầy đủ
    Khi xét từng dòng của bảng
    Thì kết quả như bảng:
      | chức danh                                    | biết                                                                                                                             | dieu-le-dang-2011.dieu-40.3.cach-chuc |
      | Phó Bí thư Huyện ủy Vân Đồn tỉnh Quảng Ninh  | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 09/05/2024" | không đạt                             |
      | Phó Bí thư Huyện ủy Vân Đồn tỉnh Quảng Ninh  | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 10/05/2024" | không áp dụng                         |
      | Ủy viên UBND tỉnh Quảng Ninh                 | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 09/05/2024" | không áp dụng                         |
      | Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Quảng Ninh | danh sách "kỷ luật" có mục "bên kỷ luật = đảng, hình thức kỷ luật = cách chức, ngày quyết định kỷ luật có hiệu lực = 09/05/2024" | không áp dụng                         |

  Kịch bản: Cấp ủy bầu bí thư, phó bí thư của mình
    Biết nội dung công tác "bầu"
    Khi xét từng dòng của bảng
    Thì thẩm quyền như bảng:
      | chức danh                   | ngày quyết định | cơ quan bầu |
      | Bí thư Đảng ủy Bộ Tài chính | 20/11/2025      | Đảng ủy Bộ  |
