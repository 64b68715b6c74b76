"""What every service must answer, request by request: it is checked before anything is timed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

from msgspec import Struct

from server.evidence import Failed
from server.evidence.visitor import JSON, Answer, Request, Visitor, multipart, open_socket, text_frame

NAME, PASSWORD = "ada", "correct horse battery staple"
NOTES = 1000
AUTHORS = 100
TITLE = "Fish & <chips>"
INJECTION = "' OR '1'='1"
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


class Step(Struct, frozen=True):
    """One request, what must come of it, and what came: a status and what the answer says."""

    title: str
    expected: tuple[int, Any]
    seen: tuple[int, Any]


def note_row(id: int) -> tuple[int, str, str]:
    """One row of the table of notes, as the laboratory fills it."""
    return id, f"author {id % AUTHORS}", f"The text of note {id}."


def as_json(value: Any) -> bytes:
    """A body that holds a value."""
    return json.dumps(value).encode()


@cache
def requests() -> dict[str, Request]:
    """The requests that are timed, and those about them, by name."""
    upload, form = multipart("file", "ten.bin", UPLOADED)
    return {
        "json": Request("GET", "/json"),
        "page": Request("GET", f"/page?title={quote(TITLE)}"),
        "read": Request("GET", "/notes/7"),
        "no-note": Request("GET", f"/notes/{NOTES + 1}"),
        "write": Request("PUT", "/notes/8", as_json({"text": "O'Hara wrote this; -- äöü"}), JSON),
        "list": Request("GET", f"/notes?author={quote('author 9')}"),
        "injection": Request("GET", f"/notes?author={quote(INJECTION)}"),
        "order": Request("POST", "/orders", as_json(GOOD), JSON),
        "order-bad": Request("POST", "/orders", as_json(BAD), JSON),
        "session": Request("GET", "/me"),
        # Each is somebody new: a server may hold fewer connections open (waitress 100) than it can serve in turn.
        "wait": Request("GET", "/wait", headers={"Connection": "close"}),
        "upload": Request("POST", "/upload", upload, form),
    }


@cache
def expected() -> dict[str, tuple[int, Any]]:
    """What each of these requests is answered with."""

    def note(id: int, text: str = "") -> dict[str, Any]:
        _, author, written = note_row(id)
        return {"id": id, "author": author, "text": text or written}

    total = sum(n * 250 * n for n in range(1, 11))
    rows = [[str(n), f"Row <{n}> & more", str(n * 99)] for n in range(1, 51)]
    wrong = ["customer.country", "items.1.quantity", "items.2.cents"]
    wrong += ["items.3.cents", "items.3.quantity", "items.3.sku"]
    digest = hashlib.sha256(UPLOADED).hexdigest()
    return {
        "json": (200, {"message": "Hello, World!"}),
        "page": (200, {"h1": TITLE, "rows": rows}),
        "read": (200, note(7)),
        "no-note": (404, None),
        "write": (200, note(8, "O'Hara wrote this; -- äöü")),
        "list": (200, {"notes": [note(id) for id in range(9, NOTES + 1, AUTHORS)]}),
        "injection": (200, {"notes": []}),
        "order": (200, {"customer": "Grace & Söhne", "lines": 10, "total": total}),
        "order-bad": (422, {"wrong": wrong}),
        "session": (200, {"name": NAME}),
        "wait": (200, {"waited": 100}),
        "upload": (200, {"name": "ten.bin", "size": len(UPLOADED), "sha256": digest}),
    }


def said(answer: Answer) -> tuple[int, Any]:
    """A status, and what the answer says apart from how it is written: None where its status says it all."""
    if answer.type == JSON and answer.status in (200, 201, 422):
        return answer.status, json.loads(answer.body)
    if answer.type == "text/html" and answer.status == 200:
        page = _Page()
        page.feed(answer.body.decode())
        return answer.status, {"h1": page.heading, "rows": page.rows}
    return answer.status, None


def plain_steps(visitor: Visitor) -> Iterator[Step]:
    """Everything that needs no session, in this order: a note is written and read again."""
    asked, wanted = requests(), expected()
    for name in ("json", "page", "read", "no-note", "write", "list", "injection", "order", "order-bad", "upload"):
        yield Step(name, wanted[name], said(visitor.ask(asked[name])))
    yield Step("read what was written", wanted["write"], said(visitor.ask(Request("GET", "/notes/8"))))


def session_steps(visitor: Visitor) -> Iterator[Step]:
    """A person is made, signs in, is known, and signs out; with the wrong password they do not."""
    who, me = {"name": NAME, "password": PASSWORD}, requests()["session"]
    yield Step("me, before", (401, None), said(visitor.ask(me)))
    yield Step("sign up", (201, {"name": NAME}), said(visitor.fill_in("/sign-in", "/people", who)))
    wrong = {**who, "password": "wrong"}
    yield Step("sign in, wrong password", (403, None), said(visitor.fill_in("/sign-in", "/sign-in", wrong)))
    yield Step("sign in", (200, {"name": NAME}), said(visitor.fill_in("/sign-in", "/sign-in", who)))
    yield Step("me, signed in", (200, {"name": NAME}), said(visitor.ask(me)))
    yield Step("sign out", (204, None), said(visitor.fill_in("/sign-in", "/sign-out", {})))
    yield Step("me, after", (401, None), said(visitor.ask(me)))


def live_steps(port: int) -> Iterator[Step]:
    """A request that waits, and a WebSocket whose text comes to all who are connected."""
    wanted = expected()
    yield Step("wait", wanted["wait"], said(Visitor(port).ask(requests()["wait"])))
    opened = [open_socket(port, "/live") for _ in range(3)]
    try:
        opened[0][1].sendall(text_frame(b"hello", mask=b"abcd"))
        for n, (status, connection) in enumerate(opened):
            frame = text_frame(b"hello")
            heard = connection.recv(len(frame), 0x100) if status == 101 else b""  # 0x100: all of it (MSG_WAITALL)
            yield Step(f"a text for all, member {n}", (101, frame), (status, heard))
    finally:
        for _, connection in opened:
            connection.close()


def check(name: str, steps: Iterator[Step]) -> None:
    """Go through steps; raises Failed at the first answer that is not as it must be."""
    for step in steps:
        if step.seen != step.expected:
            raise Failed(f"{name} answers “{step.title}” with {step.seen!r}, where {step.expected!r} is expected.")


class _Page(HTMLParser):
    """The heading and the rows of a table, as a person reads them."""

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
