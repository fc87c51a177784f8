"""Where an audit writes: one run at a time in a folder, nothing through links, nothing over what the run reads."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from engine.audit.reporting.outputs import WORK, Outputs
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.writing import in_the_way, make_folder, refuse_in_the_way, unwritable

RUN = "run.json"
"""In the work folder: which run is kept there. Without it the folder holds nothing of use."""
CHUNK_RECORDS = "chunk-*.json"
_WAIT_SECONDS = 5.0
"""For another run to let go: child processes of one that was killed end a moment after it."""


@contextlib.contextmanager
def output_folder(folder: Path, names: Sequence[str], inputs: Iterable[Path], work: str = WORK) -> Iterator[Outputs]:
    """The folder to write `names` to. The work folder in it is kept when the run ends early and chunks are done.

    Raises PhancapError: PC508, PC818 while another run writes there, PC819 for a link, a folder or an input in the way.
    """
    make_folder(folder)
    read = tuple(inputs)
    for name in names:
        refuse_in_the_way(folder / name, read)
    with _held(folder):
        outputs = Outputs(folder, work)
        _refuse_strangers(outputs.work)
        try:
            yield outputs
        except BaseException:
            if not any(outputs.work.glob(CHUNK_RECORDS)):
                discard(outputs)
            raise
        discard(outputs)


def discard(outputs: Outputs) -> None:
    """Remove the work folder; first what says that it can be used."""
    with contextlib.suppress(OSError):
        (outputs.work / RUN).unlink(missing_ok=True)
    shutil.rmtree(outputs.work, ignore_errors=True)


def make_work(outputs: Outputs) -> None:
    """An empty work folder for this user alone; raises PhancapError where it cannot be made."""
    discard(outputs)
    try:
        outputs.work.mkdir(mode=0o700)
    except OSError as error:
        raise unwritable(outputs.work, error) from None


def scratch_folder(outputs: Outputs) -> Path:
    """An empty folder in the work folder for what need not outlive the process; raises PhancapError where it cannot be made."""
    scratch = outputs.work / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        scratch.mkdir(mode=0o700)
    except OSError as error:
        raise unwritable(scratch, error) from None
    return scratch


def _refuse_strangers(work: Path) -> None:
    """A work folder somebody else laid out could lead what is written elsewhere."""
    try:
        found = work.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise unwritable(work, error) from None
    own = not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
    if not stat.S_ISDIR(found.st_mode) or not own or (os.name == "posix" and stat.S_IMODE(found.st_mode) & 0o077):
        raise in_the_way(
            work, Text("không phải thư mục riêng của người dùng này", "this is no private folder of this user")
        )


@contextlib.contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Holds the folder while inside; the system lets go when the process ends, however it ends."""
    try:
        import fcntl
    except ImportError:
        # Without such locks two runs into one folder are left to the user.
        yield
        return
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError as error:
        raise unwritable(folder, error) from None
    try:
        until = time.monotonic() + _WAIT_SECONDS
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError as error:
                if error.errno not in (errno.EWOULDBLOCK, errno.EACCES):
                    # A file system without locks.
                    break
                if time.monotonic() > until:
                    raise _busy(folder) from None
                time.sleep(0.1)
        yield
    finally:
        os.close(handle)


def _busy(folder: Path) -> PhancapError:
    words = Text("một lần kiểm tra khác đang ghi vào thư mục này", "another audit is writing to this folder")
    return PhancapError([Diagnostic("PC818", words, Span(str(folder)), _ELSEWHERE)])


_ELSEWHERE = Text("chọn thư mục khác cho --output", "choose another folder for --output")
