"""Copy sessions from one store to another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from server.core.log import CorruptLog, verify
from server.store import Conflict, Store
from server.store.admin import VerificationResult
from server.store.admin.verify import newer_format, read_verified, shortened

# Sessions copied concurrently, so that their commits share the cost of fsync in the target (group commit).
CONCURRENT = 16


async def copy(
    source: Store, target: Store, codes: Iterable[str], report: Callable[[VerificationResult], None]
) -> None:
    """Copy the commits that the target does not have yet; `report` is called with each result. Raises Unavailable.

    A damaged log is not copied, nor one that differs from the target's log with the same code. A log in a newer format
    is copied byte for byte, because its digests can be verified without reading the events; one whose last commits are
    lost is copied as far as it goes, and reported.
    """
    remaining = iter(codes)

    async def work() -> None:
        for code in remaining:
            report(await _copy(source, target, code))

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(CONCURRENT):
                group.create_task(work())
    except ExceptionGroup as several:
        raise several.exceptions[0] from None  # all of them failed because the same store is unavailable


async def _copy(source: Store, target: Store, code: str) -> VerificationResult:
    try:
        head = await source.head(code)
        log = await source.read(code)
        verify(code, log)
        wrong = newer_format(log) or shortened(log, head)
    except CorruptLog as error:
        return VerificationResult(code, wrong=error.with_remedy)
    try:
        existing = await read_verified(target, code)
    except CorruptLog as error:
        return VerificationResult(code, len(log), wrong=f"the copy in the target is damaged: {error.with_remedy}")
    for ours, theirs in zip(log, existing, strict=False):
        if ours.digest != theirs.digest:
            return VerificationResult(
                code, len(log), wrong=f"the target has a different log, which differs from commit {ours.seq} on"
            )
    copied = 0
    try:
        for commit in log[len(existing) :]:
            await (target.append if commit.seq > 1 else target.create)(code, commit)
            copied += 1
    except Conflict:
        wrong = "another program is writing to this session in the target, or it was erased there; copy again later"
        return VerificationResult(code, len(log), copied, wrong)
    return VerificationResult(code, len(log), copied, wrong)
