"""The measurements of a session's options and the attachments of its members."""

from __future__ import annotations

from server.handlers.api_types import MeasurementsAnswer
from server.handlers.base import BaseHandler


class MeasurementsHandler(BaseHandler):
    """/api/sessions/{code}/measurements"""

    async def get(self, code: str) -> None:
        """Send the measurements and the public attachments."""
        room = await self.room(code)
        await self.send_public_json(
            lambda: MeasurementsAnswer(measurements=room.visible.measurements, attachments=room.visible.attachments())
        )
