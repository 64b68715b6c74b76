"""What must hold after every run, whatever happened in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from server.core.events import Commit
from tests.simulation.world import World
from tests.support.next_version import UNKNOWN_FIELD


def violations(world: World) -> list[str]:
    """Return a sentence for everything that is wrong."""
    commits = world.shared.commits(world.code)
    return [*world.violations, *_log(world, commits), *_votes(world, commits), *_pages(world, commits)]


def _log(world: World, commits: list[Commit]) -> Iterator[str]:
    """The log has no gaps, its digests hold, no older version wrote after a newer, and nothing follows the close."""
    if [commit.seq for commit in commits] != list(range(1, len(commits) + 1)):
        yield "the log has gaps"
    world.newest.log.verify(world.code, commits)
    formats = [msgspec.json.decode(commit.body)["format"] for commit in commits]
    if formats != sorted(formats):
        yield "an older version has written after a newer one"
    events = world.newest.events
    closed = False
    for commit in commits:
        stored = world.newest.log.read(commit).events
        if closed and any(isinstance(event, events.Scored) for event in stored):
            yield f"commit {commit.seq} has a score after the close"
        closed = closed or any(isinstance(event, events.Closed) for event in stored)


def _votes(world: World, commits: list[Commit]) -> Iterator[str]:
    """Every acknowledged score is in the log once, in the commit that was named; no other more than once."""
    found: Counter[str] = Counter()
    place: dict[str, int] = {}
    for commit in commits:
        for event in world.newest.log.read(commit).events:
            if isinstance(event, world.newest.events.Scored) and event.reason:
                found[event.reason] += 1
                place[event.reason] = commit.seq
    yield from (f"score {reason} was counted {times} times" for reason, times in found.items() if times > 1)
    for page in world.pages:
        for ref, seq in page.accepted.items():
            vote = f"{page.client} {ref}"
            if ref in page.scores and vote not in place:
                yield f"score {vote} was acknowledged and is not in the log"
            elif ref in page.scores and place[vote] > seq:
                yield f"score {vote} was acknowledged before its commit {place[vote]}, in {seq}"
        yield from (
            f"score {page.client} {ref} was not sent again, its round being over, and is in the log"
            for ref in page.late
            if f"{page.client} {ref}" in place
        )
        # What a page takes for accepted without an answer must not have been declined.
        yield from (
            f"score {page.client} {ref} was taken for accepted, and is not in the log"
            for ref in page.presumed & page.scores
            if f"{page.client} {ref}" not in place
        )
        # A request that was sent twice is decided twice if it was declined: the second time in a later phase, perhaps.
        yield from (
            f"score {page.client} {ref} was declined and is in the log"
            for ref in page.declined.keys() - page.accepted.keys() - page.repeated
            if f"{page.client} {ref}" in place
        )


def _pages(world: World, commits: list[Commit]) -> Iterator[str]:
    """Every page shows what follows from the log."""
    version = world.newest
    session = version.visible(version.log.replay(commits))
    board = _known(version.protocol.encode(version.board_cache.BoardCache().board(session)))
    public = _known(version.protocol.encode(session.public()))
    for page in world.pages:
        if page.ended is not None:
            yield f"{page.client} was closed for good, with {page.ended}"
        elif _without_unknown(page.board) != board:
            yield f"{page.client} shows another board than the log's"
        elif _without_unknown(page.session) != public:
            yield f"{page.client} shows another session than the log's"


def _known(encoded: bytes) -> Any:
    return _without_unknown(msgspec.json.decode(encoded))


def _without_unknown(shown: Any) -> Any:
    """Leave out the field that the next version adds wherever it can, and which today's pages ignore."""
    if isinstance(shown, dict):
        return {key: _without_unknown(value) for key, value in shown.items() if key != UNKNOWN_FIELD}
    return [_without_unknown(value) for value in shown] if isinstance(shown, list) else shown
