"""Packs and inputs kept beside a log, by content hash, so that a decision can be worked out again years later.

`<log>.archive/lawbooks/<hash>.json` lists the files a lawbook was made of; `<log>.archive/files/<sha256>` holds them.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, PhancapError, Span
from engine.lawbook.book import Lawbook
from engine.lawbook.sources import PackSources, digest_of
from engine.writing import unwritable, write_file


@dataclass(frozen=True, slots=True)
class Archive:
    """The archive of one log."""

    folder: Path

    def keep_lawbook(self, sources: PackSources) -> None:
        """Keeps every file of the packs; what is there already is not written again."""
        listing = self.folder / "lawbooks" / f"{sources.hash}.json"
        if listing.exists():
            return
        rows = []
        for _, shown, content, overlay in sources.files:
            rows.append([shown, overlay, self.keep(content)])
        self._write(listing, json.dumps(rows, ensure_ascii=False, indent=0).encode("utf-8", "surrogateescape"))

    def keep(self, content: bytes) -> str:
        """Keeps bytes; gives their SHA-256."""
        name = hashlib.sha256(content).hexdigest()
        path = self.folder / "files" / name
        if not path.exists():
            self._write(path, content)
        return name

    def file(self, name: str) -> bytes:
        """The bytes kept under a hash; raises PhancapError (PC707) when they are missing or not what they were."""
        path = self.folder / "files" / name
        try:
            content = path.read_bytes()
        except OSError:
            raise _lost(path, "thiếu tệp trong kho lưu", "a file of the archive is missing") from None
        if hashlib.sha256(content).hexdigest() != name:
            raise _lost(path, "tệp trong kho lưu đã bị thay đổi", "a file of the archive was changed")
        return content

    def sources(self, lawbook: str) -> PackSources:
        """The packs of a lawbook; raises PhancapError (PC707) unless they are exactly those it was made of."""
        listing = self.folder / "lawbooks" / f"{lawbook}.json"
        try:
            rows = json.loads(listing.read_bytes().decode("utf-8", "surrogateescape"))
            found = tuple((Path(shown), shown, self.file(name), bool(overlay)) for shown, overlay, name in rows)
        except OSError:
            raise _lost(listing, "kho lưu không có bộ quy tắc này", "the archive lacks this lawbook") from None
        except (ValueError, TypeError):
            raise _lost(listing, "danh mục của kho lưu đã hỏng", "the archive's listing is damaged") from None
        if digest_of(found) != lawbook:
            raise _lost(listing, "bộ quy tắc trong kho lưu đã bị thay đổi", "the lawbook in the archive was changed")
        return PackSources(found, lawbook)

    def lawbook(self, identifier: str) -> Lawbook:
        """The lawbook of that hash, compiled anew; raises PhancapError (PC707, or the faults of the packs)."""
        from engine.lawbook import cache
        from engine.lawbook.compile import compile_lawbook

        sources = self.sources(identifier)
        held = cache.kept(identifier, None)
        if held is not None:
            return held
        bag = DiagnosticBag()
        book = compile_lawbook(sources, bag)
        bag.raise_if_errors()
        return book

    def _write(self, path: Path, content: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise unwritable(path.parent, error) from None
        write_file(path, content, replace=True, private=True)


def archive_of(log: Path) -> Archive:
    """The archive beside a log."""
    return Archive(log.with_name(log.name + ".archive"))


def _lost(path: Path, vi: str, en: str) -> PhancapError:
    return PhancapError([Diagnostic("PC707", Text(vi, en), Span(str(path)))])
