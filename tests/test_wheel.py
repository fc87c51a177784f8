"""The wheel: what an office installs works outside the source tree and carries the law."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("engine", "cli", "rules")
# Imported in the contained child only; its library has no build for some Pythons, and a check then says PC601.
SECOND_OPINION = ("engine.evaluate.network.kernel", "engine.evaluate.network.strata")
"""Modules of the second evaluator that import its library."""


def run(command: list[str], *, cwd: Path, installed: Path | None = None) -> str:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COV", "PYTEST"))}
    if installed:
        environment["PYTHONPATH"] = str(installed)
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel built from this tree and installed, without its dependencies, in a directory of its own."""
    wheels, target = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("installed")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(ROOT)], cwd=wheels)
    (wheel,) = wheels.glob("phancap-*.whl")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--disable-pip-version-check"]
    run([*pip, "--target", str(target), str(wheel)], cwd=wheels)
    return target


@pytest.fixture(scope="module")
def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def test_the_packages_import_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    """Outside the source tree the three packages come from the installed wheel."""
    code = "; ".join(f"import {name}; print({name}.__file__)" for name in PACKAGES)
    expected = [str(installed / name / "__init__.py") for name in PACKAGES]
    assert expected == run([sys.executable, "-c", code], cwd=tmp_path, installed=installed).split()


def test_every_module_of_the_wheel_imports(installed: Path, tmp_path: Path) -> None:
    """No module needs a file that only the source tree has."""
    names = [
        ".".join(path.relative_to(installed).with_suffix("").parts).removesuffix(".__init__")
        for package in PACKAGES
        for path in sorted((installed / package).rglob("*.py"))
        # Running a package is not importing it.
        if path.stem != "__main__"
    ]
    assert set(names) > {*PACKAGES, *SECOND_OPINION}
    if find_spec("durable_rules_engine") is None:
        names = [name for name in names if name not in SECOND_OPINION]
    code = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)"
    run([sys.executable, "-c", code, *names], cwd=tmp_path, installed=installed)


def test_the_wheel_carries_the_law(installed: Path) -> None:
    """Every rule file and schema of the tree is in the wheel, byte for byte; nothing but the packages is."""
    sources = [path for pattern in ("*.yaml", "*.json") for path in sorted((ROOT / "rules").rglob(pattern))]
    assert sources
    for path in sources:
        assert path.read_bytes() == (installed / path.relative_to(ROOT)).read_bytes(), path.name
    for package in ("engine", "cli"):
        assert (installed / package / "py.typed").is_file()
    top = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert {*PACKAGES, "bin"} == top


def test_the_command_tells_its_version(installed: Path, tmp_path: Path, version: str) -> None:
    """The installed command runs from any directory and names the version of the distribution."""
    command = [sys.executable, str(installed / "bin" / "phancap"), "--version"]
    assert version in run(command, cwd=tmp_path, installed=installed)
