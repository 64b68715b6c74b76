"""Builds the visible parts of a session as sent to clients."""

from __future__ import annotations

from msgspec import structs

from server.core import shares
from server.core.code import format_code
from server.core.model import Attachment, Session
from server.core.option_changes import options_changes
from server.core.public_session import (
    MAX_REASON_LENGTH,
    MAX_REASONS,
    CellName,
    GivenReason,
    PublicAttachment,
    PublicSession,
    UnderDiscussion,
    WeightsSummary,
)
from server.core.text import shorten
from server.core.undoing import undo_until
from server.core.visibility import rules
from server.core.weighting import spreads


def public_session(session: Session) -> PublicSession:
    """Return the description and state of a session, as visible to everyone."""
    about, previous, superseded = session.description, session.previous, session.superseded
    return PublicSession(
        code=format_code(session.code),
        question=about.question,
        phase=session.phase,
        round=len(session.rounds),
        totals=about.totals,
        totals_wait=rules.totals_will_wait(session),
        names=about.names,
        knock_out_rule=about.knock_out_rule,
        stop=about.stop,
        guide=about.guide if session.phase == "lobby" else None,
        scale=about.scale,
        options=about.options,
        criteria=about.criteria,
        notes=about.notes,
        source=about.source,
        language=about.language,
        options_each=shares.size(about),
        has_measurements=session.measurements is not None,
        timer_ends_at=session.timer_ends_at,
        weights_summary=_weights_summary(session),
        locked=session.locked,
        outcome=session.outcome,
        previous=structs.replace(previous, code=format_code(previous.code)) if previous else None,
        superseded=structs.replace(superseded, code=format_code(superseded.code)) if superseded else None,
        discussing=_under_discussion(session),
        discussed=tuple(CellName(*key) for key in session.rounds[-1].discussed) if session.rounds else (),
        joining=session.admission.joining,
        cap=session.admission.cap,
        accounts=session.admission.accounts,
        undo_until=undo_until(session),
        dropped=tuple(session.dropped),
        options_changes=options_changes(session),
        rehearsal=session.rehearsal,
    )


def public_attachment(session: Session, e: Attachment) -> PublicAttachment:
    """Return an attachment as sent to clients; the caller checks that it is visible."""
    name = session.members[e.member].name if rules.names_shown(session.description) else None
    content = structs.asdict(e.content)
    return PublicAttachment(**content, id=e.id, round=e.round, name=name, disputed=len(e.disputed_by))


def _weights_summary(session: Session) -> WeightsSummary | None:
    weighting = session.weighting
    if weighting is None:
        return None
    people = len(weighting.ballots) if weighting.shown else 0
    fewest = rules.fewest_weights(session.description)
    return WeightsSummary(weighting.shown, people, fewest, spreads(session) if rules.weights_shown(session) else ())


def _under_discussion(session: Session) -> UnderDiscussion | None:
    if session.discussing is None or not rules.revealed(session.rounds[-1]):
        return None
    named = rules.names_shown(session.description)
    reasons = [
        GivenReason(
            cell.value, shorten(cell.reason, MAX_REASON_LENGTH), session.members[member].name if named else None
        )
        for member, ballot in session.rounds[-1].ballots.items()
        if (cell := ballot.cells.get(session.discussing)) is not None and cell.reason
    ]
    # Sorted by content, not by when members joined: with names hidden, the order must reveal nothing.
    reasons.sort(key=lambda s: (s.value or 0, s.text))
    scored = [s for s in reasons if s.value is not None]
    inwards = [scored.pop(0 if place % 2 == 0 else -1) for place in range(len(scored))]
    inwards += [s for s in reasons if s.value is None]
    return UnderDiscussion(*session.discussing, tuple(inwards[:MAX_REASONS]))
