"""Diagnostics: the one error type of the product.

A diagnostic states what is wrong with something a person gave us (a file, a rule pack, a name, an option): a stable
code `PC` and three digits, the place, the message in both languages, and help. Findings about a decision are not
diagnostics; they live in `engine.verdict`.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import Final

from engine.bilingual import Text


class Level(StrEnum):
    """How much a diagnostic weighs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file; `line` and `column` count from 1, 0 means the whole file."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing wrong, where, and how to mend it; without advice of its own, `help` says where the code is explained."""

    code: str
    message: Text
    span: Span | None = None
    help: Text | None = None
    level: Level = Level.ERROR

    def __post_init__(self) -> None:
        if self.help is None:
            command = f"phancap explain {self.code}"
            object.__setattr__(self, "help", Text(f"xem “{command}”", f"see “{command}”"))

    def to_json(self) -> dict[str, object]:
        """Plain data for `--json`; keys `code, level, message, file, line, column, help`."""
        return {
            "code": self.code,
            "level": self.level.value,
            "message": self.message.to_json(),
            "file": self.span.file if self.span else None,
            "line": self.span.line if self.span else None,
            "column": self.span.column if self.span else None,
            "help": self.help.to_json() if self.help else None,
        }


class PhancapError(Exception):
    """Raised when the diagnostics collected make going on impossible; carries all of them."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(diagnostics)
        super().__init__("; ".join(f"{d.code} {d.message.en}" for d in self.diagnostics))


class MachineError(PhancapError):
    """The machine failed, not what was asked of it: a full disk, an error of the drive."""


_SYSTEM_SAYS: Final = {
    errno.ENOENT: Text("không có tệp hoặc thư mục này", "no such file or directory"),
    errno.EACCES: Text("không có quyền", "permission denied"),
    errno.EPERM: Text("không được phép", "operation not permitted"),
    errno.EROFS: Text("ổ đĩa chỉ cho đọc", "read-only file system"),
    errno.EISDIR: Text("đây là thư mục", "it is a directory"),
    errno.ENOTDIR: Text("có phần của đường dẫn không phải là thư mục", "part of the path is no directory"),
    errno.EEXIST: Text("đã có tệp này", "the file exists"),
    errno.ENOSPC: Text("đĩa đã đầy", "no space left on the disk"),
    errno.EIO: Text("lỗi đọc, ghi ổ đĩa", "input/output error"),
    errno.ENAMETOOLONG: Text("tên tệp quá dài", "the name is too long"),
    errno.ELOOP: Text("liên kết tệp lòng vòng", "links go round in a circle"),
    errno.EBUSY: Text("tệp đang được dùng", "the file is in use"),
}


def system_reason(error: OSError | ValueError) -> Text:
    """Why the system refused a file, in words; the system's own where it is not known."""
    said = _SYSTEM_SAYS.get(error.errno or 0) if isinstance(error, OSError) else None
    plain = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return said or Text(plain, plain)


@dataclass(slots=True)
class DiagnosticBag:
    """Collects diagnostics so that one run reports many faults."""

    items: list[Diagnostic] = field(default_factory=list)

    def add(
        self,
        code: str,
        message: Text,
        span: Span | None = None,
        help: Text | None = None,  # noqa: A002 (the word users see)
        level: Level = Level.ERROR,
    ) -> None:
        """Record one diagnostic."""
        self.items.append(Diagnostic(code, message, span, help, level))

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Record several diagnostics."""
        self.items.extend(diagnostics)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """Only those that forbid going on."""
        return tuple(d for d in self.items if d.level is Level.ERROR)

    def raise_if_errors(self) -> None:
        """Raise `PhancapError` with everything collected when at least one is an error."""
        if self.errors:
            raise PhancapError(self.items)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


def did_you_mean(word: str, known: Iterable[str], *, cutoff: float = 0.6) -> Text | None:
    """Help naming at most three known words close to `word`, or None when nothing is close."""
    close = get_close_matches(word, list(known), n=3, cutoff=cutoff)
    if not close:
        return None
    names = ", ".join(f"“{name}”" for name in close)
    return Text(vi=f"Có phải ý bạn là {names}?", en=f"Did you mean {names}?")
