"""Bytes in pieces, of which readers get the first while the others are being made."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator


class Pieces:
    """The bytes that somebody adds, piece by piece, until `end`; any number of readers follow, each at its own pace.

    Nobody who reads slowly delays whoever makes them: the pieces stay in memory as long as a reader has them.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0
        self._error: Exception | None = None
        self._changed = asyncio.Event()
        self.ended = False

    @classmethod
    def of(cls, body: bytes) -> Pieces:
        """Return bytes that are made already."""
        pieces = cls()
        pieces.add(body)
        pieces.end()
        return pieces

    def __len__(self) -> int:
        """Return how many bytes there are so far."""
        return self._size

    def add(self, piece: bytes) -> None:
        """Add the next piece."""
        self._pieces.append(piece)
        self._size += len(piece)
        self._tell()

    def end(self, error: Exception | None = None) -> None:
        """Say that no more pieces come; with an error, that they could not be made, which readers raise."""
        self._error = error
        self.ended = True
        self._tell()

    async def begun(self) -> None:
        """Wait for the first piece, or for the end; raises the error if there is one already."""
        while not self.ended and not self._pieces:
            await self._changed.wait()
        if self._error is not None:
            raise self._error

    async def whole(self) -> bytes:
        """Return all bytes, once they are made; raises the error."""
        pieces = [piece async for piece in self]
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield each piece, waiting for those to come; raises the error after the last."""
        read = 0
        while read < len(self._pieces) or not self.ended:
            if read < len(self._pieces):
                yield self._pieces[read]
                read += 1
            else:
                await self._changed.wait()
        if self._error is not None:
            raise self._error

    def _tell(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
