"""Downloads of the results."""

from __future__ import annotations

from server import __version__
from server.core.code import format_code, parse_code
from server.core.visibility.session import VisibleSession
from server.exports import FORMATS, Format
from server.exports.signing import Signer, signer_of
from server.handlers.base import ApiError, BaseHandler
from server.handlers.public_origin import public_origin
from server.live.session_copies import copy_of

# With more scores than this, in all rounds, rendering takes too long for the event loop.
LARGE_SCORES = 400


class ExportHandler(BaseHandler):
    """/api/sessions/{code}/export.{format}, for CSV optionally ?dialect=excel-eu"""

    async def get(self, code: str, name: str) -> None:
        """Send the public results to a member, as a file."""
        form = FORMATS.get(name)
        if form is None:
            raise ApiError(404, "unknown_format", id=name, known=tuple(FORMATS))
        dialect = self.get_query_argument("dialect", None)
        signer = signer_of(self.config.secret)
        address = self._address(form, code)
        render = form.renderer(dialect, signer, address)
        if render is None and not form.dialects:
            raise ApiError(400, "no_dialects", id=name)
        if render is None:
            raise ApiError(400, "unknown_dialect", id=name, dialect=dialect or "", known=tuple(form.dialects))
        room = await self.room(code)
        member = await self.caller(room)
        if room.visible.record_file is None:  # an imported session has no members here
            room.access.check_active(member)
        form.check(room.visible)
        payer = member or self.payer
        version = (
            f"{__version__}-{room.visible.seq}-{name}-{dialect or ''}-{signer.key[:8] if form.signed else ''}{address}"
        )
        if form.slow or _scores(room.visible) > LARGE_SCORES:
            content = await self.hub.work.ask_copy(payer, room, _rendered, room.code, name, dialect, signer, address)
        else:
            findings = await room.current_findings()
            content = await self.hub.work.in_turn(payer, lambda: render(room.visible, findings))
        self.set_header("Content-Type", form.media_type)
        self.set_header("Content-Disposition", f'attachment; filename="quorum-{format_code(room.code)}.{name}"')
        await self.send_bytes(content, version)

    def _address(self, form: Format, typed: str) -> str:
        """Return the address of the session's page, for a file that links to it; empty if it is not known."""
        code = parse_code(typed)
        if form.addressed is None or code is None:
            return ""
        try:
            return f"{public_origin(self)}/s/{format_code(code)}"
        except ApiError:
            return ""  # the request came by a name that nobody should be sent to


def _scores(session: VisibleSession) -> int:
    """Return the highest number of scores that the rounds may have, and a few for each member and attachment."""
    cells = len(session.description.options) * len(session.description.criteria)
    return session.progress.started * cells * len(session.rounds) + len(session.attachments()) + cells


def _rendered(code: str, name: str, dialect: str | None, signer: Signer, address: str) -> bytes:
    """Render a session, in the worker process."""
    render = FORMATS[name].renderer(dialect, signer, address)
    assert render is not None
    return render(copy_of(code))
