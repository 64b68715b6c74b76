"""Markdown: the report, for a pull request or a wiki."""

from __future__ import annotations

from server.analysis.findings import Solidity
from server.core.visibility.session import VisibleSession
from server.exports.document import markdown
from server.exports.report import report


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the report as UTF-8 Markdown (CommonMark with tables), in the session's language.

    `findings` saves another analysis.
    """
    return markdown.write(report(session, findings))
