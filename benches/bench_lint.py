"""Static analysis of the whole lawbook: seconds of `phancap rules lint`, and what each part of it takes.

Method: the command is run as a user runs it, in a process of its own, N times; median of the wall clock and of the
processor's time (start of Python, reading and compiling the rules from YAML included). Then once, in this process, every
check for itself on a lawbook compiled afresh. Prints a machine line; asserts nothing. `BENCH_RUNS` (5) runs.
"""

from __future__ import annotations

import os
import platform
import resource
import statistics
import subprocess
import sys
import time

from cli.settings import shipped_rules
from engine.analysis.linting import CHECKS
from engine.analysis.study import Study
from engine.diagnostics import DiagnosticBag
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources

RUNS = int(os.environ.get("BENCH_RUNS", "5"))
GOAL = 5.0
"""Seconds on two processors."""


def main() -> None:
    """Prints the command's medians, then one line a part."""
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cpus, {platform.machine()}, "
        f"load {os.getloadavg()[0]:.1f}, {RUNS} runs"
    )
    taken, used = zip(*(_command() for _ in range(RUNS)), strict=True)
    median = statistics.median(taken)
    print(
        f"phancap rules lint: median {median:.2f} s, {statistics.median(used):.2f} s of processor"
        f" (goal {GOAL:.0f} s: {'met' if median < GOAL else 'not met'})"
    )
    start = time.process_time()
    book = compile_lawbook(find_sources(shipped_rules(), ()), DiagnosticBag(), {})
    print(f"  {'reading and compiling':28} {time.process_time() - start:5.2f} s of processor")
    study = Study(book)
    for check in CHECKS:
        start = time.process_time()
        found = len(list(check.find(study)))
        name = check.__name__.rpartition(".")[2]
        print(f"  {name:28} {time.process_time() - start:5.2f} s of processor, {found} found, suppressed ones included")


def _command() -> tuple[float, float]:
    """Wall clock and processor seconds of one run."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-m", "cli", "rules", "lint"], check=True, stdout=subprocess.DEVNULL)
    taken, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


if __name__ == "__main__":
    main()
