"""`phancap audit` as an auditor runs it: one command, files out, every row accounted for."""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import io
import json
import os
import stat
import unicodedata
import zipfile
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter
from click.testing import CliRunner, Result

from cli.main import cli
from cli.settings import Settings
from engine import check, load_lawbook, read_proposal
from engine.audit.reporting.proposals import proposal_text
from engine.model.vocabulary import Facet

EXAMPLE = Path(__file__).parents[2] / "examples" / "kiem-tra-lich-su" / "quyet-dinh-da-cong-bo.csv"
HEADER = ("Mã", "Ngày quyết định", "Nội dung", "Chức danh", "Cơ quan", "Tỉnh", "Cấp ủy quyết định", "Cơ quan nhà nước")
LAWFUL = (
    "1", "05/9/2023", "bổ nhiệm", "Giám đốc Sở Tài chính", "Sở Tài chính", "Quảng Ninh", "Ban Thường vụ Tỉnh ủy", "Chủ tịch UBND tỉnh",
)  # fmt: skip
FAULTY = (
    "2",
    "2024-04-10",
    "bổ nhiệm",
    "Thứ trưởng Bộ Tài chính",
    "Bộ Tài chính",
    "",
    "Ban Bí thư",
    "Bộ trưởng Bộ Tài chính",
)
FILES = {"verdicts.parquet", "verdicts.csv", "findings.parquet", "rejects.csv", "unresolved.csv", "receipt.json"}


@pytest.fixture(autouse=True, scope="module")
def one_lawbook():
    """The shipped rules are read once for all tests of this file."""
    book = load_lawbook()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Settings, "lawbook", lambda _: book)
        yield


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["audit", *map(str, arguments)])


def table(*rows: tuple[str, ...], delimiter: str = ",", header: tuple[str, ...] = HEADER) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\n").writerows([header, *rows])
    return stream.getvalue()


@pytest.fixture
def judged(tmp_path: Path):
    """Audits bytes or text as a file of the given name; gives the result and the folder of outputs."""

    def audit(content: bytes | str, *arguments: str | Path, name: str = "lo.csv") -> tuple[Result, Path]:
        source = tmp_path / name
        source.write_bytes(content.encode() if isinstance(content, str) else content)
        output = tmp_path / "kq"
        return run(source, "--output", output, *arguments), output

    return audit


def verdicts(output: Path) -> pl.DataFrame:
    return pl.read_parquet(output / "verdicts.parquet")


def rejects(output: Path) -> list[dict[str, str]]:
    return read_csv(output / "rejects.csv")


