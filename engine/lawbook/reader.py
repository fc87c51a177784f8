"""Reads rule packs from folders: strict YAML, validated, with positions and content hashes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from engine.bilingual import Text
from engine.diagnostics import DiagnosticBag, PhancapError, Span, did_you_mean
from engine.lawbook.sources import PackSources
from engine.model.catalogue_files import Strict
from engine.model.pack import FILES, InstrumentFile
from engine.model.validation import validate
from engine.strict_yaml import Document, read_yaml

File = TypeVar("File", bound=Strict)
CATALOGUE_KINDS = frozenset({"bodies", "units", "posts", "calendar"})
"""Kinds of file that need no instrument: they say what exists."""


@dataclass(frozen=True, slots=True)
class RawFile:
    """One validated file of a pack."""

    kind: str
    document: Document
    model: Strict


@dataclass(frozen=True, slots=True)
class RawPack:
    """The files of one folder; `instrument` is None for a folder that only describes what exists."""

    folder: str
    files: tuple[RawFile, ...]
    instrument: InstrumentFile | None
    hash: str
    overlay: bool

    def of_kind(self, model: type[File]) -> list[tuple[RawFile, File]]:
        """Files of one model, in order of name."""
        return [(file, file.model) for file in self.files if isinstance(file.model, model)]


def read_packs(sources: PackSources, bag: DiagnosticBag) -> tuple[RawPack, ...]:
    """Packs of all folders, faults in `bag`; a faulty file is left out and its faults said."""
    folders: dict[Path, list[tuple[Path, str, bytes, bool]]] = {}
    for entry in sources.files:
        folders.setdefault(entry[0].parent, []).append(entry)
    return tuple(_read_folder(folder, entries, bag) for folder, entries in folders.items())


def _read_folder(folder: Path, entries: list[tuple[Path, str, bytes, bool]], bag: DiagnosticBag) -> RawPack:
    files = [raw for entry in entries if (raw := _read_file(entry, bag)) is not None]
    instruments = [file.model for file in files if isinstance(file.model, InstrumentFile)]
    _check_one_instrument(files, entries, bag)
    digest = hashlib.sha256()
    for path, _, content, _ in entries:
        digest.update(f"{path.name}\0{len(content)}\0".encode("utf-8", "surrogateescape"))
        digest.update(content)
    return RawPack(
        str(folder), tuple(files), instruments[0] if instruments else None, digest.hexdigest(), entries[0][3]
    )  # fmt: skip


def _check_one_instrument(
    files: list[RawFile], entries: list[tuple[Path, str, bytes, bool]], bag: DiagnosticBag
) -> None:
    """Rows of law stand in exactly one instrument; without it, or with two, they would be lost or go astray."""
    held = [file for file in files if isinstance(file.model, InstrumentFile)]
    for file in held[1:]:
        bag.add(
            "PC133",
            Text("một thư mục chỉ chứa một văn bản", "a folder holds one instrument only"),
            file.document.span(()),
            Text("tách văn bản này ra thư mục riêng", "move this instrument to a folder of its own"),
        )
    # A faulty instrument.yaml has been reported already.
    if any(entry[0].stem.split("-", 1)[0] == "instrument" for entry in entries):
        return
    for file in files:
        if file.kind not in CATALOGUE_KINDS:
            bag.add(
                "PC134",
                Text(
                    "có quy tắc nhưng thư mục không có instrument.yaml",
                    "there are rows of law, but no instrument.yaml in this folder",
                ),
                Span(file.document.file),
                Text(
                    "thêm instrument.yaml của văn bản vào thư mục",
                    "add the instrument.yaml of the instrument to the folder",
                ),
            )


def _read_file(entry: tuple[Path, str, bytes, bool], bag: DiagnosticBag) -> RawFile | None:
    path, shown, content, _ = entry
    kind = path.stem.split("-", 1)[0]
    if path.suffix != ".yaml":
        bag.add(
            "PC132",
            Text(f"tệp “{path.name}” không có đuôi .yaml", f"the file “{path.name}” does not end in .yaml"),
            Span(shown),
            Text(f"đổi tên thành “{path.stem}.yaml”", f"rename it to “{path.stem}.yaml”"),
        )
        return None
    if kind not in FILES:
        bag.add(
            "PC132",
            Text(f"không rõ loại tệp “{path.name}”", f"unknown kind of pack file “{path.name}”"),
            Span(shown),
            did_you_mean(kind, FILES)
            or Text("tên tệp bắt đầu bằng: " + ", ".join(FILES), "file names begin with: " + ", ".join(FILES)),
        )
        return None
    try:
        document = read_yaml(content, shown)
    except PhancapError as error:
        bag.extend(error.diagnostics)
        return None
    model = validate(FILES[kind], document, bag)
    return RawFile(kind, document, model) if model is not None else None
