"""The QR code of a session."""

from __future__ import annotations

import io
from functools import lru_cache

import segno

from server.core.code import format_code
from server.handlers.base import BaseHandler
from server.handlers.public_origin import public_origin


class QRCodeHandler(BaseHandler):
    """/api/sessions/{code}/qr.svg, optionally ?page=results"""

    async def get(self, code: str) -> None:
        """Send the QR code of the address for phones, or of the page with the results, as SVG."""
        room = await self.room(code)
        address = f"{public_origin(self)}/s/{format_code(room.visible.code)}"
        if self.get_query_argument("page", "") == "results":
            address += "/solid"
        picture = await self.hub.work.in_turn(self.payer, lambda: _svg(address))
        self.set_header("Content-Type", "image/svg+xml")
        self.finish(picture)


@lru_cache(maxsize=256)  # it takes some ten milliseconds
def _svg(address: str) -> bytes:
    picture = io.BytesIO()
    qr = segno.make(address, error="m")
    qr.save(picture, kind="svg", border=2, dark="#000", light="#fff", xmldecl=False, omitsize=True)
    return picture.getvalue()
