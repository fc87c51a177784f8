"""What holds for every scenario: its lawbook, its draft, that it asks and answers, and how a fault is told."""

from __future__ import annotations

from typing import NoReturn

import pytest
from pytest_bdd.parser import Feature, Scenario, Step

from cli.feature_steps.collecting import lacking
from cli.feature_steps.draft import Draft
from cli.feature_steps.wording import StepRefusedError, near_wordings
from cli.two_lawbooks import with_drafts_signed
from engine.diagnostics import PhancapError
from engine.lawbook.book import Lawbook
from engine.lawbook.loading import load_lawbook

_FAULTS_SHOWN = 20


@pytest.fixture(scope="session")
def phancap_lawbook(pytestconfig: pytest.Config) -> Lawbook:
    """The shipped rules and the folders of `phancap_rules`, read once; drafts in `phancap_drafts` as if signed."""
    try:
        book = load_lawbook(tuple(pytestconfig.getini("phancap_rules")))
        return with_drafts_signed(book, pytestconfig.getini("phancap_drafts"))
    except PhancapError as error:
        # No scenario can say anything; told once, not once for each.
        listed = "\n".join(f"{each.span}: {each.code} {each.message.vi}" for each in error.diagnostics[:_FAULTS_SHOWN])
        pytest.exit(f"bộ quy tắc có {len(error.diagnostics)} lỗi:\n{listed}", returncode=pytest.ExitCode.USAGE_ERROR)


@pytest.fixture
def proposal_draft(request: pytest.FixtureRequest, phancap_lawbook: Lawbook) -> Draft:
    """An empty proposal for the scenario."""
    return Draft(phancap_lawbook, request.node.path.name)


def pytest_bdd_before_scenario(feature: Feature, scenario: Scenario) -> None:
    """A scenario that asks nothing or expects nothing fails, however it was collected."""
    missing = lacking(scenario.steps)
    if missing:
        pytest.fail(f"{feature.filename}:{scenario.line_number}: kịch bản “{scenario.name}” {missing}", pytrace=False)


def pytest_bdd_step_func_lookup_error(feature: Feature, step: Step) -> None:
    """A step no wording matches fails with what comes near."""
    near = near_wordings(step.name, step.type)
    listed = "".join(f"\n  {wording}" for wording in near)
    _fail(feature, step, f"không có bước nào viết như vậy.{' Gần giống:' if near else ''}{listed}")


def pytest_bdd_step_error(feature: Feature, step: Step, exception: Exception) -> None:
    """A refused step fails with its place; a fault of the tool keeps its traceback."""
    if isinstance(exception, StepRefusedError):
        _fail(feature, step, str(exception))


def _fail(feature: Feature, step: Step, message: str) -> NoReturn:
    place = f"{feature.filename}:{step.line_number}: {step.keyword.strip()} {step.name}"
    raise pytest.fail.Exception(f"{place}\n{message}", pytrace=False) from None
