"""Sessions over HTTP: create one, read one."""

from __future__ import annotations

from msgspec import structs

from server.catalogue import Template
from server.catalogue.reading import measurements_or_none
from server.core.code import format_code
from server.core.importing import ImportedScore
from server.core.model import Description
from server.core.public_session import brief
from server.core.text import MAX_LINE, checked_line
from server.handlers.account import account_of, shown_name
from server.handlers.api_error import ApiError
from server.handlers.api_types import (
    NewSession,
    SessionAnswer,
)
from server.handlers.base import BaseHandler
from server.handlers.creating import creator, send_created
from server.handlers.members import joined
from server.handlers.own_sessions import own_sessions
from server.handlers.pasting import pasted_template
from server.handlers.public_origin import public_origin
from server.live.importing import ImportedScores
from server.live.room import Room
from server.messages import text


class SessionsHandler(BaseHandler):
    """/api/sessions"""

    async def get(self) -> None:
        """Send the sessions of the caller."""
        self.limits.searches.take(self.address, "too_many_requests")
        self.send_json(await own_sessions(self))

    async def post(self) -> None:
        """Create a session."""
        request = self.body(NewSession)
        name, account = creator(self, request.name)
        template, scores = await self._template(request)
        description = _description(request, template)
        known = self.catalogue.measurements
        measurements = measurements_or_none(known, description.options, description.criteria)
        imported = ImportedScores(text(description.language, "paste-imported"), scores) if scores else None
        created = await self.hub.create_session(description, name, measurements, account, imported=imported)
        send_created(self, created)

    async def _template(self, request: NewSession) -> tuple[Template, tuple[ImportedScore, ...]]:
        if sum(source is not None for source in (request.template, request.catalogue, request.file)) > 1:
            raise ApiError(400, "template_and_catalogue")
        if request.catalogue is not None or request.file is not None:
            return await pasted_template(self, request)
        if request.import_scores:
            raise ApiError(400, "no_scores")
        if request.template is None:
            return self.catalogue.templates[0], ()
        template = self.catalogue.template(request.template)
        if template is None:
            known = tuple(t.id for t in self.catalogue.templates)
            raise ApiError(400, "unknown_template", id=request.template, known=known)
        return template, ()


def _description(request: NewSession, template: Template) -> Description:
    about = template.description
    if request.question is not None and (question := checked_line(request.question, MAX_LINE)):
        about = structs.replace(about, question=question)
    language = request.language or about.language
    return structs.replace(
        about, totals=request.totals or about.totals, names=request.names or about.names, language=language
    )


class SessionHandler(BaseHandler):
    """/api/sessions/{code}"""

    async def get(self, code: str) -> None:
        """Send the public state of a session; with ?brief, only what is needed to join and to give a first score."""
        room = await self.room(code)
        caller = await self.caller(room)
        join = f"{public_origin(self)}/s/{format_code(room.visible.code)}"
        account = shown_name(account_of(self.request, self.config))
        in_brief = self.get_query_argument("brief", None) is not None
        await self.send_public_json(lambda: _public_state(room, caller, join, account, in_brief))


def _public_state(room: Room, caller: str | None, join: str, account: str | None, in_brief: bool) -> SessionAnswer:
    session = room.visible
    board, roster = room.board(), room.roster()
    info = session.member(caller)
    you = None if caller is None or info is None or info.removed else joined(room, caller)
    return SessionAnswer(
        seq=session.seq,
        # Phones on slow networks load this before the form to join; everything else follows in the welcome.
        session=brief(session.public()) if in_brief else session.public(),
        board=structs.replace(board, options=()) if in_brief else board,
        roster=structs.replace(roster, members=()) if in_brief else roster,
        join=join,
        you=you,
        account=account,
    )
