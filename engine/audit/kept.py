"""What a run must remember of the chunks done besides its tables, as records of the journal and back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from engine.audit.judging.recheck import Recheck
from engine.audit.reading.answers import NameKind
from engine.audit.reading.decisions import Reject
from engine.audit.reading.naming import Unknown
from engine.audit.sources import Sources
from engine.audit.tally import Tally
from engine.bilingual import Text
from engine.diagnostics import Diagnostic
from engine.text import tidy


class Memory:
    """The state of a run: running sums in full, lists by what each chunk added."""

    def __init__(self, sources: Sources, tally: Tally, recheck: Recheck) -> None:
        self.sources = sources
        self.tally = tally
        self.recheck = recheck
        self._told: dict[tuple[NameKind, str], int] = {}
        self._rejects = 0
        self._serials: set[tuple[str, str]] = set()

    def record(self, source: int, rows: int) -> dict[str, Any]:
        """What the chunk just done, of `rows` rows of the input `source`, leaves to remember."""
        tally, sources = self.tally, self.sources
        unknown = {key: each for key, each in sources.naming.unknown.items() if self._told.get(key) != each.rows}
        serials = sources.cells.serials - self._serials
        rejects = tally.rejects[self._rejects :]
        self._told |= {key: each.rows for key, each in unknown.items()}
        self._serials |= serials
        self._rejects = len(tally.rejects)
        return {
            "input": source,
            "chunk_rows": rows,
            "rows": tally.rows,
            "outcomes": dict(tally.outcomes),
            "date_types": dict(tally.date_types),
            "contradictions": [tally.contradictions, sources.lists.contradictions],
            "matched": [side.matched for side in sources.sides],
            "counted_over_batch": 0 if sources.cross is None else sources.cross.added_to,
            "rechecked": [self.recheck.rows, self.recheck.given],
            "differing": [[_pair(each.message), _pair(each.help)] for each in self.recheck.contradictions],
            "rejects": [
                [each.row, each.line, each.identifier, each.code, _pair(each.reason), each.cells, place]
                for each, place, _ in rejects
            ],
            "unknown": [
                [each.kind, each.text, _pair(each.reason), each.suggestions, each.rows, each.first_row, each.organisation]
                for each in unknown.values()
            ],
            "serials": sorted(serials),
        }  # fmt: skip

    def restore(self, record: Mapping[str, Any]) -> None:
        """Take in the record of the next chunk done."""
        tally, sources = self.tally, self.sources
        tally.rows = record["rows"]
        tally.outcomes = Counter(record["outcomes"])
        tally.date_types = Counter(record["date_types"])
        tally.contradictions, sources.lists.contradictions = record["contradictions"]
        for side, matched in zip(sources.sides, record["matched"], strict=True):
            side.matched = matched
        if sources.cross is not None:
            sources.cross.added_to = record["counted_over_batch"]
        self.recheck.rows, self.recheck.given = record["rechecked"]
        self.recheck.contradictions = [
            Diagnostic("PC815", Text(*message), help=None if help_ is None else Text(*help_))
            for message, help_ in record["differing"]
        ]
        headers = sources.inputs[record["input"]].columns
        for row, line, identifier, code, reason, cells, place in record["rejects"]:
            tally.rejects.append((Reject(row, line, identifier, code, Text(*reason), tuple(cells)), place, headers))
        for kind, text, reason, near, rows, first_row, organisation in record["unknown"]:
            each = Unknown(NameKind(kind), text, Text(*reason), tuple(near), rows, first_row, organisation)
            sources.naming.unknown[each.kind, tidy(text)] = each
            self._told[each.kind, tidy(text)] = rows
        self._rejects = len(tally.rejects)
        self._serials |= {(path, number) for path, number in record["serials"]}
        sources.cells.serials |= self._serials


def _pair(text: Text | None) -> tuple[str, str] | None:
    return None if text is None else (text.vi, text.en)
