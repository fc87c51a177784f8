"""The page of law gaps: which text is needed, from whom, and what it would settle. Written from the packs alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from engine.bilingual import Language, Text
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import CompetenceRule, Ground, Instrument, Requirement
from engine.model.vocabulary import Confidence
from engine.verdict.missing import named_for

_MOST_TITLES = 6
"""Titles of rows named for one instrument; the rest are counted."""
_OPEN = (Confidence.PATTERN, Confidence.MEMORY)
"""How a row is sourced when its breach can only be a question for a person."""

_GROUPS = (
    ("party", Text("Văn bản của Đảng ở Trung ương", "Central Party instruments")),
    ("state", Text("Văn bản của Nhà nước", "State instruments")),
    ("local", Text("Văn bản của địa phương và mẫu chung", "Local instruments and common patterns")),
)
_HELD = {
    "full": Text("toàn văn", "in full"),
    "partial": Text("một phần", "in part"),
    "none": Text("chưa có", "not held"),
}
_WORDS = {
    "title": Text("Văn bản còn thiếu", "Law gaps"),
    "intro": Text(
        "Sinh từ chính các bộ quy tắc bằng `python docs/generate.py`; không sửa tay. Mỗi dòng nói: cần văn bản nào, của ai, và "
        "có văn bản đó thì rõ được điều gì. Điều khoản chưa có lời văn thì kết luận nêu trong mục “chưa kiểm tra”; dòng mới "
        "theo mẫu chung hoặc chưa đối chiếu thì trái với dòng đó chỉ là việc cần xem xét, chưa phải vi phạm.\n\n"
        "Đơn vị giữ văn bản có thể nhập vào bộ riêng: [nhập quy định đơn vị đang giữ](huong-dan/bo-quy-tac-rieng.md). "
        "Xem thêm [mức độ đối chiếu](explanation/confidence.vi.md).",
        "Written from the packs by `python docs/generate.py`; not edited by hand. Each line says which text is needed, from "
        "whom, and what it would settle. A provision whose wording is not held stands among what a verdict has not checked; "
        "where a row rests on a common pattern or on memory, a departure from it is a question for a person, not a "
        "violation.\n\nAn office that holds a text can lay it over: [lay your own regulation over](how-to/own-pack.md). See "
        "also [confidence](explanation/confidence.md).",
    ),
    "summary": Text("Tổng số", "Figures"),
    "needed": Text("Văn bản cần có", "Text needed"),
    "from": Text("Của ai", "From whom"),
    "held": Text("Lời văn đã có", "Wording held"),
    "gaps": Text("Điều khoản chưa có lời văn", "Provisions without wording"),
    "settles": Text("Có văn bản thì rõ được", "What it would settle"),
    "lists": Text("Danh mục của từng tỉnh, cơ quan", "Lists of single provinces and bodies"),
    "anyone": Text("cấp ủy, cơ quan ban hành của từng nơi", "whoever issues it in each place"),
    "number": Text("Số", "Number"),
}


def law_gaps_page(book: Lawbook, language: Language) -> str:
    """The whole page in Markdown, in `vi` or `en`."""
    needs = list(_needs(book))
    parts = [
        f"# {_WORDS['title'].pick(language)}\n",
        f"{_WORDS['intro'].pick(language)}\n",
        _figures(book, needs, language),
    ]
    for group, title in _GROUPS:
        mine = [need for need in needs if _group(need.instrument) == group]
        if mine:
            parts.append(f"## {title.pick(language)}\n\n{_table(book, mine, language)}")
    parts.append(f"## {_WORDS['lists'].pick(language)}\n\n{_lists(book, language)}")
    return "\n".join(parts)


@dataclass(slots=True)
class _Need:
    """What one instrument's text would settle."""

    instrument: Instrument
    gaps: list[tuple[str, Text]] = field(default_factory=list)
    open_titles: list[Text] = field(default_factory=list)
    open_rows: int = 0


def _needs(book: Lawbook) -> Iterator[_Need]:
    gaps: Mapping[str, list[tuple[str, Text]]] = defaultdict(list)
    for row in book.provisions:
        if row.status == "gap":
            gaps[row.instrument].append((row.provision, row.title))
    rows: Mapping[str, set[str]] = defaultdict(set)
    titles: Mapping[str, dict[str, Text]] = defaultdict(dict)
    for ground, title in _open_rows(book):
        rows[ground.instrument].add(ground.id)
        if title is not None:
            titles[ground.instrument].setdefault(title.vi, title)
    for instrument in sorted(book.instruments.values(), key=_order):
        if instrument.draft:
            continue
        need = _Need(instrument, gaps[instrument.id], list(titles[instrument.id].values()), len(rows[instrument.id]))
        if need.gaps or need.open_rows:
            yield need


