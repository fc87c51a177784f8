"""Whatever is written as a name, a date or an action, it is understood or not; nothing breaks, and work stays bounded."""

from __future__ import annotations

import datetime as dt
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Lawbook, PhancapError, load_lawbook
from engine.diagnostics import Diagnostic
from engine.intake.actions import actions_in
from engine.intake.derive import names_of
from engine.intake.names import LONGEST_NAME, MOST_TITLES
from engine.text import parse_date, split_compound, strip_title_noise
from engine.text.abbreviations import ABBREVIATIONS
from tests.hostile.material import TEXTS, quick, sound

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

ON = dt.date(2025, 11, 1)
WORDS = (
    "Giám đốc", "Phó Giám đốc", "Sở", "Sở Tài chính", "UBND", "HĐND", "BTV", "BCH", "TU", "TW", "P.", "q.", "gđ", "xã", "phường",
    "huyện", "tỉnh", "thành phố", "thị xã", "Quảng Ninh", "Hà Nội", "Chủ tịch", "Bí thư", "Ủy viên", "Trưởng Ban", "Ban", "Đảng ủy",
    "Ủy viên BCH", "kiêm", "đồng thời", "và", "-", ",", ";", "/", "(", ")", "[", "]", "\n", "&", ".", "1.", "nguyên", "quyền",
    "phụ trách", "nhiệm kỳ 2020-2025", "khóa XIX", "đồng chí", "bà", "01", "2024", "tháng 9", "năm", "ngày 1", "điều động", "bầu",
    "chỉ định", "giao", "cho thôi giữ chức vụ", "Viện trưởng", "Hiệu trưởng Trường", "Bộ", "Bộ trưởng Bộ", "Thứ trưởng",
)  # fmt: skip
ADVERSARIAL = {
    "abbreviations": "UBND BTV TU TW CT PCT HĐND GĐ SỞ TP " * 20,
    "one abbreviation": "tu " * 200,
    "letters with dots": "P. " * 200,
    "q": "q. " * 200,
    "commas": "Giám đốc Sở Tài chính, " * 50,
    "many commas": "Giám đốc, " * 1000,
    "lent heads": "Ủy viên BCH, " + "BTV, BCH, " * 1000,
    "places": "Trưởng phòng, xã A, " * 500,
    "provinces": "tỉnh " * 2000,
    "communes": "Bí thư Đảng ủy xã " * 555,
    "and": " và " * 2500,
    "kiêm": "kiêm " * 2000,
    "brackets": "(" * 5000 + ")" * 5000,
    "dashes": " - " * 3333,
    "glued": "A&B/C.D-" * 1200,
    "dotted": "T.Ư." * 2500,
    "marks": "a" + "\u0301" * 9999,
    "terms": "nhiệm kỳ 2020-2025 " * 500,
    "honorifics": "đồng chí " * 1100,
    "lines": "\n" * 10_000,
    "one word": "ấ" * 10_000,
}
loose = st.lists(st.sampled_from(WORDS) | st.sampled_from(sorted(ABBREVIATIONS)) | st.sampled_from(TEXTS) | st.text(max_size=5),
                 max_size=12).map(" ".join)  # fmt: skip
