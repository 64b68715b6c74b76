"""Limits the edits of a session, because each stores the whole description again."""

from __future__ import annotations

from server.core.model import Session
from server.core.statement import Statement
from server.limits import Limits
from server.live.token_bucket import TokenBucket


class EditLimits:
    """The limits of one session: edits per minute, and the bytes of all its edits in the log."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._edits = TokenBucket(limits.edits / 60, limits.edits)

    def refusal(self, session: Session) -> Statement | None:
        """Return why another edit is refused; None if it may be made."""
        if session.edit_bytes >= self._limits.edit_mib << 20:
            return Statement("edits_full", {"most": self._limits.edit_mib})
        return None if self._edits.take() else Statement("too_many_edits", {"most": self._limits.edits})
