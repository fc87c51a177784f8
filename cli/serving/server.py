"""The server of the local page: this machine alone unless told otherwise, short requests, one judged at a time.

A page of another site must not ask through the browser of the user: the name a request was sent to must be the server's own
(a name that was made to point here is refused), and a proposal is taken from the server's own page only.
"""

from __future__ import annotations

import threading
from email.parser import BytesParser
from email.policy import HTTP
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final
from urllib.parse import parse_qs, urlsplit

from cli.serving.answers import AUTHORITY_FIELDS, PROPOSAL, Answer, Answers
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError
from engine.intake.proposals import MAX_PROPOSAL_BYTES

LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
MOST_BYTES: Final = MAX_PROPOSAL_BYTES + 65_536
"""Of a request: a proposal and what a form puts around it."""
_MOST_FIELD: Final = 2000
_PATIENCE: Final = 30.0
_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}  # fmt: skip


class Server(ThreadingHTTPServer):
    """Serves `answers`; `server_port` is the port in use. Raises PhancapError (PC514) where it cannot listen."""

    daemon_threads = True

    def __init__(self, answers: Answers, host: str, port: int) -> None:
        self.answers = answers
        self.one_at_a_time = threading.Lock()
        self.asked_for = host
        try:
            super().__init__((host, port), _Handler)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise PhancapError([Diagnostic(
                "PC514",
                Text(f"không mở được cổng {port} trên {host}: {reason}", f"port {port} cannot be opened on {host}: {reason}"),
                help=Text("chọn cổng khác: --port 0 để máy tự chọn", "choose another one: --port 0 leaves it to the machine"),
            )]) from None  # fmt: skip

    @property
    def names(self) -> frozenset[str]:
        """What the server may be called in a request."""
        hosts = LOOPBACK if self.asked_for in LOOPBACK else (*LOOPBACK, self.asked_for)
        return frozenset(f"{f'[{host}]' if ':' in host else host}:{self.server_port}" for host in hosts)


class _Handler(BaseHTTPRequestHandler):
    server: Server
    server_version = "phancap"
    sys_version = ""
    timeout = _PATIENCE

    def do_GET(self) -> None:
        """The forms, or who is competent."""
        self._give(self._got)

    def do_HEAD(self) -> None:
        """As GET, without the page."""
        self._give(self._got)

    def do_POST(self) -> None:
        """A verdict on the proposal sent."""
        self._give(self._posted)

    def log_message(self, *_: object) -> None:
        """Nothing: what was asked is nobody else's business."""

    def _give(self, answer: object) -> None:
        assert callable(answer)
        if self.headers.get("Host", "") not in self.server.names:
            found = self._no(
                HTTPStatus.FORBIDDEN, "máy chủ này không mang tên đó", "this server does not go by that name"
            )
        else:
            found = answer()
        page = found.page.encode()
        self.send_response(found.status)
        for name, value in (
            *_HEADERS.items(),
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(page))),
        ):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    def _got(self) -> Answer:
        asked = urlsplit(self.path)
        if asked.path == "/":
            return self.server.answers.home()
        if asked.path != "/authority":
            return self._no(HTTPStatus.NOT_FOUND, "không có trang này", "there is no such page")
        given = parse_qs(asked.query, max_num_fields=20)
        fields = {name: given[name][0].strip() for name in AUTHORITY_FIELDS if name in given}
        if any(len(value) > _MOST_FIELD for value in fields.values()):
            return self._no(HTTPStatus.BAD_REQUEST, "câu hỏi dài quá", "the question is too long")
        with self.server.one_at_a_time:
            return self.server.answers.authority(fields)

    def _posted(self) -> Answer:
        # Whatever is refused here leaves unread bytes behind: the connection ends with it.
        self.close_connection = True
        if urlsplit(self.path).path != "/check":
            return self._no(HTTPStatus.NOT_FOUND, "không có trang này", "there is no such page")
        if self.headers.get("Origin") not in {None, *(f"http://{name}" for name in self.server.names)}:
            return self._no(
                HTTPStatus.FORBIDDEN,
                "chỉ nhận từ trang của chính máy chủ này",
                "taken from this server's own page only",
            )
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            return self._no(HTTPStatus.LENGTH_REQUIRED, "thiếu độ dài nội dung", "the length is missing")
        if len(length) > 9 or int(length) > MOST_BYTES:
            return self._no(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "hồ sơ lớn quá 1 MB", "the proposal is larger than 1 MB"
            )
        sent = _proposal_in(self.headers.get("Content-Type", ""), self.rfile.read(int(length)))
        if sent is None:
            return self._no(HTTPStatus.BAD_REQUEST, "chưa có hồ sơ nào được gửi", "no proposal was sent")
        with self.server.one_at_a_time:
            return self.server.answers.check(*sent)

    def _no(self, status: HTTPStatus, vi: str, en: str) -> Answer:
        return self.server.answers.refused(status, Text(vi, en))


def _proposal_in(kind: str, body: bytes) -> tuple[bytes, str] | None:
    """(content, name) of the proposal in a form sent by a browser: a file chosen, else what was pasted."""
    if not kind.startswith("multipart/form-data"):
        return None
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + kind.encode("latin-1") + b"\r\n\r\n" + body)
    found: dict[str, tuple[bytes, str]] = {}
    for part in message.iter_parts() if message.is_multipart() else ():
        content = part.get_payload(decode=True)
        name = part.get_param("name", header="content-disposition")
        if isinstance(content, bytes) and content.strip() and isinstance(name, str):
            # Browsers end the lines of what is pasted as mail does.
            text = content.replace(b"\r\n", b"\n") if name == PROPOSAL else content
            found[name] = text, part.get_filename() or "hồ sơ"
    return found.get("file") or found.get(PROPOSAL)
