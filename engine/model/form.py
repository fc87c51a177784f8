"""What every part of the proposal form is made of: named questions, and lists that say whether they are complete."""

from __future__ import annotations

from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from engine.model.answers import stated, yes_or_no
from engine.model.values import Stated


class Part(BaseModel):
    """A part of the form; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


Item = TypeVar("Item", bound=Part)


class Listing(Part, Generic[Item]):
    """A list and whether it is complete: what is missing from a complete list is absent, else unknown."""

    complete: bool = Field(default=False, title="the list is complete", description="danh sách đã đầy đủ")
    items: tuple[Item, ...] = Field(default=(), title="items", description="các mục")

    @model_validator(mode="before")
    @classmethod
    def _none_at_all(cls, value: object) -> object:
        """“không có” in place of a list: it is complete and nothing is in it."""
        return {"complete": True} if stated(value) is Stated.NONE else value

    @field_validator("complete", mode="before")
    @classmethod
    def _in_words(cls, value: object) -> object:
        return yes_or_no(value)
