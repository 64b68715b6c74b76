"""Errors as a small page, in the reader's language, for people at a wrong address; programs get a Problem."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from string import Template

from tornado.escape import xhtml_escape
from tornado.httputil import HTTPServerRequest

from server import messages
from server.core.statement import Statement
from server.exports.escaping import runs_right_to_left
from server.handlers.negotiation import language_of, preferred

TEMPLATE = Path(__file__).with_suffix(".html").read_text(encoding="utf-8")
STYLE = TEMPLATE.partition("<style>")[2].partition("</style>")[0]
# The page has no script, and no style but its own.
POLICY = (
    f"default-src 'none'; style-src 'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)


def wants_page(request: HTTPServerRequest) -> bool:
    """Return whether a person is to read the errors of a request: outside the API, and the client asks for HTML."""
    return not request.path.startswith("/api/") and "text/html" in preferred(request, "Accept")


def error_page(request: HTTPServerRequest, status: int, statement: Statement) -> bytes:
    """Return the page for an error."""
    language = language_of(request)
    if status == 404:
        heading = messages.text(language, "page-nowhere")
        text = messages.text(language, "page-nowhere-help")
    else:
        heading = messages.text(language, "page-broken")
        text = messages.sentence(language, "refused", statement)
    written = {
        "title": messages.text(language, "page-title", title=heading),
        "heading": heading,
        "text": text,
        "home": messages.text(language, "page-home"),
    }
    escaped = {name: xhtml_escape(value) for name, value in written.items()}
    direction = "rtl" if runs_right_to_left(language) else "ltr"
    return Template(TEMPLATE).substitute(escaped, language=language, direction=direction).encode()
