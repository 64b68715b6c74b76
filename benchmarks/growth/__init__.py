"""Growth: how one server copes with more connections, larger templates and more processes."""

from __future__ import annotations

from typing import Any

from benchmarks.effort import Effort
from benchmarks.growth import connections, handshakes, processes, storms, templates


def measure(effort: Effort) -> dict[str, Any]:
    """Return the results of all parts, keyed by part."""
    return {
        **connections.measure(effort),
        "handshakes": handshakes.measure(effort),
        "storms": storms.measure(effort),
        "templates": templates.measure(effort),
        **processes.measure(effort),
    }
