"""How solid the result of a session is."""

from __future__ import annotations

from server.handlers.base import BaseHandler


class SolidityHandler(BaseHandler):
    """/api/sessions/{code}/solidity"""

    async def get(self, code: str) -> None:
        """Send the public findings; null while they are hidden."""
        room = await self.room(code)
        await self.send_public_json(lambda: room.findings)
