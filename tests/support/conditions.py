"""Conditions on live messages, for `Live.expect`."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.wire import Message


def board_of(votes: int) -> Callable[[Message], bool]:
    """Return a condition: a board message counts this number of votes in its first cell (it has none in the lobby)."""
    return lambda message: [option["cells"][0]["n"] for option in message["board"]["options"]][:1] == [votes]


def since(seq: int) -> Callable[[Message], bool]:
    """Return a condition: a message has the state of this commit or of a later one."""
    return lambda message: bool(message["seq"] >= seq)


def scored(cell: int) -> Callable[[Message], bool]:
    """Return a condition: a board message counts one vote in this cell of its first option."""
    return lambda message: bool(message["board"]["options"][0]["cells"][cell]["n"] == 1)
