"""The order of keys in pack files: that of the shipped packs. Keys of conditions and free tables stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_DATES = ("from", "to")
_GROUND = ("cite", "confidence", "source", "note", "verified")
_THING = ("source", "confidence", "note")

KEY_ORDER: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "instrument": (
            "id", "number", "title", "kind", "issuer", "rank", "jurisdiction", "issued", *_DATES, "replaces", "amends", "edges",
            "text_held", "exhaustive", "status", "confidential", "confidence", "note", "sources", "encoded", "verified",
        ),
        "edges": ("kind", "instrument", "provision", "note"),
        "sources": ("id", "title", "kind"),
        "encoded": ("by", "on"),
        "rows": ("id", "posts", "actions", "when", "roles", "overrides", "variable", "consult", *_DATES, *_GROUND),
        "roles": ("role", "body"),
        "delegations": ("id", "delegator", "delegate", "roles", "posts", "actions", "when", "sub_delegation", *_DATES, *_GROUND),
        "requirements": (
            "id", "code", "facet", "severity", "title", "message", "repair", "posts", "actions", "each", "anchor", "when", "require",
            "unless", "succeeds", "overrides", "supplementary", *_DATES, *_GROUND,
        ),
        "repair": ("vi", "en", "act"),
        "procedures": ("id", "title", "posts", "actions", "when", "unless", "ordered", "steps", *_DATES, *_GROUND),
        "steps": (
            "step", "title", "required", "quorum", "ballot", "threshold", "otherwise", "tie", "announced", "severity",
            "cite", "confidence", "source",
        ),
        "dossier": (
            "id", "document", "title", "posts", "actions", "when", "unless", "valid_months", "measured_on", "period_years", "severity",
            *_DATES, *_GROUND,
        ),
        "parameters": ("id", "value", "unit", "stricter", "title", *_DATES, *_GROUND),
        "derivations": ("id", "type", "unit", "title", "function", "arguments", "anchor", *_DATES, *_GROUND),
        "untranslatable": ("id", "title", "reason", "facet", "posts", "actions", "when", "effect", *_DATES, *_GROUND),
        "provisions": ("provision", "title", "demands", "implements", "status", "confidence", "from", "note"),
        "suppressions": ("code", "rules", "posts", "reason"),
        "bodies": ("id", "label", "city_label", "side", "level", "rank", "names", "organ_of", "by_function", *_DATES, *_THING),
        "kinds": ("id", "label", "level", *_DATES, "successors", *_THING),
        "units": ("id", "kind", "name", "names", *_DATES, "successors", *_THING),
        "provinces": ("id", "name", "kind", "names", *_DATES, "successor", "merged_on", *_THING),
        "place_lists": (
            "province", "level", *_DATES, "huyen", "quan", "thi-xa", "thanh-pho", "xa", "phuong", "thi-tran", "dac-khu",
            "formed_from", *_THING,
        ),
        "posts": (
            "id", "label", "titles", "role", "unit_kind", "level", "side", "personnel", "filled_by", "line", "ranks", "vertical",
            *_DATES, *_THING,
        ),
        "ranks": ("catalogue", "group", "tier", "confidence"),
        **dict.fromkeys(("title", "label", "city_label", "name", "message", "reason", "note", "consult"), ("vi", "en")),
    }
)  # fmt: skip
"""Key that leads to a mapping, or to a list of mappings → the order of its keys; `instrument`: the whole of instrument.yaml."""


def in_order(container: str, keys: list[str]) -> list[int]:
    """Positions of `keys` in the order they are to stand; as they are where one of them is not known."""
    ranks = {key: rank for rank, key in enumerate(KEY_ORDER.get(container, ()))}
    if any(key not in ranks for key in keys):
        return list(range(len(keys)))
    return sorted(range(len(keys)), key=lambda index: ranks[keys[index]])
