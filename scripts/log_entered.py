"""What facilitators do for somebody without a device, as a part of the meeting in log_meeting.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.core.commands import AddPerson, Enter, EnterClear, EnterDone

if TYPE_CHECKING:
    from scripts.log_meeting import Meeting


def entered(meeting: Meeting) -> None:
    """Add somebody without a device, and enter some scores for them."""
    meeting.facilitate(AddPerson("Pat"))
    (pat,) = meeting.session.admission.without_device
    first, second, price, licence = (criterion.id for criterion in meeting.session.description.criteria)
    meeting.facilitate(
        Enter(pat, "django", first, 4, "Read out.", 2),
        Enter(pat, "django", second, None),
        Enter(pat, "flask", price, 820.5),
        Enter(pat, "flask", licence, 2),
        EnterClear(pat, "django", second),
        EnterDone(pat),
    )
