"""The group: global options anywhere, languages, exit codes, errors without tracebacks."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from cli.main import COMMANDS

ROOT = Path(__file__).resolve().parent.parent.parent
Run = Callable[..., Result]


def phancap(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, "-m", "cli", *arguments],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        timeout=120,
    )


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_help_in_both_languages(run: Run, name: str) -> None:
    """`--help` works after every command, in Vietnamese and in English, and the two differ."""
    vi, en = run(name, "--help"), run(name, "--help", "--lang", "en")
    assert (0, 0) == (vi.exit_code, en.exit_code)
    assert vi.output.startswith("Cách dùng: phancap")
    assert en.output.startswith("Usage: phancap")
    assert vi.output.splitlines()[2] != en.output.splitlines()[2]


def test_help_imports_no_command() -> None:
    """Listing the commands imports none of them and no heavy library."""
    code = (
        "import sys; from click.testing import CliRunner; from cli.main import cli; "
        "assert CliRunner().invoke(cli, ['--help']).exit_code == 0; "
        "print(sorted(name for name in sys.modules if name.startswith('cli.commands.') or name in ('pydantic', 'rich', 'yaml')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert "[]\n" == done.stdout, done.stderr


def test_authority_as_text_needs_neither_rich_nor_network() -> None:
    """A plain question imports no terminal library and no network library."""
    code = (
        "import sys; from click.testing import CliRunner; from cli.main import cli; "
        "result = CliRunner().invoke(cli, ['authority', 'Thứ trưởng Bộ Tài chính', '--on', '2024-05-10']); "
        "assert result.exit_code == 4, result.output; "
        "print(sorted(name for name in ('rich', 'polars', 'numpy', 'durable', 'ssl') if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert "[]\n" == done.stdout, done.stderr


def test_version(run: Run) -> None:
    """`--version` stands before or after a command and names the version of the distribution."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"phancap {version}\n" == run("--version").output == run("authority", "--version").output


@pytest.mark.parametrize(
    "arguments", [("--lang", "en", "explain", "compliant"), ("explain", "compliant", "--lang=en"), ("explain", "--lang", "en", "compliant")]
)  # fmt: skip
def test_global_options_stand_anywhere(run: Run, arguments: tuple[str, ...]) -> None:
    """`--lang` means the same before, after and within a command."""
    assert "compliant: compliant" == run(*arguments).output.splitlines()[0]


@pytest.mark.parametrize(
    ("environment", "word"),
    [({}, "Cách dùng"), ({"LANG": "en_US.UTF-8"}, "Usage"), ({"LANG": "C.UTF-8"}, "Cách dùng"),
     ({"LC_ALL": "vi_VN.UTF-8", "LANG": "en_US.UTF-8"}, "Cách dùng"), ({"LC_MESSAGES": "en_GB", "LANG": "vi_VN"}, "Usage")],
)  # fmt: skip
def test_the_language_follows_the_locale(
    run: Run, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], word: str
) -> None:
    """LC_ALL, then LC_MESSAGES, then LANG; English only where it begins with `en`."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert word == run("--help").output.split(":")[0]


@pytest.mark.parametrize(
    ("arguments", "message", "help_"),
    [
        (("auhority",), "không có lệnh “auhority”", "“authority”"),
        (("rules", "lits"), "không có lệnh “lits”", "“list”"),
        (("authority",), "thiếu POST", "phancap authority --help"),
        (("authority", "x", "--onn", "2024"), "không có tùy chọn “--onn”", "“--on”"),
        (("authority", "x", "--on"), "tùy chọn “--on” viết sai hoặc thiếu giá trị", "--help"),
        (("--lang", "fr", "explain", "x"), "--lang phải là một trong: vi, en", "--help"),
        (("rules", "list", "x"), "thừa tham số: x", "phancap rules list --help"),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...], message: str, help_: str) -> None:
    """Wrong usage is PC501 with help, exit code 2."""
    result = run(*arguments)
    assert 2 == result.exit_code
    assert f"lỗi[PC501]: {message}" == result.stderr.splitlines()[0]
    assert help_ in result.stderr.splitlines()[-1]


def test_nothing_asked_shows_help(run: Run) -> None:
    """Without a command there is help, and wrong usage all the same."""
    result = run()
    assert (2, "") == (result.exit_code, result.stdout)
    assert result.stderr.startswith("Cách dùng: phancap")


def test_an_invalid_pack_gives_no_verdict(run: Run, tmp_path: Path) -> None:
    """A faulty overlay is exit code 5, each fault with its place; a missing folder is wrong usage."""
    pack = tmp_path / "rieng"
    pack.mkdir()
    (pack / "competence.yaml").write_text("rows:\n  - id: x\n", encoding="utf-8")
    result = run("authority", "Giám đốc Sở", "--rules", str(pack))
    assert 5 == result.exit_code
    assert f"--> {pack}/competence.yaml:2:5" in result.stderr
    missing = run("authority", "Giám đốc Sở", "--rules", str(tmp_path / "khong-co"))
    assert 2 == missing.exit_code
    assert missing.stderr.startswith("lỗi[PC131]: ")


def test_rules_come_from_the_environment_too(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PHANCAP_RULES names folders parted like PATH."""
    monkeypatch.setenv("PHANCAP_RULES", os.pathsep.join((str(tmp_path), str(tmp_path / "khong-co"))))
    assert 2 == run("authority", "Giám đốc Sở").exit_code


def test_an_unexpected_failure_is_one_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug of ours is exit code 1 and no traceback; PHANCAP_DEBUG=1 shows it."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("vỡ ống nước")

    monkeypatch.setattr("cli.pages.reading.find_page", fail)
    result = run("explain", "compliant")
    assert 1 == result.exit_code
    assert "lỗi[PC500]: công cụ gặp lỗi ngoài dự kiến (RuntimeError: vỡ ống nước)" == result.stderr.splitlines()[0]
    assert "Traceback" not in result.stderr
    monkeypatch.setenv("PHANCAP_DEBUG", "1")
    assert "Traceback" in run("explain", "compliant").stderr


def test_a_run_stopped_by_hand(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends with the shell's 130 and one line."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("cli.pages.reading.find_page", stop)
    result = run("explain", "compliant")
    assert (130, "đã dừng theo yêu cầu\n") == (result.exit_code, result.stderr.lstrip("\n"))


def test_output_is_utf8_whatever_the_locale() -> None:
    """In a C locale the bytes are UTF-8 all the same."""
    done = phancap(
        "explain", "compliant", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="ascii"
    )
    assert (0, "compliant: hợp lệ") == (done.returncode, done.stdout.decode("utf-8").splitlines()[0])


def test_a_reader_who_leaves_sees_no_traceback() -> None:
    """A closed pipe ends the run quietly."""
    command = [sys.executable, "-m", "cli", "rules", "list"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()
        process.wait(timeout=120)
    assert (1, b"") == (process.returncode, errors)
