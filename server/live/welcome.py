"""Builds the welcome, with which a live connection begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import msgspec

from server.analysis.findings import Solidity
from server.core.board import Board
from server.core.model import Session
from server.core.public_session import PublicAttachment, PublicSession, Roster
from server.core.visibility.own_ballot import own_ballot, own_experience
from server.live import protocol
from server.live.broadcaster import Kind
from server.runtime.clock import clock


def welcome(
    session: Session, parts: Mapping[Kind, msgspec.Raw], seq: int, member: str | None, client: str
) -> protocol.Welcome:
    """Return the welcome of a member's client, or of a spectator's (None), with the encoded parts as of `seq`."""
    return protocol.Welcome(
        version=protocol.VERSION,
        seq=seq,
        now=clock(),
        you=_you(session, member, client),
        session=cast(PublicSession, parts["session"]),
        board=cast(Board, parts["board"]),
        roster=cast(Roster, parts["roster"]),
        solidity=cast(Solidity, parts["solidity"]),
        attachments=cast(tuple[PublicAttachment, ...], parts["attachments"]),
    )


def _you(session: Session, member: str | None, client: str) -> protocol.You | None:
    known = session.members.get(member or "")
    if known is None:
        return None
    return protocol.You(
        member=known.id,
        name=known.name,
        role=known.role,
        ballot=own_ballot(session, known.id),
        experience=own_experience(session, known.id),
        ref=session.refs.get(client, 0),
        waiting=known.id in session.admission.waiting,
    )
