"""A million decisions: Parquet in, verdict table out, all rules and facets; beside other engines on the rules all can say.

Method: decisions are drawn and written first. The columnar evaluator reads them in parts, judges every rule and facet and
writes the verdict table; the whole is timed, cold, in this process, with the titles resolved once for each distinct text.
Then, in the same run, a sample of decisions goes to every other engine with the rules all of them can say, rules compiled
beforehand; only the answers are compared: they must be equal, as the columnar answers on the same rules. Beside them the
columnar evaluator is timed on these rules alone, one chunk, with the derived facts handed over as to the others: they
get a dict a decision, one decision a call, it gets columns. The goals are for the whole, from Parquet to verdict table,
against the others' rates; the ratio on the same rules leaves out reading, names, derivation and writing. The floor is
reading the Parquet and writing it again. `BENCH_ROWS` (100,000) decisions, `BENCH_SAMPLE` (1,000) for the others.
Writes docs/performance.md when `BENCH_PAGE` is set.
"""

from __future__ import annotations

import json
import os
import platform
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import polars as pl
from decisions import ACTIONS, Draw, parts, resolve
from peers import Shared, in_cedar, in_columns, in_durable, in_python, in_zen, plain_facts, shared_rules

from engine import load_lawbook
from engine.audit.frame import FactsFrame
from engine.audit.judging.judge import CHUNK, Judge, judge_frame
from engine.lawbook.book import Lawbook

ROWS = int(os.environ.get("BENCH_ROWS", "100000"))
SAMPLE = int(os.environ.get("BENCH_SAMPLE", "1000"))
TITLES = int(os.environ.get("BENCH_TITLES", "500"))
PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
PEERS: dict[str, Callable[..., Callable[[dict[str, Any]], set[str]]]] = {
    "zen-engine": in_zen, "cedarpy": in_cedar, "durable_rules, raw": in_durable, "plain Python, dict": in_python,
}  # fmt: skip
GOALS = {"zen-engine": 100, "durable_rules, raw": 40}
"""Times as fast as these the whole, from Parquet to verdict table, is to be."""


def main() -> None:
    """Prints one line a measurement; fails when answers differ."""
    book = load_lawbook()
    machine = f"{os.cpu_count()} cpus, {platform.machine()}, load {os.getloadavg()[0]:.1f}"
    lines = [f"{platform.python_implementation()} {platform.python_version()}, polars {pl.__version__}, {machine}"]
    print(lines[0])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        draw = Draw(book, most_titles=TITLES)
        draw.write(path / "in", ROWS)
        # A lawbook that has resolved no name and judged nothing yet.
        lines += _floor(path)
        rate, said = _columnar(load_lawbook(), path)
        lines += said
        lines += _others(book, draw, rate)
    if os.environ.get("BENCH_PAGE"):
        PAGE.write_text(_page(lines), encoding="utf-8")


def _said(text: str) -> str:
    print(text, flush=True)
    return text


def _floor(path: Path) -> list[str]:
    start = time.perf_counter()
    for part in parts(path / "in"):
        pl.read_parquet(part).write_parquet(path / "copy.parquet")
    taken = time.perf_counter() - start
    return [_said(f"read and written again (floor): {ROWS / taken:,.0f} rows/s")]


def _columnar(book: Lawbook, path: Path) -> tuple[float, list[str]]:
    """Rows a second of the whole, and what is said of it."""
    written = [
        (title, province) for title, province in json.loads((path / "in" / "titles.json").read_text(encoding="utf-8"))
    ]
    start = time.perf_counter()
    names = resolve(book, written)
    named = time.perf_counter() - start
    judge, counts, natively = Judge(book), {}, 0
    for number, part in enumerate(parts(path / "in")):
        judged = judge.judge(FactsFrame(pl.read_parquet(part), names, ACTIONS))
        judged.verdicts.write_parquet(path / f"out-{number}.parquet")
        natively += judged.natively
        for outcome, times in judged.verdicts["verdict"].cast(pl.String).value_counts().iter_rows():
            counts[outcome] = counts.get(outcome, 0) + times
    taken = time.perf_counter() - start
    assert sum(counts.values()) == ROWS
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    shown = ", ".join(f"{outcome} {times:,}" for outcome, times in sorted(counts.items()))
    return ROWS / taken, [
        _said(f"columnar, all rules and facets: {ROWS / taken:,.0f} rows/s ({ROWS:,} rows in {taken:.1f} s, "
              f"of which {len(written)} titles resolved in {named:.1f} s)"),
        _said(f"peak memory of the process {peak:.2f} GB; rules left to native: {natively}; {shown}"),
    ]  # fmt: skip


