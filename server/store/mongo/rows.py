"""The documents of commits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bson.binary import Binary

from server.core.events import Commit
from server.store.mongo import names


def row_of(session: str, commit: Commit, process: str) -> dict[str, Any]:
    """Return a commit as a new document; `process` stores it, and does not want to be told of it (changes.py)."""
    return {
        **{"session": session, "seq": commit.seq, "at": commit.at, "process": process},
        **{"body": Binary(commit.body), "digest": commit.digest, **names.to_row(commit)},
    }


def commit_of(session: str, row: Mapping[str, Any]) -> Commit:
    """Return the commit in a row. Missing or wrong fields get empty values; verification detects them by the digest."""
    body, digest, at, seq = row.get("body"), row.get("digest"), row.get("at"), row["seq"]
    return Commit(
        session,
        int(seq) if isinstance(seq, int) else 0,
        int(at) if isinstance(at, int) else 0,  # large integers are bson's Int64, which JSON encoders reject
        bytes(body) if isinstance(body, bytes) else b"",
        digest if isinstance(digest, str) else "",
        names.from_row(row),
    )
