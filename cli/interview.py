"""A proposal by question and answer: asked is only what could still change the verdict, in the order of the proposal.

After each answer the file is judged anew; what no open rule waits for any more is not asked.
"""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from cli.needed_facts import needed_facts
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError
from engine.intake.proposals import ReadProposal, read_proposal
from engine.lawbook.book import Lawbook
from engine.model.answers import NO, YES
from engine.model.facts import FactSpec
from engine.model.proposal import SCHEMA
from engine.model.vocabulary import ACTION_GROUPS, Outcome
from engine.text import fold
from engine.verdict.check import Verdict, check
from engine.verdict.findings import Finding
from engine.verdict.missing import missing_facts

FIRST: Final = ("post.title", "action", "party_act.on")
"""Without these nothing is judged."""
_TITLE: Final = ("post", "title")
_LOCAL: Final = ("province", "district", "commune")
Step = str | int
_SHOWN: Final = "phancap ask"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: where its answer goes in the proposal, the fact it answers; of an item of a list, which one."""

    place: tuple[Step, ...]
    fact: FactSpec
    item: int | None = None
    of_list: FactSpec | None = None
    whole: bool = False
    """Whether the list of `fact` holds everything, asked once its items stand."""


@dataclass(slots=True)
class Interview:
    """The state of one interview. `data` is the proposal as far as it is answered."""

    book: Lawbook
    data: dict[str, Any] = field(default_factory=lambda: {"schema": SCHEMA, "post": {}})
    _asked: set[tuple[Step, ...]] = field(default_factory=set)
    _coming: deque[Question] = field(default_factory=deque)
    _judged: tuple[ReadProposal, Verdict] | None = None

    def put(self, path: str, value: str) -> None:
        """An answer given beforehand; raises PhancapError where it is none."""
        self._take(tuple(path.split(".")), value)

    @property
    def text(self) -> str:
        """The proposal as YAML."""
        return _as_yaml(self.data)

    @property
    def judged(self) -> tuple[ReadProposal, Verdict]:
        """The proposal as it stands, read and judged."""
        if self._judged is None:
            read = read_proposal(self.text, _SHOWN)
            self._judged = read, check(self.book, read)
        return self._judged

    def next(self) -> Question | None:
        """What to ask next; None when nothing is left that could change the verdict."""
        if self._coming:
            return self._coming[0]
        return next(iter(self._open()), None)

    @property
    def left(self) -> int:
        """How many questions are in sight."""
        return len(self._coming) + sum(1 for _ in self._open())

    def answer(self, question: Question, text: str) -> tuple[Diagnostic, ...]:
        """Take an answer; an empty one leaves it unknown. Faults, if any: the question is then still open."""
        text = text.strip()
        if text:
            try:
                self._take(question.place, _value(question, text))
            except PhancapError as error:
                return error.diagnostics
            except _NoNumberError:
                return (_NO_COUNT,)
        if question.place != _TITLE or not text or not self.judged[1].case.names.unresolved:
            self._asked.add(question.place)
        if self._coming and self._coming[0] == question:
            self._coming.popleft()
        if text and question.fact.kind == "collection" and not question.whole:
            self._coming.extend(self._of_items(question))
        return ()

    def waiting(self, question: Question) -> tuple[Finding, ...]:
        """The rules that wait for the answer."""
        _, verdict = self.judged
        paths = {question.fact.path, question.of_list.path if question.of_list else question.fact.path}
        return tuple(
            finding
            for finding in verdict.findings
            if finding.weight is Outcome.UNDETERMINED
            and paths & {each.path for each in missing_facts(self.book, finding.blockers, verdict.known)}
        )

    def _open(self) -> Iterator[Question]:
        _, verdict = self.judged
        for path in FIRST:
            place = tuple(path.split("."))
            answered = _held(self.data, place) is not None and not (place == _TITLE and verdict.case.names.unresolved)
            if not answered and place not in self._asked:
                yield Question(place, self.book.facts[path])
        for path in self._of_the_post(verdict):
            place = tuple(path.split("."))
            if _held(self.data, place) is None and place not in self._asked:
                yield Question(place, self.book.facts[path])
        order = {path: number for number, path in enumerate(self.book.facts)}
        missing = sorted(
            {each.path for each in verdict.missing_facts if not each.calendar}, key=lambda path: order.get(path, 0)
        )
        seen: set[tuple[Step, ...]] = set()
        for path in missing:
            for question in self._questions(path):
                if question.place not in self._asked and question.place not in seen:
                    seen.add(question.place)
                    yield question

    def _of_the_post(self, verdict: Verdict) -> Iterator[str]:
        """Where the title alone does not say of which unit or province the post is."""
        readings = [each for group in verdict.case.names.posts for each in group]
        posts = [self.book.posts[each.post] for each in readings]
        if not readings or any(
            each.unit is None and post.unit_kind for each, post in zip(readings, posts, strict=True)
        ):
            yield "post.unit"
        if any(each.province is None and post.level in _LOCAL for each, post in zip(readings, posts, strict=True)):
            yield "post.province"

    def _questions(self, path: str) -> Iterator[Question]:
        """A list is asked for as a whole first; then the field that its items lack, item by item."""
        spec = self.book.facts.get(path)
        if spec is None or spec.derived:
            return
        steps = path.split(".")
        parent = self.book.facts.get(path.rpartition(".")[0])
        if parent is None or parent.kind != "collection":
            held = _held(self.data, steps)
            if held is None:
                yield Question(tuple(steps), spec)
            elif spec.kind == "collection" and not held["complete"]:
                yield Question((*steps, "complete"), spec, whole=True)
            return
        held = _held(self.data, steps[:-1])
        if held is None:
            yield Question(tuple(steps[:-1]), parent)
            return
        for number, item in enumerate(held["items"]):
            if item.get(steps[-1]) is None:
                yield Question((*steps[:-1], "items", number, steps[-1]), spec, number, parent)

    def _of_items(self, question: Question) -> Iterator[Question]:
        """What rules read of each item, then whether there are more."""
        path, held = question.fact.path, _held(self.data, question.place)
        if not held["items"]:
            return
        _, verdict = self.judged
        posts = tuple(dict.fromkeys(each.post for each in verdict.posts))
        day = verdict.on[0] if verdict.on is not None else None
        fields = [
            each
            for each in self.book.facts.values()
            if each.path.rpartition(".")[0] == path and not each.derived and each.kind != "collection"
        ]
        if day is not None:
            acts = frozenset(verdict.actions or ACTION_GROUPS["fill"])
            needed = needed_facts(self.book, posts, acts, day)
            fields = [each for each in fields if each.path in needed] or fields
        for number in range(len(held["items"])):
            for each in fields:
                name = each.path.rpartition(".")[2]
                yield Question((*question.place, "items", number, name), each, number, question.fact)
        yield Question((*question.place, "complete"), question.fact, whole=True)

    def _take(self, place: Sequence[Step], value: object) -> None:
        data = copy.deepcopy(self.data)
        here: Any = data
        for step in place[:-1]:
            here = here[step] if isinstance(step, int) else here.setdefault(step, {})
        here[place[-1]] = value
        read_proposal(_as_yaml(data), _SHOWN)
        self.data, self._judged = data, None


class _Dumper(yaml.SafeDumper):
    """Quotes every text that does not begin with a letter: a day or number in words must stay one."""


_Dumper.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style=None if text[:1].isalpha() else '"'
    ),
)


def _as_yaml(data: dict[str, Any]) -> str:
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)


class _NoNumberError(Exception):
    pass


_NO_COUNT = Diagnostic(
    "PC513",
    Text("cần số mục (1, 2, 3 …) hoặc “không có”", "a number of items (1, 2, 3 …) or “không có” is expected"),
    help=Text("bỏ trống nếu chưa rõ", "leave it empty where it is not known"),
)
_MOST_ITEMS: Final = 50
_MOST_DIGITS: Final = 7
_NONE: Final = ("khong co", "khong", "none", "no", "0")


def _value(question: Question, text: str) -> object:
    """The answer as the proposal writes it."""
    kind = question.fact.kind
    if question.whole:
        return fold(text) in YES if fold(text) in YES | NO else text
    if kind == "collection":
        if fold(text) in _NONE:
            return {"complete": True, "items": []}
        if not text.isdecimal() or not 0 < int(text) <= _MOST_ITEMS:
            raise _NoNumberError
        return {"complete": False, "items": [{} for _ in range(int(text))]}
    if kind == "list":
        return [part.strip() for part in text.split(";") if part.strip()]
    if question.fact.choices and text.isdecimal() and 0 < int(text) <= len(question.fact.choices):
        return question.fact.choices[int(text) - 1]
    return int(text) if kind == "integer" and text.isdecimal() and len(text) <= _MOST_DIGITS else text


def _held(data: Any, steps: Sequence[Step]) -> Any:
    for step in steps:
        data = data.get(step) if isinstance(data, dict) else None
    return data
