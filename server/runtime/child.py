"""The program of a worker process (worker_process.py): carries out one call after another until its parent is gone.

A message is its length in eight bytes, and a pickled value: a function and its arguments, or whether it succeeded and
its result. Both ends are this server, so unpickling is safe.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import socket
import sys

# Voting goes first: this process gives way to all others.
NICENESS = 5
HEADER = 8


def main() -> None:
    """Serve the socket whose file descriptor is the only argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C stops the parent, and this ends with it
    with contextlib.suppress(OSError):
        os.nice(NICENESS)
    with socket.socket(fileno=int(sys.argv[1])) as parent:
        while (call := _received(parent)) is not None:
            parent.sendall(packed(_carry_out(call)))


def packed(value: object) -> bytes:
    """Return a message."""
    body = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return len(body).to_bytes(HEADER) + body


def _carry_out(call: bytes) -> tuple[bool, object]:
    try:
        function, arguments = pickle.loads(call)
        return True, function(*arguments)
    except Exception as error:
        try:
            pickle.loads(pickle.dumps(error))
        except Exception:
            return False, RuntimeError(f"{type(error).__name__}: {error}")
        return False, error


def _received(parent: socket.socket) -> bytes | None:
    header = _exactly(parent, HEADER)
    return None if header is None else _exactly(parent, int.from_bytes(header))


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
