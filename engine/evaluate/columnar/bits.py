"""Packed bit vectors: one bit a row, 64 to a word, padding bits zero."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bits = NDArray[np.uint64]
    Flags = NDArray[np.bool_]


class Truths(NamedTuple):
    """Where a node holds and where it does not; unknown elsewhere. INVARIANT: no bit is in both."""

    holds: Bits
    fails: Bits


def pack(flags: Flags) -> Bits:
    """The packed form of one boolean a row."""
    packed = np.packbits(flags, bitorder="little")
    if packed.size % 8:
        packed = np.concatenate([packed, np.zeros(8 - packed.size % 8, np.uint8)])
    return packed.view(np.uint64)


def unpack(bits: Bits, rows: int) -> Flags:
    """One boolean a row."""
    return np.unpackbits(bits.view(np.uint8), count=rows, bitorder="little").view(np.bool_)


def positions(bits: Bits, rows: int) -> NDArray[np.intp]:
    """Rows whose bit is set, ascending."""
    if len(bits) < _SHORT:
        return np.flatnonzero(unpack(bits, rows))
    words = np.flatnonzero(bits)
    if len(words) * _SPARSE > len(bits):
        return np.flatnonzero(unpack(bits, rows))
    # Few words have a bit: only those are taken apart.
    at = np.flatnonzero(np.unpackbits(bits[words].view(np.uint8), bitorder="little").view(np.bool_))
    found: NDArray[np.intp] = words[at >> 6] * 64 + (at & 63)
    return found


_SHORT = 512
"""Words up to which looking for the set ones does not pay."""
_SPARSE = 4
"""One word in so many may be set where the set ones are picked out first."""


def none_set(rows: int) -> Bits:
    """No row."""
    return np.zeros((rows + 63) // 64, np.uint64)


def all_set(rows: int) -> Bits:
    """Every row, padding left out."""
    bits = np.full((rows + 63) // 64, ~np.uint64(0))
    if rows % 64:
        bits[-1] = (np.uint64(1) << np.uint64(rows % 64)) - np.uint64(1)
    return bits


def of_positions(where: NDArray[np.intp], rows: int) -> Bits:
    """The bits of these rows."""
    flags = np.zeros(rows, np.bool_)
    flags[where] = True
    return pack(flags)


class Counter:
    """Counts set bits row by row over many vectors, as one binary number a row spread over planes of bits."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self._planes: list[Bits] = []

    def add(self, bits: Bits) -> None:
        """One more for each row whose bit is set."""
        carry = bits
        for place, plane in enumerate(self._planes):
            self._planes[place] = plane ^ carry
            carry = plane & carry
            if not carry.any():
                return
        if carry.any():
            self._planes.append(carry.copy())

    def totals(self) -> NDArray[np.uint16]:
        """The count of each row."""
        total = np.zeros(self._rows, np.uint16)
        for place, plane in enumerate(self._planes):
            total += unpack(plane, self._rows).astype(np.uint16) << np.uint16(place)
        return total
