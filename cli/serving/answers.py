"""What the local page answers: each answer the form again, as it was filled in, and what the command line would say."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from http import HTTPStatus
from typing import Final, NamedTuple

from cli.dated_authority import ask_over
from cli.questions import actions_asked, check_province, day_asked
from cli.render.authority_text import AuthorityPage
from cli.render.diagnostics_text import diagnostics_page
from cli.render.html_document import document, page_markup
from cli.render.verdict_html import articles
from cli.render.verdict_sheet import SheetWriter
from cli.settings import Settings
from cli.verdicts import checked_proposal, code_of, leave_proof
from engine.bilingual import Text
from engine.diagnostics import PhancapError
from engine.intake.proposals import read_proposal
from engine.lawbook.book import Lawbook
from engine.text import nfc, refuse_legacy
from engine.verdict.authority import ask_authority
from engine.verdict.check import ALL_FACETS

AUTHORITY_FIELDS: Final[Mapping[str, Text]] = {
    "post": Text("Chức danh", "Post"),
    "action": Text("Nội dung (bỏ trống: mọi cách giữ chức danh)", "Action (left out: every way of filling the post)"),
    "on": Text("Ngày quyết định (bỏ trống: hôm nay)", "Date of the decision (left out: today)"),
    "province": Text("Tỉnh, thành phố", "Province or city"),
    "unit": Text("Cơ quan, đơn vị", "Unit"),
}
PROPOSAL: Final = "proposal"
_TITLE = Text("phancap – thẩm quyền và hồ sơ công tác cán bộ", "phancap – competence and files of cadre appointments")


class Answer(NamedTuple):
    """A page and its status."""

    status: HTTPStatus
    page: str


class Answers:
    """Answers under one lawbook in one language."""

    def __init__(self, book: Lawbook, settings: Settings) -> None:
        self.book = book
        self.settings = settings

    def home(self) -> Answer:
        """The empty forms."""
        return self._answer({}, "", "")

    def authority(self, given: Mapping[str, str]) -> Answer:
        """Who is competent; `given` by `AUTHORITY_FIELDS`."""
        try:
            return self._answer(given, "", self._competence(given))
        except PhancapError as error:
            return self._refused(given, "", error)

    def check(self, content: bytes, name: str) -> Answer:
        """The verdict on a proposal, its text as it was sent; `name` is what it is called."""
        text = content.decode("utf-8", "replace")
        try:
            checked = checked_proposal(self.book, read_proposal(content, name), ALL_FACETS)
        except PhancapError as error:
            return self._refused({}, text, error)
        if checked.opinion.contradictions:
            code_of(checked, self.settings)
            return self._refused({}, text, PhancapError([each.diagnostic for each in checked.opinion.contradictions]))
        leave_proof(self.settings, self.book, [checked], ALL_FACETS)
        sheet = SheetWriter(self.book, self.settings.language, full=True).sheet(
            checked.verdict, checked.plans, checked.opinion
        )
        return self._answer({}, text, articles([sheet]))

    def refused(self, status: HTTPStatus, reason: Text) -> Answer:
        """A request that is none of these."""
        words = f'<h1>{status.value}</h1><p>{escape(self.settings.say(reason))}</p><p><a href="/">phancap</a></p>'
        return Answer(status, document("phancap", words, self.settings.language))

    def _competence(self, given: Mapping[str, str]) -> str:
        day, actions = day_asked(given.get("on") or None), actions_asked(filter(None, [given.get("action")]))
        province, unit, title = given.get("province") or None, given.get("unit") or None, nfc(given.get("post", ""))
        check_province(self.book, province)
        refuse_legacy(title)
        asked = ask_over(
            self.book, day, lambda on: ask_authority(self.book, title, on=on, actions=actions, unit=unit, province=province, facts={})
        )  # fmt: skip
        return f"<article>{page_markup(AuthorityPage(self.book, self.settings).authority(asked))}</article>"

    def _refused(self, given: Mapping[str, str], text: str, error: PhancapError) -> Answer:
        said = page_markup(diagnostics_page(error.diagnostics, self.settings))
        return self._answer(given, text, f"<article>{said}</article>", HTTPStatus.UNPROCESSABLE_ENTITY)

    def _answer(self, given: Mapping[str, str], text: str, said: str, status: HTTPStatus = HTTPStatus.OK) -> Answer:
        title = self.settings.say(_TITLE)
        forms = f"{self._authority_form(given)}{self._check_form(text)}"
        # What was asked for comes before the forms.
        body = f'<header><h1><a href="/">phancap</a></h1></header><main>{said}{forms}</main>'
        return Answer(status, document(title, body, self.settings.language))

    def _authority_form(self, given: Mapping[str, str]) -> str:
        fields = "".join(
            f'<label>{escape(self.settings.say(label))}<input name="{name}" value="{escape(given.get(name, ""), quote=True)}"'
            f"{' required' if name == 'post' else ''}></label>"
            for name, label in AUTHORITY_FIELDS.items()
        )
        head, do = Text("Ai có thẩm quyền?", "Who is competent?"), Text("Hỏi", "Ask")
        return (
            f'<form action="/authority" method="get"><h2>{escape(self.settings.say(head))}</h2><div class="fields">{fields}</div>'
            f"<button>{escape(self.settings.say(do))}</button></form>"
        )

    def _check_form(self, text: str) -> str:
        say = self.settings.say
        head = Text("Hồ sơ có đúng quy định không?", "Is a proposal lawful?")
        choose = Text("Chọn tệp hồ sơ (YAML, JSON)", "Choose a file (YAML, JSON)")
        paste, do = Text("hoặc dán nội dung vào đây", "or paste it here"), Text("Kiểm tra", "Check")
        return (
            f'<form action="/check" method="post" enctype="multipart/form-data"><h2>{escape(say(head))}</h2>'
            f'<label>{escape(say(choose))}<input type="file" name="file"></label>'
            f'<label>{escape(say(paste))}<textarea name="{PROPOSAL}" spellcheck="false">{escape(text)}</textarea></label>'
            f"<button>{escape(say(do))}</button></form>"
        )
