"""An audit's rows cut into pieces: none lost, none doubled, what spans pieces settled before."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from engine import load_lawbook
from engine.audit.judging.recheck import Recheck
from engine.audit.reading.inputs import LINE, ROW
from engine.audit.request import Request
from engine.audit.sources import Sources
from engine.audit.spark import pieces, session
from engine.audit.spark.pieces import Piece, cut
from engine.diagnostics import PhancapError

HEADER = "Mã,Ngày quyết định,Nội dung,Chức danh"


@pytest.fixture(scope="module")
def book():
    return load_lawbook()


@pytest.fixture
def sources(book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sources:
    """A CSV file with a row that does not come apart, and a Parquet file that repeats two of its ids."""
    monkeypatch.setattr(pieces, "PIECE_ROWS", 3)
    rows = [f"QĐ-{number},2024-01-{number:02},bổ nhiệm,Giám đốc Sở Tài chính" for number in range(1, 9)]
    rows.insert(4, "QĐ-x,thừa,một,ô,nữa")
    first, second = tmp_path / "đợt 1.csv", tmp_path / "đợt 2.parquet"
    first.write_text("\n".join([HEADER, *rows]), "utf-8")
    pl.DataFrame(
        [[f"QĐ-{number}", "2025-03-05", "bổ nhiệm", "Bí thư Tỉnh ủy"] for number in (20, 21, 8, 22, 21)],
        schema=HEADER.split(","),
        orient="row",
    ).write_parquet(second)
    return Sources(book, Request((first, second), tmp_path / "kq"))


def cut_up(book, sources: Sources, folder: Path, wanted: int = 0) -> list[Piece]:
    return list(cut(sources, folder, Recheck(book, (), wanted, sources.expected)))


def test_every_row_is_in_one_piece(book, sources: Sources, tmp_path: Path) -> None:
    """The rows of all pieces, refused ones included, are those of the inputs, in their order."""
    found = []
    for piece in cut_up(book, sources, tmp_path):
        chunk = piece.chunk(sources.inputs[piece.source].opened.table)
        numbers = sorted([*chunk.rows[ROW], *(refused.row for refused in chunk.refused)])
        assert piece.read == len(numbers)
        found += [(piece.source, piece.offset + number) for number in numbers]
        assert 3 >= chunk.rows.height
        assert [LINE in chunk.rows.columns, ROW in chunk.rows.columns] == [True, True]
    assert [(0, number) for number in range(1, 10)] + [(1, number) for number in range(10, 15)] == found


def test_a_repeated_id_is_found_across_pieces_and_inputs(book, sources: Sources, tmp_path: Path) -> None:
    """QĐ-8 stands in the first input, QĐ-21 earlier in the second."""
    repeated = [
        (piece.source, piece.start, piece.repeated) for piece in cut_up(book, sources, tmp_path) if piece.repeated
    ]
    assert [(1, 0, (2,)), (1, 3, (1,))] == repeated


def test_rows_to_judge_again_are_those_of_the_whole(book, sources: Sources, tmp_path: Path) -> None:
    """The pieces of a chunk share out what the chunk would be given, and no piece more than it has."""
    found = cut_up(book, sources, tmp_path, wanted=7)
    assert 7 == len({number for piece in found for number in piece.recheck})
    first = 1
    for piece in found:
        assert all(first <= number < first + piece.read for number in piece.recheck)
        first += piece.read


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """PC820 says what to install before anything is started."""
    monkeypatch.setattr(session, "find_spec", lambda name: None if name == "pyarrow" else object())
    with pytest.raises(PhancapError, match=r"PC820 .*: pyarrow$"):
        session.refuse_unless_installed()


def test_missing_java_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """PC821 names the JAVA_HOME that has none."""
    monkeypatch.setattr(session, "find_spec", lambda _: object())
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(PhancapError, match=f"PC821 .*{tmp_path.name}"):
        session.refuse_unless_installed()
