"""`phancap ask`: the interview asks for what is still open, and its proposal is judged as a file with the same answers is."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from cli.interview import Interview, Question
from cli.main import cli
from engine import load_lawbook
from engine.intake.proposals import read_proposal_file
from engine.lawbook.book import Lawbook
from engine.verdict.check import check

EXAMPLES = Path(__file__).parents[2] / "examples" / "proposals"
LAWFUL = next(EXAMPLES.glob("02-*.yaml"))
OF_POST = ("ask", "Giám đốc Sở Tài chính", "--action", "bổ nhiệm", "--on", "1/3/2026", "--province", "Quảng Ninh")


@pytest.fixture(scope="module")
def book() -> Lawbook:
    return load_lawbook()


def answer_of(file: dict[str, Any], question: Question) -> str:
    """What a person who has the file in hand answers; nothing where it does not say."""
    held: Any = file
    for step in question.place:
        if isinstance(held, dict) and step == "items" and "items" not in held:
            held = []
        elif isinstance(held, list) and step == "items":
            continue
        elif isinstance(held, list) and step == "complete":
            held = True
        elif isinstance(held, list):
            held = held[step]
        else:
            held = held.get(step) if isinstance(held, dict) else None
    if isinstance(held, (dict, list)) and question.fact.kind == "collection":
        items = held.get("items", []) if isinstance(held, dict) else held
        return str(len(items)) if items else "không có"
    if isinstance(held, bool):
        return "có" if held else "không"
    if isinstance(held, list):
        return "; ".join(held)
    return held.isoformat() if isinstance(held, dt.date) else "" if held is None else str(held)


@pytest.mark.parametrize("name", ["02-", "07-", "sai-01-", "sai-10-"])
def test_an_interview_ends_where_the_file_ends(book: Lawbook, name: str) -> None:
    """Answered from a file, the proposal has that file's verdict in every facet, and fewer facts were asked than a form holds."""
    path = next(EXAMPLES.glob(f"{name}*.yaml"))
    file = read_proposal_file(path).document.data
    assert isinstance(file, dict)
    interview = Interview(book)
    asked = 0
    while (question := interview.next()) is not None:
        faults = interview.answer(question, answer_of(file, question))
        assert () == faults, question
        asked += 1
    expected = check(book, read_proposal_file(path))
    found = interview.judged[1]
    assert {facet: each.outcome for facet, each in expected.facets.items()} == {
        facet: each.outcome for facet, each in found.facets.items()
    }
    assert 10 < asked < 150


def test_an_answer_that_is_none_leaves_the_question_open(book: Lawbook) -> None:
    """Impossible days, words for numbers, unknown words: said, and asked again; the proposal is what it was."""
    interview = Interview(book)
    for path, value in (("post.title", "Giám đốc Sở Tài chính"), ("action", "bổ nhiệm"), ("party_act.on", "1/3/2026")):
        interview.put(path, value)
    before = interview.text
    bad = {"date": "31/2/2026", "integer": "mười", "boolean": "có lẽ", "collection": "nhiều", "text": ""}
    seen = set()
    while (question := interview.next()) is not None and len(seen) < 4:
        kind = question.fact.kind
        if bad.get(kind) and kind not in seen:
            (fault,) = interview.answer(question, bad[kind])
            assert ({"collection": "PC513"}.get(kind, "PC123"), question) == (fault.code, interview.next())
            seen.add(kind)
        interview.answer(question, "")
    assert ({"date", "integer", "boolean", "collection"}, before) == (seen, interview.text)


def test_what_is_settled_is_not_asked(book: Lawbook) -> None:
    """A list said to be empty has no fields to ask for; a fact given beforehand is not asked again."""
    interview = Interview(book)
    for path, value in (("post.title", "Giám đốc Sở Tài chính"), ("action", "bổ nhiệm"), ("party_act.on", "1/3/2026")):
        interview.put(path, value)
    asked = []
    while (question := interview.next()) is not None:
        asked.append(question.place)
        interview.answer(question, "không có" if question.fact.kind == "collection" else "")
    places = {".".join(map(str, place)) for place in asked}
    assert {"candidate.disciplines", "candidate.birth_date"} <= places
    assert len(places) == len(asked)
    assert [] == [
        each for each in places if each.startswith("candidate.disciplines.") or each in ("action", "party_act.on")
    ]


def test_a_title_nobody_knows_is_asked_for_again(book: Lawbook) -> None:
    """Until it is understood or left; then its unit and province are asked for where it names none."""
    interview = Interview(book)
    first = interview.next()
    assert first is not None
    interview.answer(first, "Trưởng lão Sở Mây")
    assert first == interview.next()
    interview.answer(first, "Giám đốc Sở Tài chính")
    places = []
    while (question := interview.next()) is not None and len(places) < 4:
        places.append(".".join(map(str, question.place)))
        interview.answer(question, {"action": "bổ nhiệm", "party_act.on": "1/3/2026"}.get(places[-1], ""))
    assert ["action", "party_act.on", "post.province", "source"] == places


def ask(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(cli, [*OF_POST, *arguments], input=answers)


def test_at_the_command_line(tmp_path: Path) -> None:
    """Questions go to standard error and the verdict to standard output; what was answered is a proposal on the disk."""
    file = tmp_path / "hồ sơ.yaml"
    result = ask("--output", str(file), answers="2\n?\n1\n31/2/2026\nxong\n")
    assert 4 == result.exit_code
    assert "Thẩm quyền theo quy định" in result.stdout
    assert all(word in result.stderr for word in ("từ nơi khác", "377-QĐ/TW, Điều 34", "PC123"))
    written = yaml.safe_load(file.read_text("utf-8"))
    assert ("outside", "first-higher") == (written["source"], written["kind"])
    assert "0o600" == oct(file.stat().st_mode & 0o777)
    again = CliRunner().invoke(cli, ["check", str(file), "--format", "json"])
    assert "undetermined" == json.loads(again.stdout)[0]["verdict"]


def test_an_end_of_input_keeps_what_was_answered(tmp_path: Path) -> None:
    """Whatever ends the interview, the verdict on what was said is given; a file that is there is never written over."""
    file = tmp_path / "hồ sơ.yaml"
    assert 4 == ask("--output", str(file), answers="1\n").exit_code
    held = file.read_bytes()
    assert b"on-site" in held
    refused = ask("--output", str(file), answers="2\n")
    assert (2, True, held) == (refused.exit_code, "PC961" in refused.stderr, file.read_bytes())


def test_its_verdict_goes_into_the_log(tmp_path: Path) -> None:
    """`--log` holds of every command that gives a verdict."""
    log = tmp_path / "nhật ký.db"
    result = CliRunner().invoke(cli, ["--log", str(log), *OF_POST], input="xong\n")
    assert 4 == result.exit_code, result.output
    shown = CliRunner().invoke(cli, ["log", "show", str(log)])
    assert (0, True) == (shown.exit_code, "giam-doc-so, 2026-03-01" in shown.stdout), shown.output
