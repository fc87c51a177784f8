"""`phancap audit`: many historical decisions, each by the law of its day."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cli.commandline import Option, command, exit_with
from cli.drafts import tell_drafts
from cli.exit_codes import ExitCode, of_verdict, prevailing
from cli.facets import facets_in
from cli.settings import Settings
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, Level, PhancapError, Span
from engine.model.vocabulary import FACET_LABELS, OUTCOME_LABELS, Outcome

if TYPE_CHECKING:
    from engine.audit.request import Audited

MASTER_VARIABLE = "PHANCAP_SPARK_MASTER"
ALL_CORES = "local[*]"

LISTS = {
    "steps": ("steps", Text("Tệp các bước quy trình, theo mã.", "File of the steps of the procedure, by id.")),
    "dossier": ("dossier", Text("Tệp thành phần hồ sơ, theo mã.", "File of the documents of the dossier, by id.")),
    "consultations": ("consultations", Text("Tệp ý kiến, thẩm định, theo mã.", "File of opinions asked for, by id.")),
    "disciplines": ("candidate.disciplines", Text("Tệp kỷ luật của nhân sự, theo mã.", "File of disciplinary measures, by id.")),
    "planning": ("candidate.planning", Text("Tệp quy hoạch của nhân sự, theo mã.", "File of planned posts, by id.")),
    "ratings": ("candidate.ratings", Text("Tệp xếp loại hằng năm, theo mã.", "File of yearly ratings, by id.")),
    "current-posts": ("candidate.current_posts", Text("Tệp chức vụ hiện tại, theo mã.", "File of posts held, by id.")),
    "past-posts": ("candidate.past_posts", Text("Tệp chức vụ đã giữ, theo mã.", "File of posts held before, by id.")),
    "relatives": ("candidate.relatives", Text("Tệp người có quan hệ gia đình, theo mã.", "File of relatives in office, by id.")),
    "confidence-votes": ("candidate.confidence_votes", Text("Tệp lấy phiếu tín nhiệm, theo mã.", "File of confidence votes, by id.")),
}  # fmt: skip
"""Options for lists kept in a file of their own: the list, and what the option says of itself."""


def _run(settings: Settings, inputs: tuple[str, ...], output: str, **given: Any) -> None:
    from cli.decision_log import record_audit
    from cli.render.audit_reports import AuditReports
    from cli.render.progress import RunProgress
    from engine.audit.request import Request
    from engine.audit.run import audit

    lists = {
        path: Path(given[option.replace("-", "_")])
        for option, (path, _) in LISTS.items()
        if given[option.replace("-", "_")]
    }
    scope = given["scope"]
    request = Request(
        tuple(Path(each) for each in inputs), Path(output), mapping=_path(given["map_"]), names=_path(given["names"]), lists=lists,
        complete_units=_path(given["complete_units"]), scope=None if scope is None else facets_in(scope), recheck=given["recheck"],
        language=settings.language, options=tuple(_said_again(given)), spark=_spark_master(given["engine"], given["spark_master"]),
        resume=given["resume"], chunk_rows=given["chunk_rows"],
    )  # fmt: skip
    book = settings.lawbook()
    tell_drafts(settings, book)
    with RunProgress(settings, quiet=given["quiet"]) as progress, _telling_what_is_kept(settings, request.output):
        audited = audit(book, request, progress, AuditReports(settings), partial(record_audit, settings))
    _tell(settings, audited, Path(output))
    exit_with(_code(settings, audited))


@contextlib.contextmanager
def _telling_what_is_kept(settings: Settings, output: Path) -> Iterator[None]:
    """An audit that ends early says how far it came and how to go on."""
    try:
        yield
    except (PhancapError, KeyboardInterrupt) as error:
        from cli.render.diagnostics_text import show_diagnostics
        from engine.audit.journal import rows_kept

        diagnostics = error.diagnostics if isinstance(error, PhancapError) else ()
        if not any(each.code in ("PC816", "PC818") for each in diagnostics) and (rows := rows_kept(output)):
            show_diagnostics([Diagnostic(
                "PC825", Text(f"đã giữ kết quả của {rows} dòng đầu", f"the results of the first {rows} rows are kept"),
                Span(str(output)), Text("làm tiếp bằng --resume", "go on with --resume"), Level.NOTE,
            )], settings)  # fmt: skip
        raise


def _said_again(given: Mapping[str, Any]) -> Iterator[str]:
    """The options of this run but the names: what a command that repeats it needs."""
    for option in ("map_", *(name.replace("-", "_") for name in LISTS), "complete_units", "scope"):
        if given[option]:
            yield f"--{option.rstrip('_').replace('_', '-')}"
            yield str(given[option])
    if given["engine"] != "local":
        yield from ("--engine", given["engine"])


def _spark_master(engine: str, master: str | None) -> str | None:
    """The master that judges; naming one asks for Spark."""
    if master is None and engine == "local":
        return None
    return master or os.environ.get(MASTER_VARIABLE) or ALL_CORES


def _path(given: str | None) -> Path | None:
    return None if given is None else Path(given)


def _code(settings: Settings, audited: Audited) -> ExitCode:
    """A rejected row is a decision without a verdict: it weighs as undetermined, so that it hides no violation."""
    if audited.contradictions:
        from cli.render.diagnostics_text import show_diagnostics

        show_diagnostics(audited.contradictions, settings)
        return ExitCode.TOOL_FAILED
    codes = [of_verdict(name) for name, times in audited.counts.items() if times and name != "rejected"]
    if audited.counts["rejected"]:
        codes.append(ExitCode.UNDETERMINED)
    return prevailing(codes)


def _tell(settings: Settings, audited: Audited, output: Path) -> None:
    """What came of it, where to look next, and the sum of the contract as the last line."""
    from cli.render.page import Page, show

    page = Page()
    scope = ", ".join(settings.say(FACET_LABELS[facet]) for facet in audited.scope)
    page.field(settings.say(Text("Mặt đã kiểm tra", "Facets checked")), scope)
    for outcome in Outcome:
        times = audited.counts[outcome.value]
        if times:
            page.field(settings.say(OUTCOME_LABELS[outcome]), f"{times}", 1, _STYLES.get(outcome, "open"))
    if audited.counts["rejected"]:
        page.field(
            settings.say(Text("không đọc được", "rejected")),
            f"{audited.counts['rejected']}  → {output / 'rejects.csv'}",
            1,
            "bad",
        )
    for note in audited.notes:
        page.add(f"- {settings.say(note)}", style="quiet")
    if audited.rechecked:
        page.add(settings.say(Text(
            f"Kiểm tra lại {audited.rechecked} dòng bằng bộ đánh giá gốc: {_agreement(audited).vi}.",
            f"{audited.rechecked} rows judged again by the native evaluator: {_agreement(audited).en}.")), style="quiet")  # fmt: skip
    page.field(settings.say(Text("Báo cáo", "Report")), f"{output / 'report.html'}")
    if audited.unknown:
        page.add(settings.say(_worklist(audited, output / "unresolved.csv")))
    page.add(audited.last_line)
    show(page, settings)


_STYLES: Mapping[Outcome, str] = {Outcome.COMPLIANT: "good", Outcome.VIOLATION: "bad"}


def _agreement(audited: Audited) -> Text:
    if audited.contradictions:
        return Text(f"{len(audited.contradictions)} dòng khác", f"{len(audited.contradictions)} differ")
    return Text("giống hết", "all the same")


def _worklist(audited: Audited, file: Path) -> Text:
    names, rows = len(audited.unknown), sum(each.rows for each in audited.unknown)
    return Text(
        f"{names} tên chưa nhận ra ({rows} lượt): ghi cột “answer” của {file} rồi chạy lại với --names",
        f"{names} names not understood ({rows} times): fill in “answer” in {file}, then run again with --names",
    )


def reading_options() -> list[click.Parameter]:
    """What a table of decisions is, and what of it is judged: asked alike by every command that reads one."""
    return [
        Option(["--map", "map_"], metavar="FILE", text=Text(
            "Cột nào là gì, bảng mã, trang tính (YAML, phancap.mapping/1).",
            "Which column is which, encoding, sheet (YAML, phancap.mapping/1).")),
        Option(["--names"], metavar="FILE", text=Text(
            "unresolved.csv đã ghi cột “answer”.", "unresolved.csv with its column “answer” filled in.")),
        Option(["--scope"], metavar="FACETS", text=Text(
            "Chỉ kiểm tra các mặt này; mặc định: những mặt mà dữ liệu có.",
            "Check these facets only; default: those whose facts the input carries.")),
        *(Option([f"--{name}"], metavar="FILE", text=text) for name, (_, text) in LISTS.items()),
        Option(["--complete-units"], metavar="FILE", text=Text(
            "Các cơ quan mà mọi quyết định đều có trong lô (cột Cơ quan, Tỉnh; * là tất cả).",
            "Units whose decisions are all in the batch (columns Organisation, Province; * for everything).")),
    ]  # fmt: skip


command = command(
    "audit",
    Text(
        "Kiểm tra nhiều quyết định cũ, mỗi quyết định theo quy định có hiệu lực vào ngày của nó; CSV, XLSX, ODS, Parquet, JSONL.",
        "Check many historical decisions, each by the rules in force on its day; CSV, XLSX, ODS, Parquet, JSONL.",
    ),
    [
        click.Argument(["inputs"], nargs=-1, required=True, metavar="INPUT…"),
        Option(["--output"], required=True, metavar="DIR", text=Text("Thư mục ghi kết quả.", "Folder for the results.")),
        *reading_options(),
        Option(["--recheck"], type=click.IntRange(0), default=200, metavar="ROWS", text=Text(
            "Số dòng kiểm tra lại bằng bộ đánh giá gốc.", "Rows judged again by the native evaluator.")),
        Option(["--engine"], type=click.Choice(["local", "spark"]), default="local", text=Text(
            "Xét trong tiến trình này, hay trên Apache Spark (gói phancap[spark] và Java).",
            "Judge in this process, or on Apache Spark (phancap[spark] and Java).")),
        Option(["--spark-master"], metavar="URL", text=Text(
            "Máy chủ Spark: spark://MÁY:CỔNG hoặc local[*] (mặc định PHANCAP_SPARK_MASTER, rồi local[*]).",
            "Spark's master: spark://HOST:PORT or local[*] (default PHANCAP_SPARK_MASTER, then local[*]).")),
        Option(["--resume/--no-resume", "resume"], default=None, text=Text(
            "Làm tiếp lần kiểm tra bị ngắt trong thư mục này; --no-resume: làm lại từ đầu.",
            "Go on with the audit that was cut off in this folder; --no-resume: begin anew.")),
        Option(["--chunk-rows"], type=click.IntRange(1), default=131_072, metavar="ROWS", text=Text(
            "Số dòng giữ trong bộ nhớ; khi bị ngắt, nhiều nhất chừng ấy dòng phải xét lại.",
            "Rows held in memory at a time; after a kill at most so many are judged again.")),
        Option(["--quiet"], is_flag=True, text=Text("Không báo tiến độ.", "Tell no progress.")),
    ],
    _run,
)  # fmt: skip
