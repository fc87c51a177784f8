"""`phancap rules new`: the first version of an office's pack."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import click

from cli.commandline import Option, command
from cli.questions import body_asked, check_province, day_asked
from cli.render.page import Page, show
from cli.settings import Settings
from engine.authoring.scaffold import FirstPost, Scaffold, identifier_of, kind_of
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span, did_you_mean
from engine.intake.derive import names_of
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import RANKS, EdgeKind
from engine.text import fold, nfc
from engine.writing import write_files

_SAMPLE_POST = "pho-giam-doc-so"
_RANKS = {"party": "party-provincial", "state": "state-provincial"}
_ISSUERS = {"tu": "ban-thuong-vu-tinh-uy", "ubnd": "ubnd-tinh", "hdnd": "hdnd-tinh"}
"""Sign of the issuer in a number → the body."""


def _run(
    settings: Settings, folder: str, number: str, start: str, province: str | None, title: str | None, kind: str | None,
    issuer: str | None, rank: str | None, issued: str | None, concretises: tuple[str, ...], replaces: tuple[str, ...],
    post: str | None, decides: str | None, by: str | None,
) -> None:  # fmt: skip
    book = settings.lawbook()
    number, day = nfc(number.strip()), _whole_day(start, "--from")
    check_province(book, province)
    place = names_of(book).province(province)
    issuing = _issuer(book, number, issuer, day)
    ranked = rank or _rank(book, issuing, place)
    first = _first(book, issuing, post, decides, place, day)
    kind_label = _kind(number, kind)
    where = "" if place is None else f" ({book.provinces[place].name.vi})"
    where_en = "" if place is None else f" ({book.provinces[place].name.en})"
    above = _above(book, day)
    draft = Scaffold(
        id=_identifier(book, number, place), number=number,
        title=Text(nfc(title) if title else f"{kind_label[1].vi} số {number}{where}", f"{kind_label[1].en} {number}{where_en}"),
        kind=kind_label[0], issuer=issuing, rank=ranked, province=place,
        province_label=None if place is None else book.provinces[place].name.vi,
        issued=_whole_day(issued, "--issued") if issued else None, start=day, first=first, is_sample=post is None,
        encoder=nfc(by) if by else "(ghi tên người nhập)", today=day_asked(None).first,
        concretises=_instruments(book, concretises, "--concretises"), replaces=_instruments(book, replaces, "--replaces"),
        above=above,
    )  # fmt: skip
    place_of_files = Path(folder)
    write_files(place_of_files, {name: text.encode() for name, text in draft.files().items()}, replace=False)
    show(_told(settings, book, place_of_files, draft), settings)


def _whole_day(text: str, option: str) -> dt.date:
    found = day_asked(text)
    if found.first != found.last:
        raise _refused(Text(f"{option} cần đủ ngày, tháng, năm", f"{option} needs day, month and year"), option)
    return found.first


def _refused(message: Text, option: str, help_: Text | None = None) -> PhancapError:
    return PhancapError([Diagnostic("PC960", message, Span(option), help_)])


def _issuer(book: Lawbook, number: str, given: str | None, day: dt.date) -> str:
    if given is not None:
        return body_asked(book, nfc(given), day)
    signs = fold(number).replace("/", "-").split("-")
    found = next((_ISSUERS[sign] for sign in reversed(signs) if sign in _ISSUERS), None)
    if found is None:
        raise _refused(
            Text(f"số “{number}” không cho biết cơ quan ban hành", f"the number “{number}” does not say who issued it"),
            "--issuer", Text("nêu cơ quan ban hành bằng --issuer", "name the issuer with --issuer"),
        )  # fmt: skip
    return found


def _kind(number: str, given: str | None) -> tuple[str, Text]:
    found = kind_of(number)
    if given is not None:
        label = found[1] if found is not None and found[0] == given else Text("Văn bản", "Instrument")
        return given, label
    if found is None:
        raise _refused(
            Text(f"số “{number}” không cho biết loại văn bản", f"the number “{number}” does not say what kind of text it is"),
            "--kind", Text("nêu loại văn bản bằng --kind", "name the kind with --kind"),
        )  # fmt: skip
    return found


def _rank(book: Lawbook, issuer: str, province: str | None) -> str:
    found = _RANKS.get(book.bodies[issuer].side) if province is not None else None
    if found is None:
        raise _refused(
            Text("chưa rõ thứ bậc hiệu lực của văn bản", "the rank of the instrument is not clear"),
            "--rank",
            Text("nêu tỉnh bằng --province, hoặc thứ bậc bằng --rank", "name the province with --province, or the rank with --rank"),
        )  # fmt: skip
    return found


def _first(
    book: Lawbook, issuer: str, post: str | None, decides: str | None, province: str | None, day: dt.date
) -> FirstPost:
    if (post is None) != (decides is None):
        raise _refused(
            Text("--post và --decides phải nêu cùng nhau", "--post and --decides go together"),
            "--post" if post is None else "--decides",
        )
    if post is None and (book.bodies[issuer].side != "party" or province is None):
        raise _refused(
            Text("văn bản này cần nêu chức danh và cơ quan của dòng đầu", "this instrument needs the post and the body of its first row"),
            "--post", Text("ví dụ: --post \"Giám đốc Sở\" --decides \"Chủ tịch Ủy ban nhân dân tỉnh\"",
                           "for example: --post \"Giám đốc Sở\" --decides \"Chủ tịch Ủy ban nhân dân tỉnh\""),
        )  # fmt: skip
    chosen, unit = (_SAMPLE_POST, None) if post is None else _post(book, nfc(post), province, day)
    body = issuer if decides is None else body_asked(book, nfc(decides), day)
    row = book.posts[chosen]
    return FirstPost(
        chosen, nfc(post) if post else row.label.vi, row.filled_by[0], body, book.bodies[body].label.vi,
        "issues" if book.bodies[body].side == "state" else "decides", unit,
    )  # fmt: skip


def _post(book: Lawbook, title: str, province: str | None, day: dt.date) -> tuple[str, str | None]:
    """The one post a title names, and the unit it names; raises PhancapError (PC403, PC407)."""
    named = names_of(book).post(title, None, book.provinces[province].name.vi if province else None, day)
    found = {reading.post for readings in named.posts for reading in readings}
    if named.unresolved or not found:
        near = "; ".join(label for each in named.unresolved for label in each.suggestions)
        raise PhancapError([
            Diagnostic("PC403", Text(f"không nhận ra chức danh “{title[:80]}”", f"the post “{title[:80]}” is not known"), Span("--post"),
                       Text(f"Có phải: {near}?", f"Did you mean: {near}?") if near else None)
        ])  # fmt: skip
    if len(found) > 1:
        listed = ", ".join(sorted(found))
        raise PhancapError([
            Diagnostic("PC407", Text(f"chức danh “{title[:80]}” có nhiều cách hiểu", f"the post “{title[:80]}” has several readings"),
                       Span("--post"), Text(f"nêu một chức danh: {listed}", f"name one post: {listed}"))
        ])  # fmt: skip
    units = {reading.unit for readings in named.posts for reading in readings}
    return found.pop(), units.pop() if len(units) == 1 else None


def _identifier(book: Lawbook, number: str, province: str | None) -> str:
    """From the number; with the province where the rules hold another province's instrument under that id."""
    plain = identifier_of(number)
    held = book.instruments.get(plain)
    if held is None or held.jurisdiction == (province or "national"):
        return plain
    return f"{plain}-{province}" if province else f"{plain}-rieng"


