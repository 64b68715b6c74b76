"""Installs the built wheel into an empty environment outside the checkout and uses it there.

The tests import the checkout, but people install the wheel. So this serves from the wheel, runs the demo, votes over a
real WebSocket and exports the result, with every Python given (default: one of each version that it finds).
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import re
import secrets
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

ROOT = Path(__file__).parent.parent
PATIENCE = 60  # seconds, for any one thing
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
PACKAGES = {"server", "laboratory"}  # the packages that the wheel may put into site-packages
NEEDED = ("server/py.typed", "server/_web/index.html", "server/_data/templates/", "laboratory/services/tornado/")
NEVER = re.compile(r"(^|/)(tests|__pycache__|node_modules|\.venv)/|\.(pyc|sqlite)$")
CATALOGUE = (
    "question: Which one?\noptions: [Red, Blue]\ncriteria: [{name: Speed, weight: 3}, {name: Cost, weight: 1}]\n"
)


class Failed(Exception):
    """Something about the wheel does not work; the text says what."""


@dataclass(frozen=True)
class Installed:
    """The wheel in its own environment, and a folder to run it in."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """The environment without anything that could lead to the checkout, its environment or the user's data."""
        mine = {
            k: v for k, v in os.environ.items() if not k.startswith(("QUORUM_", "PYTHON", "VIRTUAL_ENV", "MONGODB"))
        }
        return {**mine, "HOME": str(self.folder), "QUORUM_HOME": str(self.folder / "home"), "PYTHONUNBUFFERED": "1"}

    def program(self, name: str) -> str:
        """The path of a program of the environment."""
        return str(self.folder / "venv" / "bin" / name)

    def run(self, *command: str) -> str:
        """The output of a command; raises Failed if it does not exit with 0."""
        done = subprocess.run(
            [self.program(command[0]), *command[1:]],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
        )
        if done.returncode:
            raise Failed(f"`{' '.join(command)}` ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    @asynccontextmanager
    async def serving(self, *arguments: str, ready: str) -> AsyncIterator[str]:
        """`quorum` with these arguments on a free port, until the block ends; what follows `ready` in its output."""
        process = await asyncio.create_subprocess_exec(
            *(self.program("quorum"), *arguments, "--host", "127.0.0.1", "--port", "0"),
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        try:
            async with asyncio.timeout(PATIENCE):
                yield await _line_after(ready, process)
        finally:
            if process.returncode is None:
                process.terminate()
            rest, _ = await process.communicate()
        if process.returncode:
            raise Failed(f"`quorum {' '.join(arguments)}` ended with {process.returncode}:\n{rest.decode()}")


async def _line_after(ready: str, process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    said = ""
    async for line in process.stdout:
        said += line.decode()
        if ready in line.decode():
            return line.decode().partition(ready)[2].strip().rstrip("/")
    raise Failed(f"the server ended before it was ready; it said:\n{said}")


def look_into(wheel: Path, sdist: Path) -> None:
    """Check that both hold all files that they need and no others."""
    names = zipfile.ZipFile(wheel).namelist()
    packages = {name.partition("/")[0] for name in names if ".dist-info/" not in name}
    if packages != PACKAGES:
        raise Failed(f"the wheel holds the top-level packages {sorted(packages)}, not {sorted(PACKAGES)}")
    _expect((needed for needed in NEEDED if not any(name.startswith(needed) for name in names)), "the wheel lacks")
    _expect((name for name in names if NEVER.search(name)), "the wheel must not hold")
    tracked = subprocess.run(["git", "ls-files", "server", "laboratory"], cwd=ROOT, capture_output=True, text=True)
    if tracked.returncode == 0:  # an unpacked sdist has no git
        _expect(sorted({*tracked.stdout.split()} - {*names}), "the wheel lacks")
    with tarfile.open(sdist) as packed:
        within = {name.partition("/")[2] for name in packed.getnames()}
    _expect((n for n in within if re.search(r"(^|/)(node_modules|__pycache__|\.venv)/", n)), "the sdist must not hold")
    _expect({"web/dist/index.html", "tests/conftest.py", "LICENSE", "CHANGELOG.md"} - within, "the sdist lacks")


def _expect(wrong: Iterable[str], what: str) -> None:
    if found := list(wrong):
        raise Failed(f"{what} {', '.join(found[:10])}")


def check_bill(bill: Path, wheel: Path, installed: Installed) -> None:
    """Check that the bill of materials is of this wheel, and names what was installed with it and the pages' parts."""
    content = json.loads(bill.read_text(encoding="utf-8"))
    about = content["metadata"]["component"]
    if about["hashes"][0]["content"] != hashlib.sha256(wheel.read_bytes()).hexdigest():
        raise Failed(f"{bill.name} is about another wheel")
    named = {re.sub(r"[-_.]+", "-", c["name"]).lower() for c in (about, *content["components"])}
    listed = json.loads(installed.run("pip", "list", "--format", "json", "--disable-pip-version-check"))
    present = {re.sub(r"[-_.]+", "-", package["name"]).lower() for package in listed} - {"pip", "setuptools"}
    _expect(sorted(present - named) + sorted({"svelte", "echarts"} - named), f"{bill.name} lacks")


def install(python: str, wheel: Path, folder: Path) -> Installed:
    """The wheel, installed by this Python into an empty environment in `folder`."""
    subprocess.run([python, "-m", "venv", folder / "venv"], check=True)
    installed = Installed(folder)
    installed.run("pip", "install", "--quiet", "--disable-pip-version-check", str(wheel))
    where = installed.run("python", "-c", "import server; print(server.__file__)").strip()
    if not where.startswith(str(folder)):
        raise Failed(f"the package comes from {where}, not from the environment")
    return installed


async def pages(url: str) -> None:
    """Fetch health, readiness, the home page, and everything that the page loads first."""
    for path in ("/healthz", "/readyz"):
        await _get(url + path)
    page = await _get(f"{url}/")
    loaded = re.findall(r'(?:src|href)="(/[^"]+)"', page)
    if not any(path.endswith(".js") for path in loaded):
        raise Failed(f"the home page loads no script: {page[:500]}")
    for path in loaded:
        await _get(urljoin(url, path))


async def vote(url: str) -> str:
    """Create a session in which one person scores every cell over a WebSocket; returns its code."""
    made = await _post(f"{url}/api/sessions", {"catalogue": CATALOGUE})
    address = f"{url}/api/sessions/{made['code']}"
    voter = await _post(f"{address}/members", {"name": "Ada"})
    async with _connected(address, made["token"]) as facilitator, _connected(address, voter["token"]) as live:
        await _do(facilitator, 1, {"type": "open_scoring"})
        cells = [(option, criterion) for option in ("red", "blue") for criterion in ("speed", "cost")]
        for ref, (option, criterion) in enumerate(cells, 1):
            score = {"type": "score", "option": option, "criterion": criterion, "value": 5 if option == "red" else 2}
            await _do(live, ref, score)
        await _do(facilitator, 2, {"type": "reveal"})
    return str(made["code"])


async def watch(screen: str) -> None:
    """Wait until the demo's simulated people have voted."""
    url, _, code = screen.partition("/s/")
    address = f"{url}/api/sessions/{code.partition('/')[0]}"
    async with _connected(address, None) as live:
        await _until(
            live, lambda m: m["type"] == "board" and any(c["n"] for o in m["board"]["options"] for c in o["cells"])
        )


async def use(installed: Installed) -> None:
    """Everything that must work with nothing but the wheel."""
    store = f"sqlite:///{installed.folder / 'meeting.sqlite'}"
    async with installed.serving("serve", "--store", store, ready="Quorum is ready: ") as url:
        await pages(url)
        code = await vote(url)
    async with installed.serving("demo", "--members", "5", ready="with a live chart: ") as screen:
        await watch(screen)
    for format in ("csv", "json", "md"):
        text = installed.run("quorum", "export", code, "--format", format, "--store", store)
        if "Red" not in text:
            raise Failed(f"the export as {format} does not name the option that was voted for:\n{text}")
    installed.run("quorum", "verify", "--store", store)
    installed.run("quorum", "evidence", "--help")
    installed.run("python", "-m", "server", "--version")


@asynccontextmanager
async def _connected(address: str, token: str | None) -> AsyncIterator[WebSocketClientConnection]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    live = await websocket_connect(HTTPRequest(f"{address.replace('http', 'ws', 1)}/live", headers=headers))
    try:
        hello = {"type": "hello", "version": 1, "client": secrets.token_hex(8)}
        await live.write_message(json.dumps(hello))
        await _until(live, lambda message: message["type"] == "welcome")
        yield live
    finally:
        live.close()


async def _do(live: WebSocketClientConnection, ref: int, command: dict[str, Any]) -> None:
    await live.write_message(json.dumps({"type": "do", "ref": ref, "command": command}))
    answer = await _until(live, lambda m: m["type"] in ("accepted", "declined") and m["ref"] == ref)
    if answer["type"] != "accepted":
        raise Failed(f"{command} was declined: {answer}")


async def _until(live: WebSocketClientConnection, met: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    while (text := await live.read_message()) is not None:
        message: dict[str, Any] = json.loads(text)
        if met(message):
            return message
    raise Failed(f"the server closed the connection: {live.close_code} {live.close_reason}")


async def _get(url: str) -> str:
    answer = await AsyncHTTPClient().fetch(url, raise_error=False)
    if answer.code != 200:
        raise Failed(f"{url} answers {answer.code}: {answer.body[:200]!r}")
    return answer.body.decode(errors="replace")


async def _post(url: str, body: dict[str, Any]) -> Any:
    request = HTTPRequest(url, method="POST", body=json.dumps(body), headers={"Content-Type": "application/json"})
    return json.loads((await AsyncHTTPClient().fetch(request)).body)


def pythons() -> list[str]:
    """One Python of each version that Quorum supports: this one, those on the PATH, and those installed by pyenv."""
    found = {"{}.{}".format(*sys.version_info): sys.executable}
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in VERSIONS:
        for candidate in (f"python{version}", *map(str, sorted(kept.glob(f"{version}.*/bin/python3")))):
            if version not in found and shutil.which(candidate):
                # pyenv has a shim for every version, which fails for versions that are not selected.
                tried = subprocess.run([candidate, "-c", "import ensurepip, venv"], capture_output=True)
                found |= {version: candidate} if tried.returncode == 0 else {}
    return list(found.values())


def main() -> None:
    """Check what `make dist` has built, with each Python given; the exit code says whether all of it works."""
    parser = argparse.ArgumentParser(description="Install the built wheel outside the checkout and use it there.")
    parser.add_argument("python", nargs="*", help="the Pythons to do it with")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="the folder with the wheel and the sdist")
    chosen = parser.parse_args()
    try:
        (wheel,), (sdist,), (bill,) = (chosen.dist.glob(f"*{end}") for end in (".whl", ".tar.gz", ".cdx.json"))
    except ValueError:
        sys.exit(f"{chosen.dist} must hold one wheel, one sdist and one bill of materials: run `make dist`.")
    try:
        look_into(wheel, sdist)
        for python in chosen.python or pythons():
            begun = time.monotonic()
            with tempfile.TemporaryDirectory(prefix="quorum-wheel-") as folder:
                installed = install(python, wheel, Path(folder))
                if python == sys.executable:  # others may need other packages
                    check_bill(bill, wheel, installed)
                asyncio.run(use(installed))
                version = installed.run("python", "--version").strip()
            print(f"{wheel.name} works on {version}: checked in {time.monotonic() - begun:.0f} s")
    except Failed as failure:
        sys.exit(f"{wheel.name}: {failure}")


if __name__ == "__main__":
    main()
