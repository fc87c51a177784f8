"""Signed rule folders: which files, with which contents, by whose key; checked against the keys an office trusts.

`signature.json` in the folder lists every YAML file with its SHA-256 and carries one Ed25519 signature over the list.
A trust file holds public keys in PEM, one after the other; a line before a key that begins with `#` names its owner.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError, Span
from engine.lawbook.sources import IGNORED_FOLDERS
from engine.signatures import PublicKey, Signer, public_key
from engine.writing import write_file

SIGNATURE_FILE = "signature.json"
SCHEMA = "phancap.signature/1"
_BEGIN, _END = "-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----"
_MOST_BYTES = 4 << 20


@dataclass(frozen=True)
class Trusted:
    """A key an office trusts, and whose it is."""

    owner: str
    key: PublicKey


def sign_folder(folder: Path, signer: Signer) -> int:
    """Writes `signature.json`; the number of files signed. Raises PhancapError (PC709 for a folder without rules)."""
    files = _files(folder)
    if not files:
        raise _fault(folder, "không có tệp quy tắc nào để ký", "there are no rule files to sign")
    data = {"schema": SCHEMA, "files": files, "key": signer.public.id, "signature": signer.sign(_signed(files))}
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    write_file(folder / SIGNATURE_FILE, text.encode(), replace=True)
    return len(files)


def verify_folder(folder: Path, trusted: tuple[Trusted, ...]) -> Trusted:
    """Who signed the folder; raises PhancapError (PC709) with every file that is not what was signed."""
    path = folder / SIGNATURE_FILE
    signed, signature = _held(path)
    now = _files(folder)
    faults = [*_differences(folder, signed, now)]
    if faults:
        raise PhancapError(faults)
    for each in trusted:
        if each.key.holds(_signed(signed), signature):
            return each
    raise _fault(path, "chữ ký không thuộc khóa nào được tin cậy", "the signature is by no trusted key")


def read_trust(path: Path) -> tuple[Trusted, ...]:
    """The keys of a trust file; raises PhancapError (PC709 without any, PC704 for a broken one)."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise _fault(path, "không đọc được tệp tin cậy", "the trust file cannot be read") from None
    found: list[Trusted] = []
    owner, block = "", list[str]()
    for line in lines:
        if line.startswith("#") and not block:
            owner = line.lstrip("# ").strip()
        elif line.strip() == _BEGIN or block:
            block.append(line)
        if line.strip() == _END:
            found.append(Trusted(owner, public_key("\n".join(block).encode(), path)))
            owner, block = "", []
    if not found:
        raise _fault(path, "tệp tin cậy không có khóa nào", "the trust file holds no key")
    return tuple(found)


def _held(path: Path) -> tuple[dict[str, str], str]:
    try:
        with path.open("rb") as stream:
            data = json.loads(stream.read(_MOST_BYTES))
    except OSError:
        raise _fault(path, "thư mục quy tắc chưa được ký", "the rules folder is not signed") from None
    except (ValueError, RecursionError):
        data = None
    files = data.get("files") if isinstance(data, dict) else None
    signature = data.get("signature") if isinstance(data, dict) else None
    if not isinstance(files, dict) or not isinstance(signature, str) or data.get("schema") != SCHEMA:
        raise _fault(path, "tệp chữ ký đã hỏng", "the signature file is damaged")
    return {str(name): str(digest) for name, digest in files.items()}, signature


def _files(folder: Path) -> dict[str, str]:
    """Rule files by path within the folder, with their SHA-256; a link is refused, it may lead anywhere."""
    found: dict[str, str] = {}
    for path in sorted((*folder.rglob("*.yaml"), *folder.rglob("*.yml"))):
        inside = path.relative_to(folder)
        if not IGNORED_FOLDERS.isdisjoint(inside.parts):
            continue
        if path.is_symlink():
            raise _fault(path, "liên kết không được ký", "a link cannot be signed")
        found[inside.as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def _differences(folder: Path, signed: dict[str, str], now: dict[str, str]) -> Iterator[Diagnostic]:
    for name in sorted(signed.keys() | now.keys()):
        if signed.get(name) == now.get(name):
            continue
        if name not in now:
            said = Text("tệp đã ký nay không còn", "a signed file is gone")
        elif name not in signed:
            said = Text("tệp chưa được ký", "a file that was not signed")
        else:
            said = Text("tệp đã thay đổi sau khi ký", "the file was changed after it was signed")
        yield Diagnostic("PC709", said, Span(str(folder / name)), _SIGN)


def _signed(files: dict[str, str]) -> bytes:
    return json.dumps({"schema": SCHEMA, "files": files}, ensure_ascii=False, sort_keys=True).encode()


_SIGN = Text(
    "ký lại bằng “phancap rules sign” nếu thay đổi là đúng",
    "sign again with “phancap rules sign” if the change is right",
)


def _fault(path: Path, vi: str, en: str) -> PhancapError:
    return PhancapError([Diagnostic("PC709", Text(vi, en), Span(str(path)), _SIGN)])
