"""Finds the sessions of a person: those whose tokens they have, and those in which their account is a member."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from server.core.archive import ArchiveEntry, entry_of
from server.core.archive_access import access_in
from server.live.room import Room
from server.runtime.lane import Lane
from server.store import Store
from server.store.deriving import entry_in

# The entries that are read together.
TOGETHER = 200
# More than anybody looks through; the latest ones count.
MAX_FOUND = 1000


class Token(Struct, frozen=True):
    """What a valid token says: a member, and how often their tokens had been revoked before."""

    member: str
    sign_outs: int


class SessionFinder:
    """Reads the archive of a store, and the rooms of this process, which may be a few seconds ahead.

    It takes turns with everything else that takes long, since an account must be compared with every session that has
    some: their digests differ between sessions.
    """

    def __init__(self, store: Store, rooms: Callable[[], Sequence[Room]], lane: Lane) -> None:
        self._store = store
        self._rooms = rooms
        self._lane = lane

    async def find(self, tokens: Mapping[str, Token], account: str | None, payer: str) -> list[ArchiveEntry]:
        """Return the sessions that a caller may find, the latest first, without rehearsals: those decide nothing.

        `tokens` are those that the caller has, by session, and `account` is the id of their account, if they have one.
        Raises Unavailable and Busy.
        """
        rooms = {room.code: room for room in self._rooms() if room.unreadable is None}
        found = [entry_of(room.visible) for room in rooms.values() if _finds(room, tokens.get(room.code), account)]
        wanted = set(tokens)
        if account is not None:
            wanted |= await self._with_account(account, payer)
        rest = sorted(wanted - rooms.keys())
        for start in range(0, len(rest), TOGETHER):
            archived = await self._store.archived(rest[start : start + TOGETHER])
            for code, each in archived.items():
                access, token, entry = access_in(each.access), tokens.get(code), entry_in(each)
                mine = account is not None and access.has(account)
                if entry and (mine or (token and access.accepts(token.member, token.sign_outs, account))):
                    found.append(entry)
        real = [entry for entry in found if not entry.rehearsal]
        return sorted(real, key=lambda entry: (entry.latest, entry.code), reverse=True)[:MAX_FOUND]

    async def _with_account(self, account: str, payer: str) -> set[str]:
        """Return the sessions of which the archive knows that a member has this account."""
        codes: set[str] = set()
        async for code, access in self._store.archived_access():
            if await self._lane.call(payer, lambda access=access: access_in(access).has(account)):  # type: ignore[misc]
                codes.add(code)
        return codes


def _finds(room: Room, token: Token | None, account: str | None) -> bool:
    """Return whether a caller with this token, or this account, may find a session."""
    access = room.access
    if account is not None and (member := access.member_of_account(access.digest_of_account(account))) is not None:
        known = room.visible.member(member)
        if known is not None and not known.removed and not known.erased and member not in room.visible.waiting:
            return True
    if token is None or room.visible.member(token.member) is None:
        return False
    others = account is not None and not access.may_be(token.member, account)
    return not others and access.sign_outs(token.member) == token.sign_outs
