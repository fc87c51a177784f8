"""Time cut on some days: looked up, the answer is that of a search."""

import numpy as np
import pytest

from engine.evaluate.columnar.dates import Spans


@pytest.mark.parametrize("cuts", [[], [5], [-40, 0, 1, 900]])
def test_as_many_cuts_as_have_begun(cuts):
    """A cut has begun on its own day; long before the first there is none, long after the last there are all."""
    days = np.asarray([-(10**6), *range(-45, 10), 899, 900, 901, 10**6])
    assert [sum(cut <= day for cut in cuts) for day in days] == Spans(np.asarray(cuts, np.int64)).of(days).tolist()
