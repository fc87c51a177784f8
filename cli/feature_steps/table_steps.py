"""Tables of expectations: each line is facts, a question and answers of its own, in the wordings of the other steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product

from cli.feature_steps.authority_steps import OFFICES
from cli.feature_steps.carrying_out import Table, carry_out
from cli.feature_steps.draft import Draft
from cli.feature_steps.verdict_steps import known_codes
from cli.feature_steps.wording import Groups, StepKind, StepRefusedError, TableReader, TableRow, answer, fact
from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import FACET_LABELS, Facet

_Steps = tuple[tuple[StepKind, str], ...]

_VARIED = ("chức danh", "nội dung công tác", "ngày quyết định")
"""Columns whose cells may hold several values: each is a case of its own."""
_NOBODY = "–"
_CONDITIONAL, _ORIENTATION = "có thể: ", "tham khảo: "
_OUTCOMES: Mapping[str, str] = {
    "đạt": 'đáp ứng quy định "{}"',
    "không đạt": 'có phát hiện "{}"',
    "cần xem xét": 'phát hiện "{}" cần xem xét',
    "để lưu ý": 'phát hiện "{}" để lưu ý',
    "chưa xác định": 'phát hiện "{}" chưa xác định',
    "được miễn": 'được miễn quy định "{}"',
    "không áp dụng": 'không áp dụng quy định "{}"',
    "không có phát hiện": 'không có phát hiện "{}"',
}


def rows_on_authority(_book: Lawbook, _groups: Groups, table: Table) -> list[TableRow]:
    """Lines on competence: a column headed by a role says who holds it."""

    def answers(cells: Mapping[str, str]) -> Iterator[str]:
        for head, cell in cells.items():
            if head in OFFICES:
                yield from _holders(head, cell)
        yield from _ground(cells)
        if "kết luận" in cells:
            yield f'kết luận về thẩm quyền là "{cells["kết luận"]}"'

    return _rows(table, {*OFFICES, "căn cứ", "kết luận"}, lambda cells: ("tra cứu thẩm quyền", tuple(answers(cells))))


def rows_on_files(book: Lawbook, groups: Groups, table: Table) -> list[TableRow]:
    """Lines on a file: a column headed by a code or a group of them, or “quy định” and “kết quả”, say what becomes of rules."""
    known = known_codes(book)
    columns = {head: groups.get(head, (head,)) for head in table[0] if head in groups or head in known}

    def asked(cells: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
        if ("quy định" in cells) is not ("kết quả" in cells):
            raise StepRefusedError("cần cả hai cột “quy định” và “kết quả”")
        expected = [(code, cell) for head, cell in cells.items() for code in columns.get(head, ())]
        expected += [
            (code, cells["kết quả"]) for part in _parts(cells.get("quy định", "")) for code in groups.get(part, (part,))
        ]
        answers = tuple(_outcome(code, outcome) for code, outcome in expected)
        return _question({known[code] for code, _ in expected if code in known}), (*answers, *_ground(cells))

    return _rows(table, {*columns, "quy định", "kết quả", "căn cứ"}, asked)


@fact(
    'nhóm quy định "{name:chữ}" gồm "{codes:chữ}"',
    "Gọi nhiều quy định bằng một tên trong các bảng sau đó; mã cách nhau bằng dấu chấm phẩy, `a.{b, c}` là a.b và a.c.",
    "One name for several rules in the tables that follow; `a.{b, c}` is a.b and a.c.",
)
def _group(proposal_draft: Draft, name: str, codes: str) -> None:
    found = codes_of(codes)
    strange = [code for code in found if code not in known_codes(proposal_draft.book)]
    if strange:
        raise StepRefusedError(f"không có quy định mã “{strange[0]}”")
    proposal_draft.groups[name] = found


@answer(
    "thẩm quyền như bảng:",
    "Mỗi dòng một trường hợp. Cột mang tên vai trò (cấp quyết định, cơ quan bầu, …) ghi cơ quan, nhiều cơ quan cách nhau bằng "
    "dấu chấm phẩy; “–” là không cơ quan nào; “có thể: …” tùy điều kiện; “tham khảo: …”; ô trống là không hỏi. “căn cứ” ghi "
    "số văn bản rồi điều khoản. “chức danh”, “nội dung công tác”, “ngày quyết định” ghi được nhiều giá trị, mỗi giá trị một "
    "trường hợp. “biết” chứa các bước Biết khác; cột còn lại là dữ kiện.",
    "Each line a case. Columns of roles name who holds them, “–” nobody, “có thể: …” conditionally, “tham khảo: …” for "
    "orientation; an empty cell is not asked. Posts, acts and days may be several, each a case; “biết” holds further facts as "
    "steps; every other column is a fact.",
    table=Text("các cột nêu trên", "the columns described"),
    rows=rows_on_authority,
)
def _authority(proposal_draft: Draft, datatable: Table) -> None:
    _hold(proposal_draft, datatable, rows_on_authority)


@answer(
    "kết quả như bảng:",
    "Mỗi dòng một hồ sơ. Cột mang mã, tên dòng hoặc tên nhóm quy định, "
    "hoặc hai cột “quy định” (cách nhau bằng dấu chấm phẩy) và “kết quả”, ghi: "
    + ", ".join(_OUTCOMES)
    + ". Các cột khác như ở bảng thẩm quyền.",
    "Each line a file. A column headed by a code, the id of a row or a group, or “quy định” with “kết quả”, says what becomes "
    "of that rule; the other columns are those of the table on competence.",
    table=Text("các cột nêu trên", "the columns described"),
    rows=rows_on_files,
)
def _files(proposal_draft: Draft, datatable: Table) -> None:
    _hold(proposal_draft, datatable, rows_on_files)


def _hold(draft: Draft, table: Table, read: TableReader) -> None:
    """Every line that does not hold is told, not the first alone."""
    failed = []
    for row in read(draft.book, draft.groups, table):
        played = draft.beside()
        try:
            for kind, text in row.steps:
                carry_out(kind, text, played)
        except StepRefusedError as error:
            failed.append(f"{row.place}: {error}")
    if failed:
        raise StepRefusedError("\n".join(failed))


def _rows(
    table: Table, answering: set[str], asked: Callable[[Mapping[str, str]], tuple[str, tuple[str, ...]]]
) -> list[TableRow]:
    """The lines as steps: facts, the question, the answers."""
    head, *lines = table
    found = []
    for number, line in enumerate(lines, 1):
        cells = {name: cell for name, cell in zip(head, line, strict=True) if cell}
        place = f"dòng {number}"
        try:
            question, answers = asked(cells)
        except StepRefusedError as error:
            raise StepRefusedError(f"{place}: {error}") from None
        if not answers:
            raise StepRefusedError(f"{place} không nêu kết quả nào")
        facts = {name: cell for name, cell in cells.items() if name not in answering}
        varied = [_parts(facts.get(name, "")) or [""] for name in _VARIED]
        for values in product(*varied):
            given = tuple(_given({**facts, **dict(zip(_VARIED, values, strict=True))}))
            told = ", ".join(value for value in values if value)
            steps: _Steps = (
                *(("given", each) for each in given), ("when", question), *(("then", each) for each in answers),
            )  # fmt: skip
            found.append(TableRow(f"{place} ({told})" if told else place, steps))
    return found


def _given(facts: Mapping[str, str]) -> Iterator[str]:
    for name, value in facts.items():
        if not value:
            continue
        if name == "ngày quyết định":
            yield f"ngày quyết định {value}"
        elif name == "biết":
            yield from _parts(value)
        elif name in ("chức danh", "nội dung công tác", "cơ quan, đơn vị", "tỉnh, thành phố"):
            yield f'{name} "{value}"'
        else:
            yield f'dữ kiện "{name}" là "{value}"'


def _holders(office: str, cell: str) -> Iterator[str]:
    if cell == _NOBODY:
        yield f"không có {office}"
    elif cell.startswith(_CONDITIONAL):
        yield from (f'{office} có thể là "{body}"' for body in _parts(cell.removeprefix(_CONDITIONAL)))
    elif cell.startswith(_ORIENTATION):
        yield from (f'{office} để tham khảo là "{body}"' for body in _parts(cell.removeprefix(_ORIENTATION)))
    else:
        yield f'{office} chỉ gồm "{cell}"'


def _ground(cells: Mapping[str, str]) -> Iterator[str]:
    for cited in _parts(cells.get("căn cứ", "")):
        number, _, provision = cited.partition(" ")
        yield f'căn cứ là "{number}" "{provision.strip()}"'


def _outcome(code: str, word: str) -> str:
    if word not in _OUTCOMES:
        raise StepRefusedError(f"“{word}”: phải là một trong {', '.join(_OUTCOMES)}")
    return _OUTCOMES[word].format(code)


def _question(facets: set[Facet]) -> str:
    """The one facet all codes belong to is checked, else the whole file."""
    return f'kiểm tra mặt "{FACET_LABELS[min(facets)].vi}"' if len(facets) == 1 else "kiểm tra hồ sơ"


def codes_of(cell: str) -> tuple[str, ...]:
    """Codes of a text; `a.{b, c}` is short for `a.b; a.c`."""
    found: list[str] = []
    for part in _parts(cell):
        stem, brace, endings = part.partition("{")
        found += [f"{stem}{ending.strip()}" for ending in endings.rstrip("}").split(",")] if brace else [part]
    return tuple(found)


def _parts(cell: str) -> list[str]:
    return [part for each in cell.split(";") if (part := each.strip())]
