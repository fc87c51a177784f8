"""Every instrument has an inventory of its known provisions, each with a status; what is modelled is cited.

`pytest -s tests/law/test_inventories.py` prints the figures of every instrument.
"""

import re

import pytest

from engine import load_lawbook
from engine.lawbook.inventory import names_of, rows_standing_on, stated_by_instruments

BOOK = load_lawbook()
ROWS = rows_standing_on(BOOK)
STATED = stated_by_instruments(BOOK)
STATUSES = ("modelled", "untranslatable", "gap")
NAMED = (
    "377-qd-tw", "hd-45-hd-btctw", "80-qd-tw", "nd-170-2025", "96-qd-tw", "114-qd-tw", "65-qd-tw", "50-qd-tw", "41-qd-tw",
    "148-qd-tw", "146-qd-tw",
)  # fmt: skip
"""Instruments whose statuses are promised to be complete, where the pack is held."""
MATCHED = (
    "96-qd-tw", "262-qd-tw", "nq-35-2012-qh13", "nq-85-2014-qh13", "nq-96-2023-qh15", "50-qd-tw", "65-qd-tw", "98-qd-tw",
    "45-ct-tw", "205-qd-tw", "114-qd-tw", "142-qd-tw", "luat-36-2018-qh14", "luat-55-2005-qh11", "nd-83-2022", "nd-85-2023",
    "nd-107-2020", "nd-108-2020", "nd-370-2025", "nd-69-2020", "nd-303-2025", "nq-106-2025-ubtvqh15",
)  # fmt: skip
"""Inventories whose names are exactly those the rows cite, so that the other direction can be compared too."""


def grounds():
    rows = (*BOOK.requirements, *BOOK.competence, *BOOK.untranslatable, *BOOK.derivations, *BOOK.parameters)
    return [row.ground for row in rows]


def provisions_of(instrument):
    return [each for each in BOOK.provisions if each.instrument == instrument]


@pytest.mark.parametrize("instrument", sorted(BOOK.instruments))
def test_every_instrument_has_an_inventory(instrument):
    """At least one known provision; each named once and with one of the three statuses."""
    rows = provisions_of(instrument)
    figures = {status: sum(row.status == status for row in rows) for status in STATUSES}
    print(
        f"{BOOK.instruments[instrument].number:28} known {len(rows):3}  "
        + "  ".join(f"{status} {number:3}" for status, number in figures.items())
    )
    assert rows
    assert len(rows) == sum(figures.values())
    assert len(rows) == len({row.provision for row in rows})


@pytest.mark.parametrize("instrument", [each for each in NAMED if each in BOOK.instruments])
def test_a_promised_inventory_is_more_than_a_gap(instrument):
    """An instrument whose statuses are promised says more of itself than that its contents are not held."""
    statuses = {row.status for row in provisions_of(instrument)}
    assert statuses - {"gap"}


def test_every_row_has_its_ground():
    """Provision, source and confidence on each row; a start date unless the instrument itself has none."""
    lacking = [
        ground.id
        for ground in grounds()
        if not ground.citations
        or not all(citation.provision.strip() for citation in ground.citations)
        or not ground.sources
        or ground.confidence is None
        or (ground.interval.start is None and BOOK.instruments[ground.instrument].interval.start is not None)
    ]
    assert [] == lacking
    assert len(grounds()) > 1400


@pytest.mark.parametrize("instrument", sorted(BOOK.instruments))
def test_modelled_provisions_are_cited(instrument):
    """What an inventory calls modelled some row cites by that name, or the instrument's dates, relations or ranks do."""
    modelled = [row for row in provisions_of(instrument) if row.status == "modelled"]
    by_rows = [row for row in modelled if any(name in ROWS for name in names_of(row))]
    by_data = [row for row in modelled if row not in by_rows and any(name in STATED for name in names_of(row))]
    print(
        f"{BOOK.instruments[instrument].number:28} modelled {len(modelled):3}  cited by rows {len(by_rows):3}  "
        f"by dates, relations, ranks {len(by_data):3}"
    )
    assert [] == [row.provision for row in modelled if row not in by_rows and row not in by_data]


def test_few_provisions_stand_on_data_alone():
    """Rows carry the law: what only dates, relations, ranks or a principle express stays the exception."""
    modelled = [row for row in BOOK.provisions if row.status == "modelled"]
    alone = [row for row in modelled if not any(name in ROWS for name in names_of(row))]
    print(f"modelled {len(modelled)}, by dates, relations, ranks or a principle alone {len(alone)}")
    assert len(alone) * 20 < len(modelled)


@pytest.mark.parametrize("instrument", MATCHED)
def test_rows_cite_known_provisions(instrument):
    """No row stands on a provision the inventory does not know."""
    known = {row.provision for row in provisions_of(instrument)}
    known |= {part for name in known for part in re.split(r";|, (?=khoản)", name)}
    own = {
        part.strip()
        for ground in grounds()
        if ground.instrument == instrument
        for citation in ground.citations
        if citation.instrument == instrument
        for part in citation.provision.split(";")
    }
    assert set() == {
        part for part in own if part not in known and not any(part in name or name in part for name in known)
    }
