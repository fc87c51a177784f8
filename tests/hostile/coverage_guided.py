"""Coverage-guided inputs (atheris, extra `phancap[fuzz]`): `python -m tests.hostile.coverage_guided KIND FOLDER RUNS`.

Starts from the stored inputs of `seeds/KIND`, keeps in FOLDER what reaches code not reached before, and ends with a
`crash-…` file there when the rule of the kind is broken. Kinds: proposals, packs, texts, command-lines.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.hostile.bounds import MEMORY, Meter, limit_memory

SEEDS = Path(__file__).parent / "seeds"
EXAMPLES = Path(__file__).parents[2] / "examples" / "proposals"
PACKS = Path(__file__).parents[1] / "cli" / "packs"
LONGEST = {"proposals": 6000, "packs": 4000, "texts": 400, "command-lines": 200}
"""Bytes of one input."""

SECONDS_INSTRUMENTED = 10.0
"""Of processor time for one input: code that reports its coverage is several times slower."""

Survives = Callable[[bytes], object]


def survivors() -> dict[str, Callable[[], Survives]]:
    """What takes the bytes of one input of a kind; built when it is asked for."""
    return {"proposals": _proposals, "packs": _packs, "texts": _texts, "command-lines": _command_lines}


def _proposals() -> Survives:
    from engine import load_lawbook
    from tests.hostile.test_proposals import survives

    book = load_lawbook()
    return lambda content: survives(book, content)


def _packs() -> Survives:
    """The first byte picks the file of the small tree that the rest replaces."""
    from tests.hostile.test_packs import FILES, survives

    names = sorted(FILES)
    return lambda content: survives({names[content[0] % len(names)]: content[1:]}) if content else None


def _texts() -> Survives:
    from engine import load_lawbook
    from engine.intake.derive import names_of
    from tests.hostile.test_names_and_dates import survives

    book = load_lawbook()
    names_of(book)
    return lambda content: survives(book, content.decode("utf-8", "surrogateescape"))


def _command_lines() -> Survives:
    """One word a line. Absolute names are made relative, so that nothing is written but into the working folder."""
    from tests.hostile.test_command_lines import survives

    os.environ["PHANCAP_CACHE"] = str(Path.cwd() / "cache")
    return lambda content: survives(words_of_line(content))


def words_of_line(content: bytes) -> list[str]:
    """The words of a command line that is written one a line."""
    text = content.decode("utf-8", "surrogateescape").replace("\0", "")
    return [word.replace("/", "") for word in text.split("\n")]


def seeds_of(kind: str) -> list[Path]:
    """Stored inputs of a kind, and what the repository has of it anyway."""
    more = {"proposals": EXAMPLES.glob("*.*")}
    return sorted([*(SEEDS / kind).iterdir(), *more.get(kind, ())])


def dictionary() -> str:
    """Words of the form and of the packs, for the fuzzer to put together."""
    from engine.model.registry import base_facts
    from tests.hostile.material import TEXTS

    words = {part for path in base_facts() for part in path.split(".")} | {text for text in TEXTS if 1 < len(text) < 60}
    words |= {"overrides", "when", "require", "unless", "fact", "at_least", "parameter", "posts", "actions", "roles", "body",
              "delegator", "delegate", "jurisdiction", "complete", "items", "--json", "--on=", "--fact="}  # fmt: skip
    return "".join(f'"{_escaped(word)}"\n' for word in sorted(words))


def _escaped(word: str) -> str:
    plain = word.encode("utf-8", "surrogatepass")
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in plain)


def main(kind: str, folder: Path, runs: int) -> None:
    """Fuzz; never returns."""
    import atheris

    with atheris.instrument_imports(include=["engine", "cli"], enable_loader_override=False):
        survives = survivors()[kind]()
    limit_memory(2 * MEMORY)
    meter = Meter()

    def one(content: bytes) -> None:
        with meter.bounded(SECONDS_INSTRUMENTED):
            survives(content)

    corpus, stored = folder / "corpus", folder / "stored"
    for each in (corpus, stored):
        each.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(seeds_of(kind)):
        (stored / f"{number}-{path.stem}").write_bytes(path.read_bytes())
    words = folder / "words"
    words.write_text(dictionary(), "ascii")
    options = [f"-runs={runs}", f"-max_len={LONGEST[kind]}", f"-dict={words}", f"-artifact_prefix={folder}/",
               f"-rss_limit_mb={MEMORY >> 20}", "-timeout=300", "-len_control=0", "-print_final_stats=1", "-close_fd_mask=1"]  # fmt: skip
    os.chdir(tempfile.mkdtemp(dir=folder))
    atheris.Setup([sys.argv[0], *options, str(corpus), str(stored)], one, internal_libfuzzer=True)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).resolve(), int(sys.argv[3]))
