"""The rules of attachments: who may attach a link, a note or a figure to a cell, withdraw it, or dispute it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import isfinite

from server.core.checks import in_phase, known_cell
from server.core.commands import Attach, Dispute, Withdraw
from server.core.description import tidy
from server.core.events import AnyEvent, Attached, Disputed, Withdrawn
from server.core.model import Attachment, Member, Session
from server.core.refused import Refused
from server.core.visibility import rules

# All of them are told to everybody, so there cannot be thousands.
MOST_ATTACHMENTS = 200
MOST_OF_ONE = 20

# Nothing but the web's own addresses, and none that shows one host before an @ and leads to another.
LINK = re.compile(r"https?://(\[[0-9a-f:.]+\]|[^\s/?#:@\[\]\\]+)(:\d+)?([/?#]\S*)?", re.IGNORECASE)

Events = Sequence[AnyEvent]


def attach(session: Session, command: Attach, member: Member) -> Events:
    """Put one attachment to a cell."""
    in_phase(session, "scoring", "revealed")
    known_cell(session, command.option, command.criterion)
    if sum(not e.withdrawn for e in session.attachments.values()) >= MOST_ATTACHMENTS:
        raise Refused("too_many_attachments", most=MOST_ATTACHMENTS)
    if sum(e.member == member.id and not e.withdrawn for e in session.attachments.values()) >= MOST_OF_ONE:
        raise Refused("too_many_of_yours", most=MOST_OF_ONE)
    text, unit = tidy(command.text), tidy(command.unit)
    _check(command, text)
    number = f"e{len(session.attachments) + 1}"
    figure = command.value if command.kind == "figure" else None
    return [
        Attached(
            id=number, member=member.id, option=command.option, criterion=command.criterion, kind=command.kind,
            text=text, url=command.url.strip() if command.kind == "link" else "", value=figure,
            unit=unit if figure is not None else "",
        )
    ]  # fmt: skip


def withdraw(session: Session, command: Withdraw, member: Member) -> Events:
    """Take back one's own attachment; a facilitator takes back anybody's, once it may be seen."""
    in_phase(session, "scoring", "revealed")
    attachment = _known(session, command.attachment, member)
    if attachment.member != member.id and member.role != "facilitator":
        raise Refused("not_yours")
    return [] if attachment.withdrawn else [Withdrawn(id=attachment.id)]


def dispute(session: Session, command: Dispute, member: Member) -> Events:
    """Mark an attachment as disputed, or no longer."""
    in_phase(session, "scoring", "revealed")
    attachment = _known(session, command.attachment, member)
    if attachment.withdrawn:
        raise Refused("withdrawn")
    held = member.id in attachment.disputed_by
    return [] if held == command.disputed else [Disputed(id=attachment.id, member=member.id, disputed=command.disputed)]


def _known(session: Session, id: str, member: Member) -> Attachment:
    attachment = session.attachments.get(id)
    if attachment is None or (attachment.member != member.id and not rules.attachment_shown(session, attachment)):
        raise Refused("unknown_attachment", id=id)
    return attachment


def _check(command: Attach, text: str) -> None:
    if command.kind == "link":
        _check_link(command.url.strip())
    elif command.kind == "figure" and (command.value is None or not isfinite(command.value) or not text):
        raise Refused("no_figure")
    elif command.kind == "note" and not text:
        raise Refused("no_text")


def _check_link(url: str) -> None:
    if not LINK.fullmatch(url):
        raise Refused("no_link")
