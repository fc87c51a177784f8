"""A process of its own that judges drawn files under one lawbook, Parquet in, verdict table out, and says what it took.

`python benches/judged_files.py FOLDER LAWBOOK TIMES FIRST STEP`: the parts of FOLDER, read TIMES over, every STEP-th
from the FIRST; LAWBOOK is `whole`, `competence:10` or `universal:4`. One line of JSON.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import polars as pl
from decisions import ACTIONS, resolve
from lists_beside import parts, read_part
from variants import competence_partitioned, universal_multiplied

from engine import load_lawbook
from engine.audit.frame import FactsFrame
from engine.audit.judging.judge import Judge
from engine.audit.reading.ahead import read_ahead
from engine.audit.reading.inputs import CHUNK_ROWS
from engine.audit.reporting.behind import Behind
from engine.lawbook.book import Lawbook


def lawbook(name: str) -> Lawbook:
    """The shipped lawbook, or one with more rows."""
    book, (kind, _, times) = load_lawbook(), name.partition(":")
    if kind == "competence":
        return competence_partitioned(book, int(times))
    return universal_multiplied(book, int(times)) if kind == "universal" else book


def judge_files(folder: Path, name: str, times: int, first: int, step: int) -> dict[str, Any]:
    """Rows, seconds from the first file opened to the last written, seconds of a second pass, verdicts, peak memory."""
    book = lawbook(name)
    gc.freeze()  # as an audit does
    paths = [path for _ in range(times) for path in parts(folder)][first::step]
    start, processor = time.perf_counter(), time.process_time()
    written = [
        (title, province) for title, province in json.loads((folder / "titles.json").read_text(encoding="utf-8"))
    ]
    names = resolve(book, written)
    judge, counts, natively, rows = Judge(book), Counter[str](), 0, 0
    with tempfile.TemporaryDirectory() as out, Behind() as behind:
        for table in read_ahead(_chunks(paths)):
            judged = judge.judge(FactsFrame(table, names, ACTIONS))
            behind.give(partial(_write, Path(out), judged.verdicts, judged.findings))
            rows, natively = rows + judged.verdicts.height, judged.natively
            for outcome, count in judged.verdicts["verdict"].cast(pl.String).value_counts().iter_rows():
                counts[outcome] += count
    taken, used = time.perf_counter() - start, time.process_time() - processor
    assert sum(counts.values()) == rows
    # Once more the last file: by now every situation is known.
    start = time.process_time()
    last = read_part(paths[-1])
    judge.judge(FactsFrame(last, names, ACTIONS))
    warm = (time.process_time() - start) / last.height
    return {
        "rows": rows, "seconds": taken, "processor": used, "warm": warm, "natively": natively, "verdicts": dict(sorted(counts.items())),
        "memory": _peak_memory(),
        "requirements": len(book.requirements), "competence": len(book.competence),
    }  # fmt: skip


def _write(folder: Path, verdicts: pl.DataFrame, findings: pl.DataFrame) -> None:
    """Of the files only the last are kept, so that the disk does not fill."""
    verdicts.write_parquet(folder / "verdicts.parquet", compression_level=1)
    findings.write_parquet(folder / "findings.parquet", compression_level=1)


def _chunks(paths: Sequence[Path]) -> Iterator[pl.DataFrame]:
    """The rows of the files, as many at a time as an audit reads."""
    for path in paths:
        for start in range(0, pl.scan_parquet(path).select(pl.len()).collect().item(), CHUNK_ROWS):
            yield read_part(path, start=start, rows=CHUNK_ROWS)


def _peak_memory() -> float:
    """Gigabytes. What `getrusage` says would include the process that started this one."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1e6


def started(folder: Path, name: str = "whole", times: int = 1, first: int = 0, step: int = 1) -> subprocess.Popen[str]:
    """The process, under way."""
    command = [sys.executable, __file__, str(folder), name, str(times), str(first), str(step)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def measured(process: subprocess.Popen[str]) -> dict[str, Any]:
    """What a process says once it is done; raises RuntimeError when it failed."""
    said, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"judging failed ({process.returncode})")
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


if __name__ == "__main__":
    folder_, name_, *numbers = sys.argv[1:]
    print(json.dumps(judge_files(Path(folder_), name_, *map(int, numbers))))
