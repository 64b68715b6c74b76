"""The versions of the server that a run can have: today's code, and the next version's beside it in one process."""

from __future__ import annotations

import importlib
import re
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from tests.support.next_version import build

NEXT = "next_server"


class Version:
    """The modules of one version that a run uses."""

    def __init__(self, package: str) -> None:
        self._package = package
        self.events = self.module("core.events")
        self.log = self.module("core.log")
        self.visible = self.module("core.visibility.session").visible
        self.hub = self.module("live.hub")
        self.protocol = self.module("live.protocol")
        self.unreadable_codes = self.module("live.unreadable_codes")
        self.board_cache = self.module("live.board_cache")
        self.connection = self.module("live.websocket.connection")
        self.store = self.module("store")
        self.heads = self.module("store.heads")

    def module(self, name: str) -> Any:
        """Return one of its modules."""
        return importlib.import_module(f"{self._package}.{name}")


TODAY = Version("server")


@cache
def next_version() -> Version:
    """Return the next version, which writes one more event and one more field (tests/support/next_version.py)."""
    folder = tempfile.TemporaryDirectory()
    tree = build(Path(folder.name))
    package = (tree / "server").rename(tree / NEXT)
    for file in package.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"^(\s*)(from|import) server\b", rf"\1\2 {NEXT}", text, flags=re.MULTILINE), "utf-8")
    sys.path.append(str(tree))
    version = Version(NEXT)
    version.folder = folder  # type: ignore[attr-defined]  # deleted with it, at the end of the process
    return version
