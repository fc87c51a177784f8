"""Who gives way to whom among the rows of one post: exceptions, delegations, places, overlays, edges, ranks, dates."""

import datetime as dt

import pytest

from engine.competence.assemble import assemble
from engine.model.facts import Facts
from engine.model.vocabulary import Role
from tests.lawbook.small_law import CATALOGUE, D, compiled, delegation, pack, row, sound, write

DAY = D("2025-06-01")
MEMBER = {"fact": "candidate.party_member", "is": True}


def held(book, *, on=DAY, post="p", action="bo-nhiem", **facts):
    """(role, body) that hold for certain, and (role, body) still open."""
    known = Facts({path.replace("__", "."): value for path, value in facts.items()})
    found = assemble(book, post, frozenset({action}), on, known).entries
    return (
        {(entry.role.value, entry.body) for entry in found if entry.settled},
        {(entry.role.value, entry.body) for entry in found if not entry.settled},
    )


def decides(*names):
    return {("decides", name) for name in names}, set()


def test_an_exception_takes_its_part_out_of_the_rule(tmp_path):
    """Where the exception's condition holds it decides, where it does not the rule does, where nobody knows both are open."""
    book = sound(tmp_path, pack("a", row("a.1", "bx"), row("a.2", "by", overrides=["a.1"], when=MEMBER)))
    assert decides("by") == held(book, candidate__party_member=True)
    assert decides("bx") == held(book, candidate__party_member=False)
    assert (set(), {("decides", "bx"), ("decides", "by")}) == held(book)


def test_an_exception_across_instruments(tmp_path):
    """A row may be an exception to a row of a higher instrument."""
    book = sound(
        tmp_path, pack("a", row("a.1", "bx")), pack("b", row("b.1", "by", overrides=["a.1"]), rank="party-provincial")
    )
    assert decides("by") == held(book)


def test_an_exception_to_an_exception(tmp_path):
    """The last exception decides alone: the rule in the middle and the first rule both give way."""
    female = {"fact": "candidate.sex", "is": "female"}
    book = sound(
        tmp_path,
        pack("a", row("a.1", "bx"), row("a.2", "by", overrides=["a.1"], when=MEMBER), row("a.3", "bz", overrides=["a.2"], when=female)),
    )  # fmt: skip
    assert decides("bz") == held(book, candidate__party_member=True, candidate__sex="female")
    assert decides("by") == held(book, candidate__party_member=True, candidate__sex="male")
    assert decides("bx") == held(book, candidate__party_member=False, candidate__sex="male")


def test_an_exception_only_for_some_actions_and_posts(tmp_path):
    """Other actions and other posts of the rule stay with the rule."""
    book = sound(
        tmp_path,
        pack(
            "a",
            row("a.1", "bx", actions=("bo-nhiem", "dieu-dong")) | {"posts": ["p", "q"]},
            row("a.2", "by", actions=("dieu-dong",), overrides=["a.1"]),
        ),
    )
    assert decides("bx") == held(book)
    assert decides("by") == held(book, action="dieu-dong")
    assert decides("bx") == held(book, post="q", action="dieu-dong")


@pytest.mark.parametrize(
    ("on", "body"),
    [("2022-12-31", "bx"), ("2023-01-01", "by"), ("2023-12-31", "by"), ("2024-01-01", "bx")],
)
def test_an_exception_only_for_its_dates(tmp_path, on, body):
    """`from` is the first day of the exception, `to` the first day after it."""
    dated = {"from": D("2023-01-01"), "to": D("2024-01-01")}
    book = sound(tmp_path, pack("a", row("a.1", "bx"), row("a.2", "by", overrides=["a.1"], **dated)))
    assert decides(body) == held(book, on=D(on))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2019-12-31", set()), ("2020-01-01", {"bx"}), ("2022-08-17", {"bx"}), ("2022-08-18", {"by"}),
        ("2025-10-07", {"by"}), ("2025-10-08", {"bz"}), ("2099-01-01", {"bz"}),
    ],
)  # fmt: skip
def test_each_day_has_the_row_in_force(tmp_path, on, expected):
    """Days either side of every change; a row's dates are cut to its instrument's."""
    book = sound(
        tmp_path,
        pack("a", row("a.1", "bx"), to=D("2022-08-18")),
        pack("b", row("b.1", "by", **{"from": D("2021-01-01")}), **{"from": D("2022-08-18"), "to": D("2025-10-08"), "replaces": ["a"]}),
        pack("c", row("c.1", "bz"), **{"from": D("2025-10-08"), "replaces": ["b"]}),
    )  # fmt: skip
    assert decides(*expected) == held(book, on=D(on))


