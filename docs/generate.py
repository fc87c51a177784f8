"""Writes what the documentation takes from the product: the reference pages, and the output under every command.

`python docs/generate.py` brings everything up to date, `--check` only names the files that are not (exit code 3).

A page is a session: its blocks run from top to bottom in one empty folder in which `examples` is the repository's.
A block whose first line is a comment with nothing but a file name (`# to-trinh.yaml`) is written to that file; in a
`console` block every line that begins with `$ ` is run and what it prints stands below it.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE_NAME = re.compile(r"# ([\w.-]+\.\w+)")
_SECONDS = 240


def pages() -> tuple[Path, ...]:
    """Pages written by hand that may hold commands."""
    written = sorted(page for page in DOCS.rglob("*.md") if page not in generated_pages())
    return (ROOT / "README.md", ROOT / "README.vi.md", *written)


def with_outputs(page: str) -> str:
    """The text of a page with the output of every command as it is now; raises RuntimeError for one that hangs."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("examples", "rules"):
            (Path(folder) / name).symlink_to(ROOT / name)
        return _FENCE.sub(lambda block: _played(block, Path(folder)), page)


def _played(block: re.Match[str], folder: Path) -> str:
    language, content = block[1], block[2]
    named = _FILE_NAME.fullmatch(content.split("\n", 1)[0])
    if named:
        (folder / named[1]).write_text(content, encoding="utf-8")
    if language != "console":
        return block[0]
    commands = [line for line in content.splitlines() if line.startswith("$ ")]
    return "```console\n" + "".join(_shown(command, folder) for command in commands) + "```"


def _shown(command: str, folder: Path) -> str:
    said = _SECOND_EVALUATOR.sub("", _output(command.removeprefix("$ "), folder))
    lines = "".join(f"{line.rstrip()}\n" for line in said.splitlines())
    return f"{command}\n{lines}"


_SECOND_EVALUATOR = re.compile(
    r"^(?: *(?:The second evaluator agrees|Bộ đánh giá thứ hai đồng ý).*\n|.*\[PC601\].*\n(?:  .*\n)*)", re.MULTILINE
)
"""What depends on the machine (is the second evaluator there?) is left out of the pages."""


