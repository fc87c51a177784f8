"""The text layer is light and quick."""

from __future__ import annotations

import subprocess
import sys
import time

from engine.text import canonical, fold, words

TITLE = "Phó Chủ tịch Thường trực Uỷ ban nhân dân thành phố Hà Nội {}"


def test_import_is_light() -> None:
    """Nothing heavy comes with it, and of the engine only messages and diagnostics."""
    code = "import sys, engine.text; print(*sorted(m for m in sys.modules))"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pydantic", "yaml", "polars", "click", "hypothesis"} & set(modules)
    rooms = {m.split(".")[1] for m in modules if m.startswith("engine.")}
    assert rooms <= {"text", "bilingual", "diagnostics"}


def test_titles_are_quick() -> None:
    """Ten times the aim of 20 µs a title is already a fault, on titles never seen before."""
    titles = [TITLE.format(number) for number in range(2000)]
    for read in (canonical, fold, words):
        start = time.perf_counter()
        for title in titles:
            read(title)
        assert (time.perf_counter() - start) / len(titles) < 200e-6
