"""Whatever stands in a proposal, it is refused with diagnostics or judged; nothing else happens."""

from __future__ import annotations

import copy
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from engine import Lawbook, PhancapError, check, load_lawbook, read_proposal, repairs, verdict_json
from engine.diagnostics import Diagnostic
from engine.intake.names import LONGEST_NAME
from engine.intake.proposals import read_proposal_file
from engine.model.verdict import VerdictShape
from engine.strict_yaml import read_yaml
from tests.hostile.material import CANARY, TEXTS, edited, edits, places_of, quick, sound, values, words_of

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

EXAMPLES = Path(__file__).parents[2] / "examples" / "proposals"
BASES = [
    read_yaml(path.read_bytes(), path.name).data
    for path in sorted(EXAMPLES.iterdir())
    if path.name != "expected.yaml" and path.suffix in (".yaml", ".json")
]
LONG_MARK = "Mật" * 60


@pytest.fixture(scope="module")
def book() -> Lawbook:
    return load_lawbook()


def written(data: Any) -> str:
    """Proposals as JSON: every text the edits hold can be written, lone surrogates as escapes."""
    return json.dumps(data, default=lambda value: value.isoformat() if isinstance(value, dt.date) else str(value))


def outcome_of(book: Lawbook, content: bytes | str) -> tuple[str, tuple[Diagnostic, ...], dict[str, Any] | None]:
    """`refused` or the verdict, with the diagnostics and, of a verdict, its published form, which must have its shape."""
    try:
        read = read_proposal(content, "ho-so.json")
    except PhancapError as error:
        return "refused", error.diagnostics, None
    verdict = check(book, read)
    data = verdict_json(book, verdict, repairs(book, verdict), "vi")
    VerdictShape.model_validate(json.loads(json.dumps(data, ensure_ascii=False).encode()))
    return verdict.outcome.value, verdict.diagnostics, data


def survives(book: Lawbook, content: bytes | str) -> str:
    """The rule of this file; what came of the input."""
    outcome, diagnostics, _ = outcome_of(book, content)
    assert diagnostics or outcome != "refused"
    private = names_a_person(content)
    for each in diagnostics:
        assert sound(each), each
        assert each.span is not None or outcome != "refused", each
        assert not private or CANARY not in words_of(each), each
    return outcome


def names_a_person(content: bytes | str) -> bool:
    """Whether the mark stands only where a file names a person; an edit may have moved it to where it is the fault."""
    try:
        data = read_yaml(content, "ho-so.json").data
    except PhancapError:
        text = content if isinstance(content, str) else content.decode("utf-8", "replace")
        return text.count(CANARY) == text.count(f'"id": "{CANARY}"') + text.count(f"id: {CANARY}\n")
    person = data.get("candidate") if isinstance(data, dict) else None
    marked, of_person = _marked(data), _marked(person)
    return len(marked) == len(of_person) and set(of_person) <= {"id", "post", "unit"}


def _marked(data: Any) -> list[Any]:
    """Keys whose value is the mark, and the mark where it is a key."""
    return [key for holder, key in places_of(data) if CANARY in (key, holder[key])]


def with_canary(data: Any) -> Any:
    """The person marked by a text that no message may repeat."""
    if isinstance(data, dict) and isinstance(data.get("candidate"), dict):
        data["candidate"]["id"] = CANARY
        data["candidate"]["relatives"] = {"items": [{"relation": "vợ", "post": CANARY, "unit": CANARY}]}
    return data


hostile_proposals = st.builds(
    lambda base, changes: written(edited(with_canary(edited(BASES[base], [])), changes)),
    st.integers(0, len(BASES) - 1),
    st.lists(edits, min_size=1, max_size=6),
)
plausible_proposals = st.builds(
    lambda base, changes: written(altered(with_canary(edited(BASES[base], [])), changes)),
    st.integers(0, len(BASES) - 1),
    st.lists(st.tuples(st.integers(0, 100_000), st.integers(0, 100_000)), min_size=1, max_size=5),
)
"""Sound in form: what stands in one example stands in another, or is left out."""
spoilt_texts = st.builds(
    lambda base, cuts: _spoilt(with_canary(edited(BASES[base], [])), cuts),
    st.integers(0, len(BASES) - 1),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 8), st.sampled_from(TEXTS) | st.text(max_size=4)), min_size=1, max_size=4),
)  # fmt: skip


