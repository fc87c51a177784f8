"""A facts frame as the table the columnar evaluator reads: decision day and actions are facts like the others."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from engine.audit.frame import LAST, FactsFrame
from engine.evaluate.columnar.columns import Column, CountDays, FrameTable, Stated


def fact_table(frame: FactsFrame, kinds: Mapping[str, str], count_days: CountDays) -> FrameTable:
    """The table of a frame. `kinds`: the kind of every fact that can be known, by path."""
    table = FrameTable(Stated(frame.table.rename({"decided": _DAY, **_renamed(frame)}), kinds), count_days)
    words = frame.actions or ((),)
    codes = frame.table["actions"].to_numpy().astype(np.intp)
    given = np.fromiter((bool(each) for each in words), np.bool_, len(words))
    table.put("action", Column("list", codes, given[codes] if len(codes) else np.zeros(0, np.bool_), words=words))
    return table


_DAY = "decision.on"


def _renamed(frame: FactsFrame) -> dict[str, str]:
    return {"decided" + LAST: _DAY + LAST} if "decided" + LAST in frame.table.columns else {}
