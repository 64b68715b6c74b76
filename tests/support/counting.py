"""Checks that a session's log has each answered vote exactly once, in its voter's order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from server.core import log
from server.core.code import parse_code
from server.core.events import Scored
from server.store import open_store
from tests.support.phone import Phone


async def count(address: str, code: str, phones: Iterable[Phone]) -> int:
    """Read the log, check its digests and that it has every vote once; return the number of votes."""
    store = await open_store(address, read_only=True)
    try:
        commits = await store.read(parse_code(code) or "")
    finally:
        await store.close()
    session = log.replay(commits)
    counted: dict[str, list[str]] = defaultdict(list)
    for event in (event for commit in commits for event in log.read(commit).events if isinstance(event, Scored)):
        counted[event.member].append(event.reason)
    for phone in phones:
        assert not phone.declined, f"{phone.client} was declined: {phone.declined[:3]}"
        assert len(phone.accepted) == phone.ref, f"{phone.client} was not answered"
        votes = [vote["reason"] for _, vote in sorted(phone.accepted.items())]
        logged = counted.pop(phone.member, [])
        lost, twice = Counter(votes) - Counter(logged), Counter(logged) - Counter(votes)
        assert logged == votes, f"{phone.client}: lost {[*lost]}, counted twice {[*twice]}, or out of order"
        newest = {(v["option"], v["criterion"]): v["reason"] for _, v in sorted(phone.accepted.items())}
        ballot = session.rounds[-1].ballots[phone.member] if newest else None
        assert {key: cell.reason for key, cell in (ballot.cells if ballot else {}).items()} == newest, phone.client
    assert not counted, f"votes without a voter: {list(counted)}"
    return sum(len(phone.accepted) for phone in phones)
