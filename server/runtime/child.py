"""The program of a worker process (worker_process.py): carries out one call after another until its parent is gone.

A message is its length in eight bytes, its kind, and its content: a function and its arguments, a result, or an error,
pickled, or a result of bytes as it is, which may be many megabytes. Of a function that yields bytes, each piece is a
message, and None is the result. Both ends are this server, so unpickling is safe.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import socket
import sys
from collections.abc import Iterator

# Voting goes first: this process gives way to all others.
NICENESS = 5
# Thresholds for gc.set_threshold: a session has a million objects, which are visited in vain, and few cycles.
COLLECT = (50_000, 20, 20)
HEADER = 9
CALL, RESULT, BYTES, PIECE, ERROR = b"c", b"r", b"b", b"p", b"e"


def main() -> None:
    """Serve the socket whose file descriptor is the only argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C stops the parent, and this ends with it
    with contextlib.suppress(OSError):
        os.nice(NICENESS)
    gc.set_threshold(*COLLECT)
    with socket.socket(fileno=int(sys.argv[1])) as parent:
        while (call := _received(parent)) is not None:
            for message in _carry_out(call):
                parent.sendall(message)


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


def _received(parent: socket.socket) -> bytes | None:
    header = _exactly(parent, HEADER)
    return None if header is None else _exactly(parent, int.from_bytes(header[:-1]))


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
