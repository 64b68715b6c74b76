"""Sessions over HTTP: create one, look at it, join it, and the QR code that leads to it."""

from __future__ import annotations

import asyncio
import hmac
import io
import ipaddress
import socket
from urllib.parse import urlsplit

import segno
from msgspec import structs

from server.catalogue import CatalogueError, Template, parse
from server.catalogue.reading import laid_out
from server.core import public_session
from server.core.board import board
from server.core.code import shown
from server.core.commands import Join
from server.core.description import tidy
from server.core.model import Description
from server.handlers.api_types import (
    CatalogueAnswer,
    JoinAnswer,
    Links,
    MeasurementsAnswer,
    NewMember,
    NewSession,
    NewSessionAnswer,
    SessionAnswer,
    TemplateAnswer,
)
from server.handlers.base import ApiError, BaseHandler
from server.live.hub import digest_of, new_id
from server.live.room import Room


class SessionsHandler(BaseHandler):
    """/api/sessions"""

    async def post(self) -> None:
        """Create a session."""
        wanted = self.body(NewSession)
        if not self.limits.sessions.of(self.address).take():
            raise ApiError(429, "too_many", "Too many new sessions from your address; wait a minute and try again.")
        name = tidy(wanted.name)
        if not name:
            raise ApiError(400, "no_name", "Write a name that others can read.")
        origin = public_origin(self)
        about = await self._description(wanted)
        founded = await self.hub.create_session(
            about, name, laid_out(self.catalogue.evidence, about.options, about.criteria)
        )
        token = self.admit(founded.code, founded.facilitator)
        join = f"{origin}/s/{shown(founded.code)}"
        links = Links(join=join, screen=f"{join}/screen", facilitate=f"{join}/facilitate#key={founded.key}")
        self.set_header("Location", f"/api/sessions/{shown(founded.code)}")
        answer = NewSessionAnswer(
            code=shown(founded.code), key=founded.key, member=founded.facilitator, links=links, token=token
        )
        self.answer(answer, 201)

    async def _description(self, wanted: NewSession) -> Description:
        about = (await self._template(wanted)).description
        if wanted.question is not None and tidy(wanted.question):
            about = structs.replace(about, question=tidy(wanted.question))
        return structs.replace(about, totals=wanted.totals or about.totals, names=wanted.names or about.names)

    async def _template(self, wanted: NewSession) -> Template:
        if wanted.catalogue is not None:
            if wanted.template is not None:
                raise ApiError(400, "unreadable", "Give either a template or a catalogue text, not both.")
            try:
                # A long text takes tenths of a second: meetings on this process must not wait for it.
                return await asyncio.get_running_loop().run_in_executor(None, parse, wanted.catalogue, self.catalogue)
            except CatalogueError as error:
                raise ApiError(400, "catalogue", str(error)) from None
        if wanted.template is None:
            return self.catalogue.templates[0]
        template = self.catalogue.template(wanted.template)
        if template is None:
            known = ", ".join(t.id for t in self.catalogue.templates)
            raise ApiError(400, "unknown", f"There is no template “{wanted.template}”; there are: {known}.")
        return template


class SessionHandler(BaseHandler):
    """/api/sessions/{code}"""

    async def get(self, code: str) -> None:
        """Tell what everybody may see of a session."""
        room = await self.room(code)
        caller = await self.caller(room)
        join = f"{public_origin(self)}/s/{shown(room.session.code)}"
        self.answer_public(_seen(room, caller, join))


class SolidityHandler(BaseHandler):
    """/api/sessions/{code}/solidity"""

    async def get(self, code: str) -> None:
        """Tell how solid the result is, as far as it may be seen; null before that."""
        room = await self.room(code)
        self.answer_public(room.analysis_runner.findings)


class MeasurementsHandler(BaseHandler):
    """/api/sessions/{code}/evidence"""

    async def get(self, code: str) -> None:
        """Tell what is known of the options, measured beforehand or brought by the team as far as it may be seen."""
        session = (await self.room(code)).session
        self.answer_public(
            MeasurementsAnswer(
                measurements=session.measurements, attachments=public_session.public_attachments(session)
            )
        )


