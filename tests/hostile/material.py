"""Hostile values, and edits of structured data: what the fuzzers of this folder draw from."""

from __future__ import annotations

import copy
import datetime as dt
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from engine.diagnostics import Diagnostic

CANARY = "Nguyễn-Thị-Bí-Mật-7731"
"""A text no message may ever show, put where a file names a person."""

MOST_SHOWN = 80
"""Characters of the user's own text in one message, at most."""

TEXTS = (
    "", " ", "không có", "không áp dụng", "không", "none", "not-applicable", "có", "đúng", "null", "~", "0", "-1",
    "Ban Thường vụ Tỉnh ủy", "BTV TU", "Ủy ban nhân dân xã", "Chủ tịch UBND tỉnh", "Thủ tướng Chính phủ", "Bộ Chính trị",
    "Ban Bí thư", "Quốc hội", "BTV Đảng ủy Chính phủ", "Ban Thường vụ Huyện ủy", "Giám đốc Sở", "Giám đốc Sở Tài chính",
    "Giám đốc; Phó Giám đốc", "Ủy viên BCH, BTV, UBKT", "Quyền Chủ tịch", "(quyền)", "nhiệm kỳ 2020-2025", "bổ nhiệm",
    "điều động; chỉ định; bầu", "phiếu kín", "khiển trách", "Bắc Giang", "Ha Noi", "nữ", "vợ", "đồng ý", "tại chỗ",
    "1900", "1900-01-01", "1899-12-31", "2199-12-31", "2200-01-01", "0001-01-01", "9999-12-31", "2024", "2024-02",
    "2/2024", "29/2/2023", "29/02/2024", "31.12.2025", "17/9/20", "ngày 7 tháng 10 năm 2025", "2025-10-08T00:00", "2025-13-01",
    "Gia\u0301m đo\u0302\u0301c So\u031b\u0309", "\u202egnaf nab", "a\u200bb", "\x07", "\x00", "\ud800", "\ufeff", "e\u0301" * 60,
    "𝐆𝐢á𝐦 đố𝐜", "👮🏽", "ſ", "İ", "ﬁ", "١٢/٣/٢٠٢٤", "a" * 79, "b" * 81, "Phó " * 500, "x" * 2001, "ấ" * 2000, "Ủy viên BCH, " * 150,
    "xã A, " * 300, "{so}", "{any}", "&a *a", "!!python/object:os.system", "<<", "../../etc/passwd", "%s%n", "[red]x[/red]", "[/]",
)  # fmt: skip
DATES = tuple(
    dt.date.fromisoformat(day)
    for day in (
        "0001-01-01", "1899-12-31", "1900-01-01", "1975-03-02", "1999-12-31", "2000-02-29", "2017-12-19", "2021-06-01",
        "2022-08-18", "2024-02-29", "2024-05-10", "2025-03-01", "2025-07-01", "2025-10-07", "2025-10-08", "2026-01-01",
        "2026-12-31", "2050-01-31", "2199-12-31", "2200-01-01", "9999-12-31",
    )
)  # fmt: skip
NUMBERS = (
    0,
    1,
    -1,
    2,
    5,
    12,
    100,
    2024,
    1900,
    2199,
    9999,
    1_000_000,
    1_000_001,
    2**31,
    2**63,
    10**17,
    -(10**17),
    0.5,
    1e308,
)

scalars = st.one_of(
    st.sampled_from(TEXTS),
    st.sampled_from(DATES),
    st.sampled_from(NUMBERS),
    st.none(),
    st.booleans(),
    st.text(max_size=12),
)
values = st.one_of(
    scalars, scalars, scalars,
    st.just([]), st.just({}), st.just({"complete": True, "items": []}), st.just({"complete": False, "items": [{}]}),
    st.just({"items": None}), st.just([[]]), st.just([None]), st.just([{"on": "2024"}, 3]),
    st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(TEXTS[:60]), inner, max_size=3),
                 max_leaves=6),
)  # fmt: skip
edits = st.tuples(
    st.integers(0, 100_000),
    st.sampled_from(("put", "put", "put", "drop", "twice", "swap", "many", "empty", "strange-key", "deep")),
    values,
)


def places_of(data: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of nested data, in order."""
    found: list[tuple[Any, Any]] = []
    pending = [data]
    while pending:
        here = pending.pop()
        keys = list(here) if isinstance(here, dict) else range(len(here)) if isinstance(here, list) else ()
        for key in keys:
            found.append((here, key))
            pending.append(here[key])
    return found


def edited(data: Any, changes: list[tuple[int, str, Any]]) -> Any:
    """A copy of `data` with each edit made at the place its number picks."""
    data = copy.deepcopy(data)
    for number, kind, value in changes:
        places = places_of(data)
        if not places:
            break
        holder, key = places[number % len(places)]
        other_holder, other_key = places[number * 7919 % len(places)]
        if kind == "put":
            holder[key] = copy.deepcopy(value)
        elif kind == "drop":
            del holder[key]
        elif kind == "twice" and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        elif kind == "swap":
            taken = copy.deepcopy(other_holder[other_key])
            holder[key] = taken
        elif kind == "many" and isinstance(holder[key], list) and len(holder[key]) < 20:
            holder[key] = [copy.deepcopy(each) for _ in range(40) for each in holder[key]]
        elif kind == "empty":
            holder[key] = type(holder[key])() if isinstance(holder[key], (list, dict, str)) else None
        elif kind == "strange-key" and isinstance(holder, dict):
            holder[str(value)[:200]] = holder.pop(key)
        elif kind == "deep":
            for _ in range(number % 60):
                holder[key] = [holder[key]]
    return data


def sound(diagnostic: Diagnostic) -> bool:
    """Whether a diagnostic has a code, words in both languages, and help."""
    code = diagnostic.code
    return (
        len(code) == 5
        and code.startswith("PC")
        and code[2:].isdigit()
        and bool(diagnostic.message.vi and diagnostic.message.en)
        and diagnostic.help is not None
    )


def words_of(diagnostic: Diagnostic) -> str:
    """Everything a diagnostic says."""
    help_ = diagnostic.help
    return "\n".join((diagnostic.message.vi, diagnostic.message.en, *((help_.vi, help_.en) if help_ else ())))


def quick(examples: int) -> settings:
    """For `make test`: the same inputs every time, so that a run there is not red by chance."""
    return settings(
        max_examples=examples, deadline=None, derandomize=True, database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
    )  # fmt: skip


def thorough(examples: int) -> settings:
    """For the slow run: other inputs every time."""
    return settings(
        max_examples=examples, deadline=None, database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
    )  # fmt: skip
