"""Limits on numbers of persons computed from an average, an allowance and what a reorganisation added."""

from __future__ import annotations

from fractions import Fraction

from engine.model.values import UNKNOWN, Stated, Unknown, spread


def scaled_limit(number: object, factor: object, allowance: object) -> object:
    """`number` times `factor`, rounded down, plus `allowance`: `(13, "3/1", 10)` → 49.

    The most deputies `number` units may have in all when `factor` is their average. The factor is text (`"5/2"`),
    never a float; anything unknown gives UNKNOWN. Raises ValueError for a negative number, factor or allowance.
    """
    return scaled_limit_with(number, factor, allowance, 0)


def scaled_limit_with(number: object, factor: object, allowance: object, added: object) -> object:
    """As `scaled_limit`, and `added` on top: `(13, "3/1", 10, 2)` → 51.

    Stated “không có” as `added` is nothing added; not given, it leaves the limit unknown.
    """
    if added is Stated.NONE:
        added = 0
    if factor is None or isinstance(factor, (Unknown, Stated)):
        return UNKNOWN
    if not isinstance(factor, (str, int)):
        raise ValueError(f"a factor is written as text, not {factor!r}")
    exact = Fraction(factor)

    def limit(units: int, extra: int, more: int) -> int:
        if min(units, extra, more) < 0 or exact < 0:
            raise ValueError("a limit is not computed from negative numbers")
        return units * exact.numerator // exact.denominator + extra + more

    return spread(limit, number, allowance, added)
