"""Join a session over HTTP."""

from __future__ import annotations

from server.core.code import format_code
from server.core.commands import Join
from server.handlers.api_types import JoinAnswer, NewMember
from server.handlers.base import ApiError, BaseHandler
from server.live.hub import digest_of, new_id
from server.live.room import Room


class MembersHandler(BaseHandler):
    """/api/sessions/{code}/members"""

    async def post(self, code: str) -> None:
        """Join, or become the facilitator by key; a caller who has joined already stays the same member."""
        request = self.body(NewMember)
        room = await self.room(code)
        if not self.limits.joins.of(self.address).take():
            raise ApiError(429, "too_many_joins")
        if request.key is not None:
            member = self._facilitator(room, request.key)
        else:
            member = await self._current_member(room) or await self._join(room, request)
        token = self.sign_in(room.visible.code, member)
        info = room.visible.member(member)
        assert info is not None
        answer = JoinAnswer(
            code=format_code(room.visible.code), member=member, name=info.name, role=info.role, token=token
        )
        self.send_json(answer, 201)

    def _facilitator(self, room: Room, key: str) -> str:
        facilitator = room.facilitator(digest_of(key))
        if facilitator is None:
            self.limits.wrong_codes.of(self.address).take()
            raise ApiError(403, "wrong_key")
        return facilitator

    async def _current_member(self, room: Room) -> str | None:
        caller = await self.caller(room)
        info = room.visible.member(caller)
        return caller if info is not None and not info.removed else None

    async def _join(self, room: Room, request: NewMember) -> str:
        if request.name is None:
            raise ApiError(400, "name_missing")
        member = new_id()
        command = Join(member=member, name=request.name, role=request.role, experience=request.experience)
        await room.execute(command, None, self.address)
        return member
