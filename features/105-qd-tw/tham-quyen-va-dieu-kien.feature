# language: vi
Tính năng: Thẩm quyền và điều kiện theo Quy định 105-QĐ/TW (đến hết ngày 17/8/2022)

  Khung kịch bản: Thẩm quyền đối với một số chức danh năm 2021
    Biết chức danh "<chức danh>"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định 15/06/2021
    Và nhân sự là Ủy viên Trung ương "không"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "<cấp>"
    Và văn bản áp dụng gồm "105-QĐ/TW"
    Và văn bản áp dụng không có "80-QĐ/TW"

    Dữ liệu:
      | chức danh                                | nội dung          | cấp                              |
      | Bí thư Tỉnh ủy Quảng Ninh                | điều động         | Bộ Chính trị                     |
      | Bộ trưởng Bộ Tài chính                   | bổ nhiệm          | Bộ Chính trị                     |
      | Thứ trưởng Bộ Tài chính                  | bổ nhiệm          | Ban Bí thư                       |
      | Ủy viên Ban Thường vụ Tỉnh ủy Quảng Ninh | giới thiệu ứng cử | Ban Bí thư                       |
      | Chủ tịch UBND tỉnh Quảng Ninh            | giới thiệu ứng cử | Ban Bí thư                       |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh        | giới thiệu ứng cử | Ban Thường vụ Tỉnh ủy Quảng Ninh |

  Khung kịch bản: Khiển trách hay cảnh cáo đều chờ mười hai tháng đối với chức vụ cao hơn
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định <ngày quyết định>
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày 01/06/2021
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.ky-luat.chua-het-thoi-han"

    Dữ liệu:
      | hình thức   | ngày quyết định | kết luận         |
      | khiển trách | 31/05/2022      | có phát hiện     |
      | khiển trách | 01/06/2022      | đáp ứng quy định |
      | cảnh cáo    | 31/05/2022      | có phát hiện     |
      | cảnh cáo    | 01/06/2022      | đáp ứng quy định |

  Khung kịch bản: Cách chức thì chức vụ cao hơn và cả chức vụ tương đương đều phải chờ mười hai tháng
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "<loại>"
    Và ngày quyết định <ngày quyết định>
    Và bị kỷ luật "<hình thức>" có hiệu lực từ ngày 01/06/2021
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "eligibility.ky-luat.cach-chuc-tuong-duong"

    Dữ liệu:
      | hình thức   | loại            | ngày quyết định | kết luận                |
      | cách chức   | tương đương     | 31/05/2022      | có phát hiện            |
      | cách chức   | tương đương     | 01/06/2022      | đáp ứng quy định        |
      | cách chức   | chức vụ cao hơn | 31/05/2022      | có phát hiện            |
      | cách chức   | chức vụ cao hơn | 01/06/2022      | đáp ứng quy định        |
      | cách chức   | thấp hơn        | 31/05/2022      | không áp dụng quy định  |
      | khiển trách | tương đương     | 31/05/2022      | không áp dụng quy định  |

  Khung kịch bản: Kết quả bước 2 không công bố tại hội nghị
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và nguồn nhân sự "tại chỗ"
    Và nhân sự là Ủy viên Trung ương "không"
    Và ngày quyết định 15/06/2021
    Và bước 2 họp ngày 01/06/2021
    Và bước 2 <công bố> kết quả kiểm phiếu tại hội nghị
    Và quy trình chỉ có các bước đã nêu
    Khi kiểm tra mặt "quy trình"
    Thì <kết luận> "procedure.quy-trinh.cong-bo-ket-qua"

    Dữ liệu:
      | công bố        | kết luận         |
      | công bố        | có phát hiện     |
      | không công bố  | đáp ứng quy định |

  Kịch bản: Ví dụ của Hướng dẫn 06-HD/BTCTW về tuổi: nam sinh tháng 2/1965, nhận hồ sơ tháng 8/2021
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 20/09/2021
    Và nhân sự sinh ngày 02/1965
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 16/08/2021
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là 60
    Và đáp ứng quy định "eligibility.tuoi.chua-du-tron-nhiem-ky"

  Kịch bản: Cùng nhân sự đó, nhận hồ sơ tháng 9/2021 thì còn năm mươi chín tháng
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 20/09/2021
    Và nhân sự sinh ngày 02/1965
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 01/09/2021
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là 59
    Và có phát hiện "eligibility.tuoi.chua-du-tron-nhiem-ky"
