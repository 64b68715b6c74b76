"""Rebuilds the board of a session, recomputing and encoding only the options and cells that changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import msgspec
from msgspec import structs

from server.core.board import Board, CellAggregate, CellStats, Counts, Figure, Standing, cell, standing
from server.core.events import AnyEvent, Cleared, Scored
from server.core.model import Description
from server.core.numeric_scale import Sums
from server.core.visibility.session import VisibleSession
from server.live import protocol


class BoardCache:
    """Caches encoded cells by their histograms and sums, which determine all their figures, and options by their cells.

    Most boards differ from the one before in a single cell, but a board may have 900. Of options without a new score
    not even the histograms are compared.
    """

    def __init__(self) -> None:
        self._standings: dict[str, tuple[Description, list[tuple[Sequence[int], Sums | None]], Standing]] = {}
        self._cells: dict[tuple[str, str], tuple[tuple[int, ...], Sums | None, CellAggregate]] = {}
        self._scored: set[str] = set()  # the options with scores since the last board, and their cells
        self._scored_cells: set[tuple[str, str]] = set()
        self._any_changed = True  # whether something else happened since then

    def note(self, events: Sequence[AnyEvent]) -> None:
        """Note the events of a commit; call it with those of every commit."""
        for event in events:
            if isinstance(event, Scored | Cleared):
                self._scored.add(event.option)
                self._scored_cells.add((event.option, event.criterion))
            else:
                self._any_changed = True

    def board(self, session: VisibleSession) -> Board:
        """Return the current board with its cells encoded; it encodes to the same bytes as `session.board()`."""
        if session.phase == "lobby":
            self._cells.clear()  # options and criteria may still change
            self._standings.clear()
        board = session.board(self._cell, self._standing)
        if board.shown:
            self._scored.clear()
            self._scored_cells.clear()
            self._any_changed = False
        return board

    def _standing(self, option: str, about: Description, counts: Counts, figure: Figure) -> Standing:
        cached = self._standings.get(option)
        if cached is None or cached[0] is not about:
            self._any_changed = True
        elif not self._any_changed and option not in self._scored:
            return cached[2]
        now = [counts(option, criterion.id) for criterion in about.criteria]
        if cached is not None and cached[0] is about and cached[1] == now:
            return cached[2]
        made = standing(option, about, counts, figure)
        self._standings[option] = about, [(histogram[:], sums) for histogram, sums in now], made
        return made

    def _cell(self, option: str, criterion: str, histogram: Sequence[int], sums: Sums | None) -> CellAggregate:
        cached = self._cells.get((option, criterion))
        if cached is not None and not self._any_changed and (option, criterion) not in self._scored_cells:
            return cached[2]
        now = tuple(histogram)
        if cached is not None and cached[0] == now and cached[1] == sums:
            return cached[2]
        made = cell(option, criterion, now, sums)
        encoded = cast(CellStats, msgspec.Raw(protocol.encode(made.shown)))
        made = CellAggregate(made.n, made.mean, made.spread, encoded, made.number)
        self._cells[option, criterion] = now, sums, made
        return made


def changes(before: Board, now: Board) -> Board | None:
    """Return the board with only the options that changed, and of these only the cells that changed; None if phase,
    round or visibility differ, so that the complete board must be sent."""
    if (before.phase, before.round, before.shown) != (now.phase, now.round, now.shown):
        return None
    changed = [
        structs.replace(new, cells=tuple([c for b, c in zip(old.cells, new.cells, strict=True) if b != c]))
        for old, new in zip(before.options, now.options, strict=True)
        if old != new
    ]
    return structs.replace(now, options=tuple(changed))
