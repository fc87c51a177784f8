"""Nothing leaves the machine: commands run with every socket forbidden, in the process and in its children."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUARD = """
import sys
def _forbid(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"):
        sys.stderr.write("NETWORK: " + event + "\\n")
        raise OSError("network denied: " + event)
sys.addaudithook(_forbid)
"""


LAWFUL = """Ngày quyết định,Nội dung,Chức danh,Cơ quan,Tỉnh,Cấp ủy quyết định,Cơ quan nhà nước
05/9/2023,bổ nhiệm,Giám đốc Sở Tài chính,Sở Tài chính,Quảng Ninh,Ban Thường vụ Tỉnh ủy,Chủ tịch UBND tỉnh
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ("authority", "Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "2024-05-01"),
        ("check", "examples/proposals/02-thu-truong-bo-tai-chinh-2024.yaml", "--log", "{tmp}/so.log"),
        ("resolve", "post", "GĐ Sở TC Quảng Ninh"),
        ("rules", "list"),
        ("audit", "{tmp}/lo.csv", "--output", "{tmp}/kq", "--log", "{tmp}/so.log", "--quiet"),
        ("new", "Giám đốc Sở Tài chính tỉnh Quảng Ninh"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_commands_need_no_network(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """They end as ever, and no socket event is seen."""
    (tmp_path / "sitecustomize.py").write_text(GUARD, "utf-8")
    (tmp_path / "lo.csv").write_text(LAWFUL, "utf-8")
    words = [word.format(tmp=tmp_path) for word in arguments]
    environment = os.environ | {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}", "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", "from cli.main import main; main()", *words], cwd=ROOT, env=environment, capture_output=True,
        encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert 0 == done.returncode, done.stderr
    assert "NETWORK" not in done.stderr


def test_the_guard_itself_works(tmp_path: Path) -> None:
    """A test of the test: a program that does open a socket is seen."""
    (tmp_path / "sitecustomize.py").write_text(GUARD, "utf-8")
    program = "import socket; socket.create_connection(('127.0.0.1', 9), timeout=1)"
    done = subprocess.run(
        [sys.executable, "-c", program], env=os.environ | {"PYTHONPATH": str(tmp_path)}, capture_output=True, encoding="utf-8",
        timeout=60, check=False,
    )  # fmt: skip
    assert "NETWORK: socket." in done.stderr
