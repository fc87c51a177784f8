"""A row of the verdict table as a proposal, so that `phancap check` shows everything about it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from engine.audit.reading.naming import fact_of_act, kind_of_actions
from engine.intake.actions import actions_in
from engine.intake.reported import Act, Through, reported_acts
from engine.model.proposal import SCHEMA

_TITLE = (("title", "post"), ("unit", "organisation"), ("province", "province"))


def proposal_text(row: Mapping[str, object]) -> str:
    """The proposal as YAML: post, action, the bodies as the register names them, the date of the decision.

    Facts of other columns are not in the verdict table and are left to be added.
    """
    parts: dict[str, dict[str, object]] = {"post": {key: row[name] for key, name in _TITLE if row.get(name)}}
    words = str(row.get("action_text") or row.get("action") or "")
    kind = kind_of_actions(actions_in(words)[0], words)
    stated = {each.partition("=")[0] for each in str(row.get("agreement") or "").split(";")}
    for column, party in (("party_body", True), ("state_body", False)):
        for path, body in _bodies(row.get(column), kind, stated, party=party):
            group, _, name = path.partition(".")
            parts.setdefault(group, {}).setdefault(name, body)
    acting = next((group for group in ("party_act", "state_act", "election") if group in parts), "party_act")
    if row.get("date"):
        parts.setdefault(acting, {})["on"] = row["date"]
    lines = [f"schema: {SCHEMA}", f"post: {_inline(parts.pop('post'))}"]
    if row.get("action"):
        lines.append(f"action: {_text(row['action'])}")
    lines += [f"{group}: {_inline(fields)}" for group, fields in parts.items()]
    return "\n".join(lines) + "\n"


def _bodies(text: object, kind: str, stated: set[str], *, party: bool) -> list[tuple[str, str]]:
    found = []
    for act in reported_acts(str(text or "")):
        path = fact_of_act(act.act, kind, party=party)
        if path == "election.body" and act.act is Act.NAMED:
            # Only named beside an election: what it was judged as (`Naming`) says whether it elected.
            beside = "party_act.body" if party else "election.approved_by"
            path = beside if beside in stated and (party or path not in stated) else path
        if path is not None and act.through is not Through.HANDS_OVER:
            found.append((path, act.body))
    return found


def _inline(fields: Mapping[str, object]) -> str:
    return "{" + ", ".join(f"{key}: {_text(value)}" for key, value in fields.items()) + "}"


def _text(value: object) -> str:
    """A quoted text that strict YAML and JSON read alike."""
    return json.dumps(str(value), ensure_ascii=False)
