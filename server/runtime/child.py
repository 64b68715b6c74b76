"""The program of a worker process (worker_process.py): carries out one call after another until its parent is gone.

A message is its length in eight bytes, its kind, and its content: a function and its arguments, a result, or an error,
pickled, or a result of bytes as it is, which may be many megabytes. Of a function that yields bytes, each piece is a
message, and None is the result. A module to load beforehand is imported once no call has come for a while. Both ends
are this server, so unpickling is safe.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import select
import signal
import socket
import sys
from collections.abc import Iterator
from importlib import import_module

# Voting goes first: this process gives way to all others.
NICENESS = 5
# Thresholds for gc.set_threshold: a session has a million objects, which are visited in vain, and few cycles.
COLLECT = (50_000, 20, 20)
HEADER = 9
CALL, LOAD, RESULT, BYTES, PIECE, ERROR = b"c", b"l", b"r", b"b", b"p", b"e"


def main() -> None:
    """Serve the socket whose file descriptor is the only argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C stops the parent, and this ends with it
    with contextlib.suppress(OSError):
        os.nice(NICENESS)
    gc.set_threshold(*COLLECT)
    with socket.socket(fileno=int(sys.argv[1])) as parent:
        while (received := _received(parent)) is not None:
            content, kind = received
            if kind == LOAD:
                name, seconds = pickle.loads(content)
                _load_when_idle(parent, name, seconds)
                continue
            for message in _carry_out(content):
                parent.sendall(message)


def _load_when_idle(parent: socket.socket, name: str, seconds: float) -> None:
    """Import a module unless a call comes in time; the call that needs it would import it anyway, or fail as this."""
    if name not in sys.modules and not select.select([parent], [], [], seconds)[0]:
        with contextlib.suppress(Exception):
            import_module(name)


def packed(kind: bytes, value: object) -> bytes:
    """Return a message."""
    body = (
        value if isinstance(value, bytes) and kind in (BYTES, PIECE) else pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    )
    return len(body).to_bytes(HEADER - 1) + kind + body


def _carry_out(call: bytes) -> Iterator[bytes]:
    """Yield the messages that answer a call; the last one is a result or an error."""
    try:
        function, arguments = pickle.loads(call)
        result = function(*arguments)
        if isinstance(result, Iterator):
            for piece in result:
                yield packed(PIECE, piece)
            result = None
        yield packed(BYTES if isinstance(result, bytes) else RESULT, result)
    except Exception as error:
        yield _packed_error(error)


def _packed_error(error: Exception) -> bytes:
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return packed(ERROR, RuntimeError(f"{type(error).__name__}: {error}"))
    return packed(ERROR, error)


def _received(parent: socket.socket) -> tuple[bytes, bytes] | None:
    """Return the content and the kind of the next message; None at the end of the stream."""
    header = _exactly(parent, HEADER)
    content = None if header is None else _exactly(parent, int.from_bytes(header[:-1]))
    return None if header is None or content is None else (content, header[-1:])


def _exactly(parent: socket.socket, size: int) -> bytes | None:
    """Return that many bytes; None at the end of the stream."""
    received = bytearray()
    while len(received) < size:
        chunk = parent.recv(min(size - len(received), 1 << 20))
        if not chunk:
            return None
        received += chunk
    return bytes(received)


if __name__ == "__main__":
    main()
