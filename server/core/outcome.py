"""How a session ended, and its links to the sessions before and after it about the same decision."""

from __future__ import annotations

from msgspec import Struct

from server.core.days import Day


class Outcome(Struct, frozen=True):
    """How the session ended: the chosen option, or None for "no decision".

    `look_again` is the day on which the team intends to look at the decision again, if any.
    """

    option: str | None
    statement: str
    at: int
    look_again: Day | None = None


class PreviousSession(Struct, frozen=True, forbid_unknown_fields=True):
    """The closed session that this one takes up again: its code, and the end of its log at that time.

    The session itself may have been erased since.
    """

    code: str
    seq: int
    digest: str


class NextSession(Struct, frozen=True):
    """The session that took up this one again: its code, and when it was created."""

    code: str
    at: int
