"""What a condition says, read naively off its surface words; shares nothing with the engine's evaluators.

Facts are a plain dict: a path that is not there is unknown; `("none",)` and `("not-applicable",)` are stated absences;
`("between", low, high)` is known within bounds; a list is a list of texts; a collection is `{"items": […], "complete": …}`.
Truth is True, False or None for unknown.
"""

import datetime as dt
import operator
from calendar import monthrange
from fractions import Fraction

ORDER = {
    "at_least": operator.ge, "at_most": operator.le, "more_than": operator.gt, "less_than": operator.lt,
    "on_or_after": operator.ge, "on_or_before": operator.le, "after": operator.gt, "before": operator.lt,
}  # fmt: skip


def holds(condition, facts, item=None):
    if "all" in condition or "any" in condition:
        word = "all" if "all" in condition else "any"
        truths = [holds(part, facts, item) for part in condition[word]]
        ruling = word == "any"
        return ruling if ruling in truths else None if None in truths else not ruling
    if "not" in condition:
        return negate(holds(condition["not"], facts, item))
    for word in ("some", "none", "every", "count"):
        if word in condition:
            return quantified(word, condition, facts)
    if "share" in condition:
        return share(condition, facts, item)
    left = value(condition["fact"] if "fact" not in condition else condition, facts, item) if "fact" in condition else value(condition["value"], facts, item)
    truths = [related(word, left, condition[word], facts, item) for word in condition if word not in ("fact", "value")]
    return False if False in truths else None if None in truths else True


def negate(truth):
    return None if truth is None else not truth


def quantified(word, condition, facts):
    held = facts.get(condition[word], {"items": [], "complete": False})
    sought = {"all": [condition.get("where", {"all": []}), *([{"not": condition["satisfies"]}] if word == "every" else [])]}
    truths = [holds(sought, facts, each) for each in held["items"]]
    least = truths.count(True)
    most = least + truths.count(None) if held["complete"] else 10**6
    relation, bound = next(((ORDER[key], condition[key]) for key in ORDER if key in condition), (operator.ge, 1))
    outcomes = {relation(least, bound), relation(most, bound)}
    truth = outcomes.pop() if len(outcomes) == 1 else None
    return negate(truth) if word in ("none", "every") else truth


def share(condition, facts, item):
    part, whole = (value({"fact": condition[key]}, facts, item) for key in ("share", "of"))
    if not isinstance(part, range) or not isinstance(whole, range) or 0 in whole:
        return None
    word = next(key for key in condition if key not in ("share", "of"))
    compare = [operator.ge, operator.le] if word == "equal" else [ORDER[word]]
    ratio = Fraction(condition[word])
    truths = [{one(Fraction(p, w), ratio) for p in (part[0], part[-1]) for w in (whole[0], whole[-1])} for one in compare]
    return False if {False} in truths else None if {True, False} in truths else True


def value(term, facts, item):
    """None when unknown, a tuple when stated absent, a list, or every value it may have."""
    if isinstance(term, dict) and "fact" in term:
        path = term["fact"]
        found = (item or {}).get(path[5:]) if path.startswith("item.") else facts.get(path)
        if isinstance(found, tuple) and found[0] == "between":
            return spread(found[1], found[2])
        return found if found is None or isinstance(found, (tuple, list)) else spread(found, found)
    if isinstance(term, dict):
        return computed(term, facts, item)
    return (term,) if term in ("none", "not-applicable") else spread(term, term)


def spread(low, high):
    if isinstance(low, dt.date):
        return [low + dt.timedelta(days) for days in range((high - low).days + 1)] and Days(low, high)
    return range(low, high + 1) if type(low) is int else {low}


class Days:
    """Every day from `low` to `high`."""

    def __init__(self, low, high):
        self.all = [low + dt.timedelta(days) for days in range((high - low).days + 1)]

    def __iter__(self):
        return iter(self.all)
