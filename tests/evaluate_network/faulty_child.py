"""The child process with one fault, named by the first argument: what durable_rules does in the wild, on purpose."""

from __future__ import annotations

import json
import os
import signal
import sys
import time

import durable_rules_engine as library

from engine.evaluate.network import child, kernel, strata

FAULT = sys.argv[1]


def instead_of_answer(act):
    for kind in (strata.Machine, strata.Selector):

        def answer(self, case, original=kind.answer):
            act()
            return original(self, case)

        kind.answer = answer


def segfault():
    handle = library.create_ruleset("s", json.dumps({"r": {"all": [{"m": {"g": "x"}}]}}))
    library.assert_facts(handle, "[{}]")


def hang():
    library.create_ruleset("h", json.dumps({f"r{n}": {"all": [{"m": {"post": f"p{n}"}}]} for n in range(600)}))


def raise_error():
    raise RuntimeError("Nguyễn Văn A")


def say(line):
    def write():
        sys.stdout.write(line)
        sys.stdout.flush()

    return write


def drop_exceptions():
    """A rule's action fails and nobody hears of it: the agenda ends early."""
    original = kernel.Ruleset._agenda

    def agenda(self, offset, most):
        fired = list(original(self, offset, most))
        return fired if len(fired) == 1 else fired[: len(fired) // 2]

    kernel.Ruleset._agenda = agenda


class Library:
    """The library with some functions replaced."""

    def __init__(self, **replaced):
        self._replaced = replaced

    def __getattr__(self, name):
        return self._replaced.get(name) or getattr(library, name)


def after_boot(name, act):
    """Replace a function of the library once the first case is asked."""
    original = getattr(library, name)
    started = []
    instead_of_answer(lambda: started.append(1))
    kernel.durable_rules_engine = Library(
        **{name: lambda *given: act(original, *given) if started else original(*given)}
    )


def once(act):
    """The act the first time, the original afterwards."""
    done = []

    def run(original, *given):
        if done:
            return original(*given)
        done.append(1)
        return act(original, *given)

    return run


def wrong_reply(change):
    for kind in (strata.Machine, strata.Selector):

        def answer(self, case, original=kind.answer):
            reply = original(self, case)
            change(reply)
            return reply

        kind.answer = answer


def stale(reply, original=child.write):
    """The answer to the question before."""
    original({**reply, "number": reply["number"] - 1})


FAULTS = {
    "segfault": lambda: instead_of_answer(segfault),
    "hang": lambda: instead_of_answer(hang),
    "sigkill": lambda: instead_of_answer(lambda: os.kill(os.getpid(), signal.SIGKILL)),
    "exception": lambda: instead_of_answer(raise_error),
    "swallowed-exception": drop_exceptions,
    "leftover-fact": lambda: after_boot("retract_fact", once(lambda _, *__: (0, 0))),
    "no-agenda": lambda: after_boot("start_action_for_state", lambda _, *__: None),
    "nothing-fires": lambda: after_boot("assert_fact", lambda _, *__: (1, 1)),
    "rejected-fact": lambda: after_boot("assert_fact", lambda _, *__: (2, 1)),
    "rejected-once": lambda: after_boot("assert_fact", once(lambda _, *__: (2, 1))),
    "other-binding": lambda: after_boot(
        "start_action_for_state",
        lambda original, *given: (lambda got: (got[0], got[1].replace('"salt":0', '"salt":9')))(original(*given)),
    ),
    "no-json": lambda: instead_of_answer(say("Xin chào\n")),
    "no-object": lambda: instead_of_answer(say("[1]\n")),
    "stale-number": lambda: setattr(child, "write", stale),
    "no-line": lambda: instead_of_answer(lambda: (say("x" * 10)(), time.sleep(60))),
    "truncated": lambda: instead_of_answer(lambda: (say('{"number": 2, "tru')(), os._exit(0))),
    "too-few-truths": lambda: wrong_reply(lambda reply: reply["truths"].pop()),
    "odd-truth": lambda: wrong_reply(lambda reply: reply["truths"].__setitem__(0, [7])),
    "unknown-row": lambda: wrong_reply(lambda reply: reply["rows"].append(99)),
    "unknown-rule": lambda: wrong_reply(lambda reply: reply["fired"].append(["", 0, "r999-0"])),
    "deaf": lambda: time.sleep(60),
    "exits-at-once": lambda: os._exit(3),
}

FAULTS[FAULT]()
child.main()
