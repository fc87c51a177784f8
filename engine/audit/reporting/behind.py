"""Writing behind: while one chunk is judged, the one before it is put on the disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self


class Behind:
    """Does jobs one after another in the order given, beside the work that gives them; one waits at most.

    What goes wrong with a job is raised when the next is given, or at the end of the `with` block, which waits for the
    last one; where the block itself failed, that is what is raised.
    """

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(1, "write-behind")
        self._last: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def give(self, job: Callable[[], None]) -> None:
        """Have it done; waits for the job before it."""
        self._wait()
        self._last = self._worker.submit(job)

    def _wait(self) -> None:
        last, self._last = self._last, None
        if last is not None:
            last.result()

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.shutdown(wait=True)
        if fault is None:
            self._wait()