def test_a_delegate_stands_in_for_the_delegator_and_nobody_else(tmp_path):
    """Same post, role, action and dates: the delegate; otherwise the delegator; another body's row stays."""
    book = sound(
        tmp_path,
        pack(
            "a",
            row("a.1", "bx", actions=("bo-nhiem", "dieu-dong")) | {"posts": ["p", "q"]},
            row("a.2", "bx", role="manages"),
            row("a.3", "bz", role="introduces"),
            delegations=[delegation("a.d", "bx", "by", **{"from": D("2024-01-01"), "to": D("2026-01-01")})],
        ),
    )
    rest = {("manages", "bx"), ("introduces", "bz")}
    assert (rest | {("decides", "by")}, set()) == held(book, on=D("2024-01-01"))
    assert (rest | {("decides", "bx")}, set()) == held(book, on=D("2023-12-31"))
    assert (rest | {("decides", "by")}, set()) == held(book, on=D("2025-12-31"))
    assert (rest | {("decides", "bx")}, set()) == held(book, on=D("2026-01-01"))
    assert decides("bx") == held(book, action="dieu-dong")
    assert decides("bx") == held(book, post="q")


def test_a_delegation_does_not_touch_other_bodies(tmp_path):
    """The delegate takes the delegator's place; two other bodies at odds stay at odds."""
    book = sound(tmp_path, pack("a", row("a.1", "bz"), row("a.2", "bx", actions=("dieu-dong",)),
                                delegations=[delegation("a.d", "bx", "by", actions=("dieu-dong",))]))  # fmt: skip
    assert decides("bz") == held(book)
    assert decides("by") == held(book, action="dieu-dong")


def test_a_delegation_under_a_condition(tmp_path):
    """Where the condition does not hold the delegator keeps it."""
    book = sound(tmp_path, pack("a", row("a.1", "bx"), delegations=[delegation("a.d", "bx", "by", when=MEMBER)]))
    assert decides("by") == held(book, candidate__party_member=True)
    assert decides("bx") == held(book, candidate__party_member=False)


def test_a_delegation_follows_the_number_in_force(tmp_path):
    """A number named in a delegation is the one of the day, also when it changes within the delegation."""
    files = pack("a", row("a.1", "bx"), delegations=[
        delegation("a.d", "bx", "by", when={"fact": "state_act.term_months", "at_most": {"parameter": "so-thang"}})
    ])  # fmt: skip
    files["a/parameters.yaml"] = {"parameters": [
        {"id": "so-thang", "value": 12, "unit": "months", "to": D("2023-01-01"), **_ground()},
        {"id": "so-thang", "value": 60, "unit": "months", "from": D("2023-01-01"), **_ground()},
    ]}  # fmt: skip
    book = sound(tmp_path, files)
    assert decides("bx") == held(book, on=D("2022-12-31"), state_act__term_months=30)
    assert decides("by") == held(book, on=D("2023-01-01"), state_act__term_months=30)


@pytest.mark.parametrize(
    ("on", "bodies"),
    [("2021-12-31", ["bx", "bz"]), ("2022-01-01", ["bz"]), ("2022-12-31", ["bz"]), ("2023-01-01", ["bx", "bz"])],
)
def test_a_row_not_in_force_carries_no_exception(tmp_path, on, bodies):
    """The last exception reaches the first rule only while the exception between them is in force."""
    between = {"from": D("2022-01-01"), "to": D("2023-01-01")}
    book = sound(
        tmp_path, pack("a", row("a.1", "bx"), row("a.2", "by", overrides=["a.1"], **between), row("a.3", "bz", overrides=["a.2"]))
    )  # fmt: skip
    assert decides(*bodies) == held(book, on=D(on))


def test_a_row_for_other_actions_carries_no_exception(tmp_path):
    """What the exception between says of a transfer has no bearing on an appointment."""
    both = ("bo-nhiem", "dieu-dong")
    book = sound(
        tmp_path,
        pack("a", row("a.1", "bx", actions=both), row("a.2", "by", actions=("dieu-dong",), overrides=["a.1"]),
             row("a.3", "bz", actions=both, overrides=["a.2"])),
    )  # fmt: skip
    assert decides("bz") == held(book, action="dieu-dong")
    assert decides("bx", "bz") == held(book)


