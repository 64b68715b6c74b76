"""Changes by other processes, as they happen: from one change stream, or by polling without a replica set."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Callable, Iterable
from time import monotonic
from typing import Any

from pymongo.errors import OperationFailure, PyMongoError

from server.store import Change, ChangesLost, PresenceChanged, SessionGrew
from server.store.mongo.rows import commit_of

logger = logging.getLogger("quorum.store")

AWAIT_MS = 1000
# Every process publishes its presence every few seconds, which also appears on the stream. A stream that is silent for
# longer is considered dead: it can stop while its connection stays open.
MAX_SILENCE = 20.0
MAX_BACKOFF = 5.0
HISTORY_LOST = 286
POLL_SECONDS = 0.25
POLLS_PER_PRESENCE = 8
# The stream brings commits whose body has at most this many bytes; larger ones are read from the log by those who need
# them, because every process gets the stream of all sessions.
MAX_BODY = 16_384
# The other fields of a commit that the stream brings.
BROUGHT = ("session", "seq", "at", "digest", "names", "process")


def pipeline(process: str) -> list[dict[str, Any]]:
    """Return the stages of a stream of presence, and of the commits that other processes store: those of this one would
    cost as much as storing them."""
    others = {"ns.coll": "commits", "operationType": "insert", "fullDocument.process": {"$ne": process}}
    body = "$fullDocument.body"
    size = {"$binarySize": {"$cond": [{"$eq": [{"$type": body}, "binData"]}, body, ""]}}
    short = {"fullDocument.body": {"$cond": [{"$lte": [size, MAX_BODY]}, body, "$$REMOVE"]}}
    return [
        {"$match": {"$or": [{"ns.coll": "presence"}, others]}},
        {"$project": {"ns": 1, "operationType": 1, **{f"fullDocument.{name}": 1 for name in BROUGHT}, **short}},
    ]


async def follow(database: Any, process: str) -> AsyncIterator[Change]:
    """Yield the changes in a replica set that others than this process make; it reconnects and resumes automatically.

    Yields `ChangesLost` first, and again if the oplog no longer contains the resume point (error 286).
    """
    token: Any = None
    attempt = 0
    while True:
        try:
            async with database.watch(pipeline(process), resume_after=token, max_await_time_ms=AWAIT_MS) as stream:
                if token is None:
                    yield ChangesLost()  # the stream does not contain earlier changes
                last_change = monotonic()
                while monotonic() - last_change < MAX_SILENCE:
                    # try_next, not next with a timeout: cancelling a pending read closes the stream permanently.
                    row = await stream.try_next()
                    token = stream.resume_token or token
                    if row is not None:
                        last_change, attempt = monotonic(), 0
                        yield _change(row)
            logger.warning("the change stream is silent; reopening it")
        except OperationFailure as error:
            logger.warning("the change stream failed: error %s", error.code)
            if error.code == HISTORY_LOST or attempt > 3:
                token = None
        except PyMongoError as error:
            logger.warning("the change stream failed: %s", type(error).__name__)
        await asyncio.sleep(random.uniform(0, min(MAX_BACKOFF, 0.2 * 2 ** min(attempt, 10))))
        attempt += 1


async def poll(commits: Any, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
    """Yield the changes of the sessions of interest, by polling a server without a replica set."""
    known: dict[str, int] = {}
    polls = 0
    while True:
        await asyncio.sleep(POLL_SECONDS)
        polls += 1
        if polls % POLLS_PER_PRESENCE == 0:
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
            logger.warning("polling for changes failed: %s", type(error).__name__)
            continue
        for row in rows:
            if row["seq"] > known.get(row["_id"], 0):
                known[row["_id"]] = row["seq"]
                yield SessionGrew(row["_id"], int(row["seq"]))


def _change(row: dict[str, Any]) -> Change:
    if row["ns"]["coll"] == "commits":
        document = row["fullDocument"]
        session = document["session"]
        # The mark of an erased session has no body.
        commit = commit_of(session, document) if isinstance(document.get("body"), bytes) else None
        return SessionGrew(session, int(document["seq"]), document.get("process", ""), commit)
    return PresenceChanged()
