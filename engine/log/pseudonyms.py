"""Keyed hashes (HMAC-SHA256) that stand for personal data: equal data, equal hash; without the key, no way back."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.writing import write_file

_BYTES = 32
_CHECK = "phancap"


@dataclass(frozen=True, repr=False)
class Pseudonyms:
    """Keyed hashes under one key."""

    key: bytes

    def of_text(self, text: str) -> str:
        """The hash of a text in NFC, 64 hexadecimal digits."""
        return self.of_bytes(unicodedata.normalize("NFC", text).encode("utf-8", "surrogateescape"))

    def of_bytes(self, content: bytes) -> str:
        """The hash of bytes, 64 hexadecimal digits."""
        return hmac.new(self.key, content, hashlib.sha256).hexdigest()

    @property
    def check(self) -> str:
        """By which the key is recognised."""
        return self.of_text(_CHECK)


def key_path(log: Path) -> Path:
    """Where the key of a log lies: beside it."""
    return log.with_name(log.name + ".key")


def make_pseudonyms(log: Path) -> Pseudonyms:
    """A new key, written beside the log (0600); raises PhancapError as `write_file` does, also where one stands."""
    key = secrets.token_bytes(_BYTES)
    write_file(key_path(log), f"{key.hex()}\n".encode(), replace=False, private=True)
    return Pseudonyms(key)


def read_pseudonyms(log: Path, check: str) -> Pseudonyms:
    """The key beside the log; raises PhancapError (PC701) when it is missing or another's."""
    path = key_path(log)
    try:
        found = Pseudonyms(bytes.fromhex(path.read_text("ascii").strip()))
    except (OSError, ValueError):
        raise _fault(path, "thiếu hoặc hỏng khóa của nhật ký", "the log's key is missing or damaged") from None
    if not hmac.compare_digest(found.check, check):
        raise _fault(path, "khóa không thuộc nhật ký này", "the key belongs to another log")
    return found


def _fault(path: Path, vi: str, en: str) -> PhancapError:
    return PhancapError([Diagnostic("PC701", Text(vi, en), Span(str(path)))])
