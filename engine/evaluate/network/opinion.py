"""Two opinions on one case side by side: where definite answers contradict each other, neither is a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.bilingual import Text
from engine.diagnostics import Diagnostic
from engine.evaluate.network.questions import Firing, NetworkAnswer, Selection, Truth


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two different truths of one question; `item` counts from 0 for a question over a collection."""

    question: str
    item: int | None
    reference: Truth
    network: Truth
    because: tuple[Firing, ...] = ()

    @property
    def diagnostic(self) -> Diagnostic:
        """PC603: the evaluators contradict each other, which is a fault of the tool and no verdict."""
        where = "" if self.item is None else f" [{self.item + 1}]"
        return Diagnostic(
            "PC603",
            Text(
                f"hai bộ đánh giá cho kết quả khác nhau ở “{self.question}”{where}: "
                f"{_WORDS[self.reference].vi} và {_WORDS[self.network].vi}",
                f"the two evaluators differ on “{self.question}”{where}: "
                f"{_WORDS[self.reference].en} and {_WORDS[self.network].en}",
            ),
            help=Text(
                "không có kết luận; đây là lỗi của công cụ, không phải của hồ sơ",
                "no verdict; the fault is the tool's, not the file's",
            ),
        )


_WORDS: Mapping[Truth, Text] = {
    True: Text("đúng", "true"),
    False: Text("sai", "false"),
    None: Text("chưa rõ", "unknown"),
}


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two opinions stand: truths compared, contradictions, and truths only one of them could settle."""

    compared: int
    contradictions: tuple[Contradiction, ...]
    one_sided: tuple[Contradiction, ...]


def compare(reference: Mapping[str, tuple[Truth, ...]], answer: NetworkAnswer) -> Agreement:
    """Compare truths by question id and item; questions only one side answered are not compared.

    Different numbers of items contradict each other: a list was not read the same way.
    """
    compared = 0
    contradictions: list[Contradiction] = []
    one_sided: list[Contradiction] = []
    for identifier, theirs in answer.truths.items():
        ours = reference.get(identifier)
        if ours is None:
            continue
        compared += max(len(ours), len(theirs))
        if ours == theirs:
            continue
        because = answer.because(identifier)
        for index in range(max(len(ours), len(theirs))):
            one, other = _at(ours, index), _at(theirs, index)
            if one == other and index < min(len(ours), len(theirs)):
                continue
            item = None if len(ours) == len(theirs) == 1 else index
            differing = Contradiction(identifier, item, one, other, because)
            lengths_differ = index >= min(len(ours), len(theirs))
            (one_sided if None in (one, other) and not lengths_differ else contradictions).append(differing)
    return Agreement(compared, tuple(contradictions), tuple(one_sided))


def compare_rows(
    reference: Iterable[str], selection: Selection, *, reference_may_lack: bool = False
) -> tuple[Contradiction, ...]:
    """Rows only one of the two takes to bear on the case, by id.

    `reference_may_lack`: the reference gives fewer by right, having left out rows that others override altogether.
    """
    ours = frozenset(reference)
    lacking = () if reference_may_lack else selection.rows - ours
    return tuple(
        Contradiction(identifier, None, reference=identifier in ours, network=identifier in selection.rows)
        for identifier in sorted((ours - selection.rows).union(lacking))
    )


def _at(truths: tuple[Truth, ...], index: int) -> Truth:
    return truths[index] if index < len(truths) else None
