"""Vietnamese text: one spelling, tokens, abbreviations, titles, dates, old encodings."""

from engine.text.abbreviations import ABBREVIATIONS, Abbreviation, Reading, find_abbreviations
from engine.text.compounds import split_compound
from engine.text.dates import PartialDate, format_date, parse_date
from engine.text.decoding import decode_bytes, require_readable
from engine.text.expansion import expand
from engine.text.heads import starts_like_title, starts_other_title
from engine.text.legacy import detect_legacy, refuse_legacy
from engine.text.normal import canonical, fold, has_diacritics, nfc, tidy
from engine.text.persons import Dropped, DroppedKind, is_name, is_person
from engine.text.syllables import capitalised, is_syllable
from engine.text.titles import Interim, TitleParts, strip_title_noise
from engine.text.tokens import SEPARATOR, words

__all__ = [
    "ABBREVIATIONS",
    "SEPARATOR",
    "Abbreviation",
    "Dropped",
    "DroppedKind",
    "Interim",
    "PartialDate",
    "Reading",
    "TitleParts",
    "canonical",
    "capitalised",
    "decode_bytes",
    "detect_legacy",
    "expand",
    "find_abbreviations",
    "fold",
    "format_date",
    "has_diacritics",
    "is_name",
    "is_person",
    "is_syllable",
    "nfc",
    "parse_date",
    "refuse_legacy",
    "require_readable",
    "split_compound",
    "starts_like_title",
    "starts_other_title",
    "strip_title_noise",
    "tidy",
    "words",
]
