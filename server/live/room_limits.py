"""Limits on the commands of one session that are the server's, and no rule of the meeting."""

from __future__ import annotations

from server.core.commands import AddPerson, AnyCommand, Edit, Join, Reword
from server.core.statement import Statement
from server.core.visibility.session import VisibleSession
from server.limits import Limits
from server.live.edit_limits import EditLimits


def full(command: AnyCommand, session: VisibleSession, limits: Limits) -> Statement | None:
    """Return why nobody more may join; None if the command adds nobody, or there is a place."""
    if isinstance(command, Join | AddPerson) and session.inside >= limits.members:
        return Statement("full", {"most": limits.members})
    return None


def beyond_limits(command: AnyCommand, session: VisibleSession, limits: Limits, edits: EditLimits) -> Statement | None:
    """Return why a member's command is refused; None if it is within the limits. It counts an edit."""
    return edits.refusal() if isinstance(command, Edit | Reword) else full(command, session, limits)