def read_csv(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def last_line(result: Result) -> str:
    return result.stdout.rstrip("\n").splitlines()[-1]


def test_published_decisions_are_audited_in_one_command(tmp_path: Path) -> None:
    """Every row of the example has a verdict, and the sum on the last line is that of the table."""
    result = run(EXAMPLE, "--output", tmp_path)
    found = verdicts(tmp_path)
    rows = len(read_csv(EXAMPLE))
    counts = dict(found["verdict"].value_counts().iter_rows())
    words = ("compliant", "violation", "undetermined", "unregulated", "conflicting", "judgement")
    assert (
        last_line(result)
        == f"rows in {rows} = " + " + ".join(f"{word} {counts.get(word, 0)}" for word in words) + " + rejected 0"
    )
    assert found["row"].to_list() == list(range(1, rows + 1))
    assert counts["compliant"] >= 20
    assert {path.name for path in tmp_path.iterdir()} >= FILES


def test_files_are_for_their_owner_alone(judged) -> None:
    """Personal data stays with the user: every file is 0600, and nothing else is left in the folder."""
    _, output = judged(table(LAWFUL))
    assert {stat.S_IMODE(path.stat().st_mode) for path in output.iterdir()} == {0o600}
    assert not [path for path in output.iterdir() if path.name.startswith(".")]


def test_a_wrong_body_is_a_violation_and_sets_the_exit_code(judged) -> None:
    """The State act one level too low is found, with its code; exit code 3."""
    result, output = judged(table(LAWFUL, FAULTY))
    assert result.exit_code == 3
    assert verdicts(output).filter(pl.col("id") == "2")["codes"].to_list() == [
        "authority.sai-tham-quyen.co-quan-nha-nuoc-quyet-dinh"
    ]
    assert pl.read_parquet(output / "findings.parquet")["row"].to_list() == [2]


def test_only_the_facets_carried_are_checked_and_said_so(judged) -> None:
    """Without facts of the person, eligibility is not claimed; a birth date brings it in."""
    _, output = judged(table(LAWFUL))
    receipt = json.loads((output / "receipt.json").read_text("utf-8"))
    assert receipt["options"]["scope"] == ["authority"]
    assert verdicts(output)["eligibility"].to_list() == [None]
    _, output = judged(table((*LAWFUL, "2/3/1975"), header=(*HEADER, "Ngày sinh")))
    assert json.loads((output / "receipt.json").read_text("utf-8"))["options"]["scope"] == ["authority", "eligibility"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_delimiters_and_encodings_are_recognised(judged, delimiter: str, codec: str) -> None:
    """The same table in every form gives the same verdicts."""
    text = table(LAWFUL, FAULTY, delimiter=delimiter)
    result, output = judged(text.encode(codec))
    assert last_line(result).startswith("rows in 2 = ")
    assert verdicts(output)["post_id"].to_list() == ["giam-doc-so", "thu-truong"]


def test_windows_1258_is_read_and_said(judged) -> None:
    """The old Windows encoding for Vietnamese is told by its words."""
    import unicodedata

    raw = unicodedata.normalize("NFD", table(LAWFUL, FAULTY))
    keep = {"\u0302", "\u0306", "\u031b"}
    text = "".join(unicodedata.normalize("NFC", part) if part[-1] in keep else part for part in _clusters(raw))
    result, output = judged(text.encode("cp1258"))
    assert "windows-1258" in result.stdout
    assert verdicts(output)["post_id"].to_list() == ["giam-doc-so", "thu-truong"]


def _clusters(text: str) -> list[str]:
    """NFD text in pieces: a letter with its quality mark together, tones apart, as windows-1258 has them."""
    found: list[str] = []
    for letter in text:
        if letter in "\u0302\u0306\u031b" and found:
            tone = found.pop() if found[-1] in "\u0300\u0301\u0303\u0309\u0323" else ""
            found[-1] += letter
            if tone:
                found.append(tone)
        else:
            found.append(letter)
    return found


def test_tcvn3_is_refused_by_name(judged) -> None:
    """A file in TCVN3 is not converted silently: it is refused, the encoding named, the way out told."""
    result, output = judged(
        "Ma,Ngay,Noi dung,Chuc danh\n1,2020-01-01,bæ nhiÖm,Gi¸m ®èc Së Tµi chÝnh\n".encode("cp1252")
    )
    assert result.exit_code == 2
    assert "PC202" in result.stderr
    assert "TCVN3" in result.stderr
    assert not output.exists()


def test_a_row_in_an_old_encoding_is_rejected_alone(judged) -> None:
    """TCVN3 text inside a UTF-8 file is a fault of its row."""
    result, output = judged(table(LAWFUL, ("3", "2020-01-01", "bổ nhiệm", "Gi¸m ®èc Së Tµi chÝnh", "", "", "", "")))
    assert last_line(result).endswith("rejected 1")
    assert [row["reject_code"] for row in rejects(output)] == ["PC202"]


def test_bad_rows_are_rejected_with_reason_place_and_the_row(judged) -> None:
    """Impossible dates, repeated ids and rows of another width leave the others judged."""
    broken = "9;8\n"
    text = table(LAWFUL, ("2", "31/02/2024", *LAWFUL[2:]), ("1", *LAWFUL[1:]), delimiter=";") + broken
    result, output = judged(text)
    found = rejects(output)
    assert last_line(result).startswith("rows in 4 = ")
    assert last_line(result).endswith("rejected 3")
    assert [row["reject_code"] for row in found] == ["PC201", "PC814", "PC810"]
    assert [row["reject_place"] for row in found] == ["lo.csv:3", "lo.csv:4", "lo.csv:5"]
    assert found[0]["Ngày quyết định"] == "31/02/2024"
    assert found[2]["reject_cells"] == "9 | 8"


def test_rejects_are_audited_again_once_mended(judged, tmp_path: Path) -> None:
    """The file of rejects, its fault corrected, is itself an input."""
    _, output = judged(table(LAWFUL, ("=2", "31/02/2024", *LAWFUL[2:])))
    text = (output / "rejects.csv").read_text("utf-8-sig")
    assert "'=2" in text
    (tmp_path / "sua.csv").write_text(text.replace("31/02/2024", "28/02/2024"), "utf-8-sig")
    run(tmp_path / "sua.csv", "--output", tmp_path / "lai")
    assert verdicts(tmp_path / "lai")["id"].to_list() == ["=2"]


def test_answers_to_the_worklist_feed_back(judged, tmp_path: Path) -> None:
    """A name nobody knows is on the worklist with its count; answered, it is read everywhere."""
    strange = tuple(("Xếp Sở Tiền" if cell == LAWFUL[3] else cell) for cell in LAWFUL)
    result, output = judged(table(strange, ("2", *strange[1:])))
    assert result.exit_code == 4
    work = read_csv(output / "unresolved.csv")
    assert [(row["kind"], row["text"], row["rows"]) for row in work] == [("post", "Xếp Sở Tiền", "2")]
    answered = tmp_path / "tra-loi.csv"
    answered.write_text(f"kind,text,answer\npost,Xếp Sở Tiền,{LAWFUL[3]}\n", "utf-8")
    _, output = judged(table(strange, ("2", *strange[1:])), "--names", answered)
    assert verdicts(output)["post_id"].to_list() == ["giam-doc-so"] * 2
    answered.write_text("kind,text,answer\npost,Xếp Sở Tiền,Xếp lớn\n", "utf-8")
    refused, _ = judged(table(strange), "--names", answered)
    assert (refused.exit_code, "PC808" in refused.stderr) == (2, True)


def test_reported_bodies_are_compared_with_competent_ones(judged) -> None:
    """Same, an organ for its head, signed for, only handed over, another."""
    head = "Chủ tịch UBND tỉnh"
    state = (head, "UBND tỉnh", f"KT. {head}", f"{head} trao quyết định")
    _, output = judged(table(*((str(number), *LAWFUL[1:7], body) for number, body in enumerate(state))))
    said = [each.partition("state_act.body=")[2].partition(";")[0] for each in verdicts(output)["agreement"]]
    assert said == ["same", "organ_of", "signs_for", "hands_over"]
    assert verdicts(output)["authority"].to_list()[:3] == ["compliant"] * 3


def test_acts_are_read_with_the_standing_and_the_approval_beside_them(judged) -> None:
    """`Bổ nhiệm` to `Quyền …` gives acting powers; who approves a removal is compared with who must approve it."""
    post = ("Phó Chủ tịch UBND tỉnh", "", "Sơn La", "")
    _, output = judged(table(
        ("1", "10/05/2024", "bổ nhiệm", "Quyền Giám đốc Sở Tài chính", "", "Quảng Ninh", "", ""),
        ("2", "10/05/2024", "bổ nhiệm", "Giám đốc Sở Tài chính", "", "Quảng Ninh", "", ""),
        ("3", "15/03/2019", "phê chuẩn kết quả miễn nhiệm", *post, "Thủ tướng Chính phủ"),
        ("4", "15/03/2019", "chuẩn y miễn nhiệm", *post, "Thủ tướng Chính phủ"),
    ))  # fmt: skip
    assert verdicts(output)["action"].to_list() == ["giao-quyen", "bo-nhiem", "mien-nhiem", "mien-nhiem"]
    assert verdicts(output)["agreement"].to_list()[2:] == ["election.approved_by=same"] * 2
    for row in verdicts(output).to_dicts()[2:]:
        assert 'election: {approved_by: "Thủ tướng Chính phủ", on: "15/03/2019"}' in proposal_text(row)
        assert "state_act" not in proposal_text(row)


def test_lists_in_files_of_their_own_are_joined_by_id(judged, tmp_path: Path) -> None:
    """Disciplines by id: a reprimand within the bar is found; a list said to be complete and empty is none."""
    side = tmp_path / "ky-luat.csv"
    lines = "1,đảng,khiển trách,01/6/2023,có", "2,,,,có", "9,đảng,cảnh cáo,1/1/2020,"
    header = "Mã,Bên,Hình thức,Ngày quyết định kỷ luật có hiệu lực,Đầy đủ"
    side.write_text("\n".join((header, *lines)), "utf-8")
    rows = (LAWFUL, ("2", *LAWFUL[1:]))
    result, output = judged(table(*rows), "--disciplines", side, "--scope", "eligibility")
    codes = dict(verdicts(output).select("id", "codes").iter_rows())
    assert "ky-luat" in codes["1"]
    assert "ky-luat" not in codes["2"]
    assert "1 dòng không thuộc quyết định nào" in result.stdout


def test_nested_columns_say_the_same_as_files(judged, tmp_path: Path) -> None:
    """Parquet and JSON lines carry lists in the row."""
    row = dict(
        zip(
            ("id", "date", "action", "post", "organisation", "province", "party_body", "state_body"),
            LAWFUL,
            strict=True,
        )
    )
    item = {"side": "đảng", "form": "khiển trách", "effective_on": "2023-06-01"}
    line = json.dumps(row | {"candidate": {"disciplines": {"complete": True, "items": [item]}}}, ensure_ascii=False)
    _, output = judged(line + "\n", "--scope", "eligibility", name="lo.jsonl")
    from_json = verdicts(output)["codes"].to_list()
    frame = pl.DataFrame([row | {"candidate.disciplines": [item], "candidate.disciplines.complete": True}])
    frame.write_parquet(tmp_path / "nguon.parquet")
    _, output = judged((tmp_path / "nguon.parquet").read_bytes(), "--scope", "eligibility", name="lo.parquet")
    assert "ky-luat" in from_json[0]
    assert verdicts(output)["codes"].to_list() == from_json


def test_a_workbook_with_titles_and_merged_headers_is_read(judged, tmp_path: Path) -> None:
    """Titles above the header, two lines of merged headers, numbered columns, dates and day numbers as Excel has them."""

    path = tmp_path / "nguon.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Danh sách")
    sheet.merge_range(0, 0, 0, 5, "DANH SÁCH BỔ NHIỆM")
    for column, title in ((0, "Mã"), (3, "Chức danh"), (4, "Cơ quan"), (5, "Tỉnh")):
        sheet.merge_range(2, column, 3, column, title)
    sheet.merge_range(2, 1, 2, 2, "Quyết định")
    sheet.write_row(3, 1, ["Ngày", "Nội dung"])
    sheet.write_row(4, 0, [f"({number})" for number in range(1, 7)])
    sheet.write_row(5, 0, ["A1"])
    sheet.write_datetime(5, 1, dt.date(2023, 9, 5), book.add_format({"num_format": "dd/mm/yyyy"}))
    sheet.write_row(5, 2, ["bổ nhiệm", "Giám đốc", "Sở Tài chính", "Quảng Ninh"])
    sheet.write_row(6, 0, ["A2", 45174, "bổ nhiệm", "Giám đốc", "Sở Tài chính", "Quảng Ninh"])
    sheet.write_formula(7, 0, '="A"&"3"', None, "A3")
    sheet.write_row(7, 1, ["5/9/2023", "bổ nhiệm", "Giám đốc", "Sở Tài chính", "Quảng Ninh"])
    book.add_worksheet("Khác").write_row(0, 0, ["x"])
    book.close()
    result, output = judged(path.read_bytes(), name="lo.xlsx")
    assert verdicts(output)["id"].to_list() == ["A1", "A2", "A3"]
    assert {str(day) for day in verdicts(output)["on"]} == {"2023-09-05"}
    assert verdicts(output)["place"].to_list() == [f"lo.xlsx[Danh sách]:{line}" for line in (6, 7, 8)]
    assert "“Khác”" in result.stdout


def test_the_receipt_is_the_same_for_the_same_run(judged) -> None:
    """Inputs, rules and options decide it; no clock, no path."""
    _, output = judged(table(LAWFUL, FAULTY))
    first = json.loads((output / "receipt.json").read_text("utf-8"))
    _, output = judged(table(LAWFUL, FAULTY))
    again = json.loads((output / "receipt.json").read_text("utf-8"))
    assert again == first
    assert str(output) not in json.dumps(first)
    assert first["counts"]["rows"] == 2


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * (3 << 20))
    raw = bytearray(stream.getvalue())
    # The directory claims more than four gigabytes less one byte.
    entry = raw.rindex(b"PK\x01\x02")
    raw[entry + 24 : entry + 28] = (0xFFFFFFFE).to_bytes(4, "little")
    return bytes(raw)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("rong.csv", b"", "PC802"),
        ("thieu-cot.csv", "Mã,Tên\n1,a\n".encode(), "PC803"),
        ("hai-cot.csv", table(LAWFUL, header=("Chức vụ", *HEADER[1:])).encode(), "PC806"),
        ("la.csv", bytes(range(128, 256)) * 40, "PC203"),
        ("khong-tieu-de.csv", b"\n\n\n", "PC802"),
        ("hong.parquet", b"PAR1" + b"\x00" * 60 + b"PAR1", "PC802"),
        ("hong.xlsx", b"PK\x03\x04" + b"rac" * 50, "PC802"),
        ("bom.xlsx", bomb(), "PC802"),
        ("hong.jsonl", b"{\n[\n", "PC802"),
        ("utf32.csv", codecs.BOM_UTF32_LE + table(LAWFUL).encode("utf-32-le"), "PC203"),
    ],
)
def test_unreadable_inputs_are_refused_with_a_reason(judged, name: str, content: bytes, code: str) -> None:
    """Exit code 2, one diagnostic, no output folder, never a traceback."""
    result, output = judged(content, name=name)
    assert (result.exit_code, code in result.stderr, result.exception.__class__) == (2, True, SystemExit)
    assert not output.exists() or not list(output.iterdir())


