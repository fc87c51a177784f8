# language: vi
Tính năng: Cách chức Chủ tịch, Phó Chủ tịch UBND theo Nghị định 08/2016/NĐ-CP
  Điều 15 khoản 2, từ 10/3/2016: cấp trên trực tiếp cách chức, theo đề nghị của người đứng đầu cơ quan nội vụ.

  Khung kịch bản: Ai đề nghị, ai quyết định cách chức
    Biết chức danh "<chức danh>"
    Và nội dung công tác "cách chức"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"
    Và cơ quan trình gồm có "<đề nghị>"
    Và căn cứ là "08/2016/NĐ-CP" "Điều 15 khoản 2"

    Dữ liệu:
      | chức danh                         | ngày       | người ký                      | đề nghị                |
      | Chủ tịch UBND tỉnh Quảng Ninh     | 15/05/2024 | Thủ tướng Chính phủ           | Bộ trưởng Bộ Nội vụ    |
      | Chủ tịch UBND huyện Hải Hà        | 15/05/2024 | Chủ tịch UBND tỉnh Quảng Ninh | Sở Nội vụ              |
      | Phó Chủ tịch UBND xã Quảng Chính  | 30/06/2025 | Chủ tịch UBND huyện           | Phòng Nội vụ           |

  Kịch bản: Từ 01/7/2025 không còn cấp huyện đề nghị
    Biết chức danh "Chủ tịch UBND phường Hồng Gai"
    Và nội dung công tác "cách chức"
    Và ngày quyết định 01/07/2025
    Khi tra cứu thẩm quyền
    Thì không có cơ quan trình
