"""Signed folders of rules: any change of any file is found, and only trusted keys count."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.diagnostics import PhancapError
from engine.lawbook.signing import SIGNATURE_FILE, read_trust, sign_folder, verify_folder
from engine.signatures import make_key, read_signer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A signed folder of two files, a key that is trusted and one that is not."""
    rules = tmp_path / "quy-dinh"
    (rules / "288-qd-tu").mkdir(parents=True)
    (rules / "288-qd-tu" / "instrument.yaml").write_text("id: 288-qd-tu\n", "utf-8")
    (rules / "288-qd-tu" / "competence.yaml").write_text("rows: []\n", "utf-8")
    for name in ("ban-to-chuc", "nguoi-la"):
        make_key(tmp_path / name)
    trust = "# Ban Tổ chức Tỉnh ủy\n" + (tmp_path / "ban-to-chuc.pub").read_text("ascii")
    (tmp_path / "tin-cay.pem").write_text(trust, "utf-8")
    assert 2 == sign_folder(rules, read_signer(tmp_path / "ban-to-chuc"))
    return rules


def trust(folder: Path):
    return read_trust(folder.parent / "tin-cay.pem")


def test_what_was_signed_is_as_signed(folder):
    """The owner of the key is named."""
    assert "Ban Tổ chức Tỉnh ủy" == verify_folder(folder, trust(folder)).owner


def _change(folder: Path) -> None:
    (folder / "288-qd-tu" / "competence.yaml").write_text("rows: [] \n", "utf-8")


def _remove(folder: Path) -> None:
    (folder / "288-qd-tu" / "competence.yaml").unlink()


def _add(folder: Path) -> None:
    (folder / "them.yml").write_text("rows: []\n", "utf-8")


def _link(folder: Path) -> None:
    (folder / "them.yaml").symlink_to(folder / "288-qd-tu" / "competence.yaml")


def _forge(folder: Path) -> None:
    path = folder / SIGNATURE_FILE
    path.write_text(path.read_text("utf-8").replace('"signature": "', '"signature": "AAAA'), "utf-8")


def _by_a_stranger(folder: Path) -> None:
    sign_folder(folder, read_signer(folder.parent / "nguoi-la"))


def _unsign(folder: Path) -> None:
    (folder / SIGNATURE_FILE).unlink()


def _break(folder: Path) -> None:
    (folder / SIGNATURE_FILE).write_text("{", "utf-8")


@pytest.mark.parametrize("spoil", [_change, _remove, _add, _link, _forge, _by_a_stranger, _unsign, _break])
def test_anything_else_is_refused(folder, spoil):
    """A changed, missing, added or linked file, a forged signature, a stranger's, none at all: PC709."""
    spoil(folder)
    with pytest.raises(PhancapError) as raised:
        verify_folder(folder, trust(folder))
    assert {"PC709"} == {each.code for each in raised.value.diagnostics}


def test_an_untrusted_folder_is_not_loaded(folder, monkeypatch):
    """With PHANCAP_TRUST set, `--rules` takes signed folders alone, in every command."""
    from tests.cli.conftest import run_shipped

    monkeypatch.setenv("PHANCAP_TRUST", str(folder.parent / "tin-cay.pem"))
    _change(folder)
    refused = run_shipped("rules", "list", "--rules", str(folder), "--lang", "en")
    assert 2 == refused.exit_code
    assert "PC709" in refused.output


def test_the_commands_sign_and_verify(folder):
    """Exit code 0 and the owner; 3 with the file named after a change."""
    from tests.cli.conftest import run_shipped

    key, keys = str(folder.parent / "ban-to-chuc"), str(folder.parent / "tin-cay.pem")
    assert 0 == run_shipped("rules", "sign", str(folder), "--key", key).exit_code
    good = run_shipped("rules", "verify", str(folder), "--trust", keys)
    assert (0, "đúng như đã ký bởi Ban Tổ chức Tỉnh ủy\n") == (good.exit_code, good.output)
    _change(folder)
    bad = run_shipped("rules", "verify", str(folder), "--trust", keys)
    assert 3 == bad.exit_code
    assert "288-qd-tu/competence.yaml" in bad.output


@pytest.mark.parametrize("content", ["", "# chỉ có lời\n", "-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----\n"])
def test_a_trust_file_without_keys_trusts_nobody(tmp_path, content):
    """Never read as "trust all": PC709, or PC704 for a broken key."""
    (tmp_path / "tin-cay.pem").write_text(content, "utf-8")
    with pytest.raises(PhancapError) as raised:
        read_trust(tmp_path / "tin-cay.pem")
    assert {"PC704", "PC709"} >= {each.code for each in raised.value.diagnostics}
