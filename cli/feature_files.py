"""The feature files a command is given, and whether the packages that read them are there."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span


def feature_files(path: str) -> list[Path]:
    """The feature file, or all in the folder, in order of their names.

    Raises PhancapError: packages for authors absent (PC930), no feature file there (PC931).
    """
    if find_spec("pytest_bdd") is None:
        raise PhancapError([
            Diagnostic("PC930", Text("chưa cài gói cho tác giả quy tắc", "the packages for authors are not installed"),
                       help=Text("cài đặt: pip install 'phancap[author]'", "install them: pip install 'phancap[author]'"))
        ])  # fmt: skip
    place = Path(path)
    files = [place] if place.is_file() and place.suffix == ".feature" else sorted(place.rglob("*.feature"))
    if not files:
        raise PhancapError([
            Diagnostic("PC931", Text("không có tệp .feature nào", "there is no .feature file"), Span(path),
                       Text("chỉ thư mục chứa tệp tính năng", "name the folder of the feature files"))
        ])  # fmt: skip
    return files
