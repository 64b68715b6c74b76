"""Downloads of the results."""

from __future__ import annotations

from collections.abc import Iterator

from server import __version__
from server.core.code import format_code, parse_code
from server.core.visibility.session import VisibleSession
from server.exports import FILES_HEADER, FORMATS, Format
from server.exports.links import page_of
from server.exports.signing import Signer, signer_of
from server.handlers.api_error import ApiError
from server.handlers.base import BaseHandler
from server.handlers.public_origin import public_origin
from server.live.session_copies import copy_of
from server.runtime import loading

# With more scores in all rounds, or more characters in their reasons, rendering takes too long for the event loop.
LARGE_SCORES = 400
LARGE_REASONS = 100_000


class ExportHandler(BaseHandler):
    """/api/sessions/{code}/export.{format}, optionally ?dialect=… (CSV: excel-eu) or ?paper=… (PDF: letter)"""

    async def get(self, code: str, name: str) -> None:
        """Send the public results to a member, as a file."""
        form = FORMATS.get(name)
        if form is None:
            raise ApiError(404, "unknown_format", id=name, known=tuple(FORMATS))
        variant = self._variant(form, name)
        signer = signer_of(self.config.secret)
        address = self._address(form, code)
        render = form.renderer(variant, signer, address)
        assert render is not None
        room = await self.room(code)
        member = await self.caller(room)
        if room.visible.record_file is None:  # an imported session has no members here
            room.access.check_active(member)
        form.check(room.visible)
        payer = member or self.payer
        version = (
            f"{__version__}-{room.visible.seq}-{name}-{variant or ''}-{signer.key[:8] if form.signed else ''}{address}"
        )
        self.set_header("Content-Type", form.media_type)
        self.set_header("Content-Disposition", f'attachment; filename="quorum-{format_code(room.code)}.{name}"')
        in_worker = form.slow or _large(room.visible)
        if form.files is not None or not in_worker:
            await loading.load(form.module)
        if form.files is not None:
            self.set_header(FILES_HEADER, str(form.files(room.visible)))
        if in_worker:
            made = self.hub.work.ask_copy(payer, room, _pieces, room.code, name, variant, signer, address)
            await self.send_pieces(made, version)
        else:
            findings = await room.current_findings()
            await self.send_bytes(await self.hub.work.in_turn(payer, lambda: render(room.visible, findings)))

    def _variant(self, form: Format, name: str) -> str | None:
        """Return the dialect or the paper that is asked for; raises ApiError if there is no such file."""
        dialect, paper = self.get_query_argument("dialect", None), self.get_query_argument("paper", None)
        if dialect is not None and not form.dialects:
            raise ApiError(400, "no_dialects", id=name)
        if paper is not None and not form.papers:
            raise ApiError(400, "no_papers", id=name)
        if dialect is not None and dialect not in form.dialects:
            raise ApiError(400, "unknown_dialect", id=name, dialect=dialect, known=tuple(form.dialects))
        if paper is not None and paper not in form.papers:
            raise ApiError(400, "unknown_paper", id=name, paper=paper, known=tuple(form.papers))
        return dialect if paper is None else paper

    def _address(self, form: Format, typed: str) -> str:
        """Return the address of the session's page, for a file that links to it; empty if it is not known."""
        code = parse_code(typed)
        if not form.linked or code is None:
            return ""
        try:
            return page_of(public_origin(self), code)
        except ApiError:
            return ""  # the request came by a name that nobody should be sent to


def _large(session: VisibleSession) -> bool:
    return _scores(session) > LARGE_SCORES or _reasons(session) > LARGE_REASONS


def _scores(session: VisibleSession) -> int:
    """Return the highest number of scores that the rounds may have, and a few for each member and attachment."""
    cells = len(session.all_options) * len(session.description.criteria)
    return session.progress.started * cells * len(session.rounds) + len(session.attachments()) + cells


def _reasons(session: VisibleSession) -> int:
    """Return the number of characters in all reasons and attachments that are shown."""
    cells = (cell for round_ in session.rounds for ballot in round_.ballots() or () for cell in ballot.cells)
    return sum(len(cell.reason) for cell in cells) + sum(len(attached.text) for attached in session.attachments())


def _pieces(code: str, name: str, variant: str | None, signer: Signer, address: str) -> Iterator[bytes]:
    """Yield a file of a session, in the worker process."""
    return FORMATS[name].pieces(copy_of(code), variant, signer, address)
