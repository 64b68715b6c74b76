"""What a disk may hold after a power cut, given what was done to it (recorded_files.py).

What was synced is there. Of what was written since, each page of a file may be there, or not, or in an earlier state,
or in part, or as zeros or garbage, whatever the order of the writes was; deleted files may be back. Bytes beside those
that were written stay intact, which is what SQLite expects of a disk (its "powersafe overwrite").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from random import Random

from tests.support.recorded_files import Deleted, Operation, Synced, Truncated, Written

PAGE = 4096


class _File:
    """The durable content of a file (None: it does not exist), and what was done to it since."""

    def __init__(self, durable: bytes | None = None) -> None:
        self.durable = durable
        self.pending: list[Written | Truncated] = []

    def sync(self) -> None:
        content = bytearray(self.durable or b"")
        for operation in self.pending:
            match operation:
                case Written(_, offset, data):
                    _put(content, offset, data)
                case Truncated(_, size):
                    del content[size:]
        self.durable, self.pending = bytes(content), []


class Disk:
    """Files by name, as they were at first and with everything that was done to them; chance decides what is left."""

    def __init__(self, files: Mapping[str, bytes], random: Random) -> None:
        self._random = random
        self._files = {name: _File(content) for name, content in files.items()}
        self._deleted: dict[str, _File] = {}  # but the directory was not synced since

    def do(self, operation: Operation) -> None:
        """Carry out an operation."""
        file = self._files.setdefault(operation.name, _File())
        match operation:
            case Synced(_, failed=True):
                file.durable, file.pending = _after_cut(file, self._random), []  # the kernel does not try again
            case Synced():
                if file.durable is None:
                    self._deleted.clear()  # SQLite syncs the directory with the first sync of a new journal
                file.sync()
            case Deleted(_, durable):
                del self._files[operation.name]
                if not durable:
                    self._deleted[operation.name] = file
            case _:
                file.pending.append(operation)

    def cut(self) -> dict[str, bytes]:
        """Return files that may be there when the power comes back."""
        random = self._random
        back = {name: file for name, file in self._deleted.items() if random.random() < 0.5}
        found = {name: _after_cut(file, random) for name, file in (back | self._files).items()}
        return {name: content for name, content in found.items() if content is not None}


def _after_cut(file: _File, random: Random) -> bytes | None:
    if file.durable is None and random.random() < 0.5:
        return None
    content = bytearray(file.durable or b"")
    fate = random.choice(("none", "all", "mixed", "mixed"))
    if fate == "none":
        return bytes(content)
    pages: dict[int, list[Written]] = defaultdict(list)
    for operation in file.pending:
        if isinstance(operation, Written):
            for piece in _pieces(operation):
                pages[piece.offset // PAGE].append(piece)
        elif fate == "all" or random.random() < 0.5:
            del content[operation.size :]
    for pieces in pages.values():
        there = len(pieces) if fate == "all" else random.randint(0, len(pieces))
        for number, piece in enumerate(pieces[:there], 1):
            damaged = fate == "mixed" and number == there
            _put(content, piece.offset, _damaged(piece.data, random) if damaged else piece.data)
    return bytes(content)


def _pieces(written: Written) -> list[Written]:
    """Split what was written at the borders of pages."""
    pieces, start, end = [], written.offset, written.offset + len(written.data)
    while start < end:
        stop = min(end, (start // PAGE + 1) * PAGE)
        pieces.append(Written(written.name, start, written.data[start - written.offset : stop - written.offset]))
        start = stop
    return pieces


def _damaged(data: bytes, random: Random) -> bytes:
    """Return what may be found in place of these bytes: most often themselves."""
    match random.choice(("whole", "whole", "torn", "zeros", "garbage")):
        case "torn":
            return data[: random.randint(0, len(data))]
        case "zeros":
            return bytes(len(data))
        case "garbage":
            return random.randbytes(len(data))
        case _:
            return data


def _put(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data