KNOWN = (
    "Giám đốc Sở Tài chính", "Phó Giám đốc Sở Y tế", "Chủ tịch UBND", "Phó Chủ tịch Thường trực HĐND", "Bí thư Tỉnh ủy", "GĐ Sở TC",
    "Bí thư Đảng ủy xã Tiên Yên", "Chủ tịch UBND phường Cửa Nam", "Thứ trưởng Bộ Tài chính", "Trưởng ban Tổ chức Tỉnh ủy", "UVBTV",
    "Chánh Văn phòng", "Hiệu trưởng", "Ban Thường vụ Tỉnh ủy", "BTV TU", "Ban Bí thư", "Thủ tướng Chính phủ", "ngày 7 tháng 10 năm 2025",
    "7/10/2025", "bổ nhiệm", "điều động",
)  # fmt: skip
PLACES = ("", " tỉnh Quảng Ninh", " Quảng Ninh", ", thành phố Hà Nội", " tỉnh Hà Giang", " QN", " TP HCM", " tỉnh")
BEFORE = ("", "", "", "đồng chí ", "Quyền ", "nguyên ", "Phó ", "(", "1. ")
plausible = st.lists(
    st.builds(
        lambda before, title, place, cut, put: before + title[:cut] + put + title[cut:] + place,
        st.sampled_from(BEFORE), st.sampled_from(KNOWN), st.sampled_from(PLACES), st.integers(0, 40),
        st.sampled_from(("", "", "", " ", "-", ".", "ấ", "\u0301", "\u200b")),
    ),
    min_size=1, max_size=3,
).map(", ".join)  # fmt: skip
"""Names people write, with a letter too many."""
repeated = st.builds(lambda text, times: (text * times)[:10_000], loose, st.integers(2, 400))


@pytest.fixture(scope="module")
def book() -> Lawbook:
    return load_lawbook()


def survives(book: Lawbook, text: str) -> str:
    """The rule of this file; what came of the input."""
    names = names_of(book)
    found = names.post(text, None, None, ON)
    assert found.posts or found.unresolved or not text.strip(" ,;/-\n") or not split_compound(text)
    names.post(text[:200], text, text)
    names.body(text, ON)
    names.unit(text, ON)
    names.province(text)
    names.body_suggestions(text)
    strip_title_noise(text)
    split_compound(text)
    actions_in(text)
    faults: tuple[Diagnostic, ...] = ()
    try:
        parse_date(text)
    except PhancapError as error:
        faults = error.diagnostics
    assert all(sound(each) and len(each.message.vi) < 250 for each in faults)
    return "understood" if found.posts else "not understood"


@quick(350)
@given(text=loose)
def test_any_short_text(book: Lawbook, text: str) -> None:
    """Words of titles, abbreviations, marks and garbage in any order."""
    survives(book, text)


@quick(150)
@given(text=plausible)
def test_any_plausible_text(book: Lawbook, text: str) -> None:
    """Names as people write them, with a letter too many."""
    survives(book, text)


@quick(60)
@given(text=repeated)
def test_any_long_text(book: Lawbook, text: str) -> None:
    """The same, repeated up to 10,000 characters."""
    survives(book, text)


@pytest.mark.parametrize("text", ADVERSARIAL.values(), ids=ADVERSARIAL.keys())
def test_adversarial_texts(book: Lawbook, text: str) -> None:
    """Texts made to be slow or to nest deeply: at full length, and at the longest that is still read as a name."""
    survives(book, text)
    survives(book, text[:LONGEST_NAME])


def calls_of(work) -> int:
    """How many Python functions `work` enters: its effort, whatever the machine."""
    calls = 0

    def count(_frame, event, _argument) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("text", ["Giám đốc zz, ", "Ủy viên BCH, BTV, ", "xã và ", "A&B/C.D-", "kiêm "])
def test_effort_grows_with_the_length_alone(text: str) -> None:
    """Four times the text takes no more than about four times the calls to come apart."""
    short, long = (text * 100, text * 400)
    few = calls_of(lambda: split_compound(short))
    many = calls_of(lambda: split_compound(long))
    assert many < 8 * few + 200


def test_a_compound_of_very_many_titles_is_not_understood(book: Lawbook) -> None:
    """Nobody holds so many posts: the text is unresolved as a whole."""
    text = ", ".join(["Giám đốc Sở Y tế"] * (MOST_TITLES + 1))
    assert ((), text) == ((found := names_of(book).post(text)).posts, found.unresolved[0].text)


def test_lent_heads_of_a_thousand_bodies() -> None:
    """A head is lent to every body of a long row, one after the other."""
    bodies = ["BCH", "BTV"] * 500
    assert tuple(f"Ủy viên {body}" for body in bodies) == split_compound("Ủy viên " + ", ".join(bodies))
