"""The log: commits chained by their digests, and the replay that turns them into a session.

A digest covers exactly the stored bytes, so a log can be verified without decoding it, whatever the format of its
commits, including formats of newer versions.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Self, get_args

import msgspec
from msgspec import Struct

from server.core.days import MAX_TIME
from server.core.erasable_names import put_names, take_names
from server.core.events import AnyEvent, Body, Commit, Created, Imported
from server.core.evolve import begin, evolve
from server.core.model import Millis, Session
from server.core.refs import Span, appended
from server.core.unknown_fields import without_unknown
from server.core.upcasters import FORMAT, UPCASTERS, Upcaster, upcast

# No version will ever write a higher format; a higher number is damage.
MAX_FORMAT = 10_000

NONE_SKIPPED: Mapping[str, tuple[Span, ...]] = MappingProxyType({})

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Body)
_NOT_DECODED = (msgspec.DecodeError, UnicodeError, RecursionError)
_TAGS = {kind.__struct_config__.tag for kind in get_args(AnyEvent)}


class UnreadableLog(Exception):
    """A log that this version cannot read; the message states the problem, `remedy` how to fix it."""

    remedy = ""

    @property
    def with_remedy(self) -> str:
        """The problem and its remedy, phrased to follow a colon."""
        return f"{self}; {self.remedy}"

    def fresh(self) -> Self:
        """Return the same error without its traceback, which refers to the log and to everybody who waited for it.

        An error that is remembered must be raised as such a copy: raising the same one again extends its traceback.
        """
        copy = self.__class__.__new__(self.__class__, *self.args)
        copy.__dict__.update(self.__dict__)
        return copy


class CorruptLog(UnreadableLog):
    """An invalid log: a gap, a commit of another session, undecodable bytes, or a digest that does not match."""

    remedy = "restore this session from a backup"


class NewerFormat(UnreadableLog):
    """A log with commits in a newer format than this version supports."""

    remedy = "install that version, or a later one, to open it"

    def __init__(self, number: int) -> None:
        unknown = "" if number > FORMAT else ", with events that this version does not know"
        super().__init__(f"written by a newer Quorum (format {number}{unknown})")
        self.format = number


class ErasedLog(UnreadableLog):
    """The log of a session that was erased; for everybody, there is no such session any more."""

    remedy = "nothing can bring it back but a backup"

    def __init__(self) -> None:
        super().__init__("the session was erased")


class BrokenSession(UnreadableLog):
    """A session whose log is intact, but in which this server fails: a bug, and most likely the same one every time."""

    remedy = "install a later version, or report the error that follows"

    def __init__(self, error: str) -> None:
        super().__init__(f"this server fails in it ({error})")


class Content(Struct, frozen=True):
    """The decoded content of a commit: its events, the last ref accepted per client, and the refs skipped before it.

    `complete` is false if fields unknown to this version were dropped.
    """

    events: tuple[AnyEvent, ...]
    refs: dict[str, int]
    complete: bool = True
    skipped: dict[str, tuple[Span, ...]] = {}


# ---- writing


def seal(
    session: str,
    seq: int,
    at: Millis,
    events: Sequence[AnyEvent],
    refs: Mapping[str, int],
    previous: str,
    salt: Callable[[], str] = str,
    skipped: Mapping[str, tuple[Span, ...]] = NONE_SKIPPED,
) -> Commit:
    """Return a commit of these events, chained to the previous commit's digest ("" for the first).

    `salt` draws 128 random bits; without them, as in tests, an erased name can be found by trying all names.
    """
    stored, names = take_names(events, salt)
    body = _encoder.encode(Body(FORMAT, session, seq, at, stored, dict(refs), dict(skipped)))
    return Commit(session, seq, at, body, digest(body, previous), names)


def digest(body: bytes, previous: str) -> str:
    """Return the hex SHA-256 of the previous digest followed by the bytes of a commit."""
    return hashlib.sha256(previous.encode() + body).hexdigest()


# ---- verifying


def check(commit: Commit, session: str, seq: int, previous: str) -> None:
    """Raise CorruptLog unless this is commit `seq` of that session and its digest follows from `previous`."""
    if (commit.session, commit.seq) != (session, seq):
        raise CorruptLog(f"expected commit {seq} of {session}, but found commit {commit.seq} of {commit.session}")
    if digest(commit.body, previous) != commit.digest:
        raise CorruptLog(f"the digest of commit {seq} of {session} does not match its content")


def verify(session: str, log: Iterable[Commit]) -> None:
    """Raise CorruptLog unless these are the commits of a session, from the first and without a gap. Decodes nothing."""
    seq, previous = 0, ""
    for seq, commit in enumerate(log, 1):
        check(commit, session, seq, previous)
        previous = commit.digest
    if not seq:
        raise CorruptLog("the log is empty")


# ---- reading


def read(commit: Commit, steps: Mapping[int, Upcaster] = UPCASTERS) -> Content:
    """Decode a commit, upcasting older formats with `steps`; raise CorruptLog or NewerFormat."""
    try:
        body = _decoder.decode(commit.body)
    except _NOT_DECODED:
        return _read_loosely(commit, steps)
    if body.format != FORMAT:
        return _read_loosely(commit, steps)
    return _content(commit, body, complete=True)


def _read_loosely(commit: Commit, steps: Mapping[int, Upcaster]) -> Content:
    """Decode a commit in another format, or with fields unknown to this version."""
    try:
        raw = msgspec.json.decode(commit.body, type=dict[str, Any])
        written = raw["format"]
        if type(written) is not int or written > MAX_FORMAT:
            raise TypeError
        if written > FORMAT:
            raise NewerFormat(written)
        known, unknown = without_unknown(upcast(raw, written, steps), Body)
        if not {event["type"] for event in known["events"]} <= _TAGS:
            raise NewerFormat(written)
        body = msgspec.convert(known, Body)
    except _NOT_DECODED as error:
        raise CorruptLog(f"commit {commit.seq} of {commit.session} cannot be read: {error}") from None
    except (KeyError, TypeError):  # the format, or an upcaster for it, is missing
        raise CorruptLog(f"commit {commit.seq} of {commit.session} has an unknown format") from None
    return _content(commit, body, complete=not unknown)


def _content(commit: Commit, body: Body, *, complete: bool) -> Content:
    if (body.session, body.seq, body.at) != (commit.session, commit.seq, commit.at):
        raise CorruptLog(
            f"the content of commit {commit.seq} of {commit.session} does not match its session, number or time"
        )
    if not 0 <= body.at <= MAX_TIME:
        raise CorruptLog(f"commit {commit.seq} of {commit.session} has an impossible time")
    try:
        return Content(put_names(body.events, commit.names), body.refs, complete, body.skipped)
    except ValueError as error:
        raise CorruptLog(f"{error} in commit {commit.seq} of {commit.session}") from None


def replay(log: Iterable[Commit], session: Session | None = None) -> Session:
    """Replay a log from its start, or the commits that follow the state of `session`; return the session.

    Raises CorruptLog if a commit is missing, belongs to another session or does not match the digest chain, and
    NewerFormat.
    """
    for commit in log:
        if session is None:
            session = _begin(commit)
        else:
            advance(session, commit)
    if session is None:
        raise CorruptLog("the log is empty")
    return session


def advance(session: Session, commit: Commit) -> Content:
    """Verify a stored commit, decode it and apply it to the session; raise CorruptLog or NewerFormat."""
    check(commit, session.code, session.seq + 1, session.digest)
    content = read(commit)
    _apply_stored(session, commit, content, content.events)
    return content


def _begin(commit: Commit) -> Session:
    check(commit, commit.session, 1, "")
    content = read(commit)
    first = content.events[0] if content.events else None
    if not isinstance(first, Created | Imported) or first.code != commit.session:
        raise CorruptLog("a log must start with the commit that creates the session")
    try:
        session = begin(first, commit.at)
    except ValueError as error:
        raise CorruptLog(f"commit 1 of {commit.session} has no record of a session: {error}") from None
    if session.code != commit.session:
        raise CorruptLog(f"commit 1 of {commit.session} has the record of {session.code}")
    _apply_stored(session, commit, content, content.events[1:])
    return session


def _apply_stored(session: Session, commit: Commit, content: Content, events: Sequence[AnyEvent]) -> None:
    try:
        apply(session, commit, events, content.refs, content.skipped)
    except Exception as error:
        # A forged commit can refer to something missing in many ways, each with its own exception.
        raise CorruptLog(f"commit {commit.seq} of {session.code} does not follow from those before it") from error
    session.read_only = session.read_only or not content.complete


def apply(
    session: Session,
    commit: Commit,
    events: Sequence[AnyEvent],
    refs: Mapping[str, int],
    skipped: Mapping[str, tuple[Span, ...]] = NONE_SKIPPED,
) -> None:
    """Apply a commit's events to the session, and record its refs, seq and digest."""
    for event in events:
        evolve(session, event, commit.at)
    session.refs.update(refs)
    for client, spans in skipped.items():
        session.skipped[client] = appended(session.skipped.get(client, ()), spans)
    session.seq = commit.seq
    session.digest = commit.digest
