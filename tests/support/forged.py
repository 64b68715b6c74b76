"""Commits that this version never writes: of a newer format, with unknown fields and events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from server.core import log
from server.core.events import Commit
from server.core.upcasters import FORMAT

NUDGED = {"type": "nudged", "member": "ada"}
TIMER = {"type": "timer_set", "ends_at": None}


def forged(last: Commit, events: Iterable[Mapping[str, Any]], number: Any = FORMAT, **fields: Any) -> Commit:
    """Return the next commit, with these events as JSON, of this format, with a valid digest."""
    raw = {"format": number, "session": last.session, "seq": last.seq + 1, "at": last.at, "events": list(events)}
    return with_body(last, msgspec.json.encode({**raw, "refs": {}, **fields}))


def with_body(last: Commit, body: bytes) -> Commit:
    """Return the next commit with these bytes and a valid digest."""
    return Commit(last.session, last.seq + 1, last.at, body, log.digest(body, last.digest))


def newer(last: Commit) -> Commit:
    """Return the next commit, as the next version of Quorum might write it."""
    return forged(last, [NUDGED], FORMAT + 1)


def rewritten(commits: Iterable[Commit], change: Callable[[dict[str, Any]], dict[str, Any]]) -> list[Commit]:
    """Return a log with every commit changed and valid digests."""
    made: list[Commit] = []
    for commit in commits:
        body = msgspec.json.encode(change(msgspec.json.decode(commit.body)))
        previous = made[-1].digest if made else ""
        made.append(Commit(commit.session, commit.seq, commit.at, body, log.digest(body, previous), commit.names))
    return made
