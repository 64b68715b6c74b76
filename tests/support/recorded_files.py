"""Records what SQLite does to its files, and lets that fail: a VFS around the default one that waits for no disk.

It is made with ctypes, because the sqlite3 module cannot define one: the structures of the default VFS and of its files
are copied, and the functions that write are replaced (sqlite.org/vfs.html; 64-bit systems, SQLite from 3.7.6 on).
"""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct

Word = ctypes.c_uint64
# Of the structures, in words: their sizes, and where what is replaced or needed is.
VFS_WORDS, VFS_NAME, VFS_OPEN, VFS_DELETE = 21, 3, 5, 6
METHODS_WORDS, WRITE, TRUNCATE, SYNC = 19, 3, 4, 5
DIRECTORY_SYNCED = 1

# The path is an address, because SQLite keeps it: a copy of the text would be gone too early.
_Open = ctypes.CFUNCTYPE(ctypes.c_int, Word, Word, Word, ctypes.c_int, Word)
_Delete = ctypes.CFUNCTYPE(ctypes.c_int, Word, ctypes.c_char_p, ctypes.c_int)
_Write = ctypes.CFUNCTYPE(ctypes.c_int, Word, Word, ctypes.c_int, ctypes.c_int64)
_Truncate = ctypes.CFUNCTYPE(ctypes.c_int, Word, ctypes.c_int64)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, Word, ctypes.c_int)


class Written(Struct, frozen=True):
    """Bytes were written to a file."""

    name: str
    offset: int
    data: bytes


class Truncated(Struct, frozen=True):
    """A file was made this long."""

    name: str
    size: int


class Synced(Struct, frozen=True):
    """All that was done to a file was made durable; if that `failed`, nobody knows how much."""

    name: str
    failed: bool = False


class Deleted(Struct, frozen=True):
    """A file was deleted; `durable` if its directory was synced, too."""

    name: str
    durable: bool


Operation = Written | Truncated | Synced | Deleted


class Recorder:
    """The operations on the files in a folder, in their order. Files are named without the folder.

    `fails` is asked before each write and sync, and returns SQLite's code of an error, or 0.
    """

    def __init__(self, folder: Path, fails: Callable[[], int] = lambda: 0) -> None:
        self.operations: list[Operation] = []
        self.fails = fails
        self._folder = folder
        self._names: dict[int, str] = {}  # by the address of an open file
        self._methods: dict[int, Any] = {}  # the changed copy of the methods, by the address of the original

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Record the files that this process opens meanwhile."""
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = Word
        default = library.sqlite3_vfs_find(None)
        words = _words(default, VFS_WORDS)
        vfs = (Word * VFS_WORDS)(*words)
        name = ctypes.create_string_buffer(b"recorded")
        functions = self._functions(default, words)
        vfs[VFS_NAME] = ctypes.addressof(name)
        vfs[VFS_OPEN], vfs[VFS_DELETE] = (_address(function) for function in functions)
        library.sqlite3_vfs_register(ctypes.byref(vfs), 1)
        try:
            yield
        finally:
            library.sqlite3_vfs_unregister(ctypes.byref(vfs))
            library.sqlite3_vfs_register(ctypes.c_void_p(default), 1)

    def _functions(self, default: int, words: Any) -> tuple[Any, Any]:
        original_open, original_delete = _Open(words[VFS_OPEN]), _Delete(words[VFS_DELETE])

        def open_file(vfs: int, address: int, file: int, flags: int, out_flags: int) -> int:
            code = int(original_open(default, address, file, flags, out_flags))
            path = Path(ctypes.string_at(address).decode()) if address else Path()
            if code == 0 and path.parent == self._folder:
                self._names[file] = path.name
                methods = Word.from_address(file)
                methods.value = ctypes.addressof(self._recording(methods.value))
            return code

        def delete(vfs: int, path: bytes, synced: int) -> int:
            self.operations.append(Deleted(Path(path.decode()).name, bool(synced & DIRECTORY_SYNCED)))
            return int(original_delete(default, path, 0))

        return _Open(open_file), _Delete(delete)

    def _recording(self, original: int) -> Any:
        """Return a copy of a file's methods in which those that change it are recorded."""
        if original in self._methods:
            return self._methods[original][0]
        words = _words(original, METHODS_WORDS)
        write, truncate = _Write(words[WRITE]), _Truncate(words[TRUNCATE])

        def on_write(file: int, data: int, size: int, offset: int) -> int:
            code = self.fails()
            done = size // 2 if code else size
            self.operations.append(Written(self._names[file], offset, ctypes.string_at(data, done)))
            return int(write(file, data, done, offset)) or code

        def on_truncate(file: int, size: int) -> int:
            self.operations.append(Truncated(self._names[file], size))
            return int(truncate(file, size))

        def on_sync(file: int, flags: int) -> int:
            code = self.fails()
            self.operations.append(Synced(self._names[file], failed=code != 0))
            return code

        functions = _Write(on_write), _Truncate(on_truncate), _Sync(on_sync)
        methods = (Word * METHODS_WORDS)(*words)
        methods[WRITE], methods[TRUNCATE], methods[SYNC] = (_address(function) for function in functions)
        self._methods[original] = methods, functions
        return methods


def _words(address: int, number: int) -> Any:
    return (Word * number).from_address(address)


def _address(function: Any) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value or 0