def _instruments(book: Lawbook, named: tuple[str, ...], option: str) -> tuple[str, ...]:
    by_name = {each.number.casefold(): name for name, each in book.instruments.items()}
    by_name |= {name: name for name in book.instruments}
    unknown = [each for each in named if nfc(each).casefold() not in by_name]
    if unknown:
        raise PhancapError(
            Diagnostic("PC950", Text(f"không có văn bản “{each[:80]}”", f"no instrument “{each[:80]}”"), Span(option),
                       did_you_mean(each, [*book.instruments, *(row.number for row in book.instruments.values())]))
            for each in unknown
        )  # fmt: skip
    return tuple(dict.fromkeys(by_name[nfc(each).casefold()] for each in named))


def _above(book: Lawbook, day: dt.date) -> tuple[str, ...]:
    """Instruments in force on the day that the rules of provinces concretise, the most named first."""
    counted = Counter(
        edge.instrument
        for each in book.instruments.values()
        for edge in each.edges
        if edge.kind is EdgeKind.CONCRETISES and each.jurisdiction != "national"
    )
    return tuple(name for name, _ in counted.most_common() if book.instruments[name].interval.covers(day))[:3]


def _told(settings: Settings, book: Lawbook, folder: Path, draft: Scaffold) -> Page:
    page, say = Page(), settings.say
    page.add(
        say(Text(f"đã tạo bộ quy tắc “{draft.id}” trong {folder}:", f"the pack “{draft.id}” now stands in {folder}:"))
    )
    for name in draft.files():
        page.add(str(folder / name), 1)
    held = book.instruments.get(draft.id)
    if held is not None:
        page.add(say(Text(f"khi dùng --rules, bộ này thay bản kèm theo của {held.number}",
                          f"with --rules, this pack stands in place of the shipped one of {held.number}")))  # fmt: skip
    page.add(say(Text("tiếp theo:", "next:")))
    for words in ("lint", "test", "conform", "format --check"):
        page.add(f"phancap rules {words} {folder}", 1)
    return page


