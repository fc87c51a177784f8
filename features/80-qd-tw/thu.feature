# language: vi
Tính năng: Thử

  Kịch bản: Thứ trưởng năm 2024 do Ban Bí thư quyết định
    Biết chức danh "Thứ trưởng Bộ Tài chính"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "Ban Bí thư"
    Và căn cứ là "80-QĐ/TW" "Điều 7"
