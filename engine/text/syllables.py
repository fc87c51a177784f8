"""The Vietnamese syllable: where its tone mark stands, and what can be one.

The tone placement is the one official instruments print (`hòa`, `thủy`, `ủy`); the newer school placement
(`hoà`, `thuỷ`, `uỷ`) and slips of the keyboard (`gía`, `hòan`) are brought to it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from engine.text.remembering import remembered

VOWELS: Final = "aăâeêioôơuưy"
_MODIFIED: Final = frozenset("ăâêôơư")
_CONSONANTS: Final = "bcdđfghjklmnpqrstvwxz"
TONES: Final = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
"""No tone, huyền, sắc, hỏi, ngã, nặng, as combining marks."""

# Toned vowel → (vowel without tone, combining tone).
_TONED: Final[dict[str, tuple[str, str]]] = {
    unicodedata.normalize("NFC", vowel + tone): (vowel, tone) for vowel in VOWELS for tone in TONES[1:]
}
_WITH_TONE: Final[dict[tuple[str, str], str]] = {parts: letter for letter, parts in _TONED.items()}

# `qu` and `gi` before a vowel are onsets: the u of `quý` and the i of `giá` carry no tone.
_PARTS: Final = re.compile(
    rf"(qu(?=[{VOWELS}])|gi(?=[{VOWELS}])|[{_CONSONANTS}]*)([{VOWELS}]{{1,3}})([{_CONSONANTS}]*)"
)

_STOPS: Final = ("c", "ch", "p", "t")
_RIME_LIST: Final = (
    "a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu iêu yêu oi ôi ơi oa oe oai oay oao oeo ua ui uê uơ uy uya "
    "uyu uây uôi ưa ưi ưu ươi ươu ac am an ang anh ach ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât ec em en eng "
    "ep et êch êm ên ênh êp êt ich im in inh ip it iêc iêm iên iêng iêp iêt yêm yên yêng yêt oc om on ong op ot "
    "ôc ôm ôn ông ôp ôt ơm ơn ơp ơt uc um un ung up ut ưc ưm ưn ưng ưt uôc uôm uôn uông uôt ươc ươm ươn ương ươp "
    "ươt oac oam oan oang oanh oach oap oat oăc oăm oăn oăng oăt oen oet oong ooc uân uâng uât uêch uênh uynh "
    "uych uyt uyn uyên uyêt"
)
_RIMES: Final = frozenset(_RIME_LIST.split())
_RIMES_AFTER_QU: Final = _RIMES | frozenset(("ynh", "ych", "yt", "ơi"))
_ONSET_LIST: Final = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_ONSETS: Final = frozenset(("", *_ONSET_LIST.split()))
_ONSETS_BEFORE_Y: Final = frozenset(("", "h", "k", "l", "m", "qu", "s", "t", "v"))
_ONSETS_FRONT_ONLY: Final = frozenset(("k", "gh", "ngh"))
_ONSETS_BACK_ONLY: Final = frozenset(("c", "g", "ng"))
_FRONT: Final = frozenset("ieêy")


def _split_tone(word: str) -> tuple[str, str] | None:
    """`(word without tone, tone)`; None when the word bears two tones."""
    letters: list[str] = []
    tone = ""
    for letter in word:
        parts = _TONED.get(letter)
        if parts is None:
            letters.append(letter)
        elif tone:
            return None
        else:
            letters.append(parts[0])
            tone = parts[1]
    return "".join(letters), tone


def _tone_index(cluster: str, coda: str) -> int:
    """Position of the tone within a vowel cluster, in the placement of official instruments."""
    modified = [index for index, vowel in enumerate(cluster) if vowel in _MODIFIED]
    if modified:
        return modified[-1]
    if coda:
        return len(cluster) - 1
    return 1 if len(cluster) == 3 else 0


@remembered
def place_tone(word: str) -> str:
    """`word` (NFC, casefolded) with its tone mark in the canonical place.

    A word that is not shaped as one Vietnamese syllable is returned as it is.
    """
    split = _split_tone(word)
    if split is None or not split[1]:
        return word
    plain, tone = split
    match = _PARTS.fullmatch(plain)
    if match is None:
        return word
    onset, cluster, coda = match.groups()
    place = _tone_index(cluster, coda)
    return onset + cluster[:place] + _WITH_TONE[cluster[place], tone] + cluster[place + 1 :] + coda


@remembered
def is_syllable(word: str) -> bool:
    """Whether `word` (NFC, casefolded) is a well-formed Vietnamese syllable, wherever its tone mark stands.

    Spelling rules are applied (c, g, ng before back vowels, k, gh, ngh before front ones; a stop takes sắc or nặng
    only, but no tone at all is accepted, for text typed without diacritics).
    """
    split = _split_tone(word)
    if split is None:
        return False
    plain, tone = split
    match = _PARTS.fullmatch(plain)
    if match is None:
        return False
    onset, cluster, coda = match.groups()
    if onset == "gi" and cluster[0] == "ê":
        onset, cluster = "gi", "i" + cluster  # `giếng` writes its two i as one
    return (
        onset in _ONSETS
        and cluster + coda in (_RIMES_AFTER_QU if onset == "qu" else _RIMES)
        and _is_spelled_together(onset, cluster, coda)
        and (coda not in _STOPS or tone in ("", "\u0301", "\u0323"))
    )


def _is_spelled_together(onset: str, cluster: str, coda: str) -> bool:
    """Whether the spelling rules let `onset` stand before `cluster`."""
    front = cluster[0] in _FRONT
    if onset in _ONSETS_FRONT_ONLY:
        return front
    if onset in _ONSETS_BACK_ONLY:
        # `gì`, `gìn` are written with a bare g: its i stands for both onset and vowel.
        return not front or (onset == "g" and cluster[0] == "i")
    return cluster != "y" or bool(coda) or onset in _ONSETS_BEFORE_Y


_ROMAN: Final = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")


def capitalised(word: str, *, alone: bool = False) -> str:
    """A canonical word of a proper name as it is written: `thất` → `Thất`, `ix` → `IX`.

    `vi`, `xi` are syllables (`xã Vi Hương`): numerals only where the name is nothing else (`alone`).
    """
    numeral = bool(word) and _ROMAN.fullmatch(word) is not None and (alone or not is_syllable(word))
    return word.upper() if numeral else word[:1].upper() + word[1:]
