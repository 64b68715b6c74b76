"""Modules that are imported when they are first needed, in a thread: to import numpy takes longer than a step may."""

from __future__ import annotations

import asyncio
from importlib import import_module

_loaded: set[str] = set()


def is_loaded(module: str) -> bool:
    """Return whether a module has been loaded here, so that its functions can be called at once."""
    return module in _loaded


async def load(module: str) -> None:
    """Import a module, unless it is loaded; other coroutines run meanwhile."""
    if module not in _loaded:
        await asyncio.to_thread(load_now, module)


def load_now(module: str) -> None:
    """Import a module, and return once it is loaded."""
    import_module(module)
    _loaded.add(module)
