"""What a written name was understood as: readings, what the date excludes, what is left."""

from __future__ import annotations

from dataclasses import dataclass

from engine.bilingual import Text
from engine.intake.gazetteer import Tokens
from engine.lawbook.entries import Interval
from engine.model.vocabulary import ResolvedBy
from engine.text import Dropped, Interim, format_date


@dataclass(frozen=True, slots=True)
class ResolvedPost:
    """One reading of one title."""

    post: str
    unit: str | None
    province: str | None
    place: str | None
    place_kind: str | None
    """`xa`, `phuong`, `thi-tran`, `dac-khu`, `quan`, `huyen`, `thi-xa`, `thanh-pho`, when the title says it."""
    interim: Interim | None
    by: ResolvedBy
    """`exact`: as the catalogue writes it; `alias`: another known spelling, abbreviation or order; `folded`: no diacritics."""


@dataclass(frozen=True, slots=True)
class OtherTime:
    """A post, unit or province that a title names and that does not exist on the day; what came after and before it."""

    name: Text
    interval: Interval
    successors: tuple[Text, ...] = ()
    predecessors: tuple[Text, ...] = ()

    @property
    def words(self) -> Text:
        """`Sở Giao thông vận tải (đến trước 01/03/2025); kế tục: Sở Xây dựng`."""
        vi, en = [], []
        if self.interval.start is not None:
            vi.append(f"từ {self.interval.start:%d/%m/%Y}")
            en.append(f"from {format_date(self.interval.start, 'en')}")
        if self.interval.end is not None:
            vi.append(f"đến trước {self.interval.end:%d/%m/%Y}")
            en.append(f"until {format_date(self.interval.end, 'en')}")
        said = Text(f"{self.name.vi} ({' '.join(vi)})", f"{self.name.en} ({' '.join(en)})")
        for heirs, words in (
            (self.successors, Text("kế tục", "succeeded by")),
            (self.predecessors, Text("trước đó", "before it")),
        ):
            if heirs:
                said = Text(
                    f"{said.vi}; {words.vi}: {', '.join(heir.vi for heir in heirs)}",
                    f"{said.en}; {words.en}: {', '.join(heir.en for heir in heirs)}",
                )
        return said


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A title nothing in the catalogue matches on the day, with what comes near."""

    text: str
    suggestions: tuple[str, ...]
    """Titles as people write them, nearest first; each of them is understood. Never used as an answer."""
    other_times: tuple[OtherTime, ...] = ()
    """What it names that does not exist on the day."""


@dataclass(frozen=True, slots=True)
class Excluded:
    """A reading as close as the ones given that the date rules out."""

    text: str
    reading: Text
    why: tuple[OtherTime, ...]


@dataclass(frozen=True, slots=True)
class PostNames:
    """What a title was understood as: per title of a compound, its readings; and what was not understood."""

    posts: tuple[tuple[ResolvedPost, ...], ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    notes: tuple[Text, ...] = ()
    """What the title leaves open although it is understood: a unit that is not named."""
    excluded: tuple[Excluded, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a title and what it was taken for."""

    text: str
    role: str
    """`title` (fixed words), `unit`, `province`, `district`, `commune`, `name` (free)."""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class ExplainedReading:
    """How one reading came about."""

    reading: ResolvedPost
    wording: str
    """The title of the catalogue it matched."""
    read_as: Tokens
    """The words that were matched, abbreviations written out, unit and neighbours joined where they were needed."""
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class ExplainedTitle:
    """How one title of a compound was understood."""

    text: str
    """As written."""
    core: str
    """Without what does not name the post."""
    dropped: tuple[Dropped, ...]
    interim: Interim | None
    joined: tuple[str, ...]
    """Pieces of the text, or the unit given apart, that belong to this title."""
    leans_on: str | None
    """Words taken over from another title of the compound: `xã Thất Khê`."""
    readings: tuple[ExplainedReading, ...]
