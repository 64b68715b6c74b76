"""What a session stores about a member, for that member."""

from __future__ import annotations

from server.core.code import format_code
from server.core.refused import Refused
from server.exports.own_data import render
from server.handlers.base import BaseHandler


class OwnDataHandler(BaseHandler):
    """/api/sessions/{code}/my-data"""

    async def get(self, code: str) -> None:
        """Send the caller everything that is stored about them, as a file; also to those who wait or were removed."""
        room = await self.room(code)
        member = await self.caller(room)
        if member is None:
            raise Refused("not_joined")
        content = await self.hub.work.own_data(room, member, render)
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        name = f"quorum-{format_code(room.visible.code)}-my-data.json"
        self.set_header("Content-Disposition", f'attachment; filename="{name}"')
        await self.send_bytes(content)