def test_folders_and_pipes_are_refused(tmp_path: Path) -> None:
    """What is no ordinary file is not opened: a pipe could make the run wait for ever."""
    pipe = tmp_path / "ong"
    os.mkfifo(pipe)
    for source in (tmp_path, pipe, tmp_path / "khong-co.csv"):
        result = run(source, "--output", tmp_path / "kq")
        assert (result.exit_code, "PC801" in result.stderr) == (2, True)


def test_a_mapping_names_columns_and_constants(judged, tmp_path: Path) -> None:
    """`--map` reads headers nobody could guess; an unknown fact in it is refused."""
    mapping = tmp_path / "anh-xa.yaml"
    mapping.write_text(
        'schema: phancap.mapping/1\ncolumns: {"A": id, "B": date, "C": post, "D": null}\n'
        'constants: {action: "bổ nhiệm", province: "Quảng Ninh"}\n',
        "utf-8",
    )
    text = table(("7", "2023", "Giám đốc Sở Tài chính", "x"), header=("A", "B", "C", "D"))
    _, output = judged(text, "--map", mapping)
    assert verdicts(output).select("id", "action", "province_id").row(0) == ("7", "bo-nhiem", "quang-ninh")
    mapping.write_text('columns: {"A": id, "B": date, "C": candidate.age}\n', "utf-8")
    result, _ = judged(text, "--map", mapping)
    assert (result.exit_code, "PC805" in result.stderr) == (2, True)


