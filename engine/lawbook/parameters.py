"""Parameters: which value of a dated number holds for which part of a row's interval."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.conditions.lowering import ParameterValue
from engine.lawbook.entries import Instrument, Interval, Parameter, bears_on, cut


@dataclass(slots=True)
class ParameterTable:
    """All versions of all parameters; a draft's, or another province's, bear on no row but their own."""

    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    versions: dict[str, list[Parameter]] = field(default_factory=dict)

    def add(self, parameter: Parameter) -> None:
        """Record one version."""
        self.versions.setdefault(parameter.id, []).append(parameter)

    def ids(self) -> tuple[str, ...]:
        """Known parameter ids."""
        return tuple(self.versions)

    def at(self, identifier: str, interval: Interval, instrument: str) -> Parameter | None:
        """The version for an interval no version's end cuts: the row's own instrument's first, else the latest begun."""
        found = [version for version in self._open_to(identifier, instrument) if version.ground.interval.meet(interval)]
        own = [version for version in found if version.ground.instrument == instrument]
        pool = own or found
        return max(pool, key=lambda version: version.ground.interval.start or dt.date.min, default=None)

    def _open_to(self, identifier: str, instrument: str) -> Iterator[Parameter]:
        asker = self.instruments.get(instrument)
        for version in self.versions.get(identifier, ()):
            owner = self.instruments.get(version.ground.instrument)
            if owner is None or asker is None or owner is asker or bears_on(owner, asker.jurisdiction):
                yield version

    def pieces(self, used: frozenset[str], interval: Interval) -> tuple[Interval, ...]:
        """`interval` cut at every day on which a version of a used parameter begins or ends."""
        days: set[dt.date] = set()
        for identifier in used:
            for version in self.versions.get(identifier, ()):
                days.update(day for day in (version.ground.interval.start, version.ground.interval.end) if day)
        return cut(interval, days)

    def value_at(self, identifier: str, interval: Interval, instrument: str) -> ParameterValue | None:
        """The number or ratio text and its unit, for conditions; None when no version holds or it is a table."""
        version = self.at(identifier, interval, instrument)
        if version is None or not isinstance(version.value, (int, str)):
            return None
        return ParameterValue(version.value, version.unit)


def parameters_used(*conditions: Any) -> frozenset[str]:
    """Parameter ids named anywhere in raw conditions or in messages (`{parameter:id}`)."""
    return frozenset(found for condition in conditions for found in _walk(condition))


def _walk(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            if key == "parameter" and isinstance(value, str):
                yield value
            else:
                yield from _walk(value)
    elif isinstance(data, (list, tuple)):
        for value in data:
            yield from _walk(value)
    elif isinstance(data, str):
        for part in data.split("{parameter:")[1:]:
            yield part.split("}", 1)[0]
