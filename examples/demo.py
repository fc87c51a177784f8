"""A tour on real decisions: who was competent, are they in order on competence, and a proposal that is not.

Runs the installed command line; ends with 0 when every command ended as it should, else with 1.
"""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

WIDTH = 100
EXAMPLES = Path(__file__).resolve().parent
DECISIONS = "quyet-dinh"


@dataclass(frozen=True, slots=True)
class Scene:
    """One command, why it is shown, and the exit code it ends with."""

    heading: str
    remark: str
    arguments: tuple[str, ...]
    code: int


SCENES = (
    Scene(
        "Cấp trung ương: Thứ trưởng Bộ Tư pháp, quyết định ngày 03/9/2025",
        "Câu hỏi không nêu nhân sự có là Ủy viên Trung ương hay không: cả hai khả năng được nêu, mã thoát 4.",
        ("authority", "Thứ trưởng Bộ Tư pháp", "--action", "điều động; bổ nhiệm", "--on", "03/9/2025"),
        4,
    ),
    Scene(
        "Cấp tỉnh trước 01/7/2025: Phó Trưởng Ban Tổ chức Tỉnh ủy Hưng Yên, ngày 29/9/2023",
        "Danh mục của tỉnh không công khai: câu trả lời lấy theo mẫu chung và nêu văn bản cần tra cứu.",
        ("authority", "Phó Trưởng ban Ban Tổ chức Tỉnh ủy Hưng Yên", "--action", "điều động; bổ nhiệm", "--on", "29/9/2023"),
        0,
    ),
    Scene(
        "Cấp xã sau 01/7/2025: Phó Bí thư Đảng ủy phường Dĩ An, ngày 12/02/2026",
        "Cùng một câu hỏi, quy định khác: 377-QĐ/TW có hiệu lực từ 08/10/2025.",
        ("authority", "Phó Bí thư Đảng ủy phường Dĩ An", "--province", "TP Hồ Chí Minh", "--action", "chỉ định", "--on", "12/02/2026"),
        0,
    ),
    Scene(
        "Kiểm tra thẩm quyền của ba quyết định đã công bố",
        "Điều báo chí không đưa được coi là chưa biết, không phải là không có: hồ sơ đầu còn thiếu dữ kiện (mã thoát 4).",
        (
            "check",
            f"{DECISIONS}/thu-truong-bo-tu-phap-2025-09-03.yaml",
            f"{DECISIONS}/pho-truong-ban-to-chuc-hung-yen-2023-09-29.yaml",
            f"{DECISIONS}/pho-bi-thu-phuong-di-an-2026-02-12.yaml",
            "--scope",
            "thẩm quyền",
        ),
        4,
    ),
    Scene(
        "Kiểm tra cả quá trình trong một lệnh: 78 quyết định báo chí đưa, một sổ giả định có sai sót",
        "Mỗi dòng theo quy định ngày của nó, không mất dòng nào; báo cáo ở out/kiem-tra/report.html (mã thoát 3).",
        (
            "audit",
            "kiem-tra-lich-su/quyet-dinh-da-cong-bo.csv",
            "kiem-tra-lich-su/so-theo-doi.csv",
            "--output",
            "../out/kiem-tra",
            "--scope",
            "thẩm quyền",
            "--quiet",
        ),
        3,
    ),
    Scene(
        "Một hồ sơ giả định có sai sót: kỷ luật khiển trách chưa đủ thời hạn theo 80-QĐ/TW",
        "Vi phạm kèm căn cứ và cách khắc phục đã được kiểm tra lại (mã thoát 3).",
        ("check", "proposals/sai-03-khien-trach-moi-11-thang-theo-80.yaml"),
        3,
    ),
)  # fmt: skip


def wrapped(output: str) -> str:
    """Long lines folded under their own indentation."""
    lines: list[str] = []
    for line in output.splitlines():
        indent = " " * (len(line) - len(line.lstrip()) + 4)
        lines += textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_on_hyphens=False) or [""]
    return "\n".join(lines)


def play(number: int, scene: Scene) -> bool:
    """Show one scene; whether it ended as it should."""
    # The rules of an office must not colour a tour of the shipped ones.
    environment = {name: value for name, value in os.environ.items() if name != "PHANCAP_RULES"}
    run = subprocess.run(
        [sys.executable, "-m", "cli", *scene.arguments, "--lang", "vi"],
        cwd=EXAMPLES, env={**environment, "PYTHONPATH": str(EXAMPLES.parent)}, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    said = " ".join(f'"{each}"' if " " in each else each for each in scene.arguments)
    print(f"{'═' * WIDTH}\n{number}. {scene.heading}\n{'═' * WIDTH}")
    print(textwrap.fill(scene.remark, WIDTH))
    print(f"\n{wrapped(f'$ phancap {said}')}\n")
    print(wrapped(run.stdout))
    as_it_should = run.returncode == scene.code
    print(f"\n→ mã thoát {run.returncode}" + ("" if as_it_should else f"; đáng lẽ là {scene.code}") + "\n")
    return as_it_should


def main() -> int:
    """Play every scene."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        results = [play(number, scene) for number, scene in enumerate(SCENES, 1)]
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has left: nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
