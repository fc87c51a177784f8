"""The other Python versions that phancap promises, where this machine has them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OTHERS = ("3.12", "3.13")


def runs(interpreter: Path, version: str) -> bool:
    """Whether `interpreter` is Python `version`; launchers of version managers exist without what they launch."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([interpreter, "-c", code], capture_output=True, text=True, timeout=60)
    return done.returncode == 0 and done.stdout.strip() == version


def interpreter_of(version: str) -> Path | None:
    on_path = shutil.which(f"python{version}")
    kept = sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python"))
    candidates = [*([Path(on_path)] if on_path else []), *reversed(kept)]
    return next((candidate for candidate in candidates if runs(candidate, version)), None)


FOUND = {version: path for version in OTHERS if (path := interpreter_of(version))}


@pytest.mark.slow
@pytest.mark.skipif(not FOUND, reason="no other supported Python on this machine")
@pytest.mark.parametrize("version", sorted(FOUND))
def test_the_suite_passes(version: str, tmp_path: Path) -> None:
    """A fresh environment with the pinned versions installs and passes the quick tests."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COV", "PYTEST"))}
    python = tmp_path / "venv" / "bin" / "python"
    commands: tuple[list[str | Path], ...] = (
        [FOUND[version], "-m", "venv", tmp_path / "venv"],
        [python, "-m", "pip", "install", "-q", "-c", ROOT / "constraints.txt", "-e", f"{ROOT}[dev]"],
        [python, "-m", "pytest", "-q", "-n", "2", "-m", "not slow", "-p", "no:cacheprovider"],
    )
    for command in commands:
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=1800)
        assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    assert runs(python, version)
