"""What a condition says, read naively off its surface words; shares nothing with the engine's evaluators.

Facts are a plain dict: a path that is not there is unknown; `("none",)` and `("not-applicable",)` are stated absences;
`("between", low, high)` is known within bounds; a list is a list of texts; a collection is `{"items": […], "complete": …}`.
Truth is True, False or None for unknown. Values known within bounds are tried one by one.
"""

import datetime as dt
import operator
from calendar import monthrange
from fractions import Fraction

ORDER = {
    "at_least": operator.ge, "at_most": operator.le, "more_than": operator.gt, "less_than": operator.lt,
    "on_or_after": operator.ge, "on_or_before": operator.le, "after": operator.gt, "before": operator.lt,
}  # fmt: skip
ABSENT = (("none",), ("not-applicable",))


def holds(condition, facts, item=None):
    """The truth of a surface condition; `item` is the item of the collection at hand."""
    for word, ruling in (("all", False), ("any", True)):
        if word in condition:
            truths = [holds(part, facts, item) for part in condition[word]]
            return ruling if ruling in truths else None if None in truths else not ruling
    if "not" in condition:
        return negate(holds(condition["not"], facts, item))
    if any(word in condition for word in ("some", "none", "every", "count")):
        return quantified(condition, facts)
    if "share" in condition:
        return share(condition, facts, item)
    left = condition["value"] if "value" in condition else {"fact": condition["fact"]}
    truths = [
        related(word, left, right, facts, item) for word, right in condition.items() if word not in ("fact", "value")
    ]
    return False if False in truths else None if None in truths else True


def negate(truth):
    return None if truth is None else not truth


def quantified(condition, facts):
    word = next(key for key in condition if key in ("some", "none", "every", "count"))
    held = facts.get(condition[word], {"items": [], "complete": False})
    parts = [condition["where"]] if "where" in condition else []
    parts += [{"not": condition["satisfies"]}] if word == "every" else []
    truths = [holds({"all": parts}, facts, each) for each in held["items"]]
    least, most = truths.count(True), len(truths) - truths.count(False) if held["complete"] else 10**6
    key = next((key for key in ORDER if key in condition), "at_least")
    outcomes = {ORDER[key](number, condition.get(key, 1)) for number in (least, most)}
    truth = outcomes.pop() if len(outcomes) == 1 else None
    return negate(truth) if word in ("none", "every") else truth


def share(condition, facts, item):
    parts, wholes = (possible({"fact": condition[key]}, facts, item) for key in ("share", "of"))
    if parts is None or wholes is None or parts in ABSENT or wholes in ABSENT or 0 in wholes:
        return None
    word = next(key for key in condition if key not in ("share", "of"))
    # “Equal” is at least and at most; each must be certain on its own.
    tests = [operator.ge, operator.le] if word == "equal" else [ORDER[word]]
    sought = Fraction(condition[word])
    truths = [sure({test(Fraction(part, whole), sought) for part in parts for whole in wholes}) for test in tests]
    return False if False in truths else None if None in truths else True


def related(word, left, right, facts, item):
    if word in ("in", "not_in"):
        truth = holds({"any": [{"value": left, "is": each} for each in right]}, facts, item)
        return truth if word == "in" else negate(truth)
    if word == "is_not":
        return negate(related("is", left, right, facts, item))
    one, other = possible(left, facts, item), possible(right, facts, item)
    if one is None or other is None:
        return None
    if one in ABSENT or other in ABSENT:
        return word == "is" and one == other
    if isinstance(one, set):
        return word == "is" and bool(one & set(other))
    test = operator.eq if word == "is" else ORDER[word]
    return sure({test(a, b) for a in one for b in other})


def sure(outcomes):
    return outcomes.pop() if len(outcomes) == 1 else None


def possible(term, facts, item):
    """None when unknown, a stated absence, the set of a list's texts, else the list of all values it may have."""
    if not isinstance(term, dict):
        return (term,) if term in ("none", "not-applicable") else [term]
    if "fact" in term:
        path = term["fact"]
        found = item.get(path[5:]) if path.startswith("item.") else facts.get(path)
        if found is None or found in ABSENT:
            return found
        if isinstance(found, tuple):
            return every_value(found[1], found[2])
        return set(found) if isinstance(found, list) else [found]
    (name, inner), *_ = term.items()
    operands = {key: possible(each, facts, item) for key, each in inner.items()}
    if any(each is None or each in ABSENT for each in operands.values()):
        return None
    if name == "add":
        (unit,) = [key for key in inner if key != "to"]
        return [later(day, number, unit) for day in operands["to"] for number in operands[unit]]
    return [elapsed(first, last, name) for first in operands["from"] for last in operands["to"]]


def every_value(low, high):
    if isinstance(low, dt.date):
        return [low + dt.timedelta(days) for days in range((high - low).days + 1)]
    return list(range(low, high + 1))


def later(day, number, unit):
    if unit == "days":
        return day + dt.timedelta(number)
    months = day.year * 12 + day.month - 1 + number * (12 if unit == "years" else 1)
    year, month = months // 12, months % 12 + 1
    return dt.date(year, month, min(day.day, monthrange(year, month)[1]))


def elapsed(first, last, unit):
    if last < first:
        return -elapsed(last, first, unit)
    number = 0
    while later(first, number + 1, unit) <= last:
        number += 1
    return number
