"""What a webhook tells: facts of the session after a commit, all of which everybody may see."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal

import msgspec
from msgspec import Struct

from server.core.code import format_code
from server.core.events import AnyEvent, Closed, Revealed, RevealUndone, RoundOpened, ScoringOpened
from server.core.model import Language, Phase
from server.core.text.output import replaced
from server.live.past_session import PastCommit
from server.webhooks.targets import Event, Target

# A receiver that learns of a reveal must learn that it was undone, so that is no event to choose.
Kind = Event | Literal["reveal_undone"]
KINDS: dict[type, Kind] = {
    ScoringOpened: "opened",
    RoundOpened: "opened",
    Revealed: "revealed",
    RevealUndone: "reveal_undone",
    Closed: "closed",
}
# A string in a body has no unescaped quotes, so these can only be the types of events.
TAGS = {f'"type":"{kind.__struct_config__.tag}"'.encode(): event for kind, event in KINDS.items()}  # type: ignore[attr-defined]


class ChosenOption(Struct, frozen=True):
    """The option that the team chose."""

    id: str
    name: str


class PublicOutcome(Struct, frozen=True):
    """The outcome of a closed session: the chosen option, null for none, and the statement, "" for none."""

    option: ChosenOption | None
    statement: str


class WebhookData(Struct, frozen=True):
    """The session after commit `seq`; `round` is 0 before the first, `outcome` null until it is closed, and `link` is
    null on a server whose public address is not configured."""

    code: str
    seq: int
    question: str
    language: Language
    phase: Phase
    round: int
    outcome: PublicOutcome | None
    link: str | None


class WebhookMessage(Struct, frozen=True):
    """The body of a webhook: what happened (`session.opened`, `session.revealed`, `session.reveal_undone` or
    `session.closed`), when (ISO 8601, in UTC), and the session after it."""

    type: str
    timestamp: str
    data: WebhookData


def kinds_in(body: bytes) -> list[Kind]:
    """Return what the bytes of a commit tell, each kind once."""
    return list(dict.fromkeys(event for tag, event in TAGS.items() if tag in body))


def subscribed(target: Target, kind: Kind) -> bool:
    """Return whether a target is told about events of this kind."""
    return ("revealed" if kind == "reveal_undone" else kind) in target.events


def happened(events: Iterable[AnyEvent], kind: str) -> bool:
    """Return whether this is among the events of a commit."""
    return any(KINDS.get(type(event)) == kind for event in events)


def delivery_id(session: str, seq: int, kind: Kind, target: str) -> str:
    """Return the id of a delivery: the same on every attempt, by whichever process, and no other's."""
    return "msg_" + hashlib.sha256(f"{session} {seq} {kind} {target}".encode()).hexdigest()[:40]


def message(commit: PastCommit, kind: str, url: str) -> WebhookMessage:
    """Return the report of a commit; `url` is the public address of the server, "" if it is not configured."""
    session = commit.session
    outcome = session.outcome
    names = {option.id: option.name for option in session.description.options}
    chosen = outcome.option if outcome else None
    code = format_code(session.code)
    data = WebhookData(
        code=code,
        seq=session.seq,
        question=replaced(session.description.question),
        language=session.description.language,
        phase=session.phase,
        round=session.round.number if session.round else 0,
        outcome=None
        if outcome is None
        else PublicOutcome(
            None if chosen is None else ChosenOption(chosen, replaced(names.get(chosen, chosen))),
            replaced(outcome.statement),
        ),
        link=f"{url}/s/{code}" if url else None,
    )
    at = datetime.fromtimestamp(commit.at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return WebhookMessage(f"session.{kind}", at, data)


def standard_body(told: WebhookMessage) -> bytes:
    """Return the body in the standard format."""
    return msgspec.json.encode(told)
