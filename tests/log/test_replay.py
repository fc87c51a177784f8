"""Old entries worked out again: the same by the archived rules, and explained where today's rules differ."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from engine import load_lawbook
from engine.diagnostics import PhancapError
from engine.intake.proposals import read_proposal_file
from engine.lawbook.loading import SHIPPED
from engine.lawbook.sources import find_sources
from engine.log.archive import archive_of
from engine.log.checks import check_content
from engine.log.replay import Replay, Replayer
from engine.log.store import DecisionLog, create_log, open_log
from engine.verdict.check import ALL_FACETS, check

PROPOSALS = Path(__file__).parents[2] / "examples" / "proposals"
FILES = ("sai-03-khien-trach-moi-11-thang-theo-80.yaml", "02-thu-truong-bo-tai-chinh-2024.yaml")


def logged(log: DecisionLog, rules: Path) -> None:
    """The two files checked under the rules of a folder, logged with their packs."""
    book = load_lawbook(shipped=rules, use_cache=False) if rules != SHIPPED else load_lawbook()
    archive = archive_of(log.path)
    archive.keep_lawbook(find_sources(rules))
    for name in FILES:
        read = read_proposal_file(PROPOSALS / name)
        verdict = check(book, read)
        log.append(
            check_content(read, verdict, ALL_FACETS, log.pseudonyms(), archive if log.head.keeps_inputs else None)
        )


@pytest.fixture(scope="module")
def earlier(tmp_path_factory) -> Path:
    """An earlier edition of the shipped packs: the reprimand bar of 80-QĐ/TW was written as six months."""
    folder = tmp_path_factory.mktemp("ban-cu") / "rules"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("_compiled", "__pycache__", "*.py"))
    path = folder / "central" / "80-qd-tw" / "parameters.yaml"
    text = path.read_text("utf-8")
    bar = "{id: thang-cho-khien-trach, value: 12,"
    assert bar in text
    path.write_text(text.replace(bar, bar.replace("12", "6")), "utf-8")
    return folder


def test_an_entry_of_today_is_as_recorded(tmp_path):
    """A log that keeps inputs needs nothing but itself; one that does not says which file it needs."""
    with create_log(tmp_path / "du.log", keeps_inputs=True) as log, create_log(tmp_path / "kin.log") as private:
        logged(log, SHIPPED)
        logged(private, SHIPPED)
        assert [Replay.SAME] * 2 == [each.result for each in Replayer(log).replay(log.entries())]
        assert [Replay.NO_INPUT] * 2 == [each.result for each in Replayer(private).replay(private.entries())]
        given = Replayer(private, [PROPOSALS / FILES[0]])
        assert [Replay.SAME, Replay.NO_INPUT] == [each.result for each in given.replay(private.entries())]


def test_an_entry_of_an_earlier_edition_replays_and_the_difference_is_explained(tmp_path, earlier):
    """Under its own packs it is as recorded; today's parameter makes the same file a violation, and says by which provision."""
    with create_log(tmp_path / "cu.log", keeps_inputs=True) as log:
        logged(log, earlier)
        replayed = list(Replayer(log, other=load_lawbook()).replay(log.entries()))
    assert [Replay.SAME, Replay.SAME] == [each.result for each in replayed]
    changed = [each for each in replayed[0].since or () if "ky-luat" in each.what.vi]
    assert ["satisfied → breached"] == [each.what.vi.rsplit(": ", 1)[1] for each in changed]
    assert all("80-QĐ/TW" in provision for each in changed for provision in each.provisions)
    assert all("require" in each.reason.en or "parameters" in each.reason.en for each in changed)
    assert () == replayed[1].since


def test_a_program_that_judges_otherwise_is_found(tmp_path, monkeypatch):
    """The same rules and file with another result can only be the program: it is said, not hidden."""
    with create_log(tmp_path / "so.log", keeps_inputs=True) as log:
        logged(log, SHIPPED)
        monkeypatch.setattr("engine.log.replay.verdict_core", lambda _: {"outcome": "compliant"})
        assert {Replay.DIFFERS} == {each.result for each in Replayer(log).replay(log.entries())}


@pytest.mark.parametrize("spoil", ["file", "listing", "missing"])
def test_a_changed_archive_is_never_used(tmp_path, spoil):
    """Packs that are not those recorded give no replay, with the reason (PC707)."""
    with create_log(tmp_path / "so.log", keeps_inputs=True) as log:
        logged(log, SHIPPED)
    folder = archive_of(tmp_path / "so.log").folder
    if spoil == "file":
        victim = max((folder / "files").iterdir(), key=lambda path: path.stat().st_size)
        victim.write_bytes(victim.read_bytes() + b"\n")
    elif spoil == "listing":
        listing = next((folder / "lawbooks").iterdir())
        listing.write_text(listing.read_text("utf-8").replace("false", "true", 1), "utf-8")
    else:
        shutil.rmtree(folder / "lawbooks")
    with open_log(tmp_path / "so.log", to_write=False) as log:
        found = list(Replayer(log).replay(log.entries()))
    assert {Replay.NOT_POSSIBLE} == {each.result for each in found}
    with pytest.raises(PhancapError, match="PC707"):
        archive_of(tmp_path / "so.log").sources(load_lawbook().hash)


def test_no_person_stands_in_a_log_that_keeps_no_inputs(tmp_path):
    """Neither the file's name nor what it says of the person is in the log or in its archive."""
    file = tmp_path / "nguyen-van-bi-mat.yaml"
    text = (PROPOSALS / FILES[0]).read_text("utf-8")
    text = re.sub(r"^  id: .*$", "  id: 'Nguyễn Văn Bí Mật'", text, count=1, flags=re.MULTILINE)
    assert "Bí Mật" in text
    file.write_text(text, "utf-8")
    read = read_proposal_file(file)
    with create_log(tmp_path / "so.log") as log:
        log.append(check_content(read, check(load_lawbook(), read), ALL_FACETS, log.pseudonyms(), None))
    birth = str(read.form.candidate.birth_date)
    kept = b"".join(
        path.read_bytes() for path in tmp_path.iterdir() if path.name.startswith("so.log") and path.is_file()
    )
    assert birth
    for secret in ("Bí Mật", "bi-mat", birth):
        assert secret.encode() not in kept
