"""Bounds on one input: processor time of this process, which a busy machine does not lengthen, and memory."""

from __future__ import annotations

import contextlib
import resource
import signal
import time
from collections.abc import Iterator

SECONDS = 2.0
"""Of processor time, for one input."""

MEMORY = 2**30
"""Bytes of address space of a process that is fed hostile inputs."""


class HangError(BaseException):
    """An input took longer than it may. Not an Exception: nothing in the product may swallow it."""


class Meter:
    """The most processor time one input took so far, in seconds."""

    def __init__(self) -> None:
        self.most = 0.0

    @contextlib.contextmanager
    def bounded(self, seconds: float = SECONDS) -> Iterator[None]:
        """Raises HangError inside once `seconds` of processor time are spent."""
        before = time.process_time()
        held = signal.signal(signal.SIGPROF, _stop)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, held)
            self.most = max(self.most, time.process_time() - before)


def _stop(_signal: int, _frame: object) -> None:
    raise HangError(f"more than {SECONDS} s of processor time")


def limit_memory(most: int = MEMORY) -> None:
    """From now on this process and its children may not have more."""
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def peak_memory() -> int:
    """Bytes this process held at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
