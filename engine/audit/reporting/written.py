"""The tables of an audit as auditors read them: labels for ids, one column per question, stable names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import polars as pl

from engine.audit.frame import LAST
from engine.audit.judging.judged import RELATION_COLUMNS, ROLE_COLUMNS, Judged
from engine.audit.reading.decisions import THROUGH, Decisions
from engine.bilingual import Language
from engine.intake.names import PostNames
from engine.lawbook.book import Lawbook
from engine.model.vocabulary import Facet
from engine.verdict.labels import body_label, post_label

CONTRACT = (
    "id", "row", "verdict", *(facet.value for facet in Facet), "post_id", "unit_id", "action", "on",
    *(role.value for role in ROLE_COLUMNS), "codes", "missing_facts", "missing_law", "confidence",
)  # fmt: skip
"""Columns of the contract, in its order; what comes after them may grow."""
SHOWN = ("checked", "agreement", "province_id", "level", "post_label", "on_last", "date_type", "date", "post", "organisation", "province",
         "party_body", "state_body", "place", "action_text")  # fmt: skip


@dataclass(slots=True)
class Writing:
    """Turns judged chunks into the published tables; remembers labels."""

    book: Lawbook
    language: Language
    _labels: dict[tuple[str, str | None], str] = field(default_factory=dict)

    def verdicts(self, decisions: Decisions, judged: Judged, place: Callable[[int], str]) -> pl.DataFrame:
        """The verdict table of a chunk, in the order of its rows."""
        frame = decisions.frame
        named = [post_columns(self.book, names, self.language) for names in (*frame.names, PostNames())]
        posts = pl.DataFrame(named, schema=dict.fromkeys(named[-1], pl.String))
        found = frame.table.select(
            "names", "actions", "decided", *(name for name in ("decided" + LAST,) if name in frame.table.columns)
        )
        table = pl.concat(
            [
                judged.verdicts,
                posts[found["names"].to_list()] if frame.table.height else posts.head(0),
                decisions.shown.drop("row", *(name for name in decisions.shown.columns if name.endswith(THROUGH)))
                .rename({"action": "action_text"})
                .with_columns(pl.Series("place", [place(line) for line in decisions.shown["line"]], dtype=pl.String)),
            ],
            how="horizontal",
        )
        last = (
            found["decided" + LAST]
            if "decided" + LAST in found.columns
            else pl.Series([None] * found.height, dtype=pl.Date)
        )
        actions = [";".join(each) for each in frame.actions]
        laws = ["; ".join(each.text.pick(self.language) for each in law) for law in judged.laws]
        listed = [
            pl.col(name).cast(pl.List(pl.String)).list.join(";").alias(name) for name in ("codes", "missing_facts")
        ]
        agreement = self._agreement(judged, decisions)
        table = table.with_columns(
            *listed,
            pl.Series("action", [actions[index] for index in found["actions"]], dtype=pl.String),
            found["decided"].alias("on"),
            last.alias("on_last"),
            pl.Series("missing_law", [laws[index] for index in judged.verdicts["missing_law"]], dtype=pl.String),
            agreement,
            *self._roles(judged.verdicts, posts["province_id"].gather(found["names"])),
        )
        return table.select(
            *(
                pl.col(name).cast(pl.String)
                if isinstance(table.schema[name], (pl.Enum, pl.Categorical))
                else pl.col(name)
                for name in (*CONTRACT, *SHOWN, "rules")
            )
        ).with_columns(pl.col("rules").cast(pl.List(pl.String)).list.join(";"))

    def _roles(self, verdicts: pl.DataFrame, provinces: pl.Series) -> list[pl.Series]:
        columns = []
        for role in ROLE_COLUMNS:
            pairs = pl.DataFrame([verdicts[role.value].cast(pl.String).alias("bodies"), provinces.alias("province")])
            distinct = pairs.unique()
            labels = [self._bodies(bodies, province) for bodies, province in distinct.iter_rows()]
            named = distinct.with_columns(pl.Series("label", labels, dtype=pl.String))
            joined = pairs.join(named, on=["bodies", "province"], how="left", nulls_equal=True, maintain_order="left")
            columns.append(joined["label"].alias(role.value))
        return columns

    def _bodies(self, bodies: str | None, province: str | None) -> str | None:
        if not bodies:
            return None
        return ";".join(self._body(each, province) for each in bodies.split(";"))

    def _body(self, body: str, province: str | None) -> str:
        key = (body, province)
        if key not in self._labels:
            open_ = body.endswith("?")
            label = body_label(self.book, body.removesuffix("?"), province).pick(self.language).replace(";", ",")
            self._labels[key] = f"{label}?" if open_ else label
        return self._labels[key]

    def _agreement(self, judged: Judged, decisions: Decisions) -> pl.Series:
        """`party_act.body=same;election.body=signs_for`: every reported body against the competent ones."""
        parts: list[pl.Expr] = []
        height = judged.verdicts.height
        table = judged.verdicts.select(name for name in RELATION_COLUMNS if name in judged.verdicts.columns)
        for name in RELATION_COLUMNS:
            path = name.partition("#")[0]
            said = table[name].cast(pl.String) if name in table.columns else pl.Series([None] * height, dtype=pl.String)
            through = path + THROUGH
            if through in decisions.shown.columns:
                how = decisions.shown[through]
                agrees = said.is_in(["same", "organ_of"]).fill_null(value=False)
                said = said.set((how == "signs_for").fill_null(value=False) & agrees, "signs_for")
                said = said.set((how == "hands_over").fill_null(value=False), "hands_over")
            parts.append(pl.lit(said.alias(path)))
        frame = pl.select(*parts)
        joined = frame.select(
            pl.concat_str(
                [pl.when(pl.col(name).is_not_null()).then(pl.lit(f"{name}=") + pl.col(name)) for name in frame.columns],
                separator=";",
                ignore_nulls=True,
            ).alias("agreement")
        )["agreement"]
        return joined.set(joined.str.len_bytes() == 0, None)


def findings_table(judged: Judged) -> pl.DataFrame:
    """The findings of a chunk with plain text columns, in the order of its rows, however it was cut."""
    kinds = judged.findings.schema
    return judged.findings.select(
        pl.col(name).cast(pl.String) if isinstance(kinds[name], (pl.Enum, pl.Categorical)) else pl.col(name)
        for name in judged.findings.columns
    ).sort("row", maintain_order=True)


def post_columns(book: Lawbook, names: PostNames, language: Language) -> dict[str, str | None]:
    """The columns that come of how a title was understood; several posts are joined by `;`."""
    readings = [found[0] for found in names.posts if len(found) == 1]
    if not readings or names.unresolved or len(readings) < len(names.posts):
        known = readings[0] if readings else None
        empty: dict[str, str | None] = dict.fromkeys(("post_id", "unit_id", "province_id", "level", "post_label"))
        return empty | {"province_id": known.province if known else None}
    return {
        "post_id": ";".join(each.post for each in readings),
        "unit_id": ";".join(dict.fromkeys(each.unit for each in readings if each.unit)) or None,
        "province_id": readings[0].province,
        "level": book.posts[readings[0].post].level,
        "post_label": "; ".join(post_label(book, each).pick(language) for each in readings),
    }
