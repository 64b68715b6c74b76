"""What other processes have stored, as it happens: one change stream, or polling where there is no replica set."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Callable, Iterable
from time import monotonic
from typing import Any

from pymongo.errors import OperationFailure, PyMongoError

from server.store import Change, ChangesLost, PresenceChanged, SessionGrew

logger = logging.getLogger("quorum.store")

AWAIT_MS = 1000
# Every process writes its presence every few seconds and hears of it on the stream: silence for longer is a dead stream
# (a stream can go quiet while its connection lives).
SILENCE = 20.0
LONGEST_BACKOFF = 5.0
HISTORY_LOST = 286
POLL_SECONDS = 0.25
POLLS_A_PRESENCE = 8

PIPELINE = [
    {"$match": {"ns.coll": {"$in": ["commits", "presence"]}}},
    {"$project": {"ns": 1, "operationType": 1, "fullDocument.session": 1, "fullDocument.seq": 1}},
]


async def follow(database: Any) -> AsyncIterator[Change]:
    """The changes of a replica set, for ever: it reconnects by itself and goes on where it was.

    When the resume point is gone (error 286: the oplog no longer has it), `ChangesLost` says to read everything.
    """
    token: Any = None
    attempt = 0
    while True:
        try:
            async with database.watch(PIPELINE, resume_after=token, max_await_time_ms=AWAIT_MS) as stream:
                if token is None:
                    yield ChangesLost()  # whatever was stored before the stream was open
                heard = monotonic()
                while monotonic() - heard < SILENCE:
                    # try_next, never next under a timeout: a stream that is cancelled in the middle is closed for good.
                    row = await stream.try_next()
                    token = stream.resume_token or token
                    if row is not None:
                        heard, attempt = monotonic(), 0
                        yield _change(row)
            logger.warning("the change stream is silent; opening it again")
        except OperationFailure as error:
            logger.warning("the change stream failed: error %s", error.code)
            if error.code == HISTORY_LOST or attempt > 3:
                token = None
        except PyMongoError as error:
            logger.warning("the change stream failed: %s", type(error).__name__)
        await asyncio.sleep(random.uniform(0, min(LONGEST_BACKOFF, 0.2 * 2 ** min(attempt, 10))))
        attempt += 1


async def poll(commits: Any, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
    """The changes of the sessions of interest on a server without a replica set, asked for a few times a second."""
    seen: dict[str, int] = {}
    rounds = 0
    while True:
        await asyncio.sleep(POLL_SECONDS)
        rounds += 1
        if rounds % POLLS_A_PRESENCE == 0:
            yield PresenceChanged()
        codes = list(interest())
        if not codes:
            continue
        pipeline: list[dict[str, Any]] = [
            {"$match": {"session": {"$in": codes}}},
            {"$sort": {"session": 1, "seq": 1}},
            {"$group": {"_id": "$session", "seq": {"$last": "$seq"}}},
        ]
        try:
            rows = await commits.aggregate(pipeline).to_list(None)
        except PyMongoError as error:
            logger.warning("asking for changes failed: %s", type(error).__name__)
            continue
        for row in rows:
            if row["seq"] > seen.get(row["_id"], 0):
                seen[row["_id"]] = row["seq"]
                yield SessionGrew(row["_id"], int(row["seq"]))


def _change(row: dict[str, Any]) -> Change:
    if row["ns"]["coll"] == "commits" and row["operationType"] == "insert":
        return SessionGrew(row["fullDocument"]["session"], int(row["fullDocument"]["seq"]))
    return PresenceChanged()
