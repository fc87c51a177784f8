"""Judging a great many decisions, Parquet in, verdict table out; beside other engines on the rules all of them can say.

Method: decisions are drawn and written first, as Parquet, their lists in files beside, as an audit takes them. (a) On
the same rules: the universal requirements every engine here can say. Every engine is timed from file to file: it
reads the columns and fields of lists its rules need, prepares its facts, judges, and writes a table of verdicts;
rules are compiled and names resolved before, for all. What is derived (ages, terms, what the catalogue says of a
post) is worked out by the same column functions for all; the others then get a dict a decision, ours the columns.
Ours writes the full verdict table (facets, missing facts, confidence), the others the rules breached. The others
judge a sample and are reckoned up from it, preparation from some ten thousands. Their answers must equal ours. Ours
reads the next file and writes the last while it judges one, as an audit does; the others take one decision at a time,
on one processor.
(b) The whole lawbook: every rule, facet and link of competence, all columns read, verdicts and findings written, from
a cold start in a process of its own, titles resolved included. It is set against the rates of (a), though the others
then have only the few rules they can say. Ten million rows are the drawn million read ten times over. Rows of
competence are multiplied by cutting each row by posts, then by days, which changes no verdict; universal requirements
by copies with other numbers in them. For these two the processor time of a row is compared, once every situation was
met.

`BENCH_SCALES` (100000), `BENCH_SAMPLE` (1000) decisions for the others; docs/performance.md is written with `BENCH_PAGE`.
"""

from __future__ import annotations

import gc
import os
import platform
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import polars as pl
from decisions import ACTIONS, Draw
from judged_files import measured, started
from lists_beside import fields, parts, read_part, write_part
from peers import Shared, in_cedar, in_columns, in_durable, in_python, in_zen, plain_facts, shared_rules
from variants import only

from engine import load_lawbook
from engine.audit.frame import KEYS, FactsFrame
from engine.audit.judging.judge import Judge
from engine.audit.reading.ahead import read_ahead
from engine.audit.reporting.behind import Behind
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet
from engine.verdict.missing import stated_paths

SCALES = sorted(int(each) for each in os.environ.get("BENCH_SCALES", "100000").split(","))
SAMPLE = int(os.environ.get("BENCH_SAMPLE", "1000"))
TITLES = int(os.environ.get("BENCH_TITLES", "500"))
DRAWN = 1_000_000
"""More rows than these are the same ones again."""
VARIED = 250_000
"""Rows judged under lawbooks with more rows of law."""
PREPARED = 65_536
"""Decisions whose facts are prepared for the other engines."""
PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
PEERS: dict[str, Callable[..., Callable[[dict[str, Any]], set[str]]]] = {
    "zen-engine": in_zen, "cedarpy": in_cedar, "durable_rules, raw": in_durable, "plain Python, dict": in_python,
}  # fmt: skip
OF_LISTS = {"steps.in_order": ("steps", "steps.step", "steps.on")}
"""The fields of a list that tell a derived fact; what is derived from other lists reads them whole."""
GOALS = {"zen-engine": 100, "durable_rules, raw": 40}
"""How many times their rate ours is to be."""


