"""Competence under a drawn law: what the reference assembles beside what the oracle, or another evaluator, comes to."""

import random

from engine.competence.assemble import assemble
from engine.evaluate.native import Native
from tests import competence_oracle
from tests.evaluate.cases import as_facts
from tests.evaluate.laws import completed

COMPLETIONS = 8


def competence_apart(book, drawn, known, asked, *others):
    """Where the reference, the oracle and the shares of other evaluators do not say the same of competence."""
    post, action, day = asked
    assembly = assemble(book, post, frozenset({action}), day, as_facts(known))
    ours = {(each.role.value, each.body, each.variable): True if each.settled else None for each in assembly.entries}
    plain = competence_oracle.competence(drawn, *asked, known)
    sure = jointly_sure(drawn, known, asked, {key for key, truth in ours.items() if truth}, plain)
    said = ours, bool(assembly.clashes)
    heard = [competence_oracle.settled(drawn, [_raised(each, sure) for each in shares]) for shares in (plain, *others)]
    found = [] if all(said == each for each in heard) else [(asked, said, *heard)]
    return found + list(conditions_apart(drawn, known, asked, [each for each in assembly.entries if not each.settled]))


def conditions_apart(drawn, known, asked, open_entries):
    """Open conditions that, once more is known, do not come out as the rows do."""
    more = completed(random.Random(len(known)), known)
    evaluator = Native(as_facts(more))
    shares = competence_oracle.competence(drawn, *asked, more) if open_entries else []
    for entry in open_entries:
        key = entry.role.value, entry.body, entry.variable
        plain = competence_oracle.disjunction(each[3] for each in shares if _key(each) == key)
        # Two open conditions together may settle what each leaves open, never the reverse.
        if plain is not None and evaluator.truth(entry.when) is not plain:
            yield "open condition", key, evaluator.truth(entry.when), plain


def jointly_sure(drawn, known, asked, held, plain):
    """Slots that hold for the reference though each row is open: two open conditions may leave no third case.

    Only those are granted that no completion of the facts takes away.
    """
    open_rows = {_key(each) for each in plain} & held - {_key(each) for each in plain if each[3]}
    for number in range(COMPLETIONS if open_rows else 0):
        more = competence_oracle.competence(drawn, *asked, completed(random.Random(number), known))
        open_rows &= {_key(each) for each in more if each[3] is not False}
    return open_rows


def _key(share):
    role, body, row, _ = share
    return role, body, row["variable"]


def _raised(share, sure):
    return (*share[:3], True) if _key(share) in sure and share[3] is None else share
