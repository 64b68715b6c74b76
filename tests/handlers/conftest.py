"""Fixtures: a server for each test of a handler."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from tests.support.wire import Quorum, running

PAGE = b"<!doctype html><title>Quorum</title><script type=module src=/assets/main-1a2b.js></script>"


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A minimal front end: these tests check how it is served."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_bytes(PAGE)
    (folder / "assets" / "main-1a2b.js").write_text("export {}\n")
    monkeypatch.setattr("server.handlers.pages.pages_folder", lambda: folder)
    monkeypatch.setattr("server.app.pages_folder", lambda: folder)
    return folder


@pytest.fixture
def quorum(
    integration: None, io_loop: IOLoop, tmp_path: Path, pages: Path, request: pytest.FixtureRequest
) -> Iterator[Quorum]:
    """A server in this process; indirect parameters are settings of its configuration."""
    with running(io_loop, tmp_path, **getattr(request, "param", {})) as quorum:
        yield quorum
