"""The measurements of a session's options and the attachments of its members."""

from __future__ import annotations

from server.handlers.api_types import MeasurementsAnswer
from server.handlers.base import BaseHandler


class MeasurementsHandler(BaseHandler):
    """/api/sessions/{code}/measurements"""

    async def get(self, code: str) -> None:
        """Send the measurements, and the attachments that everybody may see."""
        session = (await self.room(code)).visible
        self.send_public_json(MeasurementsAnswer(measurements=session.measurements, attachments=session.attachments()))
