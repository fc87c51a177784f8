"""`phancap rules impact` beside one `phancap audit` of the same file, in the same run.

Method: decisions are drawn and written as one Parquet table with titles and bodies by name, facts by dotted name and lists
nested in the row. Then the two commands are run as a user runs them, each in a process of its own, one after the other,
reports and all: wall clock, processor time and peak memory of each, `BENCH_RUNS` (1) times, medians. The draft
gives every provincial post to the Secretariat, so that what changes has to be written too. `BENCH_ROWS` (200,000)
decisions. Prints a machine line; asserts nothing.
"""

from __future__ import annotations

import os
import platform
import statistics
import sys
import tempfile
import time
from pathlib import Path

import polars as pl
from decisions import Draw

from engine import load_lawbook

ROWS = int(os.environ.get("BENCH_ROWS", "200000"))
RUNS = int(os.environ.get("BENCH_RUNS", "1"))
TITLES = int(os.environ.get("BENCH_TITLES", "500"))
DRAFT = {
    "instrument.yaml": """\
id: du-thao-do
number: "Dự thảo để đo"
title: {vi: "Dự thảo đặt ra để đo", en: "A draft invented to measure with"}
kind: quy-dinh
issuer: bo-chinh-tri
rank: party-central
jurisdiction: national
from: 2019-01-01
text_held: full
status: draft
confidence: text
sources: [{id: do, title: "Đặt ra để đo", kind: full-text}]
encoded: {by: bench, on: 2026-11-28}
""",
    "competence.yaml": """\
rows:
  - id: du-thao-do.tinh
    posts: {where: {level: [province]}}
    actions: [fill, renew, end]
    roles: [{role: decides, body: ban-bi-thu}]
    cite: "Điều 1"
    confidence: text
    source: do
""",
}
"""A draft that gives the Secretariat every post of a province, so that many decisions change."""
GOAL = 3.0
"""At most so many times one audit."""


def main() -> None:
    """Prints one line a command, then the ratio."""
    print(
        f"{platform.python_implementation()} {platform.python_version()}, polars {pl.__version__}, {os.cpu_count()} cpus, "
        f"{platform.machine()}, load {os.getloadavg()[0]:.1f}, {ROWS:,} decisions"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        Draw(load_lawbook(), most_titles=TITLES).write_table(path / "decisions.parquet", ROWS)
        (path / "draft").mkdir()
        for name, text in DRAFT.items():
            (path / "draft" / name).write_text(text, "utf-8")
        table = str(path / "decisions.parquet")
        commands = {
            "audit": ["audit", table],
            "rules impact": ["rules", "impact", "-", str(path / "draft"), "--decisions", table],
        }
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for number in range(RUNS):
            for name, words in commands.items():
                wall, used, memory = _run([*words, "--output", str(path / f"{name}-{number}"), "--quiet"])
                taken[name].append(wall)
                print(
                    f"{name:14} {wall:7.1f} s, {used:7.1f} s of processor, {memory:5.2f} GB, {ROWS / wall:8,.0f} rows/s"
                )
        changed = (
            pl.scan_parquet(path / "rules impact-0" / "changes.parquet", glob=False).select(pl.len()).collect().item()
        )
        print(f"{changed:,} decisions change")
    ratio = statistics.median(taken["rules impact"]) / statistics.median(taken["audit"])
    print(f"impact / audit: {ratio:.2f} (goal below {GOAL:.0f}: {'met' if ratio < GOAL else 'not met'})")


def _run(words: list[str]) -> tuple[float, float, float]:
    """Wall clock and processor seconds and peak memory in GB of one command."""
    start = time.perf_counter()
    child = os.posix_spawn(sys.executable, [sys.executable, "-m", "cli", *words], os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    ])  # fmt: skip
    _, status, usage = os.wait4(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 3, 4, 5):
        raise SystemExit(f"exit code {code}: phancap {' '.join(words)}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1e6


if __name__ == "__main__":
    main()
