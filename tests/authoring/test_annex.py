"""Lists of posts: the same rows from every form, there and back; what is unclear or hostile makes no row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cli.render.competence_list import FORMS
from engine.audit.reading.answers import NameAnswers, NameKind
from engine.authoring.annex.listing import competence_list
from engine.authoring.annex.reading import AnnexGround, AnnexReading, read_annex
from engine.authoring.annex.rows_file import rows_text
from engine.authoring.annex.tables import LONGEST_CELL, read_annex_tables
from engine.diagnostics import PhancapError
from engine.lawbook.book import Lawbook
from engine.lawbook.loading import SHIPPED, load_lawbook
from engine.model.vocabulary import Confidence
from engine.strict_yaml import read_yaml, read_yaml_file
from tests.authoring.annex_files import HEADERS, LINES, as_csv, as_document, as_workbook, member, with_member

GROUND = AnnexGround(
    "12-qd-tu", "quang-ninh", dt.date(2026, 2, 1), "Phụ lục 1", "van-ban", Confidence.PRESS, ("fill", "end"), frozenset({"van-ban"})
)  # fmt: skip
DECIDES = {"role": "decides", "body": "ban-thuong-vu-tinh-uy"}
APPRAISES = {"role": "appraises", "body": "ban-to-chuc-tinh-uy"}
FORMS_OF_LIST: dict[str, Callable[[Path], Path]] = {"csv": as_csv, "xlsx": as_workbook, "docx": as_document}


@pytest.fixture(scope="module")
def book() -> Lawbook:
    return load_lawbook()


def _read(book: Lawbook, path: Path, ground: AnnexGround = GROUND, **answers: str) -> AnnexReading:
    given = {(NameKind.POST, text): answer for text, answer in answers.items()}
    return read_annex(book, read_annex_tables(path), ground, {}, NameAnswers(given))


@pytest.mark.parametrize("form", FORMS_OF_LIST)
def test_the_same_rows_from_every_form(book: Lawbook, tmp_path: Path, form: str) -> None:
    """Headings apart, abbreviations understood, merged cells spread, a named unit as a condition, a State body signs."""
    reading = _read(book, FORMS_OF_LIST[form](tmp_path / f"phu-luc.{form}"))
    assert (6, 2, 0, [], []) == (
        reading.lines, reading.headings, reading.open_lines, reading.unknown, reading.unclear,
    )  # fmt: skip
    ground = {"actions": ["fill", "end"], "confidence": "press", "source": "van-ban"}
    assert [
        {"id": "12-qd-tu.pho-chanh-van-phong-tinh-uy", "posts": ["pho-chanh-van-phong-tinh-uy"], "roles": [APPRAISES, DECIDES],
         "cite": "Phụ lục 1, mục 1"} | ground,
        {"id": "12-qd-tu.pho-truong-ban-dang-tinh", "posts": ["pho-truong-ban-dang-tinh"], "roles": [APPRAISES, DECIDES],
         "when": {"fact": "post.unit", "is": "ban-to-chuc-tinh-uy"}, "cite": "Phụ lục 1, mục 2",
         "note": {"vi": "Kể cả phó trưởng ban thường trực", "en": "Kể cả phó trưởng ban thường trực"}} | ground,
        {"id": "12-qd-tu.muc-3", "posts": ["giam-doc-so", "pho-giam-doc-so"], "roles": [DECIDES], "cite": "Phụ lục 1, mục 3",
         "note": {"vi": '=HYPERLINK("http://x")', "en": '=HYPERLINK("http://x")'}} | ground,
        {"id": "12-qd-tu.pho-giam-doc-so", "posts": ["pho-giam-doc-so"], "when": {"fact": "post.unit", "is": "so-tai-chinh"},
         "roles": [{"role": "issues", "body": "chu-tich-ubnd-tinh"}], "cite": "Phụ lục 1, mục 4"} | ground,
    ] == [row for _, row in reading.rows]  # fmt: skip


def test_rows_are_written_in_the_strict_dialect(book: Lawbook, tmp_path: Path) -> None:
    """The file says the same rows, whatever quotes and signs the cells hold."""
    reading = _read(book, as_csv(tmp_path / "phu-luc.csv"))
    text = rows_text("phu-luc.csv", reading.rows, "competence-phu-luc.yaml")
    assert {"rows": [row for _, row in reading.rows]} == read_yaml(text, "competence-phu-luc.yaml").data


@pytest.mark.parametrize(
    ("cells", "unknown", "code"),
    [(("9", "Trưởng phòng thuộc sở", "Ban Thường vụ Tỉnh ủy", "", ""), ["Trưởng phòng thuộc sở"], None),
     (("9", "Giám đốc Sở", "Thường trực trực trực", "", ""), ["Thường trực trực trực"], None),
     (("9", "Giám đốc Sở", "Ban Thường vụ quyết định, Chủ tịch UBND tỉnh ký", "", ""), [], "PC965"),
     (("9", "Giám đốc Sở", "", "", "không nêu cơ quan"), [], "PC965"),
     (("9", "Giám đốc Sở Tài chính Hà Nội", "Ban Thường vụ Tỉnh ủy", "", ""), [], "PC965"),
     (("9", "Chủ tịch UBND phường Hà Tu", "Ban Thường vụ Tỉnh ủy", "", ""), [], "PC965"),
     (("9", "Quyền Giám đốc Sở", "Ban Thường vụ Tỉnh ủy", "", ""), [], "PC965")],
)  # fmt: skip
def test_what_is_unclear_makes_no_row(
    book: Lawbook, tmp_path: Path, cells: tuple[str, ...], unknown: list[str], code: str | None
) -> None:
    """An unknown name goes to the worklist, a line that needs a person is told with its place; the count adds up."""
    reading = _read(book, as_csv(tmp_path / "phu-luc.csv", (*LINES, cells)))
    assert (7, 4, 2, 1) == (reading.lines, len(reading.rows), reading.headings, reading.open_lines)
    assert unknown == [each.text for each in reading.unknown]
    assert ([code] if code else []) == [each.code for each in reading.unclear]
    assert all(each.span is not None and each.span.line == 9 for each in reading.unclear)


def test_an_answer_settles_a_name(book: Lawbook, tmp_path: Path) -> None:
    """What the worklist asked, once answered, is read so."""
    path = as_csv(tmp_path / "phu-luc.csv", (*LINES, ("9", "Cấp trưởng các sở", "Ban Thường vụ Tỉnh ủy", "", "")))
    assert ["Cấp trưởng các sở"] == [each.text for each in _read(book, path).unknown]
    reading = _read(book, path, **{"Cấp trưởng các sở": "Giám đốc Sở"})
    assert (["giam-doc-so"], 0) == (reading.rows[-1][1]["posts"], reading.open_lines)


@pytest.mark.parametrize(
    ("headers", "told"),
    [(("STT", "Chức danh", "Cơ quan giới thiệu/thẩm định", "Ghi chú", "x"), "Cơ quan giới thiệu/thẩm định"),
     (("STT", "Họ tên", "Cơ quan quyết định", "Ghi chú", "x"), "cột chức danh"),
     (("STT", "Chức danh", "Cơ quan quyết định", "Cấp quyết định", "x"), "hai cột cùng nghĩa")],
)  # fmt: skip
def test_a_column_that_may_say_who_acts_is_never_passed_over(
    book: Lawbook, tmp_path: Path, headers: tuple[str, ...], told: str
) -> None:
    """A role that is not clear, a list without posts, two columns of one meaning: refused with the header."""
    with pytest.raises(PhancapError) as refused:
        _read(book, as_csv(tmp_path / "phu-luc.csv", headers=headers))
    assert {"PC963"} == {each.code for each in refused.value.diagnostics}
    assert told in refused.value.diagnostics[0].message.vi


def test_a_told_column_is_read(book: Lawbook, tmp_path: Path) -> None:
    """`--column` says what a header means."""
    headers = ("STT", "Chức danh", "Cơ quan quyết định", "Cơ quan giới thiệu/thẩm định", "Ghi chú")
    tables = read_annex_tables(as_csv(tmp_path / "phu-luc.csv", headers=headers))
    reading = read_annex(book, tables, GROUND, {"Cơ quan giới thiệu/thẩm định": "appraises"}, NameAnswers())
    assert [APPRAISES, DECIDES] == reading.rows[0][1]["roles"]


# --- there and back


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """The bodies of a row hold together: their order says nothing."""
    return row | {"roles": sorted((each["role"], each["body"]) for each in row["roles"])}


def _there_and_back(book: Lawbook, folder: Path, place: Path, form: str) -> tuple[list[Any], list[Any]]:
    instrument = read_yaml_file(folder / "instrument.yaml").data
    assert isinstance(instrument, dict)
    files = sorted(folder.glob("competence*.yaml"))
    rows = [row for file in files for row in read_yaml_file(file).data["rows"]]  # type: ignore[index, call-overload]
    path = place / f"danh-muc.{form}"
    path.write_bytes(FORMS[form](competence_list(book, instrument["id"], rows), "Danh mục"))
    held = book.instruments[instrument["id"]]
    province = held.jurisdiction if held.jurisdiction in book.provinces else None
    sources = frozenset(each["id"] for each in instrument["sources"])
    ground = AnnexGround(held.id, province, held.interval.start, "khác", "khac", Confidence.TEXT, (), sources)
    reading = read_annex(book, read_annex_tables(path), ground, {}, NameAnswers())
    return [_plain(row) for row in rows], [_plain(row) for _, row in reading.rows]


def test_every_shipped_pack_comes_back_whole(book: Lawbook, tmp_path: Path) -> None:
    """Export, then import, of every pack: the same rows with ids, conditions, provisions, confidence and sources."""
    folders = sorted({file.parent for file in SHIPPED.rglob("competence*.yaml")})
    assert len(folders) > 50
    for folder in folders:
        written, read = _there_and_back(book, folder, tmp_path, "csv")
        assert written == read, folder


@pytest.mark.parametrize("form", ["xlsx", "docx"])
def test_a_pack_comes_back_from_an_offices_file(book: Lawbook, tmp_path: Path, form: str) -> None:
    """The same of a workbook and of a Word document."""
    written, read = _there_and_back(book, SHIPPED / "central" / "377-qd-tw", tmp_path, form)
    assert written == read


def test_confidence_is_never_more_than_the_author_states(book: Lawbook, tmp_path: Path) -> None:
    """A list that says `text` imported as `pattern` gives `pattern`; one that says `memory` stays so."""
    rows = [
        {"id": f"12-qd-tu.{name}", "posts": ["giam-doc-so"], "actions": ["fill"], "roles": [DECIDES], "cite": "Điều 1",
         "confidence": name, "source": "van-ban"}
        for name in ("text", "memory")
    ]  # fmt: skip
    path = tmp_path / "danh-muc.csv"
    path.write_bytes(FORMS["csv"](competence_list(book, "377-qd-tw", rows), "Danh mục"))
    ground = AnnexGround("12-qd-tu", None, None, "x", "van-ban", Confidence.PATTERN, (), frozenset({"van-ban"}))
    assert ["pattern", "memory"] == [row["confidence"] for _, row in _read(book, path, ground).rows]


def test_an_exported_cell_is_no_formula(book: Lawbook, tmp_path: Path) -> None:
    """A text that begins like a formula stands as text: guarded in CSV, a string in the workbook; it comes back as it was."""
    text = '=HYPERLINK("http://x")'
    row = {"id": "12-qd-tu.a", "posts": ["giam-doc-so"], "actions": ["fill"], "roles": [DECIDES], "cite": text,
           "confidence": "memory", "source": "van-ban"}  # fmt: skip
    listed = competence_list(book, "377-qd-tw", [row])
    assert f'"\'{text.replace(chr(34), chr(34) * 2)}"'.encode() in FORMS["csv"](listed, "t")
    workbook = tmp_path / "danh-muc.xlsx"
    workbook.write_bytes(FORMS["xlsx"](listed, "t"))
    assert b"<f>" not in member(workbook, "xl/worksheets/sheet1.xml")
    assert [text] == [row["cite"] for _, row in _read(book, workbook).rows]


# --- hostile files


def _refused(path: Path) -> tuple[str, ...]:
    with pytest.raises(PhancapError) as refused:
        read_annex_tables(path)
    return tuple(each.code for each in refused.value.diagnostics)


def test_a_document_that_unpacks_to_too_much(tmp_path: Path) -> None:
    """A member of 80 MB of spaces is refused by what the archive says, before it is unpacked."""
    path = with_member(as_document(tmp_path / "a.docx"), "word/styles.xml", b" " * (80 << 20))
    assert ("PC802",) == _refused(path)


def test_a_cell_that_claims_a_million_columns(book: Lawbook, tmp_path: Path) -> None:
    """The width a file claims is not believed: the table is read within bounds."""
    path = as_document(tmp_path / "a.docx")
    content = member(path, "word/document.xml").replace(b'w:gridSpan w:val="5"', b'w:gridSpan w:val="999999999"')
    assert 2 == _read(book, with_member(path, "word/document.xml", content)).headings


@pytest.mark.parametrize(
    "content",
    [b"<not xml", b'<?xml version="1.0"?><a/>', b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
)
def test_a_damaged_document(tmp_path: Path, content: bytes) -> None:
    """A broken, foreign or entity-laden document is told, never a traceback, never a file of the machine."""
    assert ("PC802",) == _refused(with_member(as_document(tmp_path / "a.docx"), "word/document.xml", content))


def test_tracked_changes_are_not_read_either_way(tmp_path: Path) -> None:
    """Whether an insertion counts is for the author to say."""
    path = as_document(tmp_path / "a.docx")
    content = member(path, "word/document.xml").replace(
        b"<w:r><w:t>1</w:t></w:r>", b'<w:ins w:id="1"><w:r><w:t>1</w:t></w:r></w:ins>'
    )
    assert ("PC802",) == _refused(with_member(path, "word/document.xml", content))


def test_a_huge_cell(tmp_path: Path) -> None:
    """A cell no title fills is told with its line."""
    line = ("9", "Giám đốc Sở " * (LONGEST_CELL // 8), "Ban Thường vụ Tỉnh ủy", "", "")
    assert ("PC811",) == _refused(as_csv(tmp_path / "a.csv", (*LINES, line)))


def test_an_old_encoding(tmp_path: Path) -> None:
    """TCVN3 and bytes of no encoding are told; nothing is read as something else."""
    path = tmp_path / "a.csv"
    path.write_bytes("STT;Chøc danh;C¬ quan quyÕt ®Þnh\n1;Gi¸m ®èc Së;Ban Th­êng vô TØnh ñy\n".encode("latin-1"))
    assert _refused(path)[0] in {"PC202", "PC203"}


def test_headers_are_those_the_documentation_names() -> None:
    """The sample list uses headers that are known without `--column`."""
    from engine.audit.reading.columns import plain_header
    from engine.authoring.annex.columns import KNOWN

    assert [] == [header for header in HEADERS if plain_header(header) not in KNOWN]
