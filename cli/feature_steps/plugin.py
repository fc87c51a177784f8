"""What pytest loads: the steps join a run only where pytest-bdd is installed."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

import pytest

ROOMS = (
    "opinions",
    "scenarios",
    "file_steps",
    "candidate_steps",
    "procedure_steps",
    "question_steps",
    "authority_steps",
    "verdict_steps",
    "table_steps",
)
"""Modules that hold fixtures, hooks and steps."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The ini options `phancap_rules` (folders of packs laid over the shipped ones) and `phancap_drafts` (read as if signed)."""
    parser.addini(
        "phancap_drafts",
        "thư mục quy tắc mà dự thảo trong đó coi như đã ký / rule folders whose drafts count as signed",
        type="paths",
        default=[],
    )
    parser.addini(
        "phancap_rules",
        "thư mục quy tắc của đơn vị, xếp chồng lên bộ quy tắc kèm theo / rule folders laid over the shipped rules",
        type="paths",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the steps."""
    if find_spec("pytest_bdd") is None:
        return
    # Not before now: a run that measures coverage starts after plugins are loaded.
    for room in ROOMS:
        name = f"{__package__}.{room}"
        if not config.pluginmanager.has_plugin(name):
            config.pluginmanager.register(import_module(name), name)


def enable(config: pytest.Config) -> None:
    """Load the plugin for a folder of features, whether or not the installation announced it to pytest."""
    module = import_module(f"{__package__}.plugin")
    if not config.pluginmanager.is_registered(module):
        config.pluginmanager.register(module, module.__name__)
