"""Who holds which role, read naively off the rows of a small law; shares nothing with the engine but words.

A law is plain data: `instruments` (id → rank, jurisdiction, edges), `rows` of competence and delegation (id, instrument,
posts, actions, from, to, when, roles, overrides, variable, delegator, sub). Truth is True, False or None for unknown.
"""

from tests.oracle import holds

RANKS = ("party-central", "party-central-guidance", "party-provincial", "pattern")
DECIDING = ("manages", "decides", "designates", "approves")
SIDES = {"bx": "party", "by": "party", "bz": "party", "trung-uong": "party", "u": "state"}


def competence(law, post, action, day, facts):
    """(role, body, row, truth) of every slot of every row that bears; `settled` makes competence of them."""
    rows = [row for row in law["rows"] if post in row["posts"]]
    bearing = [row for row in rows if bears(row, action, day)]
    return [(role, body, row, share(law, rows, bearing, row, role, body, facts))
            for row in bearing for role, body in row["roles"]]  # fmt: skip


def bears(row, action, day):
    return action in row["actions"] and row["from"] <= day and (row["to"] is None or day < row["to"])


def share(law, rows, bearing, row, role, body, facts, delegating=True):
    """The truth of one row in one slot: its own condition, less what beats it, within what the delegator has."""
    others = [each for each in bearing if each["id"] != row["id"] and (delegating or not each["delegator"])]
    beaten = [guard(law, other, facts) for other in others if beats(law, bearing, other, row, role, body)]
    parts = [guard(law, row, facts), negation(disjunction(beaten))]
    return conjunction([*parts, backing(law, rows, bearing, row, role, facts)] if row["delegator"] else parts)


def backing(law, rows, bearing, row, role, facts):
    """Whether the delegator has the role: by rows of its own before any delegation, or handed on with leave."""
    giving = [each for each in rows if any(body == row["delegator"] for _, body in each["roles"])]
    if not giving:
        return True
    return disjunction(
        share(law, rows, bearing, each, role, row["delegator"], facts, delegating=False)
        for each in giving
        if each in bearing and (role, row["delegator"]) in each["roles"] and (each["sub"] or not each["delegator"])
    )


def guard(law, row, facts):
    where = law["instruments"][row["instrument"]]["jurisdiction"]
    parts = [{"fact": "post.province", "is": where["province"]}] if isinstance(where, dict) else []
    return holds({"all": parts + ([row["when"]] if row["when"] else [])}, facts)


def beats(law, bearing, other, row, role, body):
    if row["id"] in reached(other, bearing):
        return True
    if other["delegator"] and (row["sub"] or not row["delegator"]):
        return other["delegator"] == body and any(role == given for given, _ in other["roles"])
    strong, weak = law["instruments"][other["instrument"]], law["instruments"][row["instrument"]]
    same_slot = any(
        SIDES[held] == SIDES[body] and (given == role or (given in DECIDING and role in DECIDING and held != body))
        for given, held in other["roles"]
    )
    edges = ("concretises", row["instrument"]) in strong["edges"] or ("defers_to", other["instrument"]) in weak["edges"]
    return same_slot and (
        edges or (weak["rank"] == "pattern" != strong["rank"] and strong["jurisdiction"] != "national")
    )


def reached(row, bearing):
    """Ids a row is an exception to, through exceptions that bear on the same post, action and day."""
    found, pending = set(), [row]
    while pending:
        for name in pending.pop()["overrides"]:
            pending += [each for each in bearing if each["id"] == name and name not in found]
            found.add(name)
    return found


def settled(law, shares):
    """(role, body, variable) → True, or None while open, once firm rows and higher texts spoke; and is anything at odds?"""
    found = {}
    for truth in (True, None):
        for role, body, row, share in shares:
            key = role, body, row["variable"]
            if share is truth and found.setdefault(key, (truth, []))[0] is truth:
                found[key][1].append((row["id"], RANKS.index(law["instruments"][row["instrument"]]["rank"])))
    firm = {key: grounds for key, (truth, grounds) in found.items() if truth and key[0] in (*DECIDING, "issues")}
    lost, at_odds = set(), set()
    for one in firm:
        for other in firm:
            same = {name for name, _ in firm[one]} & {name for name, _ in firm[other]}
            if one[0] != other[0] or one[1] == other[1] or SIDES[one[1]] != SIDES[other[1]] or same or one[2]:
                continue
            ranks = [min(rank for _, rank in firm[key]) for key in (one, other)]
            if other[2] or ranks[0] < ranks[1]:
                lost.add(other)
            elif ranks[0] == ranks[1]:
                at_odds |= {(one, other)}
    odd = any(not {one, other} & lost for one, other in at_odds)
    return {key: truth for key, (truth, _) in found.items() if key not in lost}, odd


def conjunction(truths):
    truths = list(truths)
    return False if False in truths else None if None in truths else True


def disjunction(truths):
    truths = list(truths)
    return True if True in truths else None if None in truths else False


def negation(truth):
    return None if truth is None else not truth
