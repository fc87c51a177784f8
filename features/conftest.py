"""Every feature file in this folder is a test; the steps are those of the product."""

from cli.feature_steps import pytest_collect_file, pytest_configure

__all__ = ["pytest_collect_file", "pytest_configure"]
