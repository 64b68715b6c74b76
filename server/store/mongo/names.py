"""The names beside the commits in MongoDB: a list in each commit's document, from which they can be erased."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import structs

from server.core.events import Commit, ErasableName


def to_row(commit: Commit) -> dict[str, Any]:
    """Return the part of a document with the names of a commit; empty if it has none."""
    return {"names": [structs.asdict(name) for name in commit.names]} if commit.names else {}


def from_row(row: Mapping[str, Any]) -> tuple[ErasableName, ...]:
    """Return the names in a document, without those in which something is missing or wrong."""
    names = row.get("names")
    fields = ErasableName.__struct_fields__
    known = [n for n in names if isinstance(n, Mapping)] if isinstance(names, list) else []
    return tuple(ErasableName(*(n[f] for f in fields)) for n in known if all(isinstance(n.get(f), str) for f in fields))


async def erase(commits: Any, session: str, member: str) -> None:
    """Remove all names of a member."""
    named = {"session": session, "names.member": member}
    await commits.update_many(named, {"$pull": {"names": {"member": member}}})
