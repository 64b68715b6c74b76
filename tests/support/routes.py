"""The routes of a running server."""

from __future__ import annotations

from tornado.web import Application

from tests.support.wire import Quorum


def routes(quorum: Quorum) -> set[str]:
    """Return the patterns of all routes of the server."""
    assert quorum.server is not None
    patterns: set[str] = set()
    application = quorum.server.http.request_callback
    assert isinstance(application, Application)
    for rule in application.default_router.rules:
        patterns |= {inner.matcher.regex.pattern for inner in rule.target.rules}
    return patterns
