"""Shares: which options each member is asked to score, if there are too many for everybody to score all.

Members are the blocks of an incomplete block design (Cochran & Cox, "Experimental designs", 2nd ed. 1957). The design
for n options and shares of s has n blocks and is used again from the start when these run out:

- Each option is in s of its blocks. After any number of blocks, two options are in equally many of them, give or take
  two, or give or take one once all options are connected.
- Each block shares an option with the ones before it, so all options are connected after (n - 1) / (s - 1) blocks,
  rounded up. No design needs fewer.
- Two options that are together in the fewest blocks so far are put together first.

With names hidden, the ballots show which options somebody scored, so nothing public may tell who has which block. The
members who are in when scoring opens take the blocks in an order that depends on the salt, and each who joins later has
the same block as one of them.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

from server.core.model import Description, Session
from server.core.visibility import rules


@lru_cache(maxsize=64)
def design(options: int, share: int) -> tuple[tuple[int, ...], ...]:
    """Return the blocks of the design: the sorted positions of `share` options each, 2 <= `share` < `options`."""
    asked = [0] * options
    together = [[0] * options for _ in range(options)]
    blocks: list[tuple[int, ...]] = []
    for _ in range(options):
        block = _link(asked)
        while len(block) < share:
            block.append(
                min(
                    (i for i in range(options) if i not in block),
                    key=lambda i: (asked[i], sum(together[i][j] for j in block), i),
                )
            )
        for i in block:
            asked[i] += 1
            for j in block:
                together[i][j] += 1
        blocks.append(tuple(sorted(block)))
    return tuple(blocks)


def _link(asked: list[int]) -> list[int]:
    """Return the option that connects the next block with those before; none at first, and when all are connected."""
    if not any(asked) or all(asked):
        return []
    return [min((i for i, n in enumerate(asked) if n), key=lambda i: (asked[i], i))]


def size(about: Description) -> int | None:
    """Return how many options each member is asked to score; None if all."""
    each = about.options_each
    return each if each is not None and each < len(about.options) else None


def hand_out(session: Session) -> None:
    """Give every member a block, as scoring opens."""
    if size(session.description) is None:
        return
    members = [m for m in session.members.values() if not m.removed and m.id not in session.admission.waiting]
    voters = [m.id for m in members if m.role == "voter"]
    if not rules.names_shown(session.description):
        voters.sort(key=lambda member: _secret(session, member))
    session.blocks = {member: number for number, member in enumerate(voters)}
    session.handed_out = len(voters)
    for member in members:
        if member.role == "facilitator":
            session.blocks[member.id] = _repeated(session, member.id)


def hand_to_all(session: Session) -> None:
    """Give a block to every member who has none, as other options make shares necessary."""
    if size(session.description) is None:
        return
    if not session.blocks:
        hand_out(session)
        return
    for member in session.members.values():
        if not member.removed and member.id not in session.admission.waiting and member.id not in session.blocks:
            hand_to(session, member.id)


def hand_to(session: Session, member: str) -> None:
    """Give a block to a member who joins after scoring has opened."""
    if not session.rounds or size(session.description) is None:
        return
    if session.members[member].role == "voter" and rules.names_shown(session.description):
        session.blocks[member] = session.handed_out
        session.handed_out += 1
    elif session.members[member].role != "observer":
        session.blocks[member] = _repeated(session, member)


def _repeated(session: Session, member: str) -> int:
    """Return a block that somebody has already; facilitators too, as they need not score."""
    return _secret(session, member) % max(1, session.handed_out)


def _secret(session: Session, member: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{session.salt}:share:{member}".encode()).digest())


def positions(session: Session, member: str, about: Description) -> tuple[int, ...] | None:
    """Return the positions of the options of a round that a member is asked to score; None if that is all of them.

    `about` is the description with the options of the round.
    """
    share, block = size(about), session.blocks.get(member)
    if share is None or block is None:
        return None
    blocks = design(len(about.options), share)
    return blocks[block % len(blocks)]
