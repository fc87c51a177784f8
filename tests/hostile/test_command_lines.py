"""Whatever is typed after `phancap`, it is answered or refused with a code; the tool itself never fails."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from cli.main import cli
from tests.hostile.material import TEXTS, quick

PACKS = Path(__file__).parents[1] / "cli" / "packs"
EXAMPLES = Path(__file__).parents[2] / "examples" / "proposals"
HUGE = "9" * 6000
WORDS = (
    *TEXTS, HUGE, "--", "-", "--json", "--help", "--full", "--version", "--no-color", "--lang", "--lang=en", "--lang=xx",
    "--on", "--on=2025-10-08", "--on=" + HUGE, "--on=0001", "--on=9999-12-31", "--on=", "--compare", "--compare=2020", "--compare=x",
    "--province", "--province=Quảng Ninh", "--province=xyz", "--unit=Sở Tài chính", "--action", "--action=bổ nhiệm", "--action=;;",
    "--why-not", "--why-not=Ban Bí thư", "--why-not=zz", "--scope=authority", "--scope=,", "--scope=x", "--format=json", "--format=zz",
    "--output=/nonexistent/x", "--output=/dev/null", "--output=/", "--output=", "--rules", f"--rules={PACKS}", "--rules=/nonexistent",
    "--rules=/dev/null", "--rules=", f"--rules={EXAMPLES}", "--fact", "--fact=x", "--fact=a=b", "--fact==",
    "--fact=candidate.birth_date=1975", "--fact=candidate.birth_date=9999-99-99", "--fact=candidate.sex=nam", "--fact=candidate.sex=zz",
    f"--fact=state_act.term_months={HUGE}", f"--fact=steps.first_on={HUGE}", f"--fact=candidate.months_in_post={HUGE}",
    "--fact=candidate.age_months=-1", "--fact=candidate.months_in_post=²", "--fact=steps=1", "--fact=party_act.body=zz",
    "--fact=post.title=x",
    "--fact=schema=1", "--fact=post.level=zz", "--fact=candidate.months_in_post=5",
    "Giám đốc Sở Tài chính tỉnh Quảng Ninh", "Chủ tịch UBND tỉnh Hà Giang", "thẩm quyền", "PC101", "PC999", "post", "unit", "body",
    "list", "show", "lint", "schema", "rules", "80-qd-tw", "proposal", "verdict", "..", "/", "/dev/null", "/nonexistent", "/bin/sh",
    str(EXAMPLES / "01-pho-truong-ban-dan-van-trung-uong-2021.yaml"), str(EXAMPLES / "sai-20-so-khong-con-ton-tai.yaml"),
    str(EXAMPLES / "05-dieu-dong-pho-truong-ban-noi-chinh-2024.json"), str(EXAMPLES / "expected.yaml"), str(PACKS),
)  # fmt: skip
BEGINNINGS = (
    ["authority"], ["authority"], ["authority", "Giám đốc Sở Tài chính"], ["authority", "Giám đốc Sở Y tế Quảng Ninh", "--on=2025-11-01"],
    ["check"], ["check"], ["check", str(EXAMPLES / "04-bi-thu-huyen-uy-tien-du-2023.yaml")], ["new"], ["new", "Giám đốc Sở Tài chính"],
    ["resolve"], ["resolve", "post"], ["resolve", "unit"], ["resolve", "body"], ["explain"], ["rules"], ["rules", "list"],
    ["rules", "show"],
    ["rules", "lint"], ["rules", "lint", str(PACKS)], [], ["zz"],
)  # fmt: skip
lines = st.builds(
    # No system passes a NUL in an argument.
    lambda begin, rest: [word.replace("\0", "") for word in (*begin, *rest)],
    st.sampled_from(BEGINNINGS),
    st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=4),
)


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "PHANCAP_RULES", "PHANCAP_DEBUG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    place = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("PHANCAP_CACHE", str(place / "cache"))
    monkeypatch.chdir(place)


def survives(arguments: list[str]) -> str:
    """The rule of this file; what came of the input. What writes into the working folder writes into one of its own."""
    result = CliRunner().invoke(cli, arguments)
    said = result.output
    assert result.exit_code in (0, 2, 3, 4, 5), (arguments, result.exit_code, said[-400:])
    assert "Traceback" not in said
    assert "PC500" not in said
    if result.exit_code == 2 and arguments and not _asks_a_group(arguments):
        assert re.search(r"PC\d{3}", result.stderr), (arguments, said[-400:])
        assert re.search(r"trợ giúp|help", result.stderr), (arguments, said[-400:])
    return f"exit {result.exit_code}"


def _asks_a_group(arguments: list[str]) -> bool:
    """A group named without a command shows its help, which is wrong usage without a diagnostic."""
    return not arguments or (arguments[0] == "rules" and not {"list", "show", "lint", "schema"} & set(arguments))


@quick(150)
@given(arguments=lines)
def test_any_command_line(arguments: list[str]) -> None:
    """Options valid and invalid, files missing, folders, devices, garbage, huge numbers, empty words, newlines."""
    survives(arguments)


@pytest.mark.parametrize("arguments", [
    ["authority", "Giám đốc Sở", f"--fact=state_act.term_months={HUGE}"],
    ["authority", "Giám đốc Sở", f"--fact=candidate.months_in_post={HUGE}"],
    ["authority", "Giám đốc Sở", "--fact=candidate.months_in_post=²"],
    ["authority", "x" * 10_000], ["authority", "Giám đốc, " * 900], ["resolve", "post", "P. " * 3000], ["resolve", "body", "BTV, " * 2000],
    ["resolve", "unit", "Sở " * 3000], ["resolve", "unit", "zz zz " * 1500],
    ["authority", "\ud800"], ["resolve", "post", "\udcff"], ["explain", "\udcff"], ["check", "\udcff"], ["check", "/dev/zero"],
    ["check", "/dev/null"], ["new", "Giám đốc Sở", "--on", "\udcff"], ["rules", "schema", "--output", "/"],
    ["--rules", "\udcff", "authority", "Giám đốc Sở"], ["rules", "lint", "\udcff"], ["rules", "show", "\udcff"],
    ["rules", "schema", "\udcff"], ["check", str(EXAMPLES / "sai-12-thieu-buoc-4.yaml"), "--output", "/"],
    ["check", str(EXAMPLES / "sai-12-thieu-buoc-4.yaml"), "--output", "\udcff/x"], ["authority", "--province", "x" * 9000, "Giám đốc Sở"],
    ["rules", "list", "\udcff"], ["rules", "lint", "/dev"], ["\udcff"], ["--lang", "\udcff"], ["authority", "Giám đốc Sở",
    "--on=", "--compare="],
], ids=lambda arguments: repr(" ".join(arguments))[:50])  # fmt: skip
def test_lines_that_are_refused_or_answered(arguments: list[str]) -> None:
    """Lines that once broke the tool, and their kin."""
    survives(arguments)


@pytest.mark.parametrize("arguments", [
    ["authority", "Mật" * 60], ["authority", "x", "--on", "Mật" * 60], ["authority", "x", "--action", "Mật" * 60],
    ["authority", "x", "--province", "Mật" * 60], ["authority", "x", "--fact", "Mật" * 60], ["authority", "x", "--fact",
    "candidate.sex=" + "Mật" * 60],
    ["authority", "x", "--why-not", "Mật" * 60], ["check", "x", "--scope", "Mật" * 60], ["explain", "Mật" * 60],
], ids=lambda arguments: arguments[-2][:20])  # fmt: skip
def test_a_refusal_shows_little_of_a_long_text(arguments: list[str]) -> None:
    """At most 80 characters of a text that is refused stand on standard error."""
    said = CliRunner().invoke(cli, arguments).stderr
    assert "Mật" * 30 not in re.sub(r"\s+", "", said)
