"""`phancap rules import`: a province's list of posts as rows of competence; what is unclear goes to a worklist."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from cli.commandline import Option, command, exit_with
from cli.exit_codes import ExitCode
from cli.render.diagnostics_text import show_diagnostics
from cli.render.page import Page, show
from cli.settings import Settings
from cli.two_lawbooks import competence_files
from engine.audit.reading.answers import COLUMNS, NameAnswers, guarded, read_answers
from engine.audit.reporting.outputs import worklist_rows
from engine.authoring.annex.columns import OWN_HEADERS
from engine.authoring.annex.reading import AnnexGround, AnnexReading, read_annex
from engine.authoring.annex.rows_file import MARK, rows_text
from engine.authoring.annex.tables import read_annex_tables
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, PhancapError, Span, did_you_mean
from engine.model.pack import InstrumentFile
from engine.model.validation import validate
from engine.model.vocabulary import ACTION_GROUPS, ACTION_LABELS, Confidence, Role
from engine.strict_yaml import read_yaml_file
from engine.writing import write_file


def _run(
    settings: Settings,
    annex: str,
    into: str,
    cite: str,
    source: str,
    confidence: str,
    actions: tuple[str, ...],
    told: tuple[str, ...],
    names: str | None,
    sheet: str | None,
    file_name: str,
    worklist: str | None,
    partial: bool,
    replace: bool,
) -> None:
    book = settings.lawbook()
    pack, target = Path(into), Path(into) / file_name
    ground = _ground(pack, target, cite, source, Confidence(confidence), actions)
    _refuse_foreign(target, replace)
    columns = _columns(told)
    answers = read_answers(book, Path(names)) if names else NameAnswers()
    reading = read_annex(book, read_annex_tables(Path(annex), tuple(columns), sheet), ground, columns, answers)
    show_diagnostics((*reading.notes, *reading.unclear), settings)
    is_open = bool(reading.open_lines)
    if reading.rows and (partial or not is_open):
        write_file(target, rows_text(Path(annex).name, reading.rows, str(target)).encode(), replace=True)
    if reading.unknown:
        in_use = map(Path, (annex, *([names] if names else ())))
        _write_worklist(Path(worklist or f"{into.rstrip('/')}-can-xac-dinh.csv"), reading, settings, in_use)
    show(
        _told(
            settings,
            reading,
            target,
            written=bool(reading.rows) and (partial or not is_open),
            worklist=worklist,
            into=into,
        ),
        settings,
    )
    exit_with(ExitCode.UNDETERMINED if is_open or not reading.rows else ExitCode.ANSWERED)


def _ground(
    pack: Path, target: Path, cite: str, source: str, confidence: Confidence, actions: tuple[str, ...]
) -> AnnexGround:
    """Raises PhancapError: no instrument (PC926), a source it does not declare or an act there is not (PC964)."""
    place = pack / "instrument.yaml"
    if not place.is_file():
        raise PhancapError(
            [
                Diagnostic(
                    "PC926",
                    Text("thư mục không có văn bản nào", "the folder holds no instrument"),
                    Span(str(pack)),
                    Text("tạo bộ quy tắc trước: phancap rules new", "make the pack first: phancap rules new"),
                )
            ]
        )
    bag = DiagnosticBag()
    instrument = validate(InstrumentFile, read_yaml_file(place), bag)
    bag.raise_if_errors()
    assert instrument is not None
    sources = frozenset(each.id for each in instrument.sources)
    faults = []
    if target.parent != pack or not (target.name.startswith("competence") and target.suffix == ".yaml"):
        faults.append(
            Diagnostic(
                "PC964",
                Text(
                    "tệp phải nằm trong PACK và có tên competence….yaml",
                    "the file stands in PACK and is named competence….yaml",
                ),
                Span("--file"),
            )
        )
    if source not in sources:
        faults.append(
            Diagnostic(
                "PC964",
                Text(f"instrument.yaml không khai nguồn “{source}”", f"instrument.yaml declares no source “{source}”"),
                Span("--source"),
                did_you_mean(source, sources, cutoff=0.0),
            )
        )
    known = (*ACTION_GROUPS, *ACTION_LABELS)
    faults += [
        Diagnostic(
            "PC964",
            Text(f"không có nội dung “{each}”", f"there is no action “{each}”"),
            Span("--action"),
            did_you_mean(each, known),
        )
        for each in actions
        if each not in known
    ]
    if faults:
        raise PhancapError(faults)
    place_named = None if isinstance(instrument.jurisdiction, str) else instrument.jurisdiction.province
    taken = {str(row.get("id")) for file in competence_files(pack) if file != target for row in _rows(file)}
    return AnnexGround(
        instrument.id, place_named, instrument.from_, cite, source, confidence, actions, sources, frozenset(taken)
    )


def _rows(file: Path) -> list[Mapping[str, object]]:
    data = read_yaml_file(file).data
    return [each for each in data.get("rows", []) if isinstance(each, dict)] if isinstance(data, dict) else []


def _refuse_foreign(target: Path, replace: bool) -> None:
    """Raises PhancapError (PC961): a file is there, and it is not one of an earlier import to be replaced."""
    if not target.exists():
        return
    own = target.read_text("utf-8", "replace").startswith(MARK)
    if own and replace:
        return
    raise PhancapError(
        [
            Diagnostic(
                "PC961",
                Text("đã có tệp ở đó; không ghi đè", "there is a file already; nothing is overwritten"),
                Span(str(target)),
                Text("nhập lại: thêm --replace", "to import anew: add --replace")
                if own
                else Text("chọn tên khác bằng --file", "choose another name with --file"),
            )
        ]
    )


def _columns(told: tuple[str, ...]) -> dict[str, str]:
    """`header=target` of `--column`; raises PhancapError (PC963)."""
    targets = (*OWN_HEADERS, *(role.value for role in Role))
    found = {}
    for each in told:
        header, equals, target = each.rpartition("=")
        if not equals or not header.strip() or (target.strip() and target.strip() not in targets):
            raise PhancapError(
                [
                    Diagnostic(
                        "PC963",
                        Text(
                            f"“{each[:80]}” không viết dạng “tiêu đề=vai trò”",
                            f"“{each[:80]}” is not written “header=role”",
                        ),
                        Span("--column"),
                        did_you_mean(target.strip(), targets) or Text(", ".join(targets), ", ".join(targets)),
                    )
                ]
            )
        found[header.strip()] = target.strip()
    return found


def _write_worklist(place: Path, reading: AnnexReading, settings: Settings, in_use: Iterable[Path]) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    writer.writerows([guarded(cell) for cell in row] for row in worklist_rows(reading.unknown, settings.language))
    write_file(place, stream.getvalue().encode("utf-8-sig"), replace=True, in_use=in_use)


def _told(
    settings: Settings, reading: AnnexReading, target: Path, *, written: bool, worklist: str | None, into: str
) -> Page:
    page, say = Page(), settings.say
    rows, headings, unclear = len(reading.rows), reading.headings, reading.open_lines
    for unknown in reading.unknown:
        near = "; ".join(unknown.suggestions[:3])
        kind = {
            "post": Text("chức danh", "post"),
            "body": Text("cơ quan", "body"),
            "action": Text("nội dung", "action"),
        }[unknown.kind.value]
        page.field(
            say(kind), f"“{unknown.text[:120]}”: {say(unknown.reason)}" + (f" ({near})" if near else ""), style="open"
        )
    place = worklist or f"{into.rstrip('/')}-can-xac-dinh.csv"
    if reading.unknown:
        page.add(
            say(
                Text(
                    f"{len(reading.unknown)} tên cần xác định, ghi ở {place}; điền cột answer rồi chạy lại với --names {place}",
                    f"{len(reading.unknown)} names to settle, in {place}; fill in its last column and run again with --names {place}",
                )
            )
        )
    if written:
        page.add(
            say(Text(f"đã ghi {len(reading.rows)} dòng vào {target}", f"{len(reading.rows)} rows written to {target}"))
        )
    else:
        page.add(
            say(
                Text(
                    "chưa ghi gì vào bộ quy tắc (--partial: ghi các dòng đã rõ)",
                    "nothing is written to the pack (--partial: write the lines that are clear)",
                )
            )
        )
    page.add(
        say(
            Text(
                f"{reading.lines} dòng của danh mục = {rows} dòng quy tắc + {headings} đề mục + {unclear} chưa rõ",
                f"{reading.lines} lines of the list = {rows} rows of law + {headings} headings + {unclear} not clear",
            )
        )
    )
    return page


command = command(
    "import",
    Text(
        "Chuyển danh mục chức danh ANNEX (Excel, Word, CSV) thành các dòng thẩm quyền trong bộ quy tắc PACK. Dòng chưa rõ không thành quy "
        "tắc: ghi ra danh sách cần xác định. Mã thoát 4 khi còn dòng chưa rõ.",
        "Turn a list of posts ANNEX (Excel, Word, CSV) into rows of competence in PACK. A line that is not clear makes no row: it "
        "goes to a worklist. Exit code 4 while lines are not clear.",
    ),
    [
        click.Argument(["annex"], metavar="ANNEX"),
        Option(["--into"], required=True, metavar="PACK", text=Text("Thư mục bộ quy tắc.", "Folder of the pack.")),
        Option(
            ["--cite"],
            required=True,
            metavar="TEXT",
            text=Text(
                "Điều khoản của danh mục, ví dụ “Phụ lục 1”; số thứ tự của dòng được thêm vào.",
                "Provision of the list, such as “Phụ lục 1”; the number of the line is added.",
            ),
        ),
        Option(
            ["--source"],
            required=True,
            metavar="ID",
            text=Text("Mã nguồn khai trong instrument.yaml.", "Id of a source declared in instrument.yaml."),
        ),
        Option(
            ["--confidence"],
            type=click.Choice([each.value for each in Confidence]),
            default="memory",
            text=Text("Mức độ đối chiếu, không dòng nào được hơn.", "Confidence, which no row exceeds."),
        ),
        Option(
            ["--action", "actions"],
            multiple=True,
            metavar="A",
            text=Text(
                "Nội dung hoặc nhóm (fill, renew, end …) của mọi dòng, khi bảng không nêu; lặp lại được.",
                "Action or group (fill, renew, end …) of every line, where the list does not say; repeatable.",
            ),
        ),
        Option(
            ["--column", "told"],
            multiple=True,
            metavar="HEADER=ROLE",
            text=Text(
                "Một cột là gì; bỏ trống sau dấu bằng: không đọc.",
                "What a column is; nothing behind the sign: not read.",
            ),
        ),
        Option(["--names"], metavar="FILE", text=Text("Danh sách cần xác định đã điền.", "The worklist, filled in.")),
        Option(["--sheet"], metavar="NAME", text=Text("Trang tính.", "Sheet of the workbook.")),
        Option(
            ["--file", "file_name"],
            default="competence-phu-luc.yaml",
            metavar="NAME",
            text=Text("Tệp trong PACK (competence….yaml).", "File in PACK (competence….yaml)."),
        ),
        Option(
            ["--worklist"], metavar="FILE", text=Text("Nơi ghi danh sách cần xác định.", "Where the worklist goes.")
        ),
        Option(
            ["--partial"],
            is_flag=True,
            text=Text("Ghi các dòng đã rõ dù còn dòng chưa rõ.", "Write the clear lines though others are open."),
        ),
        Option(
            ["--replace"],
            is_flag=True,
            text=Text("Thay tệp của lần nhập trước.", "Replace the file of an earlier import."),
        ),
    ],
    _run,
)
