"""The log: commits chained by their digests, and the session that they add up to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec import structs

from server.core.events import AnyEvent, Commit, Created
from server.core.evolve import begin, evolve
from server.core.model import Millis, Session

_encoder = msgspec.json.Encoder(order="deterministic")
_decoder = msgspec.json.Decoder(Commit)


class Broken(Exception):
    """A log that does not add up: a gap, a foreign commit, or a digest that does not fit."""


def seal(
    session: str, seq: int, at: Millis, events: Sequence[AnyEvent], refs: Mapping[str, int], previous: str
) -> Commit:
    """The commit with its digest, chained to the digest of the one before ("" for the first)."""
    commit = Commit(session=session, seq=seq, at=at, events=tuple(events), refs=dict(refs))
    return structs.replace(commit, digest=digest(commit, previous))


def digest(commit: Commit, previous: str) -> str:
    """Hex SHA-256 of the previous digest followed by the commit's canonical JSON, its own digest left empty."""
    body = _encoder.encode(structs.replace(commit, digest=""))
    return hashlib.sha256(previous.encode() + body).hexdigest()


def pack(commit: Commit) -> bytes:
    """The bytes of a commit as stores keep them."""
    return _encoder.encode(commit)


def unpack(body: bytes) -> Commit:
    """The commit from its bytes; raises Broken when they are not one."""
    try:
        return _decoder.decode(body)
    except msgspec.DecodeError as error:
        raise Broken(f"a commit cannot be read: {error}") from None


def replay(log: Iterable[Commit], session: Session | None = None) -> Session:
    """The session that a log adds up to, or an earlier state carried on by the commits that followed it.

    Raises Broken when a commit is missing, belongs elsewhere or does not fit the digest before it.
    """
    for commit in log:
        if session is None:
            first = commit.events[0] if commit.events else None
            if not isinstance(first, Created):
                raise Broken("a log must start with the commit that creates the session")
            session = begin(first, commit.at)
            check(session, commit)
            apply(session, commit, commit.events[1:])
        else:
            check(session, commit)
            apply(session, commit, commit.events)
    if session is None:
        raise Broken("an empty log is no session")
    return session


def check(session: Session, commit: Commit) -> None:
    """Raise Broken unless the commit is the next one of this session and its digest fits all that came before."""
    if (commit.session, commit.seq) != (session.code, session.seq + 1):
        raise Broken(f"after commit {session.seq} of {session.code} comes no commit {commit.seq} of {commit.session}")
    if digest(commit, session.digest) != commit.digest:
        raise Broken(f"the digest of commit {commit.seq} of {session.code} does not fit what it holds")


def apply(session: Session, commit: Commit, events: Sequence[AnyEvent]) -> None:
    """Change the session by a commit's events, and note its refs, seq and digest."""
    for event in events:
        evolve(session, event, commit.at)
    session.refs.update(commit.refs)
    session.seq = commit.seq
    session.digest = commit.digest
