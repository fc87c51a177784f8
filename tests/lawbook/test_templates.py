"""Procedures and dossiers as requirements: the codes of the format document, and votes on either side of each share."""

import datetime as dt

import pytest

from engine.conditions.tree import both, negated
from engine.evaluate.native import Native
from engine.model.facts import Facts
from engine.model.values import Collection
from tests.lawbook.small_law import CATALOGUE, compiled, instrument, law, sound, words, write

STEP = {"step": 2, "title": words("Tập thể lãnh đạo mở rộng Sở Nội vụ")}
DAY = dt.date(2025, 6, 1)


def procedure(tmp_path, *steps, **more):
    """Requirements of one procedure by id, without the instrument's prefix."""
    rows = {"procedures": [law("a.qt", title=words("Quy trình"), actions=["bo-nhiem"], steps=list(steps), **more)]}
    book = sound(tmp_path, {"a/instrument.yaml": instrument("a"), "a/procedures.yaml": rows})
    return {row.ground.id.removeprefix("a."): row for row in book.requirements}


def dossier(tmp_path, **more):
    rows = {
        "dossier": [law("a.hs", document="giay-kham-suc-khoe", title=words("Giấy khám"), actions=["bo-nhiem"], **more)]
    }
    book = sound(tmp_path, {"a/instrument.yaml": instrument("a"), "a/dossier.yaml": rows})
    return {row.ground.id.removeprefix("a."): row for row in book.requirements}


def breached(row, item=None, **facts):
    """Whether the row is breached: it applies, what it asks does not hold and no exception does."""
    found = both(row.applies, negated(row.require), negated(row.unless))
    collections = {row.each: Collection((item,), complete=True)} if row.each else {}
    evaluator = Native(Facts({**facts, **collections}))
    return evaluator.within(item).truth(found) if row.each else evaluator.truth(found)


def test_a_step_gives_the_codes_of_the_format(tmp_path):
    """Presence, quorum, ballot, share, publicity and order, each with its code."""
    full = STEP | {
        "quorum": {"of": "summoned", "at_least": "2/3"}, "ballot": "secret",
        "threshold": {"of": "summoned", "more_than": "1/2"}, "announced": False,
    }  # fmt: skip
    found = procedure(tmp_path, full, STEP | {"step": 3})
    assert {
        "qt.buoc-2.co-mat": "procedure.thieu-buoc.buoc-2",
        "qt.buoc-2.so-nguoi-du": "procedure.quy-trinh.so-nguoi-du",
        "qt.buoc-2.hinh-thuc-phieu": "procedure.quy-trinh.hinh-thuc-phieu",
        "qt.buoc-2.ty-le-phieu": "procedure.quy-trinh.ty-le-phieu",
        "qt.buoc-2.cong-bo-ket-qua": "procedure.quy-trinh.cong-bo-ket-qua",
        "qt.buoc-3.co-mat": "procedure.thieu-buoc.buoc-3",
        "qt.thu-tu": "procedure.quy-trinh.thu-tu",
    } == {name: row.code for name, row in found.items()}
    assert {"procedure"} == {row.facet.value for row in found.values()}


@pytest.mark.parametrize(("more", "steps"), [({"ordered": False}, 2), ({}, 1)])
def test_order_is_asked_only_of_an_ordered_procedure(tmp_path, more, steps):
    """Nothing to order in one step, nor where the provision orders nothing."""
    found = procedure(tmp_path, *(STEP | {"step": number} for number in range(1, steps + 1)), **more)
    assert "qt.thu-tu" not in found


def test_a_step_not_required_is_not_missed(tmp_path):
    """Its conduct is judged when it was held, its absence is not."""
    assert ["qt.buoc-2.hinh-thuc-phieu"] == list(procedure(tmp_path, STEP | {"required": False, "ballot": "secret"}))


def test_names_in_a_message_keep_their_capitals(tmp_path):
    """Only the first letter of a sentence is raised; nothing else is lowered."""
    row = procedure(tmp_path, STEP | {"ballot": "secret"})["qt.buoc-2.hinh-thuc-phieu"]
    assert "Bước 2 (Tập thể lãnh đạo mở rộng Sở Nội vụ) phải bỏ phiếu kín." == row.message.vi


@pytest.mark.parametrize(
    ("steps", "complete", "expected"), [((), True, True), ((), False, None), ((1, 3), True, True), ((2,), False, False)]
)
def test_a_missing_step(tmp_path, steps, complete, expected):
    """Missing only from a complete list; from an open one it is unknown."""
    row = procedure(tmp_path, STEP)["qt.buoc-2.co-mat"]
    held = Collection(tuple({"step": number} for number in steps), complete)
    assert expected == breached(row, steps=held)


def held(**votes):
    return {"step": 2, "on": DAY, **votes}


@pytest.mark.parametrize(
    ("votes", "summoned", "expected"),
    [(15, 30, True), (16, 30, False), (15, 31, True), (16, 31, False), (0, 30, True), (5, 0, None), (None, 30, None)],
)
def test_more_than_half(tmp_path, votes, summoned, expected):
    """Exactly half is not more than half; a share of nobody is open."""
    row = procedure(tmp_path, STEP | {"threshold": {"of": "summoned", "more_than": "1/2"}})["qt.buoc-2.ty-le-phieu"]
    item = held(summoned=summoned, **({"votes_for_candidate": votes} if votes is not None else {}))
    assert expected == breached(row, item)


@pytest.mark.parametrize(
    ("present", "summoned", "expected"), [(20, 30, False), (19, 30, True), (21, 31, False), (20, 31, True)]
)
def test_two_thirds_present(tmp_path, present, summoned, expected):
    """Exactly two thirds is enough; one fewer is not."""
    row = procedure(tmp_path, STEP | {"quorum": {"of": "summoned", "at_least": "2/3"}})["qt.buoc-2.so-nguoi-du"]
    assert expected == breached(row, held(present=present, summoned=summoned))


