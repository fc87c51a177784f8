"""Names of bodies, posts and provisions as people read them."""

from __future__ import annotations

from typing import cast

from engine.bilingual import Language, Text
from engine.intake.names import ResolvedPost
from engine.lawbook.book import Lawbook
from engine.lawbook.entries import Citation
from engine.model.vocabulary import ACTION_LABELS
from engine.text import capitalised

_LOCAL = ("province", "district", "commune")


def body_label(book: Lawbook, body: str, province: str | None) -> Text:
    """The body's name with its province where it is a provincial one: `Ban Thường vụ Thành ủy Hà Nội`."""
    row = book.bodies[body]
    place = book.provinces.get(province) if province else None
    label = (
        row.city_label if row.city_label is not None and place is not None and place.kind == "thanh-pho" else row.label
    )
    if place is None or row.level != "province":
        return label
    glue = " " if label.vi.casefold().endswith(_NAMED_FOR_PLACE) else ", "
    return Text(f"{label.vi}{glue}{place.name.vi}", f"{label.en} of {place.name.en}")


_NAMED_FOR_PLACE = ("ủy", "tỉnh", "thành phố", "đoàn")
"""Endings of a body's name that the name of the place continues without a comma."""


def place_label(place: str) -> str:
    """`xã Thất Khê` for the canonical `xã thất khê`: kind words stay small, the name is capitalised."""
    words = place.split()
    kind = next((len(kind) for kind in _KIND_WORDS if tuple(words[: len(kind)]) == kind and len(words) > len(kind)), 0)
    name = words[kind:]
    return " ".join([*words[:kind], *(capitalised(word, alone=len(name) == 1) for word in name)])


_KIND_WORDS = (
    ("thị", "trấn"), ("thị", "xã"), ("đặc", "khu"), ("thành", "phố"), ("xã",), ("phường",), ("huyện",), ("quận",),
)  # fmt: skip


def post_label(book: Lawbook, reading: ResolvedPost) -> Text:
    """The post with its unit, place and province."""
    post = book.posts[reading.post]
    vi, en = post.label.vi, post.label.en
    if reading.unit is not None:
        unit = book.units[reading.unit]
        vi, en = f"{vi} – {unit.name.vi}", f"{en} – {unit.name.en}"
    if reading.place is not None:
        vi, en = f"{vi} ({place_label(reading.place)})", f"{en} ({place_label(reading.place)})"
    if reading.province is not None and post.level in _LOCAL:
        name = book.provinces[reading.province].name
        vi, en = f"{vi}, {name.vi}", f"{en}, {name.en}"
    return Text(vi, en)


def cite(book: Lawbook, citation: Citation) -> str:
    """`80-QĐ/TW, Điều 18 khoản 7`."""
    return f"{book.instruments[citation.instrument].number}, {citation.provision}"


def name_of(book: Lawbook, language: Language) -> dict[str, str]:
    """Ids that stand as values of facts, by label: bodies, posts, units, provinces, actions; built once per lawbook."""
    key = f"names-of-ids-{language}"
    if key not in book.memo:
        book.memo[key] = _names(book, language)
    return cast("dict[str, str]", book.memo[key])


def _names(book: Lawbook, language: Language) -> dict[str, str]:
    found = {body.id: body.label.pick(language) for body in book.bodies.values()}
    found |= {post.id: post.label.pick(language) for post in book.posts.values()}
    found |= {unit.id: unit.name.pick(language) for unit in book.units.values()}
    found |= {province.id: province.name.pick(language) for province in book.provinces.values()}
    found |= {action: label.pick(language) for action, label in ACTION_LABELS.items()}
    return found
