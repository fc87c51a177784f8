"""Random kills of an audit: after `--resume` the digest and every byte of `verdicts.csv` are those of an undisturbed run.

Method: a table of decisions with repeated ids, rows that cannot be read and names nobody knows is audited once undisturbed.
Then the same audit is started, killed (SIGKILL) after a random share of the undisturbed time, resumed, killed again, until
it ends; what it leaves is compared, and the next audit begins, until all kills are done. `BENCH_ROWS` (200,000) decisions,
`BENCH_KILLS` (100), `BENCH_CHUNK` (16,384) rows a chunk, `BENCH_MINUTES` (none) after which no further kill is begun.
"""

from __future__ import annotations

import csv
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS = int(os.environ.get("BENCH_ROWS", "200000"))
KILLS = int(os.environ.get("BENCH_KILLS", "100"))
CHUNK = os.environ.get("BENCH_CHUNK", "16384")
MINUTES = float(os.environ.get("BENCH_MINUTES", "inf"))
POSTS = (
    ("Giám đốc Sở Tài chính", "Sở Tài chính", "Quảng Ninh"),
    ("Bí thư Huyện ủy", "Huyện ủy Hải Hà", "Quảng Ninh"),
    ("Thứ trưởng Bộ Tài chính", "Bộ Tài chính", ""),
    ("Phó Chủ tịch UBND tỉnh", "UBND tỉnh", "Nghệ An"),
    ("Xếp Sở Tiền", "Sở Tiền", "Hà Nội"),
)
BODIES = ("Ban Thường vụ Tỉnh ủy", "Ban Bí thư", "Bộ Chính trị", "Hội nghị bạn bè", "")
ACTIONS = ("bổ nhiệm", "điều động; chỉ định", "bổ nhiệm lại", "kéo dài thời gian giữ chức vụ")


def main() -> None:
    """Prints how many kills were survived; fails at the first difference."""
    with tempfile.TemporaryDirectory() as folder:
        source, whole, cut = (Path(folder) / name for name in ("quyet-dinh.csv", "whole", "cut"))
        write(source)
        start = time.perf_counter()
        assert run(source, whole, None) is not None
        taken = time.perf_counter() - start
        rows = json.loads((whole / "receipt.json").read_text("utf-8"))["counts"]["rows"]
        print(f"{rows} rows undisturbed in {taken:.1f} s, load {os.getloadavg()[0]:.1f}", flush=True)
        kills, audits = survive(source, whole, cut, taken)
    print(
        f"{kills} kills in {audits} audits of {ROWS} rows: every one ended with the digest and the verdicts of the undisturbed run"
    )


def write(path: Path) -> None:
    """Draws the decisions."""
    draw = random.Random(20251008)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("Mã", "Ngày quyết định", "Nội dung", "Chức danh", "Cơ quan", "Tỉnh", "Cấp ủy quyết định"))
        for number in range(ROWS):
            identifier = number if draw.random() > 0.001 else draw.randrange(number + 1)
            day = f"{draw.randint(1, 31)}/{draw.randint(1, 12)}/{draw.randint(2018, 2025)}"
            writer.writerow((identifier, day, draw.choice(ACTIONS), *draw.choice(POSTS), draw.choice(BODIES)))


def survive(source: Path, whole: Path, cut: Path, taken: float) -> tuple[int, int]:
    """(kills, audits that ended equal)."""
    draw = random.Random(7)
    until = time.monotonic() + MINUTES * 60
    kills = audits = 0
    while kills < KILLS and time.monotonic() < until:
        shutil.rmtree(cut, ignore_errors=True)
        while run(source, cut, draw.uniform(0, taken) if kills < KILLS and time.monotonic() < until else None) is None:
            kills += 1
        compare(whole, cut)
        audits += 1
        print(f"{kills} kills, {audits} audits ended equal", flush=True)
    return kills, audits


def run(source: Path, output: Path, seconds: float | None) -> int | None:
    """The exit code, None for one that was killed after so many seconds."""
    command = [
        sys.executable,
        "-m",
        "cli",
        "audit",
        str(source),
        "--output",
        str(output),
        "--resume",
        "--chunk-rows",
        CHUNK,
        "--quiet",
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        try:
            _, said = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.communicate()
            return None
    assert process.returncode in (0, 3, 4, 5), said.decode()
    return process.returncode


def compare(whole: Path, cut: Path) -> None:
    """Fails where a file differs; the workbook names the hour and the page its folder."""
    for name in (
        "verdicts.csv",
        "verdicts.parquet",
        "findings.parquet",
        "rejects.csv",
        "unresolved.csv",
        "receipt.json",
    ):
        assert (whole / name).read_bytes() == (cut / name).read_bytes(), name
    counts = json.loads((cut / "receipt.json").read_text("utf-8"))["counts"]
    assert (
        counts["rows"]
        == ROWS
        == sum(counts[name] for name in counts if name not in ("rows", "rechecked", "unresolved_names"))
    )
    assert [path.name for path in cut.iterdir() if path.name.startswith(".")] == []


if __name__ == "__main__":
    main()
