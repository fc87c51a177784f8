"""Small laws drawn at random as plain data, and the lawbooks compiled from the files they are written into.

Overrides (also of overrides, with dates and actions of their own), delegations of more and of less than the delegator
has, delegations handed on, a province's own rows against the common pattern, edges, ranks, requirements of the case
and of each item. Files are written with decomposed letters half of the time.
"""

import datetime as dt
import json
import re
import unicodedata
from pathlib import Path

from hypothesis import strategies as st

from engine.diagnostics import DiagnosticBag, Level
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import PackSources
from engine.strict_yaml import read_yaml
from tests.evaluate.cases import conditions, conditions_on_steps, facts, learned
from tests.lawbook.small_law import CATALOGUE, D, instrument, law, words

ACTIONS = ("bo-nhiem", "dieu-dong")
CHANGES = [D("2020-01-01"), D("2022-08-18"), D("2025-10-08")]
ASKED = [D("2019-12-31"), *(day + dt.timedelta(shift) for day in CHANGES for shift in (-1, 0, 1))]
"""Days either side of every change of law."""

INSTRUMENTS = {
    "a": {"rank": "party-central", "jurisdiction": "national"},
    "b": {"rank": "party-central", "jurisdiction": "national"},
    "c": {"rank": "party-central-guidance", "jurisdiction": "national"},
    "mau": {"rank": "pattern", "jurisdiction": "provinces", "kind": "khuon-mau"},
    "qn": {"rank": "party-provincial", "jurisdiction": {"province": "quang-ninh"}},
}
BODIES = ("bx", "by", "bz", "trung-uong")

_actions = st.lists(st.sampled_from(ACTIONS), min_size=1, unique=True)
_some = st.sampled_from([True, False, False])


@st.composite
def _dates(draw):
    first, last = sorted(draw(st.tuples(st.integers(0, 3), st.integers(0, 3))))
    return {"from": CHANGES[min(first, 2)], "to": CHANGES[last] if first < last < 3 else None}


@st.composite
def _rows(draw):
    found = []
    for number in range(draw(st.integers(1, 7))):
        # Only rows already there are named, and bodies hand down to later ones: no circles.
        delegator = draw(st.sampled_from([None, None, None, *BODIES[:-1]])) if number else None
        later = BODIES[BODIES.index(delegator) + 1 :] if delegator else BODIES
        body = draw(st.sampled_from(later))
        roles = draw(
            st.lists(
                st.sampled_from(["decides", "decides", "manages", "introduces"]), min_size=1, max_size=2, unique=True
            )
        )
        own = [] if delegator or draw(_some) is False else [("issues", "u")]
        earlier = [each["id"] for each in found if not each["delegator"]]
        found.append({
            "id": f"r{number}", "instrument": draw(st.sampled_from(sorted(INSTRUMENTS))),
            "posts": draw(st.sampled_from(["p", "p", "q", "pq"])), "actions": draw(_actions), **draw(_dates()),
            "when": draw(st.none() | conditions), "roles": [(role, body) for role in roles] + own,
            "variable": not delegator and draw(_some) and draw(_some),
            # Often the row before, so that chains come about.
            "overrides": draw(st.one_of(st.just(earlier[-1:]), st.lists(st.sampled_from(earlier), max_size=2, unique=True)))
            if earlier and not delegator else [],
            "delegator": delegator, "sub": bool(delegator) and draw(_some),
        })  # fmt: skip
    return found


@st.composite
def _requirements(draw):
    found = []
    for number in range(draw(st.integers(0, 3))):
        each = draw(st.sampled_from([None, None, "steps"]))
        drawn = conditions if each is None else conditions_on_steps
        found.append({
            "id": f"y{number}", "instrument": draw(st.sampled_from(["a", "qn"])), "each": each, "actions": draw(_actions),
            **draw(_dates()), "when": draw(st.none() | drawn), "require": draw(drawn), "unless": draw(st.none() | drawn),
        })  # fmt: skip
    return found


