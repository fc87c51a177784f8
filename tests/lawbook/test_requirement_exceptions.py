"""A requirement that stands in place of another where it bears; supplementary requirements."""

import datetime as dt

import pytest

from engine.evaluate.native import Native
from engine.model.facts import Facts
from engine.model.values import UNKNOWN
from tests.lawbook.small_law import CATALOGUE, D, compiled, instrument, law, words, write


def requirement(identifier, **more):
    fields = {
        "code": "procedure.quy-trinh.thu", "facet": "procedure", "severity": "notice", "title": words("t"),
        "message": words("m"), "require": {"fact": "party_act.members_present", "at_least": 5},
    }  # fmt: skip
    return law(identifier, **{**fields, **more})


def the_law(folder, **special):
    files = {
        **CATALOGUE,
        "chung/instrument.yaml": instrument("chung", rank="pattern", kind="khuon-mau", jurisdiction="provinces"),
        "chung/requirements.yaml": {"requirements": [requirement("chung.a")]},
        "rieng/instrument.yaml": instrument(
            "rieng", rank="party-provincial", jurisdiction={"province": "quang-ninh"}, **{"from": D("2021-05-01")}
        ),
        "rieng/requirements.yaml": {"requirements": [requirement("rieng.a", overrides=["chung.a"], **special)]},
    }
    return compiled(write(folder, files))


def applies(book, identifier, province, on, post="p", action=("bo-nhiem",)):
    row = next(each for each in book.requirements if each.ground.id == identifier)
    values = {"post.province": province, "decision.on": on, "post.id": post, "action": action}
    facts = Facts({path: value for path, value in values.items() if value is not UNKNOWN})
    return Native(facts, None).truth(row.applies)


ON = dt.date(2024, 5, 10)


@pytest.mark.parametrize(
    ("province", "on", "general", "special"),
    [
        ("quang-ninh", ON, False, True),
        ("ha-giang", ON, True, False),
        ("quang-ninh", dt.date(2021, 4, 30), True, True),
        (UNKNOWN, ON, None, None),
    ],
)
def test_the_pattern_falls_silent_where_the_province_speaks(tmp_path, province, on, general, special):
    """In the province and on the dates of the overriding row only; an unknown place leaves both open.

    The day before, the province's own row is left out by its dates, which pick the rows, not by its condition.
    """
    book, faults = the_law(tmp_path)
    assert () == faults
    assert general is applies(book, "chung.a", province, on)
    assert special is applies(book, "rieng.a", province, on)


def test_only_for_its_posts_and_actions(tmp_path):
    """For another post, or another act, the general row goes on."""
    book, faults = the_law(tmp_path, posts=["p"], actions=["bo-nhiem"])
    assert () == faults
    assert False is applies(book, "chung.a", "quang-ninh", ON)
    assert True is applies(book, "chung.a", "quang-ninh", ON, post="q")
    assert True is applies(book, "chung.a", "quang-ninh", ON, action=("dieu-dong",))


def test_an_unknown_row_is_named(tmp_path):
    """An override of a row that does not exist is a fault at its place."""
    files = {
        **CATALOGUE,
        "rieng/instrument.yaml": instrument("rieng"),
        "rieng/requirements.yaml": {"requirements": [requirement("rieng.a", overrides=["khong.co"])]},
    }
    _, faults = compiled(write(tmp_path, files))
    assert ["khong.co"] == [fault.message.en.split("“")[1].split("”")[0] for fault in faults]


def test_supplementary_is_kept(tmp_path):
    """The mark reaches the compiled row."""
    book, faults = the_law(tmp_path, supplementary=True)
    assert () == faults
    assert [False, True] == [row.supplementary for row in book.requirements]
