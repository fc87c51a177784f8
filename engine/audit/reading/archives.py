"""What a packed file (workbook, Word document) says of its members, before anything is unpacked."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path


def member_sizes(path: Path) -> Mapping[str, int] | None:
    """Bytes of every member unpacked, by name, as the archive claims; None for a file that is no readable ZIP archive.

    A member never unpacks to more than that when it is read by `zipfile`, which stops there.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            sizes: dict[str, int] = {}
            for entry in archive.infolist():
                # Two members of one name are two members to unpack.
                sizes[entry.filename] = sizes.get(entry.filename, 0) + entry.file_size
            return sizes
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return None
