"""What must hold after every run, whatever happened in it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from server.core import log
from server.core.events import Closed, Commit, Scored
from server.core.visibility.session import visible
from server.live.board_cache import BoardCache
from server.live.protocol import encode
from tests.simulation.world import World


def violations(world: World) -> list[str]:
    """Return a sentence for everything that is wrong."""
    commits = world.shared.commits(world.code)
    return [*world.violations, *_log(world, commits), *_votes(world, commits), *_pages(world, commits)]


def _log(world: World, commits: list[Commit]) -> Iterator[str]:
    """The log has no gaps, its digests hold, and nothing follows the close."""
    if [commit.seq for commit in commits] != list(range(1, len(commits) + 1)):
        yield "the log has gaps"
    log.verify(world.code, commits)
    closed = False
    for commit in commits:
        events = log.read(commit).events
        if closed and any(isinstance(event, Scored) for event in events):
            yield f"commit {commit.seq} has a score after the close"
        closed = closed or any(isinstance(event, Closed) for event in events)


def _votes(world: World, commits: list[Commit]) -> Iterator[str]:
    """Every acknowledged score is in the log once, in the commit that was named; no other more than once."""
    found: Counter[str] = Counter()
    place: dict[str, int] = {}
    for commit in commits:
        for event in log.read(commit).events:
            if isinstance(event, Scored) and event.reason:
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
            f"score {page.client} {ref} was declined and is in the log"
            for ref in page.declined.keys() - page.accepted.keys()
            if f"{page.client} {ref}" in place
        )


def _pages(world: World, commits: list[Commit]) -> Iterator[str]:
    """Every page shows what follows from the log."""
    session = visible(log.replay(commits))
    board = json.loads(encode(BoardCache().board(session)))
    public = json.loads(encode(session.public()))
    for page in world.pages:
        if page.ended is not None:
            yield f"{page.client} was closed for good, with {page.ended}"
        elif page.board != board:
            yield f"{page.client} shows another board than the log's"
        elif page.session != public:
            yield f"{page.client} shows another session than the log's"
