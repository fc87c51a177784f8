"""Counting votes in whole numbers: shares of a named base, outcome of a ballot, sizes scaled by a factor.

The caller names the base (summoned, members, present, collected) the provision names; nothing here picks one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import product
from typing import Literal

from engine.model.values import UNKNOWN, Range, Stated, Unknown, ends, spread

Relation = Literal["at_least", "more_than", "at_most", "less_than", "equal"]

_COMPARE: Mapping[str, Callable[[int, int], bool]] = {
    "at_least": lambda left, right: left >= right,
    "more_than": lambda left, right: left > right,
    "at_most": lambda left, right: left <= right,
    "less_than": lambda left, right: left < right,
    "equal": lambda left, right: left == right,
}

_MOST_CASES = 20_000
"""Ranges of votes wider than this many combinations are not enumerated; the outcome is then unknown."""


def _check_ratio(relation: str, numerator: int, denominator: int) -> None:
    if relation not in _COMPARE:
        raise ValueError(f"unknown relation {relation!r}")
    if numerator < 0 or denominator <= 0:
        raise ValueError(f"not a share: {numerator}/{denominator}")


class BallotOutcome(StrEnum):
    """What a ballot says of one candidate."""

    CHOSEN = "chosen"
    TIED = "tied"
    EXACTLY_AT_THRESHOLD = "exactly-at-threshold"
    GOES_ON = "goes-on"
    NOT_HIGHEST = "not-highest"
    NOT_REACHED = "not-reached"


@dataclass(frozen=True, slots=True)
class Threshold:
    """A share of the base: `Threshold("more_than", 1, 2)` is “trên 50 %”, `Threshold("at_least", 2, 3)` two thirds."""

    relation: Relation
    numerator: int
    denominator: int

    def __post_init__(self) -> None:
        _check_ratio(self.relation, self.numerator, self.denominator)

    @classmethod
    def parse(cls, relation: Relation, ratio: str) -> Threshold:
        """From a written ratio such as `"2/3"`. Raises ValueError for anything else."""
        numerator, _, denominator = ratio.partition("/")
        return cls(relation, int(numerator), int(denominator or "1"))

    def met(self, votes: int, base: int) -> bool:
        """Whether `votes` of `base` meet the share."""
        return _COMPARE[self.relation](votes * self.denominator, base * self.numerator)

    def exactly(self, votes: int, base: int) -> bool:
        """Whether `votes` are exactly the share of `base`."""
        return votes * self.denominator == base * self.numerator


MORE_THAN_HALF = Threshold("more_than", 1, 2)


def ratio_holds(part: object, whole: object, relation: Relation, numerator: int, denominator: int) -> bool | Unknown:
    """Whether part/whole stands in `relation` to numerator/denominator, in exact whole numbers.

    UNKNOWN when part or whole is unknown, when the whole is zero, or when bounds on them allow both answers.
    Raises ValueError for a negative count, a zero or negative denominator, or another relation.
    """
    _check_ratio(relation, numerator, denominator)
    if any(value is None or isinstance(value, (Unknown, Stated)) for value in (part, whole)):
        return UNKNOWN
    parts, wholes = _counts(part), _counts(whole)
    if 0 in wholes:
        return UNKNOWN
    if relation == "equal":
        # The ends may lie on both sides of a share that a value between them hits.
        least = ratio_holds(part, whole, "at_least", numerator, denominator)
        most = ratio_holds(part, whole, "at_most", numerator, denominator)
        if least is False or most is False:
            return False
        return True if least is True and most is True else UNKNOWN
    share = Threshold(relation, numerator, denominator)
    answers = {share.met(votes, base) for votes, base in product(parts, wholes)}
    return answers.pop() if len(answers) == 1 else UNKNOWN


def outcome(
    votes_for_candidate: object,
    votes_for_best_other: object,
    base: object,
    threshold: Threshold = MORE_THAN_HALF,
    otherwise: Threshold | None = None,
) -> BallotOutcome | Unknown:
    """What a ballot with one name a ballot paper says of the candidate.

    - `chosen`: the threshold is met and nobody has as many votes; `tied`: it is met and another has as many;
      `not-highest`: it is met and another has more.
    - `exactly-at-threshold`: the share itself where more is asked (exactly 50 %: the head chooses, where the provision
      says so; another person may have the other half).
    - `goes-on`: nobody met the threshold and the candidate meets `otherwise` (≥ 30 % in the two-name runs).
    - `not-reached`: everything else.

    An unknown count of the best other is taken as anything the rest of the base allows; the answer is UNKNOWN when
    the counts allow several, or the base is zero. Raises ValueError for a negative count.
    """
    if any(value is None or isinstance(value, (Unknown, Stated)) for value in (votes_for_candidate, base)):
        return UNKNOWN
    if not isinstance(votes_for_best_other, (int, Range)):
        most = max(0, _counts(base)[-1] - _counts(votes_for_candidate)[0])
        votes_for_best_other = Range(0, most, "partial-date") if most else 0
    spans = [_span(value) for value in (votes_for_candidate, votes_for_best_other, base)]
    if 0 in spans[2] or len(spans[0]) * len(spans[1]) * len(spans[2]) > _MOST_CASES:
        return UNKNOWN
    answers = {_outcome(own, other, size, threshold, otherwise) for own, other, size in product(*spans)}
    return answers.pop() if len(answers) == 1 else UNKNOWN


def round_half_up_scaled(number: object, factor: object) -> object:
    """`number` times a decimal or fractional factor, halves rounded up: `(15, "1.5")` → 23.

    The factor is text (`"1.5"`, `"3/2"`), never a float; unknown gives UNKNOWN. Raises ValueError for a negative number or factor.
    """
    if factor is None or isinstance(factor, (Unknown, Stated)):
        return UNKNOWN
    if not isinstance(factor, (str, int)):
        raise ValueError(f"a factor is written as text, not {factor!r}")
    exact = Fraction(factor)
    if exact < 0:
        raise ValueError(f"a factor is not negative: {factor}")

    def scale(count: int) -> int:
        _counts(count)
        return (2 * count * exact.numerator + exact.denominator) // (2 * exact.denominator)

    return spread(scale, number)


def _outcome(own: int, other: int, base: int, threshold: Threshold, otherwise: Threshold | None) -> BallotOutcome:
    if threshold.met(own, base):
        if other > own:
            return BallotOutcome.NOT_HIGHEST
        return BallotOutcome.TIED if other == own else BallotOutcome.CHOSEN
    if threshold.met(other, base):
        return BallotOutcome.NOT_REACHED
    if otherwise is not None and otherwise.met(own, base):
        return BallotOutcome.GOES_ON
    return BallotOutcome.EXACTLY_AT_THRESHOLD if threshold.exactly(own, base) else BallotOutcome.NOT_REACHED


def _counts(value: object) -> tuple[int, ...]:
    counts = []
    for end in ends(value):
        if isinstance(end, bool) or not isinstance(end, int):
            raise ValueError(f"a count is a whole number, not {end!r}")
        if end < 0:
            raise ValueError(f"a count is not negative: {end}")
        counts.append(end)
    return tuple(counts)


def _span(value: object) -> range:
    counts = _counts(value)
    return range(counts[0], counts[-1] + 1)
