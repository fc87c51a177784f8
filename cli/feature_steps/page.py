"""The reference page of the steps, written from the step definitions themselves."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from cli.feature_steps.plugin import ROOMS
from cli.feature_steps.wording import VOCABULARY, StepKind, StepWording

_HEADINGS: tuple[tuple[StepKind, str], ...] = (
    ("given", "Biết, Cho: dữ kiện của hồ sơ (facts of the file)"),
    ("when", "Khi: câu hỏi (the question)"),
    ("then", "Thì: kết quả phải có (the answer expected)"),
)
_INTRODUCTION = """# Các bước của tệp tính năng

<!-- Tệp này do `python -m cli.feature_steps` viết ra từ định nghĩa các bước; không sửa tay. -->

Tệp tính năng viết bằng tiếng Việt, dòng đầu là `# language: vi`. Từ khóa: `Tính năng`, `Bối cảnh`, `Kịch bản`,
`Khung kịch bản` với `Dữ liệu`, `Biết` hoặc `Cho`, `Khi`, `Thì`, `Và`, `Nhưng`. Một kịch bản nêu dữ kiện, hỏi, rồi nói
kết quả phải có, và kết thúc bằng `Thì`; thiếu một phần thì lượt chạy hỏng và chỉ ra chỗ thiếu.

- Điều không nêu là chưa biết, không phải là không. Danh sách chưa nói là đầy đủ thì còn có thể có mục khác.
- Dữ kiện nêu sau thay dữ kiện nêu trước (Bối cảnh, rồi kịch bản) và phải hỏi lại.
- Ngày viết `ngày/tháng/năm`, hoặc `tháng/năm` khi chỉ biết đến tháng.
- Chức danh, cơ quan, mã phát hiện, tên dữ kiện viết sai thì kịch bản hỏng.

Để thử bộ quy tắc của đơn vị: cài `phancap[author]`, đặt cạnh các tệp `.feature` một tệp `conftest.py`

```python
from cli.feature_steps import pytest_collect_file, pytest_configure  # noqa: F401
```

và ghi thư mục quy tắc trong cấu hình pytest (`phancap_rules = quy-tac`), rồi chạy `pytest`.

*English: feature files are Vietnamese Gherkin. What is not stated is unknown. A scenario states facts, asks and says the
answer expected; one that lacks a part fails the run. `phancap_rules` names rule folders laid over the shipped ones.*
"""


def reference_page() -> str:
    """The page as Markdown, one table per kind of step in the order of definition."""
    for room in ROOMS:
        import_module(f"{__package__}.{room}")
    parts = [_INTRODUCTION]
    for kind, heading in _HEADINGS:
        parts.append("\n".join((f"## {heading}", "", *_table(kind))) + "\n")
    return "\n".join(parts)


def _table(kind: StepKind) -> Iterator[str]:
    yield "| Bước | Nghĩa | Meaning |"
    yield "| --- | --- | --- |"
    for step in VOCABULARY:
        if step.kind == kind:
            yield f"| `{step.shown}` | {step.meaning.vi}{_columns(step)} | {step.meaning.en} |"


def _columns(step: StepWording) -> str:
    return f" Bảng: {step.table.vi.replace(' |', ',')}." if step.table else ""
