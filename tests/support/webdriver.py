"""Firefox ESR and WebKitGTK, driven by the two standards that each has built in: WebDriver BiDi and WebDriver.

Playwright drives only browsers that it has built itself, and Selenium needs a driver for Firefox that no package source
of ours carries. These need two commands: open an address, and run a script in the page.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from glob import glob
from itertools import count
from pathlib import Path
from typing import Any, Protocol, TypeVar

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from tests.support.ports import free_port

START_SECONDS = 60
MINI_BROWSERS = ("webkit2gtk-4.1", "webkit2gtk-4.0")
INSTALL = "install it: make browsers"

T = TypeVar("T")


class Missing(Exception):
    """A browser is not installed; the message says which command installs it."""


class OtherBrowser(Protocol):
    """A browser with one page."""

    async def open(self, url: str) -> None:
        """Load an address, and wait until it is loaded."""

    async def run(self, script: str, *arguments: str) -> Any:
        """Return what the body of a function returns in the page, from JSON; `arguments` are its parameters."""


class Firefox:
    """Firefox, over WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/)."""

    def __init__(self, socket: WebSocketClientConnection) -> None:
        self._socket = socket
        self._ids = count(1)
        self._context = ""

    async def begin(self) -> None:
        """Open a session, and a page in it."""
        await self._send("session.new", capabilities={})
        tree = await self._send("browsingContext.getTree")
        self._context = tree["contexts"][0]["context"]

    def end(self) -> None:
        """Close the connection."""
        self._socket.close()

    async def open(self, url: str) -> None:
        """Load an address, and wait until it is loaded."""
        await self._send("browsingContext.navigate", context=self._context, url=url, wait="complete")

    async def run(self, script: str, *arguments: str) -> Any:
        """Return the JSON of what the body of a function returns in the page; `arguments` are its parameters."""
        found = await self._send(
            "script.callFunction",
            functionDeclaration=f"(...args) => JSON.stringify((function () {{ {script} }})(...args) ?? null)",
            arguments=[{"type": "string", "value": argument} for argument in arguments],
            target={"context": self._context},
            awaitPromise=True,
        )
        if found["type"] == "exception":
            raise AssertionError(found["exceptionDetails"]["text"])
        return json.loads(found["result"]["value"])

    async def _send(self, method: str, **params: Any) -> Any:
        id = next(self._ids)
        await self._socket.write_message(json.dumps({"id": id, "method": method, "params": params}))
        while (message := await self._socket.read_message()) is not None:
            reply = json.loads(message)
            if reply.get("id") == id:
                if reply["type"] == "error":
                    raise AssertionError(f"{method}: {reply['message']}")
                return reply["result"]
        raise AssertionError(f"Firefox ended before it answered {method}")


class WebKit:
    """WebKitGTK's small browser, over WebDriver (https://www.w3.org/TR/webdriver2/)."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._http = AsyncHTTPClient(force_instance=True)

    async def begin(self, program: Path) -> None:
        """Open a session, and a page in it, once the driver listens."""
        await until(self._listens, START_SECONDS)
        options = {"binary": str(program), "args": ["--automation"]}
        wanted = {"browserName": "MiniBrowser", "webkitgtk:browserOptions": options}
        found = await self._post("/session", capabilities={"alwaysMatch": wanted})
        self._address += f"/session/{found['sessionId']}"

    async def end(self) -> None:
        """Close the browser, which is no child of the driver."""
        await self._http.fetch(self._address, method="DELETE", raise_error=False)

    async def open(self, url: str) -> None:
        """Load an address, and wait until it is loaded."""
        await self._post("/url", url=url)

    async def run(self, script: str, *arguments: str) -> Any:
        """Return the JSON of what the body of a function returns in the page; `arguments` are its parameters."""
        return await self._post("/execute/sync", script=script, args=arguments)

    async def _listens(self) -> bool | None:
        try:
            return (await self._http.fetch(f"{self._address}/status", raise_error=False)).code == 200 or None
        except ConnectionError:
            return None

    async def _post(self, path: str, **body: Any) -> Any:
        request = HTTPRequest(
            self._address + path, "POST", {"Content-Type": "application/json"}, json.dumps(body), request_timeout=60
        )
        reply = await self._http.fetch(request, raise_error=False)
        value = json.loads(reply.body or b"{}").get("value")
        if reply.code != 200:
            raise AssertionError(f"{path}: {value['message'] if value else reply.reason}")
        return value


async def until(condition: Callable[[], Awaitable[T | None]], seconds: float) -> T:
    """Ask again until the answer is not None, and return it; raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while True:
            found = await condition()
            if found is not None:
                return found
            await asyncio.sleep(0.02)


@asynccontextmanager
async def firefox() -> AsyncIterator[OtherBrowser]:
    """Run Firefox until the block ends; raises Missing if there is none."""
    program = _program("firefox-esr", "firefox")
    async with AsyncExitStack() as running:
        profile = running.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        # Nothing outside this machine is asked for anything.
        (Path(profile) / "user.js").write_text(
            'user_pref("network.proxy.type", 0);\nuser_pref("app.normandy.enabled", false);\n'
        )
        output = await running.enter_async_context(
            _running(program, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0")
        )
        address = await _said(output, r"WebDriver BiDi listening on (ws://\S+)")
        browser = Firefox(await websocket_connect(f"{address}/session"))
        await browser.begin()
        try:
            yield browser
        finally:
            browser.end()


@asynccontextmanager
async def webkit() -> AsyncIterator[OtherBrowser]:
    """Run WebKitGTK's browser on a screen of its own until the block ends; raises Missing if there is none."""
    driver, screen = _program("WebKitWebDriver"), _program("Xvfb")
    browsers = [path for name in MINI_BROWSERS for path in glob(f"/usr/lib/*/{name}/MiniBrowser")]
    if not browsers:
        raise Missing(f"there is no MiniBrowser of WebKitGTK; {INSTALL}")
    async with AsyncExitStack() as running:
        folder = running.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        output = await running.enter_async_context(
            _running(screen, "-displayfd", "2", "-screen", "0", "800x1000x24", "-nolisten", "tcp")
        )
        display = await _said(output, r"^(\d+)$")
        # The sandbox needs rights that a container lacks.
        own = {"DISPLAY": f":{display}", "HOME": folder, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
        port = free_port()
        await running.enter_async_context(_running(driver, f"--port={port}", **own))
        browser = WebKit(f"http://127.0.0.1:{port}")
        await browser.begin(Path(browsers[0]))
        try:
            yield browser
        finally:
            await browser.end()


@asynccontextmanager
async def _running(*command: str, **environment: str) -> AsyncIterator[asyncio.StreamReader]:
    """Run a program until the block ends; yields what it writes to its error stream."""
    process = await asyncio.create_subprocess_exec(
        *command,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stderr is not None
    try:
        yield process.stderr
    finally:
        # Both browsers have processes of their own, which are in the same group.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


async def _said(output: asyncio.StreamReader, line: str) -> str:
    """Return the first group of the first line that matches."""
    async with asyncio.timeout(START_SECONDS):
        async for text in output:
            if found := re.search(line, text.decode(errors="replace")):
                return found[1]
    raise AssertionError(f"the browser ended without writing {line}")


def _program(*names: str) -> str:
    for name in names:
        if found := shutil.which(name):
            return found
    raise Missing(f"there is no {names[0]} on the PATH; {INSTALL}")
