"""The page of each screen: index.html with links to all files that the screen needs.

Without them, a browser learns of a file only when it runs the one before: on a phone, a round trip each.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

# The module of each screen, as Vite's manifest names it. The entry itself has the first of the ballot.
MODULES = {
    "home": "src/features/home/Home.svelte",
    "screen": "src/features/projector/Projector.svelte",
    "facilitate": "src/features/facilitate/Facilitate.svelte",
    "embed": "src/features/embed/Embed.svelte",
    "solid": "src/features/analysis/Analysis.svelte",
    "decisions": "src/features/decisions/Decisions.svelte",
    "privacy": "src/features/privacy/Privacy.svelte",
    "verify": "src/features/verify/Verify.svelte",
}
# The file of its messages in a language; the folder between has a name that changes with any message.
MESSAGES = "assets/messages/*/{language}/{screen}.js"
ENTRY = "index.html"
HEAD_END = "</head>"
# The screens that fetch a session before they connect to it, and what they ask for.
QUERIES = {"ballot": "?brief", "screen": ""}


def page_html(folder: Path, screen: str, language: str, session: str | None) -> bytes:
    """Return the page of a screen for a reader of a language; `session` is the code of the session that it fetches.

    Raises FileNotFoundError if the front end is not built.
    """
    head, body = _halves(folder, (folder / ENTRY).stat().st_mtime_ns, screen, language)
    # The page fetches the session with these very settings, and gets the answer to this request.
    address = f"/api/sessions/{session}{QUERIES.get(screen, '')}"
    fetched = f'<link rel="preload" as="fetch" crossorigin href="{address}">' if session else ""
    return f"{head}{fetched}{HEAD_END}{body}".encode()


@lru_cache(maxsize=200)
def _halves(folder: Path, version: int, screen: str, language: str) -> tuple[str, str]:
    """Return the page before and after the end of its head; `version` changes when the front end is built again."""
    head, _, body = (folder / ENTRY).read_text(encoding="utf-8").partition(HEAD_END)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    # Vite has linked its entry, whatever chunk that is part of.
    seen = {module for module, chunk in manifest.items() if f'"/{chunk["file"]}"' in head}
    linked = {file for module in tuple(seen) for file in _files(manifest, module, seen)}
    module = MODULES.get(screen)
    files = [file for file in _files(manifest, module, seen) if file not in linked] if module else []
    texts = folder.glob(MESSAGES.format(language=language, screen=screen))
    files += [path.relative_to(folder).as_posix() for path in texts]
    return head + "".join(map(_link, dict.fromkeys(files))), body


def _files(manifest: Mapping[str, Any], module: str, seen: set[str]) -> Iterator[str]:
    """Yield the files of a module and of all that it imports (vite.dev/guide/backend-integration)."""
    chunk = manifest[module]
    seen.add(module)
    yield chunk["file"]
    yield from chunk.get("css", ())
    for imported in chunk.get("imports", ()):
        if imported not in seen:
            yield from _files(manifest, imported, seen)


def _link(file: str) -> str:
    kind = "stylesheet" if file.endswith(".css") else "modulepreload"
    return f'<link rel="{kind}" crossorigin href="/{file}">'
