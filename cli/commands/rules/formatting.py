"""`phancap rules format`: pack files in one layout, with everything they say and every comment kept."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.diagnostics_text import show_diagnostics
from cli.render.page import Page, show
from cli.settings import Settings
from engine.authoring.layout import laid_out
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span, system_reason
from engine.lawbook.sources import IGNORED_FOLDERS
from engine.model.pack import FILES
from engine.writing import write_file


def _run(settings: Settings, paths: tuple[str, ...], check: bool, differences: bool) -> None:
    page = Page()
    refused: list[Diagnostic] = []
    changed = 0
    files = [file for path in paths or (".",) for file in _files(Path(path))]
    for file in files:
        try:
            before = file.read_bytes()
            after = laid_out(before, str(file))
        except OSError as error:
            raise cannot_read(str(file), error) from None
        except PhancapError as error:
            refused += error.diagnostics
            continue
        if after.encode() != before:
            changed += 1
            page.add(str(file))
            if differences:
                _show_differences(page, file, before.decode("utf-8", "replace"), after)
            if not check:
                write_file(file, after.encode(), replace=True)
    show_diagnostics(refused, settings)
    told = (
        Text("tệp cần sắp xếp lại", "files to be laid out") if check else Text("tệp đã sắp xếp lại", "files laid out")
    )
    page.add(
        f"{changed} {settings.say(told)}, {settings.say(Text(f'đã xem {len(files)} tệp', f'{len(files)} looked at'))}"
    )
    show(page, settings)
    exit_with(ExitCode.USAGE if refused else ExitCode.VIOLATION if check and changed else ExitCode.ANSWERED)


def _files(path: Path) -> Iterator[Path]:
    """Pack files of a folder, or the file itself; raises PhancapError (PC131)."""
    if path.is_file():
        yield path
        return
    if not path.is_dir():
        raise PhancapError([
            Diagnostic("PC131", Text(f"không đọc được thư mục quy tắc “{path}”", f"cannot read the rules folder “{path}”"), Span(str(path)))
        ])  # fmt: skip
    for file in sorted(path.rglob("*.yaml")):
        if file.stem.split("-", 1)[0] in FILES and IGNORED_FOLDERS.isdisjoint(file.relative_to(path).parts):
            yield file


def cannot_read(place: str, error: OSError) -> PhancapError:
    """PC118 with the system's reason."""
    reason = system_reason(error)
    message = Text(f"không đọc được: {reason.vi}", f"cannot read: {reason.en}")
    return PhancapError([Diagnostic("PC118", message, Span(place))])


def _show_differences(page: Page, file: Path, before: str, after: str) -> None:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), str(file), str(file), lineterm="", n=1)
    for line in lines:
        page.add(line, 1, {"+": "good", "-": "bad"}.get(line[:1], "quiet"))


command = command(
    "format",
    Text(
        "Sắp xếp lại các tệp quy tắc của PATH (tệp hoặc thư mục) theo một dạng: thụt dòng, khoảng cách, thứ tự khóa, Unicode dựng sẵn; "
        "nội dung và chú thích giữ nguyên. Mã thoát 3 khi --check thấy tệp chưa đúng dạng.",
        "Lay out the pack files of PATH (file or folder) alike: indentation, spacing, order of keys, composed Unicode; what they say and "
        "their comments stay. Exit code 3 when --check finds a file that is not so.",
    ),
    [
        click.Argument(["paths"], nargs=-1, required=False, metavar="[PATH]…"),
        Option(["--check"], is_flag=True, text=Text("Chỉ xem, không ghi.", "Look only, write nothing.")),
        Option(["--diff", "differences"], is_flag=True, text=Text("Hiện chỗ thay đổi.", "Show what changes.")),
    ],
    _run,
)  # fmt: skip
