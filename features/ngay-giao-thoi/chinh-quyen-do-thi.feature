# language: vi
Tính năng: Chính quyền đô thị: bổ nhiệm thay cho bầu, từng thành phố, từng mốc
  Thành phố Hồ Chí Minh (NQ 131/2020), Đà Nẵng (NQ 119/2020, NQ 136/2024), Hà Nội (NQ 97/2019, Luật Thủ đô 2024): từ
  01/7/2021 đến hết 30/6/2025. Hải Phòng không có thí điểm đã thi hành.

  Khung kịch bản: Nơi và ngày bầu thì Hội đồng nhân dân bầu, có phê chuẩn
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "<thành phố>"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan bầu là "<bầu>"
    Và cơ quan phê chuẩn là "<phê chuẩn>"

    Dữ liệu:
      | chức danh                                    | thành phố | ngày       | bầu        | phê chuẩn           |
      | Chủ tịch UBND quận Hải Châu                  | Đà Nẵng   | 30/06/2021 | HĐND quận  | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND huyện Hòa Vang                 | Đà Nẵng   | 01/07/2021 | HĐND huyện | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND quận Hồng Bàng                 | Hải Phòng | 01/02/2025 | HĐND quận  | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND thành phố Thủ Đức              | TP.HCM    | 01/07/2021 | HĐND thành phố Thủ Đức | Chủ tịch UBND tỉnh |
      | Chủ tịch UBND huyện Củ Chi                   | TP.HCM    | 30/06/2025 | HĐND huyện | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND quận Ba Đình                   | Hà Nội    | 30/06/2025 | HĐND quận  | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND phường Hàng Bạc quận Hoàn Kiếm | Hà Nội    | 30/06/2021 | HĐND phường | Chủ tịch UBND quận |
      | Chủ tịch UBND xã Kim Chung huyện Đông Anh    | Hà Nội    | 01/07/2021 | HĐND xã    | Chủ tịch UBND huyện |

  Khung kịch bản: Nơi và ngày bổ nhiệm thì không có cơ quan bầu
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "<thành phố>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"
    Và không có cơ quan bầu

    Dữ liệu:
      | chức danh                                    | thành phố | ngày       | người ký            |
      | Chủ tịch UBND quận Hải Châu                  | Đà Nẵng   | 01/07/2021 | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND quận Hải Châu                  | Đà Nẵng   | 31/12/2024 | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND quận Hải Châu                  | Đà Nẵng   | 01/01/2025 | Chủ tịch UBND tỉnh  |
      | Phó Chủ tịch UBND quận Hải Châu              | Đà Nẵng   | 30/06/2025 | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND phường Thạch Thang             | Đà Nẵng   | 30/06/2025 | Chủ tịch UBND quận  |
      | Phó Chủ tịch UBND Quận 3                     | TP.HCM    | 01/03/2025 | Chủ tịch UBND tỉnh  |
      | Phó Chủ tịch UBND Quận 3                     | TP.HCM    | 16/06/2025 | Chủ tịch UBND tỉnh  |
      | Chủ tịch UBND phường Bến Nghé quận 1         | TP.HCM    | 30/06/2025 | Chủ tịch UBND quận  |
      | Chủ tịch UBND phường Hàng Bạc quận Hoàn Kiếm | Hà Nội    | 01/07/2021 | Chủ tịch UBND quận  |
      | Chủ tịch UBND phường Hàng Bạc quận Hoàn Kiếm | Hà Nội    | 31/12/2024 | Chủ tịch UBND quận  |
      | Chủ tịch UBND phường Hàng Bạc quận Hoàn Kiếm | Hà Nội    | 01/01/2025 | Chủ tịch UBND quận  |
      | Chủ tịch UBND phường Hàng Bạc quận Hoàn Kiếm | Hà Nội    | 30/06/2025 | Chủ tịch UBND quận  |

  Khung kịch bản: Từ 01/7/2025 phường lại có Hội đồng nhân dân; trong đợt sắp xếp Thường trực Hội đồng nhân dân tỉnh chỉ định
    Biết chức danh "Chủ tịch UBND phường Sài Gòn"
    Và tỉnh, thành phố "TP.HCM"
    Và nội dung công tác "<nội dung>"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì <kết quả>

    Dữ liệu:
      | nội dung | ngày       | kết quả                                              |
      | chỉ định | 01/07/2025 | cơ quan nhà nước chỉ định là "Thường trực HĐND tỉnh"  |
      | bầu      | 20/11/2025 | cơ quan phê chuẩn là "Chủ tịch UBND tỉnh"             |
      | bầu      | 10/04/2026 | cơ quan bầu là "HĐND phường"                          |
