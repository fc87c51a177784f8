# language: vi
Tính năng: Điều kiện quy hoạch theo Quy định 80-QĐ/TW
  Điều 18 khoản 2: nguồn tại chỗ phải được quy hoạch chức danh đó hoặc chức danh tương đương trở lên; nguồn từ nơi khác
  phải được quy hoạch chức danh tương đương trở lên; trường hợp đặc biệt do cấp có thẩm quyền quyết định.

  Bối cảnh:
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và nội dung công tác "bổ nhiệm"
    Và loại bổ nhiệm "chức vụ cao hơn"
    Và ngày quyết định 10/05/2024

  Khung kịch bản: Nguồn tại chỗ được quy hoạch chức danh đó hoặc tương đương trở lên
    Biết nguồn nhân sự "tại chỗ"
    Và được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2023
    Và chức danh quy hoạch là "<so sánh>" so với chức danh dự kiến
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.khong-quy-hoach.tai-cho"
    Và căn cứ là "80-QĐ/TW" "Điều 18 khoản 2"
    Và không áp dụng quy định "eligibility.khong-quy-hoach.ben-ngoai"

    Dữ liệu:
      | so sánh             |
      | chính chức danh đó  |
      | tương đương         |
      | cao hơn             |

  Kịch bản: Nguồn tại chỗ chỉ được quy hoạch chức danh thấp hơn
    Biết nguồn nhân sự "tại chỗ"
    Và không thuộc trường hợp đặc biệt
    Và được quy hoạch "Vụ trưởng Bộ Tài chính" ngày 01/02/2023
    Và chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.khong-quy-hoach.tai-cho"

  Kịch bản: Nguồn tại chỗ không có quy hoạch
    Biết nguồn nhân sự "tại chỗ"
    Và không thuộc trường hợp đặc biệt
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.khong-quy-hoach.tai-cho"

  Kịch bản: Hồ sơ chưa nói gì về quy hoạch thì chưa xác định
    Biết nguồn nhân sự "tại chỗ"
    Và không thuộc trường hợp đặc biệt
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.khong-quy-hoach.tai-cho" chưa xác định
    Và còn thiếu dữ kiện "quy hoạch"

  Kịch bản: Quy hoạch phê duyệt đúng ngày quyết định vẫn là quy hoạch có hiệu lực
    Biết nguồn nhân sự "tại chỗ"
    Và không thuộc trường hợp đặc biệt
    Và được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 10/05/2024
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.khong-quy-hoach.tai-cho"

  Kịch bản: Quy hoạch phê duyệt sau ngày quyết định một ngày
    Biết nguồn nhân sự "tại chỗ"
    Và không thuộc trường hợp đặc biệt
    Và được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 11/05/2024
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.khong-quy-hoach.tai-cho"

  Kịch bản: Đã đưa ra khỏi quy hoạch trước ngày quyết định
    Biết nguồn nhân sự "tại chỗ"
    Và không thuộc trường hợp đặc biệt
    Và được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2023
    Và đưa ra khỏi quy hoạch ngày 09/05/2024
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.khong-quy-hoach.tai-cho"

  Kịch bản: Đưa ra khỏi quy hoạch sau ngày quyết định thì ngày quyết định vẫn còn quy hoạch
    Biết nguồn nhân sự "tại chỗ"
    Và được quy hoạch "Thứ trưởng Bộ Tài chính" ngày 01/02/2023
    Và đưa ra khỏi quy hoạch ngày 11/05/2024
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.khong-quy-hoach.tai-cho"

  Kịch bản: Trường hợp đặc biệt được miễn điều kiện quy hoạch
    Biết nguồn nhân sự "tại chỗ"
    Và không có quy hoạch nào khác
    Và trường hợp đặc biệt do "Ban Bí thư" quyết định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì được miễn quy định "eligibility.khong-quy-hoach.tai-cho"

  Kịch bản: Trường hợp đặc biệt do cấp khác với cấp quyết định nhân sự thì phải xem xét
    Biết nguồn nhân sự "tại chỗ"
    Và không có quy hoạch nào khác
    Và cấp ủy quyết định "Ban Bí thư"
    Và trường hợp đặc biệt do "Bộ Chính trị" quyết định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì phát hiện "eligibility.tieu-chuan-dieu-kien.truong-hop-dac-biet-khac-cap" cần xem xét

  Kịch bản: Trường hợp đặc biệt do chính cấp quyết định nhân sự
    Biết nguồn nhân sự "tại chỗ"
    Và không có quy hoạch nào khác
    Và cấp ủy quyết định "Ban Bí thư"
    Và trường hợp đặc biệt do "Ban Bí thư" quyết định
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.tieu-chuan-dieu-kien.truong-hop-dac-biet-khac-cap"

  Kịch bản: Nguồn từ nơi khác được quy hoạch chức danh tương đương
    Biết nguồn nhân sự "từ nơi khác"
    Và được quy hoạch "Phó Trưởng Ban Tổ chức Trung ương" ngày 01/02/2023
    Và chức danh quy hoạch là "tương đương" so với chức danh dự kiến
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì đáp ứng quy định "eligibility.khong-quy-hoach.ben-ngoai"
    Và không áp dụng quy định "eligibility.khong-quy-hoach.tai-cho"

  Kịch bản: Nguồn từ nơi khác chỉ được quy hoạch chức danh thấp hơn
    Biết nguồn nhân sự "từ nơi khác"
    Và không thuộc trường hợp đặc biệt
    Và được quy hoạch "Phó Giám đốc Sở Tài chính" ngày 01/02/2023
    Và chức danh quy hoạch là "thấp hơn" so với chức danh dự kiến
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì có phát hiện "eligibility.khong-quy-hoach.ben-ngoai"

  Khung kịch bản: Chức vụ tương đương hoặc thấp hơn thì không đòi hỏi quy hoạch
    Biết nguồn nhân sự "tại chỗ"
    Và loại bổ nhiệm "<loại>"
    Và không có quy hoạch nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì không áp dụng quy định "eligibility.khong-quy-hoach.tai-cho"

    Dữ liệu:
      | loại                   |
      | tương đương            |
      | thấp hơn               |
      | kiêm nhiệm theo cơ cấu |
