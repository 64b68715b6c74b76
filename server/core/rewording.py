"""A change of wording as a session keeps it, so that a record shows what people had read when they voted."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Rewording(Struct, frozen=True):
    """The wording of the question (`id` is ""), an option or a criterion was changed, at a time in ms since 1970."""

    at: int
    kind: Literal["question", "option", "criterion"]
    id: str
    before: str
    after: str
