"""Ed25519 signatures: keys in files of their own, made, read and checked through the package `cryptography`.

Private keys are PKCS #8 PEM, readable by their owner alone (0600, refused otherwise); public keys are PEM beside them.
"""

from __future__ import annotations

import base64
import hashlib
import stat
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span, system_reason
from engine.writing import write_file

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_MOST_BYTES = 10_000


@dataclass(frozen=True)
class Signer:
    """A private key that signs."""

    key: Ed25519PrivateKey
    public: PublicKey

    def sign(self, message: bytes) -> str:
        """The signature in base64."""
        return base64.b64encode(self.key.sign(message)).decode()


@dataclass(frozen=True)
class PublicKey:
    """A public key that checks."""

    key: Ed25519PublicKey
    id: str
    """The first 16 hexadecimal digits of the SHA-256 of the raw key."""

    def holds(self, message: bytes, signature: str) -> bool:
        """Whether the signature is this key's over the message."""
        from cryptography.exceptions import InvalidSignature

        try:
            self.key.verify(base64.b64decode(signature, validate=True), message)
        except (InvalidSignature, ValueError):
            return False
        return True


def make_key(path: Path) -> PublicKey:
    """Writes a new private key to `path` (0600) and its public part to `path`.pub; raises PhancapError as `write_file` does."""
    _need_package()
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519

    key = ed25519.Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    write_file(path, private, replace=False, private=True)
    try:
        write_file(path.with_name(path.name + ".pub"), public, replace=False)
    except PhancapError:
        path.unlink()
        raise
    return _public(key.public_key())


def read_signer(path: Path) -> Signer:
    """The private key in a file; raises PhancapError (PC704) when it is none or others may read it."""
    _need_package()
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519

    content = _content(path)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise _fault(path, "người khác đọc được tệp khóa riêng", "others may read the private key", _CHMOD)
    try:
        key = serialization.load_pem_private_key(content, password=None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise _fault(path, "không phải khóa riêng Ed25519", "not an Ed25519 private key", _MAKE)
    return Signer(key, _public(key.public_key()))


def read_public_key(path: Path) -> PublicKey:
    """The public key in a file; raises PhancapError (PC704) when it is none."""
    _need_package()
    return public_key(_content(path), path)


def public_key(content: bytes, path: Path) -> PublicKey:
    """The public key in PEM bytes that came from `path`; raises PhancapError (PC704) when they hold none."""
    _need_package()
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519

    try:
        key = serialization.load_pem_public_key(content)
    except ValueError:
        key = None
    if not isinstance(key, ed25519.Ed25519PublicKey):
        raise _fault(path, "không phải khóa công khai Ed25519", "not an Ed25519 public key", _MAKE)
    return _public(key)


def _public(key: Ed25519PublicKey) -> PublicKey:
    from cryptography.hazmat.primitives import serialization

    raw = key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return PublicKey(key, hashlib.sha256(raw).hexdigest()[:16])


def _need_package() -> None:
    """Raises PhancapError (PC705) when the package is not installed."""
    if find_spec("cryptography") is None:
        raise PhancapError([
            Diagnostic(
                "PC705",
                Text("chưa cài gói ký số", "the package for signatures is not installed"),
                help=Text("cài đặt: pip install 'phancap[sign]'", "install it: pip install 'phancap[sign]'"),
            )
        ])  # fmt: skip


def _content(path: Path) -> bytes:
    try:
        if path.is_symlink() or not path.is_file():
            raise _fault(path, "không phải tệp thường", "not a regular file")
        with path.open("rb") as stream:
            return stream.read(_MOST_BYTES)
    except OSError as error:
        raise _fault(
            path, f"không đọc được: {system_reason(error).vi}", f"cannot read: {system_reason(error).en}"
        ) from None


_CHMOD = Text("đặt quyền: chmod 600", "set its rights: chmod 600")
_MAKE = Text("tạo khóa bằng “phancap log key”", "make a key with “phancap log key”")


def _fault(path: Path, vi: str, en: str, help: Text | None = None) -> PhancapError:  # noqa: A002 (as in Diagnostic)
    return PhancapError([Diagnostic("PC704", Text(f"khóa: {vi}", f"key: {en}"), Span(str(path)), help)])
