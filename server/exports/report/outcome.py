"""The outcome of a session, or how far it is."""

from __future__ import annotations

from collections.abc import Iterator

from server.core.board import Standing
from server.core.model import Millis
from server.core.text import replaced
from server.core.visibility.session import VisibleSession
from server.exports.decided import look_again, place_of
from server.exports.document.blocks import Block, Paragraph, Quote, Title, content, strong
from server.exports.ranks import in_order
from server.exports.wording import Wording


def time_of(session: VisibleSession) -> Millis:
    """Return the time of the last visible step: the close, the last reveal, the opening of a round, or the start."""
    if session.outcome is not None:
        return session.outcome.at
    last = session.round
    return session.created_at if last is None else last.revealed_at or last.opened_at


def blocks(session: VisibleSession, words: Wording) -> Iterator[Block]:
    """Yield the section with the outcome."""
    yield Title(2, content(words.text("export-outcome")))
    outcome = session.outcome
    if outcome is None:
        yield Paragraph(content(words.text("export-phase", phase=session.phase)))
        return
    chosen = words.text("export-no-decision") if outcome.option is None else words.option(outcome.option)
    yield Paragraph(content(strong(chosen)))
    standings = in_order(_standings(session))
    if outcome.option is not None and standings:
        yield Paragraph(content(place_of(outcome.option, standings, words)))
    if outcome.statement:
        yield Quote(tuple(replaced(outcome.statement).splitlines()))
    yield Paragraph(content(words.text("export-closed-on", at=outcome.at)))
    if outcome.look_again is not None:
        yield Paragraph(content(look_again(outcome, words)))


def _standings(session: VisibleSession) -> tuple[Standing, ...]:
    """Return the last standings that everybody may see."""
    return next((shown for round_ in reversed(session.rounds) if (shown := round_.standings()) is not None), ())
