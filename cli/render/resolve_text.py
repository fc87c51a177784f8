"""How a name was understood, as a page: its parts, what each piece was taken for, what was left out, what was ruled out."""

from __future__ import annotations

from cli.render.name_words import DROPPED, INTERIM, RESOLVED_BY, SEGMENTS
from cli.render.page import Page
from engine.bilingual import Language, Text
from engine.intake.names import Understanding
from engine.intake.readings import ExplainedReading, ExplainedTitle
from engine.lawbook.book import Lawbook
from engine.text import Dropped
from engine.verdict.labels import post_label


class ResolvePage:
    """Writes the understanding of a post's name."""

    def __init__(self, book: Lawbook, language: Language) -> None:
        self.book = book
        self.language = language
        self.page = Page()

    def write(self, found: Understanding, expanded: str | None) -> Page:
        """The whole page."""
        if expanded:
            self.page.field(self._t("Viết đầy đủ", "Written out"), expanded)
        if len(found.titles) > 1:
            self.page.field(self._t("Tách thành", "Parted into"), "; ".join(title.text for title in found.titles))
        for title in found.titles:
            if title.readings:
                self._title(title)
        if found.persons:
            self._dropped(found.persons, 0)
        self._unresolved(found)
        for note in found.names.notes:
            self.page.field(self._t("Lưu ý", "Note"), note.pick(self.language), style="open")
        for each in found.names.excluded:
            self.page.field(
                self._t("Cách hiểu bị loại", "Reading ruled out"), each.reading.pick(self.language), style="open"
            )
            for other in each.why:
                self.page.field(self._t("vì", "because"), other.words.pick(self.language), 1)
        return self.page

    def _title(self, title: ExplainedTitle) -> None:
        if len(title.readings) > 1:
            several = self._t(
                f"“{title.core}” có {len(title.readings)} cách hiểu",
                f"“{title.core}” has {len(title.readings)} readings",
            )
            self.page.add(several, style="open")
        for reading in title.readings:
            self._reading(reading)
        if title.dropped:
            self._dropped(title.dropped, 1)
        if title.joined:
            self.page.field(self._t("ghép thêm", "joined with"), "; ".join(title.joined), 1)
        if title.leans_on:
            said = self._t("lấy theo chức danh bên cạnh", "taken over from a neighbouring title")
            self.page.field(said, title.leans_on, 1)

    def _reading(self, explained: ExplainedReading) -> None:
        reading = explained.reading
        label = post_label(self.book, reading).pick(self.language)
        self.page.field(self._t("Chức danh", "Post"), f"{label} ({reading.post})")
        self.page.field(self._t("cách nhận ra", "understood by"), RESOLVED_BY[reading.by].pick(self.language), 1)
        self.page.field(self._t("khớp mẫu", "matched wording"), f"“{explained.wording}”", 1)
        for segment in explained.segments:
            known = f" ({segment.id})" if segment.id else ""
            self.page.add(f"“{segment.text}” = {SEGMENTS[segment.role].pick(self.language)}{known}", 2, "quiet")
        if reading.interim:
            self.page.field(self._t("giao tạm", "interim"), INTERIM[reading.interim].pick(self.language), 1)

    def _dropped(self, pieces: tuple[Dropped, ...], indent: int) -> None:
        said = "; ".join(f"“{piece.text}” ({DROPPED[piece.kind].pick(self.language)})" for piece in pieces)
        self.page.field(self._t("không thuộc chức danh", "no part of the post"), said, indent)

    def _unresolved(self, found: Understanding) -> None:
        for each in found.names.unresolved:
            self.page.field(self._t("Không nhận ra", "Not understood"), f"“{each.text}”", style="bad")
            for other in each.other_times:
                said = self._t("có ở thời gian khác", "exists at another time")
                self.page.field(said, other.words.pick(self.language), 1)
            for suggestion in each.suggestions:
                self.page.add(f"- {suggestion}?", 1)

    def _t(self, vi: str, en: str) -> str:
        return Text(vi, en).pick(self.language)