def _output(command: str, folder: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PHANCAP_RULES", "LC_"))}
    environment |= {
        "LANG": "C.UTF-8",
        "COLUMNS": "100",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
    }
    try:
        run = subprocess.run(  # noqa: S603 (the commands stand in our own pages)
            [shutil.which("sh") or "sh", "-c", command], cwd=folder, env=environment, timeout=_SECONDS, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"takes more than {_SECONDS} s: {command}") from None
    return run.stdout


@cache
def generated_pages() -> dict[Path, str]:
    """The reference pages and what they should hold."""
    return {
        DOCS / "reference" / "cli.md": _command_line("en"),
        DOCS / "reference" / "cli.vi.md": _command_line("vi"),
        DOCS / "reference" / "json.md": _json_page(),
        DOCS / "law-gaps.md": _law_gaps("en"),
        DOCS / "law-gaps.vi.md": _law_gaps("vi"),
        **_posts("chuc-danh", "vi"),
        **_posts("posts", "en"),
    }


def _posts(folder: str, language: Literal["vi", "en"]) -> dict[Path, str]:
    from cli.render.posts_book import book_pages
    from engine import load_lawbook

    return {DOCS / folder / name: page for name, page in book_pages(load_lawbook(), language).items()}


def _law_gaps(language: Literal["vi", "en"]) -> str:
    from cli.render.law_gaps import law_gaps_page
    from engine import load_lawbook

    return law_gaps_page(load_lawbook(), language)


# --- the command line

_HEADS = {
    "vi": ("Dòng lệnh", "Sinh từ chính chương trình. Xem thêm [hướng dẫn](../huong-dan/can-bo-to-chuc.md).",
           "Mã thoát", "Mã", "Khi nào"),
    "en": ("Command line", "Generated from the program. See also the [tutorial](../tutorials/organisation-staff.md).",
           "Exit codes", "Code", "When"),
}  # fmt: skip
_OTHER_CODES = {
    1: ("công cụ gặp lỗi", "the tool failed"),
    2: ("dùng sai lệnh, tệp không đọc được", "wrong usage, unreadable input"),
    130: ("người dùng dừng", "stopped by hand"),
}
_ANSWERED = {
    0: ("câu hỏi được trả lời", "the question was answered"),
    3: ("`rules lint` tìm thấy lỗi", "`rules lint` found errors"),
    5: ("bộ quy tắc có lỗi", "the rules are at fault"),
}


def _command_line(language: str) -> str:
    from cli.main import COMMANDS

    title, origin, codes, code, when = _HEADS[language]
    parts = [f"# {title}\n\n{origin}\n", _help_block((), language)]
    for name in COMMANDS:
        parts += _command_blocks((name,), language)
    rows = "".join(f"| {number} | {meaning} |\n" for number, meaning in _exit_codes(language))
    parts.append(f"## {codes}\n\n| {code} | {when} |\n| --- | --- |\n{rows}")
    return "\n".join(parts)


def _command_blocks(words: tuple[str, ...], language: str) -> Iterator[str]:
    from importlib import import_module

    from cli.commandline import Group
    from cli.main import cli

    yield f"{'#' * (len(words) + 1)} phancap {' '.join(words)}\n"
    yield _help_block(words, language)
    found: object = cli
    for word in words:
        assert isinstance(found, Group)
        found = import_module(found.lazy[word].module).command
    if isinstance(found, Group):
        for inner in found.lazy:
            yield from _command_blocks((*words, inner), language)


def _help_block(words: tuple[str, ...], language: str) -> str:
    from cli.main import cli

    said = io.StringIO()
    columns = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = "80"
    try:
        with contextlib.redirect_stdout(said), contextlib.suppress(SystemExit):
            cli.main([*words, "--help", "--lang", language], prog_name="phancap")
    finally:
        os.environ.pop("COLUMNS")
        if columns is not None:
            os.environ["COLUMNS"] = columns
    return f"```text\n{said.getvalue().rstrip()}\n```\n"


def _exit_codes(language: str) -> Iterator[tuple[int, str]]:
    from cli.exit_codes import ExitCode, of_verdict
    from engine.model.vocabulary import OUTCOME_LABELS, Outcome

    chosen = 0 if language == "vi" else 1
    for number in ExitCode:
        said = [
            f"{getattr(OUTCOME_LABELS[each], language)} (`{each.value}`)"
            for each in Outcome
            if of_verdict(each.value) is number
        ]
        said += [table[number][chosen] for table in (_ANSWERED, _OTHER_CODES) if number in table]
        yield int(number), "; ".join(said)


# --- JSON

_JSON_HEAD = """# JSON

Khóa bằng tiếng Anh; nghĩa bằng tiếng Việt, kèm tiếng Anh ở nơi mẫu có ghi. Không có khóa nào ngoài các khóa dưới đây.
Keys are English; the meaning is Vietnamese, with English beside it where the form has it. No other keys occur.

Sinh từ JSON Schema (generated from the JSON Schemas): `phancap rules schema`.
"""
_SHAPES = (
    ("phancap.authority/1", "authority", "phancap authority … --json"),
    ("phancap.resolve/1", "resolve", "phancap resolve … --json"),
    ("phancap.verdict/1", "verdict", "phancap check … --format json"),
    ("phancap.proposal/1", "proposal", "phancap new, phancap check"),
)


def _json_page() -> str:
    parts = [_JSON_HEAD]
    for version, name, command in _SHAPES:
        schema = _schema(name)
        parts.append(f"## `{version}`\n\n`{command}`\n")
        parts.append(_table(schema))
        definitions = schema.get("$defs", {})
        assert isinstance(definitions, dict)
        parts += [
            f"### {inner}\n\n{_table(part)}" for inner, part in sorted(definitions.items()) if "properties" in part
        ]
    return "\n".join(parts)


def _schema(name: str) -> dict[str, object]:
    from cli.commands.rules.schemas import schema_text

    return dict(json.loads(schema_text(name)))


def _table(schema: dict[str, object]) -> str:
    properties = schema["properties"]
    assert isinstance(properties, dict)
    rows = [f"| `{key}` | {_type(part)} | {_meaning(key, part)} |" for key, part in properties.items()]
    return "\n".join(["| khóa, key | kiểu, type | nghĩa, meaning |", "| --- | --- | --- |", *rows]) + "\n"


def _type(part: dict[str, object]) -> str:
    """A short word for a JSON Schema type."""
    if "$ref" in part:
        return str(part["$ref"]).rsplit("/", 1)[-1]
    if "const" in part:
        return f"`{part['const']}`"
    if "enum" in part and isinstance(part["enum"], list):
        if "không có" in part["enum"]:
            return "`không có` / `không áp dụng`"
        return ", ".join(f"`{value}`" for value in part["enum"])
    for key in ("anyOf", "oneOf", "allOf"):
        options = part.get(key)
        if isinstance(options, list):
            return " / ".join(dict.fromkeys(_type(option) for option in options))
    if part.get("type") == "array":
        items = part.get("items")
        return f"[{_type(items)}]" if isinstance(items, dict) else "array"
    values = part.get("additionalProperties")
    if part.get("type") == "object" and isinstance(values, dict):
        return f"object → {_type(values)}"
    return str(part.get("type", "any"))


def _meaning(key: str, part: dict[str, object]) -> str:
    """The Vietnamese description, and the English title where a model gives one of its own."""
    title, description = str(part.get("title", "")), str(part.get("description", ""))
    said = f"{description} — {title}" if description and title != key.replace("_", " ").title() else description
    return said.replace("|", "\\|").replace("\n", " ")


def stale() -> Iterator[tuple[Path, str]]:
    """Files that are not up to date, with what they should hold."""
    for path, wanted in generated_pages().items():
        if not path.exists() or path.read_text(encoding="utf-8") != wanted:
            yield path, wanted
    for path in pages():
        held = path.read_text(encoding="utf-8")
        wanted = with_outputs(held)
        if held != wanted:
            yield path, wanted


def main(arguments: list[str]) -> int:
    """Bring the documentation up to date, or say what is not; with faulty rules nothing is written (exit code 5)."""
    from engine import PhancapError, load_lawbook

    try:
        load_lawbook()
    except PhancapError as error:
        sys.stderr.write(f"the shipped rules have {len(error.diagnostics)} faults: see `phancap rules lint`\n")
        return 5
    found = list(stale())
    for path, wanted in found:
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted, encoding="utf-8")
        sys.stdout.write(f"{path.relative_to(ROOT)}\n")
    return 3 if found and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
