"""What a page on privacy needs to know about this server."""

from __future__ import annotations

from server.handlers.accounts import offers_sign_in
from server.handlers.api_types import PrivacyAnswer
from server.handlers.base import BaseHandler


class PrivacyHandler(BaseHandler):
    """/api/privacy"""

    async def get(self) -> None:
        """Send the settings of this server that concern what is stored of its users."""
        self.send_json(PrivacyAnswer(token_days=self.config.token_days, sign_in=offers_sign_in(self)))