def test_a_partial_date_is_judged_by_every_law_it_may_fall_under(judged) -> None:
    """A month is an interval: both its ends are in the table."""
    _, output = judged(table(("1", "9/2023", *LAWFUL[2:])))
    assert [str(day) for day in verdicts(output).select("on", "on_last").row(0)] == ["2023-09-01", "2023-09-30"]


BY_ELECTION = ("", "18/11/2024", "bầu", "Phó Chủ tịch UBND tỉnh", "", "Lâm Đồng")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ((*BY_ELECTION, "Ban Thường vụ Tỉnh ủy", "HĐND tỉnh"), "party_act.body=same;election.body=same"),
        ((*BY_ELECTION, "", "Thủ tướng Chính phủ"), "election.approved_by=same"),
        ((*BY_ELECTION, "Ban Chấp hành Đảng bộ tỉnh", "HĐND tỉnh"), "party_act.body=organ_of;election.body=same"),
        (("", "18/11/2025", "bầu", "Phó Bí thư Tỉnh ủy", "", "Lâm Đồng", "Ban Chấp hành Đảng bộ tỉnh", ""), "election.body=same"),
        (("", "18/11/2025", "bầu", "Phó Bí thư Tỉnh ủy", "", "Lâm Đồng", "Ban Bí thư", ""), "party_act.body=same"),
    ],
)  # fmt: skip
def test_a_body_named_beside_an_election_did_what_it_can_do(judged, row: tuple[str, ...], told: str) -> None:
    """The committee in the Party's column decided and the Prime Minister approved: neither is accused of electing."""
    _, output = judged(table(row))
    found = verdicts(output).row(0, named=True)
    assert found["agreement"] == told
    assert "authority.sai-tham-quyen.co-quan-bau" not in (found["codes"] or "")
    again = check(load_lawbook(), read_proposal(proposal_text(found), "dong.yaml"), (Facet.AUTHORITY,))
    assert again.outcome.value == found["authority"]


