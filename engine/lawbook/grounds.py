"""Shared pieces of compiling: intervals, citations, words, post selectors, references that must exist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from engine.bilingual import Text
from engine.diagnostics import DiagnosticBag, Span, did_you_mean
from engine.lawbook.entries import Citation, Ground, Instrument, Interval, Post
from engine.lawbook.reader import RawFile
from engine.model.catalogue_files import Dated, PostRow, Words
from engine.model.pack import Citation as RawCitation
from engine.model.pack import DerivationRow, LawRow, PostPattern, PostSelector
from engine.model.vocabulary import ACTION_GROUPS, ACTION_LABELS, expand_actions


def text_of(words: Words) -> Text:
    """The bilingual text of validated words."""
    return Text(words.vi, words.en)


def maybe_text(words: Words | None) -> Text | None:
    """The text, or None."""
    return text_of(words) if words is not None else None


def interval_of(row: Dated) -> Interval:
    """The row's own interval."""
    return Interval(row.from_, row.to)


def frozen(data: object) -> object:
    """Lists as tuples, all the way down."""
    if isinstance(data, dict):
        return {key: frozen(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return tuple(frozen(value) for value in data)
    return data


@dataclass(slots=True)
class Checks:
    """What rows may refer to, and where faults go."""

    bag: DiagnosticBag
    posts: Mapping[str, Post] = field(default_factory=dict)
    bodies: frozenset[str] = frozenset()
    instruments: Mapping[str, Instrument] = field(default_factory=dict)

    def refer(self, word: str, known: Iterable[str], what: Text, span: Span) -> bool:
        """Whether `word` is known; says so with a suggestion when it is not (PC141)."""
        known = known if isinstance(known, (frozenset, dict)) else tuple(known)
        if word in known:
            return True
        self.bag.add(
            "PC141",
            Text(f"không có {what.vi} “{word}”", f"there is no {what.en} “{word}”"),
            span,
            did_you_mean(word, known),
        )
        return False

    def posts_of(
        self, selector: PostSelector | None, file: RawFile, path: tuple[str | int, ...]
    ) -> frozenset[str] | None:
        """Post ids a selector covers; None for every post."""
        if selector is None:
            return None
        if isinstance(selector, PostPattern):
            return self._matching(selector, file, path)
        span = file.document.span(path)
        if not selector:
            self.bag.add("PC142", Text("danh sách chức danh rỗng", "the list of posts is empty"), span)
        return frozenset(post for post in selector if self.refer(post, self.posts, POST, span))

    def _matching(self, pattern: PostPattern, file: RawFile, path: tuple[str | int, ...]) -> frozenset[str]:
        span = file.document.span(path)
        for post in pattern.except_:
            self.refer(post, self.posts, POST, span)
        for key, wanted in pattern.where.items():
            held = _CLOSED.get(key) or {value for post in self.posts.values() for value in _held(post, key)}
            for value in wanted if isinstance(wanted, (list, tuple)) else (wanted,):
                if value not in held:
                    self.bag.add(
                        "PC142",
                        Text(f"không chức danh nào có {key} “{value}”", f"no post has {key} “{value}”"),
                        file.document.span((*path, "where", key)),
                        did_you_mean(str(value), [str(each) for each in held]),
                    )
        found = frozenset(
            post.id for post in self.posts.values() if post.id not in pattern.except_ and _fits(post, pattern.where)
        )
        if not found:
            self.bag.add(
                "PC142",
                Text("mẫu chọn chức danh không trúng chức danh nào", "this pattern of posts matches no post"),
                span,
            )
        return found

    def actions_of(self, names: tuple[str, ...], span: Span) -> frozenset[str]:
        """Action ids for ids and groups (PC143 for an unknown one)."""
        known = (*ACTION_LABELS, *ACTION_GROUPS)
        for name in names:
            if name not in known:
                self.bag.add(
                    "PC143",
                    Text(f"không có nội dung công tác cán bộ “{name}”", f"there is no action “{name}”"),
                    span,
                    did_you_mean(name, known),
                )
        return expand_actions(name for name in names if name in known)

    def ground(
        self, row: LawRow | DerivationRow, instrument: Instrument, source_ids: frozenset[str], span: Span
    ) -> Ground | None:
        """The ground of a row, its interval cut to the instrument's; None when the two do not meet (PC144)."""
        sources = (row.source,) if isinstance(row.source, str) else row.source
        for source in sources:
            self.refer(source, source_ids, Text("nguồn", "source"), span)
        citations = self._citations(row.cite, instrument, span)
        interval = interval_of(row).meet(instrument.interval)
        if interval is None:
            reversed_dates = row.from_ is not None and row.to is not None and row.to <= row.from_
            self.bag.add(
                "PC144",
                Text("ngày “to” phải sau ngày “from”", "“to” must be after “from”")
                if reversed_dates
                else Text(
                    "thời gian của dòng nằm ngoài hiệu lực của văn bản",
                    "the row's dates lie outside its instrument's validity",
                ),
                span,
            )
            return None
        return Ground(
            row.id, instrument.id, citations, row.confidence, sources, interval, maybe_text(row.note), row.verified
        )  # fmt: skip

    def _citations(
        self, cite: str | tuple[RawCitation, ...], instrument: Instrument, span: Span
    ) -> tuple[Citation, ...]:
        if isinstance(cite, str):
            return (Citation(instrument.id, cite),)
        for each in cite:
            self.refer(each.instrument, self.instruments, INSTRUMENT, span)
        return tuple(Citation(each.instrument, each.provision) for each in cite)


_CLOSED: Mapping[str, frozenset[object]] = {
    key: frozenset(
        word for part in (annotation, *get_args(annotation)) for word in get_args(part) if isinstance(word, str)
    )
    for key in ("level", "role", "side", "personnel", "filled_by")
    if (annotation := PostRow.model_fields[key].annotation)
}
"""Attributes of a post with a closed list of words; a word of the list that no post has yet is no fault."""

POST = Text("chức danh", "post")
BODY = Text("cơ quan, tổ chức", "body")
INSTRUMENT = Text("văn bản", "instrument")


def _fits(post: Post, where: Mapping[Any, object]) -> bool:
    for key, wanted in where.items():
        values = wanted if isinstance(wanted, (list, tuple)) else (wanted,)
        if not set(_held(post, key)) & set(values):
            return False
    return True


def _held(post: Post, key: str) -> tuple[object, ...]:
    held = getattr(post, key)
    return held if isinstance(held, tuple) else (held,)
