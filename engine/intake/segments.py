"""The parts of a title that was matched: what each piece was taken for, and what kind of place it lies in."""

from __future__ import annotations

from collections.abc import Iterator

from engine.intake.gazetteer import Tokens, readings_of
from engine.intake.patterns import Match
from engine.intake.readings import Segment
from engine.text import SEPARATOR


def segments(match: Match, tokens: Tokens) -> Iterator[Segment]:
    """The words that were matched, in order, with what each was taken for."""
    role = {"province": "province", "district": "district", "within": "district", "commune": "commune", "any": "name"}
    position = 0
    for fill in match.fills:
        fixed = [token for token in tokens[position : fill.start] if token != SEPARATOR]
        if fixed:
            yield Segment(" ".join(fixed), "title")
        said = [token for token in fill.tokens if token != SEPARATOR]
        yield Segment(" ".join(said), role.get(fill.kind, "unit"), fill.id)
        position = fill.start + len(fill.tokens)
    rest = [token for token in tokens[position:] if token != SEPARATOR]
    if rest:
        yield Segment(" ".join(rest), "title")


_KINDS_OF_PLACE = {
    "commune": {("xã",): "xa", ("phường",): "phuong", ("thị", "trấn"): "thi-tran", ("đặc", "khu"): "dac-khu"},
    "district": {("huyện",): "huyen", ("quận",): "quan", ("thị", "xã"): "thi-xa", ("thành", "phố"): "thanh-pho"},
}


def place_kind(level: str, match: Match, core: str) -> str | None:
    """The kind word of the place: in the place itself, else the first one of the title (`thị xã` is no `xã`)."""
    kinds = _KINDS_OF_PLACE.get(level, {})
    for tokens in (tuple((match.place or "").split()), readings_of(core)[0]):
        for start in range(len(tokens)):
            for word, kind in kinds.items():
                here = tokens[start : start + len(word)] == word
                if here and not (word == ("xã",) and start > 0 and tokens[start - 1] == "thị"):
                    return kind
    return None
