"""Jobs given behind are done in their order, one waiting at most; what goes wrong with one is said."""

from threading import Event

import pytest

from engine.audit.reporting.behind import Behind


def test_a_job_is_done_beside_the_work_that_gives_it():
    """The giver goes on while the job is under way, and the block waits for the last one."""
    begun, may_end, done = Event(), Event(), []

    def job():
        begun.set()
        assert may_end.wait(30)
        done.append("first")

    with Behind() as behind:
        behind.give(job)
        assert begun.wait(30)
        assert [] == done
        may_end.set()
        behind.give(lambda: done.append("second"))
    assert ["first", "second"] == done


def test_a_fault_is_raised_when_the_next_job_is_given():
    """What failed is said before more is given, and what is given then is not done."""
    done = []

    def failing():
        raise OSError("full")

    with Behind() as behind:
        behind.give(failing)
        with pytest.raises(OSError, match="full"):
            behind.give(lambda: done.append("next"))
    assert [] == done


def test_a_fault_of_the_last_job_ends_the_block():
    """Nobody goes on as if it had been done."""

    def failing():
        raise OSError("full")

    with pytest.raises(OSError, match="full"), Behind() as behind:
        behind.give(failing)


def test_the_fault_of_the_work_comes_first():
    """What went wrong in the block itself is raised, once the job given is over."""
    done = []

    def work():
        with Behind() as behind:
            behind.give(lambda: done.append("kept"))
            raise ValueError("cut off")

    with pytest.raises(ValueError, match="cut off"):
        work()
    assert ["kept"] == done
