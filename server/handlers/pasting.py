"""What people bring, over HTTP: reads a pasted text or a file, and previews what was understood."""

from __future__ import annotations

import msgspec

from server.catalogue import PASTED, Template
from server.catalogue.paste import Pasted, Place, Remark, read_packed, read_paste
from server.core.importing import ImportedScore
from server.handlers.api_error import ApiError
from server.handlers.api_types import NewPreview, NewSession, PreviewAnswer
from server.handlers.base import BaseHandler
from server.messages import FALLBACK, sentence, text

# Texts longer than this many characters, and all files, are read in the worker process.
LONG_TEXT = 2048
# How many mistakes a refusal contains; the preview has them all.
MAX_MISTAKES = 3


class PreviewHandler(BaseHandler):
    """/api/catalogue/preview"""

    async def post(self) -> None:
        """Send what is understood of a text or a file, and what has to be mended; nothing is stored."""
        request = self.body(NewPreview)
        if (request.text is None) == (request.file is None):
            raise ApiError(400, "text_or_file")
        pasted = await read_pasted(self, request)
        template = pasted.template
        answer = PreviewAnswer(
            form=pasted.form,
            encoding=pasted.encoding,
            ready=template is not None,
            question=pasted.question,
            scale=template.description.scale if template else None,
            totals=pasted.totals,
            names=pasted.names,
            language=pasted.language,
            options=pasted.options,
            criteria=pasted.criteria,
            remarks=pasted.remarks,
            scores=pasted.scores,
        )
        await self.send_public_json(lambda: answer)


async def read_pasted(handler: BaseHandler, request: NewPreview) -> Pasted:
    """Return what is understood of a request's text or file; raises Busy and WorkerFailed."""
    work, payer, of = handler.hub.work, handler.payer, request.list_of
    if request.text is not None and len(request.text) <= LONG_TEXT:
        text, known = request.text, handler.catalogue
        return await work.in_turn(payer, lambda: read_paste(text, known, of=of))
    name = request.file.name if request.file else PASTED
    content = request.file.content if request.file else request.text
    packed = await work.compute(payer, read_packed, content, name, of, handler.config.catalogue)
    return msgspec.msgpack.decode(packed, type=Pasted)


async def pasted_template(handler: BaseHandler, request: NewSession) -> tuple[Template, tuple[ImportedScore, ...]]:
    """Return the template, and the scores to import, in what a request for a new session brings; raises ApiError if
    there is a mistake."""
    pasted = await read_pasted(handler, NewPreview(text=request.catalogue, file=request.file))
    if pasted.template is not None:
        scores = tuple(ImportedScore(score.option, score.criterion, score.value) for score in pasted.scores)
        if request.import_scores and not scores:
            raise ApiError(400, "no_scores")
        return pasted.template, scores if request.import_scores else ()
    where = request.file.name if request.file else PASTED
    mistakes = [remark for remark in pasted.remarks if remark.kind == "mistake"]
    raise ApiError(400, "catalogue", detail="; ".join(_written(where, mistake) for mistake in mistakes[:MAX_MISTAKES]))


def _written(where: str, mistake: Remark) -> str:
    """Return a mistake with its place as a sentence in English."""
    place = _place(mistake.place) if mistake.place else ""
    at = f", {place[0].lower()}{place[1:]}" if place else ""
    return f"{where}{at}: {sentence(FALLBACK, 'pasted', mistake.statement)}"


def _place(place: Place) -> str:
    """Return a place in English, as the pages write it."""
    if place.line is None:
        return place.field
    if place.cell:
        return text(FALLBACK, "paste-at-cell", cell=place.cell)
    if place.field:
        return text(FALLBACK, "paste-at-field", line=place.line, field=place.field)
    if place.column:
        return text(FALLBACK, "paste-at-column", line=place.line, column=place.column)
    return text(FALLBACK, "paste-at-line", line=place.line)
