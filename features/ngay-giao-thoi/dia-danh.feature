# language: vi
Tính năng: Địa danh qua các lần sắp xếp
  Đơn vị cấp huyện cho biết tỉnh của nó; đơn vị cấp xã của Quảng Ninh đổi ngày 01/7/2025.

  Khung kịch bản: Không nêu tỉnh thì tên đơn vị cấp huyện, nếu chỉ một tỉnh có, cho biết tỉnh
    Biết chức danh "<chức danh>"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì người ký quyết định là "<người ký>"
    Và không có cơ quan bầu

    Dữ liệu:
      | chức danh                               | người ký                            |
      | Chủ tịch UBND quận Hải Châu             | Chủ tịch UBND thành phố Đà Nẵng     |
      | Chủ tịch UBND Quận 1                    | Chủ tịch UBND thành phố Hồ Chí Minh |
      | Chủ tịch UBND phường Bến Nghé, quận 1   | Chủ tịch UBND quận                  |

  Kịch bản: Tên huyện nhiều tỉnh có thì không suy ra tỉnh
    Biết chức danh "Chủ tịch UBND huyện Châu Thành"
    Và nội dung công tác "bầu"
    Và ngày quyết định 10/05/2024
    Khi tra cứu thẩm quyền
    Thì cơ quan phê chuẩn là "Chủ tịch UBND tỉnh"

  Khung kịch bản: Đơn vị cấp xã của Quảng Ninh không tồn tại vào ngày hỏi
    Biết chức danh "<chức danh>"
    Và tỉnh, thành phố "Quảng Ninh"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì chức danh không tồn tại vào ngày này

    Dữ liệu:
      | chức danh                               | ngày       |
      | Chủ tịch UBND phường Trần Hưng Đạo      | 01/07/2025 |
      | Bí thư Đảng ủy thị trấn Cái Rồng        | 01/07/2025 |
      | Chủ tịch UBND phường Móng Cái 1         | 30/06/2025 |
      | Bí thư Đảng ủy đặc khu Vân Đồn          | 30/06/2025 |

  Khung kịch bản: Đơn vị cấp xã giữ tên thì cơ quan phê chuẩn đổi theo ngày
    Biết chức danh "Chủ tịch UBND xã Lục Hồn"
    Và tỉnh, thành phố "Quảng Ninh"
    Và nội dung công tác "bầu"
    Và ngày quyết định <ngày>
    Khi tra cứu thẩm quyền
    Thì cơ quan phê chuẩn là "<cơ quan>"

    Dữ liệu:
      | ngày       | cơ quan                        |
      | 30/06/2025 | Chủ tịch UBND huyện            |
      | 01/12/2025 | Chủ tịch UBND tỉnh Quảng Ninh  |