def test_a_delegate_gets_no_more_than_the_delegator_has(tmp_path):
    """The delegation is cut to the actions, the days and the condition of the delegator's own row."""
    wide = {"actions": ("bo-nhiem", "dieu-dong"), "roles": ["decides", "introduces"]}
    files = pack(
        "a", row("a.1", "bx", when=MEMBER, to=D("2024-01-01")), row("a.2", "bz", actions=("dieu-dong",)),
        delegations=[delegation("a.d", "bx", "by", **wide)],
    )  # fmt: skip
    book = sound(tmp_path, files)
    assert decides("by") == held(book, on=D("2023-12-31"), candidate__party_member=True)
    assert (set(), set()) == held(book, on=D("2023-12-31"), candidate__party_member=False)
    assert (set(), set()) == held(book, on=D("2024-01-01"), candidate__party_member=True)
    assert decides("bz") == held(book, action="dieu-dong")


def test_what_the_delegator_lost_is_not_delegated(tmp_path):
    """An exception that takes the competence from the delegator takes it from the delegate as well."""
    book = sound(
        tmp_path,
        pack("a", row("a.1", "bx"), row("a.2", "bz", overrides=["a.1"], when=MEMBER), delegations=[delegation("a.d", "bx", "by")]),
    )  # fmt: skip
    assert decides("bz") == held(book, candidate__party_member=True)
    assert decides("by") == held(book, candidate__party_member=False)


def test_a_delegator_without_any_row_delegates_as_the_text_says(tmp_path):
    """The list that gives it the post is not held: the delegation stands."""
    book = sound(tmp_path, pack("a", delegations=[delegation("a.d", "bx", "by")]))
    assert decides("by") == held(book)


@pytest.mark.parametrize(("leave", "body"), [(False, "by"), (True, "bz")])
def test_a_delegate_delegates_only_with_leave(tmp_path, leave, body):
    """What was handed down is handed on where the first delegation says so, else not."""
    handed = [delegation("a.d", "bx", "by", sub_delegation=leave), delegation("a.e", "by", "bz")]
    book = sound(tmp_path, pack("a", row("a.1", "bx"), delegations=handed))
    assert decides(body) == held(book)


def _ground():
    return {"cite": "Điều 2", "confidence": "text", "source": "s"}


PATTERN = {"rank": "pattern", "kind": "khuon-mau", "jurisdiction": "provinces"}
QUANG_NINH = {"rank": "party-provincial", "jurisdiction": {"province": "quang-ninh"}}


def test_a_province_has_its_own_rows_only_at_home(tmp_path):
    """The province's text beats the common pattern in the province, the pattern holds elsewhere, unknown place leaves both open."""
    book = sound(tmp_path, pack("mau", row("mau.1", "bx"), **PATTERN), pack("qn", row("qn.1", "by"), **QUANG_NINH))
    assert decides("by") == held(book, post__province="quang-ninh")
    assert decides("bx") == held(book, post__province="ha-giang")
    assert (set(), {("decides", "bx"), ("decides", "by")}) == held(book)


def test_a_provinces_row_on_the_party_side_leaves_the_state_side(tmp_path):
    """The slots of the two sides are apart: who signs for the State stays with the pattern."""
    book = sound(
        tmp_path,
        pack("mau", row("mau.1", "bx"), row("mau.2", "u", role="issues"), **PATTERN),
        pack("qn", row("qn.1", "by"), **QUANG_NINH),
    )
    assert ({("decides", "by"), ("issues", "u")}, set()) == held(book, post__province="quang-ninh")


def test_a_provinces_decision_answers_for_all_deciding_roles(tmp_path):
    """Managing, deciding, designating and ratifying go together on the Party side."""
    book = sound(
        tmp_path,
        pack("mau", row("mau.1", "bx", role="manages"), **PATTERN),
        pack("qn", row("qn.1", "by"), **QUANG_NINH),
    )
    assert decides("by") == held(book, post__province="quang-ninh")


