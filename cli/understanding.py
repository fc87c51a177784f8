"""How a title was understood: its parts, what abbreviations stand for, which wording of the catalogue it matched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from engine.intake.derive import names_of
from engine.intake.gazetteer import readings_of
from engine.intake.names import Names, PostNames, ResolvedPost
from engine.lawbook.book import Lawbook
from engine.text import SEPARATOR, TitleParts, fold, split_compound, strip_title_noise, tidy


@dataclass(frozen=True, slots=True)
class UnderstoodPost:
    """What a text says of one or several posts."""

    text: str
    parts: tuple[str, ...]
    around: TitleParts
    expanded: str | None
    names: PostNames
    wordings: tuple[tuple[ResolvedPost, str], ...]
    """For each reading, the wording of the catalogue that it matched."""


def understand_post(
    book: Lawbook, text: str, unit: str | None, province: str | None, on: dt.date | None
) -> UnderstoodPost:
    """The whole understanding of a title; nothing is guessed, what is not understood comes with suggestions."""
    names = names_of(book).post(text, unit, province, on)
    parts = split_compound(text)
    wordings = tuple(
        (reading, wording)
        for readings in names.posts
        for reading in readings
        if (wording := _wording(book, reading, (text, *parts), unit)) is not None
    )
    return UnderstoodPost(text, parts, strip_title_noise(text), expansion(text), names, wordings)


def expansion(text: str) -> str | None:
    """The likeliest full wording of a text with abbreviations; None when there is none to expand."""
    written = [token for token in readings_of(text)[0] if token != SEPARATOR]
    full = " ".join(written)
    plain = fold(tidy(text)).replace(",", " ").replace("-", " ").replace(".", " ")
    return None if fold(full) == " ".join(plain.split()) else full


def _wording(book: Lawbook, reading: ResolvedPost, texts: tuple[str, ...], unit: str | None) -> str | None:
    """The first of the post's titles that alone would have led to it."""
    post = book.posts[reading.post]
    for title in dict.fromkeys((*post.titles, post.label.vi)):
        # A catalogue of this one wording answers whether it matches, by the same matcher as everything else.
        alone = replace(post, titles=(title,), label=replace(post.label, vi=title))
        names = Names(replace(book, posts={post.id: alone}, memo={}))
        if any(names.post(text, unit).posts for text in texts):
            return title
    return None


def near_units(book: Lawbook, text: str) -> tuple[str, ...]:
    """Names of units near a text, best first."""
    from difflib import get_close_matches

    by_fold = {fold(unit.name.vi): unit.name.vi for unit in book.units.values()}
    wanted = fold(expansion(text) or text)
    return tuple(by_fold[key] for key in get_close_matches(wanted, list(by_fold), n=4, cutoff=0.55))


def _tails(text: str) -> Iterator[str]:
    """Ever shorter ends of a title, in which a unit may stand."""
    words = text.split()
    for start in range(1, len(words)):
        yield " ".join(words[start:])
