"""Surface conditions and facts, drawn at random over a small vocabulary, and ways to learn more of the same case."""

import datetime as dt
import random

from hypothesis import strategies as st

from engine.conditions.lowering import Lowering, Vocabulary
from engine.diagnostics import Span
from engine.model.facts import Facts
from engine.model.registry import base_facts
from engine.model.values import PARTIAL, Collection, Range, Stated

DAYS = [
    dt.date(2024, 1, 30), dt.date(2024, 1, 31), dt.date(2024, 2, 28), dt.date(2024, 2, 29), dt.date(2024, 3, 1),
    dt.date(2025, 2, 28), dt.date(2025, 10, 7), dt.date(2025, 10, 8), dt.date(2025, 10, 9),
]  # fmt: skip
"""Around the ends of short months and around a change of law."""

TEXTS = {"candidate.sex": ("male", "female"), "kind": ("first-higher", "equivalent", "lower")}
FLAGS = ("candidate.party_member", "candidate.health_fit")
NUMBERS = ("party_act.members_for", "party_act.members_incumbent")
DATES = ("received_on", "decision.on", "candidate.health_certificate_on")
LIST = ("cited_instruments", ("80-QĐ/TW", "377-QĐ/TW"))
ITEMS = {
    "steps": {"texts": {"item.meeting": ("tập thể lãnh đạo", "cán bộ chủ chốt")}, "flags": ("item.result_announced",),
              "numbers": ("item.summoned", "item.present"), "dates": ("item.on",)},
    "candidate.disciplines": {"texts": {"item.form": ("khien-trach", "canh-cao")}, "flags": ("item.led_to_dismissal",),
                              "numbers": (), "dates": ("item.effective_on",)},
}  # fmt: skip

_days = st.sampled_from(DAYS)
_small = st.integers(0, 4)
_number_words = st.sampled_from(["at_least", "at_most", "more_than", "less_than"])
_date_words = st.sampled_from(["on_or_after", "on_or_before", "after", "before"])
_ratios = st.sampled_from(["1/2", "2/3", "3/10", "1/1"])
_absent = st.sampled_from(["none", "not-applicable"])


def _fact(paths):
    return st.sampled_from(paths).map(lambda path: {"fact": path})


@st.composite
def _leaf(draw, texts, flags, numbers, dates, listed):
    kinds = [
        "text",
        "flag",
        "date",
        "days",
        "absent",
        *(["number", "share"] if numbers else []),
        *(["list"] if listed else []),
    ]
    kind = draw(st.sampled_from(kinds))
    if kind == "text":
        path = draw(st.sampled_from(sorted(texts)))
        word = draw(st.sampled_from(["is", "is_not", "in", "not_in"]))
        known = st.sampled_from(texts[path])
        return {"fact": path, word: draw(st.lists(known, min_size=1, max_size=2) if word.endswith("in") else known)}
    if kind == "flag":
        return {"fact": draw(st.sampled_from(flags)), draw(st.sampled_from(["is", "is_not"])): draw(st.booleans())}
    if kind == "absent":
        path = draw(st.sampled_from([*texts, *flags, *numbers, *dates]))
        return {"fact": path, draw(st.sampled_from(["is", "is_not"])): draw(_absent)}
    if kind == "list":
        return {"fact": LIST[0], draw(st.sampled_from(["is", "is_not"])): draw(st.sampled_from(LIST[1]))}
    if kind == "share":
        word = draw(st.sampled_from(["at_least", "more_than", "at_most", "less_than", "equal"]))
        return {"share": draw(st.sampled_from(numbers)), "of": draw(st.sampled_from(numbers)), word: draw(_ratios)}
    if kind == "number":
        right = draw(st.one_of(_small, _fact(numbers)))
        word = draw(st.one_of(_number_words, st.just("is")))
        return {"fact": draw(st.sampled_from(numbers)), word: right}
    if kind == "days":
        unit = draw(st.sampled_from(["months", "days"]))
        ends = {"from": draw(st.one_of(_days, _fact(dates))), "to": draw(st.one_of(_days, _fact(dates)))}
        return {"value": {unit: ends}, draw(_number_words): draw(st.integers(-2, 21))}
    right = draw(st.one_of(_days, _fact(dates)))
    if draw(st.booleans()):
        unit = draw(st.sampled_from(["months", "days", "years"]))
        moved = {"add": {"to": draw(_fact(dates)), unit: draw(st.integers(0, 13))}}
        return {"value": moved, draw(_date_words): right}
    words = [draw(_date_words), draw(_date_words)] if draw(st.booleans()) else [draw(st.sampled_from(["is", "is_not"]))]
    return {"fact": draw(st.sampled_from(dates)), **dict.fromkeys(words, right)}


def _grown(leaf, more=3):
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.builds(
                lambda word, parts: {word: parts},
                st.sampled_from(["all", "any"]),
                st.lists(inner, min_size=1, max_size=3),
            ),
            inner.map(lambda part: {"not": part}),
        ),
        max_leaves=more,
    )


