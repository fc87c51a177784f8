"""`rules coverage` and `rules mutate` over the small law: counted by hand, killed and surviving as they must."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from click.testing import Result

from cli.feature_steps.recording import holds, record
from engine.analysis.evidence import Evidence
from engine.analysis.mutants import Mutant, mutants
from engine.analysis.mutation import MutationRun, Question
from engine.lawbook.loading import load_lawbook
from tests.cli.conftest import PACKS
from tests.cli.conftest import run as run

Run = Callable[..., Result]

HEAD = "# language: vi\nTính năng: Thử\n"
ASKED = """
  Kịch bản: {name}
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định {day}
    Và dữ kiện "candidate.central_committee" là "{member}"
    Khi tra cứu thẩm quyền
    Thì cấp quyết định là "{body}"
"""
REPRIMANDED = """
  Kịch bản: Khiển trách từ {day}
    Biết chức danh "Giám đốc Sở Tài chính tỉnh Quảng Ninh"
    Và nội dung công tác "bổ nhiệm"
    Và ngày quyết định 01/11/2025
    Và bị kỷ luật "khiển trách" có hiệu lực từ ngày {day}
    Và không bị kỷ luật nào khác
    Khi kiểm tra mặt "tiêu chuẩn, điều kiện"
    Thì {answer} "eligibility.ky-luat.chua-het-thoi-han"
