"""A workbook of 100,000 decisions: reading it against calamine alone, and one audit of it to both reports.

Method: the workbook is made from posts of the catalogue and read (a) by calamine alone, to Python lists, and (b) by the
audit's reader, contained child and header detection included; CPU seconds of this process and its children, median of
three, same run. Then one whole `phancap audit`. Prints a machine line; asserts nothing. `BENCH_ROWS` sets the size.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROWS = int(os.environ.get("BENCH_ROWS", "100000"))
RUNS = int(os.environ.get("BENCH_RUNS", "3"))
HEADER = (
    "Mã",
    "Ngày quyết định",
    "Nội dung",
    "Chức danh",
    "Tỉnh",
    "Cấp ủy quyết định",
    "Cơ quan nhà nước",
    "Ngày sinh",
)


def make_workbook(path: Path) -> None:
    """Decisions on heads and deputies of provincial departments, about one in ten by a body of another level."""
    import xlsxwriter

    from engine import load_lawbook

    chance = random.Random(2025)
    book = load_lawbook()
    provinces = [province.name.vi for province in book.provinces.values()]
    departments = [unit.name.vi for unit in book.units.values() if unit.kind == "so"] or ["Sở Tài chính"]
    workbook = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = workbook.add_worksheet("Quyết định")
    day = workbook.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, HEADER)
    for row in range(1, ROWS + 1):
        on = dt.datetime(2018, 1, 1) + dt.timedelta(days=chance.randrange(2900))  # noqa: DTZ001 (a sheet's date has no zone)
        sheet.write_string(row, 0, f"QĐ-{row}")
        sheet.write_datetime(row, 1, on, day)
        sheet.write_string(row, 2, chance.choice(("bổ nhiệm", "bổ nhiệm lại", "điều động; bổ nhiệm")))
        sheet.write_string(row, 3, f"{chance.choice(('Giám đốc', 'Phó Giám đốc'))} {chance.choice(departments)}")
        sheet.write_string(row, 4, chance.choice(provinces))
        sheet.write_string(row, 5, "Ban Thường vụ Tỉnh ủy" if chance.random() > 0.1 else "Huyện ủy")
        sheet.write_string(row, 6, "Chủ tịch UBND tỉnh" if chance.random() > 0.1 else "Giám đốc Sở Nội vụ")
        sheet.write_datetime(row, 7, on - dt.timedelta(days=chance.randrange(12_000, 21_000)), day)
    workbook.close()


def calamine_alone(path: Path) -> int:
    """The sheet as Python lists."""
    import python_calamine

    return len(python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()) - 1


def audit_reader(path: Path) -> int:
    """The sheet as the audit reads it, chunk by chunk."""
    from engine.audit.reading.inputs import open_input
    from engine.audit.reading.mapping import Mapping

    return sum(chunk.rows.height for chunk in open_input(path, Mapping()).table.chunks())


def cpu() -> float:
    """CPU seconds of this process and its finished children."""
    mine, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + children.ru_utime + children.ru_stime


def median(read: Callable[[Path], int], path: Path) -> float:
    """Median CPU seconds of a reading."""
    taken = []
    for _ in range(RUNS):
        start = cpu()
        assert read(path) == ROWS
        taken.append(cpu() - start)
    return statistics.median(taken)


def main() -> None:
    """Prints both readings and the whole audit."""
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cpus, {platform.machine()}, {ROWS} rows"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quyet-dinh.xlsx"
        make_workbook(path)
        alone, ours = median(calamine_alone, path), median(audit_reader, path)
        print(f"calamine alone {alone:.2f} s CPU, audit's reader {ours:.2f} s CPU: {ours / alone:.2f} times")
        start, before = time.perf_counter(), cpu()
        command = [
            sys.executable,
            "-m",
            "cli",
            "audit",
            str(path),
            "--output",
            str(Path(folder) / "kq"),
            "--quiet",
            "--lang",
            "en",
        ]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=Path(__file__).parent.parent)
        wall, used = time.perf_counter() - start, cpu() - before
        print(f"audit to report.html and report.xlsx: {wall:.1f} s ({used:.1f} s CPU, {ROWS / wall:,.0f} rows/s)")
        print(done.stdout.rstrip().splitlines()[-1])


if __name__ == "__main__":
    main()
