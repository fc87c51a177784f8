"""Cases drawn at random over everything the lawbook reads: faults, gaps, partial dates, absences, odd titles alike."""

import datetime as dt
import random
from collections import defaultdict

from engine.conditions import tree
from engine.intake.cases import BODY_FACTS, Case
from engine.intake.names import LOCAL_LEVELS, PostNames, ResolvedPost, Unresolved
from engine.model.facts import Facts
from engine.model.values import PARTIAL, UNKNOWN, Collection, Range, Stated
from engine.model.vocabulary import ACTION_LABELS

BODY_FIELDS = {"consultations.body", "candidate.planning.approved_by", *BODY_FACTS}
COLLECTION_SIZES = {"steps": 5, "dossier": 9, "candidate.ratings": 4}


class RandomCases:
    """Draws cases; the same seed gives the same cases."""

    def __init__(self, book, seed):
        self.book = book
        self.chance = random.Random(seed)
        self.words = _words_the_law_knows(book)
        self.local = [each.id for each in book.provinces.values()]
        self.units = defaultdict(list)
        for unit in book.units.values():
            self.units[unit.kind].append(unit.id)
        self.posts = list(book.posts.values())
        self.read = _facts_the_law_reads(book)
        self.scalars = [
            spec
            for path, spec in book.facts.items()
            if spec.kind != "collection" and not spec.derived and not self._in_collection(path)
            and path not in ("action", "decision.on", "post.title", "post.unit", "post.province")
        ]  # fmt: skip
        self.collections = [path for path, spec in book.facts.items() if spec.kind == "collection"]
        self.fields = defaultdict(list)
        for spec in book.facts.values():
            self.fields[spec.path.rpartition(".")[0]].append(spec)
        self.change_days = [each for each in book.change_days if each.year > 2015]
        self.bodies = list(book.bodies)

    def _in_collection(self, path):
        spec = self.book.facts.get(path.rpartition(".")[0])
        return spec is not None and spec.kind == "collection"

    def many(self, count):
        """`count` cases."""
        return [self.one() for _ in range(count)]

    def one(self):
        """One case."""
        chance = self.chance
        decided = self._decided()
        values = {}
        if decided is not UNKNOWN:
            values["decision.on"] = decided
        day = decided if isinstance(decided, dt.date) else dt.date(2025, 8, 1)
        generous = chance.choice([0.2, 0.5, 0.8, 0.95])
        for spec in self.scalars:
            wanted = generous if spec.path in self.read else generous * 0.3
            if chance.random() < wanted:
                values[spec.path] = self._value(spec, day)
        for path in self.collections:
            roll = chance.random()
            if roll < generous:
                values[path] = self._collection(path, day, generous)
            elif roll < generous + 0.03:
                values[path] = chance.choice(list(Stated))
        actions = self._actions()
        if actions:
            values["action"] = actions
        places = {
            path: chance.choice(self.local) for path in BODY_FACTS if isinstance(values.get(path), str) and chance.random() < 0.3
        }  # fmt: skip
        return Case("", Facts(values), self._names(), actions, decided, {}, places)

    def _decided(self):
        chance = self.chance
        roll = chance.random()
        if roll < 0.06:
            return UNKNOWN
        day = self._near_change() if roll < 0.3 else dt.date(2019, 1, 1) + dt.timedelta(chance.randrange(2700))
        if roll > 0.9:
            return Range(day, day + dt.timedelta(chance.choice([1, 30, 364])), PARTIAL)
        return day

    def _near_change(self):
        day = self.chance.choice(self.change_days)
        return day + dt.timedelta(self.chance.choice([-1, 0, 1]))

    def _actions(self):
        if self.chance.random() < 0.05:
            return ()
        ids = list(ACTION_LABELS)
        first = self.chance.choice(["bo-nhiem"] * 12 + ["chi-dinh"] * 4 + ["bau", "bo-nhiem-lai", "quy-hoach", *ids])
        return tuple(dict.fromkeys([first, *([self.chance.choice(ids)] if self.chance.random() < 0.1 else [])]))

    def _names(self):
        chance = self.chance
        roll = chance.random()
        if roll < 0.03:
            return PostNames()
        one = (self._reading(),)
        if roll < 0.06:
            return PostNames((one,), (Unresolved("x", ()),))
        if roll < 0.12:
            return PostNames((one, (self._reading(),)))
        if roll < 0.16:
            return PostNames(((self._reading(), self._reading()), *((one,) if chance.random() < 0.5 else ())))
        return PostNames((one,))

    def _reading(self):
        chance = self.chance
        post = chance.choice(self.posts)
        local = post.level in LOCAL_LEVELS
        units = self.units.get(post.unit_kind, [])
        kinds = {
            "district": ("quan", "huyen", "thi-xa", "thanh-pho"),
            "commune": ("xa", "phuong", "thi-tran", "dac-khu"),
        }
        place_kind = chance.choice([None, *kinds[post.level]]) if post.level in kinds else None
        return ResolvedPost(
            post.id, chance.choice([None, *units]) if units else None,
            chance.choice([None, *self.local]) if local else None,
            chance.choice([None, "xã x", "xã y"]) if place_kind else None, place_kind, None, "exact",
        )  # fmt: skip

    def _collection(self, path, day, generous):
        chance = self.chance
        fields = [spec for spec in self.fields[path] if not spec.derived or chance.random() < 0.05]
        items = []
        for number in range(chance.randint(0, COLLECTION_SIZES.get(path, 2))):
            item = {
                spec.path.rpartition(".")[2]: self._value(spec, day)
                for spec in fields
                if chance.random() < max(0.6, generous)
            }
            if path == "steps" and chance.random() < 0.7:
                item["step"] = number + 1
            items.append(item)
        return Collection(tuple(items), complete=chance.random() < 0.6)

    def _value(self, spec, day):
        chance = self.chance
        if chance.random() < 0.03:
            return chance.choice(list(Stated))
        if spec.kind == "boolean":
            return chance.random() < 0.6
        if spec.kind == "integer":
            if spec.path.endswith("year"):
                return day.year - chance.randint(0, 4)
            return chance.choice([0, 1, 2, 3, 5, 9, 12, 15, 20, 24, 36, 60, 61, chance.randint(0, 70)])
        if spec.kind == "date":
            return self._date(spec.path, day)
        if spec.kind == "list":
            known = list(spec.choices or self.words[spec.path] or ("80-QĐ/TW", "377-QĐ/TW"))
            return tuple(chance.sample(known, min(len(known), chance.randint(0, 2))))
        if spec.path in BODY_FIELDS:
            return chance.choice(self.bodies)
        if spec.path.endswith((".title", "planning.post")):
            return chance.choice(
                ["Phó Giám đốc Sở Tài chính", "Giám đốc Sở Y tế", "Bí thư Tỉnh ủy", "Trưởng phòng", "thợ"]
            )
        if spec.path.endswith(".unit"):
            return chance.choice(["Sở Tài chính tỉnh Quảng Ninh", "Bộ Tài chính"])
        return chance.choice(list(spec.choices) or [*self.words[spec.path], "khác"])

    def _date(self, path, day):
        chance = self.chance
        if path.endswith("birth_date"):
            found = day - dt.timedelta(365 * chance.randint(25, 64) + chance.randrange(365))
        elif path.endswith((".from", "effective_on")):
            found = day - dt.timedelta(chance.randrange(3000))
        elif chance.random() < 0.2:
            found = self._near_change()
        else:
            found = day + dt.timedelta(chance.randint(-150, 60))
        if chance.random() < 0.05:
            return Range(found, found + dt.timedelta(chance.choice([1, 30, 200])), PARTIAL)
        return found


