"""The child process from outside: started, asked with a deadline, killed and always waited for."""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from engine.bilingual import Text

CHILD = Path(__file__).with_name("child.py")
LONGEST_REPLY = 64 * 2**20


class ChildError(Exception):
    """The child died, overran its deadline or said something that is no answer; carries why."""

    def __init__(self, reason: Text) -> None:
        self.reason = reason
        super().__init__(reason.en)


class Child:
    """One child process. After a ChildError it is dead; `kill` is safe at any time."""

    def __init__(self, script: Path = CHILD) -> None:
        self.pid_of_parent = os.getpid()
        self._number = 0
        try:
            # Its own session: an interrupt typed at the terminal is the parent's to handle.
            self._process = subprocess.Popen(  # noqa: S603 (our own interpreter, our own file)
                [sys.executable, "-I", str(script)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
                start_new_session=True,
            )  # fmt: skip
        except OSError as failure:
            raise ChildError(_with(_NO_START, failure.strerror or "")) from None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._to, self._from = self._process.stdin, self._process.stdout
        os.set_blocking(self._to.fileno(), False)
        # Sent at once, so that it imports while its parent still reads files.
        greeting = memoryview(_line({"path": [str(Path(entry).resolve()) for entry in sys.path]}))
        self._unsent = bytes(greeting[self._write(greeting) :])

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def request(self, until: float, **content: Any) -> dict[str, Any]:
        """The reply to a request; kills the child and raises ChildError when there is none by `until` (monotonic)."""
        self._number += 1
        content |= {"number": self._number, "seconds": max(0.0, until - time.monotonic())}
        try:
            line = self._exchange(self._unsent + _line(content), until)
            self._unsent = b""
            return self._understood(line)
        except BaseException:
            self.kill()
            raise

    def kill(self) -> None:
        """End the process and wait for it."""
        if self.pid_of_parent == os.getpid():
            self._process.kill()
            self._process.wait()
        self._to.close()
        self._from.close()

    def _exchange(self, data: bytes, until: float) -> bytes:
        rest = memoryview(data)
        received = bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(self._to, selectors.EVENT_WRITE)
            selector.register(self._from, selectors.EVENT_READ)
            while True:
                left = until - time.monotonic()
                if left <= 0:
                    raise ChildError(_DEADLINE)
                for key, _ in selector.select(left):
                    if key.fileobj is self._to:
                        rest = rest[self._write(rest) :]
                        if not rest:
                            selector.unregister(self._to)
                        continue
                    chunk = os.read(self._from.fileno(), 1 << 20)
                    received += chunk
                    if not chunk:
                        raise ChildError(self._cause_of_death(until))
                    if chunk.endswith(b"\n"):
                        return bytes(received)
                    if len(received) > LONGEST_REPLY:
                        raise ChildError(_NONSENSE)

    def _write(self, rest: memoryview) -> int:
        try:
            return os.write(self._to.fileno(), rest[: 1 << 20])
        except BlockingIOError:
            return 0
        except BrokenPipeError:
            # What it said last, or its end, is read next.
            return len(rest)

    def _cause_of_death(self, until: float) -> Text:
        try:
            code = self._process.wait(max(0.0, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            return _DEADLINE
        if code < 0:
            return _with(_DIED, signal.Signals(-code).name)
        return _with(_DIED, str(code))

    def _understood(self, line: bytes) -> dict[str, Any]:
        try:
            reply = json.loads(line)
        except ValueError:
            raise ChildError(_NONSENSE) from None
        if not isinstance(reply, dict) or reply.get("number") != self._number:
            raise ChildError(_NONSENSE)
        if "fault" in reply:
            raise ChildError(_with(_FAULT, str(reply["fault"])))
        return reply


def _with(reason: Text, detail: str) -> Text:
    return Text(f"{reason.vi} ({detail})", f"{reason.en} ({detail})")


def _line(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


_NO_START = Text("không khởi động được tiến trình", "its process does not start")
_DEADLINE = Text("quá thời hạn", "it overran its deadline")
_DIED = Text("tiến trình kết thúc đột ngột", "its process died")
_NONSENSE = Text("trả lời không đọc được", "its reply is not readable")
_FAULT = Text("bộ đánh giá báo lỗi", "it reported a fault")
