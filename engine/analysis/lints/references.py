"""Rows and instruments against one another's dates: citations not in force, broken successions, bodies that are no more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from engine.analysis.study import Lint, Study
from engine.bilingual import Text
from engine.lawbook.entries import Ground, Instrument, Interval
from engine.text import format_date

NOT_IN_FORCE = "PC907"
BETWEEN = "PC908"
TWO_IN_FORCE = "PC909"
NO_BODY = "PC910"


def find(study: Study) -> Iterator[Lint]:
    """Citations, successions of instruments, bodies of rows."""
    yield from _citations(study)
    yield from _successions(study)
    yield from _bodies(study)


def _citations(study: Study) -> Iterator[Lint]:
    """A row rests on an instrument that is not in force on any of the row's days."""
    book = study.book
    seen: set[tuple[str, str]] = set()
    for rows in (book.competence, book.requirements, book.untranslatable):
        for row in rows:
            for citation in row.ground.citations:
                cited = book.instruments[citation.instrument]
                key = (row.ground.id, cited.id)
                if key in seen or cited.interval.meet(row.ground.interval) is not None:
                    continue
                seen.add(key)
                yield Lint(
                    NOT_IN_FORCE,
                    Text(
                        f"căn cứ {cited.number} không có hiệu lực vào ngày nào của dòng này ({_days(row.ground)})",
                        f"{cited.number} is not in force on any day of this row ({_days(row.ground)})",
                    ),
                    Text("sửa căn cứ hoặc thời gian của dòng", "mend the citation or the row's dates"),
                    (row.ground.id,),
                )


def _successions(study: Study) -> Iterator[Lint]:
    """An instrument and the one it replaces: no day between them, no day on which both are in force."""
    for row in study.book.instruments.values():
        if row.draft or row.interval.start is None:
            continue
        for name in row.replaces:
            replaced = study.book.instruments[name]
            end = replaced.interval.end
            if end is not None and end < row.interval.start:
                yield _between(row, replaced, end, row.interval.start)
            elif end is None or end > row.interval.start:
                yield _both(row, replaced, row.interval.start)


def _between(row: Instrument, replaced: Instrument, end: dt.date, start: dt.date) -> Lint:
    first, last = format_date(end, "vi"), format_date(start - dt.timedelta(days=1), "vi")
    return Lint(
        BETWEEN,
        Text(
            f"từ {first} đến {last} không văn bản nào có hiệu lực: sau {replaced.number}, trước {row.number}",
            f"from {end} until {start - dt.timedelta(days=1)} neither is in force: after {replaced.number}, before {row.number}",
        ),
        Text("sửa ngày hiệu lực, hoặc ghi rõ khoảng trống", "mend the dates, or say that there is a gap"),
        (row.id, replaced.id),
        warning=True,
    )


def _both(row: Instrument, replaced: Instrument, start: dt.date) -> Lint:
    return Lint(
        TWO_IN_FORCE,
        Text(
            f"{row.number} thay thế {replaced.number} từ {format_date(start, 'vi')} nhưng cả hai còn hiệu lực",
            f"{row.number} replaces {replaced.number} from {start}, yet both are in force",
        ),
        Text("ghi ngày hết hiệu lực của văn bản cũ", "end the older instrument"),
        (row.id, replaced.id),
    )


def _bodies(study: Study) -> Iterator[Lint]:
    """A row gives a role to a body on days on which the body does not exist."""
    book = study.book
    seen: set[tuple[str, str]] = set()
    for post in book.posts.values():
        for area in study.areas(post):
            slot = area.slot
            body = book.bodies[slot.body]
            held = slot.interval.meet(post.interval)
            if held is None or (area.rule, body.id) in seen or _within(held, body.interval):
                continue
            seen.add((area.rule, body.id))
            yield Lint(
                NO_BODY,
                Text(
                    f"“{body.label.vi}” không tồn tại trong một phần thời gian của dòng",
                    f"“{body.label.en}” does not exist on some of the row's days",
                ),
                Text(
                    "cắt thời gian của dòng theo cơ quan, thêm dòng cho cơ quan kế tục",
                    "cut the row's dates to the body's, add a row for its successor",
                ),
                (area.rule,),
                (post.id,),
                warning=True,
            )


def _within(inner: Interval, outer: Interval) -> bool:
    starts = outer.start is None or (inner.start is not None and outer.start <= inner.start)
    ends = outer.end is None or (inner.end is not None and inner.end <= outer.end)
    return starts and ends


def _days(ground: Ground) -> str:
    return f"{ground.interval.start or '…'} – {ground.interval.end or '…'}"
