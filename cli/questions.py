"""What a person writes after an option, understood or refused with help: dates, actions, places, facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from cli.settings import today
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, did_you_mean
from engine.intake.actions import actions_in, acts_on_the_post
from engine.intake.derive import names_of
from engine.lawbook.book import Lawbook
from engine.model.facts import FactSpec
from engine.model.vocabulary import ACTION_LABELS
from engine.text import PartialDate, fold, nfc, parse_date, tidy

_TODAY_WORDS = ("hom nay", "today")
_MOST_DIGITS = 9
_YES, _NO = ("co", "dung", "true", "yes"), ("khong", "sai", "false", "no")


def day_asked(text: str | None) -> PartialDate:
    """A date as people write it, possibly a month or a year; today where none is given. Raises PhancapError (PC201)."""
    if text is None or fold(text) in _TODAY_WORDS:
        return PartialDate(today(), today())
    return parse_date(text)


def actions_asked(texts: Iterable[str]) -> tuple[str, ...]:
    """Action ids for words, in order; raises PhancapError (PC404) for words that name none."""
    found: list[str] = []
    faults: list[Diagnostic] = []
    labels = [label.vi for label in ACTION_LABELS.values()]
    for text in texts:
        known, strange = actions_in(text)
        found.extend(known)
        faults.extend(
            Diagnostic(
                "PC404",
                Text(f"không nhận ra nội dung công tác cán bộ “{word[:80]}”", f"the action “{word[:80]}” is not known"),
                help=_near_action(word, labels)
                or Text(
                    "xem danh sách bằng “phancap explain noi-dung”", "see the list with “phancap explain noi-dung”"
                ),
            )
            for word in strange
        )
    if faults:
        raise PhancapError(faults)
    return acts_on_the_post(found)


def _near_action(word: str, labels: list[str]) -> Text | None:
    by_fold = {fold(label): label for label in labels}
    near = did_you_mean(word, by_fold)
    if near is None:
        return None
    for folded, label in by_fold.items():
        near = Text(near.vi.replace(f"“{folded}”", f"“{label}”"), near.en.replace(f"“{folded}”", f"“{label}”"))
    return near


def check_province(book: Lawbook, text: str | None) -> str | None:
    """The text as given when it names a province; raises PhancapError (PC504) with suggestions when it does not."""
    if text is None or names_of(book).province(text) is not None:
        return text
    labels = [province.name.vi for province in book.provinces.values()]
    raise PhancapError(
        [
            Diagnostic(
                "PC504",
                Text(f"không nhận ra tỉnh, thành phố “{text[:80]}”", f"the province “{text[:80]}” is not known"),
                help=did_you_mean(nfc(text), labels) or did_you_mean(text.title(), labels, cutoff=0.5),
            )
        ]
    )


def body_asked(book: Lawbook, text: str, on: dt.date | None) -> str:
    """The body a text names, whatever the day when none does on the day; raises PhancapError (PC402)."""
    names = names_of(book)
    found = names.body(text, on) or names.body(text)
    if found is not None:
        return found
    listed = "; ".join(names.body_suggestions(text))
    raise PhancapError(
        [
            Diagnostic(
                "PC402",
                Text(f"không nhận ra cơ quan “{text[:80]}”", f"the body “{text[:80]}” is not known"),
                help=Text(f"Có phải: {listed}?", f"Did you mean: {listed}?") if listed else None,
            )
        ]
    )


def refuse_empty(text: str, what: str) -> None:
    """PC501 for a name that says nothing."""
    if not tidy(text):
        raise _fault(
            "PC501",
            Text(f"{what} để trống", f"{what} is empty"),
            Text("ghi tên trong ngoặc kép", "give the name in quotes"),
        )


def facts_asked(book: Lawbook, pairs: Iterable[str]) -> dict[str, object]:
    """Facts of `KEY=VALUE`, typed by the registry of the lawbook; raises PhancapError (PC502 key, PC503 value)."""
    found: dict[str, object] = {}
    faults: list[Diagnostic] = []
    for pair in pairs:
        try:
            path, text = _split(book, pair)
            found[path] = _value(book, book.facts[path], text)
        except PhancapError as error:
            faults.extend(error.diagnostics)
    if faults:
        raise PhancapError(faults)
    return found


def _split(book: Lawbook, pair: str) -> tuple[str, str]:
    key, equals, text = pair.partition("=")
    path = key.strip()
    if not equals or not text.strip():
        raise _fault(
            "PC502", Text(f"“{pair[:80]}” không viết dạng KHÓA=GIÁ_TRỊ", f"“{pair[:80]}” is not written KEY=VALUE")
        )
    spec = book.facts.get(path)
    scalar = [each.path for each in book.facts.values() if _is_scalar(book, each)]
    if spec is None:
        message = Text(f"không có dữ kiện “{path[:80]}”", f"there is no fact “{path[:80]}”")
        raise _fault("PC502", message, did_you_mean(path, scalar))
    if not _is_scalar(book, spec):
        message = Text(
            f"dữ kiện “{path}” là danh sách, không khai được bằng --fact",
            f"the fact “{path}” is a list and cannot be given by --fact",
        )
        raise _fault("PC502", message, Text("khai trong hồ sơ: phancap new", "state it in a proposal: phancap new"))
    return path, nfc(text.strip())


def _is_scalar(book: Lawbook, spec: FactSpec) -> bool:
    inside = any(other.kind == "collection" and spec.path.startswith(f"{other.path}.") for other in book.facts.values())
    return spec.kind not in ("collection", "list") and not inside


def _value(book: Lawbook, spec: FactSpec, text: str) -> object:
    if spec.derived:
        return _derived_value(book, spec, text)
    # What the form can state is read exactly as the form reads it.
    from pydantic import ValidationError

    from engine.intake.cases import BODY_FACTS
    from engine.intake.proposals import raw_facts
    from engine.model.proposal import SCHEMA, Proposal

    answer: object = int(text) if spec.kind == "integer" and _is_whole(text) else text
    data: object = answer
    for step in reversed(spec.path.split(".")):
        data = {step: data}
    assert isinstance(data, dict)
    try:
        form = Proposal.model_validate({"schema": SCHEMA, "post": {}, **data})
    except ValidationError as error:
        told = error.errors()[0]
        reason, vi = str(told["msg"]).removeprefix("Value error, "), str(told.get("ctx", {}).get("vi", ""))
        raise _bad_value(spec, text, reason, vi) from None
    value = raw_facts(form).get(spec.path, text)
    return body_asked(book, str(value), None) if spec.path in BODY_FACTS and isinstance(value, str) else value


def _is_whole(text: str) -> bool:
    """Whether a text is a number of a size that facts have; Python itself refuses thousands of digits."""
    return text.isdecimal() and len(text) <= _MOST_DIGITS


def _derived_value(book: Lawbook, spec: FactSpec, text: str) -> object:
    """A derived fact stated all the same: what it would otherwise be computed to be."""
    if spec.kind == "boolean":
        if fold(text) in _YES + _NO:
            return fold(text) in _YES
        raise _bad_value(spec, text, "true or false is expected")
    if spec.kind == "integer":
        if _is_whole(text):
            return int(text)
        raise _bad_value(spec, text, "a whole number is expected")
    if spec.kind == "date":
        parsed = parse_date(text)
        if parsed.exact:
            return parsed.first
        raise _bad_value(spec, text, "a full date is expected")
    if spec.path == "post.province":
        check_province(book, text)
        return names_of(book).province(text)
    return _choice(spec, text)


def _choice(spec: FactSpec, text: str) -> str:
    from engine.conditions.wording import word_of

    if not spec.choices:
        return text
    known = {fold(choice): choice for choice in spec.choices}
    known |= {fold(word_of(choice, "vi")): choice for choice in spec.choices}
    found = known.get(fold(text))
    if found is None:
        said = ", ".join(f"“{word_of(choice, 'vi')}”" for choice in spec.choices)
        raise _bad_value(spec, text, f"one of: {', '.join(spec.choices)}", f"một trong: {said}")
    return found


_REASONS: Mapping[str, str] = {
    "true or false is expected": "cần “có” hoặc “không”",
    "a whole number is expected": "cần một số nguyên",
    "a full date is expected": "cần đủ ngày, tháng, năm",
}


def _bad_value(spec: FactSpec, text: str, reason: str, vi: str = "") -> PhancapError:
    vi = vi or _REASONS.get(reason, reason)
    message = Text(
        f"không dùng được giá trị “{tidy(text)[:80]}” cho “{spec.label.vi}” ({spec.path})",
        f"the value “{tidy(text)[:80]}” cannot be used for “{spec.label.en}” ({spec.path})",
    )
    return _fault("PC503", message, Text(vi, reason))


def _fault(code: str, message: Text, help_: Text | None = None) -> PhancapError:
    return PhancapError([Diagnostic(code, message, help=help_)])
