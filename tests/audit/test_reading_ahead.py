"""Parts read ahead come in their order, one beforehand; what goes wrong with one is said when its turn comes."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from engine.audit.reading.ahead import read_ahead


def test_the_next_part_is_read_while_one_is_worked_on():
    """With the first part in hand the second is read, and no third."""
    begun = [Event() for _ in range(4)]

    def parts():
        for number, each in enumerate(begun):
            each.set()
            yield number

    ahead = read_ahead(parts())
    assert 0 == next(ahead)
    assert begun[1].wait(30)
    assert not begun[2].is_set()
    assert [1, 2, 3] == list(ahead)


def test_parts_before_a_fault_are_given():
    """A part that cannot be read does not cost those before it."""

    def parts():
        yield "first"
        yield "second"
        raise OSError("damaged")

    ahead = read_ahead(parts())
    assert ["first", "second"] == [next(ahead), next(ahead)]
    with pytest.raises(OSError, match="damaged"):
        next(ahead)


def test_a_reader_no_longer_wanted_ends():
    """Giving up midway waits for the part under way and reads no further."""
    read = []

    def parts():
        for number in range(9):
            read.append(number)
            yield number

    ahead = read_ahead(parts())
    next(ahead)
    with ThreadPoolExecutor(1) as other:
        other.submit(ahead.close).result(30)
    assert [0, 1] == read
