"""The expected response of every service to each request; a run checks them before it times anything."""

from __future__ import annotations

import hashlib
import json
import socket
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

from msgspec import Struct, structs

from laboratory.client import JSON, HttpClient, HttpRequest, HttpResponse, multipart, open_socket, text_frame
from laboratory.errors import LaboratoryError
from laboratory.load.connection import NUMBER

NAME, PASSWORD = "ada", "correct horse battery staple"
NOTES = 1000
AUTHORS = 100
TITLE = "Fish & <chips>"
OWN_NOTE = "Written by the user who is signed in."
INJECTION = "' OR '1'='1"
WRITTEN = f"O'Hara wrote this; -- äöü {NUMBER}"  # timed writes have another number each, so that each changes the row
WRITES = {"write": "/notes", "postgres-write": "/postgres/notes"}  # where each is sent
BROWSER = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "de,en-US;q=0.7,en;q=0.3",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Connection": "keep-alive",
    "Upgrade-Insecure-Requests": "1",
    "Sec-Fetch-Dest": "document",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Site": "same-origin",
    "Priority": "u=0, i",
}
UPLOADED = bytes(range(256)) * 4096 * 10  # 10 MiB

GOOD = {
    "customer": {"name": "Grace & Söhne", "country": "DE"},
    "items": [{"sku": f"A-{n}", "quantity": n, "cents": 250 * n} for n in range(1, 11)],
}
BAD = {
    "customer": {"name": "Grace", "country": "Germany"},
    "items": [
        {"sku": "A-1", "quantity": 1, "cents": 100},
        {"sku": "A-2", "quantity": 0, "cents": 100},
        {"sku": "A-3", "quantity": 3},
        {"sku": "x" * 21, "quantity": "many", "cents": -1},
    ],
}


class Check(Struct, frozen=True):
    """One request, with the expected and the actual response: its status and its content."""

    title: str
    expected: tuple[int, Any]
    actual: tuple[int, Any]


def note_row(id: int) -> tuple[int, str, str]:
    """Return a row of the table of notes: id, author, text."""
    return id, f"author {id % AUTHORS}", f"The text of note {id}."


def write_request(row: int, name: str = "write") -> HttpRequest:
    """Return the request that writes WRITTEN into a row, in the database of the request with this name."""
    return HttpRequest("PUT", f"{WRITES[name]}/{row}", as_json({"text": WRITTEN}), JSON)


def as_json(value: Any) -> bytes:
    """Return a value as the body of a request."""
    return json.dumps(value).encode()


@cache
def requests() -> dict[str, HttpRequest]:
    """Return the timed requests, and some that are only checked, by name."""
    upload, form = multipart("file", "ten.bin", UPLOADED)
    return {
        "json": HttpRequest("GET", "/json"),
        "json-close": HttpRequest("GET", "/json", headers={"Connection": "close"}),
        "json-browser": HttpRequest("GET", "/json", headers=BROWSER),
        "page": HttpRequest("GET", f"/page?title={quote(TITLE)}"),
        "read": HttpRequest("GET", "/notes/7"),
        "read-kept": HttpRequest("GET", "/kept/notes/7"),  # only Flask's has it
        "no-note": HttpRequest("GET", f"/notes/{NOTES + 1}"),
        "write": write_request(8),
        "postgres-read": HttpRequest("GET", "/postgres/notes/7"),
        "postgres-write": write_request(8, "postgres-write"),
        "list": HttpRequest("GET", f"/notes?author={quote('author 9')}"),
        "injection": HttpRequest("GET", f"/notes?author={quote(INJECTION)}"),
        "order": HttpRequest("POST", "/orders", as_json(GOOD), JSON),
        "order-bad": HttpRequest("POST", "/orders", as_json(BAD), JSON),
        # Only where `order` is checked by something else.
        "order-pydantic": HttpRequest("POST", "/pydantic/orders", as_json(GOOD), JSON),
        "order-pydantic-bad": HttpRequest("POST", "/pydantic/orders", as_json(BAD), JSON),
        "session": HttpRequest("GET", "/me"),
        # Each needs a new connection: a server may allow fewer open ones than are waiting (waitress: 100).
        "wait": HttpRequest("GET", "/wait", headers={"Connection": "close"}),
        "upload": HttpRequest("POST", "/upload", upload, form),
    }


@cache
def expected() -> dict[str, tuple[int, Any]]:
    """Return the expected status and content of each response, by name."""

    def note(id: int, text: str = "") -> dict[str, Any]:
        _, author, written = note_row(id)
        return {"id": id, "author": author, "text": text or written}

    total = sum(n * 250 * n for n in range(1, 11))
    rows = [[str(n), f"Row <{n}> & more", str(n * 99)] for n in range(1, 51)]
    wrong = ["customer.country", "items.1.quantity", "items.2.cents"]
    wrong += ["items.3.cents", "items.3.quantity", "items.3.sku"]
    digest = hashlib.sha256(UPLOADED).hexdigest()
    return {
        **dict.fromkeys(("json", "json-close", "json-browser"), (200, {"message": "Hello, World!"})),
        "page": (200, {"h1": TITLE, "rows": rows}),
        **dict.fromkeys(("read", "read-kept", "postgres-read"), (200, note(7))),
        "no-note": (404, None),
        **dict.fromkeys(("write", "postgres-write"), (200, note(8, WRITTEN))),
        "list": (200, {"notes": [note(id) for id in range(9, NOTES + 1, AUTHORS)]}),
        "injection": (200, {"notes": []}),
        **dict.fromkeys(("order", "order-pydantic"), (200, {"customer": "Grace & Söhne", "lines": 10, "total": total})),
        **dict.fromkeys(("order-bad", "order-pydantic-bad"), (422, {"wrong": wrong})),
        "session": (200, {"name": NAME}),
        "wait": (200, {"waited": 100}),
        "upload": (200, {"name": "ten.bin", "size": len(UPLOADED), "sha256": digest}),
    }


