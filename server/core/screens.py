"""What a projector can be told to show."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

ScreenView = Literal["auto", "ranking", "matrix", "discussion", "weights", "join", "next", "previous"]
ScreenNumber = Annotated[int, Meta(ge=1, le=9)]