def test_an_offices_pattern_beats_the_shipped_pattern(tmp_path):
    """What the user lays over replaces the shipped pattern, and only a pattern."""
    shipped = write(tmp_path / "goc", CATALOGUE | pack("mau", row("mau.1", "bx"), **PATTERN))
    office = write(tmp_path / "co-quan", pack("rieng", row("rieng.1", "by"), **PATTERN))
    book, faults = compiled(shipped, office)
    assert () == faults
    assert decides("by") == held(book)
    assert decides("bx") == held(compiled(shipped)[0])


@pytest.mark.parametrize("kind", ["concretises", "defers_to"])
def test_edges_settle_a_slot(tmp_path, kind):
    """What concretises wins over what it concretises; what defers gives way to what it defers to."""
    edge = {"edges": [{"kind": kind, "instrument": "b" if kind == "concretises" else "a"}]}
    edges = ({}, edge) if kind == "defers_to" else (edge, {})
    book = sound(
        tmp_path, pack("a", row("a.1", "bx"), rank="decree", **edges[0]), pack("b", row("b.1", "by"), **edges[1])
    )
    assert decides("bx") == held(book)


@pytest.mark.parametrize("kind", ["guides", "empowers"])
def test_other_edges_settle_nothing(tmp_path, kind):
    """Guiding and empowering do not choose: equal ranks stay at odds."""
    edges = [{"kind": kind, "instrument": "b"}]
    book = sound(tmp_path, pack("a", row("a.1", "bx"), edges=edges), pack("b", row("b.1", "by")))
    assert decides("bx", "by") == held(book)


def test_rank_decides_a_real_conflict(tmp_path):
    """Of two firm bodies in one role the one of the higher instrument stands, and there is no clash."""
    book = sound(tmp_path, pack("a", row("a.1", "bx"), rank="party-central-guidance"), pack("b", row("b.1", "by")))
    found = assemble(book, "p", frozenset({"bo-nhiem"}), DAY, Facts())
    assert (["by"], ()) == ([entry.body for entry in found.entries], found.clashes)


def test_what_a_row_cites_besides_lends_it_no_rank(tmp_path):
    """A guidance that cites the regulation is still a guidance."""
    cite = [{"instrument": "a", "provision": "Mục 1"}, {"instrument": "b", "provision": "Điều 1"}]
    book = sound(
        tmp_path, pack("a", row("a.1", "bx", cite=cite), rank="party-central-guidance"), pack("b", row("b.1", "by"))
    )
    assert decides("by") == held(book)


def test_equal_ranks_clash_and_both_are_named(tmp_path):
    """Nothing chooses: both bodies and both provisions are told."""
    book = sound(tmp_path, pack("a", row("a.1", "bx", cite="Điều 5")), pack("b", row("b.1", "by", cite="Điều 9")))
    found = assemble(book, "p", frozenset({"bo-nhiem"}), DAY, Facts())
    (clash,) = found.clashes
    assert (Role.DECIDES, "bx", "by") == (clash.role, clash.first.body, clash.second.body)
    cited = [(each.instrument, each.provision) for side in (clash.first, clash.second) for each in side.citations]
    assert [("a", "Điều 5"), ("b", "Điều 9")] == cited


def test_bodies_of_one_row_hold_together(tmp_path):
    """One row may name two bodies; that is no clash."""
    book = sound(tmp_path, pack("a", row("a.1", ("bx", "by"))))
    found = assemble(book, "p", frozenset({"bo-nhiem"}), DAY, Facts())
    assert ({"bx", "by"}, ()) == ({entry.body for entry in found.entries}, found.clashes)


def test_agreeing_rows_are_one_answer_with_all_grounds(tmp_path):
    """The same body in the same role from two texts: citations of both, the surer confidence."""
    book = sound(
        tmp_path,
        pack("a", row("a.1", "bx", cite="Điều 5", confidence="pattern")),
        pack("b", row("b.1", "bx", cite="Điều 9")),
    )
    (entry,) = assemble(book, "p", frozenset({"bo-nhiem"}), DAY, Facts()).entries
    assert [("a", "Điều 5"), ("b", "Điều 9")] == [(each.instrument, each.provision) for each in entry.citations]
    assert ("text", ("a.1", "b.1")) == (entry.confidence.value, entry.rules)


