"""From the lines of a list of posts to rows of competence; what is unclear becomes a question, never a row."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from engine.audit.reading.answers import NameAnswers, NameKind, unguarded
from engine.audit.reading.naming import Naming, Unknown
from engine.authoring.annex import columns
from engine.authoring.annex.listing import actions_in_words
from engine.authoring.annex.rows_file import flow
from engine.authoring.annex.tables import AnnexTable
from engine.bilingual import Text
from engine.diagnostics import Diagnostic, DiagnosticBag, Level, PhancapError, Span
from engine.intake.names import PostNames
from engine.lawbook.book import Lawbook
from engine.model.pack import CompetenceRow
from engine.model.validation import validate
from engine.model.vocabulary import ACTION_GROUP_LABELS, Confidence, Role
from engine.strict_yaml import read_yaml
from engine.text import fold, tidy

Row = dict[str, Any]
"""A row of `competence.yaml` as plain data."""

_ARABIC: Final = re.compile(r"\d{1,5}(\.\d{1,5})*\.?")
_PARTS: Final = re.compile(r"[;\n]+")
_SEVERAL: Final = re.compile(r"[,/+]|\bvà\b|\bsau đó\b", re.IGNORECASE)
"""Marks of more than one body or act in a cell that names no body as a whole."""
_IDENTIFIERS: Final = re.compile(r"[a-z0-9._-]+(?:\s*;\s*[a-z0-9._-]+)*")
_SURENESS: Final = (Confidence.MEMORY, Confidence.PATTERN, Confidence.PRESS, Confidence.TEXT)


@dataclass(frozen=True, slots=True)
class AnnexGround:
    """What the author says of every row of the list; `instrument`, `province` and `day` are those of the pack."""

    instrument: str
    province: str | None
    day: dt.date | None
    cite: str
    source: str
    confidence: Confidence
    actions: tuple[str, ...] = ()
    sources: frozenset[str] = frozenset()
    """Sources the pack declares."""
    taken: frozenset[str] = frozenset()
    """Ids of rows the pack has already."""


@dataclass(slots=True)
class AnnexReading:
    """Rows in the order of the list, each with the words it was read from; names to settle; lines to look at."""

    rows: list[tuple[str, Row]] = field(default_factory=list)
    unknown: list[Unknown] = field(default_factory=list)
    unclear: list[Diagnostic] = field(default_factory=list)
    notes: list[Diagnostic] = field(default_factory=list)
    lines: int = 0
    headings: int = 0
    open_lines: int = 0
    """Lines that gave no row because something in them is not clear."""


def read_annex(
    book: Lawbook, tables: Sequence[AnnexTable], ground: AnnexGround, told: Mapping[str, str], answers: NameAnswers
) -> AnnexReading:
    """Every line of the tables as a row, a heading or a question.

    Raises PhancapError: PC963 for columns, PC964 where the actions of the list are stated nowhere.
    """
    reading = AnnexReading()
    naming = Naming(book, answers)
    for table in tables:
        where, notes = columns.targets(table.name, table.headers, told)
        reading.notes += notes
        if columns.ACTIONS not in where and not ground.actions:
            raise PhancapError(
                [
                    Diagnostic(
                        "PC964",
                        Text(
                            "bảng không nêu nội dung công tác cán bộ", "the table does not say which acts it is about"
                        ),
                        Span(table.name),
                        Text(
                            "nêu bằng --action, ví dụ --action fill --action renew --action end",
                            "say it with --action, such as --action fill --action renew --action end",
                        ),
                    )
                ]
            )
        lines = _Lines(book, table, ground, where, naming, reading)
        for line, cells in table.rows:
            lines.read(line, cells)
    reading.unknown = naming.worklist()
    return reading


def _one_line(text: str) -> str:
    """Words as written, on one line."""
    return " ".join(text.split())


class _Lines:
    """The lines of one table."""

    def __init__(
        self,
        book: Lawbook,
        table: AnnexTable,
        ground: AnnexGround,
        where: Mapping[str, int],
        naming: Naming,
        reading: AnnexReading,
    ) -> None:
        self.book = book
        self.table = table
        self.ground = ground
        self.where = where
        self.naming = naming
        self.reading = reading
        self.is_exported = columns.ROW_ID in where
        self._line = 0
        self._cells: tuple[str, ...] = ()
        self._open = False

    def read(self, line: int, cells: tuple[str, ...]) -> None:
        """Take one line."""
        self._line, self._cells, self._open = line, cells, False
        if not any(cell.strip() for cell in cells):
            return
        self.reading.lines += 1
        if self._is_heading():
            self.reading.headings += 1
            return
        row = self._row()
        if row is None or self._open:
            self.reading.open_lines += 1
            return
        self.reading.rows.append((self._words_of_line(), row))

    def _cell(self, target: str) -> str:
        index = self.where.get(target)
        return "" if index is None else unguarded(self._cells[index].strip())

    def _ask(self, message: Text, help_: Text | None = None) -> None:
        """The line needs a person."""
        self._open = True
        self.reading.unclear.append(
            Diagnostic("PC965", message, Span(self.table.name, self._line, 1), help_, Level.WARNING)
        )

    def _is_heading(self) -> bool:
        """`I. Khối Đảng`: words in one cell, nobody who acts, no running number."""
        filled = [index for index, cell in enumerate(self._cells) if cell.strip()]
        acting = any(self._cell(role.value) for role in Role) or self._cell(columns.ROW_ID)
        number = self._cell(columns.NUMBER)
        allowed = {self.where.get(columns.NUMBER), self.where.get(columns.POST), filled[0]}
        return not acting and set(filled) <= allowed and not _ARABIC.fullmatch(number)

    def _words_of_line(self) -> str:
        title = " ".join((self._cell(columns.POST) or self._cell(columns.POST_IDS)).split())
        number = self._cell(columns.NUMBER).rstrip(".")
        return f"{number}. {title}" if number else title

    # --- one row

    def _row(self) -> Row | None:
        posts, when = self._posts()
        roles = self._roles()
        actions = self._actions()
        rest = self._rest()
        if posts is None or not roles or not actions or rest is None:
            return None
        ids = posts if isinstance(posts, list) else []
        row: Row = {"id": self._identifier(ids), "posts": posts, "actions": actions}
        if when is not None:
            row["when"] = when
        row |= {"roles": roles, "cite": self._cite(), "confidence": self._confidence().value, "source": self._source()}
        note = self._cell(columns.NOTE)
        if note:
            row["note"] = {"vi": _one_line(note), "en": _one_line(note)}
        row |= rest
        if isinstance(rest.get("note"), dict) and note:
            row["note"] = {**rest["note"], "vi": _one_line(note)}
        return row if self._is_sound(row) else None

    def _posts(self) -> tuple[list[str] | Row | None, Row | None]:
        """The posts of the line, and the condition where the title names one unit of its kind."""
        title, given = self._cell(columns.POST), self._cell(columns.POST_IDS)
        if given:
            return self._posts_by_id(title, given), None
        if not title:
            self._ask(Text("dòng chưa nêu chức danh", "the line names no post"))
            return None, None
        names = self.naming.post(title, self._cell(columns.UNIT) or None, self._province_name(), self.ground.day)
        if (
            names.unresolved
            or not names.posts
            or any(len({each.post for each in readings}) > 1 for readings in names.posts)
        ):
            self._open = True
            self.naming.note_unknown(NameKind.POST, title, 1, self._line, names, self._cell(columns.UNIT) or None)
            return None, None
        return self._posts_read(title, names)

    def _posts_read(self, title: str, names: PostNames) -> tuple[list[str] | None, Row | None]:
        readings = [each for one in names.posts for each in one]
        units = {each.unit for each in readings}
        named = title[:80]
        if any(each.province not in (None, self.ground.province) for each in readings):
            self._ask(
                Text(f"“{named}” thuộc tỉnh khác với văn bản", f"“{named}” is of another province than the instrument")
            )
        if any(each.place is not None for each in readings):
            self._ask(
                Text(
                    f"“{named}” nêu một huyện, xã cụ thể; một dòng áp dụng cho mọi nơi cùng loại",
                    f"“{named}” names one district or commune; a row holds for all of a kind",
                )
            )
        if any(each.interim is not None for each in readings):
            self._ask(
                Text(
                    f"“{named}” là giao quyền, phụ trách, không phải chức danh",
                    f"“{named}” is an acting charge, not a post",
                )
            )
        if len(units) > 1 and len({each.post for each in readings}) > 1:
            self._ask(
                Text(f"“{named}” gồm chức danh của nhiều cơ quan", f"“{named}” takes in posts of several units"),
                Text("tách thành nhiều dòng", "split it into several lines"),
            )
        posts = list(dict.fromkeys(each.post for each in readings))
        if units == {None}:
            return posts, None
        if None in units:
            self._ask(
                Text(
                    f"“{named}” lúc nêu tên cơ quan, lúc không",
                    f"“{named}” names the unit of one post and not of another",
                ),
                Text("tách thành nhiều dòng", "split it into several lines"),
            )
        listed = sorted(unit for unit in units if unit is not None)
        return posts, {"fact": "post.unit", "is": listed[0]} if len(listed) == 1 else {
            "fact": "post.unit",
            "in": listed,
        }

    def _posts_by_id(self, title: str, given: str) -> list[str] | Row | None:
        """Ids, or a pattern, as an exported list writes them; the title must still say the same."""
        if not _IDENTIFIERS.fullmatch(given):
            return self._data(given, "Mã chức danh")
        ids = [part.strip() for part in given.split(";")]
        strange = [each for each in ids if each not in self.book.posts]
        if strange:
            self._ask(
                Text(f"không có mã chức danh “{strange[0][:80]}”", f"there is no post with the id “{strange[0][:80]}”")
            )
            return None
        labels = "; ".join(self.book.posts[each].label.vi for each in ids)
        if title and fold(tidy(title)) != fold(labels):
            names = self.naming.post(title, None, self._province_name(), self.ground.day)
            read = {each.post for readings in names.posts for each in readings}
            if names.unresolved or read != set(ids):
                self._ask(
                    Text(
                        f"chức danh “{title[:80]}” không khớp mã “{given[:80]}”",
                        f"the post “{title[:80]}” does not agree with the id “{given[:80]}”",
                    ),
                    Text("sửa một trong hai, hoặc xóa ô mã", "mend one of them, or empty the cell of the id"),
                )
                return None
        return ids

    def _roles(self) -> list[Row]:
        found: list[Row] = []
        asked = False
        for role in Role:
            cell = self._cell(role.value)
            for part in (tidy(each) for each in _PARTS.split(cell)):
                if part:
                    asked = True
                    body = self._body(part)
                    if body is not None:
                        found.append({"role": self._role(role, body).value, "body": body})
        if not asked:
            self._ask(Text("dòng chưa nêu cơ quan nào", "the line names no body"))
        return found

    def _role(self, role: Role, body: str) -> Role:
        """A State body that an office's list says to decide is the one that signs: the Party's act is a row of its own."""
        state = self.book.bodies[body].side == "state"
        return Role.ISSUES if role is Role.DECIDES and state and not self.is_exported else role

    def _body(self, text: str) -> str | None:
        if text in self.book.bodies:
            return text
        body, province = self.naming.body(text, self.ground.day)
        if body is None:
            exact = [name for name, row in self.book.bodies.items() if row.label.vi == text]
            body = exact[0] if len(exact) == 1 else None
        if body is None and _SEVERAL.search(text):
            self._ask(
                Text(
                    f"ô nêu nhiều cơ quan hoặc nhiều việc: “{text[:80]}”",
                    f"the cell tells of several bodies or acts: “{text[:80]}”",
                ),
                Text(
                    "mỗi việc một cột; nhiều cơ quan cùng một việc thì cách nhau bằng dấu chấm phẩy",
                    "one column for each act; part bodies of one act by semicolons",
                ),
            )
        elif body is None:
            self._open = True
            self.naming.note_unknown(NameKind.BODY, text, 1, self._line)
        elif province not in (None, self.ground.province):
            self._ask(
                Text(
                    f"“{text[:80]}” thuộc tỉnh khác với văn bản",
                    f"“{text[:80]}” is of another province than the instrument",
                )
            )
        return body

    def _actions(self) -> list[str]:
        cell, given = self._cell(columns.ACTIONS), self._cell(columns.ACTION_IDS)
        ids = [part.strip() for part in given.split(";") if part.strip()]
        if ids and fold(tidy(cell)) in ("", fold(actions_in_words(ids))):
            return ids
        if not cell:
            return list(self.ground.actions)
        groups = [name for name, label in ACTION_GROUP_LABELS.items() if fold(label.vi) == fold(tidy(cell))]
        if groups:
            return groups
        known, strange = self.naming.actions(cell)
        for word in strange:
            self._open = True
            self.naming.note_unknown(NameKind.ACTION, word, 1, self._line)
        return list(known)

    def _rest(self) -> Row | None:
        """Keys a list has no column for, as data."""
        cell = self._cell(columns.REST)
        return self._data(cell, "Dữ liệu khác") if cell else {}

    def _data(self, text: str, header: str) -> Row | None:
        try:
            data = read_yaml(text, self.table.name).data
        except PhancapError:
            data = None
        if not isinstance(data, dict):
            self._ask(Text(f"ô “{header}” không đọc được", f"the cell “{header}” cannot be read"))
            return None
        return data

    def _cite(self) -> str:
        own = _one_line(self._cell(columns.CITE))
        number = self._cell(columns.NUMBER).rstrip(".")
        return own or (f"{self.ground.cite}, mục {number}" if number else self.ground.cite)

    def _confidence(self) -> Confidence:
        """Never more than the author states, whatever the list says."""
        own = self._cell(columns.CONFIDENCE)
        stated = Confidence(own) if own in set(Confidence) else self.ground.confidence
        return min(stated, self.ground.confidence, key=_SURENESS.index)

    def _source(self) -> str | list[str]:
        own = [part.strip() for part in self._cell(columns.SOURCE).split(";") if part.strip()]
        if not own or any(each not in self.ground.sources for each in own):
            return self.ground.source
        return own[0] if len(own) == 1 else own

    def _identifier(self, posts: list[str]) -> str:
        own = self._cell(columns.ROW_ID)
        number = self._cell(columns.NUMBER).rstrip(".").replace(".", "-")
        name = (
            posts[0]
            if len(posts) == 1
            else f"muc-{number}"
            if _ARABIC.fullmatch(number.replace("-", "."))
            else f"dong-{self._line}"
        )
        used = self.ground.taken | {row["id"] for _, row in self.reading.rows}
        wanted = own or f"{self.ground.instrument}.{name}"
        times, unique = 2, wanted
        while unique in used and not own:
            unique, times = f"{wanted}-{times}", times + 1
        return unique

    def _province_name(self) -> str | None:
        return None if self.ground.province is None else self.book.provinces[self.ground.province].name.vi

    def _is_sound(self, row: Row) -> bool:
        """Whether the row is one by the model; a table can say anything."""
        bag = DiagnosticBag()
        try:
            document = read_yaml(flow(row), self.table.name)
            sound = validate(CompetenceRow, document, bag) is not None
        except PhancapError as error:
            bag.extend(error.diagnostics)
            sound = False
        if not sound:
            why = bag.items[0].message
            self._ask(Text(f"dòng không thành quy tắc: {why.vi}", f"the line makes no row: {why.en}"))
        return sound
