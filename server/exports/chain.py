"""The chain of a record: a digest for each of its entries, which covers the entries before it, too.

An entry is one value of the record, or one item of a list in it: a member, the weights of somebody, a ballot. So the
chain says which of them was changed. It covers only what the record shows, and so can be in every record; the log's own
digests cannot (docs/decisions/0015-a-record-has-a-chain-of-its-own.md).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from server.exports.canonical import canonical

# These are about all the rest.
NOT_COVERED = ("chain", "signature")

Entry = tuple[str, object]


def entries(content: Mapping[str, Any]) -> Iterator[Entry]:
    """Yield the entries of a record as decoded JSON, each with its place as a JSON pointer (RFC 6901).

    They are in the order of the canonical form; a round is followed by its ballots and does not contain them itself.
    """
    for key in sorted(content):
        if key not in NOT_COVERED:
            yield from _of(f"/{key}", content[key])


def _of(place: str, value: object) -> Iterator[Entry]:
    if not isinstance(value, list | tuple):
        yield place, value
        return
    for number, item in enumerate(value):
        ballots = item.get("ballots") if isinstance(item, dict) else None
        if isinstance(ballots, list | tuple):
            yield f"{place}/{number}", {key: part for key, part in item.items() if key != "ballots"}
            yield from _of(f"{place}/{number}/ballots", ballots)
        else:
            yield f"{place}/{number}", item


def link(previous: str, entry: Entry) -> str:
    """Return the digest of an entry: the hex SHA-256 of the canonical JSON of [previous digest, place, value]."""
    return hashlib.sha256(canonical([previous, *entry])).hexdigest()


def chain(content: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the digests of all entries; the one before the first is ""."""
    links: list[str] = []
    for entry in entries(content):
        links.append(link(links[-1] if links else "", entry))
    return tuple(links)
