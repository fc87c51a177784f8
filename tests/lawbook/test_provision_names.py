"""Provisions named in one breath are read one by one; who cites a part cites the whole."""

import pytest

from engine.lawbook.provision_names import containing, one_by_one

SERIES = {
    "Điều 48 khoản 2, 3": ["Điều 48 khoản 2", "Điều 48 khoản 3"],
    "Điều 18 khoản 2, 3, 5": ["Điều 18 khoản 2", "Điều 18 khoản 3", "Điều 18 khoản 5"],
    "Điều 6 khoản 2, khoản 3": ["Điều 6 khoản 2", "Điều 6 khoản 3"],
    "Điều 26, Điều 27": ["Điều 26", "Điều 27"],
    "Điều 26–27": ["Điều 26", "Điều 27"],
    "Điều 71 đến Điều 73": ["Điều 71", "Điều 72", "Điều 73"],
    "Điều 25 khoản 1 đến khoản 4": [f"Điều 25 khoản {each}" for each in (1, 2, 3, 4)],
    "Mục 1 điểm 1.1, 1.2": ["Mục 1 điểm 1.1", "Mục 1 điểm 1.2"],
    "Điều 12, 13, 14 (ủy quyền)": ["Điều 12", "Điều 13", "Điều 14"],
    "Nhóm IV bậc 5 đến bậc 7": ["Nhóm IV bậc 5", "Nhóm IV bậc 6", "Nhóm IV bậc 7"],
}
ALONE = ("Điều 9", "Điều 30 khoản 1 bước 2", "Mục I điểm 1.2", "Nhóm 2, mục III, bậc 1", "Phụ lục về quy trình, bước 1")


@pytest.mark.parametrize("written", SERIES)
def test_a_series_names_each_of_its_members(written):
    """As written first, then each member with the article it shares with the others."""
    assert [written, *SERIES[written]] == list(one_by_one(written))


@pytest.mark.parametrize("written", ALONE)
def test_a_single_provision_names_itself_only(written):
    """Commas and numbers inside one provision do not make it a series."""
    assert [written] == list(one_by_one(written))


def test_provisions_apart_are_read_apart():
    """A semicolon parts provisions; each may itself be a series."""
    assert [
        "Điều 3; Điều 52 khoản 4, 5", "Điều 3", "Điều 52 khoản 4, 5", "Điều 52 khoản 4", "Điều 52 khoản 5",
    ] == list(one_by_one("Điều 3; Điều 52 khoản 4, 5"))  # fmt: skip


def test_a_part_lies_in_its_whole():
    """Clause, point, step, part and remark in brackets lie in what stands before them."""
    assert ["Điều 8", "Điều 8 khoản 1"] == list(containing("Điều 8 khoản 1 điểm 1.1"))
    assert ["Phụ lục về quy trình"] == list(containing("Phụ lục về quy trình, bước 5"))
    assert ["Chương VII"] == list(containing("Chương VII (thời hạn)"))
    assert [] == list(containing("Điều 9"))
