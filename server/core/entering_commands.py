"""Commands for people without a device: a facilitator adds them by name, and enters their votes."""

from __future__ import annotations

from server.core.edit_commands import Command
from server.core.model import Confidence, Id, Name, Text


class AddPerson(Command, frozen=True, tag="add_person"):
    """Add somebody without a device, as a voter whose scores facilitators enter. This is possible while joining is
    locked, too. Weights are not entered for them."""

    name: Name


class Enter(Command, frozen=True, tag="enter"):
    """Score one cell for a member without a device, as `score` does for oneself."""

    member: str
    option: Id
    criterion: Id
    value: float | None
    reason: Text = ""
    confidence: Confidence | None = None


class EnterClear(Command, frozen=True, tag="enter_clear"):
    """Clear the score of one cell of a member without a device."""

    member: str
    option: Id
    criterion: Id


class EnterDone(Command, frozen=True, tag="enter_done"):
    """Mark a member without a device as done with this round, or not done."""

    member: str
    done: bool = True


EnterCommand = Enter | EnterClear | EnterDone