ALIKE: dict[Any, list[Any]] = {}
"""What the examples say, by key of the form."""
for _base in BASES:
    for _holder, _key in places_of(_base):
        ALIKE.setdefault(_key, []).append(_holder[_key])


def altered(data: Any, changes: list[tuple[int, int]]) -> Any:
    """Each change puts what some example says at the place its first number picks, or takes the place out."""
    for place, pick in changes:
        holder, key = (places := [each for each in places_of(data) if each[1] != "schema"])[place % len(places)]
        if pick % 4 == 0:
            del holder[key]
        elif key in ALIKE:
            holder[key] = copy.deepcopy(ALIKE[key][pick % len(ALIKE[key])])
    return data


def _spoilt(base: Any, cuts: list[tuple[int, int, str]]) -> bytes:
    text = yaml.safe_dump(base, allow_unicode=True, sort_keys=False)
    for at, length, put in cuts:
        at %= len(text) + 1
        text = text[:at] + put + text[at + length :]
    return text.encode("utf-8", "surrogatepass")


@quick(200)
@given(content=hostile_proposals)
def test_any_proposal_is_refused_or_judged(book: Lawbook, content: str) -> None:
    """Values, types and structure may be anything: diagnostics or a verdict of the published shape come out."""
    survives(book, content)


@quick(100)
@given(content=plausible_proposals)
def test_any_sound_form_is_judged(book: Lawbook, content: str) -> None:
    """Answers of the right type, whatever they say together."""
    survives(book, content)


@quick(200)
@given(content=spoilt_texts)
def test_any_spoilt_text_is_refused_or_judged(book: Lawbook, content: bytes) -> None:
    """The text of a proposal may be cut and overwritten anywhere."""
    survives(book, content)


@pytest.mark.parametrize("path", ["candidate.id", "post.title", "post.unit", "party_act.body", "action", "party_act.on", "source",
                                  "candidate.birth_date", "candidate.sex", "schema", "candidate.relatives", "proposer.on"])  # fmt: skip
def test_a_message_shows_little_of_a_long_text(book: Lawbook, path: str) -> None:
    """At most 80 characters of what the user wrote stand in one message."""
    data = edited(BASES[0], [])
    *parents, last = path.split(".")
    place = data
    for key in parents:
        place = place.setdefault(key, {})
    place[last] = LONG_MARK
    for each in outcome_of(book, written(data))[1]:
        for words in words_of(each).split("\n"):
            assert "Mật" * 30 not in words


def test_a_title_too_long_to_be_one_is_said_to_be(book: Lawbook) -> None:
    """A title longer than any is not searched; the message names the limit."""
    data = edited(BASES[0], [])
    data["post"] = {"title": "Phó Giám đốc Sở " * 60}
    outcome, diagnostics, _ = outcome_of(book, written(data))
    assert "undetermined" == outcome
    assert [True] == [str(LONGEST_NAME) in each.message.en for each in diagnostics if each.code == "PC403"]


def test_a_body_too_long_to_be_one_is_said_to_be(book: Lawbook) -> None:
    """The same for a body."""
    data = edited(BASES[0], [])
    data["party_act"]["body"] = "Ban Thường vụ Tỉnh ủy " * 40
    _, diagnostics, _ = outcome_of(book, written(data))
    assert [True] == [str(LONGEST_NAME) in each.message.en for each in diagnostics if each.code == "PC402"]


@pytest.mark.parametrize("name", ["/dev/zero", "a\0b", "\udcff", "x" * 5000])
def test_odd_files_are_refused(name: str) -> None:
    """A device, a name no system takes, a name too long: PC150, not a hang and not a crash."""
    with pytest.raises(PhancapError) as caught:
        read_proposal_file(Path(name))
    assert ["PC150"] == [each.code for each in caught.value.diagnostics]


@given(value=values)
@quick(60)
def test_one_odd_value_everywhere(book: Lawbook, value: Any) -> None:
    """One value in place of every part of the form at once."""
    survives(book, written({key: value if key != "schema" else BASES[0]["schema"] for key in BASES[0]}))