def _nodes(book):
    for rule in book.requirements:
        yield from ((rule.each, node) for node in (rule.applies, rule.require, rule.unless))
    for row in book.untranslatable:
        yield None, row.applies
    for post in book.posts:
        yield from ((None, slot.guard) for slot in book.slots(post))


def _facts_the_law_reads(book):
    return {path for _, node in _nodes(book) for path in tree.facts_of(node)}


def _words_the_law_knows(book):
    found = defaultdict(dict)

    def walk(node, of):
        if isinstance(node, (tree.All, tree.Any)):
            for part in node.parts:
                walk(part, of)
        elif isinstance(node, tree.Not):
            walk(node.part, of)
        elif isinstance(node, tree.Count):
            walk(node.where, node.collection)
        elif isinstance(node, tree.Member) and isinstance(node.term, tree.Fact):
            for value in node.values:
                note(node.term, value, of)
        elif isinstance(node, tree.Compare):
            for one, other in ((node.left, node.right), (node.right, node.left)):
                if isinstance(one, tree.Fact) and isinstance(other, tree.Literal):
                    note(one, other.value, of)

    def note(fact, value, of):
        if isinstance(value, str):
            found[fact.path.replace("item.", f"{of}.", 1)][value] = None

    for of, node in _nodes(book):
        walk(node, of)
    return defaultdict(tuple, {path: tuple(words) for path, words in found.items()})
