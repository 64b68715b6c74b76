"""The welcome, as bytes: a beginning for one connection, and the state, which is the same for everybody."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from server.core.model import Session
from server.core.visibility.own_ballot import own_ballot, own_experience
from server.live import protocol


def welcome_head(seq: int, now: int, you: protocol.You | None, credentials: protocol.Credentials) -> bytes:
    """Return the beginning of a Welcome, up to its shared part."""
    head = {
        "type": "welcome",
        "version": protocol.VERSION,
        "seq": seq,
        "now": now,
        "you": you,
        "credentials": credentials,
    }
    return protocol.encode(head)[:-1] + b","


def welcome_tail(parts: Mapping[str, msgspec.Raw]) -> bytes:
    """Return the rest of a Welcome: its parts by name, already encoded."""
    return protocol.encode(parts)[1:]


def you(session: Session, member: str | None, client: str) -> protocol.You | None:
    """Return what a welcome says about its receiver; None for a spectator."""
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
        skipped=session.skipped.get(client, ()),
        waiting=known.id in session.admission.waiting,
    )
