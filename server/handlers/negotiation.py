"""Content negotiation: what a client accepts (RFC 9110, 12)."""

from __future__ import annotations

from tornado.httputil import HTTPServerRequest

from server import messages


def accepts(request: HTTPServerRequest, encoding: str) -> bool:
    """Return whether the client accepts a content coding, such as "gzip" (RFC 9110, 12.5.3)."""
    weights = {}
    for coding in request.headers.get("Accept-Encoding", "").lower().split(","):
        name, _, weight = coding.partition(";")
        weights[name.strip()] = weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return weights.get(encoding, weights.get("*", False))


def preferred(request: HTTPServerRequest, header: str) -> list[str]:
    """Return the values of an Accept header in lower case, the most wanted first (RFC 9110, 12.4.2)."""
    weighed = []
    for value in request.headers.get(header, "").lower().split(","):
        name, *parameters = (part.strip() for part in value.split(";"))
        weight = next((_weight(p) for p in parameters if p.startswith("q=")), 1.0)
        if name and weight > 0:
            weighed.append((weight, name))
    return [name for _, name in sorted(weighed, key=lambda pair: -pair[0])]


def language_of(request: HTTPServerRequest) -> str:
    """Return the first of the reader's languages that the message catalogue has, or English."""
    tags = (tag.partition("-")[0] for tag in preferred(request, "Accept-Language"))
    return next((tag for tag in tags if tag in messages.LANGUAGES), messages.FALLBACK)


def _weight(parameter: str) -> float:
    try:
        return float(parameter.removeprefix("q="))
    except ValueError:
        return 0.0