class MembersHandler(BaseHandler):
    """/api/sessions/{code}/members"""

    async def post(self, code: str) -> None:
        """Join, or become the facilitator on this device too by the key. Who has joined already stays who they are."""
        wanted = self.body(NewMember)
        room = await self.room(code)
        if not self.limits.joins.of(self.address).take():
            raise ApiError(429, "too_many", "Too many people are joining from your address; try again in a moment.")
        if wanted.key is not None:
            member = self._facilitator(room, wanted.key)
        else:
            member = await self._known(room) or await self._join(room, wanted)
        token = self.admit(room.session.code, member)
        found = room.session.members[member]
        answer = JoinAnswer(code=shown(room.session.code), member=member, name=found.name, role=found.role, token=token)
        self.answer(answer, 201)

    def _facilitator(self, room: Room, key: str) -> str:
        if not hmac.compare_digest(digest_of(key), room.session.key_digest):
            self.limits.wrong_codes.of(self.address).take()
            raise ApiError(403, "wrong_key", "That is not the facilitator's key of this session.")
        return next(m.id for m in room.session.members.values() if m.role == "facilitator")

    async def _known(self, room: Room) -> str | None:
        caller = await self.caller(room)
        return caller if caller and not room.session.members[caller].removed else None

    async def _join(self, room: Room, wanted: NewMember) -> str:
        if wanted.name is None:
            raise ApiError(400, "no_name", "Say who joins: the name is missing.")
        member = new_id()
        asked = Join(member=member, name=wanted.name, role=wanted.role, experience=wanted.experience)
        await room.command_queue.ask(asked, None)
        return member


class QRCodeHandler(BaseHandler):
    """/api/sessions/{code}/qr.svg"""

    async def get(self, code: str) -> None:
        """Draw the QR code of the address that phones should open."""
        room = await self.room(code)
        drawn = io.BytesIO()
        made = segno.make(f"{public_origin(self)}/s/{shown(room.session.code)}", error="m")
        made.save(drawn, kind="svg", border=2, dark="#000", light="#fff", xmldecl=False, omitsize=True)
        self.set_header("Content-Type", "image/svg+xml")
        self.finish(drawn.getvalue())


class TemplatesHandler(BaseHandler):
    """/api/templates"""

    def get(self) -> None:
        """List the templates, the default first."""
        self.answer_public([_listed(t) for t in self.catalogue.templates])


class CatalogueHandler(BaseHandler):
    """/api/catalogue"""

    def get(self) -> None:
        """Tell everything this server knows beforehand."""
        known = self.catalogue
        self.answer_public(
            CatalogueAnswer(options=known.options, criteria=known.criteria, notes=known.notes, source=known.source)
        )


def public_origin(door: BaseHandler) -> str:
    """The scheme and host that phones should open.

    On a laptop the page is often opened as localhost, which would lead a phone to itself: the laptop's address in its
    network stands in for it.
    """
    if door.config.url:
        return door.config.url
    try:
        host = urlsplit(f"//{door.request.host}")
        name, port = host.hostname or "", host.port
    except ValueError:
        raise ApiError(400, "host", "The request's Host header is not an address.") from None
    if _is_loopback(name) and not _is_loopback(door.config.host):
        return f"{door.request.protocol}://{lan_address() or name}" + (f":{port}" if port else "")
    return f"{door.request.protocol}://{door.request.host}"


def lan_address() -> str | None:
    """This machine's address in its network; None without one. A UDP socket that is connected sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # a documentation address (RFC 5737): any that is not our own network
            return str(probe.getsockname()[0])
        except OSError:
            return None


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")


def _seen(room: Room, caller: str | None, join: str) -> SessionAnswer:
    session = room.session
    found = session.members.get(caller or "")
    you = None
    if found is not None and not found.removed:
        you = JoinAnswer(code=shown(session.code), member=found.id, name=found.name, role=found.role)
    return SessionAnswer(
        seq=session.seq,
        session=public_session.public_session(session),
        board=board(session),
        roster=room.roster(),
        join=join,
        you=you,
    )


def _listed(template: Template) -> TemplateAnswer:
    about = template.description
    return TemplateAnswer(
        id=template.id,
        name=template.name,
        summary=template.summary,
        question=about.question,
        scale=about.scale,
        options=about.options,
        criteria=about.criteria,
        notes=about.notes,
        source=about.source,
    )
