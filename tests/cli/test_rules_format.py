"""`phancap rules format`: writes in place, says what it would do with --check, leaves what it cannot read."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import run_shipped

UNEVEN = "rows:\n    - {id: a.b,   posts: [x]}  # chú thích\n"
EVEN = "rows:\n  - {id: a.b, posts: [x]}      # chú thích\n"


def _pack(folder: Path) -> Path:
    file = folder / "goi" / "competence.yaml"
    file.parent.mkdir()
    file.write_text(UNEVEN, "utf-8")
    (folder / "goi" / "to-trinh.yaml").write_text("a:   1\n", "utf-8")
    return file


def test_check_writes_nothing(tmp_path: Path) -> None:
    """`--check` names the file, shows the difference when asked, exits with 3 and leaves the file."""
    file = _pack(tmp_path)
    result = run_shipped("rules", "format", str(tmp_path), "--check", "--diff")
    assert (3, UNEVEN) == (result.exit_code, file.read_text("utf-8"))
    assert [str(file), "1 tệp cần sắp xếp lại, đã xem 1 tệp"] == [
        result.stdout.splitlines()[0],
        result.stdout.splitlines()[-1],
    ]
    assert "+  - {id: a.b, posts: [x]}" in result.stdout


def test_format_writes_and_is_then_content(tmp_path: Path) -> None:
    """The file gets its layout, its mode stays, files that are no pack files are not touched; a second run has nothing to do."""
    file = _pack(tmp_path)
    file.chmod(0o640)
    assert 0 == run_shipped("rules", "format", str(tmp_path)).exit_code
    assert (EVEN, 0o640) == (file.read_text("utf-8"), file.stat().st_mode & 0o777)
    assert "a:   1\n" == (tmp_path / "goi" / "to-trinh.yaml").read_text("utf-8")
    assert "0 tệp đã sắp xếp lại, đã xem 1 tệp\n" == run_shipped("rules", "format", str(tmp_path)).stdout


def test_what_cannot_be_read_is_told_and_left(tmp_path: Path) -> None:
    """A file that is not strict YAML is left; the others are laid out; exit code 2."""
    file = _pack(tmp_path)
    broken = file.with_name("requirements.yaml")
    broken.write_text("a: [\n", "utf-8")
    result = run_shipped("rules", "format", str(tmp_path))
    assert (2, True, EVEN, "a: [\n") == (
        result.exit_code, "PC101" in result.stderr, file.read_text("utf-8"), broken.read_text("utf-8"),
    )  # fmt: skip


def test_a_new_pack_has_the_layout(tmp_path: Path) -> None:
    """What `rules new` writes, `rules format` would not change."""
    given = ("--number", "12-QĐ/TU", "--province", "Quảng Ninh", "--from", "2026-02-01", "--concretises", "377-QĐ/TW")
    assert 0 == run_shipped("rules", "new", str(tmp_path / "goi"), *given).exit_code
    result = run_shipped("rules", "format", str(tmp_path / "goi"), "--check", "--diff")
    assert (0, "0 tệp cần sắp xếp lại, đã xem 4 tệp\n") == (result.exit_code, result.stdout)
