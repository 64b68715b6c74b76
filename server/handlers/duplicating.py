"""A session's set-up for another one: as a new session, or as a template file."""

from __future__ import annotations

from msgspec import structs

from server.catalogue.writing import template_yaml
from server.catalogue.yaml_text import MAX_BYTES
from server.core.code import format_code
from server.core.model import Description
from server.handlers.admission import FacilitatorHandler
from server.handlers.api_error import ApiError
from server.handlers.api_types import NewDuplicate
from server.handlers.creating import creator, send_created
from server.handlers.rate_limits import TooMany
from server.handlers.reopening import facilitator_name


class DuplicateHandler(FacilitatorHandler):
    """/api/sessions/{code}/duplicate"""

    async def post(self, code: str) -> None:
        """Create a session with the set-up of this one, in whatever phase that is; nothing links the two.

        A rehearsal gets simulated members from this process.
        """
        request = self.body(NewDuplicate)
        room, caller = await self.facilitated(code)
        members, rehearsals = request.rehearsal, self.hub.rehearsals
        if members is not None and (seconds := rehearsals.wait()):
            raise TooMany("too_many_rehearsals", seconds)
        name, account = creator(self, request.name or facilitator_name(room, caller))
        about = set_up(room.visible.description)
        created = await self.hub.create_session(
            about, name, room.visible.measurements, account, rehearsal=members is not None
        )
        if members is not None:
            rehearsals.start(created.code, members, about.language)
        send_created(self, created)


class TemplateFileHandler(FacilitatorHandler):
    """/api/sessions/{code}/template.yaml"""

    async def get(self, code: str) -> None:
        """Send the set-up to a member, as a file that the home page and the catalogue take."""
        room = await self.room(code)
        member = await self.caller(room)
        if room.visible.record_file is None:  # an imported session has no members here
            room.access.check_active(member)
        about = set_up(room.visible.description)
        content = await self.hub.work.in_turn(member or self.payer, lambda: template_yaml(about))
        if len(content) > MAX_BYTES:
            raise ApiError(409, "template_too_long", most=MAX_BYTES // 1024)
        self.set_header("Content-Type", "application/yaml; charset=utf-8")
        self.set_header("Content-Disposition", f'attachment; filename="quorum-{format_code(room.code)}.template.yaml"')
        await self.send_bytes(content)


def set_up(about: Description) -> Description:
    """Return a description without what depends on the members of its session."""
    # Whether everybody has an account is only known once the lobby ends.
    return structs.replace(about, accounts=False)
