"""Bytes in pieces: readers get each one as it is made, and the error after the last."""

from __future__ import annotations

import asyncio

import pytest

from server.runtime.pieces import Pieces


async def test_readers_get_what_is_there_and_then_what_comes() -> None:
    made = Pieces()
    made.add(b"one ")
    early = asyncio.get_running_loop().create_task(made.whole())
    await made.begun()
    assert (len(made), made.ended) == (4, False)
    made.add(b"two ")
    late = asyncio.get_running_loop().create_task(made.whole())
    await asyncio.sleep(0)
    made.add(b"three")
    made.end()
    assert {await early, await late, await made.whole()} == {b"one two three"}
    assert (len(made), made.ended) == (13, True)


async def test_error_comes_after_the_pieces_and_before_the_first_if_it_is_known() -> None:
    made = Pieces()
    made.add(b"one")
    await made.begun()
    made.end(ZeroDivisionError())
    found: list[bytes] = []
    with pytest.raises(ZeroDivisionError):
        async for piece in made:
            found.append(piece)
    assert found == [b"one"]
    with pytest.raises(ZeroDivisionError):
        await made.begun()


async def test_made_bytes_are_one_piece() -> None:
    body = b"all of it"
    assert await Pieces.of(body).whole() is body
