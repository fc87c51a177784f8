"""`phancap authority`: text and JSON, partial dates, facts, why not, comparison, exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

from engine.model.authority import AuthorityOut, ComparisonOut

Run = Callable[..., Result]
Golden = Callable[[str, str], None]

QUESTIONS = {
    "determined": ("Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "2024-05-10"),
    "city": ("GĐ Sở TC TP Hà Nội", "--on", "2024-05-10"),
    "open-condition": ("Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "1/12/2025"),
    "stated-fact": ("Giám đốc Sở Tài chính", "--on", "1/12/2025", "--fact", "candidate.central_committee=dự khuyết"),
    "conflicting": ("Chánh Văn phòng Tỉnh ủy Quảng Ninh", "--on", "1/12/2025"),
    "not-understood": ("Giám đốc Trung tâm Vũ trụ", "--on", "1/12/2025"),
    "unit-ended": ("Giám đốc Sở Giao thông vận tải tỉnh Quảng Ninh", "--on", "1/12/2025"),
    "year": ("Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "2025"),
    "month-of-equal-answers": ("Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "10/2025"),
    "why-not": ("Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "1/12/2025", "--why-not", "Ban cán sự đảng UBND tỉnh"),
    "comparison": ("Giám đốc Sở Tài chính tỉnh Quảng Ninh", "--on", "1/12/2025", "--compare", "10/5/2024"),
}
CODES = {
    "determined": 0, "city": 0, "open-condition": 4, "stated-fact": 0, "conflicting": 5, "not-understood": 4,
    "unit-ended": 4, "year": 4, "month-of-equal-answers": 0, "why-not": 4, "comparison": 4,
}  # fmt: skip


def answer(result: Result) -> dict[str, Any]:
    data = json.loads(result.stdout)
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_text(run: Run, golden: Golden, name: str) -> None:
    """What people read, and the exit code of the verdict."""
    result = run("authority", *QUESTIONS[name])
    assert CODES[name] == result.exit_code, result.output
    golden(f"authority-{name}.txt", result.stdout)


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_json(run: Run, golden: Golden, name: str) -> None:
    """What scripts read; it is valid by the published model, and its exit code is that of the text."""
    result = run("authority", *QUESTIONS[name], "--json")
    assert CODES[name] == result.exit_code, result.output
    model = ComparisonOut if name == "comparison" else AuthorityOut
    assert model.model_validate(answer(result)).model_dump(by_alias=True, mode="json", exclude_none=True)
    golden(f"authority-{name}.json", result.stdout)


def test_the_text_in_english(run: Run, golden: Golden) -> None:
    """Every line is in English under `--lang en`."""
    golden("authority-open-condition.en.txt", run("authority", *QUESTIONS["open-condition"], "--lang", "en").stdout)


def test_keys_of_the_contract(run: Run) -> None:
    """The keys of `phancap.authority/1` in their order; labels follow the language."""
    data = answer(run("authority", *QUESTIONS["determined"], "--json"))
    expected = ["schema", "on", "action", "posts", "regime", "competence", "verdict", "conflicts", "missing_facts",
                "missing_law", "unresolved", "diagnostics"]  # fmt: skip
    assert expected == list(data)
    assert ("phancap.authority/1", "2024-05-10", "fill", "determined") == tuple(
        data[key] for key in ("schema", "on", "action", "verdict")
    )
    assert {"id": "so-tai-chinh", "label": "Sở Tài chính tỉnh Quảng Ninh", "province": "quang-ninh"} == data["posts"][
        0
    ]["unit"]
    assert [{"instrument": "1-QĐ/MAU", "from": "2018-01-01", "to": "2025-10-08"}] == data["regime"][:1]
    english = answer(run("authority", *QUESTIONS["determined"], "--json", "--lang", "en"))
    assert "Director of a provincial department" == english["posts"][0]["label"]


def test_today_is_the_default(run: Run) -> None:
    """Without `--on` the day is today in Vietnam."""
    assert "2026-01-15" == answer(run("authority", "Phó Giám đốc Sở Tài chính", "--json"))["on"]


@pytest.mark.parametrize("words", ["bổ nhiệm", "bo nhiem", "BỔ NHIỆM", "bo-nhiem", "bo\u0302\u0309 nhie\u0323\u0302m"])
def test_actions_in_any_spelling(run: Run, words: str) -> None:
    """Actions are taken with or without diacritics, in either form of Unicode."""
    data = answer(run("authority", "Phó Giám đốc Sở Tài chính", "--action", words, "--on", "2024-05-10", "--json"))
    assert "bo-nhiem" == data["action"]


def test_compound_actions(run: Run) -> None:
    """`điều động; chỉ định` are two actions."""
    data = answer(run("authority", "Phó Giám đốc Sở Tài chính", "--action", "điều động; chỉ định", "--json"))
    assert "dieu-dong;chi-dinh" == data["action"]


def test_a_condition_is_words_and_data(run: Run) -> None:
    """What depends on a fact not given carries the condition in words and as a tree, and names the fact."""
    data = answer(run("authority", *QUESTIONS["open-condition"], "--json"))
    when = {row["body"]["id"]: row["when"] for row in data["competence"] if row["role"] == "decides"}
    assert ["in", ["fact", "candidate.central_committee"], ["alternate", "full"]] == when["ban-bi-thu"]["condition"]
    assert "not" == when["ban-thuong-vu-tinh-uy"]["condition"][0]
    assert ["candidate.central_committee"] == [fact["path"] for fact in data["missing_facts"]]


def test_days_that_differ_become_a_condition_on_the_date(run: Run) -> None:
    """A year over two regimes: what does not hold all year says from when or until when; the date is missing."""
    data = answer(run("authority", *QUESTIONS["year"], "--json"))
    assert ("2025", "undetermined") == (data["on"], data["verdict"])
    proposes = next(row for row in data["competence"] if row["role"] == "proposes")
    assert "decision.on" in json.dumps(proposes["when"]["condition"])
    assert ["decision.on"] == [fact["path"] for fact in data["missing_facts"]]


def test_equal_answers_of_a_partial_date_are_one(run: Run) -> None:
    """A month over two regimes that agree is determined, with the provisions of both; as sure as the less sure."""
    data = answer(run("authority", *QUESTIONS["month-of-equal-answers"], "--json"))
    assert ("2025-10", "determined", []) == (data["on"], data["verdict"], data["missing_facts"])
    decides = next(row for row in data["competence"] if row["role"] == "decides")
    assert ["1-QĐ/MAU", "2-QĐ/MAU"] == [each["instrument"] for each in decides["provisions"]]
    assert "press" == decides["confidence"]


@pytest.mark.parametrize(
    ("fact", "code", "message"),
    [
        ("candidate.sexx=nữ", "PC502", "không có dữ kiện “candidate.sexx”"),
        ("candidate.sex", "PC502", "không viết dạng KHÓA=GIÁ_TRỊ"),
        ("candidate.planning.post=x", "PC502", "là danh sách"),
        ("candidate.sex=abc", "PC503", "“abc”"),
        ("candidate.birth_date=32/1/1970", "PC503", "“32/1/1970”"),
        ("vertical_sector=x", "PC503", "“x”"),
        ("post.level=x", "PC503", "“x”"),
        ("party_act.body=Ban Không Có", "PC402", "“Ban Không Có”"),
    ],
)
def test_facts_that_cannot_be_used(run: Run, fact: str, code: str, message: str) -> None:
    """A key or a value that means nothing is refused with its code, exit code 2."""
    result = run("authority", "Giám đốc Sở Tài chính", "--fact", fact)
    assert (2, True, True) == (result.exit_code, f"lỗi[{code}]" in result.stderr, message in result.stderr)


@pytest.mark.parametrize("fact", ["candidate.sex=nữ", "candidate.party_member=có", "post.level=cấp tỉnh", "vertical_sector=không",
                                  "candidate.birth_date=5/1970", "party_act.body=BTV Tỉnh ủy", "post.province=Hà Nội"])  # fmt: skip
def test_facts_in_the_words_of_the_form(run: Run, fact: str) -> None:
    """Values are taken as the form takes them: Vietnamese words, partial dates, names of bodies."""
    assert 0 == run("authority", "Phó Giám đốc Sở Tài chính", "--fact", fact).exit_code


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("--on", "31/2/2024"), "PC201"), (("--compare", "5/13/2024"), "PC201"), (("--action", "bo nhiemm"), "PC404"),
     (("--province", "Quảng Ninnh"), "PC504"), (("--why-not", "Ban Không Có"), "PC402")],
)  # fmt: skip
def test_options_that_are_not_understood(run: Run, arguments: tuple[str, str], code: str) -> None:
    """A date, action, province or body nobody knows is wrong usage, exit code 2."""
    result = run("authority", "Giám đốc Sở Tài chính", *arguments)
    assert (2, True) == (result.exit_code, result.stderr.startswith(f"lỗi[{code}]"))


def reasons(run: Run, title: str, body: str, on: str, *more: str) -> list[tuple[str, str | None]]:
    data = answer(run("authority", title, "--on", on, "--why-not", body, "--json", *more))
    return [(reason["kind"], reason["rule"]) for reason in data["why_not"]["reasons"]]


DIRECTOR, DEPUTY = "Giám đốc Sở Tài chính tỉnh Quảng Ninh", "Phó Giám đốc Sở Tài chính tỉnh Quảng Ninh"


@pytest.mark.parametrize(
    ("title", "body", "on", "more", "expected"),
    [
        (DIRECTOR, "Ban Bí thư", "2024-05-10", (), [("future", "quy-dinh-moi.giam-doc.uy-vien-trung-uong")]),
        (DIRECTOR, "Ban Bí thư", "2025-12-01", (), [("possible", "quy-dinh-moi.giam-doc.uy-vien-trung-uong")]),
        (DIRECTOR, "Ban Bí thư", "2025-12-01", ("--fact", "candidate.central_committee=không"),
         [("guard", "quy-dinh-moi.giam-doc.uy-vien-trung-uong")]),
        (DIRECTOR, "Ban Thường vụ Tỉnh ủy", "2025-12-01", ("--fact", "candidate.central_committee=chính thức"),
         [("past", "quy-dinh-cu.giam-doc"), ("overridden", "quy-dinh-moi.giam-doc")]),
        (DIRECTOR, "Ban Thường vụ Tỉnh ủy", "2024-05-10", (), [("competent", "quy-dinh-cu.giam-doc"), ("future", "quy-dinh-moi.giam-doc")]),
        (DEPUTY, "Ban Bí thư", "2025-12-01", (), [("no-row", None)]),
        (DEPUTY, "Ban Tổ chức Tỉnh ủy", "2025-12-01", (), [("action", "quy-dinh-moi.giam-doc.thoi-giu-chuc")]),
        (DEPUTY, "Ban Thường vụ Thành ủy Hà Nội", "2025-12-01", (), [("other-province", None)]),
        (DEPUTY, "Ban cán sự đảng UBND tỉnh", "2025-12-01", (), [("not-existing", None), ("past", "quy-dinh-cu.de-nghi")]),
    ],
)  # fmt: skip
def test_why_not(
    run: Run, title: str, body: str, on: str, more: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    """The row that names the body, and what keeps it from applying."""
    assert sorted(expected, key=str) == sorted(reasons(run, title, body, on, *more), key=str)


def test_why_not_names_who_is_competent(run: Run) -> None:
    """The bodies that hold the roles instead, with their provisions; a row that ended alone has no successor."""
    data = answer(run("authority", DEPUTY, "--on", "2025-12-01", "--why-not", "Ban cán sự đảng UBND tỉnh", "--json"))
    instead = [(row["body"]["id"], row["provisions"][0]["cite"]) for row in data["why_not"]["instead"]]
    assert [("ban-thuong-vu-tinh-uy", "Điều 7"), ("chu-tich-ubnd-tinh", "Điều 3")] == instead
    assert "hết hiệu lực từ 01/02/2025" in data["why_not"]["reasons"][-1]["text"]
    assert "thay thế" not in data["why_not"]["reasons"][-1]["text"]


def test_comparison_is_the_same_in_either_order(run: Run) -> None:
    """The earlier date comes first however the two are given."""
    one = answer(run("authority", DIRECTOR, "--on", "2024-05-10", "--compare", "2025-12-01", "--json"))
    other = answer(run("authority", DIRECTOR, "--on", "2025-12-01", "--compare", "2024-05-10", "--json"))
    assert one == other
    assert {"decides", "proposes"} == {change["role"] for change in one["changed"]}
    assert {"issues"} == {change["role"] for change in one["same"]}
    ended = next(each for each in one["instruments"] if each["event"] == "ends")
    assert ("1-QĐ/MAU", "2025-10-08", ["2-QĐ/MAU"]) == (ended["instrument"], ended["on"], ended["replaced_by"])


def test_what_a_fact_may_be_is_said_in_vietnamese(run: Run) -> None:
    """The choices of a closed list in the words of the form, English ids under `--lang en`."""
    given = ("authority", "Giám đốc Sở Nội vụ", "--fact", "candidate.sex=cây")
    assert "cần một trong: “nam”, “nữ”" in run(*given).stderr
    assert "one of: male, female" in run("--lang", "en", *given).stderr
