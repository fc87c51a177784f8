"""What is to be said of names: what does not exist on the day, what is not understood, what is left open."""

from __future__ import annotations

import datetime as dt

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level, Span
from engine.intake.readings import Excluded, OtherTime, PostNames, Unresolved

_MOST_TOLD = 3
_LONGEST_SHOWN = 80


def not_on_the_day(text: str, others: tuple[OtherTime, ...], on: dt.date, span: Span | None = None) -> Diagnostic:
    """PC401: what a name says does not exist on the day; the help names what came after, else before, it."""
    told = others[:_MOST_TOLD]
    vi = "; ".join(other.words.vi for other in told)
    en = "; ".join(other.words.en for other in told)
    shown = text[:_LONGEST_SHOWN]
    return Diagnostic(
        "PC401",
        Text(
            f"“{shown}” không tồn tại ngày {on:%d/%m/%Y}: {vi}",
            f"“{shown}” does not exist on {on:%Y-%m-%d}: {en}",
        ),
        span,
        _instead(told, on),
        Level.WARNING,
    )


def _instead(others: tuple[OtherTime, ...], on: dt.date) -> Text | None:
    """Which name to use on the day."""
    names = [
        heir
        for other in others
        for heir in (other.successors if _is_over(other, on) else other.predecessors)
    ]  # fmt: skip
    if not names:
        return None
    vi, en = (", ".join(dict.fromkeys(name.pick(language) for name in names)) for language in ("vi", "en"))
    return Text(f"kiểm tra ngày, hoặc dùng: {vi}", f"check the date, or use: {en}")


def _is_over(other: OtherTime, on: dt.date) -> bool:
    return other.interval.end is not None and other.interval.end <= on


def post_not_understood(each: Unresolved, on: dt.date | None, span: Span, longest: int) -> Diagnostic:
    """PC401 where the day rules out what is named, else PC403 with what comes near."""
    if each.other_times and on is not None:
        return not_on_the_day(each.text, each.other_times, on, span)
    listed = "; ".join(each.suggestions)
    return Diagnostic(
        "PC403",
        too_long(Text("chức danh", "the post"), longest)
        if len(each.text) > longest
        else Text(
            f"không nhận ra chức danh “{each.text[:_LONGEST_SHOWN]}”",
            f"the post “{each.text[:_LONGEST_SHOWN]}” is not known",
        ),
        span,
        Text(f"Có phải: {listed}?", f"Did you mean: {listed}?") if listed else None,
        Level.WARNING,
    )


def left_open(names: PostNames, on: dt.date | None, span: Span | None = None) -> tuple[Diagnostic, ...]:
    """Notes on names that are understood: a unit not named (PC408), a reading the date rules out (PC401)."""
    unnamed = [Diagnostic("PC408", note, span, level=Level.NOTE) for note in names.notes]
    ruled_out = [_ruled_out(each, span) for each in names.excluded] if on is not None else []
    return (*unnamed, *ruled_out)


def _ruled_out(each: Excluded, span: Span | None) -> Diagnostic:
    vi = "; ".join(other.words.vi for other in each.why)
    en = "; ".join(other.words.en for other in each.why)
    return Diagnostic(
        "PC401",
        Text(
            f"không hiểu “{each.text[:_LONGEST_SHOWN]}” là {each.reading.vi}: {vi}",
            f"“{each.text[:_LONGEST_SHOWN]}” is not taken for {each.reading.en}: {en}",
        ),
        span,
        level=Level.NOTE,
    )


def too_long(what: Text, longest: int) -> Text:
    """A name longer than any is not read."""
    return Text(
        f"{what.vi} dài hơn {longest} ký tự nên không được đọc",
        f"{what.en} is longer than {longest} characters and is not read",
    )
