"""Words a user reads, in Vietnamese first and English beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["vi", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One message in both languages of the product."""

    vi: str
    en: str

    def pick(self, language: Language) -> str:
        """The wording in `language`."""
        return self.vi if language == "vi" else self.en

    def to_json(self) -> dict[str, str]:
        """`{"vi": …, "en": …}`."""
        return {"vi": self.vi, "en": self.en}
