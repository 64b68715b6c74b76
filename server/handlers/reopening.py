"""Taking up a closed session again, in a new one."""

from __future__ import annotations

from msgspec import structs

from server.core.commands import Supersede
from server.core.last_results import last_time
from server.core.outcome import PreviousSession
from server.core.refused import Refused
from server.handlers.admission import FacilitatorHandler
from server.handlers.api_types import NewReopening
from server.handlers.creating import creator, send_created
from server.live.room import Room


class ReopenHandler(FacilitatorHandler):
    """/api/sessions/{code}/reopen"""

    async def post(self, code: str) -> None:
        """Create a session with the question, options, criteria and weights of a closed one, and link the two.

        The new session is stored first, so nothing refers to a session that does not exist.
        """
        request = self.body(NewReopening)
        room, caller = await self.facilitated(code)
        head = room.visible.log_head()
        if head is None:
            raise Refused("phase", phases="closed")
        if room.visible.rehearsal:  # a decision must not follow from one
            raise Refused("rehearsal")
        name, account = creator(self, request.name or facilitator_name(room, caller))
        # Whether everybody has an account is only known once the lobby ends.
        description = structs.replace(room.visible.description, accounts=False)
        created = await self.hub.create_session(
            description,
            name,
            room.visible.measurements,
            account,
            PreviousSession(room.code, head.seq, head.digest),
            last_time=last_time(room.visible),
        )
        await room.execute(Supersede(created.code), caller)
        send_created(self, created)


def facilitator_name(room: Room, caller: str) -> str:
    """Return the facilitator's name in a session; empty if it was erased."""
    member = room.visible.member(caller)
    return "" if member is None or member.erased else member.name
