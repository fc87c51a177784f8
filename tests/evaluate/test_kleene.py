"""Three-valued connectives: the whole truth tables."""

from itertools import product

import pytest

from engine.evaluate.kleene import conjunction, disjunction, negation

VALUES = (True, None, False)


@pytest.mark.parametrize(("one", "other"), list(product(VALUES, VALUES)))
def test_connectives_are_least_and_greatest(one, other):
    """With false < unknown < true, “and” is the least and “or” the greatest."""
    order = {False: 0, None: 1, True: 2}
    back = {place: value for value, place in order.items()}
    assert back[min(order[one], order[other])] is conjunction([one, other])
    assert back[max(order[one], order[other])] is disjunction([one, other])


def test_empty_connectives():
    """All of nothing holds, some of nothing does not."""
    assert conjunction([]) is True
    assert disjunction([]) is False


@pytest.mark.parametrize(("value", "expected"), [(True, False), (False, True), (None, None)])
def test_negation(value, expected):
    """Unknown stays unknown."""
    assert expected is negation(value)
