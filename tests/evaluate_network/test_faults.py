"""Whatever the child does, the parent answers in time: the right truths or that there are none, never others."""

import datetime as dt
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from engine.conditions.tree import Compare, Count, Fact, Literal, Not
from engine.evaluate.network import NetworkAnswer, Occasion, Question, Row, RowTable, Stage, Supervisor, Unavailable
from engine.evaluate.network import supervisor as supervising
from engine.model.facts import Facts
from engine.model.values import Collection
from tests.evaluate_network.conftest import needs_durable_rules

FACTS = Facts({"kind": "Sở", "steps": Collection(({"step": 1}, {"step": 2}), complete=True)})
AT_LEAST_TWO = Compare("ge", Fact("item.step"), Literal(2))
STAGE = Stage(
    "case",
    (
        Question("kind", Compare("eq", Fact("kind"), Literal("Sở"))),
        Question("not", Not(Compare("eq", Fact("kind"), Literal("Sở")))),
        Question("each", AT_LEAST_TWO, "steps"),
        Question("two", Count("steps", AT_LEAST_TWO, 1)),
    ),
    FACTS,
)
TRUTHS = {"kind": (True,), "not": (False,), "each": (False, True), "two": (True,)}

FAULTS = {
    "segfault": "SIGSEGV", "hang": "deadline", "sigkill": "SIGKILL", "exception": "RuntimeError",
    "swallowed-exception": "sentinel", "leftover-fact": "left behind", "no-agenda": "sentinel",
    "nothing-fires": "set nothing off", "rejected-fact": "rejected", "other-binding": "another fact",
    "no-json": "not readable", "no-object": "not readable", "stale-number": "not readable", "no-line": "deadline",
    "truncated": "died (0)", "too-few-truths": "does not answer", "odd-truth": "does not answer",
    "unknown-rule": "does not answer", "deaf": "deadline", "exits-at-once": "died (3)",
}  # fmt: skip


def patience(fault):
    """Seconds to give: few where only the deadline ends it, many where a busy machine must not be taken for the fault."""
    return 1.5 if FAULTS[fault] == "deadline" else 30.0


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_fault_ends_in_no_opinion_within_the_deadline(broken, fault):
    """No truth is given, the reason is, in time, and nothing of the file stands in it."""
    supervisor = broken(fault)
    found = supervisor.evaluate((STAGE,), deadline=patience(fault))
    assert isinstance(found, Unavailable), found
    assert FAULTS[fault] in found.reason.en
    assert "PC601" == found.diagnostic.code
    assert "Nguyễn" not in found.diagnostic.message.en
    assert supervisor.child_pid is None


def test_a_child_can_be_started_ahead(supervisor):
    """`start` does not wait; the first question finds the child it started."""
    held = Supervisor()
    held.start()
    first = held.child_pid
    assert first is not None
    assert TRUTHS == held.evaluate((STAGE,)).truths
    assert first == held.child_pid
    held.close()
    assert not Path(f"/proc/{first}").exists()


ROWS = RowTable(
    [Row("a", None, frozenset({"appoint"}), None, None), Row("b", frozenset({"p"}), frozenset({"move"}), None, None)]
)
OCCASION = Occasion("p", frozenset({"appoint"}), dt.date(2025, 10, 8))


@pytest.mark.parametrize(
    "fault",
    ["segfault", "hang", "sigkill", "leftover-fact", "no-agenda", "nothing-fires", "rejected-fact", "other-binding",
     "swallowed-exception", "no-json", "truncated"],
)  # fmt: skip
def test_a_fault_while_rows_are_selected_ends_the_same_way(broken, fault):
    """No row is given, none is left out in silence."""
    found = broken(fault).select(ROWS, OCCASION, deadline=patience(fault))
    assert isinstance(found, Unavailable), found
    assert FAULTS[fault] in found.reason.en