@pytest.mark.parametrize(
    ("votes", "other", "expected"),
    [
        (9, 15, False), (8, 15, True),  # three tenths of 30 are nine
        (9, 16, True),  # another person passed half: nine is no longer enough
        (9, None, None), (16, 14, False), (8, None, True),
    ],
)  # fmt: skip
def test_three_tenths_when_nobody_reached_half(tmp_path, votes, other, expected):
    """The lower share counts only where nobody reached the higher one."""
    step = STEP | {
        "threshold": {"of": "summoned", "more_than": "1/2"},
        "otherwise": {"of": "summoned", "at_least": "3/10"},
    }
    row = procedure(tmp_path, step)["qt.buoc-2.ty-le-phieu"]
    item = held(
        votes_for_candidate=votes, summoned=30, **({"votes_for_best_other": other} if other is not None else {})
    )
    assert expected == breached(row, item)


@pytest.mark.parametrize(
    ("votes", "chose", "expected"),
    [(15, True, False), (15, False, True), (15, None, None), (14, True, True), (16, False, False)],
)
def test_at_exactly_half_the_head_chooses(tmp_path, votes, chose, expected):
    """The head's choice helps at exactly half, not one vote below, and is not needed above."""
    step = STEP | {"threshold": {"of": "summoned", "more_than": "1/2"}, "tie": "head"}
    row = procedure(tmp_path, step)["qt.buoc-2.ty-le-phieu"]
    item = held(
        votes_for_candidate=votes, summoned=30, **({"head_chose_candidate": chose} if chose is not None else {})
    )
    assert expected == breached(row, item)


def test_a_step_of_another_number_is_not_judged(tmp_path):
    """Each row looks at its own step only."""
    row = procedure(tmp_path, STEP | {"ballot": "secret"})["qt.buoc-2.hinh-thuc-phieu"]
    assert breached(row, held(ballot="none")) is True
    assert breached(row, held(ballot="none") | {"step": 3}) is False


@pytest.mark.parametrize(
    ("on", "expected"), [("2019-12-31", False), ("2020-01-01", True), ("2024-12-31", True), ("2025-01-01", False)]
)
def test_a_step_is_judged_by_the_law_of_its_day(tmp_path, on, expected):
    """The step's own date picks the law, on either side of its beginning and end."""
    row = procedure(tmp_path, STEP | {"ballot": "secret"}, to=dt.date(2025, 1, 1))["qt.buoc-2.hinh-thuc-phieu"]
    assert expected == breached(row, held(ballot="none") | {"on": dt.date.fromisoformat(on)})


def test_a_step_cites_its_own_provision(tmp_path):
    """The step's provision, confidence and severity stand before the procedure's."""
    found = procedure(
        tmp_path, STEP | {"cite": "Điều 33 khoản 2", "confidence": "press", "severity": "judgement"}, STEP | {"step": 3}
    )
    own, plain = found["qt.buoc-2.co-mat"], found["qt.buoc-3.co-mat"]
    assert ("Điều 33 khoản 2", "press", "judgement") == (
        own.ground.citations[0].provision,
        own.ground.confidence.value,
        own.severity.value,
    )
    assert ("Điều 1", "text", "violation") == (
        plain.ground.citations[0].provision,
        plain.ground.confidence.value,
        plain.severity.value,
    )


def test_a_document_gives_the_codes_of_the_format(tmp_path):
    """Presence, age and period, each with its code."""
    found = dossier(tmp_path, valid_months=6, measured_on="received_on", period_years=3)
    assert {
        "hs": "dossier.ho-so.thieu-giay-kham-suc-khoe",
        "hs.thoi-han": "dossier.ho-so.qua-han-giay-kham-suc-khoe",
        "hs.ky": "dossier.ho-so.khong-du-ky-giay-kham-suc-khoe",
    } == {name: row.code for name, row in found.items()}


@pytest.mark.parametrize(
    ("on", "received", "expected"),
    [
        ("2025-01-10", "2025-07-10", False), ("2025-01-10", "2025-07-11", True),
        ("2024-08-31", "2025-02-28", False), ("2024-08-31", "2025-03-01", True),
    ],
)  # fmt: skip
def test_the_age_of_a_document(tmp_path, on, received, expected):
    """Six months to the day is in time, a day more is not; a short month ends on its last day."""
    row = dossier(tmp_path, valid_months=6, measured_on="received_on")["hs.thoi-han"]
    item = {"document": "giay-kham-suc-khoe", "on": dt.date.fromisoformat(on)}
    assert expected == breached(row, item, received_on=dt.date.fromisoformat(received))


@pytest.mark.parametrize(("years", "expected"), [(3, False), (2, True), (None, None)])
def test_the_years_a_document_covers(tmp_path, years, expected):
    """Three of three is enough."""
    row = dossier(tmp_path, period_years=3)["hs.ky"]
    assert expected == breached(row, {"document": "giay-kham-suc-khoe", **({"period_years": years} if years else {})})


def test_a_document_the_format_does_not_know(tmp_path):
    """A document no proposal can list would always be missing; the word meant is offered."""
    rows = {"dossier": [law("a.hs", document="giay-kham", title=words("G"), actions=["bo-nhiem"])]}
    _, faults = compiled(write(tmp_path, CATALOGUE | {"a/instrument.yaml": instrument("a"), "a/dossier.yaml": rows}))
    assert ["PC319"] == [fault.code for fault in faults]
    assert "giay-kham-suc-khoe" in faults[0].help.en
