"""The ballots of people without a device, for the facilitators who enter them."""

from __future__ import annotations

from server.handlers.admission import FacilitatorHandler
from server.handlers.entered_answer import EnteredAnswer


class EnteredHandler(FacilitatorHandler):
    """/api/sessions/{code}/members/{member}/ballot"""

    async def get(self, code: str, member: str) -> None:
        """Send the ballot of a member without a device."""
        room, _ = await self.facilitated(code)
        ballot = await self.hub.work.in_turn(self.payer, lambda: room.access.entered(member))
        self.send_json(EnteredAnswer(room.visible.seq, ballot))
