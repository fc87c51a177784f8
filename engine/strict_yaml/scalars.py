"""What an unquoted word means: text, number, date, true/false, nothing, or a trap that is refused."""

from __future__ import annotations

import re
from datetime import date

from engine.strict_yaml import faults
from engine.strict_yaml.faults import Fault

Scalar = str | int | float | bool | date | None

_WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "false": False,
    "False": False,
}
_OLD_BOOLEANS = frozenset({"yes", "no", "on", "off", "y", "n", "true", "false"})
_NOT_NUMBERS = frozenset({"nan", "inf", "infinity"})
_LONGEST_WORD = 8
_NUMBER_STARTS = frozenset("0123456789+-.")

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,18}")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_DATE_TIME = re.compile(r"([0-9]{4})(-)([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \t]+)[0-9].*")
_OTHER_BASE = re.compile(
    r"""[-+]?(?:
        0[0-9_]+(?:\.[0-9_]*)?                 # 017, 08, 01.5
      | 0[oOxXbB][0-9a-fA-F_]+                 # 0o17, 0x1F, 0b11
      | [0-9][0-9_]*(?::[0-9]{1,2})+(?:\.[0-9_]*)?   # 1:30, read as ninety by older readers
      | (?=[0-9.]*_)[0-9][0-9_]*(?:\.[0-9_]*)? # 1_000
    )""",
    re.VERBOSE,
)
_OTHER_NUMBER = re.compile(
    r"""[-+]?(?:
        (?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?   # 1e5, .5, 5., +5, more than 18 digits
      | \.?(?:nan|inf|infinity)
    )""",
    re.VERBOSE | re.IGNORECASE,
)


def read_plain(word: str) -> Scalar | Fault:
    """Meaning of the unquoted `word` (NFC) as a value; a `Fault` where it has more than one."""
    if word in _WORDS:
        return _WORDS[word]
    if word[0] in _NUMBER_STARTS:
        return _read_number_or_date(word)
    if len(word) <= _LONGEST_WORD:
        folded = word.lower()
        if folded in _OLD_BOOLEANS:
            return faults.old_boolean(word)
        if folded in _NOT_NUMBERS:
            return faults.number_spelling(word)
    return word


def is_text_as_key(word: str) -> bool:
    """Whether the unquoted `word` can only be text where a key stands.

    `on`, `no`, `y` and their like are keys of the pack format and are text there: a key is never a truth value.
    """
    meaning = read_plain(word)
    if isinstance(meaning, Fault):
        return meaning.code == faults.OLD_BOOLEAN and word.lower() not in ("true", "false")
    return isinstance(meaning, str)


def _read_number_or_date(word: str) -> Scalar | Fault:
    if _INTEGER.fullmatch(word):
        return int(word)
    if _DECIMAL.fullmatch(word):
        return float(word)
    if _ISO_DATE.fullmatch(word):
        meant = _date(word[:4], word[5:7], word[8:])
        return faults.impossible_date(word) if meant is None else meant
    if dated := _YEAR_FIRST.fullmatch(word) or _DATE_TIME.fullmatch(word):
        year, _, month, day = dated.groups()
        return faults.date_spelling(word, _date(year, month, day))
    if dated := _DAY_FIRST.fullmatch(word):
        day, _, month, year = dated.groups()
        return faults.date_spelling(word, _date(year, month, day) if len(year) == len("2022") else None)
    if _OTHER_BASE.fullmatch(word):
        return faults.number_base(word)
    if _OTHER_NUMBER.fullmatch(word):
        return faults.number_spelling(word)
    return word


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
