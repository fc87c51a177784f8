"""What phancap is built on: every package pinned, in the bill of materials, under a known licence, and at peace with the others.

Known vulnerabilities cannot be looked up without a network; `make audit-dependencies` does so where the user allows it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OWN = "phancap"
FOUNDATION = {"pip", "setuptools", "wheel"}
"""What an environment is made with; `make install` does not choose their versions."""


def plain(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> dict[str, str]:
    """Name to version, of constraints.txt."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    found = [line.partition(";")[0].strip().split("==") for line in lines if line.strip() and not line.startswith("#")]
    assert all(len(pair) == 2 for pair in found)
    return {plain(name): version for name, version in found}


def installed() -> dict[str, str]:
    return {plain(each.metadata["Name"]): each.version for each in distributions()}


def test_every_declared_dependency_is_pinned() -> None:
    """Whatever pyproject.toml names, for running, offices or development, stands in constraints.txt with one version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = [
        *project["dependencies"],
        *(each for extra in project["optional-dependencies"].values() for each in extra),
    ]
    names = {plain(re.match(r"[A-Za-z0-9._-]+", each)[0]) for each in declared}  # type: ignore[index]  # every line begins with a name
    assert sorted(names - set(pins())) == []


def test_every_installed_package_is_the_pinned_one() -> None:
    """The environment holds the pinned versions and nothing that is not pinned."""
    found, pinned = installed(), pins()
    strange = {
        name: version
        for name, version in found.items()
        if name not in {OWN, *FOUNDATION} and pinned.get(name) != version
    }
    assert strange == {}


def test_packages_are_at_peace() -> None:
    """No package lacks another, or has one of a version it does not want."""
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", "check"], capture_output=True, encoding="utf-8", check=False
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def bill(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """The bill of materials of this environment, as CycloneDX's own tool writes it."""
    if find_spec("cyclonedx_py") is None:
        pytest.skip("the extra `supply` is not installed")
    target = tmp_path_factory.mktemp("bom") / "sbom.json"
    done = subprocess.run(
        [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--pyproject", "pyproject.toml",
         "-o", str(target), sys.executable],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(target.read_text("utf-8"))


@pytest.mark.slow
def test_the_bill_of_materials_is_whole(bill: dict) -> None:
    """It names every installed package, each once, with the version constraints.txt pins."""
    named = {plain(each["name"]): each["version"] for each in bill["components"]}
    own = {OWN, *FOUNDATION}
    assert bill["bomFormat"] == "CycloneDX"
    assert len(named) == len(bill["components"])
    assert {name for name in named if name not in own} == {name for name in installed() if name not in own}
    assert {name: version for name, version in named.items() if name not in own and pins().get(name) != version} == {}


@pytest.mark.slow
def test_every_licence_is_known(bill: dict) -> None:
    """A package whose licence nobody can tell may not come in unseen."""
    without = [
        each["name"]
        for each in bill["components"]
        if not each.get("licenses") and plain(each["name"]) not in FOUNDATION
    ]
    assert without == []
