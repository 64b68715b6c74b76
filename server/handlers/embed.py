"""The read-only page of a session inside another site's page, such as a wiki's.

The operator says which sites may do that, the facilitator of a session whether: only they get its link. Its token
follows from the facilitator's key and the server's secret, so nothing is stored, and a new key ends the old link.
Whoever has the link sees what everybody with the session's code sees, as a spectator.
"""

from __future__ import annotations

import base64
import hashlib
import hmac

from server.core.code import format_code
from server.handlers.admission import FacilitatorHandler
from server.handlers.api_error import ApiError
from server.handlers.api_types import EmbedAnswer
from server.handlers.pages import PageHandler
from server.handlers.public_origin import public_origin
from server.handlers.response_headers import CONTENT_SECURITY_POLICY
from server.live.room import Room

UNFRAMEABLE = "frame-ancestors 'none'"
TOKEN_BYTES = 24


def embed_token(secret: str, room: Room) -> str:
    """Return the token of a session's link: 192 bits that only this server can compute."""
    text = f"embed {room.code} {room.access.key_mark}"
    digest = hmac.digest(secret.encode(), text.encode(), hashlib.sha256)
    return base64.urlsafe_b64encode(digest[:TOKEN_BYTES]).decode()


class EmbedHandler(FacilitatorHandler):
    """/api/sessions/{code}/embed"""

    async def get(self, code: str) -> None:
        """Send the link for an inline frame."""
        room, _ = await self.facilitated(code)
        if not self.config.embed_ancestors:
            raise ApiError(409, "embedding_off")
        token = embed_token(self.config.secret, room)
        link = f"{public_origin(self)}/s/{format_code(room.code)}/embed?token={token}"
        self.send_json(EmbedAnswer(link, self.config.embed_ancestors))


class EmbedPageHandler(PageHandler):
    """/s/{code}/embed"""

    async def get(self, code: str) -> None:  # type: ignore[override]
        """Send the page, which the listed sites may show in a frame; without a valid token, refuse."""
        room = await self.room(code)
        given = self.get_query_argument("token", "")
        valid = hmac.compare_digest(given.encode(), embed_token(self.config.secret, room).encode())
        if not (self.config.embed_ancestors and valid):
            raise ApiError(403, "embed_link")
        ancestors = f"frame-ancestors {' '.join(self.config.embed_ancestors)}"
        self.set_header("Content-Security-Policy", CONTENT_SECURITY_POLICY.replace(UNFRAMEABLE, ancestors))
        self.clear_header("X-Frame-Options")  # it knows no list, and would win where browsers ignore the policy
        self.send_page("embed", None)

    head = get  # type: ignore[assignment]
