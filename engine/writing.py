"""Files a person asked for: whole or not at all, through no link, over nothing that is in use."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, MachineError, PhancapError, Span, system_reason

PRIVATE = 0o600
"""Rights of what holds personal data or a key."""
_OPEN = 0o644


def write_file(
    place: Path, content: bytes, *, replace: bool, private: bool = False, in_use: Iterable[Path] = ()
) -> None:
    """One file, at one stroke and for good: a run that is stopped leaves what was there.

    `private`: readable by this user alone, whatever stood there; else an old file keeps its rights. `in_use`: files that
    must not be written over. Raises PhancapError: PC819 (a link, no regular file, or a file in use), PC961 (there already),
    PC508; MachineError (PC824).
    """
    held = refuse_in_the_way(place, in_use)
    if held is not None and not replace:
        raise _there_already(place)
    mode = PRIVATE if private else _OPEN if held is None else stat.S_IMODE(held.st_mode)
    try:
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:40]}.")
        aside = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            aside.chmod(mode)
            _put_in_place(aside, place, replace=replace)
        finally:
            aside.unlink(missing_ok=True)
        settle(place.parent)
    except FileExistsError:
        raise _there_already(place) from None
    except OSError as error:
        raise unwritable(place, error) from None


def write_files(folder: Path, files: Mapping[str, bytes], *, replace: bool) -> None:
    """Files of one folder, which is made when absent; without `replace` it must hold nothing, and what was written is taken
    away again when the rest cannot be. Raises PhancapError as `write_file` does."""
    make_folder(folder)
    written: list[Path] = []
    if not replace:
        _refuse_held(folder)
    try:
        for name, content in files.items():
            write_file(folder / name, content, replace=replace)
            written.append(folder / name)
    except PhancapError:
        for path in () if replace else written:
            path.unlink(missing_ok=True)
        raise


def make_folder(folder: Path) -> None:
    """The folder, made when absent; raises PhancapError: PC819 for a link, PC508, MachineError (PC824)."""
    if folder.is_symlink():
        raise in_the_way(folder, Text("thư mục kết quả là liên kết", "the output folder is a link"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from None


def refuse_in_the_way(place: Path, in_use: Iterable[Path] = ()) -> os.stat_result | None:
    """What stands at a place to be written, None for nothing; raises PhancapError (PC819) unless it may be replaced."""
    try:
        found = place.lstat()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise unwritable(place, error) from None
    if not stat.S_ISREG(found.st_mode):
        raise in_the_way(place, Text("ở đây không phải tệp thường", "what stands here is no regular file"))
    for path in in_use:
        with contextlib.suppress(OSError):
            used = path.stat()
            if (used.st_dev, used.st_ino) == (found.st_dev, found.st_ino):
                raise in_the_way(place, Text(
                    f"kết quả sẽ ghi đè tệp đang dùng ({path.name})", f"the results would overwrite a file in use ({path.name})"
                ))  # fmt: skip
    return found


def settle(path: Path) -> None:
    """Have what was written to a file or folder on the disk itself before going on."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def unwritable(path: Path, error: OSError | ValueError) -> PhancapError:
    """PC824 where the machine fails while writing, PC508 where a place cannot be written at all."""
    reason = system_reason(error)
    if isinstance(error, OSError) and (error.errno in _MACHINE or error.errno is None):
        return failed_midway(path, reason)
    return PhancapError(
        [Diagnostic("PC508", Text(f"không ghi được: {reason.vi}", f"cannot write: {reason.en}"), Span(str(path)))]
    )


_MACHINE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


def failed_midway(path: Path, reason: Text) -> MachineError:
    """PC824: the machine failed while a file was written."""
    return MachineError([
        Diagnostic(
            "PC824",
            Text(f"ghi dở thì hỏng: {reason.vi}", f"writing failed midway: {reason.en}"),
            Span(str(path)),
            Text("kiểm tra chỗ trống trên đĩa", "check the free space of the disk"),
        )
    ])  # fmt: skip


def in_the_way(place: Path, reason: Text) -> PhancapError:
    """PC819: what stands at a place must not be written to."""
    help_ = Text("chọn chỗ khác để ghi kết quả", "choose another place for the results")
    return PhancapError([Diagnostic("PC819", reason, Span(str(place)), help_)])


def _put_in_place(aside: Path, place: Path, *, replace: bool) -> None:
    """INVARIANT: a name is never followed: a rename replaces a link itself, and a hard link is not made where a name is."""
    if not replace:
        try:
            os.link(aside, place)
        except FileExistsError:
            raise
        except OSError:
            # A file system without hard links: the name was free a moment ago.
            pass
        else:
            return
    aside.replace(place)


def _refuse_held(folder: Path) -> None:
    try:
        held = sorted(each.name for each in folder.iterdir())
    except OSError as error:
        raise unwritable(folder, error) from None
    if held:
        listed = ", ".join(held[:5]) + (" …" if len(held) > 5 else "")
        raise PhancapError([
            Diagnostic(
                "PC961",
                Text("đã có tệp ở đó; không ghi đè", "there are files already; nothing is overwritten"),
                Span(str(folder)),
                Text(f"chọn thư mục khác; đang có: {listed}", f"choose another folder; this one holds: {listed}"),
            )
        ])  # fmt: skip


def _there_already(place: Path) -> PhancapError:
    return PhancapError([
        Diagnostic("PC961", Text("đã có tệp ở đó; không ghi đè", "there is a file already; nothing is overwritten"), Span(str(place)),
                   Text("chọn tên khác, hoặc tự xóa tệp đó", "choose another name, or remove that file"))
    ])  # fmt: skip