def _open_rows(book: Lawbook) -> Iterator[tuple[Ground, Text | None]]:
    every: Iterable[Requirement | CompetenceRule] = (*book.requirements, *book.competence)
    for row in every:
        if row.ground.confidence in _OPEN:
            yield row.ground, row.title if isinstance(row, Requirement) else None
    for number in book.parameters:
        if number.ground.confidence in _OPEN:
            yield number.ground, None


def _order(instrument: Instrument) -> tuple[str, str, str]:
    start = instrument.interval.start
    return (_group(instrument), start.isoformat() if start else "", instrument.id)


def _group(instrument: Instrument) -> str:
    if instrument.jurisdiction != "national":
        return "local"
    return "party" if instrument.rank in ("dieu-le", "party-central", "party-central-guidance") else "state"


def _figures(book: Lawbook, needs: list[_Need], language: Language) -> str:
    count = {held: sum(row.text_held == held for row in book.instruments.values() if not row.draft) for held in _HELD}
    lines = [
        Text("văn bản có toàn văn", "instruments held in full"), Text("văn bản có một phần", "instruments held in part"),
        Text("văn bản chưa có lời văn", "instruments not held"), Text("điều khoản đã biết", "provisions known"),
        Text("điều khoản chưa có lời văn", "provisions without wording"),
        Text("dòng theo mẫu chung hoặc chưa đối chiếu", "rows on a pattern or on memory"),
    ]  # fmt: skip
    numbers = [
        count["full"], count["partial"], count["none"], len(book.provisions), sum(len(need.gaps) for need in needs),
        sum(need.open_rows for need in needs),
    ]  # fmt: skip
    head = f"| {_WORDS['summary'].pick(language)} | {_WORDS['number'].pick(language)} |\n| --- | ---: |\n"
    return head + "".join(
        f"| {label.pick(language)} | {number} |\n" for label, number in zip(lines, numbers, strict=True)
    )


def _table(book: Lawbook, needs: list[_Need], language: Language) -> str:
    names = [_WORDS[key].pick(language) for key in ("needed", "from", "held", "gaps", "settles")]
    lines = [f"| {' | '.join(names)} |", "| --- | --- | --- | --- | --- |"]
    for need in needs:
        row = need.instrument
        cells = (
            f"**{row.number}** {row.title.pick(language)}",
            _issuer(book, row, language),
            _HELD[row.text_held].pick(language),
            "; ".join(provision for provision, _ in need.gaps),
            _settled(need, language),
        )
        lines.append(f"| {' | '.join(_cell(cell) for cell in cells)} |")
    return "\n".join(lines) + "\n"


def _issuer(book: Lawbook, instrument: Instrument, language: Language) -> str:
    if instrument.issuer is None:
        return _WORDS["anyone"].pick(language)
    body = book.bodies[instrument.issuer].label.pick(language)
    place = book.provinces.get(instrument.jurisdiction)
    return f"{body} ({place.name.pick(language)})" if place else body


def _settled(need: _Need, language: Language) -> str:
    said = [title.pick(language) for _, title in need.gaps]
    if need.open_rows:
        shown = [title.pick(language) for title in need.open_titles[:_MOST_TITLES]]
        rest = len(need.open_titles) - len(shown)
        words = Text(
            f"{need.open_rows} dòng chưa đối chiếu",
            f"{need.open_rows} {'row' if need.open_rows == 1 else 'rows'} to be confirmed",
        )
        more = Text(f" và {rest} dòng nữa", f" and {rest} more") if rest else Text("", "")
        listed = f": {'; '.join(shown)}{more.pick(language)}" if shown else ""
        said.append(words.pick(language) + listed)
    return "; ".join(said)


def _lists(book: Lawbook, language: Language) -> str:
    """Lists that rows of competence name as the text to consult, with how many posts wait for each."""
    waiting: Mapping[str, set[str]] = defaultdict(set)
    words: dict[str, Text] = {}
    for row in book.competence:
        if row.consult is not None:
            words[row.consult.vi] = row.consult
            waiting[row.consult.vi].update(row.posts)
    posts = Text("chức danh", "posts")
    lines = [f"| {_WORDS['needed'].pick(language)} | {posts.pick(language)} |", "| --- | ---: |"]
    lines += [f"| {_cell(named_for(words[key], book).pick(language))} | {len(waiting[key])} |" for key in sorted(words)]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