def main() -> None:
    """Prints one line a measurement; fails when answers differ."""
    book = load_lawbook()
    gc.freeze()  # as an audit does
    said = [
        _said(f"{platform.python_implementation()} {platform.python_version()}, polars {pl.__version__}, {_machine()}")
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        draw = Draw(book, most_titles=TITLES)
        drawn = {min(rows, DRAWN): path / f"in-{min(rows, DRAWN)}" for rows in SCALES}
        for rows, target in drawn.items():
            draw.write(target, rows)
        largest = drawn[max(drawn)]
        others, lines = _on_the_same_rules(book, draw, largest, path)
        said += lines
        said += _floor(largest, path)
        whole, lines = _whole(book, drawn)
        said += lines
        said += [
            _said(f"set against {name} on its few rules: {whole / rate:,.1f} times{_goal(name, whole / rate)}")
            for name, rate in others.items()
        ]
        said += _with_more_law(draw, path)
        said.append(_said(f"load at the end: {os.getloadavg()[0]:.1f}"))
    if os.environ.get("BENCH_PAGE"):
        PAGE.write_text(_page(said), encoding="utf-8")


def _machine() -> str:
    return f"{os.cpu_count()} cpus, {platform.machine()}, load {os.getloadavg()[0]:.1f}"


def _said(text: str) -> str:
    print(text, flush=True)
    return text


def _goal(name: str, times: float) -> str:
    if name not in GOALS:
        return ""
    return f" (goal {GOALS[name]}: {'met' if times >= GOALS[name] else 'not met'})"


def _on_the_same_rules(book: Lawbook, draw: Draw, drawn: Path, path: Path) -> tuple[dict[str, float], list[str]]:
    """The others' rates by name, and what is said of them and of ours."""
    known = [len(each.posts) == 1 and len(each.posts[0]) == 1 and not each.unresolved for each in draw.names]
    (path / "clear").mkdir()
    for part in parts(drawn):
        # A title, an action or a day that is not clear is no matter of the other engines.
        table = read_part(part)
        clear = table["names"].replace_strict(dict(enumerate(known)), return_dtype=pl.Boolean)
        acting = table["actions"] < len(ACTIONS) - 1
        write_part(table.filter(acting & clear & table["decided#last"].is_null()), path / "clear" / part.name)
    first = parts(path / "clear")[0]
    candidates = [each for each in shared_rules(book) if "managing_level" not in each.reads]
    few, _ = only(book, {each.rule for each in candidates})
    sample = FactsFrame(read_part(first), draw.names, ACTIONS)
    _, rules = plain_facts(few, sample, candidates)
    few, facets = only(book, {each.rule for each in rules})
    wanted = _columns(few, fields(first), rules)
    clauses = sum(len(each.clauses) for each in rules)
    said = [
        _said(
            f"(a) the same rules: {len(rules)} requirements all can say, {clauses} clauses, facets {', '.join(facets)}"
        )
    ]
    assert _judged(few, facets, sample.table, draw).equals(_judged(few, facets, read_part(first, wanted), draw))
    rate, expected, line = _ours(few, facets, draw, path, wanted)
    said += [
        line,
        _said(f"of which judging alone, facts ready in columns: {_judging_alone(few, sample, rules):,.0f} rows/s"),
    ]
    others: dict[str, float] = {}
    start = time.perf_counter()
    table = read_part(first, wanted, rows=PREPARED)
    facts, _ = plain_facts(few, FactsFrame(table, draw.names, ACTIONS), rules)
    preparing = (time.perf_counter() - start) / len(facts)
    for name, make in PEERS.items():
        try:
            answer = make(rules)
        except ImportError as missing:
            said.append(_said(f"{name}: not installed ({missing.name}); pip install 'phancap[bench]'"))
            continue
        start = time.perf_counter()
        answers = [answer(each) for each in facts[:SAMPLE]]
        judging = (time.perf_counter() - start) / len(answers)
        pl.DataFrame({"row": range(len(answers)), "rules": [sorted(each) for each in answers]}).write_parquet(
            path / "theirs.parquet"
        )
        writing = (time.perf_counter() - start) / len(answers) - judging
        assert expected[: len(answers)] == answers, f"{name} answers otherwise"
        others[name] = 1 / (preparing + judging + writing)
        said.append(_said(
            f"{name}: {others[name]:,.0f} rows/s from file to file (judging alone {1 / judging:,.0f}, preparing alone "
            f"{1 / preparing:,.0f}); ours is {rate / others[name]:,.1f} times as fast{_goal(name, rate / others[name])}"
        ))  # fmt: skip
    return others, said


def _columns(book: Lawbook, given: Sequence[str], rules: Sequence[Shared]) -> list[str]:
    """The columns and fields of lists that state what these rules read."""
    asked = {path for each in rules for path in each.reads}
    read = {stated for path in asked - OF_LISTS.keys() for stated in stated_paths(book, path)}
    read |= {stated.rpartition(".")[0] for stated in read} | {*KEYS, "received_on", "proposer.on"}
    read |= {field for path in asked & OF_LISTS.keys() for field in OF_LISTS[path]}
    whole = {path for path in read if path in book.facts and book.facts[path].kind == "collection"} - {
        path.rpartition(".")[0] for path in read
    }
    return [name for name in given if name.partition("#")[0] in read or name.rpartition(".")[0] in whole]


def _ours(
    few: Lawbook, facets: tuple[Facet, ...], draw: Draw, path: Path, wanted: Sequence[str]
) -> tuple[float, list[set[str]], str]:
    judge, rows, breaches = Judge(few, facets), 0, 0
    judge.judge(FactsFrame(read_part(parts(path / "clear")[0], rows=1), draw.names, ACTIONS))
    expected: list[set[str]] = []
    start = time.perf_counter()
    with Behind() as behind:
        for table in read_ahead(read_part(part, wanted) for part in parts(path / "clear")):
            judged = judge.judge(FactsFrame(table, draw.names, ACTIONS))
            behind.give(partial(judged.verdicts.write_parquet, path / "ours.parquet", compression_level=1))
            rows += judged.verdicts.height
            breaches += judged.findings.height
            if not expected:
                expected = [set(each) for each in judged.verdicts["rules"].head(SAMPLE).to_list()]
    taken = time.perf_counter() - start
    line = _said(
        f"ours: {rows / taken:,.0f} rows/s from file to file ({rows:,} rows, {breaches:,} breaches, {len(wanted)} columns read)"
    )
    return rows / taken, expected, line


def _judged(few: Lawbook, facets: tuple[Facet, ...], table: pl.DataFrame, draw: Draw) -> pl.DataFrame:
    return Judge(few, facets).judge(FactsFrame(table, draw.names, ACTIONS)).verdicts


def _judging_alone(few: Lawbook, frame: FactsFrame, rules: Sequence[Shared]) -> float:
    answer = in_columns(few, frame, rules)
    start = time.perf_counter()
    answer()
    return len(frame) / (time.perf_counter() - start)


def _floor(drawn: Path, path: Path) -> list[str]:
    start, rows = time.perf_counter(), 0
    for part in parts(drawn):
        table = read_part(part)
        table.write_parquet(path / "copy.parquet", compression_level=1)
        rows += table.height
    return [
        _said(f"all columns read and written again, nothing judged: {rows / (time.perf_counter() - start):,.0f} rows/s")
    ]


def _whole(book: Lawbook, drawn: dict[int, Path]) -> tuple[float, list[str]]:
    """The rate of the run nearest a million rows, and what is said of all."""
    law = f"{len(book.requirements)} requirements, {len(book.competence)} rows of competence, {len(Facet)} facets"
    said, taken, rate = [_said(f"(b) the whole lawbook, cold: {law}")], {}, 0.0
    for rows in SCALES:
        times = -(-rows // DRAWN)
        found = measured(started(drawn[min(rows, DRAWN)], times=times))
        taken[rows] = found["seconds"]
        shown = ", ".join(f"{outcome} {count:,}" for outcome, count in found["verdicts"].items())
        said.append(_said(
            f"{found['rows']:,} rows in {found['seconds']:.1f} s: {found['rows'] / found['seconds']:,.0f} rows/s, "
            f"{1e6 * found['processor'] / found['rows']:.1f} µs of processor a row, peak memory {found['memory']:.2f} GB; "
            f"left to native: {found['natively']}; {shown}"
        ))  # fmt: skip
        if rows <= DRAWN:
            rate = found["rows"] / found["seconds"]
    if 10 * DRAWN in taken and DRAWN in taken:
        said.append(
            _said(
                f"ten million rows take {taken[10 * DRAWN] / taken[DRAWN]:.1f} times as long as a million (goal: 12 at most)"
            )
        )
    largest = max(drawn)
    if len(parts(drawn[largest])) > 1:
        start = time.perf_counter()
        both = [measured(each) for each in [started(drawn[largest], first=first, step=2) for first in (0, 1)]]
        rows = sum(found["rows"] for found in both)
        said.append(
            _said(
                f"by two processes side by side, half of the files each: {rows / (time.perf_counter() - start):,.0f} rows/s, start included"
            )
        )
    return rate, said


def _with_more_law(draw: Draw, path: Path) -> list[str]:
    draw.write(path / "varied", min(VARIED, max(SCALES)))
    return list(_compared(path / "varied"))


def _compared(folder: Path) -> Iterator[str]:
    plain = measured(started(folder))
    for name, goal in (
        ("competence:10", "goal: 2.5 at most"),
        ("universal:2", "goal: 2 at most"),
        ("universal:4", "goal: 4 at most"),
    ):
        found = measured(started(folder, name))
        assert name.startswith("universal") or found["verdicts"] == plain["verdicts"], f"{name}: other verdicts"
        kind, words = ("competence", "rows of competence") if name.startswith("competence") else ("requirements",) * 2
        warm, whole = found["warm"] / plain["warm"], found["processor"] / plain["processor"]
        yield _said(
            f"{found[kind]:,} {words} for {plain[kind]:,} ({name.partition(':')[2]} times): {warm:.2f} times the processor "
            f"time a row; {whole:.2f} times with the cold start, over {found['rows']:,} rows ({goal})"
        )


def _page(lines: list[str]) -> str:
    method = (__doc__ or "").split("Method: ")[1].split("\n\n`BENCH_SCALES`")[0]
    method = method[0].upper() + method[1:]
    listed = "\n".join(f"- {line}" for line in lines)
    return (
        "# Performance\n\nWritten by `BENCH_PAGE=1 python benches/bench_audit.py`; not by hand. Rates on a loaded machine vary by\n"
        f"half and more from run to run; the load is told.\n\n{method}\n\n{listed}\n"
    )


if __name__ == "__main__":
    main()
