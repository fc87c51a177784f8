"""`phancap explain`: what a code or a word of an answer means, why, and how to mend it."""

from __future__ import annotations

import click

from cli.commandline import command
from cli.render.page import Page, show
from cli.settings import Settings
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, did_you_mean
from engine.text import fold, nfc

ACTIONS_TOPIC = "noi-dung"


def _run(settings: Settings, code: tuple[str, ...]) -> None:
    from cli.pages.reading import find_page, page_keys

    words = nfc(" ".join(code))
    found = find_page(words, settings.language)
    if found is not None:
        page = Page()
        page.add(found.heading, style="title")
        for line in found.lines:
            page.add(line)
        show(page, settings)
        return
    if fold(words).replace(" ", "-") == ACTIONS_TOPIC or fold(words) == "actions":
        show(_actions(settings), settings)
        return
    book = settings.lawbook()
    from cli.render.rules_text import finding_page

    wanted = words.lower()
    codes = dict.fromkeys(row.code for row in book.requirements)
    under = [each for each in codes if each == wanted or each.startswith(f"{wanted}.") or each.split(".")[1] == wanted]
    if not under:
        known = (*page_keys(settings.language), *codes, ACTIONS_TOPIC)
        raise PhancapError(
            [
                Diagnostic(
                    "PC511",
                    Text(f"không có trang giải thích “{words[:80]}”", f"there is no page on “{words[:80]}”"),
                    help=did_you_mean(words if "." in words else words.upper(), known)
                    or did_you_mean(words, known)
                    or Text(
                        "dùng mã PCnnn, mã phát hiện, giá trị kết luận hoặc “noi-dung”",
                        "use a PCnnn code, a finding code, a verdict or “noi-dung”",
                    ),
                )
            ]
        )
    show(finding_page(book, under, settings), settings)


def _actions(settings: Settings) -> Page:
    from engine.model.vocabulary import ACTION_GROUPS, ACTION_LABELS, ACTION_WORDS

    page = Page()
    page.add(settings.say(Text("Nội dung công tác cán bộ", "Actions")), style="title")
    for group, members in ACTION_GROUPS.items():
        if group == "all":
            continue
        page.field(settings.say(Text("Nhóm", "Group")), group)
        for member in members:
            further = [words for words, identifier in ACTION_WORDS.items() if identifier == member]
            label = ACTION_LABELS[member]
            said = f"{member}: {settings.say(label)}"
            if further:
                said += settings.say(
                    Text(f" (còn viết: {', '.join(further)})", f" (also written: {', '.join(further)})")
                )
            page.add(said, 1)
    return page


command = command(
    "explain",
    Text(
        "Giải thích mã chẩn đoán (PC141), mã phát hiện (eligibility.ky-luat), giá trị kết luận, mức độ đối chiếu, “noi-dung”.",
        "Explain a diagnostic (PC141), a finding code (eligibility.ky-luat), a verdict, a confidence word, “noi-dung”.",
    ),
    [click.Argument(["code"], nargs=-1, required=True, metavar="CODE")],
    _run,
)
