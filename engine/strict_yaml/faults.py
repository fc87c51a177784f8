"""The wording of every refusal of the strict dialect, one function per kind.

INVARIANT: a message shows at most `TOKEN_LENGTH` characters of the user's text, all of them the offending token.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engine.bilingual import Text
from engine.diagnostics import Level, Span

TOKEN_LENGTH = 60

SYNTAX = "PC101"
ENCODING = "PC102"
SIZE = "PC103"
DEPTH = "PC104"
ANCHOR = "PC105"
TAG = "PC106"
DUPLICATE_KEY = "PC107"
KEY_NOT_TEXT = "PC108"
OLD_BOOLEAN = "PC109"
NUMBER_BASE = "PC110"
DATE = "PC111"
DOCUMENTS = "PC112"
EMPTY = "PC113"
CONTROL = "PC114"
MERGE = "PC115"
NUMBER = "PC116"
TOO_MANY = "PC117"
UNREADABLE = "PC118"


@dataclass(frozen=True, slots=True)
class Fault:
    """A refusal that does not know its place yet."""

    code: str
    message: Text
    help: Text | None = None
    level: Level = Level.ERROR


def token(text: str) -> str:
    """`text` on one line, cut to `TOKEN_LENGTH` characters, nothing invisible in it."""
    cut = text[: TOKEN_LENGTH + 1]
    shown = "".join(char if char.isprintable() else " " for char in cut)
    return shown if len(shown) <= TOKEN_LENGTH else shown[: TOKEN_LENGTH - 1] + "…"


def not_utf8(byte: int | None) -> Fault:
    """PC102: the bytes are not UTF-8; `byte` is the first one that cannot be."""
    at = Text("", "") if byte is None else Text(f" (gặp byte 0x{byte:02X})", f" (byte 0x{byte:02X} found)")
    return Fault(
        ENCODING,
        Text(f"tệp không phải là văn bản UTF-8{at.vi}", f"the file is not UTF-8 text{at.en}"),
        Text(
            "Lưu lại tệp với bảng mã Unicode UTF-8 (không dùng UTF-16, TCVN3, VNI hay Windows-1258).",
            "Save the file again as Unicode UTF-8 (not UTF-16, TCVN3, VNI or Windows-1258).",
        ),
    )


def not_plain_text(kind: Text) -> Fault:
    """PC102: a file of another kind, told by its first bytes."""
    return Fault(
        ENCODING,
        Text(f"đây là {kind.vi}, không phải văn bản thuần", f"this is {kind.en}, not plain text"),
        Text(
            "Ghi nội dung vào tệp văn bản thuần UTF-8 (YAML hoặc JSON).",
            "Write the content to a plain text file in UTF-8 (YAML or JSON).",
        ),
    )


def too_large(limit: int) -> Fault:
    """PC103: more than `limit` bytes."""
    return Fault(
        SIZE,
        Text(f"tệp lớn hơn giới hạn {limit} byte", f"the file is larger than the limit of {limit} bytes"),
        Text("Chia tệp thành nhiều tệp nhỏ hơn.", "Split the file into smaller ones."),
    )


def too_deep(limit: int) -> Fault:
    """PC104: nested more than `limit` levels."""
    return Fault(
        DEPTH,
        Text(f"dữ liệu lồng nhau quá {limit} cấp", f"the data is nested deeper than {limit} levels"),
        Text("Viết phẳng hơn; kiểm tra ngoặc và thụt dòng.", "Write it flatter; check brackets and indentation."),
    )


def anchor(name: str) -> Fault:
    """PC105: an anchor `&x` or alias `*x`."""
    shown = token(name)
    return Fault(
        ANCHOR,
        Text(f"không dùng neo và bí danh YAML: “{shown}”", f"YAML anchors and aliases are not allowed: “{shown}”"),
        Text(
            "Viết đầy đủ giá trị tại chỗ; nếu là văn bản thì đặt trong ngoặc kép.",
            "Write the value out in place; if it is text, put it in quotes.",
        ),
    )


def tag(name: str) -> Fault:
    """PC106: a tag `!x` or `!!x`, or a `%TAG` directive."""
    shown = token(name)
    return Fault(
        TAG,
        Text(f"không dùng thẻ kiểu YAML: “{shown}”", f"YAML tags are not allowed: “{shown}”"),
        Text(
            "Bỏ thẻ; nếu là văn bản bắt đầu bằng dấu “!” thì đặt trong ngoặc kép.",
            "Remove the tag; if it is text that begins with “!”, put it in quotes.",
        ),
    )


def duplicate_key(key: str, first: Span) -> Fault:
    """PC107: `key` stands twice in one mapping; `first` is where it stood before."""
    shown = token(key)
    place = Text(f"dòng {first.line}, cột {first.column}", f"line {first.line}, column {first.column}")
    return Fault(
        DUPLICATE_KEY,
        Text(f"khóa “{shown}” viết hai lần, lần đầu ở {place.vi}", f"key “{shown}” is repeated, first at {place.en}"),
        Text("Giữ lại một khóa.", "Keep one of them."),
    )


def key_not_text(key: str | None) -> Fault:
    """PC108: a key that is a number, a date, a truth value, empty, a list or a mapping (`key` None)."""
    if key is None:
        return Fault(
            KEY_NOT_TEXT,
            Text("khóa phải là văn bản, không phải danh sách hay bảng", "a key must be text, not a list or mapping"),
            Text(
                "Nếu là văn bản có ngoặc “[” hay “{” thì đặt trong ngoặc kép.",
                "If it is text with “[” or “{”, put it in quotes.",
            ),
        )
    shown = token(key)
    return Fault(
        KEY_NOT_TEXT,
        Text(f"khóa “{shown}” không phải là văn bản", f"key “{shown}” is not text"),
        Text(f'Đặt khóa trong ngoặc kép: "{shown}".', f'Put the key in quotes: "{shown}".'),
    )


def old_boolean(word: str) -> Fault:
    """PC109: yes/no/on/off/y/n, or an odd spelling of true/false, as a bare value."""
    return Fault(
        OLD_BOOLEAN,
        Text(f"“{word}” không rõ là đúng/sai hay là văn bản", f"“{word}” may be a truth value or a word"),
        Text(
            f'Viết true hoặc false; nếu là văn bản thì đặt trong ngoặc kép: "{word}".',
            f'Write true or false; if it is text, put it in quotes: "{word}".',
        ),
    )


def number_base(word: str) -> Fault:
    """PC110: leading zeros, octal, hexadecimal, binary, sexagesimal, underscores."""
    shown = token(word)
    return Fault(
        NUMBER_BASE,
        Text(
            f"số “{shown}” có nhiều cách đọc (số 0 đứng đầu, hệ đếm khác hoặc giờ phút)",
            f"number “{shown}” has several readings (leading zero, another base or clock time)",
        ),
        Text(
            f'Viết số thập phân không có số 0 đứng đầu; nếu là văn bản thì đặt trong ngoặc kép: "{shown}".',
            f'Write it in base ten without leading zeros; if it is text, put it in quotes: "{shown}".',
        ),
    )


def date_spelling(word: str, meant: date | None) -> Fault:
    """PC111: a date in another order or with another mark; `meant` is its day where it can be told."""
    shown = token(word)
    example = meant.isoformat() if meant else "2022-08-18"
    return Fault(
        DATE,
        Text(f"ngày “{shown}” không viết dạng NĂM-THÁNG-NGÀY", f"date “{shown}” is not written YYYY-MM-DD"),
        Text(
            f'Viết {"" if meant else "ví dụ "}{example}; nếu là văn bản thì đặt trong ngoặc kép: "{shown}".',
            f'Write {"" if meant else "for example "}{example}; if it is text, put it in quotes: "{shown}".',
        ),
    )


def impossible_date(word: str) -> Fault:
    """PC111: written YYYY-MM-DD, but the calendar has no such day."""
    return Fault(
        DATE,
        Text(f"không có ngày “{word}” trong lịch", f"there is no day “{word}” in the calendar"),
        Text("Kiểm tra lại ngày và tháng.", "Check the day and the month."),
    )


def several_documents() -> Fault:
    """PC112: a second document in the file."""
    return Fault(
        DOCUMENTS,
        Text("tệp chứa nhiều hơn một tài liệu YAML", "the file holds more than one YAML document"),
        Text(
            "Bỏ dòng “---” hoặc “...”, hoặc tách thành nhiều tệp.", "Remove the line “---” or “...”, or split the file."
        ),
    )


def empty() -> Fault:
    """PC113: nothing but blanks and comments."""
    return Fault(
        EMPTY,
        Text("tệp không có nội dung", "the file has no content"),
        Text("Kiểm tra đã lưu tệp hoặc đã chọn đúng tệp chưa.", "Check that it was saved and is the right file."),
    )


def control_character(char: str) -> Fault:
    """PC114: an invisible character that steers a screen or a reader."""
    name = f"U+{ord(char):04X}"
    return Fault(
        CONTROL,
        Text(f"có ký tự điều khiển {name} không nhìn thấy được", f"there is an invisible control character {name}"),
        Text("Xóa ký tự này rồi gõ lại đoạn đó.", "Delete the character and type the passage again."),
    )


def merge_key() -> Fault:
    """PC115: the merge key `<<`."""
    return Fault(
        MERGE,
        Text("không dùng khóa gộp “<<”", "the merge key “<<” is not allowed"),
        Text("Viết đầy đủ các khóa tại chỗ.", "Write the keys out in place."),
    )


def number_spelling(word: str) -> Fault:
    """PC116: a number not written like 12 or 1.5, or of more than 18 digits."""
    shown = token(word)
    return Fault(
        NUMBER,
        Text(f"số “{shown}” không viết dạng 12 hoặc 1.5", f"number “{shown}” is not written like 12 or 1.5"),
        Text(
            f'Viết số thường, nhiều nhất 18 chữ số; nếu là văn bản thì đặt trong ngoặc kép: "{shown}".',
            f'Write a plain number of at most 18 digits; if it is text, put it in quotes: "{shown}".',
        ),
    )


def too_many(limit: int) -> Fault:
    """PC117 (note): reading stopped after `limit` faults."""
    return Fault(
        TOO_MANY,
        Text(f"dừng đọc sau {limit} lỗi", f"reading stopped after {limit} faults"),
        Text("Sửa các lỗi trên rồi chạy lại.", "Mend those above, then run again."),
        Level.NOTE,
    )


def unreadable(reason: Text) -> Fault:
    """PC118: the file cannot be opened."""
    return Fault(
        UNREADABLE,
        Text(f"không đọc được tệp: {reason.vi}", f"cannot read the file: {reason.en}"),
        Text("Kiểm tra đường dẫn và quyền đọc tệp.", "Check the path and the right to read it."),
    )
