"""Decisions drawn for the benches: real posts of the catalogue, a realistic mix of faults and of what files leave out.

Every seventh file or so names another body than the competent one; ages, terms, votes, documents and dates go wrong in
a few per cent each; a tenth to a third of the answers are missing; three dates in a hundred are known to the month only.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import polars as pl
from lists_beside import write_part

from engine.audit.frame import KEYS, LAST, FactsFrame
from engine.conditions.tree import facts_of
from engine.intake.cases import Case
from engine.intake.derive import names_of
from engine.intake.names import PostNames
from engine.lawbook.book import Lawbook
from engine.model.facts import Facts
from engine.model.vocabulary import ACTION_LABELS, Role
from engine.verdict.check import Run

ACTIONS = (("bo-nhiem",), ("chi-dinh",), ("bo-nhiem-lai",), ("dieu-dong",), ("gioi-thieu-ung-cu",), ("quy-hoach",), ())
_ACTION_SHARES = (0.55, 0.13, 0.1, 0.1, 0.06, 0.05, 0.01)
_FIRST, _LAST = dt.date(2019, 1, 1), dt.date(2026, 10, 31)
_EPOCH = dt.date(1970, 1, 1)
_LOCAL = ("province", "district", "commune")
_PART = 250_000


def titles(book: Lawbook, most: int) -> list[tuple[str, str | None]]:
    """Titles and provinces as a file writes them: every post of the catalogue, local ones in several provinces."""
    provinces = [each.name.vi for each in book.provinces.values()]
    found: list[tuple[str, str | None]] = []
    local = [post for post in book.posts.values() if post.level in _LOCAL]
    rest = [post for post in book.posts.values() if post.level not in _LOCAL]
    found += [(post.label.vi, None) for post in rest]
    each = max(1, (most - len(rest)) // max(1, len(local)))
    for place, post in enumerate(local):
        chosen = [provinces[(place + 7 * step) % len(provinces)] for step in range(each)]
        found += [(post.label.vi, province) for province in dict.fromkeys(chosen)]
    return found


def resolve(book: Lawbook, written: Sequence[tuple[str, str | None]]) -> tuple[PostNames, ...]:
    """What each distinct title is understood as."""
    names = names_of(book)
    return tuple(names.post(title, None, province, None) for title, province in written)


class Draw:
    """Draws decisions of one lawbook; the same seed gives the same file."""

    def __init__(self, book: Lawbook, seed: int = 1, most_titles: int = 3000) -> None:
        self.book = book
        self.dice = np.random.default_rng(seed)
        self.written = titles(book, most_titles)
        self.names = resolve(book, self.written)
        self.bodies = self._competent()
        read = {
            path
            for rule in book.requirements
            for node in (rule.applies, rule.require, rule.unless)
            for path in facts_of(node)
        }
        self.read = {path for path in read if not path.startswith("item.")}
        self.words = defaultdict(tuple, {path: spec.choices for path, spec in book.facts.items() if spec.choices})

    def _competent(self) -> list[tuple[str | None, str | None]]:
        """For each title the Party body that decides and the State body that signs, mid-way through the years."""
        found = []
        by_post: dict[str, tuple[str | None, str | None]] = {}
        for names in self.names:
            post = names.posts[0][0].post if names.posts else ""
            if post in by_post:
                found.append(by_post[post])
                continue
            run = Run(
                self.book, Case("", Facts(), names, ("bo-nhiem",), dt.date(2024, 6, 3), {}, {}), dt.date(2024, 6, 3)
            )
            entries = [entry for each in run.assemblies(run.day) for entry in each.entries]
            of_party = [each for each in entries if self.book.bodies[each.body].side == "party"]
            decider = next((each.body for each in of_party if each.role in (Role.DECIDES, Role.DESIGNATES)), None)
            found.append((decider, next((each.body for each in entries if each.role is Role.ISSUES), None)))
            by_post[post] = found[-1]
        return found

    def frame(self, rows: int, start: int = 0) -> FactsFrame:
        """`rows` decisions, numbered from `start`."""
        dice = self.dice
        names = dice.integers(0, len(self.names), rows)
        actions = dice.choice(len(ACTIONS), rows, p=_ACTION_SHARES)
        first = (_FIRST - _EPOCH).days
        decided = dice.integers(first, (_LAST - _EPOCH).days, rows)
        vague = dice.random(rows) < 0.03
        columns = {
            "row": pl.Series(np.arange(start, start + rows), dtype=pl.Int64),
            "names": pl.Series(names, dtype=pl.UInt32),
            "actions": pl.Series(actions, dtype=pl.UInt32),
            "decided": self._day(decided),
            "decided#last": self._known(self._day(decided + 27), vague),
            "party_act.on": self._known(self._day(decided), dice.random(rows) < 0.9),
            "state_act.on": self._known(self._day(decided + dice.integers(0, 40, rows)), dice.random(rows) < 0.7),
            "party_act.body": self._body(names, 0, 0.85),
            "state_act.body": self._body(names, 1, 0.6),
            "received_on": self._known(self._day(decided - dice.integers(-3, 60, rows)), dice.random(rows) < 0.8),
            "candidate.birth_date": self._known(self._day(decided - dice.integers(30 * 365, 61 * 365, rows)), dice.random(rows) < 0.9),
        }  # fmt: skip
        for path in sorted(self.read):
            if path not in columns:
                self._scalar(columns, path, decided, rows)
        for collection in ("steps", "dossier", "candidate.ratings", "candidate.planning", "candidate.disciplines",
                           "candidate.current_posts", "candidate.past_posts", "consultations"):  # fmt: skip
            self._collection(columns, collection, decided, rows)
        return FactsFrame(pl.DataFrame(columns), self.names, ACTIONS)

    def write(self, path: Path, rows: int) -> None:
        """Parquet files of `rows` decisions, in parts so that memory stays bounded, and the titles beside them."""
        path.mkdir(parents=True, exist_ok=True)
        for part, start in enumerate(range(0, rows, _PART)):
            frame = self.frame(min(_PART, rows - start), start)
            write_part(frame.table, path / f"part-{part:04}.parquet")
        (path / "titles.json").write_text(json.dumps(self.written, ensure_ascii=False), encoding="utf-8")

    def write_table(self, path: Path, rows: int) -> None:
        """A Parquet file as an office keeps it: titles and bodies by name, facts by dotted name, lists nested in the row."""
        tables = (self._as_table(min(_PART, rows - start), start) for start in range(0, rows, _PART))
        pl.concat(list(tables)).write_parquet(path, compression="zstd", row_group_size=131_072)

    def _as_table(self, rows: int, start: int) -> pl.DataFrame:
        table = self.frame(rows, start).table
        named = pl.DataFrame(self.written, schema={"post": pl.String, "province": pl.String}, orient="row")
        actions = [ACTION_LABELS[each[0]].vi if each else None for each in ACTIONS]
        labels = {name: body.label.vi for name, body in self.book.bodies.items()}
        acting = {"party_act.body": "party_body", "state_act.body": "state_body"}
        said = [
            table[name].cast(pl.String).replace_strict(labels, default=None).alias(acting.get(name, name))
            for name in table.columns
            if name.endswith(("body", "approved_by"))
        ]
        facts = [
            table[name].alias(name.replace("#complete", ".complete"))
            for name in table.columns
            if name not in KEYS and not name.endswith((LAST, "body", "approved_by"))
        ]
        own = [
            table["row"].cast(pl.String).alias("id"),
            table["decided"].alias("date"),
            pl.Series(actions, dtype=pl.String).gather(table["actions"]).alias("action"),
            *named[table["names"].to_list()].get_columns(),
        ]
        return pl.DataFrame([*own, *said, *facts]).with_columns(pl.col(pl.Categorical).cast(pl.String))

    def _day(self, days: np.ndarray) -> pl.Series:
        return pl.Series(days.astype(np.int32)).cast(pl.Date)

    def _known(self, series: pl.Series, known: np.ndarray) -> pl.Series:
        return series.zip_with(pl.Series(known), pl.Series([None], dtype=series.dtype))

    def _body(self, names: np.ndarray, side: int, given: float) -> pl.Series:
        dice, all_bodies = self.dice, list(self.book.bodies)
        right = pl.Series([each[side] for each in self.bodies], dtype=pl.String).gather(names)
        wrong = pl.Series(all_bodies, dtype=pl.String).gather(dice.integers(0, len(all_bodies), len(names)))
        said = right.zip_with(pl.Series(dice.random(len(names)) < 0.85), wrong)
        return self._known(said, dice.random(len(names)) < given).cast(pl.Categorical)

    def _scalar(self, columns: dict, path: str, decided: np.ndarray, rows: int) -> None:
        dice, spec = self.dice, self.book.facts.get(path)
        if (
            spec is None
            or spec.derived
            or spec.kind in ("list", "collection")
            or path.startswith(("post.", "decision.", "steps."))
        ):
            return
        common = path.startswith("candidate.") or path in ("kind", "source")
        known = dice.random(rows) < (0.85 if common else 0.2)
        if spec.kind == "boolean":
            bad = "proceedings" in path or "barred" in path
            values = pl.Series(dice.random(rows) < (0.02 if bad else 0.96))
        elif spec.kind == "integer":
            values = pl.Series(dice.choice([1, 2, 3, 5, 12, 24, 36, 60], rows), dtype=pl.Int64)
        elif spec.kind == "date":
            values = self._day(decided - dice.integers(-20, 400, rows))
        elif path.endswith(("body", "approved_by")):
            values = (
                pl.Series(list(self.book.bodies))
                .gather(dice.integers(0, len(self.book.bodies), rows))
                .cast(pl.Categorical)
            )
        elif spec.choices:
            values = (
                pl.Series(spec.choices, dtype=pl.String)
                .gather(dice.integers(0, len(spec.choices), rows))
                .cast(pl.Categorical)
            )
        else:
            return
        columns[path] = self._known(values, known)

    def _collection(self, columns: dict, path: str, decided: np.ndarray, rows: int) -> None:
        dice = self.dice
        share, least, most, whole = {
            "steps": (0.6, 3, 5, 0.8), "dossier": (0.5, 4, 8, 0.7), "candidate.ratings": (0.7, 3, 3, 0.9),
            "candidate.planning": (0.8, 0, 1, 0.9), "candidate.disciplines": (0.8, 0, 1, 0.9),
            "candidate.current_posts": (0.8, 1, 1, 0.9), "candidate.past_posts": (0.5, 0, 2, 0.7),
            "consultations": (0.5, 0, 2, 0.6),
        }[path]  # fmt: skip
        given = dice.random(rows) < share
        counts = np.where(given, dice.integers(least, most + 1, rows), 0)
        if path == "candidate.disciplines":
            counts = np.where(dice.random(rows) < 0.06, counts, 0)
        row = np.repeat(np.arange(rows), counts)
        number = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
        items = self._fields(path, row, number, decided)
        packed = (
            pl.DataFrame({"at": row, "item": pl.DataFrame(items).to_struct("item")})
            .group_by("at", maintain_order=True)
            .agg("item")
        )
        lists = pl.DataFrame({"at": np.arange(rows)}).join(packed, on="at", how="left", maintain_order="left")["item"]
        empty = pl.Series([[]], dtype=lists.dtype)
        lists = lists.zip_with(lists.is_not_null() | ~pl.Series(given), empty)
        columns[path] = lists
        columns[path + "#complete"] = self._known(pl.Series(dice.random(rows) < whole), given)

    def _fields(self, path: str, row: np.ndarray, number: np.ndarray, decided: np.ndarray) -> dict[str, pl.Series]:
        dice, size = self.dice, len(row)
        found: dict[str, pl.Series] = {}
        for fact, spec in self.book.facts.items():
            name = fact.removeprefix(path + ".")
            if (
                name == fact
                or "." in name
                or spec.derived
                or name in ("title", "post", "unit", "result", "rank_then", "regime")
            ):
                continue
            if name == "step":
                values = pl.Series(number + 1, dtype=pl.Int64)
            elif name == "year":
                values = pl.Series(1970 + (decided[row] // 365.25).astype(np.int64) - 1 - number, dtype=pl.Int64)
            elif spec.kind == "boolean":
                values = pl.Series(dice.random(size) < (0.05 if name in ("interim", "new_name") else 0.95))
            elif spec.kind == "integer":
                values = pl.Series(self._count(name, size), dtype=pl.Int64)
            elif spec.kind == "date":
                back = (
                    dice.integers(400, 2500, size)
                    if name in ("from", "approved_on", "effective_on")
                    else dice.integers(0, 90, size) - 5 * number
                )
                values = self._day(decided[row] - back)
            elif name == "body":
                values = (
                    pl.Series(list(self.book.bodies))
                    .gather(dice.integers(0, len(self.book.bodies), size))
                    .cast(pl.Categorical)
                )
            elif spec.choices:
                weights = np.arange(len(spec.choices), 0, -1) ** 2.0
                places = dice.choice(len(spec.choices), size, p=weights / weights.sum())
                if path == "dossier":
                    places = number % len(spec.choices)
                values = pl.Series(spec.choices, dtype=pl.String).gather(places).cast(pl.Categorical)
            else:
                continue
            rare = name in ("removed_on", "to", "head_chose_candidate", "votes_for_best_other")
            found[name] = self._known(values, dice.random(size) < (0.1 if rare else 0.9))
        return found

    def _count(self, name: str, size: int) -> np.ndarray:
        low, high = {"summoned": (20, 24), "members": (20, 24), "present": (15, 22), "issued": (15, 22), "collected": (14, 22),
                     "votes_for_candidate": (8, 22), "votes_for_best_other": (0, 9)}.get(name, (1, 5))  # fmt: skip
        return self.dice.integers(low, high, size)