def content(response: HttpResponse) -> tuple[int, Any]:
    """Return the status and the content of a response, independent of its format; None if only the status matters."""
    if response.type == JSON and response.status in (200, 201, 422):
        return response.status, json.loads(response.body)
    if response.type == "text/html" and response.status == 200:
        page = _PageParser()
        page.feed(response.body.decode())
        return response.status, {"h1": page.heading, "rows": page.rows}
    return response.status, None


def plain_checks(client: HttpClient) -> Iterator[Check]:
    """Yield all checks without a session, in order: a note is written, then read back."""
    by_name, responses = requests(), expected()
    for name in ("json", "page", "read", "no-note", "write", "list", "injection", "order", "order-bad", "upload"):
        yield Check(name, responses[name], content(client.send(by_name[name])))
    yield Check("read what was written", responses["write"], content(client.send(HttpRequest("GET", "/notes/8"))))


def postgres_checks(client: HttpClient) -> Iterator[Check]:
    """Yield the checks of a row in PostgreSQL, read and written."""
    for name in ("postgres-read", "postgres-write"):
        yield Check(name, expected()[name], content(client.send(requests()[name])))
    read = content(client.send(HttpRequest("GET", "/postgres/notes/8")))
    yield Check("read what was written to PostgreSQL", expected()["postgres-write"], read)


def pydantic_checks(client: HttpClient) -> Iterator[Check]:
    """Yield the checks of an order, correct and with errors, where Pydantic checks another one than usual."""
    for name in ("order-pydantic", "order-pydantic-bad"):
        yield Check(name, expected()[name], content(client.send(requests()[name])))


def session_checks(client: HttpClient) -> Iterator[Check]:
    """Sign up, fail to sign in with a wrong password, sign in, be recognised, and sign out."""
    who, me, own = {"name": NAME, "password": PASSWORD}, requests()["session"], {"text": OWN_NOTE}
    yield Check("me, before", (401, None), content(client.send(me)))
    yield Check("own note, before", (401, None), content(client.submit_form("/sign-in", "/notes", own)))
    yield Check("sign up", (201, {"name": NAME}), content(client.submit_form("/sign-in", "/people", who)))
    wrong = {**who, "password": "wrong"}
    yield Check("sign in, wrong password", (403, None), content(client.submit_form("/sign-in", "/sign-in", wrong)))
    yield Check("sign in", (200, {"name": NAME}), content(sign_in(client)))
    yield Check("me, signed in", (200, {"name": NAME}), content(client.send(me)))
    written = content(client.submit_form("/sign-in", "/notes", own))
    yield Check("own note", (201, {"author": NAME, "text": OWN_NOTE}), written)
    yield Check("sign out", (204, None), content(client.submit_form("/sign-in", "/sign-out", {})))
    client.token = ""  # as a page that keeps a token does when its user signs out
    yield Check("me, after", (401, None), content(client.send(me)))


def sign_in(client: HttpClient) -> HttpResponse:
    """Sign in with the form; return the response, without the token that the page's script would keep and send."""
    response = client.submit_form("/sign-in", "/sign-in", {"name": NAME, "password": PASSWORD})
    if response.status != 200:
        return response
    answer = json.loads(response.body)
    client.token = answer.pop("access_token", "")
    answer.pop("token_type", None)
    return structs.replace(response, body=as_json(answer))


def live_checks(port: int) -> Iterator[Check]:
    """Yield the checks of a request that waits, and of a WebSocket text that every connected member receives."""
    yield Check("wait", expected()["wait"], content(HttpClient(port).send(requests()["wait"])))
    yield from broadcast_checks(port, "/live")


def broadcast_checks(port: int, path: str) -> Iterator[Check]:
    """Yield the check of each of three members that a text of the first one reaches it."""
    opened = [open_socket(port, path) for _ in range(3)]
    try:
        opened[0][1].sendall(text_frame(b"hello", mask=b"abcd"))
        for n, (status, connection) in enumerate(opened):
            frame = text_frame(b"hello")
            received = connection.recv(len(frame), socket.MSG_WAITALL) if status == 101 else b""
            yield Check(f"a text for all, member {n}", (101, frame), (status, received))
    finally:
        for _, connection in opened:
            connection.close()


def require(name: str, checks: Iterator[Check]) -> None:
    """Run checks; raises LaboratoryError at the first unexpected response."""
    for check in checks:
        if check.actual != check.expected:
            raise LaboratoryError(
                f"{name} answers “{check.title}” with {check.actual!r}, where {check.expected!r} is expected."
            )


class _PageParser(HTMLParser):
    """Reads the heading of a page and the rows of its table."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = ""
        self.rows: list[list[str]] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "h1":
            self.heading += data
        elif self._inside == "td":
            self.rows[-1][-1] += data
