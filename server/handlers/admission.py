"""Who gets in, for facilitators: the people outside, invitations, and the facilitator's key."""

from __future__ import annotations

from collections.abc import Sequence

import segno

from server.core.code import format_code
from server.core.commands import ChangeKey, Invite
from server.handlers.accounts import offers_sign_in
from server.handlers.api_types import AdmissionAnswer, Invitation, InvitationsAnswer, KeyAnswer, NewInvitations, NewKey
from server.handlers.base import BaseHandler
from server.handlers.members import DAY
from server.handlers.public_origin import public_origin
from server.live.credentials import digest_of, new_invitation, new_key
from server.live.room import Room


class FacilitatorHandler(BaseHandler):
    """The base of handlers for facilitators only."""

    async def facilitated(self, code: str) -> tuple[Room, str]:
        """Return the room, and the id of the facilitator who is calling; raises Refused for others."""
        room = await self.room(code)
        caller = await self.caller(room)
        room.access.check_facilitator(caller)
        assert caller is not None
        return room, caller

    def key_expires_at(self, room: Room) -> int | None:
        """Return the time at which the facilitator's key expires; None for never."""
        days = self.config.key_days
        return room.access.key_made_at + days * DAY if days else None


class AdmissionHandler(FacilitatorHandler):
    """/api/sessions/{code}/admission"""

    async def get(self, code: str) -> None:
        """Send who waits to be let in, and who was removed."""
        room, _ = await self.facilitated(code)
        admission = await self.hub.work.in_turn(self.payer, room.access.admission)
        self.send_json(AdmissionAnswer(admission, self.key_expires_at(room), offers_sign_in(self)))


class InvitationsHandler(FacilitatorHandler):
    """/api/sessions/{code}/invitations"""

    async def post(self, code: str) -> None:
        """Make invitations that can be used once."""
        request = self.body(NewInvitations)
        room, caller = await self.facilitated(code)
        codes = [new_invitation() for _ in range(request.count)]
        await room.execute(Invite(tuple(map(room.access.digest_of_invitation, codes))), caller)
        address = f"{public_origin(self)}/s/{format_code(room.visible.code)}"
        # A QR code takes some milliseconds, and there may be a hundred.
        invitations = await self.hub.work.compute(caller, _invitations, address, codes)
        self.send_json(InvitationsAnswer(invitations), 201)


def _invitations(address: str, codes: Sequence[str]) -> tuple[Invitation, ...]:
    """Make invitations, in the worker process."""
    return tuple(_invitation(address, code) for code in codes)


def _invitation(address: str, code: str) -> Invitation:
    # The fragment is not sent to servers, so it is in no log.
    link = f"{address}#invitation={format_code(code)}"
    qr = segno.make(link, error="m").svg_data_uri(border=2, dark="#000", light="#fff", omitsize=True)
    return Invitation(code=format_code(code), link=link, qr=qr)


class KeyHandler(FacilitatorHandler):
    """/api/sessions/{code}/key"""

    async def post(self, code: str) -> None:
        """Replace the facilitator's key, and end the facilitator's other sign-ins if that is asked for."""
        request = self.body(NewKey)
        room, caller = await self.facilitated(code)
        key = new_key()
        await room.execute(ChangeKey(digest_of(key), request.sign_out), caller)
        token = self.sign_in(room.visible.code, caller, room.access.sign_outs(caller))
        answer = KeyAnswer(
            key=key,
            link=f"{public_origin(self)}/s/{format_code(room.visible.code)}/facilitate#key={key}",
            expires_at=self.key_expires_at(room),
            token=token,
        )
        self.send_json(answer, 201)
