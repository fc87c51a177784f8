"""From the parser's words about a syntax error to ours: what is likely wrong, and where the mistake began."""

from __future__ import annotations

from typing import Protocol

from engine.bilingual import Text
from engine.strict_yaml import faults
from engine.strict_yaml.faults import SYNTAX, Fault


class Mark(Protocol):
    """A place as the parser counts it, from 0."""

    line: int
    column: int


_QUOTE = Fault(
    SYNTAX,
    Text("dấu ngoặc kép mở mà không đóng", "a quotation mark is opened and never closed"),
    Text("Thêm dấu đóng ở cuối đoạn văn bản.", "Add the closing mark at the end of the text."),
)
_BRACKET = Fault(
    SYNTAX,
    Text(
        "danh sách hoặc bảng trong ngoặc thiếu dấu phẩy hoặc dấu đóng",
        "a bracketed list or mapping lacks a comma or its closing bracket",
    ),
    Text(
        "Kiểm tra dấu phẩy giữa các mục và dấu “]” hoặc “}” ở cuối.",
        "Check the commas between items and the “]” or “}” at the end.",
    ),
)
_TAB = Fault(
    SYNTAX,
    Text("thụt dòng bằng phím Tab", "a tab is used for indentation"),
    Text("Thay Tab bằng dấu cách.", "Replace the tab by spaces."),
)
_FIRST_CHARACTER = Fault(
    SYNTAX,
    Text("giá trị bắt đầu bằng ký tự dành riêng", "a value begins with a reserved character"),
    Text("Đặt giá trị trong ngoặc kép.", "Put the value in quotes."),
)
_COLON = Fault(
    SYNTAX,
    Text("dấu hai chấm ở chỗ không được phép", "a colon stands where none is allowed"),
    Text(
        "Văn bản có dấu “: ” phải đặt trong ngoặc kép; khóa ở dòng trên phải có dấu cách sau dấu hai chấm.",
        "Text that contains “: ” must be put in quotes; the key on the line above needs a space after its colon.",
    ),
)
_NO_COLON = Fault(
    SYNTAX,
    Text("thiếu dấu hai chấm sau khóa", "a key lacks its colon"),
    Text(
        "Viết “khóa: giá trị”, có dấu cách sau dấu hai chấm; kiểm tra thụt dòng.",
        "Write “key: value” with a space after the colon; check the indentation.",
    ),
)
INDENTATION = Fault(
    SYNTAX,
    Text(
        "thụt dòng hoặc dấu gạch đầu dòng không khớp với phía trên",
        "indentation or a dash does not match the lines above",
    ),
    Text(
        "Các khóa cùng cấp phải thẳng cột; sau dấu đóng ngoặc kép không viết thêm chữ.",
        "Keys of one level stand in one column; nothing may follow a closing quotation mark.",
    ),
)
_ESCAPE = Fault(
    SYNTAX,
    Text(
        "dấu “\\” trong ngoặc kép đi với ký tự không hợp lệ", "a “\\” in double quotes is followed by a wrong character"
    ),
    Text("Viết “\\\\”, hoặc dùng ngoặc đơn.", "Write “\\\\”, or use single quotes."),
)
_DIRECTIVE = Fault(
    SYNTAX,
    Text("dòng chỉ thị bắt đầu bằng “%” không hợp lệ", "a directive line that begins with “%” is wrong"),
    Text("Bỏ dòng này.", "Remove the line."),
)
_VALUE = Fault(
    SYNTAX,
    Text("thiếu giá trị trước dấu phẩy hoặc dấu đóng ngoặc", "a value is missing before a comma or bracket"),
    Text("Bỏ dấu thừa hoặc viết thêm giá trị.", "Remove the stray mark or write the value."),
)
_OTHER = Fault(
    SYNTAX,
    Text("không đọc được cú pháp YAML ở chỗ này", "the YAML syntax cannot be read here"),
    Text(
        "Kiểm tra thụt dòng, dấu hai chấm, ngoặc và ngoặc kép ở dòng này và dòng trên.",
        "Check indentation, colons, brackets and quotation marks on this line and the one above.",
    ),
)


def explain(problem: str, context: str, char: str) -> tuple[Fault, bool]:
    """The fault behind the parser's `problem` while doing `context`, met at the character `char`.

    The second value says whether the mistake stands where the parser *began* (an open quote) and not where it
    gave up.
    """
    if "quoted scalar" in context:
        unclosed = "end of stream" in problem or "document indicator" in problem
        return (_QUOTE, True) if unclosed else (_ESCAPE, False)
    if "document start" in problem:
        return faults.several_documents(), False
    if "flow sequence" in context or "flow mapping" in context:
        return _BRACKET, True
    if "anchor" in context or "alias" in context:
        return faults.anchor("*" if "alias" in context else "&"), False
    if "tag" in context or "tag" in problem:
        return faults.tag("!"), False
    if "directive" in context or "directive" in problem or "incompatible YAML" in problem:
        return _DIRECTIVE, False
    if char == "\t":
        return _TAB, False
    if "cannot start any token" in problem:
        return _FIRST_CHARACTER, False
    if "mapping values are not allowed" in problem:
        return _COLON, False
    if "expected ':'" in problem:
        return _NO_COLON, True
    if "node content" in problem:
        return _VALUE, False
    if "block scalar" not in context and ("block" in context or "not allowed" in problem):
        return INDENTATION, False
    return _OTHER, False