@st.composite
def laws(draw):
    """A law as `tests.competence_oracle` reads it, with `requirements` beside the rows."""
    edges = {name: [] for name in INSTRUMENTS}
    for weak, strong, kind in (("c", "a", "concretises"), ("b", "a", "defers_to")):
        if draw(_some):
            edges[weak].append((kind, strong))
    return {
        "instruments": {name: {**held, "edges": edges[name]} for name, held in INSTRUMENTS.items()},
        "rows": draw(_rows()), "requirements": draw(_requirements()), "decomposed": draw(st.booleans()),
    }  # fmt: skip


places = st.sampled_from(
    [{}, {"post.province": "quang-ninh"}, {"post.province": "ha-giang"}, {"post.province": ("not-applicable",)}]
)
cases = st.builds(lambda known, place: {**composed(known), **place}, facts, places)
"""Facts of a case; its texts were written with decomposed letters and read as any file is."""


def completed(chance, known):
    """The same case when more is known, the place included."""
    place = {"post.province": chance.choice(["quang-ninh", "ha-giang"])}
    return {
        **place,
        **{path: value for path, value in known.items() if path == "post.province"},
        **learned(chance, known),
    }


occasions = st.tuples(st.sampled_from("pq"), st.sampled_from(ACTIONS), st.sampled_from(ASKED))


def composed(value):
    """Texts, however deep, as they come out of a file in which their letters were decomposed."""
    if isinstance(value, dict):
        return {key: composed(each) for key, each in value.items()}
    if isinstance(value, list):
        return [composed(each) for each in value]
    return _read_decomposed(value) if isinstance(value, str) and not value.isascii() else value


def _read_decomposed(text):
    return read_yaml(json.dumps({"x": unicodedata.normalize("NFD", text)}, ensure_ascii=False), "x.json").data["x"]


def book_of(drawn):
    """The lawbook of a drawn law, compiled from files in memory; what lint says of delegations is no fault."""
    files = dict(CATALOGUE)
    for name, held in drawn["instruments"].items():
        edges = [{"kind": kind, "instrument": other} for kind, other in held["edges"]]
        files[f"{name}/instrument.yaml"] = instrument(name, **held | {"edges": edges})
        rows = [each for each in drawn["rows"] if each["instrument"] == name]
        files[f"{name}/competence.yaml"] = {"rows": [_competence(each) for each in rows if not each["delegator"]]}
        files[f"{name}/delegations.yaml"] = {"delegations": [_delegation(each) for each in rows if each["delegator"]]}
        wanted = [each for each in drawn["requirements"] if each["instrument"] == name]
        files[f"{name}/requirements.yaml"] = {"requirements": [_requirement(each) for each in wanted]}
    sources = tuple((Path(name), name, _written(data, drawn["decomposed"]), False) for name, data in files.items())
    bag = DiagnosticBag()
    book = compile_lawbook(PackSources(sources, "0"), bag)
    assert [] == [f"{fault.code} {fault.span} {fault.message.en}" for fault in bag if fault.level is Level.ERROR]
    return book


def _scope(row):
    when = {"when": row["when"]} if row["when"] else {}
    return law(row["id"], actions=list(row["actions"]), **{"from": row["from"], "to": row["to"]}, **when)


def _competence(row):
    roles = [{"role": role, "body": body} for role, body in row["roles"]]
    return _scope(row) | {
        "posts": list(row["posts"]), "roles": roles, "overrides": row["overrides"], "variable": row["variable"],
    }  # fmt: skip


def _delegation(row):
    (delegate,) = {body for _, body in row["roles"]}
    return _scope(row) | {
        "posts": list(row["posts"]), "roles": [role for role, _ in row["roles"]], "delegator": row["delegator"],
        "delegate": delegate, "sub_delegation": row["sub"],
    }  # fmt: skip


def _requirement(row):
    unless = {"unless": row["unless"]} if row["unless"] else {}
    each = {"each": row["each"]} if row["each"] else {}
    return _scope(row) | unless | each | {
        "code": "eligibility.a.b", "facet": "eligibility", "severity": "violation", "title": words("tiêu đề"),
        "message": words("lời báo"), "require": row["require"],
    }  # fmt: skip


def _written(data, decomposed):
    """YAML in flow style; dates stand bare."""
    text = json.dumps(data, ensure_ascii=False, default=lambda day: f"@{day}@")
    text = re.sub(r'"@([0-9-]{10})@"', r"\1", text)
    return unicodedata.normalize("NFD" if decomposed else "NFC", text).encode()
