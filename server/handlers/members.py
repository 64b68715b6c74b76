"""Join a session over HTTP."""

from __future__ import annotations

from msgspec import structs

from server.core.code import INVITATION_LENGTH, format_code, parse_code
from server.core.commands import Join
from server.core.refused import Refused
from server.handlers.account import Account, account_of
from server.handlers.api_error import ApiError
from server.handlers.api_types import JoinAnswer, NewMember
from server.handlers.base import BaseHandler
from server.live.credentials import digest_of, new_id
from server.live.room import Room
from server.runtime.clock import clock

DAY = 24 * 3600 * 1000  # ms


class MembersHandler(BaseHandler):
    """/api/sessions/{code}/members"""

    async def post(self, code: str) -> None:
        """Join, or become the facilitator by key; a caller who has joined already stays the same member."""
        request = self.body(NewMember)
        room = await self.room(code)
        self.limits.joins.take(self.address, "too_many_joins")
        if request.key is not None:
            member = self._facilitator(room, request.key)
        else:
            account = account_of(self.request, self.config)
            member = await self._current_member(room, account) or await self._join(room, request, account)
        token = self.sign_in(room.visible.code, member, room.access.sign_outs(member))
        self.send_json(structs.replace(joined(room, member), token=token), 201)

    def _facilitator(self, room: Room, key: str) -> str:
        facilitator = room.access.facilitator(digest_of(key))
        if facilitator is None:
            raise ApiError(403, "wrong_key")
        days = self.config.key_days
        if days and clock() > room.access.key_made_at + days * DAY:
            raise ApiError(403, "key_expired", days=days)
        return facilitator

    async def _current_member(self, room: Room, account: Account | None) -> str | None:
        """Return the member that the caller is already, on this device or by their account; raises Refused if out."""
        caller = await self.caller(room)
        if account is not None and caller is None:
            caller = room.access.member_of_account(room.access.digest_of_account(account.id))
        if caller is not None:
            _check_not_removed(room, caller)
        return caller

    async def _join(self, room: Room, request: NewMember, account: Account | None) -> str:
        if request.name is None:
            raise ApiError(400, "name_missing")
        member = new_id()
        invitation = None
        if request.invitation is not None:
            code = parse_code(request.invitation, INVITATION_LENGTH)
            invitation = room.access.digest_of_invitation(code or "")
        command = Join(
            member=member,
            name=request.name,
            role=request.role,
            experience=request.experience,
            invitation=invitation,
            account=None if account is None else room.access.digest_of_account(account.id),
            email=None if account is None else account.email,
        )
        await room.execute(command, None, self.payer)
        # Another device of the same account may have been first.
        return room.access.member_of_account(command.account) or member if command.account else member


class NameHandler(BaseHandler):
    """/api/sessions/{code}/members/{member}/name"""

    async def delete(self, code: str, member: str) -> None:
        """Erase all names of the caller, who also leaves; or, for facilitators, of a member who was removed."""
        room = await self.room(code)
        caller = await self.caller(room)
        if caller is None:
            raise Refused("not_joined")
        await self.hub.erase_name(room, member, caller)
        self.set_status(204)
        self.finish()


def joined(room: Room, member: str) -> JoinAnswer:
    """Return a member of a session as the API describes them, without a token."""
    info = room.visible.member(member)
    assert info is not None
    waiting = member in room.visible.waiting
    scores = room.visible.phase == "scoring" and info.role != "observer" and not waiting
    own = room.you(member) if scores else None
    return JoinAnswer(
        code=format_code(room.visible.code),
        member=member,
        name=info.name,
        role=info.role,
        waiting=waiting,
        ballot=own.ballot if own else None,
        experience=own.experience if own else None,
    )


def _check_not_removed(room: Room, member: str) -> None:
    """Raise Refused if a member was removed: their device stays out until a facilitator lets them in again."""
    info = room.visible.member(member)
    if info is not None and info.removed:
        raise Refused("left" if info.erased else "removed")
