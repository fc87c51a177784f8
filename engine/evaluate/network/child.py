"""The child process: reads requests and writes replies, one JSON object a line, on its standard streams.

Started by path, isolated; the first line tells it where to import from. Requests: `load` a program or a table
of rows, `ask` one. Any
exception is reported once and ends the process: what it holds is not to be trusted any more.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable, Mapping
from typing import Any

MEMORY = 2 * 2**30


def main() -> None:
    """Serve until the parent closes the pipe."""
    _bound(resource.RLIMIT_CORE, 0)
    _bound(resource.RLIMIT_AS, MEMORY)
    sys.path[:] = json.loads(sys.stdin.buffer.readline())["path"]
    from engine.evaluate.network.strata import Machine, Selector

    serve({"program": Machine, "table": Selector})


def serve(kinds: Mapping[str, Callable[[str, Any], Any]]) -> None:
    """Answer requests with what `kinds` builds of the plans loaded."""
    built: dict[str, Any] = {}
    for line in sys.stdin.buffer:
        request = json.loads(line)
        _bound_processor_time(request["seconds"])
        reply: dict[str, Any] = {"number": request["number"]}
        try:
            if "load" in request:
                name = request["load"]
                built[name] = kinds[request["kind"]](name, request["plan"])
            else:
                reply |= built[request["ask"]].answer(request["case"])
        except Exception as failure:  # noqa: BLE001 (the library raises bare ones; whatever it is, this process has ended)
            write({"number": request["number"], "fault": f"{type(failure).__name__}: {_short(failure)}"})
            os._exit(1)
        write(reply)


def write(reply: dict[str, Any]) -> None:
    """One line to the parent."""
    sys.stdout.write(json.dumps(reply, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def _short(failure: Exception) -> str:
    """Our own faults by their words; of the library's only the number, as it may print the fact, a person's data."""
    from engine.evaluate.network.kernel import KernelError

    return str(failure) if isinstance(failure, KernelError) else ""


def _bound_processor_time(seconds: float) -> None:
    """A hang is beyond rescue from inside: should the parent be gone, the kernel ends it."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _bound(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + 2)


def _bound(what: int, most: int) -> None:
    """Set a soft limit, within the hard one the process was given."""
    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    main()
