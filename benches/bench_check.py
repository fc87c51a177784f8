"""One full proposal through the native evaluator, warm: milliseconds per check, and how many rules it judged.

Method: the lawbook is loaded once, each example proposal is read once and checked N times; median per file by
`time.perf_counter`. Prints a machine line; asserts nothing.
"""

from __future__ import annotations

import os
import platform
import statistics
import time
from pathlib import Path

from engine import check, load_lawbook, read_proposal_file

RUNS = int(os.environ.get("BENCH_RUNS", "30"))
EXAMPLES = Path(__file__).parent.parent / "examples" / "proposals"


def main() -> None:
    """Prints one line per example and the overall median."""
    book = load_lawbook()
    medians = []
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cpus, {platform.machine()}, {RUNS} runs"
    )
    for path in sorted(EXAMPLES.glob("*.yaml")):
        if path.name == "expected.yaml":
            continue
        read = read_proposal_file(path)
        verdict = check(book, read)
        taken = []
        for _ in range(RUNS):
            start = time.perf_counter()
            check(book, read)
            taken.append((time.perf_counter() - start) * 1e3)
        medians.append(statistics.median(taken))
        print(f"{path.name:60} {medians[-1]:7.2f} ms  {len(verdict.findings):4} rules  {verdict.outcome.value}")
    print(f"median of medians {statistics.median(medians):.2f} ms over {len(medians)} proposals")


if __name__ == "__main__":
    main()