"""
PLAIN = ASKED.format(name="Không là ủy viên", day="01/11/2025", member="không", body="Ban Thường vụ Tỉnh ủy")
MEMBER = ASKED.format(name="Là ủy viên", day="01/11/2025", member="chính thức", body="Ban Bí thư")
FIRST_DAY = ASKED.format(name="Ngày đầu", day="08/10/2025", member="chính thức", body="Ban Bí thư")


def features(folder: Path, *scenarios: str) -> Path:
    file = folder / "thu.feature"
    file.write_text(HEAD + "".join(scenarios), encoding="utf-8")
    return file


def asked(run: Run, *words: object) -> dict:
    result = run("rules", *map(str, words), "--instrument", "2-QĐ/MAU", "--json", "--lang", "en")
    assert 0 == result.exit_code, result.output
    return json.loads(result.stdout)


def test_coverage_counted_by_hand(run: Run, tmp_path: Path) -> None:
    """Two questions on membership: its condition is seen true, false and deciding; nothing else of five conditions is."""
    data = asked(run, "coverage", features(tmp_path, PLAIN, MEMBER))
    rules = {each["id"]: each for each in data["rules"]}
    [member] = rules["quy-dinh-moi.giam-doc.uy-vien-trung-uong"]["conditions"]
    seen = {name: member[name] for name in ("true", "false", "unknown", "deciding")}
    assert {"true": True, "false": True, "unknown": False, "deciding": True} == seen
    assert (1, 1, 0) == tuple(
        rules[f"quy-dinh-moi.{name}"]["bore"]
        for name in ("giam-doc", "giam-doc.uy-vien-trung-uong", "giam-doc.thoi-giu-chuc")
    )
    assert (2, [1, 5]) == (data["cases"], data["conditions_covered"])


def test_one_question_alone_covers_no_condition(run: Run, tmp_path: Path) -> None:
    """Never seen false: not covered, though it decides."""
    data = asked(run, "coverage", features(tmp_path, MEMBER))
    rules = {each["id"]: each for each in data["rules"]}
    [member] = rules["quy-dinh-moi.giam-doc.uy-vien-trung-uong"]["conditions"]
    assert (True, False, True) == (member["true"], member["false"], member["deciding"])
    assert [0, 5] == data["conditions_covered"]


def test_at_least(run: Run, tmp_path: Path) -> None:
    """Below the share asked for is exit code 3."""
    file = features(tmp_path, MEMBER)
    codes = [run("rules", "coverage", str(file), "--at-least", str(share)).exit_code for share in (0, 100)]
    assert [0, 3] == codes


def test_what_is_not_covered_is_written_as_scenarios_that_hold(run: Run, tmp_path: Path) -> None:
    """Written, marked for the author, and recorded anew with the answers it computed: more is covered than before."""
    written = tmp_path / "goi-y.feature"
    data = asked(run, "coverage", features(tmp_path, PLAIN, MEMBER), "--write-scenarios", written)
    assert data["written"]["scenarios"] == written.read_text(encoding="utf-8").count("# chờ xác nhận") > 0
    again = asked(run, "coverage", tmp_path)
    assert [] == again["refused"]
    bore = {each["id"]: each["bore"] for each in again["rules"]}
    assert bore["quy-dinh-moi.giam-doc.thoi-giu-chuc"] > 0


def test_a_scenario_that_does_not_hold_is_no_evidence(run: Run, tmp_path: Path) -> None:
    """Told as PC951 and left out."""
    wrong = MEMBER.replace("Ban Bí thư", "Ban Thường vụ Tỉnh ủy")
    data = asked(run, "coverage", features(tmp_path, PLAIN, wrong))
    assert (1, ["PC951"]) == (data["cases"], [each["code"] for each in data["refused"]])


def test_an_instrument_not_held(run: Run, tmp_path: Path) -> None:
    """PC950, with what was meant."""
    result = run("rules", "coverage", str(features(tmp_path, PLAIN)), "--instrument", "2-QĐ/MAY")
    assert (2, True, True) == (result.exit_code, "PC950" in result.stderr, "2-QĐ/MAU" in result.stderr)


def survivors(data: dict) -> set[tuple[str, str]]:
    return {(each["kind"], rule) for each in data["survived"] for rule in each["rules"]}


def test_faults_on_the_path_of_a_scenario_die_and_others_survive(run: Run, tmp_path: Path) -> None:
    """Body, level, condition and exception of the two rows asked about die; those of rows nobody asks about survive."""
    found = survivors(asked(run, "mutate", features(tmp_path, PLAIN, MEMBER), "--sample", "0"))
    member = "quy-dinh-moi.giam-doc.uy-vien-trung-uong"
    asked_about = {"quy-dinh-moi.giam-doc", member}
    assert set() == {each for each in found if each[1] in asked_about and each[0] != "date"}
    assert ("body", "quy-dinh-moi.giam-doc.thoi-giu-chuc") in found
    assert ("threshold", "quy-dinh-moi.tuoi") in found
    assert ("date", member) in found


def test_the_first_day_kills_the_day_after(run: Run, tmp_path: Path) -> None:
    """A question of the day the regulation begins notices that it began a day late, not that it began a day early."""
    before = asked(run, "mutate", features(tmp_path, PLAIN, MEMBER), "--sample", "0")
    after = asked(run, "mutate", features(tmp_path, PLAIN, MEMBER, FIRST_DAY), "--sample", "0")
    gone = [each for each in before["survived"] if each not in after["survived"]]
    assert [("date", "8 Oct 2025", "9 Oct 2025")] == [(each["kind"], each["before"], each["after"]) for each in gone]


def test_both_sides_of_a_threshold_kill_it(run: Run, tmp_path: Path) -> None:
    """Twelve months to the day notices thirteen, a day less notices eleven; one side alone leaves the other."""
    exactly = REPRIMANDED.format(day="01/11/2024", answer="đáp ứng quy định")
    short = REPRIMANDED.format(day="02/11/2024", answer="có phát hiện")
    left = {}
    for name, scenarios in {"exactly": [exactly], "short": [short], "both": [exactly, short]}.items():
        data = asked(run, "mutate", features(tmp_path, *scenarios), "--sample", "0")
        assert [] == data["refused"]
        left[name] = [
            each["after"] for each in data["survived"]
            if each["kind"] == "threshold" and each["rules"] == ["quy-dinh-moi.khien-trach"]
        ]  # fmt: skip
    assert {"exactly": 1, "short": 1, "both": 0} == {name: len(each) for name, each in left.items()}
    assert ("11", "13") == tuple(
        next(word for word in left[name][0].split() if word in ("11", "13")) for name in ("exactly", "short")
    )


def test_a_sample_is_the_same_for_the_same_seed(run: Run, tmp_path: Path) -> None:
    """Of all faults so many, chosen by the seed alone."""
    file = features(tmp_path, PLAIN)
    one, same, other = (asked(run, "mutate", file, "--sample", "8", "--seed", seed) for seed in (1, 1, 2))
    assert one == same
    assert one["survived"] != other["survived"]
    assert 8 == one["killed"] + len(one["survived"]) + len(one["equivalent"])


def judged_in_full(mutant: Mutant, recording, book) -> bool:
    law = mutant.of(book)
    return all(holds(each, law) for each in recording.questions)


def test_questions_a_fault_cannot_touch_are_rightly_left_out(tmp_path: Path) -> None:
    """Asking every question again of every mutant gives the same survivors."""
    book = load_lawbook(shipped=PACKS)
    recording = record(book, [features(tmp_path, PLAIN, MEMBER, FIRST_DAY)])
    assert () == recording.refused
    every = list(mutants(book))

    def question(recorded) -> Question:
        return Question(Evidence(recorded.case, recorded.facets), partial(holds, recorded))

    score = MutationRun(book, [question(each) for each in recording.questions]).judge(every)
    expected = [each for each in every if judged_in_full(each, recording, book)]
    kept = {id(each) for each in (*(each.mutant for each in score.survived), *score.equivalent)}
    assert [id(each) for each in expected] == [id(each) for each in every if id(each) in kept]
    assert score.killed


def test_provisions_by_what_becomes_of_them(run: Run, tmp_path: Path) -> None:
    """The article a row that answered stands on is tested, and untested where no question reaches it; a gap stays one."""
    reached = asked(run, "coverage", features(tmp_path, PLAIN))
    missed = asked(run, "coverage", features(tmp_path, MEMBER))
    status = [{each["provision"]: each["status"] for each in data["provisions"]} for data in (reached, missed)]
    assert [{"Điều 7": "tested", "Điều 99": "gap"}, {"Điều 7": "modelled", "Điều 99": "gap"}] == status
