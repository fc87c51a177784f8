# language: vi
Tính năng: Ai kỷ luật cán bộ do bầu cử theo Nghị định 112/2020/NĐ-CP
  Cấp phê chuẩn kết quả bầu có thẩm quyền xử lý kỷ luật (Điều 20 khoản 1); từ 20/9/2020 đến hết 30/6/2025.

  Khung kịch bản: Cấp phê chuẩn kết quả bầu ký quyết định kỷ luật
    Biết chức danh "<chức danh>"
    Và nội dung công tác "kỷ luật"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<cơ quan>"
    Và căn cứ là "112/2020/NĐ-CP" "Điều 20 khoản 1"

    Dữ liệu:
      | chức danh                           | ngày       | cơ quan                        |
      | Phó Chủ tịch UBND tỉnh Quảng Ninh   | 20/09/2020 | Thủ tướng Chính phủ            |
      | Chủ tịch UBND huyện Hải Hà          | 15/05/2024 | Chủ tịch UBND tỉnh Quảng Ninh  |
      | Chủ tịch HĐND xã Quảng Chính        | 20/09/2020 | Thường trực HĐND huyện         |
      | Phó Chủ tịch HĐND xã Quảng Chính    | 30/06/2025 | Thường trực HĐND huyện         |

  Kịch bản: Trước ngày Nghị định có hiệu lực, văn bản của ngày đó chưa có
    Biết chức danh "Chủ tịch HĐND xã Quảng Chính"
    Và nội dung công tác "kỷ luật"
    Và ngày quyết định 19/09/2020
    Khi tra cứu thẩm quyền
    Thì không có người ký quyết định