def test_a_row_nobody_gave_is_no_answer(broken):
    """A reply that names a row beyond the table is a fault."""
    assert "does not answer" in broken("unknown-row").select(ROWS, OCCASION).reason.en


def test_rows_and_truths_come_from_one_child(supervisor):
    """Selecting and answering take turns in the same process."""
    assert {"a"} == supervisor.select(ROWS, OCCASION).rows
    first = supervisor.child_pid
    assert TRUTHS == supervisor.evaluate((STAGE,)).truths
    assert {"a"} == supervisor.select(ROWS, OCCASION).rows
    assert first == supervisor.child_pid


def test_a_fact_taken_for_another_is_salted(broken):
    """One false “already seen” costs nothing: the fact is asserted with another salt."""
    found = broken("rejected-once").evaluate((STAGE,))
    assert isinstance(found, NetworkAnswer), found
    assert TRUTHS == found.truths


def test_a_child_killed_between_two_cases_is_replaced(supervisor):
    """The next case starts another child and is answered."""
    assert TRUTHS == supervisor.evaluate((STAGE,)).truths
    first = supervisor.child_pid
    os.kill(first, signal.SIGKILL)
    while Path(f"/proc/{first}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z":
        time.sleep(0.01)
    assert TRUTHS == supervisor.evaluate((STAGE,)).truths
    assert first != supervisor.child_pid
    assert not Path(f"/proc/{first}").exists()


def test_one_fault_does_not_spoil_the_next_case(broken, tmp_path):
    """After a crash the next question gets a new child."""
    marker = tmp_path / "crashed"
    supervisor = broken("sigkill")
    script = supervisor._script
    good = supervising.CHILD
    script.write_text(
        f"import pathlib, runpy, os\nif not pathlib.Path({str(marker)!r}).exists():\n"
        f"    pathlib.Path({str(marker)!r}).touch(); os._exit(9)\n"
        f"runpy.run_path({str(good)!r}, run_name='__main__')\n",
        "utf-8",
    )
    assert isinstance(supervisor.evaluate((STAGE,)), Unavailable)
    assert TRUTHS == supervisor.evaluate((STAGE,)).truths


def test_after_three_faults_in_a_row_it_is_given_up_and_said_once(broken):
    """The third fault is lasting; what follows does not start a child and says it was said."""
    supervisor = broken("exits-at-once")
    found = [supervisor.evaluate((STAGE,)) for _ in range(5)]
    assert [False, False, True, True, True] == [each.lasting for each in found]
    assert [False, False, False, True, True] == [each.repeated for each in found]


def test_a_worn_child_is_recycled(supervisor):
    """After so many stages another process answers, and the same."""
    with_limit = Supervisor(recycle_after=2)
    seen = []
    for _ in range(5):
        assert TRUTHS == with_limit.evaluate((STAGE,)).truths
        seen.append(with_limit.child_pid)
    with_limit.close()
    assert [seen[0], seen[0], seen[2], seen[2], seen[4]] == seen
    assert 3 == len(set(seen))


def test_a_child_that_holds_too_much_starts_over(supervisor, monkeypatch):
    """Programs are dropped with the child that held them; questions asked before are compiled again."""
    monkeypatch.setattr(supervising, "MOST_RULES_HELD", 20)
    small = Supervisor()
    for number in range(6):
        node = Compare("eq", Fact("kind"), Literal(f"k{number}"))
        asked = Stage("case", (*STAGE.questions, Question("new", node)), FACTS)
        assert {**TRUTHS, "new": (False,)} == small.evaluate((asked,)).truths
    small.close()
    assert len(small._programs) < 6


def test_threads_take_turns(supervisor):
    """Eight threads, one child: every answer is right."""
    found = []
    threads = [
        threading.Thread(target=lambda: found.extend(supervisor.evaluate((STAGE,)).truths == TRUTHS for _ in range(5)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [True] * 40 == found


def test_a_forked_process_gets_its_own_child(supervisor):
    """A fork neither talks to nor ends its parent's child."""
    assert TRUTHS == supervisor.evaluate((STAGE,)).truths
    pid = os.fork()
    if pid == 0:
        right = supervisor.evaluate((STAGE,)).truths == TRUTHS
        supervisor.close()
        os._exit(0 if right else 1)
    assert 0 == os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    first = supervisor.child_pid
    assert TRUTHS == supervisor.evaluate((STAGE,)).truths
    assert first == supervisor.child_pid


def test_the_child_ends_with_its_supervisor(supervisor):
    """A supervisor nobody holds any more leaves no process behind."""
    held = Supervisor()
    held.evaluate((STAGE,))
    pid = held.child_pid
    assert Path(f"/proc/{pid}").exists()
    del held
    assert not Path(f"/proc/{pid}").exists()


@pytest.mark.slow
def test_a_hanging_child_does_not_outlive_a_killed_parent(tmp_path, supervisor):
    """The child's processor time is bounded by the deadline: an orphan in an endless loop ends."""
    here = Path(__file__).parent
    script = tmp_path / "hang.py"
    script.write_text(
        f"import runpy, sys\nsys.argv = ['child', 'hang']\nsys.path.insert(0, {str(here.parents[1])!r})\n"
        f"runpy.run_path({str(here / 'faulty_child.py')!r}, run_name='__main__')\n",
        "utf-8",
    )
    program = (
        "import sys, threading, time, pathlib\n"
        f"sys.path.insert(0, {str(here.parents[1])!r})\n"
        "from engine.evaluate.network import Supervisor\n"
        "from tests.evaluate_network.test_faults import STAGE\n"
        f"held = Supervisor(script=pathlib.Path({str(script)!r}))\n"
        "threading.Thread(target=held.evaluate, args=((STAGE,), None, 2.0), daemon=True).start()\n"
        "while held.child_pid is None: time.sleep(0.01)\n"
        "print(held.child_pid, flush=True); time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    time.sleep(0.8)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    until = time.monotonic() + 60
    while Path(f"/proc/{pid}").exists() and time.monotonic() < until:
        time.sleep(0.1)
    assert not Path(f"/proc/{pid}").exists()


@needs_durable_rules
@pytest.mark.parametrize(
    ("where", "value", "word"),
    [
        ("sys.version_info", (3, 13, 0), "3.13"),
        ("sys.platform", "darwin", "Linux"),
        ("sys.executable", "", "installed"),
    ],
)
def test_where_it_cannot_run_it_says_so_once(monkeypatch, where, value, word):
    """Lasting at once, without a child; the second time it is marked as said."""
    monkeypatch.setattr(f"{supervising.__name__}.{where}", value)
    held = Supervisor()
    first, second = held.evaluate((STAGE,)), held.evaluate((STAGE,))
    assert word in first.reason.en
    assert (True, False) == (first.lasting, first.repeated)
    assert (True, True) == (second.lasting, second.repeated)
    assert held.child_pid is None


@needs_durable_rules
def test_without_the_package_it_says_so(monkeypatch):
    """The package may be absent; everything else goes on."""
    monkeypatch.setattr(supervising.importlib.util, "find_spec", lambda _: None)
    assert "not installed" in Supervisor().evaluate((STAGE,)).reason.en


def test_the_library_is_never_imported_here():
    """A crash of the library can only be the child's: importing and asking loads no part of it in this process."""
    program = (
        "import sys\nfrom engine.evaluate.network import Supervisor, compare, second_evaluator\n"
        "from tests.evaluate_network.test_faults import STAGE\n"
        "second_evaluator().evaluate((STAGE,))\n"
        "print([name for name in sys.modules if 'durable' in name])\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert "[]\n" == done.stdout


def test_two_questions_with_one_id_are_refused(supervisor):
    """An answer must be told from another by its id."""
    with pytest.raises(ValueError):
        supervisor.evaluate((STAGE, STAGE))
