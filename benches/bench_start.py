"""Start-up: `phancap authority` from cache and on the first run, beside importing the libraries it stands on.

Method: whole processes, wall clock by `time.perf_counter` around `subprocess.run`, medians of N runs after one warm-up;
the first run uses an empty cache folder each time and rule packs without a shipped compiled file. Peers run interleaved in
the same loop. Prints a machine line; asserts nothing.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = int(os.environ.get("BENCH_RUNS", "15"))
QUESTION = ["authority", "Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "2024-05-01"]


def seconds(command: list[str], cache: str) -> float:
    """Wall seconds of one process."""
    start = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True, env={**os.environ, "PHANCAP_CACHE": cache})
    return time.perf_counter() - start


def main() -> None:
    """Runs the peers in turn and prints medians with the spread."""
    # An interpreter told not to write bytecode would compile every module at every start, which no user does.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    python = sys.executable
    warm = tempfile.mkdtemp(prefix="phancap-bench-")
    peers = {
        "python -c pass": [python, "-c", "pass"],
        "python -c 'import click, pydantic'": [python, "-c", "import click, pydantic"],
        "phancap authority (cache)": [python, "-m", "cli", *QUESTION],
        "phancap authority (first run)": [python, "-m", "cli", *QUESTION],
    }
    taken: dict[str, list[float]] = {name: [] for name in peers}
    for run in range(RUNS + 1):
        for name, command in peers.items():
            cold = "first run" in name
            with tempfile.TemporaryDirectory() as empty:
                elapsed = seconds(command, empty if cold else warm)
            if run:
                taken[name].append(elapsed)
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cpus, {platform.machine()}, {RUNS} runs"
    )
    base = statistics.median(taken["python -c 'import click, pydantic'"])
    for name, values in taken.items():
        median = statistics.median(values)
        print(
            f"{name:40} median {median:6.3f} s  min {min(values):6.3f}  max {max(values):6.3f}  ratio to imports {median / base:5.2f}"
        )


if __name__ == "__main__":
    main()
