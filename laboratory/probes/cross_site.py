"""Forms posted from a page of another site, with the cookies that a browser would send and store."""

from __future__ import annotations

from urllib.parse import quote

from laboratory.client import HttpClient, HttpRequest, HttpResponse
from laboratory.conformance import NAME, content, sign_in
from laboratory.errors import LaboratoryError
from laboratory.probes.finding import Finding

PLANTED = "Written by a form on another site."


def findings(client: HttpClient) -> dict[str, Finding]:
    """Return the findings on a client that is signed in, by statement; afterwards it is signed in again."""
    if not _signed_in(client):
        raise LaboratoryError("The service does not recognise a user who has just signed in.")
    found = {"cross-site-post": _post(client), "cross-site-sign-out": _sign_out(client)}
    sign_in(client)
    return found


def planted(client: HttpClient) -> bool:
    """Return whether a note of the user has the other site's text."""
    _, answer = content(client.send(HttpRequest("GET", f"/notes?author={quote(NAME)}")))
    return PLANTED in (note["text"] for note in answer["notes"])


def _post(client: HttpClient) -> Finding:
    response = client.post_from_elsewhere("/notes", {"text": PLANTED})
    if planted(client):
        return Finding(False, "accepted: it wrote a note in the user's name")
    return Finding(True, _refusal(client, response))


def _sign_out(client: HttpClient) -> Finding:
    before = client.cookie()
    response = client.post_from_elsewhere("/sign-out", {})
    if _signed_in(client):
        return Finding(True, _refusal(client, response))
    if response.headers.get("set-cookie") and client.cookie() != before:
        return Finding(False, "accepted: the response replaced the user's cookie")
    return Finding(False, "accepted: it ended the user's session")


def _refusal(client: HttpClient, response: HttpResponse) -> str:
    if response.status in (401, 204) or response.status < 400:
        sent = "a token is sent only by the service's own page" if client.token else "no cookie is sent with it"
        return f"without effect, as {sent}: answered with {response.status}"
    return f"refused with {response.status}"


def _signed_in(client: HttpClient) -> bool:
    return content(client.send(HttpRequest("GET", "/me"))) == (200, {"name": NAME})
