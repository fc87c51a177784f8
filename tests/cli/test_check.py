"""`phancap check`: exit codes, scope, output, and the second opinion beside the verdict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import cli
from engine.bilingual import Text
from engine.evaluate.network import Contradiction, Unavailable
from engine.model.verdict import VerdictShape
from engine.verdict.second_opinion import SecondOpinion

EXAMPLES = Path(__file__).parents[2] / "examples" / "proposals"
LAWFUL = str(next(EXAMPLES.glob("02-*.yaml")))
FAULTY = str(next(EXAMPLES.glob("sai-03-*.yaml")))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["check", *arguments])


@pytest.fixture
def opinion(monkeypatch: pytest.MonkeyPatch):
    """Sets what the second evaluator says."""

    def say(found: SecondOpinion) -> None:
        monkeypatch.setattr("cli.verdicts.second_opinion", lambda *_: found)

    return say


@pytest.mark.parametrize(
    ("files", "code"), [((LAWFUL,), 0), ((FAULTY,), 3), ((LAWFUL, FAULTY), 3), ((LAWFUL, "khong-co.yaml"), 2)]
)
def test_the_exit_code_is_the_heaviest_of_the_files(files: tuple[str, ...], code: int) -> None:
    """0 compliant, 3 violation, 2 unreadable; several files give 1, 2, 3, 5, 4, 0 in that order."""
    assert run(*files).exit_code == code


def test_scope_takes_vietnamese_words_and_refuses_others() -> None:
    """Only the facet asked for is shown; an unknown word has a suggestion."""
    shown = run(LAWFUL, "--scope", "thẩm quyền", "--format", "json")
    assert list(json.loads(shown.stdout)[0]["facets"]) == ["authority"]
    refused = run(LAWFUL, "--scope", "tham quyen, hồ sơn")
    assert refused.exit_code == 2
    assert "PC507" in refused.stderr


def test_json_is_the_published_shape_and_goes_to_a_file(tmp_path: Path) -> None:
    """`--output` writes the same document the terminal would get."""
    target = tmp_path / "ket-qua.json"
    assert run(FAULTY, "--format", "json", "--output", str(target)).exit_code == 3
    data = json.loads(target.read_text("utf-8"))
    VerdictShape.model_validate(data[0])
    assert data[0]["verdict"] == "violation"


def test_a_contradiction_leaves_no_verdict(opinion) -> None:
    """Two definite answers that differ: exit 1, the condition named, nothing called lawful or unlawful."""
    opinion(SecondOpinion(1, 1, 0, (Contradiction("80-qd-tw.dieu-18.7/require", None, reference=True, network=False),)))
    found = run(LAWFUL)
    assert found.exit_code == 1
    assert "PC603" in found.stderr
    assert "80-qd-tw.dieu-18.7/require" in found.stderr
    assert "Hợp lệ" not in found.stdout


def test_without_a_second_opinion_the_verdict_stands_and_says_so(opinion) -> None:
    """Unavailable: the verdict is given with PC601; required, it is a failure of the tool."""
    opinion(SecondOpinion(1, unavailable=Unavailable(Text("chưa cài", "not installed"))))
    alone = run(LAWFUL)
    assert alone.exit_code == 0
    assert "PC601" in alone.stderr
    assert run(LAWFUL, "--require-second-opinion").exit_code == 1


def test_the_second_evaluator_is_really_asked() -> None:
    """Where the library is installed the page says on how many conditions the two agree."""
    pytest.importorskip("durable_rules_engine")
    found = run(LAWFUL, "--require-second-opinion")
    assert found.exit_code == 0
    assert "Bộ đánh giá thứ hai đồng ý ở" in found.stdout
