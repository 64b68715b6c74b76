"""Downloads of the results."""

from __future__ import annotations

from server.core.code import format_code
from server.exports import FORMATS
from server.handlers.base import ApiError, BaseHandler


class ExportHandler(BaseHandler):
    """/api/sessions/{code}/export.{format}, for CSV optionally ?dialect=excel-eu"""

    async def get(self, code: str, name: str) -> None:
        """Send the public results to a member, as a file."""
        form = FORMATS.get(name)
        if form is None:
            raise ApiError(404, "unknown_format", id=name, known=tuple(FORMATS))
        dialect = self.get_query_argument("dialect", None)
        render = form.renderer(dialect)
        if render is None and not form.dialects:
            raise ApiError(400, "no_dialects", id=name)
        if render is None:
            raise ApiError(400, "unknown_dialect", id=name, dialect=dialect or "", known=tuple(form.dialects))
        room = await self.room(code)
        room.access.check_active(await self.caller(room))
        content = render(room.visible, await room.current_findings())
        self.set_header("Content-Type", form.media_type)
        self.set_header("Content-Disposition", f'attachment; filename="quorum-{format_code(room.visible.code)}.{name}"')
        self.finish(content)
