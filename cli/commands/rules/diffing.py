"""`phancap rules diff`: the cases that two sets of rules decide differently."""

from __future__ import annotations

import json
from typing import Any

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.page import Page, show
from cli.settings import Settings
from cli.two_lawbooks import NamedLawbook, named_lawbook
from engine.analysis.diffing import CompetenceChange, LawDiff, RequirementChange, diff
from engine.analysis.study import Study
from engine.analysis.wording import BoxWords
from engine.bilingual import Text
from engine.model.vocabulary import ROLE_LABELS
from engine.verdict.labels import cite

_NOBODY = Text("chưa có quy định", "nobody")


def _run(settings: Settings, before: str, after: str, output_format: str) -> None:
    one, other = named_lawbook(settings, before), named_lawbook(settings, after)
    found = diff(Study(one.book), Study(other.book))
    writer = _Writer(settings, one, other)
    if output_format == "json":
        click.echo(json.dumps(writer.data(found), ensure_ascii=False, indent=2))
    else:
        show(writer.page(found), settings)
    exit_with(ExitCode.VIOLATION if found.competence or found.requirements else ExitCode.ANSWERED)


class _Writer:
    def __init__(self, settings: Settings, before: NamedLawbook, after: NamedLawbook) -> None:
        self.settings = settings
        self.books = before.book, after.book
        self.words = BoxWords(after.book, settings.language), BoxWords(before.book, settings.language)

    def page(self, found: LawDiff) -> Page:
        page, say = Page(), self.settings.say
        for each in found.competence:
            posts = ", ".join(self._post(post) for post in each.posts[:6]) + (" …" if len(each.posts) > 6 else "")
            page.field(
                posts,
                f"{say(ROLE_LABELS[each.role])}: {self._bodies(each.before)} → {self._bodies(each.after)}",
                style="title",
            )
            self._rest(page, each)
            page.field(say(Text("ví dụ", "example")), self._words(each).example(each.example), 1)
        for change in found.requirements:
            label = Text("chặt hơn", "stricter") if change.stricter else Text("nới lỏng", "looser")
            page.field(change.code, say(label), style="title")
            self._rest(page, change)
        page.add(say(Text(
            f"{len(found.competence)} thay đổi thẩm quyền, {len(found.requirements)} thay đổi yêu cầu; "
            f"đã so {found.posts_compared} chức danh, {found.codes_compared} mã yêu cầu",
            f"{len(found.competence)} changes of competence, {len(found.requirements)} of requirements; "
            f"{found.posts_compared} posts and {found.codes_compared} codes compared")))  # fmt: skip
        return page

    def data(self, found: LawDiff) -> dict[str, Any]:
        return {
            "schema": "phancap.diff/1",
            "competence": [
                {
                    "posts": list(each.posts), "role": each.role.value, "before": list(each.before), "after": list(each.after),
                    "cases": list(self._words(each).lines(each.box)), "example": self._words(each).example(each.example),
                    "rules": list(each.rules), "provisions": self._provisions(each.rules),
                }
                for each in found.competence
            ],
            "requirements": [
                {
                    "code": each.code, "direction": "stricter" if each.stricter else "looser",
                    "cases": list(self.words[0].lines(each.box)), "rules": list(each.rules),
                    "provisions": self._provisions(each.rules),
                }
                for each in found.requirements
            ],
            "posts_compared": found.posts_compared, "codes_compared": found.codes_compared,
        }  # fmt: skip

    def _rest(self, page: Page, each: CompetenceChange | RequirementChange) -> None:
        for line in self.words[0].lines(each.box):
            page.add(line, 1)
        for provision in self._provisions(each.rules):
            page.add(provision, 2, "quiet")

    def _words(self, each: CompetenceChange) -> BoxWords:
        return self.words[0] if each.example.post in self.books[1].posts else self.words[1]

    def _provisions(self, rules: tuple[str, ...]) -> list[str]:
        found: dict[str, None] = {}
        for book in self.books:
            for rows in (book.competence, book.requirements):
                for row in rows:
                    if row.ground.id in rules:
                        found.update(
                            dict.fromkeys(f"{row.ground.id}: {cite(book, each)}" for each in row.ground.citations)
                        )
        return list(found)

    def _post(self, name: str) -> str:
        book = next(book for book in self.books if name in book.posts)
        return self.settings.say(book.posts[name].label)

    def _bodies(self, names: tuple[str, ...]) -> str:
        if not names:
            return self.settings.say(_NOBODY)
        labels = (next(book for book in self.books if name in book.bodies).bodies[name].label for name in names)
        return ", ".join(self.settings.say(label) for label in labels)


command = command(
    "diff",
    Text(
        "So hai bộ quy tắc theo nghĩa: trường hợp nào đổi thẩm quyền, yêu cầu nào chặt hơn hay nới lỏng. BEFORE, AFTER: thư mục "
        "đặt chồng lên bộ quy tắc (dự thảo coi như đã ký), hoặc “-”: bộ quy tắc hiện có. Mã thoát 3 khi khác nhau.",
        "Compare two sets of rules by meaning: cases whose competence changes, requirements that become stricter or looser. "
        "BEFORE, AFTER: a folder laid over the rules (drafts as if signed), or “-”: the rules as they are. Exit code 3 when they differ.",
    ),
    [
        click.Argument(["before"], metavar="BEFORE"),
        click.Argument(["after"], metavar="AFTER"),
        Option(["--format", "output_format"], type=click.Choice(["text", "json"]), default="text",
               text=Text("Dạng kết quả.", "Form of the output.")),
    ],
    _run,
)  # fmt: skip