def _others(book: Lawbook, draw: Draw, columnar: float) -> list[str]:
    frame = draw.frame(2 * SAMPLE)
    known = [len(each.posts) == 1 and len(each.posts[0]) == 1 and not each.unresolved for each in draw.names]
    clear = frame.table["names"].replace_strict(dict(enumerate(known)), return_dtype=pl.Boolean)
    table = frame.table.filter(
        (frame.table["actions"] < len(ACTIONS) - 1) & clear & frame.table["decided#last"].is_null()
    )
    frame = FactsFrame(table.head(SAMPLE), draw.names, ACTIONS)
    facts, rules = plain_facts(book, frame, shared_rules(book))
    ids = {each.rule for each in rules}
    expected: dict[int, set[str]] = {number: set() for number in frame.table["row"]}
    for number, rule in judge_frame(book, frame).findings.select("row", pl.col("rule").cast(pl.String)).iter_rows():
        if rule in ids:
            expected[number].add(rule)
    breaches = sum(map(len, expected.values()))
    clauses = sum(len(each.clauses) for each in rules)
    found = [_said(f"{len(rules)} rules all can say, {clauses} clauses, {breaches} breaches in {len(frame)} decisions")]
    assert [set(each) for each in in_columns(book, frame, rules)().to_list()] == list(expected.values())
    shared = _on_shared_rules(book, draw, rules)
    found.append(_said(f"columnar on these rules alone, facts ready made: {shared:,.0f} rows/s"))
    for name, make in PEERS.items():
        try:
            answer = make(rules)
        except ImportError as missing:
            found.append(_said(f"{name}: not installed ({missing.name}); pip install 'phancap[bench]'"))
            continue
        start = time.perf_counter()
        answers = [answer(each) for each in facts]
        rate = len(facts) / (time.perf_counter() - start)
        assert list(expected.values()) == answers, f"{name} answers otherwise"
        target = ""
        if name in GOALS:
            target = f" (goal {GOALS[name]}: {'met' if columnar / rate >= GOALS[name] else 'not met'})"
        found.append(
            _said(
                f"{name}: {rate:,.0f} rows/s; columnar is {shared / rate:,.1f} times as fast on the same rules, facts ready; "
                f"{columnar / rate:,.1f} times with all rules, reading, names and writing included{target}"
            )
        )
    return found


def _on_shared_rules(book: Lawbook, draw: Draw, rules: Sequence[Shared]) -> float:
    """Rows a second of one chunk on the rules all can say, facts ready made and held in columns."""
    frame = draw.frame(min(ROWS, CHUNK))
    answer = in_columns(book, frame, rules)
    start = time.perf_counter()
    answer()
    return len(frame) / (time.perf_counter() - start)


def _page(lines: list[str]) -> str:
    method = (__doc__ or "").split("Method: ")[1].split(" `BENCH_ROWS`")[0]
    method = method[0].upper() + method[1:]
    listed = "\n".join(f"- {line}" for line in lines)
    return (
        "# Performance\n\nWritten by `BENCH_PAGE=1 python benches/bench_audit.py`; not by hand.\n\n"
        f"{method}\n\n{listed}\n\nThe rates of the other engines are for the rules all of them can say. Columnar with all\n"
        "rules has every rule, facet, missing fact and missing text, derives the facts, and reads and writes the files; the\n"
        "others are spared all that. Rates on a loaded machine vary by half and more from run to run.\n"
    )  # fmt: skip


if __name__ == "__main__":
    main()
