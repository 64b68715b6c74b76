"""Everything that one can ask of the largest sessions over HTTP and live connections, a drive for each."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from tornado.httpclient import HTTPRequest
from tornado.web import create_signed_value

from server.exports import FORMATS
from tests.support import largest
from tests.support.measured_site import SCORING, Site
from tests.support.meeting import FACILITATOR
from tests.support.wire import SECRET

LOBBY, WEIGHTING, WORDY = "10000000", "20000000", "40000000"


Drive = Callable[[Site], Awaitable[Any]]


async def create(site: Site) -> None:
    """Create sessions from the largest texts: many at once."""
    lines = ["question: Which?", "options:", *(f"  - name: Alternative {n}" for n in range(30))]
    lines += ["criteria:", *(f"  - name: Criterion {n}\n    description: {'d' * 390}" for n in range(30))]
    text = "\n".join(lines)
    padded = text + "\n" + "\n".join(f"# {'x' * 97}" for _ in range((60 * 1024 - len(text)) // 100))
    bodies = [
        json.dumps({"catalogue": given}) for given in [padded, text, "question: [" + "[" * 30_000] for _ in range(4)
    ]
    url = f"{site.server.url}/api/sessions"
    answers = await asyncio.gather(*(site.fetch(HTTPRequest(url, method="POST", body=body)) for body in bodies))
    assert sorted({answer.code for answer in answers}) == [201, 400]


async def join(site: Site) -> None:
    """Join, many at once."""
    url, experience = f"{site.server.url}/api/sessions/{SCORING}/members", list(largest.OPTIONS)
    bodies = [json.dumps({"name": f"Late {n}", "experience": experience}) for n in range(60)]
    answers = await asyncio.gather(*(site.fetch(HTTPRequest(url, method="POST", body=body)) for body in bodies))
    assert {answer.code for answer in answers} == {201}


def facilitating(method: str, path: str, **body: Any) -> Drive:
    """Return a drive that calls a path of the session as its facilitator."""

    async def drive(site: Site) -> None:
        url = f"{site.server.url}/api/sessions/{SCORING}/{path}"
        text = json.dumps(body) if method == "POST" else None
        answer = await site.fetch(
            HTTPRequest(url, method=method, body=text, headers=site.headers(SCORING, FACILITATOR))
        )
        assert answer.code in (200, 201), answer.body

    return drive


def reopening(expected: int) -> Drive:
    """Return a drive that asks to take up a session again, which is possible once it is closed."""

    async def drive(site: Site) -> None:
        url, headers = f"{site.server.url}/api/sessions/{SCORING}/reopen", site.headers(SCORING, FACILITATOR)
        answer = await site.fetch(HTTPRequest(url, method="POST", body="{}", headers=headers))
        assert answer.code == expected, answer.body

    return drive


async def embed(site: Site) -> None:
    """Ask for the link of a frame, and get its page."""
    path = f"/api/sessions/{SCORING}/embed"
    link = json.loads((await site.get(path, **site.headers(SCORING, FACILITATOR))).body)["link"]
    answer = await site.get(link.removeprefix(site.server.url))
    assert answer.code == 200, answer.body


async def find_own(site: Site) -> None:
    """Look for one's own sessions, with as many cookies as a browser keeps of a site."""
    codes = [LOBBY, WEIGHTING, SCORING, WORDY, *(f"{n:08}" for n in range(176))]
    cookies = [f"quorum-{code}={create_signed_value(SECRET, f'member-{code}', FACILITATOR).decode()}" for code in codes]
    answers = await asyncio.gather(*(site.get("/api/sessions", Cookie="; ".join(cookies)) for _ in range(4)))
    assert all(json.loads(answer.body)["sessions"] for answer in answers)


async def erase(site: Site) -> None:
    """Erase the name of somebody who has scored everything."""
    voter = largest.VOTERS[60]
    url = f"{site.server.url}/api/sessions/{SCORING}/members/{voter}/name"
    answer = await site.fetch(HTTPRequest(url, method="DELETE", headers=site.headers(SCORING, voter)))
    assert answer.code == 204, answer.body


async def open_live(site: Site) -> None:
    """Connect with sixty devices at once."""
    members = [largest.VOTERS[n % 3] for n in range(60)]
    for client in await asyncio.gather(*(site.connect(SCORING, member) for member in members)):
        client.close()


async def preview(site: Site) -> None:
    """Preview the longest texts that are read in this process, and longer ones."""
    texts = ["options:\n" + "- @a #1\n" * 250, "\n".join(f"Ö {n}" for n in range(300)), "a;b;c\n" * 9000]
    url = f"{site.server.url}/api/catalogue/preview"
    bodies = [json.dumps({"text": text}) for text in texts for _ in range(4)]
    answers = await asyncio.gather(*(site.fetch(HTTPRequest(url, method="POST", body=body)) for body in bodies))
    assert {answer.code for answer in answers} == {200}


def getting(*paths: str) -> Drive:
    """Return a drive that gets paths."""

    async def drive(site: Site) -> None:
        answers = await asyncio.gather(*(site.get(path) for path in paths for _ in range(4)))
        assert {answer.code for answer in answers} <= {200, 403, 404}

    return drive


async def forget_account(site: Site) -> None:
    """Forget the company account of a member."""
    url = f"{site.server.url}/api/sessions/{SCORING}/account"
    headers = site.headers(SCORING, FACILITATOR)
    assert (await site.fetch(HTTPRequest(url, method="DELETE", headers=headers))).code == 204


async def export(site: Site) -> None:
    """Download everything in every format."""
    await asyncio.gather(site.export("md"), site.export("json"), site.export("csv"))
    await asyncio.gather(*(site.export(name, WORDY, 100) for name, form in FORMATS.items() if not form.slow))


async def create_and_find(site: Site) -> None:
    """Create sessions, and look for one's own."""
    await create(site)
    await find_own(site)
