"""`phancap authority`: who is competent for a post on a day, why not another body, what changed between two days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from cli.commandline import Option, command, exit_with
from cli.dated_authority import DatedAuthority, ask_over
from cli.drafts import tell_drafts
from cli.exit_codes import of_verdict, prevailing
from cli.questions import actions_asked, body_asked, check_province, day_asked, facts_asked, refuse_empty
from cli.settings import Settings
from engine.bilingual import Text
from engine.lawbook.book import Lawbook
from engine.text import PartialDate, nfc, refuse_legacy
from engine.verdict.authority import Authority, ask_authority

if TYPE_CHECKING:
    from cli.why_not import Reason


def _run(
    settings: Settings, post: tuple[str, ...], action: tuple[str, ...], on: str | None, province: str | None,
    unit: str | None, fact: tuple[str, ...], why_not: str | None, compare: str | None, as_json: bool,
) -> None:  # fmt: skip
    asked_on, other_on = day_asked(on), day_asked(compare) if compare else None
    actions = actions_asked(action)
    book = settings.lawbook()
    tell_drafts(settings, book)
    check_province(book, province)
    facts = facts_asked(book, fact)
    title = nfc(" ".join(post))
    refuse_legacy(title)
    refuse_empty(title, "POST")

    def ask(day: dt.date) -> Authority:
        return ask_authority(book, title, on=day, actions=actions, unit=unit, province=province, facts=facts)

    def over(day: PartialDate) -> DatedAuthority:
        return ask_over(book, day, ask)

    if other_on is not None:
        _compare(settings, book, over(asked_on), over(other_on), as_json=as_json)
    else:
        stated = {**facts, "action": tuple(sorted(actions))} if actions else facts
        _answer(settings, book, over(asked_on), why_not, stated, as_json=as_json)


def _answer(
    settings: Settings,
    book: Lawbook,
    asked: DatedAuthority,
    body_text: str | None,
    facts: dict[str, object],
    *,
    as_json: bool,
) -> None:
    body = body_asked(book, body_text, asked.asked.first) if body_text else None
    reasons: tuple[Reason, ...] = ()
    if body is not None and body_text is not None:
        from cli.why_not import why_not

        found = [why_not(book, answer, body, body_text, facts) for answer in asked.answers]
        reasons = tuple(dict.fromkeys(reason for each in found for reason in each))
    if as_json:
        from cli.render import authority_json

        maker = authority_json.AuthorityJson(book, settings)
        why = maker.why_not(asked, body, reasons) if body is not None else None
        click.echo(authority_json.as_json(maker.authority(asked, why)), nl=False)
    else:
        from cli.render.authority_text import AuthorityPage
        from cli.render.page import show

        writer = AuthorityPage(book, settings)
        page = writer.authority(asked)
        if body is not None:
            page = writer.why_not(asked, body, reasons)
        show(page, settings)
    exit_with(of_verdict(asked.verdict))


def _compare(settings: Settings, book: Lawbook, one: DatedAuthority, other: DatedAuthority, *, as_json: bool) -> None:
    from cli.comparison import compare

    found = compare(book, one, other)
    if as_json:
        from cli.render import authority_json

        click.echo(authority_json.as_json(authority_json.AuthorityJson(book, settings).comparison(found)), nl=False)
    else:
        from cli.render.authority_text import AuthorityPage
        from cli.render.page import show

        show(AuthorityPage(book, settings).comparison(found), settings)
    exit_with(prevailing(of_verdict(asked.verdict) for asked in (one, other)))


command = command(
    "authority",
    Text(
        "Ai quản lý, quyết định, giới thiệu, bầu, phê chuẩn, ký quyết định đối với chức danh POST, theo quy định có hiệu lực vào một ngày.",
        "Who manages, decides, introduces, elects, approves and issues for POST under the rules in force on a day.",
    ),
    [
        click.Argument(["post"], nargs=-1, required=True, metavar="POST"),
        Option(["--action"], multiple=True, metavar="A", text=Text(
            "Nội dung: “bổ nhiệm”, “điều động; chỉ định”…; bỏ trống: mọi cách giữ chức danh.",
            "Action: “bổ nhiệm”, “điều động; chỉ định” …; left out: every way of filling the post.")),
        Option(["--on"], metavar="DATE", text=Text(
            "Ngày quyết định: 10/5/2024, 2024-05-10, 5/2024, 2024; bỏ trống: hôm nay.",
            "Date of the decision: 10/5/2024, 2024-05-10, 5/2024, 2024; left out: today.")),
        Option(["--province"], metavar="P", text=Text("Tỉnh, thành phố.", "Province or city.")),
        Option(["--unit"], metavar="U", text=Text("Cơ quan, đơn vị, nếu chức danh không nêu.", "Unit, where the post does not name it.")),
        Option(["--fact"], multiple=True, metavar="KEY=VALUE", text=Text(
            "Một dữ kiện, ví dụ candidate.sex=nữ; lặp lại được.", "A fact, such as candidate.sex=nữ; repeatable.")),
        Option(["--why-not"], metavar="BODY", text=Text(
            "Nói rõ vì sao cơ quan này không có thẩm quyền.", "Say why this body is not competent.")),
        Option(["--compare"], metavar="DATE", text=Text("So với một ngày khác.", "Compare with another day.")),
        Option(["--json", "as_json"], is_flag=True, text=Text("Kết quả dạng phancap.authority/1.", "Answer as phancap.authority/1.")),
    ],
    _run,
)  # fmt: skip
