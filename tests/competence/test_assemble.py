"""Who holds which role: agreement with a naive reading of the rows, several posts of one person, State collectives."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.competence.assemble import assemble, managing_level, same_family, supersede_lower
from engine.diagnostics import DiagnosticBag
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import PackSources
from engine.model.facts import Facts
from engine.model.vocabulary import RANKS, Role
from tests.lawbook.small_law import CATALOGUE, D, bodies, pack, posts, row, sound

DAY = D("2025-06-01")
FILL = frozenset({"bo-nhiem"})
CHANGES = [D("2020-01-01"), D("2022-08-18"), D("2025-10-08")]
ASKED = [D("2019-12-31"), *(day + dt.timedelta(shift) for day in CHANGES for shift in (-1, 0, 1))]
INSTRUMENTS = {"a": "party-central", "b": "party-central", "c": "party-central-guidance"}


@st.composite
def small_laws(draw):
    """Rows as plain dicts: instrument, posts, actions, dates, condition, body, role, rows they are exceptions to."""
    found = []
    for number in range(draw(st.integers(1, 6))):
        start, end = sorted(
            draw(st.lists(st.sampled_from([*CHANGES, None]), min_size=2, max_size=2)),
            key=lambda day: day or dt.date.max,
        )
        found.append({
            "instrument": draw(st.sampled_from(sorted(INSTRUMENTS))), "id": f"r{number}",
            "posts": draw(st.lists(st.sampled_from("pq"), min_size=1, unique=True)),
            "actions": draw(st.lists(st.sampled_from(["bo-nhiem", "dieu-dong"]), min_size=1, unique=True)),
            "from": start or CHANGES[0], "to": None if start == end else end,
            "member": draw(st.sampled_from([None, None, True, False])), "body": draw(st.sampled_from(["bx", "by", "bz"])),
            "role": draw(st.sampled_from(["decides", "decides", "introduces"])),
            # Only rows already there are named: no circles.
            "overrides": draw(st.lists(st.sampled_from([each["id"] for each in found]), max_size=2, unique=True)) if found else [],
        })  # fmt: skip
    return found


def book_of(rows):
    """The lawbook of plain rows, compiled from files in memory."""
    files = dict(CATALOGUE)
    for name, rank in INSTRUMENTS.items():
        held = [
            row(
                each["id"], each["body"], role=each["role"], actions=each["actions"], overrides=each["overrides"],
                **{"from": each["from"], "to": each["to"]},
                **({"when": {"fact": "candidate.party_member", "is": each["member"]}} if each["member"] is not None else {}),
            )
            | {"posts": each["posts"]}
            for each in rows
            if each["instrument"] == name
        ]  # fmt: skip
        files |= pack(name, *held, rank=rank)
    sources = tuple((Path(name), name, json.dumps(data, default=str).encode(), False) for name, data in files.items())
    bag = DiagnosticBag()
    book = compile_lawbook(PackSources(sources, "0"), bag)
    assert [] == [fault.message.en for fault in bag]
    return book


def naive(rows, post, action, day, member):
    """(role, body) that hold: rows alive on the day, less those an exception takes out, less the lower of two at odds."""
    bearing = {each["id"]: each for each in rows if post in each["posts"]}
    alive = [
        each
        for each in bearing.values()
        if action in each["actions"] and each["from"] <= day and (each["to"] is None or day < each["to"])
        and each["member"] in (None, member)
    ]  # fmt: skip
    taken = {name for each in alive for name in reached(each, bearing)}
    left = [each for each in alive if each["id"] not in taken]
    firm = {(each["role"], each["body"]): set() for each in left}
    best = dict.fromkeys(firm, len(RANKS))
    for each in left:
        key = each["role"], each["body"]
        firm[key].add(each["id"])
        best[key] = min(best[key], RANKS.index(INSTRUMENTS[each["instrument"]]))
    return {
        (role, body)
        for role, body in firm
        if role != "decides" or not any(key[0] == role and best[key] < best[role, body] for key in firm)
    }


def reached(each, bearing):
    """Ids a row is an exception to, through exceptions that bear on the same post."""
    found = set()
    pending = list(each["overrides"])
    while pending:
        name = pending.pop()
        found.add(name)
        pending += bearing[name]["overrides"] if name in bearing else []
    return found


@settings(max_examples=120)
@given(small_laws())
def test_the_rows_that_hold_are_those_a_naive_reading_finds(rows):
    """Every post, action, day either side of each change and answer to the condition: the same roles and bodies."""
    book = book_of(rows)
    for post in "pq":
        for action in ("bo-nhiem", "dieu-dong"):
            for day in ASKED:
                for member in (True, False):
                    found = assemble(book, post, frozenset({action}), day, Facts({"candidate.party_member": member}))
                    held = {(entry.role.value, entry.body) for entry in found.entries}
                    assert naive(rows, post, action, day, member) == held
                    at_odds = {entry.body for entry in found.entries if entry.role is Role.DECIDES}
                    assert (len(at_odds) > 1) == bool(found.clashes)


@settings(max_examples=60)
@given(small_laws())
def test_not_knowing_leaves_every_branch_open(rows):
    """Whatever the unknown fact turns out to be, who then decides was among the open or held answers, and what held holds."""
    book = book_of(rows)
    for day in ASKED:
        unknown = assemble(book, "p", FILL, day, Facts()).entries
        offered = {(entry.role, entry.body) for entry in unknown}
        for member in (True, False):
            known = assemble(book, "p", FILL, day, Facts({"candidate.party_member": member}))
            assert {(entry.role, entry.body) for entry in known.entries} <= offered
        for entry in unknown:
            assert entry.settled == (not entry.blockers)


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
