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

TEMPLATE = Path(__file__).with_suffix(".html").read_text(encoding="utf-8")
STYLE = TEMPLATE.partition("<style>")[2].partition("</style>")[0]
# The page has no script, and no style but its own.
POLICY = (
    f"default-src 'none'; style-src 'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)


def wants_page(request: HTTPServerRequest) -> bool:
    """Return whether a person is to read the errors of a request: outside the API, and the client asks for HTML."""
    return not request.path.startswith("/api/") and "text/html" in _preferred(request, "Accept")


def error_page(request: HTTPServerRequest, status: int, statement: Statement) -> bytes:
    """Return the page for an error."""
    language = _language(request)
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
    return Template(TEMPLATE).substitute(escaped, language=language).encode()


def _language(request: HTTPServerRequest) -> str:
    """Return the first of the reader's languages that the catalogue has, or English."""
    tags = (tag.partition("-")[0] for tag in _preferred(request, "Accept-Language"))
    return next((tag for tag in tags if tag in messages.LANGUAGES), messages.FALLBACK)


def _preferred(request: HTTPServerRequest, header: str) -> list[str]:
    """Return the values of an Accept header in lower case, the most wanted first (RFC 9110, 12.4.2)."""
    weighed = []
    for value in request.headers.get(header, "").lower().split(","):
        name, *parameters = (part.strip() for part in value.split(";"))
        weight = next((_weight(p) for p in parameters if p.startswith("q=")), 1.0)
        if name and weight > 0:
            weighed.append((weight, name))
    return [name for _, name in sorted(weighed, key=lambda pair: -pair[0])]


def _weight(parameter: str) -> float:
    try:
        return float(parameter.removeprefix("q="))
    except ValueError:
        return 0.0
