"""Exit codes: what a script may rely on."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class ExitCode(IntEnum):
    """Codes of the contract; 130 is the shell's own for a run that was stopped by hand."""

    ANSWERED = 0
    TOOL_FAILED = 1
    USAGE = 2
    VIOLATION = 3
    UNDETERMINED = 4
    NO_VERDICT = 5
    STOPPED = 130


_OF_VERDICT = {
    "compliant": ExitCode.ANSWERED,
    "determined": ExitCode.ANSWERED,
    "violation": ExitCode.VIOLATION,
    "undetermined": ExitCode.UNDETERMINED,
    "judgement": ExitCode.UNDETERMINED,
    "unregulated": ExitCode.NO_VERDICT,
    "conflicting": ExitCode.NO_VERDICT,
}
_ORDER = (
    ExitCode.TOOL_FAILED,
    ExitCode.USAGE,
    ExitCode.VIOLATION,
    ExitCode.NO_VERDICT,
    ExitCode.UNDETERMINED,
    ExitCode.ANSWERED,
)


def of_verdict(verdict: str) -> ExitCode:
    """The code of a verdict of `check` or `authority`."""
    return _OF_VERDICT[verdict]


def prevailing(codes: Iterable[ExitCode]) -> ExitCode:
    """The code of several files or questions: 1, 2, 3, 5, 4, 0 in that order; 0 for none."""
    return min(codes, key=_ORDER.index, default=ExitCode.ANSWERED)
