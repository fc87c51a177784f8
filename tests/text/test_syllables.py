"""Tone placement over the table of syllables."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from engine.text import canonical, capitalised, fold, is_syllable

TONES = ("\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
ONSETS = ("", "b", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th", "tr", "v", "x")


def toned(letter: str, tone: str) -> str:
    """The letter with a combining tone, composed."""
    return normalize("NFC", letter + tone)


@pytest.mark.parametrize("rime", ["oa", "oe", "uy"])
@pytest.mark.parametrize("tone", TONES)
def test_old_and_new_placement_are_one(rime: str, tone: str) -> None:
    """Every syllable in oa, oe, uy: `hòa` is `hoà`; the older placement is the canonical one."""
    for onset in ONSETS:
        old = onset + toned(rime[0], tone) + rime[1]
        new = onset + rime[0] + toned(rime[1], tone)
        assert old == canonical(new)
        assert old == canonical(old)
        assert old == canonical(new.upper())


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("rime", ["a", "ai", "an", "ang", "e", "eo", "y", "ynh", "ôc", "yên", "yêt"])
def test_qu_never_takes_the_tone(rime: str, tone: str) -> None:
    """The u of qu is part of the onset."""
    place = next((i for i, vowel in enumerate(rime) if vowel in "êô"), 0)
    syllable = "qu" + rime[:place] + toned(rime[place], tone) + rime[place + 1 :]
    assert syllable == canonical(syllable)


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("rime", ["a", "ai", "ang", "ao", "o", "u", "ưa", "ơ"])
def test_gi_never_takes_the_tone_before_a_vowel(rime: str, tone: str) -> None:
    """The i of gi before a vowel is part of the onset."""
    syllable = "gi" + toned(rime[0], tone) + rime[1:]
    assert syllable == canonical(syllable)
    slip = "g" + toned("i", tone) + rime
    assert syllable == canonical(slip) or rime == "ưa"


@pytest.mark.parametrize(
    ("rime", "place"),
    [
        ("oan", 1), ("oang", 1), ("oanh", 1), ("oai", 1), ("oay", 1), ("oeo", 1), ("uya", 1), ("uyu", 1), ("uynh", 1),
        ("uyên", 2), ("uôi", 1), ("ươi", 1), ("ươu", 1), ("iêu", 1), ("uê", 1), ("uơ", 1), ("ia", 0), ("ua", 0),
        ("ưa", 0), ("ai", 0), ("ay", 0), ("ao", 0), ("au", 0), ("eo", 0), ("iu", 0), ("oi", 0), ("ui", 0), ("ưu", 0),
        ("iên", 1), ("uân", 1), ("oong", 1), ("uông", 1), ("ương", 1),
    ],
)  # fmt: skip
@pytest.mark.parametrize("tone", TONES)
def test_tone_of_every_cluster(rime: str, place: int, tone: str) -> None:
    """Wherever the tone was typed on a plain vowel of the cluster, it ends in the one right place."""
    right = "t" + rime[:place] + toned(rime[place], tone) + rime[place + 1 :]
    vowels = [i for i, letter in enumerate(rime) if letter in "aăâeêioôơuưy"]
    for typed in vowels:
        assert right == canonical("t" + rime[:typed] + toned(rime[typed], tone) + rime[typed + 1 :])


@pytest.mark.parametrize("word", ["niê", "eakar", "krông", "êban", "việtnamá", "ộlụ"])
def test_other_words_keep_their_marks(word: str) -> None:
    """A word that is not one syllable is not touched."""
    assert word == canonical(word)


WORDS = (
    "ban bí thư ủy nghị quyết giếng gì gìn quỳnh quốc nguyễn khuỷu thuở xoong ngoằn yêu yến ý kỹ sỹ mỹ uyển huơ hoặc"
)


@pytest.mark.parametrize("word", WORDS.split())
def test_syllables(word: str) -> None:
    """Vietnamese words are syllables."""
    assert is_syllable(canonical(word))


@pytest.mark.parametrize(
    "word", ["gđ", "ubnd", "tụl", "thộs", "xìc", "côn2", "fan", "ce", "ka", "nga1", "dỷ", "ắá", ""]
)
def test_not_syllables(word: str) -> None:
    """Short forms, foreign words, wrong tones and spellings are not."""
    assert not is_syllable(word)


def test_fold_of_a_syllable_table_is_bare() -> None:
    """No mark survives folding, for any vowel and tone."""
    for vowel in "aăâeêioôơuưy":
        for tone in TONES:
            assert fold("t" + toned(vowel, tone)) == fold("t" + vowel)
            assert fold("t" + toned(vowel, tone)).isascii()


@pytest.mark.parametrize(
    ("word", "alone", "expected"),
    [
        ("thất", False, "Thất"),
        ("ix", False, "IX"),
        ("xiii", False, "XIII"),
        ("vi", False, "Vi"),
        ("vi", True, "VI"),
        ("điện", True, "Điện"),
        ("", True, ""),
    ],
)
def test_a_numeral_is_written_in_capitals(word: str, alone: bool, expected: str) -> None:
    """`khu vực IX`; `vi` and `xi` are syllables too, and numerals only where nothing else is named."""
    assert expected == capitalised(word, alone=alone)
