"""Keys for signing: files of their own, private, never written over."""

from __future__ import annotations

import stat

import pytest

from engine import signatures
from engine.diagnostics import PhancapError
from engine.signatures import make_key, read_public_key, read_signer


def test_a_pair_signs_and_checks(tmp_path):
    """What was signed holds; another message or another key does not."""
    made = make_key(tmp_path / "khoa")
    make_key(tmp_path / "khac")
    signature = read_signer(tmp_path / "khoa").sign("Tỉnh ủy".encode())
    key = read_public_key(tmp_path / "khoa.pub")
    assert made.id == key.id
    assert key.holds("Tỉnh ủy".encode(), signature)
    assert not key.holds("Thành ủy".encode(), signature)
    assert not key.holds("Tỉnh ủy".encode(), "không phải chữ ký")
    assert not read_public_key(tmp_path / "khac.pub").holds("Tỉnh ủy".encode(), signature)


def test_a_private_key_is_private(tmp_path):
    """0600 from the start; one that others may read is refused."""
    make_key(tmp_path / "khoa")
    assert 0o600 == stat.S_IMODE((tmp_path / "khoa").stat().st_mode)
    (tmp_path / "khoa").chmod(0o640)
    with pytest.raises(PhancapError, match="PC704"):
        read_signer(tmp_path / "khoa")


def test_keys_are_never_written_over(tmp_path):
    """A second pair of the same name is refused, the first still signs."""
    make_key(tmp_path / "khoa")
    with pytest.raises(PhancapError, match="PC961"):
        make_key(tmp_path / "khoa")
    assert read_signer(tmp_path / "khoa").sign(b"x")


@pytest.mark.parametrize("content", [b"", b"-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n", b"\xff\xfe"])
def test_what_is_no_key_is_said(tmp_path, content):
    """PC704 for both kinds, whatever the file holds; a link is no key either."""
    (tmp_path / "khoa").write_bytes(content)
    (tmp_path / "khoa").chmod(0o600)
    (tmp_path / "lien-ket").symlink_to(tmp_path / "khoa")
    for path in (tmp_path / "khoa", tmp_path / "lien-ket", tmp_path / "khong-co"):
        for read in (read_signer, read_public_key):
            with pytest.raises(PhancapError, match="PC704"):
                read(path)


def test_without_the_package_it_is_said(tmp_path, monkeypatch):
    """PC705 names what to install."""
    monkeypatch.setattr(signatures, "find_spec", lambda _: None)
    with pytest.raises(PhancapError, match="PC705"):
        make_key(tmp_path / "khoa")
