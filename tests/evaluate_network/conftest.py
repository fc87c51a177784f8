"""Supervisors that end with the test, and a watch that no child outlives it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.evaluate.network import Supervisor
from engine.evaluate.network.supervisor import not_available_here

HERE = Path(__file__).parent
REASON = not_available_here()

needs_durable_rules = pytest.mark.skipif(REASON is not None, reason=REASON.en if REASON else "")


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents and {"supervisor", "broken"} & set(item.fixturenames):
            item.add_marker(needs_durable_rules)


@pytest.fixture(scope="module")
def supervisor():
    found = Supervisor()
    yield found
    found.close()


@pytest.fixture
def broken(tmp_path):
    """`broken("segfault")`: a supervisor whose child has this fault; every child must be gone afterwards."""
    made = []

    def make(fault):
        script = tmp_path / f"{fault}.py"
        script.write_text(
            "import runpy, sys\n"
            f"sys.argv = ['child', {fault!r}]\n"
            f"sys.path.insert(0, {str(HERE.parents[1])!r})\n"
            f"runpy.run_path({str(HERE / 'faulty_child.py')!r}, run_name='__main__')\n",
            "utf-8",
        )
        made.append(Supervisor(script=script))
        return made[-1]

    before = children()
    yield make
    for each in made:
        each.close()
    assert before == children()


def children():
    """Process ids of this process's children, ended and unwaited ones included."""
    pid = os.getpid()
    return {
        int(each) for task in Path(f"/proc/{pid}/task").iterdir() for each in (task / "children").read_text().split()
    }
