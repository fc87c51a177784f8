"""`phancap resolve`: what a name was taken for, and suggestions where it was not understood."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from click.testing import Result

from engine.model.resolve import ResolveOut

Run = Callable[..., Result]
Golden = Callable[[str, str], None]

NAMES = {
    "post": ("post", "quyền GĐ Sở TC tỉnh Quảng Ninh (nhiệm kỳ 2020-2025)"),
    "compound": ("post", "Phó Giám đốc Sở Tài chính, Chánh Văn phòng Tỉnh ủy Quảng Ninh"),
    "ended-unit": ("post", "Giám đốc Sở Giao thông vận tải", "--on", "1/1/2026"),
    "strange-post": ("post", "Giám đốc Sở Tài chínhh"),
    "unit": ("unit", "Sở GTVT tỉnh Quảng Ninh"),
    "strange-unit": ("unit", "Sở Tài chínhh"),
    "body": ("body", "BTV TU"),
    "strange-body": ("body", "Ban Thường vụ Tỉnhh ủy"),
}


@pytest.mark.parametrize("name", NAMES)
def test_the_text(run: Run, golden: Golden, name: str) -> None:
    """Parts, expansions, wording matched; exit code 4 where nothing was understood."""
    result = run("resolve", *NAMES[name])
    assert (4 if name.startswith(("strange", "ended")) else 0) == result.exit_code, result.output
    golden(f"resolve-{name}.txt", result.stdout)


def test_the_json(run: Run) -> None:
    """The reading with its post, unit, province, interim and wording, and what each piece was taken for."""
    data = json.loads(run("resolve", *NAMES["post"], "--json").stdout)
    assert ("phancap.resolve/1", "post") == (data["schema"], data["kind"])
    expected = {
        "title": 1, "post": "giam-doc-so", "label": "Giám đốc Sở – Sở Tài chính, Quảng Ninh", "unit": "so-tai-chinh",
        "province": "quang-ninh", "place": None, "interim": "quyen", "by": "alias", "wording": "Giám đốc {so}",
        "read_as": "giám đốc sở tài chính tỉnh quảng ninh",
        "segments": [
            {"text": "giám đốc", "role": "title", "id": None},
            {"text": "sở tài chính", "role": "unit", "id": "so-tai-chinh"},
            {"text": "tỉnh quảng ninh", "role": "province", "id": "quang-ninh"},
        ],
    }  # fmt: skip
    assert [expected] == data["readings"]
    assert [{"kind": "term", "text": "nhiệm kỳ 2020-2025"}] == data["titles"][0]["dropped"]


@pytest.mark.parametrize("name", NAMES)
def test_the_json_has_the_published_shape(run: Run, name: str) -> None:
    """`phancap.resolve/1` holds for every kind of name, understood or not."""
    ResolveOut.model_validate(json.loads(run("resolve", *NAMES[name], "--json").stdout))


def test_a_name_is_never_guessed(run: Run) -> None:
    """A near match is a suggestion, not an answer."""
    data = json.loads(run("resolve", *NAMES["strange-body"], "--json").stdout)
    assert (None, "Ban Thường vụ Tỉnh ủy") == (data["body"], data["suggestions"][0])


@pytest.mark.parametrize("command", [("resolve", "post"), ("authority",)])
def test_an_empty_name_is_wrong_usage(run: Run, command: tuple[str, ...]) -> None:
    """Nothing was asked: it is said so, instead of an answer about nothing."""
    result = run(*command, "  ")
    assert (2, True) == (result.exit_code, "để trống" in result.stderr)
