"""Connects to the address of a MongoDB, and says what is wrong with one that cannot be used."""

from __future__ import annotations

import os
import warnings
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from motor.motor_asyncio import AsyncIOMotorClient
from pymongo.errors import ConfigurationError, PyMongoError
from pymongo.uri_parser import parse_uri

from server.store import Unavailable

# In milliseconds: long enough for a failover, which takes a few seconds, and acceptable in a meeting.
TIMEOUTS = {
    "serverSelectionTimeoutMS": 5000,
    "connectTimeoutMS": 5000,
    "socketTimeoutMS": 10_000,
    "waitQueueTimeoutMS": 5000,
}


def client_at(url: str, where: str) -> Any:
    """Return a client that has not connected yet; raises Unavailable for an invalid address."""
    try:
        options = parse_qsl(urlsplit(url).query)
        if invalid := sorted(key for key, value in options if not _supported(key, value)):
            raise Unavailable(f"The MongoDB address {where} has an option that cannot be used: {', '.join(invalid)}.")
        given = {key.lower() for key, _ in options}
        settings: dict[str, Any] = {key: value for key, value in TIMEOUTS.items() if key.lower() not in given}
        # Text that is not UTF-8 belongs to a damaged session; an error here would prevent reading all the others.
        settings["unicode_decode_error_handler"] = "replace"
        return AsyncIOMotorClient(url, appname="quorum", retryWrites=True, **settings)
    except OSError as error:
        cause = os.strerror(error.errno) if error.errno else type(error).__name__
        raise Unavailable(f"The TLS files for MongoDB at {where} cannot be read: {cause}.") from None
    except (PyMongoError, ValueError, TypeError):
        raise Unavailable(
            f"The MongoDB address {where} cannot be read: write mongodb://host:27017/database, "
            "and special characters in a password as %XX."
        ) from None


def _supported(key: str, value: str) -> bool:
    """Return whether the driver supports an option. Some releases ignore others with a warning, even one about TLS."""
    if key.lower().startswith("srv"):  # valid only in mongodb+srv://, which cannot be parsed without a DNS query
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)
            parse_uri(f"mongodb://localhost/?{urlencode({key: value})}")
    except (ConfigurationError, UserWarning, ValueError, TypeError):
        return False
    return True


def hosts(url: str) -> str:
    """Return the hosts of an address, without credentials, even if a password contains an unescaped slash."""
    return url.partition("://")[2].rpartition("@")[2].partition("/")[0].partition("?")[0] or "(no host)"
