"""Every option that names a file to write: not through a link, not over what is read, 0600 where it holds personal data."""

from __future__ import annotations

import json
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import cli
from cli.settings import Settings
from engine import load_lawbook
from tests.audit.test_resume import small_files

ROOT = Path(__file__).parents[2]
PROPOSAL = ROOT / "examples" / "proposals" / "07-giam-doc-so-quang-ninh-2024.yaml"


@pytest.fixture(autouse=True, scope="module")
def one_lawbook() -> Iterator[None]:
    """The shipped rules are read once for all tests of this file."""
    book = load_lawbook()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Settings, "lawbook", lambda _: book)
        yield


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a proposal, a log of one entry, a key, a pack; and links to a file of somebody else."""
    folder = tmp_path_factory.mktemp("co-quan") / "mau"
    folder.mkdir()
    shutil.copyfile(PROPOSAL, folder / "ho-so.yaml")
    assert run("check", folder / "ho-so.yaml", "--scope", "authority", "--log", folder / "so.log").exit_code == 0
    assert run("log", "key", folder / "khoa").exit_code == 0
    shutil.copytree(ROOT / "rules" / "provinces" / "quang-ninh" / "288-qd-tu", folder / "goi")
    (folder / "cua-nguoi-khac").write_text("giữ nguyên", "utf-8")
    for name in ("x.json", "x.csv", "x.pub"):
        (folder / name).symlink_to("cua-nguoi-khac")
    (folder / "goi" / "signature.json").symlink_to(Path("..") / "cua-nguoi-khac")
    (folder / "sach").symlink_to("goi")
    return folder


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Path:
    """A copy of it to write to."""
    return Path(shutil.copytree(template, tmp_path / "co-quan", symlinks=True))


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


WRITING = {
    "the verdict": ("check", "{}/ho-so.yaml", "--scope", "authority", "--output", "{}/x.json"),
    "the receipt": ("check", "{}/ho-so.yaml", "--scope", "authority", "--receipt", "{}/x.json"),
    "the verdict over the file": ("check", "{}/ho-so.yaml", "--scope", "authority", "--output", "{}/ho-so.yaml"),
    "the receipt over the file": ("check", "{}/ho-so.yaml", "--scope", "authority", "--receipt", "{}/./ho-so.yaml"),
    "the anchor": ("log", "checkpoint", "{}/so.log", "--output", "{}/x.json"),
    "the anchor over the log": ("log", "checkpoint", "{}/so.log", "--output", "{}/so.log"),
    "the anchor over the log's key": ("log", "checkpoint", "{}/so.log", "--output", "{}/so.log.key"),
    "a key": ("log", "key", "{}/x.json"),
    "a public key": ("log", "key", "{}/x"),
    "a log": ("log", "new", "{}/x.json"),
    "a signature": ("rules", "sign", "{}/goi", "--key", "{}/khoa"),
    "a list": ("rules", "export", "377-qd-tw", "--output", "{}/x.csv", "--force"),
    "the book": ("rules", "book", "--output", "{}/sach"),
    "the schemas": ("rules", "schema", "--output", "{}/sach"),
    "a new pack": ("rules", "new", "{}/sach", "--number", "12-QĐ/TU", "--title", "Về phân cấp", "--issuer", "Ban Thường vụ Tỉnh ủy",
                   "--province", "Quảng Ninh", "--issued", "2026-01-05", "--from", "2026-01-05"),
}  # fmt: skip


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }


@pytest.mark.parametrize("what", WRITING)
def test_what_is_in_the_way_stays(office: Path, what: str) -> None:
    """Refused with PC819 (a log: PC701), every file of the folder as it was, none added."""
    before = everything(office)
    result = run(*(each.format(office) for each in WRITING[what]))
    assert (result.exit_code, "PC701" if what == "a log" else "PC819") == (2, result.stderr.partition("[")[2][:5]), (
        result.output
    )
    assert everything(office) == before


def test_personal_data_and_keys_are_private(office: Path) -> None:
    """Verdicts, receipts, logs and private keys are 0600; what is meant to be handed on is not."""
    named = "--output", office / "kl", "--receipt", office / "bn", "--log", office / "so.log"
    run("check", office / "ho-so.yaml", "--scope", "authority", *named)
    run("log", "checkpoint", office / "so.log", "--output", office / "moc")
    names = ("kl", "bn", "so.log", "so.log.key", "khoa", "khoa.pub", "moc")
    assert {name: oct(stat.S_IMODE((office / name).stat().st_mode)) for name in names} == {
        **dict.fromkeys(names[:5], "0o600"), **dict.fromkeys(names[5:], "0o644"),
    }  # fmt: skip


def test_one_output_is_not_written_over_another(office: Path) -> None:
    """`--receipt` in the place of `--output`: refused before anything is entered in the log."""
    (office / "kl").write_text("cũ", "utf-8")
    named = "--output", office / "kl", "--receipt", office / "kl", "--log", office / "so.log"
    assert run("check", office / "ho-so.yaml", "--scope", "authority", *named).exit_code == 2
    assert len(json.loads(run("log", "show", office / "so.log", "--json").stdout)) == 1
    assert (office / "kl").read_text("utf-8") == "cũ"


def test_a_full_disk_is_the_machines_fault(office: Path) -> None:
    """Exit code 1 whether the log (PC703), a new log or a file (PC824) cannot be written; with room again all goes on."""
    log = office / "so.log"
    with small_files(0):
        codes = [
            (result.exit_code, code in result.stderr)
            for result, code in (
                (run("check", office / "ho-so.yaml", "--scope", "authority", "--log", log), "PC703"),
                (run("log", "new", office / "moi.log"), "PC824"),
                (run("check", office / "ho-so.yaml", "--scope", "authority", "--output", office / "kl"), "PC824"),
            )
        ]
    with small_files(5_000):
        codes.append(((made := run("log", "new", office / "moi.log")).exit_code, "PC703" in made.stderr))
    assert codes == [(1, True)] * 4
    assert run("log", "new", office / "moi.log").exit_code == 0
    assert (
        run("check", office / "ho-so.yaml", "--scope", "authority", "--log", log, "--output", office / "kl").exit_code
        == 0
    )
    assert run("log", "verify", log).exit_code == 0
