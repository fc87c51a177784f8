"""The documentation says what the program does: commands are run, references generated, links followed."""

from __future__ import annotations

import importlib.util
import re
import unicodedata
from pathlib import Path
from types import ModuleType

import click
import pytest

from cli.commandline import Group
from cli.main import cli

ROOT = Path(__file__).resolve().parents[2]
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
_INLINE = re.compile(r"`(phancap [^`\n]+)`")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GENERATE = _generator()
PAGES: tuple[Path, ...] = GENERATE.pages()
ALL = (*PAGES, *GENERATE.generated_pages())


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize(
    "page", [page for page in PAGES if "```console" in page.read_text(encoding="utf-8")], ids=_name
)
def test_output_below_a_command_is_what_it_prints(page: Path) -> None:
    """Every command of a page, run from the top, prints just what stands below it (`python docs/generate.py`)."""
    text = page.read_text(encoding="utf-8")
    assert GENERATE.with_outputs(text) == text


@pytest.mark.parametrize("page", GENERATE.generated_pages(), ids=_name)
def test_reference_is_up_to_date(page: Path) -> None:
    """A reference page is what the program and its models say today (`python docs/generate.py`)."""
    assert GENERATE.generated_pages()[page] == page.read_text(encoding="utf-8")


def test_wrong_output_is_noticed() -> None:
    """A page that claims another output than the command's is not taken as it is."""
    page = "```console\n$ echo một\nhai\n```\n"
    assert GENERATE.with_outputs(page) == "```console\n$ echo một\nmột\n```\n"


def test_a_named_block_becomes_a_file_of_the_session() -> None:
    """A block that begins with a file name is there for the commands below it."""
    page = "```yaml\n# a.yaml\nkhóa: 1\n```\n\n```console\n$ tail -n 1 a.yaml\n```\n"
    assert GENERATE.with_outputs(page).endswith("$ tail -n 1 a.yaml\nkhóa: 1\n```\n")


@pytest.mark.parametrize("page", ALL, ids=_name)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link of a page names a file of the repository."""
    targets = [link for link in _LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    missing = [link for link in targets if not (page.parent / link).exists()]
    assert missing == []


@pytest.mark.parametrize("page", ALL, ids=_name)
def test_text_is_nfc(page: Path) -> None:
    """Vietnamese is written in composed form throughout."""
    assert unicodedata.is_normalized("NFC", page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_commands_named_in_the_text_exist(page: Path) -> None:
    """A command or option mentioned in a sentence is one the program has."""
    prose = _FENCED.sub("", page.read_text(encoding="utf-8"))
    unknown = [words for words in _INLINE.findall(prose) if not _exists(words)]
    assert unknown == []


def _exists(words: str) -> bool:
    parts = words.split()[1:]
    found: click.Command = cli
    while parts and isinstance(found, Group):
        names = parts.pop(0).split("\\|")
        if any(name not in found.lazy for name in names):
            return False
        found = importlib.import_module(found.lazy[names[0]].module).command
    options = {name for each in (*found.params, *cli.params) for name in (*each.opts, *each.secondary_opts)}
    return all(part in options for part in parts if part.startswith("--"))


@pytest.mark.parametrize("page", [page for page in ALL if page.name.endswith(".vi.md")], ids=_name)
def test_vietnamese_page_has_an_english_sister(page: Path) -> None:
    """`x.vi.md` stands beside `x.md`."""
    assert page.with_name(page.name.replace(".vi.md", ".md")).exists()


@pytest.mark.parametrize("page", ["README.md", "README.vi.md"])
def test_make_targets_of_the_readme_exist(page: str) -> None:
    """What the reader is told to `make` is a target of the Makefile."""
    wanted = set(re.findall(r"^make ([\w-]+)$", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE))
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {"demo", "test"} == wanted
    assert wanted - targets == set()


def test_every_page_is_reached_from_the_index() -> None:
    """No page of the documentation lies where nobody finds it: from the index, link by link."""
    index = ROOT / "docs" / "index.md"
    reached: set[Path] = set()
    pending = [index.resolve()]
    while pending:
        page = pending.pop()
        if page not in reached and page.suffix == ".md" and page.exists():
            reached.add(page)
            pending += [(page.parent / link).resolve() for link in _LINK.findall(page.read_text(encoding="utf-8"))]
    lost = [_name(page) for page in ALL if page.is_relative_to(index.parent) and page.resolve() not in reached]
    assert lost == []
