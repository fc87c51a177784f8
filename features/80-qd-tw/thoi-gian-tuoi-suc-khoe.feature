# language: vi
Tính năng: Thời gian giữ chức vụ, tuổi, sức khỏe, kê khai theo Quy định 80-QĐ/TW
  Điều 18 khoản 3: giữ chức vụ hiện tại hoặc tương đương ít nhất 2 năm. Khoản 4: lý lịch được thẩm định, có kê khai
  tài sản. Khoản 5: đủ tuổi công tác trọn một nhiệm kỳ. Khoản 6: đủ sức khỏe.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024

  Kịch bản: Giữ chức vụ đúng hai mươi bốn tháng
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2022
    Và danh sách "chức vụ đã giữ" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng giữ chức vụ là 24
    Và đáp ứng quy định "eligibility.thoi-gian-giu-chuc.chua-du-thang"
    Và căn cứ là "80-QĐ/TW" "Điều 18 khoản 3"

  Kịch bản: Giữ chức vụ thiếu một ngày đủ hai mươi bốn tháng
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 11/05/2022
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng giữ chức vụ là 23
    Và có phát hiện "eligibility.thoi-gian-giu-chuc.chua-du-thang"

  Kịch bản: Trường hợp đặc biệt được miễn thời gian giữ chức vụ
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 11/05/2022
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và trường hợp đặc biệt do "Ban Bí thư" quyết định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì được miễn quy định "eligibility.thoi-gian-giu-chuc.chua-du-thang"

  Kịch bản: Thời gian giữ chức vụ tương đương liền trước được cộng dồn
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2023
    Và chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến
    Và đã giữ chức vụ "Cục trưởng Bộ Tài chính" từ ngày 10/05/2022 đến ngày 10/05/2023
    Và chức vụ đã giữ là "thấp hơn liền kề" so với chức danh dự kiến
    Và danh sách "chức vụ đã giữ" đầy đủ
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng giữ chức vụ là 24
    Và đáp ứng quy định "eligibility.thoi-gian-giu-chuc.chua-du-thang"

  Kịch bản: Thời gian giữ chức vụ cấp dưới không được cộng
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2023
    Và chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến
    Và đã giữ chức vụ "Phó Vụ trưởng Bộ Tài chính" từ ngày 10/05/2018 đến ngày 10/05/2023
    Và chức vụ đã giữ là "thấp hơn" so với chức danh dự kiến
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng giữ chức vụ là 12
    Và có phát hiện "eligibility.thoi-gian-giu-chuc.chua-du-thang"

  Kịch bản: Thời gian giao quyền, phụ trách không tính
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2020
    Và chức vụ đang giữ là giao quyền, phụ trách
    Và danh sách "chức vụ đã giữ" đầy đủ
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.thoi-gian-giu-chuc.chua-du-thang"

  Kịch bản: Chưa rõ các chức vụ đã giữ trước đó thì chưa kết luận là thiếu
    Biết đang giữ chức vụ "Vụ trưởng Bộ Tài chính" từ ngày 10/05/2023
    Và chức vụ đang giữ là "thấp hơn liền kề" so với chức danh dự kiến
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.thoi-gian-giu-chuc.chua-du-thang" chưa xác định

  Khung kịch bản: Tuổi tính theo bảng tuổi nghỉ hưu, từ tháng nhận hồ sơ
    Biết nhân sự sinh ngày <ngày sinh>
    Và giới tính "<giới tính>"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày <ngày nhận>
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là <số tháng>
    Và dữ kiện tính được "candidate.retirement_on" là "<ngày nghỉ hưu>"

    Dữ liệu:
      | ngày sinh  | giới tính | ngày nhận  | số tháng | ngày nghỉ hưu |
      | 10/06/1964 | nam       | 01/05/2024 | 16       | 30/09/2025    |
      | 30/09/1964 | nam       | 01/05/2024 | 19       | 31/12/2025    |
      | 01/10/1964 | nam       | 01/05/2024 | 23       | 30/04/2026    |
      | 31/03/1966 | nam       | 01/05/2024 | 43       | 31/12/2027    |
      | 01/04/1966 | nam       | 01/05/2024 | 47       | 30/04/2028    |
      | 05/05/1967 | nam       | 30/04/2024 | 61       | 31/05/2029    |
      | 31/12/1971 | nữ        | 01/05/2024 | 67       | 31/12/2029    |
      | 01/01/1972 | nữ        | 01/05/2024 | 72       | 31/05/2030    |
      | 30/04/1975 | nữ        | 01/05/2024 | 127      | 31/12/2034    |
      | 01/05/1975 | nữ        | 01/05/2024 | 132      | 31/05/2035    |

  Kịch bản: Còn đúng sáu mươi tháng thì đủ tuổi trọn một nhiệm kỳ
    Biết nhân sự sinh ngày 28/05/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là 60
    Và đáp ứng quy định "eligibility.tuoi.chua-du-tron-nhiem-ky"
    Và căn cứ là "80-QĐ/TW" "Điều 18 khoản 5"

  Kịch bản: Còn năm mươi chín tháng thì không đủ tuổi
    Biết nhân sự sinh ngày 30/04/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là 59
    Và có phát hiện "eligibility.tuoi.chua-du-tron-nhiem-ky"

  Kịch bản: Được kéo dài tuổi công tác một tháng thì đủ sáu mươi tháng
    Biết nhân sự sinh ngày 30/04/1967
    Và giới tính "nam"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "1"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là 60
    Và đáp ứng quy định "eligibility.tuoi.chua-du-tron-nhiem-ky"

  Kịch bản: Cùng ngày sinh, nữ nghỉ hưu sớm hơn nên không đủ tuổi
    Biết nhân sự sinh ngày 28/05/1967
    Và giới tính "nữ"
    Và dữ kiện "số tháng được kéo dài tuổi công tác" là "không có"
    Và nhận đủ hồ sơ ngày 02/05/2022
    Và ngày quyết định 18/08/2022
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì số tháng còn lại đến tuổi nghỉ hưu là 12
    Và có phát hiện "eligibility.tuoi.chua-du-tron-nhiem-ky"

  Kịch bản: Chức vụ tương đương thì không xét tuổi
    Biết loại bổ nhiệm "tương đương"
    Và nhân sự sinh ngày 30/04/1967
    Và giới tính "nam"
    Và nhận đủ hồ sơ ngày 02/05/2024
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không áp dụng quy định "eligibility.tuoi.chua-du-tron-nhiem-ky"

  Khung kịch bản: Điều kiện nêu bằng một câu trả lời của hồ sơ
    Biết dữ kiện "<dữ kiện>" là "<trả lời>"
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì <kết luận> "<mã>"

    Dữ liệu:
      | dữ kiện                                    | trả lời    | kết luận          | mã                                                  |
      | đủ sức khỏe                                | có         | đáp ứng quy định  | eligibility.tieu-chuan-dieu-kien.suc-khoe           |
      | đủ sức khỏe                                | không      | có phát hiện      | eligibility.tieu-chuan-dieu-kien.suc-khoe           |
      | đủ tiêu chuẩn chung và tiêu chuẩn cụ thể   | có         | đáp ứng quy định  | eligibility.tieu-chuan-dieu-kien.tieu-chuan-chuc-danh |
      | đủ tiêu chuẩn chung và tiêu chuẩn cụ thể   | không      | có phát hiện      | eligibility.tieu-chuan-dieu-kien.tieu-chuan-chuc-danh |
      | hồ sơ, lý lịch đã được thẩm định, xác minh | có         | đáp ứng quy định  | eligibility.ho-so.ly-lich-chua-tham-dinh            |
      | hồ sơ, lý lịch đã được thẩm định, xác minh | không      | có phát hiện      | eligibility.ho-so.ly-lich-chua-tham-dinh            |
      | ngày kê khai tài sản, thu nhập             | 10/05/2024 | đáp ứng quy định  | eligibility.ho-so.chua-ke-khai-tai-san              |
      | ngày kê khai tài sản, thu nhập             | 11/05/2024 | có phát hiện      | eligibility.ho-so.chua-ke-khai-tai-san              |
      | ngày kê khai tài sản, thu nhập             | không có   | có phát hiện      | eligibility.ho-so.chua-ke-khai-tai-san              |
