"""Growth: what more connections, larger templates and more processes do to one server."""

from __future__ import annotations

from typing import Any

from benchmarks.effort import Effort
from benchmarks.growth import connections, processes, storms, templates


def measure(effort: Effort) -> dict[str, Any]:
    """Each of its parts, in a part of its own."""
    return {
        **connections.measure(effort),
        "storms": storms.measure(effort),
        "templates": templates.measure(effort),
        **processes.measure(effort),
    }
