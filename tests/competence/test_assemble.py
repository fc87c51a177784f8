"""Who holds which role: what is not known stays open, several posts of one person, State collectives."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.competence.assemble import assemble, managing_level, same_family, supersede_lower
from engine.model.facts import Facts
from tests.evaluate.cases import as_facts
from tests.evaluate.competent import competence_apart
from tests.evaluate.laws import book_of, cases, completed, laws, occasions
from tests.lawbook.small_law import CATALOGUE, D, bodies, pack, posts, row, sound

DAY = D("2025-06-01")
FILL = frozenset({"bo-nhiem"})


@settings(max_examples=60)
@given(laws(), st.lists(cases, min_size=3, max_size=3), st.lists(occasions, min_size=10, max_size=10))
def test_the_rows_that_hold_are_those_a_naive_reading_finds(drawn, known_cases, asked):
    """Who holds which role, who may, and who is at odds; on Python without the second evaluator as well."""
    book = book_of(drawn)
    for known in known_cases:
        for each in asked:
            assert [] == competence_apart(book, drawn, known, each)


@settings(max_examples=60)
@given(laws(), cases, st.lists(occasions, min_size=10, max_size=10), st.integers(0, 2**48))
def test_not_knowing_leaves_every_branch_open(drawn, known, asked, number):
    """Whatever comes to be known, who then may hold a role was among those who might, or a bar of higher rank fell away."""
    book = book_of(drawn)
    more = completed(random.Random(number), known)
    for post, action, day in asked:
        before, after = (assemble(book, post, frozenset({action}), day, as_facts(facts)) for facts in (known, more))
        slots = {(slot.role, slot.body) for slot in before.slots}
        assert {(entry.role, entry.body) for entry in after.entries} <= slots
        held = {(entry.role, entry.body) for entry in before.entries if entry.settled}
        lost = held - {(entry.role, entry.body) for entry in after.entries if entry.settled}
        # What held gives way only to a firm body that was open before.
        assert all(any(_firm(entry, role) for entry in after.entries) for role, _ in lost)
        for entry in before.entries:
            assert entry.settled == (not entry.blockers)


def _firm(entry, role):
    return entry.role is role and entry.settled and not entry.variable


STATE = {
    **CATALOGUE,
    "catalogue/bodies.yaml": {"bodies": [
        *bodies("bx", "by", ("trung-uong", "party", "central", 30), ("tap-the", "party", "unit", None))["bodies"],
        *bodies(("ubnd", "state", "province", None), ("so", "state", "province", None))["bodies"],
        *[body | {"organ_of": "ubnd"} for body in bodies(("chu-tich", "state", "province", None))["bodies"]],
    ]},
    "catalogue/posts.yaml": posts("p", "q"),
}  # fmt: skip


def test_a_collective_and_its_head_are_one(tmp_path):
    """The people's committee and its chairman do not contradict each other; another State body does."""
    one = pack("a", row("a.1", "ubnd", role="issues"), row("a.2", "chu-tich", role="issues"),
               row("a.3", "ubnd", role="issues", post="q"), row("a.4", "so", role="issues", post="q"))  # fmt: skip
    book = sound(tmp_path, one, catalogue=STATE)
    assert () == assemble(book, "p", FILL, DAY, Facts()).clashes
    assert 1 == len(assemble(book, "q", FILL, DAY, Facts()).clashes)
    assert (True, True, False) == (
        same_family(book, "ubnd", "chu-tich"),
        same_family(book, "so", "so"),
        same_family(book, "ubnd", "so"),
    )


def test_two_sides_never_clash(tmp_path):
    """A Party body that approves and a State body that approves hold together."""
    book = sound(
        tmp_path, pack("a", row("a.1", "bx", role="approves"), row("a.2", "so", role="approves")), catalogue=STATE
    )
    found = assemble(book, "p", FILL, DAY, Facts())
    assert ({"bx", "so"}, ()) == ({entry.body for entry in found.entries}, found.clashes)


def test_the_higher_post_decides_for_all(tmp_path):
    """Two posts of one person: the body of the lower level steps back; one without rank and the State side stay."""
    book = sound(
        tmp_path,
        pack("a", row("a.1", "bx"), row("a.2", "so", role="issues"), row("a.3", "tap-the", role="designates"),
             row("a.4", "trung-uong", post="q")),
        catalogue=STATE,
    )  # fmt: skip
    both = tuple(assemble(book, post, FILL, DAY, Facts()) for post in "pq")
    lower, higher = supersede_lower(book, both)
    assert {"bx": True, "so": False, "tap-the": False} == {entry.body: entry.superseded for entry in lower.entries}
    assert [False] == [entry.superseded for entry in higher.entries]
    assert "central" == managing_level(book, (higher,))
    assert both[:1] == supersede_lower(book, both[:1])


def test_the_managing_level_needs_agreement(tmp_path):
    """Bodies of two levels, or none, give no level."""
    book = sound(tmp_path, pack("a", row("a.1", "bx"), row("a.2", "trung-uong", role="approves")), catalogue=STATE)
    assert managing_level(book, (assemble(book, "p", FILL, DAY, Facts()),)) is None
    assert managing_level(book, (assemble(book, "q", FILL, DAY, Facts()),)) is None


@pytest.mark.parametrize("first", ["held", "open"])
def test_a_held_row_outweighs_an_open_one_of_the_same_body(tmp_path, first):
    """The same body by a row that holds and by one that may: it holds, by the row that holds."""
    when = {"fact": "candidate.party_member", "is": True}
    rows = [row("a.1", "bx"), row("a.2", "bx", when=when)]
    book = sound(tmp_path, pack("a", *(rows if first == "held" else reversed(rows))))
    (entry,) = assemble(book, "p", FILL, DAY, Facts()).entries
    assert (True, ("a.1",), frozenset()) == (entry.settled, entry.rules, entry.blockers)


def test_two_open_rows_of_one_body_add_up(tmp_path):
    """The body decides when either condition holds; both missing facts are named."""
    conditions = [{"fact": "candidate.party_member", "is": True}, {"fact": "candidate.sex", "is": "female"}]
    book = sound(tmp_path, pack("a", *(row(f"a.{index}", "bx", when=when) for index, when in enumerate(conditions))))
    (entry,) = assemble(book, "p", FILL, DAY, Facts()).entries
    assert (False, {"candidate.party_member", "candidate.sex"}) == (
        entry.settled,
        {each.path for each in entry.blockers},
    )