_KINDS = (
    "quy-dinh",
    "quyet-dinh",
    "huong-dan",
    "ket-luan",
    "thong-bao",
    "quy-che",
    "nghi-quyet",
    "thong-tu",
    "cong-van",
    "chi-thi",
)

command = command(
    "new",
    Text(
        "Tạo trong thư mục FOLDER bộ quy tắc đầu tiên của một văn bản: thông tin văn bản, dòng thẩm quyền và yêu cầu mẫu, bảng kê điều "
        "khoản, tệp tính năng. Là dự thảo cho đến khi tác giả đổi; không ghi đè tệp đã có.",
        "Make in FOLDER the first version of an instrument's pack: the instrument, a sample row of competence and requirement, the "
        "inventory of provisions, a feature file. A draft until the author says otherwise; no file is overwritten.",
    ),
    [
        click.Argument(["folder"], metavar="FOLDER"),
        Option(["--number"], required=True, metavar="NUMBER", text=Text("Số, ký hiệu, ví dụ 12-QĐ/TU.", "Number, such as 12-QĐ/TU.")),
        Option(["--from", "start"], required=True, metavar="DATE", text=Text("Ngày có hiệu lực.", "First day in force.")),
        Option(["--province"], metavar="P", text=Text(
            "Tỉnh, thành phố áp dụng; bỏ trống: cả nước.", "The province it binds; left out: the country.")),
        Option(["--title"], metavar="TEXT", text=Text("Tên văn bản, tiếng Việt.", "Title in Vietnamese.")),
        Option(["--kind"], type=click.Choice(_KINDS), text=Text(
            "Loại văn bản, nếu số không cho biết.", "Kind, where the number does not say.")),
        Option(["--issuer"], metavar="BODY", text=Text(
            "Cơ quan ban hành, nếu số không cho biết.", "Issuer, where the number does not say.")),
        Option(["--rank"], type=click.Choice(RANKS),
               text=Text("Thứ bậc, nếu không suy ra được từ cơ quan ban hành.", "Rank, where it does not follow from the issuer.")),
        Option(["--issued"], metavar="DATE", text=Text("Ngày ban hành.", "Day of issue.")),
        Option(["--concretises"], multiple=True, metavar="INSTRUMENT", text=Text(
            "Văn bản cấp trên mà văn bản này cụ thể hóa (số hoặc mã); lặp lại được.",
            "Instrument above that this one concretises; repeatable.")),
        Option(["--replaces"], multiple=True, metavar="INSTRUMENT", text=Text(
            "Văn bản bị thay thế; lặp lại được.", "Instrument replaced; repeatable.")),
        Option(["--post"], metavar="POST", text=Text(
            "Chức danh của dòng đầu; bỏ trống: dòng mẫu.", "Post of the first row; left out: a sample.")),
        Option(["--decides"], metavar="BODY", text=Text("Cơ quan quyết định của dòng đầu.", "Body that decides in the first row.")),
        Option(["--by"], metavar="NAME", text=Text("Người nhập.", "Who enters it.")),
    ],
    _run,
)  # fmt: skip
