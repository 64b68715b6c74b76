"""Rules for attaching links, notes and figures to a cell, and for withdrawing and disputing them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from math import isfinite

from server.core.checks import require_cell, require_phase
from server.core.commands import MAX_FIGURE_UNIT, Attach, Dispute, Withdraw
from server.core.events import AnyEvent, Attached, Disputed, Withdrawn
from server.core.model import Attachment, Member, Session
from server.core.refused import Refused
from server.core.text import MAX_LINE, checked_line, clean_link
from server.core.visibility import rules

# Every client gets all attachments, so their number is limited.
MAX_ATTACHMENTS = 200
MAX_ATTACHMENTS_PER_MEMBER = 20
# What is withdrawn stays in the session, so it is limited too.
MAX_EVER_PER_MEMBER = 200
ID_DIGITS = 20

Events = Sequence[AnyEvent]


def attach(session: Session, command: Attach, member: Member) -> Events:
    """Add an attachment to a cell."""
    require_phase(session, "scoring", "revealed")
    require_cell(session, command.option, command.criterion)
    if sum(not e.withdrawn for e in session.attachments.values()) >= MAX_ATTACHMENTS:
        raise Refused("too_many_attachments", most=MAX_ATTACHMENTS)
    own = [e for e in session.attachments.values() if e.member == member.id]
    if sum(not e.withdrawn for e in own) >= MAX_ATTACHMENTS_PER_MEMBER:
        raise Refused("too_many_of_yours", most=MAX_ATTACHMENTS_PER_MEMBER)
    if len(own) >= MAX_EVER_PER_MEMBER:
        raise Refused("too_many_ever", most=MAX_EVER_PER_MEMBER)
    text, unit = checked_line(command.text, MAX_LINE), checked_line(command.unit, MAX_FIGURE_UNIT)
    url = clean_link(command.url) if command.kind == "link" else ""
    _check(command, text)
    figure = command.value if command.kind == "figure" else None
    return [
        Attached(
            id=_new_id(session, member.id, len(own)),
            member=member.id,
            option=command.option,
            criterion=command.criterion,
            kind=command.kind,
            text=text,
            url=url,
            value=figure,
            unit=unit if figure is not None else "",
        )
    ]


def _new_id(session: Session, member: str, count: int) -> str:
    """Return the id of a member's next attachment, after `count`; it tells nothing about the hidden attachments."""
    return "e" + hashlib.sha256(f"{session.salt}:attachment:{member}:{count}".encode()).hexdigest()[:ID_DIGITS]


def withdraw(session: Session, command: Withdraw, member: Member) -> Events:
    """Withdraw an attachment: the member's own, or any visible one for a facilitator."""
    require_phase(session, "scoring", "revealed")
    attachment = _known(session, command.attachment, member)
    if attachment.member != member.id and member.role != "facilitator":
        raise Refused("not_yours")
    return [] if attachment.withdrawn else [Withdrawn(id=attachment.id)]


def dispute(session: Session, command: Dispute, member: Member) -> Events:
    """Set or clear a member's dispute of an attachment."""
    require_phase(session, "scoring", "revealed")
    attachment = _known(session, command.attachment, member)
    if attachment.withdrawn:
        raise Refused("withdrawn")
    disputed = member.id in attachment.disputed_by
    if disputed == command.disputed:
        return []
    return [Disputed(id=attachment.id, member=member.id, disputed=command.disputed)]


def _known(session: Session, id: str, member: Member) -> Attachment:
    attachment = session.attachments.get(id)
    if attachment is None or (attachment.member != member.id and not rules.attachment_shown(session, attachment)):
        raise Refused("unknown_attachment", id=id)
    return attachment


def _check(command: Attach, text: str) -> None:
    if command.kind == "figure" and (command.value is None or not isfinite(command.value) or not text):
        raise Refused("no_figure")
    if command.kind == "note" and not text:
        raise Refused("no_text")
