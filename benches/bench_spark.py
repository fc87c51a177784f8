"""The same audits by the local engine and by Spark in one run: rows a second, and from which size on Spark takes less time.

Method: decisions are drawn from posts of the catalogue and written as Parquet, a quarter of them apart. Each is audited
as a user would, `phancap audit` in a process of its own with both reports, by the local engine and on the Spark master of
`BENCH_MASTER` (`local[*]`), the clock from start to end, Java's start included. The receipts must be equal. The fixed cost
of each is that of a table of one row; the rate is that of the rows between the second size and the largest. `BENCH_ROWS`
(200,000) decisions in the largest. On the cores of this machine Spark runs on one core as well: the cost of a row is taken as
s + q/cores, s what stays with the one process that cuts and joins, q what executors share; where Spark would begin to pay on
more cores follows from it, an extrapolation and said to be one. Without the packages or Java it says so and ends.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

import polars as pl

from engine import load_lawbook

ROWS = int(os.environ.get("BENCH_ROWS", "200000"))
MASTER = os.environ.get("BENCH_MASTER", "local[*]")
CORES = os.cpu_count() or 1
ENGINES = {"local": (), "spark": ("--spark-master", MASTER)}
if MASTER == "local[*]" and CORES > 1:
    ENGINES["spark on one core"] = ("--spark-master", "local[1]")


def main() -> None:
    """Prints one line a size, then the rates; fails when receipts differ."""
    missing = [name for name in ("pyspark", "pyarrow", "pandas") if find_spec(name) is None]
    if missing or shutil.which("java") is None:
        print(f"Spark: not installed ({', '.join(missing) or 'java'}); pip install 'phancap[spark]'")
        return
    machine = f"{os.cpu_count()} cpus, {platform.machine()}, load {os.getloadavg()[0]:.1f}"
    print(f"{platform.python_implementation()} {platform.python_version()}, master {MASTER}, {machine}", flush=True)
    sizes = [1, ROWS // 4, ROWS]
    taken: dict[str, list[float]] = {name: [] for name in ENGINES}
    with tempfile.TemporaryDirectory() as folder:
        table = decisions(ROWS)
        for rows in sizes:
            file = Path(folder) / f"{rows}.parquet"
            table.head(rows).write_parquet(file, row_group_size=32_768)
            receipts = [audited(file, name, taken[name]) for name in ENGINES]
            assert all(receipt == receipts[0] for receipt in receipts), f"{rows} rows: the receipts differ"
            shown = "; ".join(
                f"{name} {times[-1]:.1f} s, {rows / times[-1]:,.0f} rows/s" for name, times in taken.items()
            )
            print(f"{rows:,} rows: {shown}; digest equal", flush=True)
    rates = {name: (sizes[-1] - sizes[1]) / (times[-1] - times[1]) for name, times in taken.items()}
    fixed = {name: times[0] for name, times in taken.items()}
    print("; ".join(f"{name}: {fixed[name]:.1f} s for a row, then {rates[name]:,.0f} rows/s" for name in ENGINES))
    print(pays(fixed, rates))
    if "spark on one core" in rates:
        print(would_pay(fixed, rates))


def pays(fixed: dict[str, float], rates: dict[str, float]) -> str:
    """From how many rows on Spark is done first, if ever."""
    gained = 1 / rates["local"] - 1 / rates["spark"]
    if gained <= 0:
        return "here Spark never pays: it is not faster by the row either"
    return f"here Spark begins to pay at about {(fixed['spark'] - fixed['local']) / gained:,.0f} rows"


def would_pay(fixed: dict[str, float], rates: dict[str, float]) -> str:
    """From how many cores on, and for 16 and 64 of them from how many rows on, Spark would be done before this machine."""
    here, one, all_ = (1 / rates[name] for name in ("local", "spark on one core", "spark"))
    shared = (one - all_) / (1 - 1 / CORES)
    stays = one - shared
    told = f"extrapolated: a row costs {stays * 1e6:.0f} µs + {shared * 1e6:.0f} µs/cores on Spark, {here * 1e6:.0f} µs here"
    if stays >= here:
        return f"{told}: cutting and joining alone cost more than judging here, so that no number of cores pays"
    least = shared / (here - stays)
    more = fixed["spark"] - fixed["local"]
    points = "; ".join(
        f"with {cores} cores from {more / (here - stays - shared / cores):,.0f} rows on"
        for cores in (16, 64)
        if cores > least
    )
    return f"{told}: it would pay with more than {least:.1f} cores{', ' if points else ''}{points}"


def audited(file: Path, engine: str, taken: list[float]) -> dict[str, object]:
    """Audits a file; its receipt."""
    output = file.parent / f"{file.stem}-{engine}"
    command = [
        Path(sys.executable).parent / "phancap",
        "audit",
        str(file),
        "--output",
        str(output),
        "--quiet",
        *ENGINES[engine],
    ]
    start = time.perf_counter()
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    taken.append(time.perf_counter() - start)
    assert ended.returncode in (0, 3, 4, 5), ended.stdout + ended.stderr
    receipt: dict[str, object] = json.loads((output / "receipt.json").read_text("utf-8"))
    return receipt


def decisions(rows: int) -> pl.DataFrame:
    """Heads and deputies of provincial departments, about one in ten by a body of another level."""
    chance = random.Random(2025)
    book = load_lawbook()
    provinces = [province.name.vi for province in book.provinces.values()]
    departments = [unit.name.vi for unit in book.units.values() if unit.kind == "so"]
    days = [dt.date(2018, 1, 1) + dt.timedelta(days=chance.randrange(2900)) for _ in range(rows)]
    return pl.DataFrame({
        "Mã": [f"QĐ-{row}" for row in range(rows)],
        "Ngày quyết định": days,
        "Nội dung": chance.choices(("bổ nhiệm", "bổ nhiệm lại", "điều động; bổ nhiệm"), k=rows),
        "Chức danh": [f"{chance.choice(('Giám đốc', 'Phó Giám đốc'))} {chance.choice(departments)}" for _ in range(rows)],
        "Tỉnh": chance.choices(provinces, k=rows),
        "Cấp ủy quyết định": chance.choices(("Ban Thường vụ Tỉnh ủy", "Huyện ủy"), (9, 1), k=rows),
        "Cơ quan nhà nước": chance.choices(("Chủ tịch UBND tỉnh", "Giám đốc Sở Nội vụ"), (9, 1), k=rows),
        "Ngày sinh": [day - dt.timedelta(days=chance.randrange(12_000, 21_000)) for day in days],
    })  # fmt: skip


if __name__ == "__main__":
    main()
