"""Writes files a person asked for, whole or not at all, and never over what is there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span


def write_new(folder: Path, files: Mapping[str, str]) -> None:
    """Files of a new folder, UTF-8 with line feeds; `folder` is made when absent.

    Raises PhancapError before anything is written: the folder holds files (PC961); or when it cannot be written (PC508).
    """
    try:
        held = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
        if held or folder.is_file():
            listed = ", ".join(held[:5]) + (" …" if len(held) > 5 else "")
            raise PhancapError([
                Diagnostic(
                    "PC961",
                    Text("đã có tệp ở đó; không ghi đè", "there are files already; nothing is overwritten"),
                    Span(str(folder)),
                    Text(f"chọn thư mục khác; đang có: {listed or folder.name}",
                         f"choose another folder; this one holds: {listed or folder.name}"),
                )
            ])  # fmt: skip
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            with (folder / name).open("x", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
    except OSError as error:
        raise cannot_write(str(folder), error) from None


def write_file(place: Path, content: bytes, *, replace: bool) -> None:
    """One file, at one stroke: a run that is stopped leaves what was there. Raises PhancapError: PC961 (there already), PC508."""
    if place.exists() and not replace:
        raise PhancapError([
            Diagnostic("PC961", Text("đã có tệp ở đó; không ghi đè", "there is a file already; nothing is overwritten"), Span(str(place)),
                       Text("chọn tên khác, hoặc tự xóa tệp đó", "choose another name, or remove that file"))
        ])  # fmt: skip
    try:
        handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            Path(temporary).chmod(place.stat().st_mode & 0o777 if place.exists() else 0o644)
            Path(temporary).replace(place)
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError as error:
        raise cannot_write(str(place), error) from None


def cannot_write(place: str, error: OSError) -> PhancapError:
    """PC508 with the system's reason."""
    reason = error.strerror or "?"
    return PhancapError(
        [Diagnostic("PC508", Text(f"không ghi được: {reason}", f"cannot write: {reason}"), Span(place))]
    )
