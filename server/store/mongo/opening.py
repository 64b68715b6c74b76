"""Prepares a MongoDB: checks the server, creates the indexes, and sees that no sessions are missing."""

from __future__ import annotations

from typing import Any

from pymongo import ASCENDING, IndexModel, ReadPreference
from pymongo.errors import ConfigurationError, PyMongoError
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from server.store import Unavailable
from server.store.mongo import archive, erasing
from server.store.mongo.errors import sentence

DEFAULT_DATABASE = "quorum"
MIN_VERSION = (5, 0)
MAJORITY = WriteConcern(w="majority", j=True, wtimeout=8000)


async def prepare(client: Any, where: str) -> tuple[Any, bool]:
    """Return the database, and whether it is replicated; raises Unavailable."""
    try:
        hello = await client.admin.command("hello")
        version = tuple((await client.admin.command("buildInfo"))["versionArray"][:2])
        if version < MIN_VERSION:
            raise Unavailable(
                f"MongoDB {version[0]}.{version[1]} at {where} is too old: it must be "
                f"{MIN_VERSION[0]}.{MIN_VERSION[1]} or later."
            )
        database = client.get_default_database(DEFAULT_DATABASE).with_options(
            read_concern=ReadConcern("majority"), write_concern=MAJORITY, read_preference=ReadPreference.PRIMARY
        )
        unique = IndexModel([("session", ASCENDING), ("seq", ASCENDING)], unique=True)
        await database["commits"].create_indexes([unique, erasing.INDEX])
        await database["archive"].create_indexes([archive.INDEX])
        await _check_not_emptied(database, where)
    except ConfigurationError:
        # With mongodb+srv, a name that DNS does not know leads here, too.
        raise Unavailable(f"MongoDB at {where} cannot be found, or is too old for this driver.") from None
    except PyMongoError as error:
        raise Unavailable(sentence(error, where)) from None
    return database, "setName" in hello


async def _check_not_emptied(database: Any, where: str) -> None:
    """Raise Unavailable if no session is left, although some were stored."""
    if await database["commits"].find_one({}, {"_id": 1}) is not None:
        return
    if number := await database["heads"].count_documents({}):
        raise Unavailable(
            f"The database {database.name} at {where} is empty, but {number} sessions were stored in it; restore it "
            "from a backup, or delete its collection “heads” to begin with an empty one."
        )
