"""Sessions outside a meeting: verified, copied from one store to another, backed up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence

from msgspec import Struct

from server.core.events import Commit
from server.core.log import Broken, replay
from server.store import Conflict, Store

EVERY = 2**31 - 1
# Sessions copied side by side: those of one store share what it costs to make their commits durable.
AT_ONCE = 16


class VerificationResult(Struct, frozen=True):
    """What became of one session: how many commits it has, how many were copied, what is wrong ("": nothing)."""

    code: str
    commits: int = 0
    copied: int = 0
    wrong: str = ""


async def every_code(store: Store) -> list[str]:
    """The codes of all sessions in a store."""
    return sorted(kept.code for kept in await store.sessions(EVERY))


async def verify(store: Store) -> AsyncIterator[VerificationResult]:
    """Replay every session: each commit must follow the one before, and its digest fit what it holds."""
    for code in await every_code(store):
        try:
            yield VerificationResult(code, len(await _sound(store, code)))
        except Broken as error:
            yield VerificationResult(code, wrong=str(error))


async def copy(source: Store, target: Store, codes: Iterable[str], tell: Callable[[VerificationResult], None]) -> None:
    """Copy sessions, going on after what the target has of them; each outcome is told. Raises Unavailable.

    A log that is broken, or another one than the target has under the same code, is not copied.
    """
    waiting = iter(codes)

    async def work() -> None:
        for code in waiting:
            tell(await _copy(source, target, code))

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(work())
    except ExceptionGroup as several:
        raise several.exceptions[0] from None  # what one store cannot do now, it cannot do for the others either


async def _copy(source: Store, target: Store, code: str) -> VerificationResult:
    try:
        log = await _sound(source, code)
    except Broken as error:
        return VerificationResult(code, wrong=str(error))
    try:
        there = await _sound(target, code)
    except Broken as error:
        return VerificationResult(code, len(log), wrong=f"the target has it broken: {error}")
    for ours, theirs in zip(log, there, strict=False):
        if ours.digest != theirs.digest:
            return VerificationResult(
                code, len(log), wrong=f"the target has another log, different from commit {ours.seq} on"
            )
    copied = 0
    try:
        for commit in log[len(there) :]:
            await (target.append if commit.seq > 1 else target.create)(code, commit)
            copied += 1
    except Conflict:
        return VerificationResult(
            code, len(log), copied, "somebody else is writing to it in the target; stop that and copy again"
        )
    return VerificationResult(code, len(log), copied)


async def _sound(store: Store, code: str) -> Sequence[Commit]:
    """A session's log (empty if there is no such session), checked from its first commit to its last."""
    log = await store.read(code)
    if log:
        replay(log)
        if log[0].session != code:
            raise Broken(f"what is kept as {code} is a log of {log[0].session}")
    return log
