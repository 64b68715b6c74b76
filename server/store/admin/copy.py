"""Copy sessions from one store to another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from server.core.log import CorruptLog
from server.store import Conflict, Store
from server.store.admin import VerificationResult
from server.store.admin.verify import newer_format, read_verified

# Sessions copied side by side: those of one store share what it costs to make their commits durable.
AT_ONCE = 16


async def copy(
    source: Store, target: Store, codes: Iterable[str], report: Callable[[VerificationResult], None]
) -> None:
    """Copy sessions, after what the target has of them; `report` is called with each result. Raises Unavailable.

    A log that is damaged, or another one than the target has under the same code, is not copied. One that a newer
    version has written is, byte for byte: its digests say that it is whole.
    """
    waiting = iter(codes)

    async def work() -> None:
        for code in waiting:
            report(await _copy(source, target, code))

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(work())
    except ExceptionGroup as several:
        raise several.exceptions[0] from None  # what one store cannot do now, it cannot do for the others either


async def _copy(source: Store, target: Store, code: str) -> VerificationResult:
    try:
        log = await read_verified(source, code)
        unknown = newer_format(log)
    except CorruptLog as error:
        return VerificationResult(code, wrong=error.with_remedy)
    try:
        there = await read_verified(target, code)
    except CorruptLog as error:
        return VerificationResult(code, len(log), wrong=f"the target has it damaged: {error.with_remedy}")
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
    return VerificationResult(code, len(log), copied, unknown)
