"""Boards of one session, again and again: of each only the cells that have changed are figured and encoded anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import msgspec
from msgspec import structs

from server.core.board import Board, CellAggregate, CellStats, Standing, cell
from server.core.visibility.session import VisibleSession
from server.live import protocol


class BoardCache:
    """Remembers every cell by its histogram, of which all its figures follow."""

    def __init__(self) -> None:
        self._cells: dict[tuple[str, str], tuple[tuple[int, ...], CellAggregate]] = {}

    def board(self, session: VisibleSession) -> Board:
        """The present board, with its cells encoded already: it encodes to the same bytes as the plain one."""
        if session.phase == "lobby":
            self._cells.clear()  # options and criteria may still change
        return session.board(self._cell)

    def _cell(self, option: str, criterion: str, histogram: Sequence[int]) -> CellAggregate:
        now = tuple(histogram)
        kept = self._cells.get((option, criterion))
        if kept is not None and kept[0] == now:
            return kept[1]
        found = cell(option, criterion, now)
        encoded = cast(CellStats, msgspec.Raw(protocol.encode(found.shown)))
        found = CellAggregate(found.n, found.mean, found.spread, encoded)
        self._cells[option, criterion] = now, found
        return found


def changes(before: Board, now: Board) -> Board | None:
    """The board of now with only those options, and of them those cells, that are not as before; None when it is
    another one altogether."""
    if (before.phase, before.round, before.shown) != (now.phase, now.round, now.shown):
        return None
    changed: list[Standing] = []
    for old, new in zip(before.options, now.options, strict=True):
        cells = tuple([c for b, c in zip(old.cells, new.cells, strict=True) if b is not c and b != c])
        if cells or structs.replace(old, cells=()) != structs.replace(new, cells=()):
            changed.append(structs.replace(new, cells=cells))
    return structs.replace(now, options=tuple(changed))
