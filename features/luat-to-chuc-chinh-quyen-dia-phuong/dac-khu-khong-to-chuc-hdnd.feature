# language: vi
Tính năng: Chủ tịch UBND đặc khu theo Luật 72/2025/QH15
  Đặc khu có HĐND thì bầu và phê chuẩn như xã, phường; đặc khu không tổ chức HĐND (Điều 28) thì không; ai bổ nhiệm chưa có văn bản.

  Kịch bản: Chưa biết đặc khu có HĐND hay không thì chưa xác định
    Biết chức danh "Chủ tịch UBND đặc khu Hoàng Sa"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 01/12/2025
    Khi tra cứu thẩm quyền
    Thì thẩm quyền chưa xác định vì thiếu "post.without_council"

  Kịch bản: Đặc khu không tổ chức HĐND thì không có cơ quan bầu
    Biết chức danh "Chủ tịch UBND đặc khu Hoàng Sa"
    Và dữ kiện "post.without_council" là "có"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 01/12/2025
    Khi tra cứu thẩm quyền
    Thì không có cơ quan bầu
    Và không có cơ quan phê chuẩn

  Kịch bản: Đặc khu có HĐND thì HĐND bầu, Chủ tịch UBND tỉnh phê chuẩn
    Biết chức danh "Chủ tịch UBND đặc khu Vân Đồn"
    Và dữ kiện "post.without_council" là "không"
    Và nội dung công tác "bầu"
    Và ngày quyết định 01/12/2025
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND xã"
    Và cơ quan phê chuẩn là "Chủ tịch UBND tỉnh"

  Kịch bản: Xã, phường không phải nói gì về HĐND
    Biết chức danh "Phó Chủ tịch UBND phường Hồng Gai"
    Và nội dung công tác "bầu"
    Và ngày quyết định 01/12/2025
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "HĐND xã"
    Và cơ quan phê chuẩn là "Chủ tịch UBND tỉnh"
