"""The local page: answers as the command line does, to this machine's own browser and nobody else."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from html import unescape
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import quote

import pytest
from click.testing import CliRunner

from cli.main import cli
from cli.serving.answers import Answers
from cli.serving.server import MOST_BYTES, Server
from cli.settings import Settings
from engine import load_lawbook
from engine.diagnostics import PhancapError

EXAMPLES = Path(__file__).parents[2] / "examples" / "proposals"
WRONG_BODY = next(EXAMPLES.glob("sai-02-*.yaml"))
Page = tuple[int, str, dict[str, str]]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server on a free port of 127.0.0.1."""
    with Server(Answers(load_lawbook(), Settings()), "127.0.0.1", 0) as found:
        thread = threading.Thread(target=found.serve_forever)
        thread.start()
        yield found
        found.shutdown()
        thread.join(30)


def asked(server: Server, method: str, path: str, body: bytes | None = None, **headers: str) -> Page:
    """Status, page and headers of one request."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=60)
    connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    response: HTTPResponse = connection.getresponse()
    page = response.read().decode()
    connection.close()
    return response.status, unescape(page), dict(response.getheaders())


def form(name: str, content: bytes, filename: str = "") -> tuple[bytes, str]:
    """What a browser sends for one field, and its type."""
    named = f'; filename="{filename}"' if filename else ""
    head = f'--gi\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'.encode()
    return head + content + b"\r\n--gi--\r\n", "multipart/form-data; boundary=gi"


def test_who_is_competent(server: Server) -> None:
    """The words of `authority`, with the form as it was filled in."""
    query = f"post={quote('Thứ trưởng Bộ Tư pháp')}&on=2025-09-03&action={quote('bổ nhiệm')}"
    status, page, _ = asked(server, "GET", f"/authority?{query}")
    said = (
        CliRunner()
        .invoke(cli, ["authority", "Thứ trưởng Bộ Tư pháp", "--on", "2025-09-03", "--action", "bổ nhiệm"])
        .stdout
    )
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    plain = page.replace("<b>", "").replace("</b>", "")
    assert (200, []) == (status, [line for line in lines if line not in plain])
    assert 'value="Thứ trưởng Bộ Tư pháp"' in page


@pytest.mark.parametrize("pasted", [False, True])
def test_a_proposal_is_judged_as_check_judges_it(server: Server, pasted: bool) -> None:
    """Chosen as a file or pasted with the line ends of a browser: the findings of `check`, and the text again."""
    content = WRONG_BODY.read_bytes()
    body, kind = form("proposal", content.replace(b"\n", b"\r\n")) if pasted else form("file", content, "hồ sơ.yaml")
    status, page, _ = asked(server, "POST", "/check", body, Content_Type=kind)
    (verdict,) = json.loads(CliRunner().invoke(cli, ["check", str(WRONG_BODY), "--format", "json"]).stdout)
    messages = [each["message"] for each in verdict["findings"] if each["outcome"] == "breached"]
    assert (200, True, True) == (status, bool(messages), all(message in page for message in messages))
    assert verdict["claim"] in page
    assert "state_act:" in page


def test_what_cannot_be_read_is_said_where_it_stands(server: Server) -> None:
    """A fault has its code, its line and its help; markup in a proposal stays words."""
    body, kind = form("proposal", b"schema: phancap.proposal/1\npost: {title: <script>}\nreceived_on: 31/02/2024\n")
    status, page, _ = asked(server, "POST", "/check", body, Content_Type=kind)
    assert (422, True, True) == (status, "PC123" in page, ":3:14" in page)
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=60)
    connection.request("POST", "/check", body, {"Content-Type": kind})
    assert "<script" not in connection.getresponse().read().decode()
    connection.close()


def test_other_sites_cannot_ask_through_the_browser(server: Server) -> None:
    """A name that was made to point here, and a form on another page, are refused; what is given may be neither framed nor kept."""
    body, kind = form("proposal", WRONG_BODY.read_bytes())
    own = f"http://127.0.0.1:{server.server_port}"
    assert 403 == asked(server, "GET", "/", Host="kẻ-gian.example".encode().decode("latin-1"))[0]
    assert 403 == asked(server, "POST", "/check", body, Content_Type=kind, Origin="http://other.example")[0]
    status, _, headers = asked(server, "POST", "/check", body, Content_Type=kind, Origin=own)
    assert 200 == status
    assert {"no-store", "nosniff"} <= set(headers.values())
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/etc/passwd", {}, 404),
        ("GET", "/../rules/posts.yaml", {}, 404),
        ("GET", "/authority?post=" + "x" * 3000, {}, 400),
        ("GET", "/authority?post=a&on=31/02/2024", {}, 422),
        ("POST", "/authority", {}, 404),
        ("POST", "/check", {"Content-Length": str(MOST_BYTES + 1)}, 413),
        ("POST", "/check", {"Content-Length": "-1"}, 411),
        ("POST", "/check", {"Content-Type": "text/plain"}, 400),
        ("POST", "/check", {"Content-Type": "multipart/form-data"}, 400),
        ("PUT", "/check", {}, 501),
    ],
)
def test_requests_that_are_none(server: Server, method: str, path: str, headers: dict[str, str], status: int) -> None:
    """Refused with a page and a status, before anything is read that was not asked for; the server goes on."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=60)
    connection.putrequest(method, path)
    for name, value in ({"Content-Length": "0"} | headers).items():
        connection.putheader(name, value)
    connection.endheaders()
    assert status == connection.getresponse().status
    connection.close()
    assert 200 == asked(server, "GET", "/")[0]


def test_only_this_machine_is_served(server: Server) -> None:
    """The socket is bound to the loopback address, and a port in use is said to be (PC514)."""
    assert ("127.0.0.1", server.server_port) == server.server_address
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(PhancapError) as refused:
            Server(server.answers, "127.0.0.1", taken.getsockname()[1])
    assert ["PC514"] == [each.code for each in refused.value.diagnostics]