def _within(collection):
    fields = ITEMS[collection]
    numbers, dates = (*fields["numbers"],), (*fields["dates"], "decision.on")
    return _grown(_leaf(fields["texts"], fields["flags"], numbers, dates, listed=False))


@st.composite
def _quantified(draw):
    collection = draw(st.sampled_from(sorted(ITEMS)))
    word = draw(st.sampled_from(["some", "none", "every", "count"]))
    found = {word: collection}
    if draw(st.booleans()) or word == "every":
        found["where"] = draw(_within(collection))
    if word == "every":
        found["satisfies"] = draw(_within(collection))
    if word == "count":
        found[draw(_number_words)] = draw(st.integers(0, 3))
    return found


conditions = _grown(st.one_of(_leaf(TEXTS, FLAGS, NUMBERS, DATES, listed=True), _quantified()), more=5)
conditions_on_steps = _within("steps")
"""Asked of each step."""


def _answer(chance, kind, known):
    """Not given (None), stated absent, exact, or within bounds."""
    roll = chance.random()
    if roll < 0.3:
        return None
    if roll < 0.4:
        return (chance.choice(["none", "not-applicable"]),)
    if kind == "texts":
        return chance.choice(known)
    if kind == "flags":
        return chance.random() < 0.5
    low, step = (chance.choice(DAYS), dt.timedelta) if kind == "dates" else (chance.randint(0, 4), int)
    return low if roll < 0.75 else ("between", low, low + step(chance.randint(1, 3)))


def _answers(chance, fields):
    drawn = {
        path: _answer(chance, kind, known) for kind, group in fields.items() for path, known in dict(group).items()
    }
    return {path: answer for path, answer in drawn.items() if answer is not None}


def _fields(texts, flags, numbers, dates):
    """Kind of answer → path → known texts."""
    rest = {"flags": flags, "numbers": numbers, "dates": dates}
    return {"texts": texts, **{kind: dict.fromkeys(paths) for kind, paths in rest.items()}}


_OF_CASE = _fields(TEXTS, FLAGS, NUMBERS, DATES)
_OF_ITEM = {
    name: {kind: {path[5:]: known for path, known in group.items()} for kind, group in _fields(**fields).items()}
    for name, fields in ITEMS.items()
}


def _items(chance, name, most):
    return [_answers(chance, _OF_ITEM[name]) for _ in range(chance.randint(0, most))]


def _case(chance):
    found = _answers(chance, _OF_CASE)
    if chance.random() < 0.7:
        found[LIST[0]] = [text for text in LIST[1] if chance.random() < 0.5]
    for name in ITEMS:
        if chance.random() < 0.8:
            found[name] = {"items": _items(chance, name, 3), "complete": chance.random() < 0.5}
    return found


chances = st.integers(0, 2**48).map(random.Random)
facts = chances.map(_case)


def learned(chance, known):
    """The same case when more is known: gaps filled, bounds narrowed, items added to open lists, lists closed."""
    full = _case(chance)
    paths = [path for group in _OF_CASE.values() for path in group]
    found = _sharper(chance, known, full, [*paths, LIST[0]])
    for name in ITEMS:
        held = known.get(name, {"items": [], "complete": False})
        fields = [path for group in _OF_ITEM[name].values() for path in group]
        items = [_sharper(chance, each, _answers(chance, _OF_ITEM[name]), fields) for each in held["items"]]
        if not held["complete"]:
            items += _items(chance, name, 2)
        found[name] = {"items": items, "complete": held["complete"] or chance.random() < 0.5}
    return found


def _sharper(chance, known, full, paths):
    found = {}
    for path in paths:
        answer = known.get(path)
        if answer is None and chance.random() < 0.6:
            answer = full.get(path)
        elif isinstance(answer, tuple) and answer[0] == "between" and chance.random() < 0.6:
            low, high = answer[1:]
            step, width = (dt.timedelta, (high - low).days) if isinstance(low, dt.date) else (int, high - low)
            first, last = sorted((chance.randint(0, width), chance.randint(0, width)))
            answer = low + step(first) if first == last else ("between", low + step(first), low + step(last))
        if answer is not None:
            found[path] = answer
    return found


def lowered(condition):
    """The core tree of a surface condition; the condition must be sound."""
    lowering = Lowering(Vocabulary(base_facts(), {}.get))
    node = lowering.lower(condition, (), lambda _: Span("c.yaml"))
    assert [] == [fault.message.en for fault in lowering.bag]
    return node


def as_facts(plain):
    """The engine's facts for plain ones."""
    return Facts({path: _value(answer) for path, answer in plain.items()})


def _value(answer):
    if isinstance(answer, dict):
        items = tuple({field: _value(each) for field, each in item.items()} for item in answer["items"])
        return Collection(items, answer["complete"])
    if isinstance(answer, tuple):
        return Range(answer[1], answer[2], PARTIAL) if answer[0] == "between" else Stated(answer[0])
    return tuple(answer) if isinstance(answer, list) else answer
