"""The caller's own scores of last time, in a session that takes up a closed one again."""

from __future__ import annotations

from server.core.last_results import LastScore, own_last_scores
from server.core.log import UnreadableLog
from server.handlers.account import account_of
from server.handlers.api_types import OwnLastTimeAnswer
from server.handlers.base import BaseHandler
from server.live.room import Room


class LastTimeHandler(BaseHandler):
    """/api/sessions/{code}/last-time"""

    async def get(self, code: str) -> None:
        """Send a member their own scores of last time; none if it is not known which they were."""
        room = await self.room(code)
        room.access.check_active(await self.caller(room))
        self.send_json(OwnLastTimeAnswer(scores=await self._own(room)))

    async def _own(self, room: Room) -> tuple[LastScore, ...]:
        previous = room.visible.previous
        if previous is None:
            return ()
        try:
            earlier = await self.hub.room(previous.code, self.payer)
        except UnreadableLog:
            return ()
        # Where names were hidden, no page tells whose scores they were, and neither does this one.
        if earlier is None or not earlier.visible.named:
            return ()
        member = await self._member(earlier)
        you = None if member is None else earlier.you(member)
        if you is None:
            return ()
        return own_last_scores(you.ballot, earlier.visible.description, room.visible.description)

    async def _member(self, earlier: Room) -> str | None:
        """Return who the caller was in the earlier session, by this browser's cookie or by their account."""
        member = await self.caller(earlier)
        account = account_of(self.request, self.config)
        if member is not None or account is None:
            return member
        return earlier.access.member_of_account(earlier.access.digest_of_account(account.id))
