"""What a person asked for is written whole or not at all, through no link, and over nothing that is in use."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.diagnostics import MachineError, PhancapError
from engine.writing import make_folder, write_file, write_files
from tests.audit.test_resume import small_files


def code_of(action: Callable[..., object], *given: object, **named: object) -> str:
    with pytest.raises(PhancapError) as raised:
        action(*given, **named)
    return raised.value.diagnostics[0].code


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_personal_data_is_for_its_user_alone(tmp_path: Path) -> None:
    """0600 whatever stood there; what is not personal keeps the rights of the old file, 0644 where there was none."""
    old = tmp_path / "cu"
    old.write_text("x", "utf-8")
    old.chmod(0o640)
    write_file(old, b"a", replace=True)
    write_file(tmp_path / "moi", b"b", replace=True)
    kept = rights(old), rights(tmp_path / "moi")
    write_file(old, b"c", replace=True, private=True)
    write_file(tmp_path / "khoa", b"d", replace=False, private=True)
    assert (kept, rights(old), rights(tmp_path / "khoa")) == ((0o640, 0o644), 0o600, 0o600)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cu", "khoa", "moi"]


@pytest.mark.parametrize("replace", [True, False])
def test_a_link_is_neither_followed_nor_replaced(tmp_path: Path, replace: bool) -> None:
    """PC819 for a link to a file, to nothing, to a folder; for a folder and a pipe; all stay as they were."""
    (tmp_path / "that").write_text("x", "utf-8")
    for name, target in (("tep", tmp_path / "that"), ("khong", tmp_path / "chua-co"), ("thu-muc", tmp_path)):
        (tmp_path / name).symlink_to(target)
    os.mkfifo(tmp_path / "ong")
    (tmp_path / "con").mkdir()
    before = sorted(tmp_path.iterdir())
    for name in ("tep", "khong", "thu-muc", "ong", "con"):
        assert code_of(write_file, tmp_path / name, b"y", replace=replace) == "PC819"
    assert (sorted(tmp_path.iterdir()), (tmp_path / "that").read_text("utf-8")) == (before, "x")
    assert (code_of(make_folder, tmp_path / "thu-muc"), code_of(write_file, Path("/dev/null"), b"", replace=True)) == (
        "PC819", "PC819",
    )  # fmt: skip


def test_nothing_in_use_is_written_over(tmp_path: Path) -> None:
    """Under its own name, another path or as a hard link: PC819; what is not to be replaced: PC961."""
    read = tmp_path / "doc"
    read.write_text("x", "utf-8")
    (tmp_path / "ten-khac").hardlink_to(read)
    for place in (read, tmp_path / "." / "doc", tmp_path / "ten-khac"):
        assert code_of(write_file, place, b"y", replace=True, in_use=[tmp_path / "khong-co", read]) == "PC819"
    assert (code_of(write_file, read, b"y", replace=False), read.read_text("utf-8")) == ("PC961", "x")


def test_a_name_taken_meanwhile_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between looking and writing another run may put a file there: it is not lost (PC961), nothing is left beside it."""
    monkeypatch.setattr("engine.writing.refuse_in_the_way", lambda *_: None)
    (tmp_path / "khoa").write_text("của người khác", "utf-8")
    assert code_of(write_file, tmp_path / "khoa", b"y", replace=False) == "PC961"
    assert [path.read_text("utf-8") for path in tmp_path.iterdir()] == ["của người khác"]


def test_without_hard_links_it_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some file systems of memory sticks have none."""

    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    write_file(tmp_path / "khoa", b"y", replace=False, private=True)
    assert ((tmp_path / "khoa").read_bytes(), len(list(tmp_path.iterdir()))) == (b"y", 1)


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    """The machine's fault (PC824), the old content whole, nothing beside it; a place that is none is PC508."""
    place = tmp_path / "kq"
    place.write_text("cũ", "utf-8")
    with small_files(100), pytest.raises(MachineError, match="PC824"):
        write_file(place, b"x" * 1000, replace=True)
    assert ([path.name for path in tmp_path.iterdir()], place.read_text("utf-8")) == (["kq"], "cũ")
    assert code_of(write_file, tmp_path / "khong-co" / "kq", b"", replace=True) == "PC508"
    assert code_of(write_file, place / "kq", b"", replace=True) == "PC508"


def test_a_folder_is_filled_whole_or_not_at_all(tmp_path: Path) -> None:
    """What was written is taken away when the rest cannot be; a folder that holds something is left (PC961)."""
    folder = tmp_path / "goi"
    with small_files(100), pytest.raises(MachineError):
        write_files(folder, {"a": b"x", "b": b"x" * 1000}, replace=False)
    assert list(folder.iterdir()) == []
    write_files(folder, {"a": b"x", "b": b"y"}, replace=False)
    assert code_of(write_files, folder, {"c": b"z"}, replace=False) == "PC961"
    assert sorted(path.name for path in folder.iterdir()) == ["a", "b"]


def test_what_the_system_says_is_told_in_both_languages(tmp_path: Path) -> None:
    """A folder that does not exist is said so in Vietnamese, not in the system's English."""
    with pytest.raises(PhancapError) as refused:
        write_file(tmp_path / "khong-co" / "tep", b"x", replace=False)
    (told,) = refused.value.diagnostics
    assert ("không ghi được: không có tệp hoặc thư mục này", "cannot write: no such file or directory") == (
        told.message.vi, told.message.en,
    )  # fmt: skip
