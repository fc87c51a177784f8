"""Every requirement of these instruments has scenarios in which it is met, is not met, and is not known."""

import re
from pathlib import Path

import pytest

from engine import load_lawbook
from tests.law.test_inventories import MATCHED

BOOK = load_lawbook()
FEATURES = "\n".join(path.read_text("utf-8") for path in Path(__file__).parents[2].glob("features/**/*.feature"))
ALSO = ("nd-24-2014", "nd-37-2014", "nd-45-2025", "nd-150-2025", "nq-332-nq-cp", "nd-120-2020")
"""Instruments of which only the numbers of deputies belong here."""
SAID = {
    "met": r'đáp ứng quy định "{code}"',
    "not met": r'(có phát hiện "{code}"|phát hiện "{code}" (cần xem xét|để lưu ý))',
    "not known": r'phát hiện "{code}" chưa xác định',
}
CODES = sorted(
    {
        rule.code
        for rule in BOOK.requirements
        if rule.ground.instrument in MATCHED
        or (rule.ground.instrument in ALSO and rule.code.startswith("eligibility.vuot-so-cap-pho."))
    }
)


@pytest.mark.parametrize("code", CODES)
def test_met_not_met_and_not_known(code):
    """Each of the three is expected by some scenario of the feature files."""
    lacking = [what for what, words in SAID.items() if not re.search(words.format(code=re.escape(code)), FEATURES)]
    assert [] == lacking


def test_there_is_something_to_look_for():
    """The codes were really found."""
    assert len(CODES) > 70
