"""Understanding names: one distinct name at a time, caches of texts emptied before each round; suggestions apart.

Method: every row of `tests/data/spellings.tsv` once per round through `Names.understand` (no memory of whole answers),
process CPU time by `time.process_time`, medians over names of the fastest of N rounds. Prints a machine line; asserts nothing.
"""

from __future__ import annotations

import csv
import datetime as dt
import os
import platform
import statistics
import time
from pathlib import Path

from engine import load_lawbook
from engine.intake.derive import names_of
from engine.intake.names import Names
from engine.text import expand, split_compound, strip_title_noise, words

ROUNDS = int(os.environ.get("BENCH_RUNS", "5"))
FILE = Path(__file__).resolve().parent.parent / "tests" / "data" / "spellings.tsv"


def seconds(names: Names, row: dict[str, str]) -> tuple[float, bool]:
    """CPU seconds for one name, and whether it was understood."""
    on = dt.date.fromisoformat(row["on"]) if row["on"] else None
    start = time.process_time()
    found = names.understand(row["title"], row["unit"] or None, row["province"] or None, on)
    return time.process_time() - start, not found.names.unresolved


def main() -> None:
    """Prints the first answer after loading, then medians by outcome."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    book = load_lawbook()
    start = time.process_time()
    names_of(book).post("Giám đốc Sở Tài chính tỉnh Quảng Ninh", None, None, dt.date(2024, 5, 1))
    first = time.process_time() - start
    best: dict[int, tuple[float, bool]] = {}
    for _ in range(ROUNDS):
        for cache in (expand, split_compound, strip_title_noise, words):
            cache.cache_clear()
        for number, row in enumerate(rows):
            taken = seconds(names_of(book), row)
            best[number] = min(best.get(number, taken), taken)
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cpus, {platform.machine()}, {ROUNDS} rounds"
    )
    print(f"first name after loading (indexes built)   {first * 1e3:7.2f} ms")
    for label, wanted in (("understood", True), ("not understood, with suggestions", False)):
        values = sorted(taken for taken, understood in best.values() if understood is wanted)
        late = values[int(len(values) * 0.95)]
        print(
            f"{label:34} {len(values):4} names, median {statistics.median(values) * 1e3:6.2f} ms  "
            f"95 % {late * 1e3:6.2f}  max {values[-1] * 1e3:6.2f}"
        )


if __name__ == "__main__":
    main()
