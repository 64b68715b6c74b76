"""What facilitators get of somebody without a device."""

from __future__ import annotations

from msgspec import Struct

from server.core.public_session import OwnBallot


class EnteredAnswer(Struct, frozen=True):
    """The ballot of a member without a device, as of commit `seq`, for facilitators."""

    seq: int
    ballot: OwnBallot
