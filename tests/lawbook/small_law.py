"""Small lawbooks for tests: packs written as YAML into a folder, then read and compiled as the shipped ones are."""

import datetime as dt

import yaml

from engine.diagnostics import DiagnosticBag
from engine.lawbook.compile import compile_lawbook
from engine.lawbook.sources import find_sources

D = dt.date.fromisoformat


class _Plain(yaml.SafeDumper):
    """The strict dialect knows no aliases."""

    def ignore_aliases(self, *_):
        return True


def words(text):
    return {"vi": text, "en": text}


def bodies(*rows):
    """Bodies from (id, side, level, rank) or ids of Party bodies of the province."""
    full = [row if isinstance(row, tuple) else (row, "party", "province", 300) for row in rows]
    return {"bodies": [
        {"id": name, "label": words(name), "side": side, "level": level, "rank": rank, "source": "s", "confidence": "text"}
        for name, side, level, rank in full
    ]}  # fmt: skip


def posts(*names):
    return {"posts": [
        {"id": name, "label": words(name), "titles": [name], "role": "head", "level": "province", "side": "state",
         "personnel": "cong-chuc", "filled_by": ["bo-nhiem"], "source": "s", "confidence": "text"}
        for name in names
    ]}  # fmt: skip


def provinces(*names):
    return {"provinces": [
        {"id": name, "name": words(name), "kind": "tinh", "source": "s", "confidence": "text"} for name in names
    ]}  # fmt: skip


def instrument(identifier, **more):
    """A Party central instrument in force from 2020 on, unless said otherwise."""
    return {
        "id": identifier, "number": identifier.upper(), "title": words(identifier), "kind": "quy-dinh", "rank": "party-central",
        "jurisdiction": "national", "from": D("2020-01-01"), "text_held": "partial", "confidence": "text",
        "sources": [{"id": "s", "title": "nguồn", "kind": "full-text"}], "encoded": {"by": "test", "on": D("2026-01-01")}, **more,
    }  # fmt: skip


def law(identifier, **more):
    """What every row of law carries."""
    return {"id": identifier, "cite": "Điều 1", "confidence": "text", "source": "s", **more}


def row(identifier, body, *, role="decides", post="p", actions=("bo-nhiem",), **more):
    """A row of competence; `body` may be several."""
    held = (body,) if isinstance(body, str) else body
    return law(
        identifier, posts=[post], actions=list(actions), roles=[{"role": role, "body": each} for each in held], **more
    )


def delegation(identifier, delegator, delegate, *, post="p", actions=("bo-nhiem",), **more):
    return law(identifier, delegator=delegator, delegate=delegate, posts=[post], actions=list(actions), **more)


CATALOGUE = {
    "catalogue/bodies.yaml": bodies(
        "bx", "by", "bz", "bw", ("u", "state", "province", None), ("trung-uong", "party", "central", 30)
    ),
    "catalogue/posts.yaml": posts("p", "q"),
    "catalogue/units.yaml": provinces("quang-ninh", "ha-giang"),
}


def pack(identifier, *rows, folder=None, delegations=(), **more):
    """Files of one instrument with rows of competence and delegations."""
    folder = folder or identifier
    files = {f"{folder}/instrument.yaml": instrument(identifier, **more)}
    if rows:
        files[f"{folder}/competence.yaml"] = {"rows": list(rows)}
    if delegations:
        files[f"{folder}/delegations.yaml"] = {"delegations": list(delegations)}
    return files


def write(folder, files):
    """Writes files given as data or as text; the folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = data if isinstance(data, str) else yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False)
        path.write_text(text, encoding="utf-8")
    return folder


def compiled(folder, *overlays):
    """The lawbook of the folders, and every diagnostic."""
    bag = DiagnosticBag()
    book = compile_lawbook(find_sources(folder, overlays), bag)
    return book, tuple(bag)


def sound(folder, *parts, catalogue=CATALOGUE):
    """The lawbook of catalogue and packs, which must be without fault."""
    files = dict(catalogue)
    for part in parts:
        files |= part
    book, faults = compiled(write(folder, files))
    assert [] == [f"{fault.code} {fault.span} {fault.message.en}" for fault in faults]
    return book
