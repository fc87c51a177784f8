"""Derived facts over columns are those of the scalar functions, with everything unknown, absent and bounded between."""

import datetime as dt
from itertools import product

import numpy as np
import pytest

from engine import load_lawbook
from engine.audit.frame import frame_of_cases
from engine.audit.judging.law import law_of
from engine.audit.judging.lawtable import LawTables
from engine.audit.judging.readings import NO_READING
from engine.evaluate.columnar.dates import day_number
from engine.intake.cases import Case
from engine.intake.derive import with_derived
from engine.intake.names import PostNames
from engine.model.facts import Facts
from engine.model.values import PARTIAL, UNKNOWN, Collection, Range, Stated, Unknown
from tests.audit.random_cases import RandomCases

CASES = 250


def _column_value(column, row):
    def at(values):
        return values if np.ndim(values) == 0 else values[row]

    if column.stated is not None and at(column.stated):
        return Stated.NONE if at(column.stated) == 1 else Stated.NOT_APPLICABLE
    if not at(column.known):
        return None
    low, high = int(at(column.low)), int(at(column.upper))
    cause = column.calendar is not None and bool(at(column.calendar))
    return low if low == high else (low, high, cause)


def _plain(value):
    def number(each):
        return day_number(each) if hasattr(each, "toordinal") else int(each)

    if isinstance(value, (Unknown, Collection)) or value is None:
        return None
    if isinstance(value, Stated):
        return value
    if isinstance(value, Range):
        return number(value.low), number(value.high), value.cause == "calendar"
    return number(value)


@pytest.fixture(scope="module")
def derived():
    """Cases with one clear post and an exact day, and the columns and scalar facts of each."""
    book = load_lawbook()
    drawn = RandomCases(book, 31).many(3 * CASES)
    cases = [each for each in drawn if each.days and each.days[0] == each.days[1]]
    cases = [each for each in cases if len(each.names.posts) == 1 and len(each.names.posts[0]) == 1][:CASES]
    tables: LawTables = law_of(book).tables
    frame = frame_of_cases(cases, book.facts)
    days = np.asarray([day_number(each.decided) for each in cases])
    titles = tables.readings.titles(frame.names)
    table = tables.table(frame, days, titles.reading[frame.table["names"].to_numpy()])
    facts = [with_derived(book, each.facts, each.names.posts[0][0], each.decided) for each in cases]
    return book, table, facts


def test_every_derived_number_date_and_flag(derived):
    """Each derivation of the law and each fact of the steps, in 250 cases."""
    book, table, facts = derived
    paths = {row.fact for row in book.derivations} | {"steps.in_order", "steps.first_on", "steps.last_on"}
    checked = 0
    for path in sorted(path for path in paths if book.facts[path].kind in ("integer", "date", "boolean")):
        column = table.column(path)
        for row, each in enumerate(facts):
            expected = _plain(each.get(path))
            assert expected == _column_value(column, row), (path, row, each.get(path))
            checked += expected is not None
    assert checked > CASES


def test_the_latest_discipline_up_to_the_decision(derived):
    """Two disciplines before, on, after or about the day of decision, or of no known day, in lists complete or not."""
    book, _, _ = derived
    day = dt.date(2024, 5, 10)
    about = Range(day - dt.timedelta(9), day + dt.timedelta(9), PARTIAL)
    known = (day - dt.timedelta(90), day, day + dt.timedelta(1), about, Stated.NONE, UNKNOWN)
    decided = (day, Range(day - dt.timedelta(5), day + dt.timedelta(5), PARTIAL), UNKNOWN)
    cases = []
    for pair, complete, on in product(product(known, repeat=2), (True, False), decided):
        items = tuple({} if each is UNKNOWN else {"effective_on": each} for each in pair)
        facts = {"candidate.disciplines": Collection(items, complete)} | ({} if on is UNKNOWN else {"decision.on": on})
        cases.append(Case("", Facts(facts), PostNames(), ("bo-nhiem",), on, {}, {}))
    frame = frame_of_cases(cases, book.facts)
    table = law_of(book).tables.table(frame, np.full(len(cases), day_number(day)), np.full(len(cases), NO_READING))
    column = table.column("candidate.last_disciplined_on")
    expected = [
        _plain(with_derived(book, each.facts, None, day).get("candidate.last_disciplined_on")) for each in cases
    ]
    assert expected == [_column_value(column, row) for row in range(len(cases))]
    assert len(set(map(repr, expected))) > 6


def test_relations_of_posts_and_planning(derived):
    """How posts held and planned stand to the target, and whether planning is in force."""
    _, table, facts = derived
    for collection, field in (("candidate.planning", "in_force"), ("candidate.current_posts", "relation")):
        items = table.items(collection)
        column = items.field(field)
        for place, row in enumerate(items.row.tolist()):
            item = facts[row].collection(collection).items[place - items.starts[row]]
            known = bool(np.broadcast_to(column.known, (items.size,))[place])
            stated = column.stated is not None and bool(column.stated[place])
            assert (field in item) is (known or stated), (collection, row, item)
