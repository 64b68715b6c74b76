"""Creates the first events of a session, with scores that are imported."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from server.core.events import AnyEvent, Created, Joined
from server.core.importing import ImportedRound, ImportedScore
from server.runtime.clock import clock
from server.runtime.lane import Lane


class ImportedScores(Struct, frozen=True):
    """The scores to import, and the name of the member who represents them."""

    name: str
    scores: tuple[ImportedScore, ...]


async def first_events(
    created: Created, joined: Joined, imported: ImportedScores | None, member: str, lane: Lane
) -> Sequence[AnyEvent]:
    """Return the events that a session begins with; scores are imported by a new `member`, in turns of the lane.

    Raises Refused for a session that cannot be opened, and Busy.
    """
    if imported is None:
        return [created, joined]
    earlier = ImportedRound(created, joined, member, imported.name, imported.scores, clock())
    await lane.run(joined.member, earlier.steps())
    return earlier.events
