"""Limits the edits of a session, because each stores the whole description again."""

from __future__ import annotations

from collections.abc import Iterable

from server.core.events import AnyEvent, Edited, Reworded
from server.core.statement import Statement
from server.limits import Limits
from server.live import protocol
from server.live.token_bucket import TokenBucket


class EditLimits:
    """The limits of one session: edits per minute, and the bytes of all its edits in the log, `stored` until now."""

    def __init__(self, limits: Limits, stored: int) -> None:
        self._limits = limits
        self._stored = stored
        self._edits = TokenBucket(limits.edits / 60, limits.edits)

    def refusal(self) -> Statement | None:
        """Return why another edit is refused; None if it may be made."""
        if self._stored >= self._limits.edit_mib << 20:
            return Statement("edits_full", {"most": self._limits.edit_mib})
        return None if self._edits.take() else Statement("too_many_edits", {"most": self._limits.edits})

    def count(self, events: Iterable[AnyEvent]) -> None:
        """Count the edits in a commit."""
        self._stored += sum(len(protocol.encode(event)) for event in events if isinstance(event, Edited | Reworded))
