"""The example in docs/protocol.md: a small meeting, run through the server's own core."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from server.core import log
from server.core.commands import OpenScoring, Reveal, Score
from server.core.decide import decide
from server.core.events import Created, Joined
from server.core.model import Criterion, Description, Option, Session
from server.core.refused import Refused
from server.core.visibility.own_ballot import own_ballot
from server.core.visibility.session import visible
from server.handlers import api_types
from server.live import protocol

CODE = "7G4KQ2XM"
ORIGIN = "http://127.0.0.1:8000"
START = 1_790_000_000_000
CLIENT = "laptop-of-ada"
WIDTH = 116

ABOUT = Description(
    question="Which framework shall the new dashboard use?",
    options=(Option(id="tornado", name="Tornado"), Option(id="flask", name="Flask")),
    criteria=(
        Criterion(id="performance", name="Performance", weight=0.6),
        Criterion(id="learning", name="Learning curve", weight=0.4),
    ),
)


def conversation() -> dict[str, str]:
    """Return every example as JSON, by name."""
    session = example_session()
    public = visible(session).public()
    you = protocol.You("ada", "Ada", "voter", own_ballot(session, "ada"), (), 0, (), waiting=False)
    welcome = protocol.Welcome(
        version=protocol.VERSION,
        seq=session.seq,
        now=START + 60_000,
        you=you,
        credentials="accepted",
        session=public,
        board=visible(session).board(),
        roster=visible(session).roster({"grace", "ada"}, 2),
        solidity=None,  # nothing is scored yet
        attachments=(),
    )
    score = Score("tornado", "performance", 4, "It holds many idle connections.")
    execute(session, score, "ada", START + 65_000)
    refused = refusal(session)
    return {
        "join_request": compact({"name": "Ada", "role": "voter"}),
        "join_answer": pretty(api_types.JoinAnswer(public.code, "ada", "Ada", "voter", token="2|1:0|10:1790000030|…")),
        "hello": pretty(protocol.Hello(protocol.VERSION, CLIENT, 0)),
        "welcome": pretty(welcome),
        "do": pretty(protocol.Do(1, score)),
        "accepted": pretty(protocol.Accepted(1, session.seq)),
        "board": pretty(protocol.BoardUpdate(session.seq, visible(session).board())),
        "declined": pretty(protocol.declined(2, refused.statement)),
    }


def example_session() -> Session:
    """Return a session with Grace, who facilitates, Ada and Lin, with scoring open."""
    created = Created(code=CODE, description=ABOUT, key_digest="", salt="")
    session = log.replay([log.seal(CODE, 1, START, [created, Joined("grace", "Grace", "facilitator")], {}, "")])
    commit(session, [Joined("ada", "Ada", "voter")], START + 30_000)
    commit(session, [Joined("lin", "Lin", "voter")], START + 40_000)
    execute(session, OpenScoring(), "grace", START + 50_000)
    return session


def execute(session: Session, command: Any, actor: str, at: int) -> None:
    """Decide a command and commit its events."""
    commit(session, decide(session, command, actor, at), at)


def commit(session: Session, events: Any, at: int) -> None:
    """Append a commit to the session."""
    log.apply(session, log.seal(CODE, session.seq + 1, at, events, {}, session.digest), events, {})


def refusal(session: Session) -> Refused:
    """Return the refusal when Ada tries to reveal."""
    try:
        decide(session, Reveal(), "ada", START + 70_000)
    except Refused as refused:
        return refused
    raise AssertionError("a voter may reveal")


def pretty(value: object) -> str:
    """Return a struct as readable JSON, broken into lines only where a value does not fit on one."""
    return _pretty(msgspec.to_builtins(value), "")


def compact(value: object) -> str:
    """Return a value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False)


def _pretty(value: Any, indent: str) -> str:
    line = compact(value)
    if len(indent) + len(line) <= WIDTH or not isinstance(value, dict | list | tuple):
        return line
    deeper = indent + "  "
    if isinstance(value, dict):
        parts = [f"{deeper}{compact(key)}: {_pretty(part, deeper)}" for key, part in value.items()]
        return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
    return "[\n" + ",\n".join(deeper + _pretty(part, deeper) for part in value) + f"\n{indent}]"
