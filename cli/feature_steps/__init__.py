"""The Vietnamese step vocabulary of feature files, as a pytest plugin.

A folder of feature files needs a `conftest.py` of one line:

    from cli.feature_steps import pytest_collect_file, pytest_configure  # noqa: F401

Rule packs to test beside the shipped ones are named by the ini option `phancap_rules`.
"""

from cli.feature_steps.collecting import pytest_collect_file
from cli.feature_steps.plugin import enable as pytest_configure

__all__ = ["pytest_collect_file", "pytest_configure"]
