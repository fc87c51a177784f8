"""What a reader of an audit's results should know about how the input was read."""

from __future__ import annotations

from collections.abc import Iterator

from engine.audit.reading.lists import SideTable
from engine.audit.sources import Sources
from engine.audit.tally import Tally
from engine.bilingual import Text

_MOST_COLUMNS = 12


def reading_notes(sources: Sources, tally: Tally) -> Iterator[Text]:
    """The notes of a finished run, in the order of its inputs."""
    for each in sources.inputs:
        yield from each.opened.table.notes
        if each.mapped.unread:
            unread = each.mapped.unread
            listed = ", ".join(f"“{header}”" for header in unread[:_MOST_COLUMNS])
            more = f" … (+{len(unread) - _MOST_COLUMNS})" if len(unread) > _MOST_COLUMNS else ""
            yield Text(f"cột không đọc: {listed}{more}", f"columns not read: {listed}{more}")
    for side in sources.sides:
        yield _of_side(side)
    if count := len(sources.cells.serials):
        yield Text(
            f"{count} ngày đọc từ số thứ tự ngày của bảng tính", f"{count} dates read from spreadsheet day numbers"
        )
    contradictions = sources.lists.contradictions + tally.contradictions
    if contradictions:
        yield Text(
            f"{contradictions} cặp số liệu mâu thuẫn: cả hai coi là chưa biết",
            f"{contradictions} contradicting pairs: both taken as unknown",
        )
    late = tally.not_dated_by_decision
    if late:
        yield Text(
            f"{late} dòng ghi ngày công bố, đưa tin hoặc hiệu lực, không phải ngày quyết định: xét theo ngày đã ghi",
            f"{late} rows give the date of an announcement, report or effect, not of the decision: judged by the date given",
        )  # fmt: skip
    if sources.cross is not None:
        yield from sources.cross.notes


def _of_side(side: SideTable) -> Text:
    alone = side.items.height - side.matched
    words = Text(f"{side.file.path.name}: {side.rows} dòng", f"{side.file.path.name}: {side.rows} rows")
    if side.refused:
        words = Text(
            f"{words.vi}, {len(side.refused)} dòng không đọc được", f"{words.en}, {len(side.refused)} unreadable"
        )
    if alone > 0:
        words = Text(
            f"{words.vi}, {alone} dòng không thuộc quyết định nào", f"{words.en}, {alone} belong to no decision"
        )
    return words
