"""Columnar equals native over a million cases; each seed stands alone, so that a broken run goes on with `-k` or `--lf`."""

import pytest

from engine import load_lawbook
from tests.audit.both_evaluators import differences
from tests.audit.random_cases import RandomCases

ROWS = 10_000


@pytest.fixture(scope="module")
def book():
    return load_lawbook()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1100))
def test_columnar_equals_native_at_length(book, seed):
    """Every column of the verdict table and every finding of 10,000 cases a seed: a million in all."""
    assert {} == differences(book, RandomCases(book, seed).many(ROWS))
