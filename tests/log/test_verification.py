"""Every change of a log is found; loss of the tail and a full rewrite are found against an anchor, and only then."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from engine.diagnostics import PhancapError
from engine.log.store import open_log
from engine.log.verification import CHECKPOINT, Fault, Verification, anchor_bytes, read_anchor, verify
from engine.receipts.receipt import Anchor
from engine.signatures import make_key, read_public_key, read_signer
from tests.log.material import content, copied, made, random_change, rewritten, spoiled

ENTRIES = 12


def verified(path: Path, *anchors: Anchor, key=None) -> Verification:
    with open_log(path, to_write=False) as log:
        return verify(log, anchors, key)


def test_a_sound_log_is_sound(tmp_path):
    """All entries are read, the last one is named."""
    places = made(tmp_path / "so.log", ENTRIES)
    found = verified(tmp_path / "so.log", places[3], places[-1])
    assert (ENTRIES, (), places[-1], 2) == (found.entries, found.found, found.last, found.anchored)


@pytest.mark.parametrize("changes", [100, pytest.param(1000, marks=pytest.mark.slow)])
def test_changes_are_all_found(tmp_path, changes):
    """Letters of content (with and without a new hash), order, numbers, an entry taken out or doubled, the chain itself."""
    made(tmp_path / "so.log", ENTRIES)
    draw = random.Random(20251121)
    missed = []
    for _ in range(changes):
        place = copied(tmp_path / "so.log", tmp_path / "ban-sao.log")
        done = random_change(place, draw)
        if verified(place).sound:
            missed.append(done)
    assert [] == missed


def test_fifty_losses_of_the_tail_are_found_against_an_anchor_only(tmp_path):
    """Without an anchor a shorter log is a sound log; with one, what is gone is said."""
    places = made(tmp_path / "so.log", ENTRIES)
    draw = random.Random(7)
    for _ in range(50):
        place = copied(tmp_path / "so.log", tmp_path / "ban-sao.log")
        kept = draw.randrange(0, ENTRIES)
        with spoiled(place) as connection:
            connection.execute("DELETE FROM entry WHERE number > ?", (kept,))
        assert verified(place).sound
        assert [Fault.TAIL] == [each.fault for each in verified(place, places[-1]).found]


def test_fifty_rewritings_are_found_against_an_anchor_only(tmp_path):
    """A chain made anew is sound in itself; an anchor of any entry from the change on tells."""
    places = made(tmp_path / "so.log", ENTRIES)
    draw = random.Random(11)
    for _ in range(50):
        place = copied(tmp_path / "so.log", tmp_path / "ban-sao.log")
        first = draw.randrange(1, ENTRIES + 1)
        rewritten(place, lambda number, held, first=first: held | {"kind": "audit"} if number >= first else held)
        assert verified(place).sound
        anchor = places[draw.randrange(first, ENTRIES + 1) - 1]
        assert [Fault.REWRITTEN] == [each.fault for each in verified(place, anchor).found]


def said(path: Path) -> str:
    """`sound` or `damaged`: by the chain, or by a database that cannot be read at all."""
    try:
        return "sound" if verified(path).sound else "damaged"
    except PhancapError as error:
        return "damaged" if {"PC702", "PC703"} >= {each.code for each in error.diagnostics} else "other"


def test_a_damaged_file_is_damaged(tmp_path):
    """Bytes written over in the middle of the file are found by the database or by the chain."""
    path = tmp_path / "so.log"
    made(path, 60)
    with spoiled(path):
        pass
    held = bytearray(path.read_bytes())
    held[len(held) // 2 : len(held) // 2 + 300] = b"\xff" * 300
    path.write_bytes(held)
    assert "damaged" == said(path)


def test_signatures_bind_every_entry_to_a_key(tmp_path):
    """With a public key, an unsigned entry and one signed by another key are faults."""
    path = tmp_path / "so.log"
    made(path, 1)
    make_key(tmp_path / "a")
    make_key(tmp_path / "b")
    with open_log(path) as log:
        log.append(content(2), read_signer(tmp_path / "a"))
        log.append(content(3), read_signer(tmp_path / "b"))
    found = verified(path, key=read_public_key(tmp_path / "a.pub"))
    assert [(Fault.SIGNATURE, 1), (Fault.SIGNATURE, 3)] == [(each.fault, each.number) for each in found.found]
    assert verified(path).sound


def test_a_checkpoint_of_a_false_signature_is_no_anchor(tmp_path):
    """Signed by the key it is taken; changed afterwards, or unsigned, it is refused (PC706)."""
    place = made(tmp_path / "so.log", 2)[-1]
    make_key(tmp_path / "khoa")
    signer, key = read_signer(tmp_path / "khoa"), read_public_key(tmp_path / "khoa.pub")
    data = {
        "schema": CHECKPOINT,
        "log": place.log,
        "number": 2,
        "hash": place.hash,
        "signature": signer.sign(anchor_bytes(place)),
    }
    file = tmp_path / "moc.json"
    file.write_text(json.dumps(data), "utf-8")
    assert place == read_anchor(file, key)
    for changed in (data | {"number": 1}, {name: value for name, value in data.items() if name != "signature"}):
        file.write_text(json.dumps(changed), "utf-8")
        with pytest.raises(PhancapError) as raised:
            read_anchor(file, key)
        assert ["PC706"] == [each.code for each in raised.value.diagnostics]


def test_an_anchor_of_another_log_is_said(tmp_path):
    """It proves nothing about this one."""
    made(tmp_path / "so.log", 2)
    other = made(tmp_path / "khac.log", 2)[-1]
    assert [Fault.OTHER_LOG] == [each.fault for each in verified(tmp_path / "so.log", other).found]
