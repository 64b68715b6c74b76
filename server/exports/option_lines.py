"""The options that were added or dropped after the first round, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from server.core.visibility.session import VisibleSession
from server.exports.wording import Wording


def changed_options(session: VisibleSession, words: Wording) -> Iterator[str]:
    """Yield a sentence for the options added, and one for those dropped, from each round on."""
    for changed in session.options_changes:
        for kind, ids in (("added", changed.added), ("dropped", changed.dropped)):
            if ids:
                names = [words.option(id) for id in ids]
                yield words.text("export-options-changed", kind=kind, round=changed.round, options=names)


def dropped_from(session: VisibleSession) -> Mapping[str, int]:
    """Return by id the options that the last round no longer has, with the round from which on they are gone."""
    last = {id: changed.round for changed in session.options_changes for id in changed.dropped}
    there = {option.id for option in session.description.options}
    return {id: round_ for id, round_ in last.items() if id not in there}
