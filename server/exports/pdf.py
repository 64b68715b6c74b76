"""PDF: the report for printing and filing."""

from __future__ import annotations

from server.analysis.findings import Solidity
from server.core.visibility.session import VisibleSession
from server.exports.document import pdf
from server.exports.document.pdf import Paper
from server.exports.report import report

MAX_REASONS = 500  # of each round: a book of them would take seconds, and the other files have all


def render(session: VisibleSession, findings: Solidity | None = None, paper: Paper = "a4") -> bytes:
    """Return the report as PDF, in the session's language; `findings` saves another analysis."""
    return pdf.write(report(session, findings, max_reasons=MAX_REASONS), paper)
