"""Fixtures: a server for each test of a handler."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tornado.ioloop import IOLoop

from tests.support.wire import Quorum, running

PAGE = '<!doctype html><head><title>Quorum</title><script type=module src="/assets/main-1a2b.js"></script></head><p>'
# What Vite writes of the front end: a chunk for the entry, for each screen, and for its messages in each language.
ENTRY = "_base.js"
SCREENS = {
    "home": "src/features/home/Home.svelte",
    "screen": "src/features/projector/Projector.svelte",
    "facilitate": "src/features/facilitate/Facilitate.svelte",
    "embed": "src/features/embed/Embed.svelte",
    "solid": "src/features/analysis/Analysis.svelte",
    "decisions": "src/features/decisions/Decisions.svelte",
    "privacy": "src/features/privacy/Privacy.svelte",
    "verify": "src/features/verify/Verify.svelte",
}
MANIFEST: dict[str, dict[str, Any]] = {
    ENTRY: {"file": "assets/main-1a2b.js", "css": ["assets/main-1a2b.css"]},
    "_shared.js": {"file": "assets/shared.js", "css": ["assets/shared.css"], "imports": [ENTRY]},
    **{
        module: {
            "file": f"assets/{screen}.js",
            "css": [f"assets/{screen}.css"],
            "imports": ["_shared.js", ENTRY],
        }
        for screen, module in SCREENS.items()
    },
}


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A minimal front end: these tests check how it is served."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE)
    (folder / "assets" / "main-1a2b.js").write_text("export {}\n")
    (folder / "service-worker.js").write_text("/* keeps the pages */\n")
    (folder / "manifest.json").write_text(json.dumps(MANIFEST))
    for language in ("de", "en"):
        texts = folder / "assets" / "messages" / "5e6f" / language
        texts.mkdir(parents=True)
        for screen in (*SCREENS, "ballot", "ballot-later"):
            (texts / f"{screen}.js").write_text("export default ''\n")
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
