"""How solid the result of a session is."""

from __future__ import annotations

from server.handlers.base import BaseHandler


class SolidityHandler(BaseHandler):
    """/api/sessions/{code}/solidity"""

    async def get(self, code: str) -> None:
        """Send the findings as far as everybody may see them; null before that."""
        room = await self.room(code)
        self.send_public_json(room.findings)
