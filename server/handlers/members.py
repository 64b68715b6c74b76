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
        """Join, or become the facilitator on another device by the key. Who joined already stays that member."""
        wanted = self.body(NewMember)
        room = await self.room(code)
        if not self.limits.joins.of(self.address).take():
            raise ApiError(429, "too_many_joins")
        if wanted.key is not None:
            member = self._facilitator(room, wanted.key)
        else:
            member = await self._known(room) or await self._join(room, wanted)
        token = self.sign_in(room.visible.code, member)
        found = room.visible.member(member)
        assert found is not None
        answer = JoinAnswer(
            code=format_code(room.visible.code), member=member, name=found.name, role=found.role, token=token
        )
        self.send_json(answer, 201)

    def _facilitator(self, room: Room, key: str) -> str:
        facilitator = room.facilitator(digest_of(key))
        if facilitator is None:
            self.limits.wrong_codes.of(self.address).take()
            raise ApiError(403, "wrong_key")
        return facilitator

    async def _known(self, room: Room) -> str | None:
        caller = await self.caller(room)
        found = room.visible.member(caller)
        return caller if found is not None and not found.removed else None

    async def _join(self, room: Room, wanted: NewMember) -> str:
        if wanted.name is None:
            raise ApiError(400, "name_missing")
        member = new_id()
        asked = Join(member=member, name=wanted.name, role=wanted.role, experience=wanted.experience)
        await room.execute(asked, None)
        return member
