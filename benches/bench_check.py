"""One full proposal through the native evaluator, warm: milliseconds per check, and how many rules it judged.

Method: the lawbook is loaded once, each example proposal is read once and checked N times; median per file by
`time.perf_counter`, and by `time.process_time` beside it, which a busy machine disturbs less. Prints a machine line;
asserts nothing.
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
    medians: list[float] = []
    processor: list[float] = []
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cpus, {platform.machine()}, {RUNS} runs"
    )
    for path in sorted(EXAMPLES.glob("*.yaml")):
        if path.name == "expected.yaml":
            continue
        read = read_proposal_file(path)
        verdict = check(book, read)
        taken, used = [], []
        for _ in range(RUNS):
            start, begun = time.perf_counter(), time.process_time()
            check(book, read)
            taken.append((time.perf_counter() - start) * 1e3)
            used.append((time.process_time() - begun) * 1e3)
        medians.append(statistics.median(taken))
        processor.append(statistics.median(used))
        print(
            f"{path.name:60} {medians[-1]:7.2f} ms  {processor[-1]:6.2f} ms of processor"
            f"  {len(verdict.findings):4} rules  {verdict.outcome.value}"
        )
    print(
        f"median of medians {statistics.median(medians):.2f} ms, {statistics.median(processor):.2f} ms of processor,"
        f" over {len(medians)} proposals"
    )


if __name__ == "__main__":
    main()
