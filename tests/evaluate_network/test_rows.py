"""Rows as facts: the network joins post, action and day as a plain reading of the rows does."""

import datetime as dt

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.evaluate.network import Occasion, Row, RowTable, compare_rows
from engine.evaluate.network.questions import Selection
from engine.evaluate.network.rows import RULES
from engine.lawbook.entries import Interval

POSTS = ["bí-thư", "chủ-tịch", "giám-đốc", "vụ-trưởng"]
ACTIONS = ["appoint", "reappoint", "transfer"]
DAYS = [
    dt.date.min,
    dt.date(2022, 8, 18),
    dt.date(2022, 8, 19),
    dt.date(2025, 10, 7),
    dt.date(2025, 10, 8),
    dt.date.max,
]

EVENTS = ["steps", "received_on", "sự-kiện"]

_days = st.sampled_from(DAYS)
_spans = (
    st.tuples(st.none() | _days, st.none() | _days)
    .map(lambda ends: Interval(*ends))
    .filter(lambda span: span.end is None or (span.start or dt.date.min) < span.end)
)
_rows = st.lists(
    st.tuples(
        st.none() | st.frozensets(st.sampled_from(POSTS)), st.frozensets(st.sampled_from(ACTIONS)), _spans,
        st.none() | st.sampled_from(EVENTS),
    ),
    max_size=40,
).map(lambda drawn: [
    Row(f"row-{place}", posts, actions, span.start, span.end, event)
    for place, (posts, actions, span, event) in enumerate(drawn)
])  # fmt: skip
_occasions = st.builds(
    Occasion, st.none() | st.sampled_from([*POSTS, "chưa-có"]), st.frozensets(st.sampled_from([*ACTIONS, "other"])), _days,
    st.dictionaries(st.sampled_from([*EVENTS, "of no row"]), st.lists(_spans, max_size=2).map(tuple)),
)  # fmt: skip


def bears(row, occasion):
    """Read off the row's own words."""

    def in_force(first, last):
        return (row.start is None or last is None or row.start <= last) and (
            row.end is None or first is None or first < row.end
        )

    on_its_day = any(
        in_force(span.start, span.end and span.end - dt.timedelta(1)) for span in occasion.events.get(row.event, ())
    )
    right_post = row.posts is None or occasion.post is None or occasion.post in row.posts
    return right_post and bool(row.actions & occasion.actions) and (in_force(occasion.day, occasion.day) or on_its_day)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(_rows, st.lists(_occasions, min_size=15, max_size=15))
def test_rows_are_selected_as_they_read(supervisor, rows, occasions):
    """Any post or a set of them, any of several actions, first day in and last day out; 600 selections."""
    table = RowTable(rows)
    for occasion in occasions:
        expected = frozenset(row.id for row in rows if bears(row, occasion))
        assert expected == supervisor.select(table, occasion).rows


def test_many_rows_bear_on_one_case(supervisor):
    """A thousand rows answer to one fact, which is no more than a hundred answer."""
    day = dt.date(2025, 10, 8)
    rows = [
        Row(f"row-{place}", frozenset({"a"}) if place % 2 else None, frozenset({"appoint"}), day, None)
        for place in range(1_000)
    ]
    found = supervisor.select(RowTable(rows), Occasion("a", frozenset({"appoint"}), day))
    assert {row.id for row in rows} == found.rows


def test_joins_test_order_first_and_end_in_an_equality_that_holds():
    """The discipline without which the library reads past its conditions; no join alternates or negates."""
    joins = [pattern for rule in RULES.values() for patterns in rule["all"] for pattern in patterns.values()]
    for pattern in joins:
        tests = [next(iter(each.items())) for each in pattern["$and"]]
        joined = [key for key, value in tests if isinstance(value, dict)]
        assert not {"$or", "$nex", "$ex", "$mt", "$imt"} & {key for key, _ in tests}
        assert joined == [key for key in joined if key.startswith("$")] + [
            key for key in joined if not key.startswith("$")
        ]
        if joined:
            assert {"_j": {"c": "_j"}} == pattern["$and"][-1]
    assert 22 == len(joins)


def test_a_row_only_one_of_the_two_takes_is_a_contradiction():
    """Both ways, unless the reference may lack rows by right."""
    selection = Selection(frozenset({"a", "b"}))
    found = compare_rows({"b", "c"}, selection)
    assert [("a", False, True), ("c", True, False)] == [(each.question, each.reference, each.network) for each in found]
    assert ["c"] == [each.question for each in compare_rows({"b", "c"}, selection, reference_may_lack=True)]
