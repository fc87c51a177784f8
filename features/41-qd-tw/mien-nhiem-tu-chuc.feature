# language: vi
Tính năng: Miễn nhiệm, từ chức theo Quy định 41-QĐ/TW (03/11/2021 đến 07/10/2025)
  Sáu căn cứ miễn nhiệm (Điều 5), bốn căn cứ từ chức (Điều 6); không cho từ chức khi phải miễn nhiệm. Điều 5 nói trên
  2/3 phiếu tín nhiệm thấp, nên đúng 2/3 không thuộc Điều 5.

  Bối cảnh:
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và ngày quyết định 15/03/2024
    Và nội dung công tác "từ chức"

  Khung kịch bản: Không cho từ chức đối với trường hợp phải miễn nhiệm
    Biết dữ kiện "thuộc trường hợp phải miễn nhiệm" là "<trả lời>"
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.hinh-thuc.phai-mien-nhiem"

    Dữ liệu:
      | trả lời | kết luận         |
      | có      | có phát hiện     |
      | không   | đáp ứng quy định |

  Kịch bản: Chưa nêu có phải miễn nhiệm hay không thì chưa xác định
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.phai-mien-nhiem" chưa xác định
    Và còn thiếu dữ kiện "thuộc trường hợp phải miễn nhiệm"

  Khung kịch bản: Trên 2/3 phiếu tín nhiệm thấp thì miễn nhiệm, không từ chức
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/12/2023     | 30              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.hinh-thuc.mien-nhiem-tin-nhiem-thap"

    Dữ liệu:
      | thấp | kết luận         |
      | 20   | đáp ứng quy định |
      | 21   | có phát hiện     |

  Kịch bản: Chưa biết số phiếu tín nhiệm thấp thì chưa xác định
    Biết danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về |
      | 10/12/2023     | 30              |
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.mien-nhiem-tin-nhiem-thap" chưa xác định

  Khung kịch bản: Hai năm liên tiếp không hoàn thành nhiệm vụ thì miễn nhiệm, không từ chức
    Biết năm 2022 xếp loại "<năm 2022>"
    Và năm 2023 xếp loại "<năm 2023>"
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.hinh-thuc.mien-nhiem-hai-nam"

    Dữ liệu:
      | năm 2022                  | năm 2023                  | kết luận         |
      | không hoàn thành nhiệm vụ | không hoàn thành nhiệm vụ | có phát hiện     |
      | hoàn thành nhiệm vụ       | không hoàn thành nhiệm vụ | đáp ứng quy định |
      | không hoàn thành nhiệm vụ | hoàn thành nhiệm vụ       | đáp ứng quy định |

  Kịch bản: Danh sách xếp loại chưa đầy đủ thì chưa xác định
    Biết năm 2023 xếp loại "không hoàn thành nhiệm vụ"
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.mien-nhiem-hai-nam" chưa xác định

  Khung kịch bản: Hai lần khiển trách trong cùng nhiệm kỳ thì miễn nhiệm, không từ chức
    Biết dữ kiện "ngày bắt đầu nhiệm kỳ, thời hạn giữ chức vụ" là "01/06/2021"
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày <lần một>
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 20/12/2023
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.hinh-thuc.mien-nhiem-hai-khien-trach"

    Dữ liệu:
      | lần một    | kết luận         |
      | 01/06/2021 | có phát hiện     |
      | 31/05/2021 | đáp ứng quy định |

  Kịch bản: Chưa biết ngày bắt đầu nhiệm kỳ thì chưa xác định
    Biết bị kỷ luật "khiển trách" có hiệu lực từ ngày 01/06/2022
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 20/12/2023
    Khi kiểm tra mặt "quy trình"
    Thì phát hiện "procedure.hinh-thuc.mien-nhiem-hai-khien-trach" chưa xác định

  Khung kịch bản: Căn cứ từ chức theo Điều 6
    Biết dữ kiện "căn cứ thôi giữ chức vụ" là "<căn cứ>"
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc"

    Dữ liệu:
      | căn cứ                                       | kết luận         |
      | hạn chế về năng lực, không còn đủ uy tín     | đáp ứng quy định |
      | để đơn vị phụ trách xảy ra sai phạm nghiêm trọng | đáp ứng quy định |
      | lý do chính đáng khác                        | đáp ứng quy định |
      | hạn chế về sức khỏe                          | có phát hiện     |
      | chuyển giao vị trí lãnh đạo, quản lý         | có phát hiện     |

  Khung kịch bản: Trên một nửa phiếu tín nhiệm thấp tự nó là căn cứ từ chức
    Biết dữ kiện "căn cứ thôi giữ chức vụ" là "hạn chế về sức khỏe"
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/12/2023     | 30              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc"

    Dữ liệu:
      | thấp | kết luận         |
      | 15   | có phát hiện     |
      | 16   | đáp ứng quy định |

  Kịch bản: Chưa nêu căn cứ từ chức thì chưa xác định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc" chưa xác định

  Khung kịch bản: Căn cứ miễn nhiệm theo Điều 5
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "<căn cứ>"
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Và danh sách "xếp loại hằng năm" đầy đủ
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-mien-nhiem"

    Dữ liệu:
      | căn cứ                                                | kết luận         |
      | bị khiển trách, cảnh cáo và uy tín giảm sút           | đáp ứng quy định |
      | suy thoái, vi phạm những điều đảng viên không được làm | đáp ứng quy định |
      | vi phạm tiêu chuẩn chính trị                          | đáp ứng quy định |
      | hạn chế về năng lực, không còn đủ uy tín              | có phát hiện     |

  Kịch bản: Kết quả xếp loại tự nó là căn cứ miễn nhiệm
    Biết nội dung công tác "miễn nhiệm"
    Và năm 2022 xếp loại "không hoàn thành nhiệm vụ"
    Và năm 2023 xếp loại "không hoàn thành nhiệm vụ"
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-mien-nhiem"

  Kịch bản: Chưa nêu căn cứ miễn nhiệm thì chưa xác định
    Biết nội dung công tác "miễn nhiệm"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-mien-nhiem" chưa xác định

  Khung kịch bản: Bổ nhiệm người hai năm không hoàn thành nhiệm vụ thì lưu ý căn cứ miễn nhiệm
    Biết nội dung công tác "bổ nhiệm"
    Và năm 2022 xếp loại "<năm 2022>"
    Và năm 2023 xếp loại "không hoàn thành nhiệm vụ"
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | năm 2022                  | kết luận                                                                             |
      | không hoàn thành nhiệm vụ | phát hiện "eligibility.tieu-chuan-dieu-kien.hai-nam-khong-hoan-thanh" để lưu ý        |
      | hoàn thành nhiệm vụ       | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.hai-nam-khong-hoan-thanh"          |

  Khung kịch bản: Hồ sơ từ chức phải đủ
    Biết hồ sơ có "tờ trình" ngày 01/03/2024
    Và hồ sơ có "<tài liệu>" ngày 01/03/2024
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì đáp ứng quy định "dossier.ho-so.thieu-to-trinh"
    Và <kết luận> "<mã>"

    Dữ liệu:
      | tài liệu                                       | kết luận         | mã                              |
      | đơn xin từ chức                                | đáp ứng quy định | dossier.ho-so.thieu-don-tu-chuc |
      | đơn xin từ chức                                | có phát hiện     | dossier.ho-so.thieu-bao-cao-de-nghi |
      | báo cáo đề nghị của cơ quan sử dụng cán bộ     | đáp ứng quy định | dossier.ho-so.thieu-bao-cao-de-nghi |
      | báo cáo đề nghị của cơ quan sử dụng cán bộ     | có phát hiện     | dossier.ho-so.thieu-don-tu-chuc |

  Kịch bản: Hồ sơ miễn nhiệm chưa nói là đủ thì chưa xác định
    Biết nội dung công tác "miễn nhiệm"
    Và hồ sơ có "tờ trình" ngày 01/03/2024
    Khi kiểm tra mặt "hồ sơ"
    Thì phát hiện "dossier.ho-so.thieu-quyet-dinh-ket-luan" chưa xác định

  Khung kịch bản: 41-QĐ/TW áp dụng từ ngày 03/11/2021 đến hết ngày 07/10/2025
    Biết ngày quyết định <ngày>
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "hạn chế về sức khỏe"
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | ngày       | kết luận                                                            | văn bản           | điều            |
      | 02/11/2021 | đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc"   | 260-QĐ/TW (2009)  | Căn cứ từ chức  |
      | 03/11/2021 | có phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc"       | 41-QĐ/TW          | Điều 6 khoản 1 đến khoản 4 |
      | 07/10/2025 | có phát hiện "eligibility.tieu-chuan-dieu-kien.can-cu-tu-chuc"       | 41-QĐ/TW          | Điều 6 khoản 1 đến khoản 4 |

  Khung kịch bản: Từ ngày 08/10/2025 theo 377-QĐ/TW
    Biết ngày quyết định <ngày>
    Và dữ kiện "thuộc trường hợp phải miễn nhiệm" là "có"
    Khi kiểm tra mặt "quy trình"
    Thì có phát hiện "procedure.hinh-thuc.phai-mien-nhiem"
    Và căn cứ là "<văn bản>" "<điều>"

    Dữ liệu:
      | ngày       | văn bản   | điều |
      | 07/10/2025 | 41-QĐ/TW  | Nguyên tắc |
      | 08/10/2025 | 377-QĐ/TW | Chương VII (không cho thôi giữ chức vụ, từ chức khi phải miễn nhiệm) |

  Khung kịch bản: Phiếu tín nhiệm trên 2/3 tự nó là căn cứ miễn nhiệm, một kỳ là đủ
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "hạn chế về sức khỏe"
    Và danh sách "lấy phiếu tín nhiệm" gồm:
      | ngày lấy phiếu | số phiếu thu về | tín nhiệm thấp |
      | 10/12/2021     | 30              | 2              |
      | 10/12/2023     | 30              | <thấp>         |
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Và danh sách "xếp loại hằng năm" đầy đủ
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-mien-nhiem"

    Dữ liệu:
      | thấp | kết luận         |
      | 20   | có phát hiện     |
      | 21   | đáp ứng quy định |

  Khung kịch bản: Hai lần khiển trách trong nhiệm kỳ tự nó là căn cứ miễn nhiệm
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "hạn chế về sức khỏe"
    Và dữ kiện "ngày bắt đầu nhiệm kỳ, thời hạn giữ chức vụ" là "01/06/2021"
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày <lần một>
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 20/12/2023
    Và không bị kỷ luật nào khác
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-mien-nhiem"

    Dữ liệu:
      | hình thức   | lần một    | kết luận         |
      | khiển trách | 01/06/2021 | đáp ứng quy định |
      | khiển trách | 31/05/2021 | có phát hiện     |
      | cảnh cáo    | 01/06/2021 | có phát hiện     |

  Khung kịch bản: Một năm không hoàn thành nhiệm vụ chưa phải căn cứ miễn nhiệm
    Biết nội dung công tác "miễn nhiệm"
    Và dữ kiện "căn cứ thôi giữ chức vụ" là "hạn chế về sức khỏe"
    Và năm 2022 xếp loại "<năm 2022>"
    Và năm 2023 xếp loại "không hoàn thành nhiệm vụ"
    Và danh sách "xếp loại hằng năm" đầy đủ
    Và danh sách "lấy phiếu tín nhiệm" đầy đủ
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.tieu-chuan-dieu-kien.can-cu-mien-nhiem"

    Dữ liệu:
      | năm 2022                  | kết luận         |
      | hoàn thành nhiệm vụ       | có phát hiện     |
      | không hoàn thành nhiệm vụ | đáp ứng quy định |

  Kịch bản: Một lần khiển trách và một lần cảnh cáo không phải hai lần khiển trách
    Biết dữ kiện "ngày bắt đầu nhiệm kỳ, thời hạn giữ chức vụ" là "01/06/2021"
    Và bị kỷ luật "cảnh cáo" có hiệu lực từ ngày 01/06/2022
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày 20/12/2023
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "quy trình"
    Thì đáp ứng quy định "procedure.hinh-thuc.mien-nhiem-hai-khien-trach"

  Kịch bản: Không năm nào không hoàn thành nhiệm vụ thì không xét căn cứ miễn nhiệm khi bổ nhiệm
    Biết nội dung công tác "bổ nhiệm"
    Và năm 2022 xếp loại "hoàn thành nhiệm vụ"
    Và năm 2023 xếp loại "hoàn thành nhiệm vụ"
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không áp dụng quy định "eligibility.tieu-chuan-dieu-kien.hai-nam-khong-hoan-thanh"

  Khung kịch bản: Hồ sơ miễn nhiệm có tờ trình, quyết định, kết luận
    Biết nội dung công tác "miễn nhiệm"
    Và hồ sơ có "<tài liệu>" ngày 01/03/2024
    Và hồ sơ chỉ có các tài liệu đã nêu
    Khi kiểm tra mặt "hồ sơ"
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | tài liệu             | kết luận         | mã                                      |
      | tờ trình             | đáp ứng quy định | dossier.ho-so.thieu-to-trinh            |
      | tờ trình             | có phát hiện     | dossier.ho-so.thieu-quyet-dinh-ket-luan |
      | quyết định, kết luận | có phát hiện     | dossier.ho-so.thieu-to-trinh            |
      | quyết định, kết luận | đáp ứng quy định | dossier.ho-so.thieu-quyet-dinh-ket-luan |

  Khung kịch bản: Lưu ý căn cứ miễn nhiệm khi bổ nhiệm chỉ đến hết ngày 07/10/2025
    Biết nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Và năm 2023 xếp loại "không hoàn thành nhiệm vụ"
    Và năm 2024 xếp loại "không hoàn thành nhiệm vụ"
    Và danh sách "xếp loại hằng năm" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận>

    Dữ liệu:
      | ngày       | kết luận                                                                       |
      | 07/10/2025 | phát hiện "eligibility.tieu-chuan-dieu-kien.hai-nam-khong-hoan-thanh" để lưu ý |
      | 08/10/2025 | không áp dụng quy định "eligibility.tieu-chuan-dieu-kien.hai-nam-khong-hoan-thanh" |
