"""Cases of which less is known: an event loses its day, or keeps no more of it than the days it may lie between."""

import datetime as dt
from dataclasses import replace

from engine.model.facts import Facts
from engine.model.values import PARTIAL, Collection, Range


def with_items(case, collection, items, *, complete=True):
    """The case with these items as its list, and no others where complete."""
    return replace(case, facts=Facts({**case.facts.values, collection: Collection(tuple(items), complete)}))


def less_of_a_day(day, chance, spans):
    """None for a day no longer known, or a Range of one of the lengths in `spans` that holds it."""
    if chance.random() < 0.5:
        return None
    length = chance.choice(spans)
    before = chance.randrange(length)
    return Range(day - dt.timedelta(before), day + dt.timedelta(length - before), PARTIAL)


def without_a_day(case, chance):
    """The case with one exact day of one item less known; None for a case without such a day."""
    places = [
        (path, number, field)
        for path, held in case.facts.values.items() if isinstance(held, Collection)
        for number, item in enumerate(held.items)
        for field, value in item.items() if isinstance(value, dt.date)
    ]  # fmt: skip
    if not places:
        return None
    path, number, field = chance.choice(places)
    held = case.facts.values[path]
    items = [dict(item) for item in held.items]
    less = less_of_a_day(items[number].pop(field), chance, [31, 365, 2000])
    if less is not None:
        items[number][field] = less
    return with_items(case, path, items, complete=held.complete)


def disciplined(case, around, chance):
    """(the case with one discipline from about a day and a higher post sought, the same with less known of its day)."""
    case = replace(case, facts=case.facts.with_values({"kind": "first-higher"}))
    day = around + dt.timedelta(chance.randint(-400, 100))
    item = {
        "form": chance.choice(["khien-trach", "canh-cao", "cach-chuc"]), "side": "party", "effective_on": day,
        "led_to_dismissal": False,
    }  # fmt: skip
    if chance.random() < 0.7:
        item["target_higher_than_then"] = chance.random() < 0.8
    less = less_of_a_day(day, chance, [31, 365])
    known = {name: value for name, value in item.items() if name != "effective_on"}
    less_known = known if less is None else {**known, "effective_on": less}
    return with_items(case, "candidate.disciplines", [item]), with_items(case, "candidate.disciplines", [less_known])
