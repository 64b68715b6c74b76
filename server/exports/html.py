"""HTML: the report as one file that needs no network."""

from __future__ import annotations

from server.analysis.findings import Solidity
from server.core.visibility.session import VisibleSession
from server.exports.document import html
from server.exports.report import report


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the report as UTF-8 HTML, in the session's language; `findings` saves another analysis."""
    return html.write(report(session, findings))
