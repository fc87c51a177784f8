"""The text layer is light."""

from __future__ import annotations

import subprocess
import sys


def test_import_is_light() -> None:
    """Nothing heavy comes with it, and of the engine only messages and diagnostics."""
    code = "import sys, engine.text; print(*sorted(m for m in sys.modules))"
    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pydantic", "yaml", "polars", "click", "hypothesis"} & set(modules)
    rooms = {m.split(".")[1] for m in modules if m.startswith("engine.")}
    assert rooms <= {"text", "bilingual", "diagnostics"}
