"""The network says why: the rules that fired, top down, with the facts each bound."""

from engine.conditions.tree import All, Any, Compare, Count, Fact, Literal, Not
from engine.evaluate.network import NetworkAnswer, Question, Stage, compare
from engine.model.facts import Facts
from engine.model.values import Collection

SECRET = Compare("eq", Fact("item.ballot"), Literal("secret"))
IN_SO = Compare("eq", Fact("unit"), Literal("Sở"))
OLD = Compare("ge", Fact("age"), Literal(60))
FACTS = Facts(
    {"unit": "Sở", "age": 45, "steps": Collection(({"ballot": "open"}, {"ballot": "secret"}, {}), complete=False)}
)


def because(supervisor, node, over=None):
    answer = supervisor.evaluate((Stage("case", (Question("q", node, over),), FACTS),))
    return answer.truths["q"], [
        (firing.node, firing.truth, firing.item, dict(firing.bound)) for firing in answer.because("q")
    ]


def test_an_atom_names_the_fact_it_read(supervisor):
    """One rule fired; it bound the value the file gives."""
    assert ((False,), [(OLD, False, None, {"age": 45})]) == because(supervisor, OLD)


def test_a_conjunction_fails_by_the_part_that_fails(supervisor):
    """What did not settle it is not shown."""
    node = All((IN_SO, OLD))
    assert ((False,), [(node, False, None, {}), (OLD, False, None, {"age": 45})]) == because(supervisor, node)


def test_a_disjunction_holds_by_the_part_that_holds(supervisor):
    """The same of alternatives, through a negation."""
    node = Any((Not(IN_SO), Not(OLD)))
    expected = [(node, True, None, {}), (Not(OLD), True, None, {}), (OLD, False, None, {"age": 45})]
    assert ((True,), expected) == because(supervisor, node)


def test_a_count_names_its_items(supervisor):
    """Every item that is settled, with its value; an open one is not shown."""
    node = Count("steps", SECRET, 1)
    expected = [
        (node, True, None, {}),
        (SECRET, False, ("steps", 0), {"item.ballot": "open"}),
        (SECRET, True, ("steps", 1), {"item.ballot": "secret"}),
    ]
    assert ((True,), expected) == because(supervisor, node)


def test_a_question_over_items_is_explained_item_by_item(supervisor):
    """Each item has its own rules."""
    expected = [
        (SECRET, False, ("steps", 0), {"item.ballot": "open"}),
        (SECRET, True, ("steps", 1), {"item.ballot": "secret"}),
    ]
    assert ((False, True, None), expected) == because(supervisor, SECRET, "steps")


def test_what_is_open_has_no_reason(supervisor):
    """Nothing fired."""
    assert ((None,), []) == because(supervisor, Compare("eq", Fact("sex"), Literal("male")))


def test_a_contradiction_carries_the_rules_of_the_network(supervisor):
    """Definite against definite contradicts; open against definite is told apart; equal truths are counted."""
    asked = (Question("a", IN_SO), Question("b", OLD), Question("c", SECRET, "steps"))
    answer = supervisor.evaluate((Stage("case", asked, FACTS),))
    found = compare({"a": (False,), "b": (None,), "c": (False, True, None)}, answer)
    assert 5 == found.compared
    assert [("a", None, False, True)] == [
        (each.question, each.item, each.reference, each.network) for each in found.contradictions
    ]
    assert [IN_SO] == [firing.node for firing in found.contradictions[0].because]
    assert "“a”: false and true" in found.contradictions[0].diagnostic.message.en
    assert [("b", None, None, False)] == [
        (each.question, each.item, each.reference, each.network) for each in found.one_sided
    ]


def test_a_list_read_with_another_length_is_a_contradiction():
    """Truths for two items against truths for three: one of the two misread the file."""
    found = compare({"c": (True, None)}, NetworkAnswer({"c": (True, None, None)}, {}, 0))
    assert [2] == [each.item for each in found.contradictions]
    assert () == found.one_sided
