"""Derives the archive's entries from sessions."""

from __future__ import annotations

import msgspec

from server.core.archive import ArchiveEntry, entry_of
from server.core.archive_access import access_of
from server.core.model import Session
from server.core.visibility.session import visible
from server.store.archived import Archived

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(ArchiveEntry).decode


def archived_of(session: Session) -> Archived:
    """Return what the archive keeps of a session."""
    return Archived(session.code, session.seq, session.digest, _encode(entry_of(visible(session))), access_of(session))


def entry_in(archived: Archived) -> ArchiveEntry | None:
    """Return the entry that the archive has of a session; None if it is damaged, or of another version."""
    try:
        entry = _decode(archived.entry)
    except (msgspec.DecodeError, UnicodeError):
        return None
    return entry if entry.code == archived.code else None