def in_windows_1258(letter: str) -> bytes:
    """A letter with its tone after it, as that encoding has them."""
    parts = unicodedata.normalize("NFD", letter)
    tones = "".join(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
    bare = "".join(part for part in parts if part not in tones)
    return (unicodedata.normalize("NFC", bare) + tones).encode("cp1258")


def test_rejects_of_files_with_other_headers_are_one_table(judged, tmp_path: Path) -> None:
    """A second file in windows-1258 with a header of its own: what was mended in the list of rejects is audited as it is."""
    wrong = ("1", "31/02/2024", *LAWFUL[2:])
    other = tmp_path / "cu.csv"
    text = table(("2", *wrong[1:]), header=(HEADER[0], "Ngày ký", *HEADER[2:]))
    other.write_bytes(b"".join(map(in_windows_1258, text)))
    _, output = judged(table(wrong), other)
    assert (output / "rejects.csv").read_text("utf-8-sig").splitlines()[0].count("Ngày") == 1
    mended = (output / "rejects.csv").read_text("utf-8-sig").replace("31/02/2024", "05/9/2023")
    result, _ = judged(mended, name="sua.csv")
    assert last_line(result) == (
        "rows in 2 = compliant 2 + violation 0 + undetermined 0 + unregulated 0 + conflicting 0 + judgement 0 + rejected 0"
    )


def test_a_workbook_that_opens_with_instructions(judged, tmp_path: Path) -> None:
    """The first sheet has no line of headers: the one that has is read, and the reader is told."""
    path = tmp_path / "nguon.xlsx"
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Hướng dẫn").write_column(0, 0, ["Sổ theo dõi", "Ghi đủ các cột"])
    book.add_worksheet("Trống")
    sheet = book.add_worksheet("Quyết định")
    sheet.write_row(0, 0, HEADER)
    sheet.write_row(1, 0, LAWFUL)
    book.close()
    result, output = judged(path.read_bytes(), name="lo.xlsx")
    assert verdicts(output)["place"].to_list() == ["lo.xlsx[Quyết định]:2"]
    assert "chỉ đọc trang tính “Quyết định”" in result.stdout


def test_a_cell_merged_over_several_lines_counts_in_each(judged, tmp_path: Path) -> None:
    """One decision on three persons: day, act and body stand in merged cells; the id is that of the first line alone."""
    path = tmp_path / "nguon.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Quyết định")
    sheet.write_row(0, 0, HEADER)
    for line in (1, 2, 3):
        sheet.write_row(line, 3, [f"Giám đốc Sở {('Tài chính', 'Nội vụ', 'Y tế')[line - 1]}", "", "Quảng Ninh"])
    for column in (0, 1, 2, 6, 7):
        sheet.merge_range(1, column, 3, column, LAWFUL[column])
    book.close()
    result, output = judged(path.read_bytes(), name="lo.xlsx")
    assert verdicts(output).select("id", "on", "verdict").rows() == [
        (name, dt.date(2023, 9, 5), "compliant") for name in ("1", "2", "3")
    ]
    assert "5 ô gộp nhiều dòng" in result.stdout
