"""The routes of a running server."""

from __future__ import annotations

from server.handlers.live import HandshakeRouter
from tests.support.wire import Quorum


def routes(quorum: Quorum) -> set[str]:
    """Return the patterns of all routes of the server."""
    assert quorum.server is not None
    patterns: set[str] = set()
    router = quorum.server.http.request_callback
    assert isinstance(router, HandshakeRouter)
    for rule in router.application.default_router.rules:
        patterns |= {inner.matcher.regex.pattern for inner in rule.target.rules}
    return patterns