def test_a_variable_row_gives_way_to_a_firm_one(tmp_path):
    """Whatever the ranks: where one text is firm, “provinces differ” is no answer."""
    book = sound(
        tmp_path, pack("a", row("a.1", "bx", variable=True)), pack("b", row("b.1", "by"), rank="party-provincial")
    )
    assert decides("by") == held(book)


def test_two_variable_rows_do_not_clash(tmp_path):
    """Neither settles anything, so neither contradicts the other."""
    book = sound(tmp_path, pack("a", row("a.1", "bx", variable=True)), pack("b", row("b.1", "by", variable=True)))
    found = assemble(book, "p", frozenset({"bo-nhiem"}), DAY, Facts())
    assert ({"bx", "by"}, ()) == ({entry.body for entry in found.entries if entry.variable}, found.clashes)


def test_a_draft_takes_no_part(tmp_path):
    """Neither its rows, nor its exceptions, nor its numbers bear on anything."""
    files = pack(
        "nhap", row("nhap.1", "by", overrides=["a.1"]), status="draft", **{"from": D("2024-01-01"), "replaces": ["a"]}
    )
    files["nhap/parameters.yaml"] = {"parameters": [{"id": "so-thang", "value": 1, "unit": "months", **_ground()}]}
    rule = pack("a", row("a.1", "bx", when={"fact": "state_act.term_months", "at_least": {"parameter": "so-thang"}}))
    rule["a/parameters.yaml"] = {
        "parameters": [{"id": "so-thang", "value": 60, "unit": "months", "to": D("2025-01-01"), **_ground()}]
    }
    rule["b/instrument.yaml"] = next(iter(pack("b").values()))
    rule["b/parameters.yaml"] = {"parameters": [
        {"id": "so-thang", "value": 48, "unit": "months", "from": D("2025-01-01"), **_ground()},
    ]}  # fmt: skip
    book = sound(tmp_path, rule, files)
    assert (set(), set()) == held(book, state_act__term_months=30)
    assert decides("bx") == held(book, state_act__term_months=48)
    assert 48 == book.parameter_on("so-thang", DAY).value
    assert "nhap" not in {each.id for each in book.in_force(DAY)}


def test_a_provinces_number_stays_in_the_province(tmp_path):
    """A number one province sets is not read by national rows; its own rows read it."""
    national = pack(
        "a", row("a.1", "bx", when={"fact": "state_act.term_months", "at_least": {"parameter": "so-thang"}})
    )
    national["a/parameters.yaml"] = {"parameters": [{"id": "so-thang", "value": 60, "unit": "months", **_ground()}]}
    local = pack("qn", row("qn.1", "by", role="introduces", when={"fact": "state_act.term_months", "at_least": {"parameter": "so-thang"}}),
                 **{"from": D("2023-01-01")}, **QUANG_NINH)  # fmt: skip
    local["qn/parameters.yaml"] = {"parameters": [{"id": "so-thang", "value": 1, "unit": "months", **_ground()}]}
    book = sound(tmp_path, national, local)
    assert ({("introduces", "by")}, set()) == held(book, state_act__term_months=30, post__province="quang-ninh")
    assert 60 == book.parameter_on("so-thang", DAY).value


def test_slots_are_cut_where_the_winner_begins_and_ends(tmp_path):
    """The flat rows of a post part its time at the exception's ends and overlap nowhere."""
    dated = {"from": D("2023-01-01"), "to": D("2024-01-01")}
    book = sound(tmp_path, pack("a", row("a.1", "bx"), row("a.2", "by", overrides=["a.1"], **dated)))
    spans = sorted((slot.interval.start, slot.interval.end or dt.date.max, slot.body) for slot in book.slots("p"))
    assert [
        (D("2020-01-01"), D("2023-01-01"), "bx"),
        (D("2023-01-01"), D("2024-01-01"), "by"),
        (D("2024-01-01"), dt.date.max, "bx"),
    ] == spans  # fmt: skip


def test_change_days_are_every_beginning_and_end(tmp_path):
    """Days of law between two dates: the first, then each change."""
    book = sound(
        tmp_path, pack("a", row("a.1", "bx"), row("a.2", "by", **{"from": D("2023-01-01")}), to=D("2025-01-01"))
    )
    assert (D("2020-01-01"), D("2023-01-01"), D("2025-01-01")) == book.change_days
    assert (D("2022-05-05"), D("2023-01-01")) == book.law_days(D("2022-05-05"), D("2024-12-31"))
