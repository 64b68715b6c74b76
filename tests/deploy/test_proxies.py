"""The proxy configurations in deploy/, changed only in names and addresses, in front of two real servers."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.simple_httpclient import HTTPTimeoutError

from tests.support import mongod
from tests.support.certificate import certify, trusting
from tests.support.conditions import board_of
from tests.support.needs import lacks
from tests.support.ports import free_port
from tests.support.serving import ROOT, ServerProcess
from tests.support.wire import BROWSER, SECRET, Wire

DEPLOY = ROOT / "deploy"
# Debian installs both in /usr/sbin, which is not always on the PATH.
SEARCHED = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin"])
BACKENDS = ("10.0.0.11:8000", "10.0.0.12:8000")


@dataclass
class Proxy:
    """A running proxy: its plain and its TLS port, and the servers behind it."""

    plain: int
    secure: int
    servers: Sequence[ServerProcess]

    @property
    def url(self) -> str:
        """Its address without TLS."""
        return f"http://127.0.0.1:{self.plain}"

    def call(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, Message, bytes]:
        """Send a request over TLS; return status, headers and body of the response."""
        content = None if body is None else json.dumps(body).encode()
        request = Request(f"https://127.0.0.1:{self.secure}{path}", content, headers, method=method)
        with urlopen(request, timeout=30, context=trusting()) as answer:
            return answer.status, answer.headers, answer.read()


def nginx(text: str, folder: Path, plain: int, secure: int) -> tuple[str, list[str]]:
    """Return nginx's configuration for this test, which also serves without TLS, and the arguments that run it."""
    text = re.sub(r"    server \{\n        listen 80.*?\n    \}\n", "", text, flags=re.DOTALL)
    text = re.sub(r"        listen \[::\]:443 ssl;\n", f"        listen 127.0.0.1:{plain};\n", text)
    text = text.replace("listen 443 ssl", f"listen 127.0.0.1:{secure} ssl")
    text = text.replace("/run/nginx.pid", f"{folder}/pid").replace("/var/log/nginx", str(folder))
    text = text.replace("/etc/ssl/quorum/fullchain.pem", f"{folder}/both.pem")
    text = text.replace("/etc/ssl/quorum/privkey.pem", f"{folder}/both.pem")
    return text, ["-e", f"{folder}/error.log", "-g", "daemon off;", "-c"]


def haproxy(text: str, folder: Path, plain: int, secure: int) -> tuple[str, list[str]]:
    """Return HAProxy's configuration for this test, which also serves without TLS, and the arguments that run it."""
    text = re.sub(r"    http-request redirect.*\n", "", text).replace("maxconn 16384", "maxconn 256")
    text = text.replace("bind :80", f"bind 127.0.0.1:{plain}").replace("bind :443", f"bind 127.0.0.1:{secure}")
    text = text.replace("X-Forwarded-Proto https", "X-Forwarded-Proto https if { ssl_fc }")
    text = text.replace("/etc/ssl/quorum/fullchain-and-key.pem", f"{folder}/both.pem")
    return text, ["-db", "-f"]


@pytest.fixture(scope="module", params=[("nginx.conf", nginx), ("haproxy.cfg", haproxy)], ids=["nginx", "haproxy"])
def shared_proxy(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, replica_set: mongod.ReplicaSet
) -> Iterator[Proxy]:
    """Run each installed proxy in turn, in front of two servers."""
    tmp_path = tmp_path_factory.mktemp("proxy")
    name, adapt = request.param
    program = shutil.which(adapt.__name__, path=SEARCHED)
    if program is None:
        lacks(f"{adapt.__name__} is not installed: `apt-get install {adapt.__name__}`")
    environment = {"QUORUM_SECRET": SECRET, "QUORUM_TRUSTED_PROXIES": "127.0.0.1"}
    certify(tmp_path)
    plain, secure = free_port(), free_port()
    with mongod.database(replica_set) as store, ExitStack() as stack:
        servers = [ServerProcess(tmp_path, store=store, environment=environment) for _ in BACKENDS]
        for server in servers:
            server.start()
            stack.callback(server.stop)
        text, command = adapt((DEPLOY / name).read_text(), tmp_path, plain, secure)
        for placeholder, server in zip(BACKENDS, servers, strict=True):
            assert placeholder in text
            text = text.replace(placeholder, server.url.removeprefix("http://"))
        (tmp_path / name).write_text(text)
        process = stack.enter_context(subprocess.Popen([program, *command, str(tmp_path / name)]))
        stack.callback(process.terminate)
        mongod.until(_listens(secure), f"{adapt.__name__} that listens")
        assert process.poll() is None, "another program listens there"
        yield Proxy(plain, secure, servers)


@pytest.fixture
def proxy(shared_proxy: Proxy) -> Proxy:
    """The running proxy, after those servers have been started again that an earlier test has killed."""
    for server in shared_proxy.servers:
        if not server.running:
            server.start()
    return shared_proxy


def _listens(port: int) -> Callable[[], bool]:
    def listens() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    return listens


def vote(proxy: Proxy, code: str, name: str) -> int:
    """Let a guest score every cell through the proxy; return the number of members that are done."""
    command = [sys.executable, "tests/client/guest.py", proxy.url, code, name]
    guest = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert guest.returncode == 0, guest.stderr
    return int(json.loads(guest.stdout)["progress"]["done"])


def test_links_and_cookies_over_tls_ignore_client_headers(proxy: Proxy) -> None:
    forged = {"X-Scheme": "http", "X-Forwarded-Proto": "http"}
    status, headers, body = proxy.call("POST", "/api/sessions", {}, **BROWSER, **forged)
    assert status == 201
    assert "Strict-Transport-Security" in headers and "; Secure" in headers["Set-Cookie"]
    assert json.loads(body)["links"]["join"].startswith(f"https://127.0.0.1:{proxy.secure}/s/")


def test_metrics_are_not_public(proxy: Proxy) -> None:
    with pytest.raises(HTTPError) as caught:
        proxy.call("GET", "/metrics")
    caught.value.close()
    assert caught.value.code == 404
    with urlopen(f"{proxy.servers[0].url}/metrics") as answer:
        assert b"quorum_build_info" in answer.read()


@pytest.mark.repeated
@pytest.mark.gen_test(timeout=180)
async def test_rolling_restart_fails_no_request(proxy: Proxy) -> None:
    wire = Wire(proxy.url)
    statuses: Counter[int] = Counter()
    restarted = asyncio.Event()

    async def ask() -> None:
        while not restarted.is_set():
            statuses[(await wire.get("/api/templates")).code] += 1
            await asyncio.sleep(0.005)  # so the servers that are starting get their share of the processor

    async with asyncio.TaskGroup() as group:
        for _ in range(4):
            group.create_task(ask())
        first, second = proxy.servers
        for server in (first, second, first):  # each as soon as the one before is ready
            await asyncio.to_thread(server.stop)
            await asyncio.to_thread(server.start)
        restarted.set()
    assert statuses.keys() == {200} and statuses.total() > 100, statuses


# ---- after these the servers are not what they were: one was killed, and both slow down whoever guesses


async def test_meeting_through_the_proxy_survives_a_lost_server(proxy: Proxy) -> None:
    wire = Wire(proxy.url)
    session, facilitator, voters = await wire.scoring(voters=4)  # distributed among the servers
    for voter in voters:
        await voter.score("red", "speed", 3)
    await facilitator.expect("board", board_of(votes=4))
    assert await asyncio.to_thread(vote, proxy, session.code, "Guest") == 1
    proxy.servers[0].kill()
    assert await asyncio.to_thread(vote, proxy, session.code, "Late guest") == 2
    for voter in voters:
        await (await wire.reconnect(voter)).score("red", "cost", 4)
    await (await wire.reconnect(facilitator)).do("reveal")


async def test_client_cannot_fake_its_address_to_guess_codes(proxy: Proxy) -> None:
    client = AsyncHTTPClient(force_instance=True, max_clients=400)

    async def guess(number: int, seconds: float) -> int:
        forged = f"10.9.{number // 250}.{number % 250}"
        headers = {"X-Forwarded-For": forged, "X-Real-IP": forged}
        url = f"{proxy.url}/api/sessions/{number:08}"
        return (await client.fetch(HTTPRequest(url, headers=headers, request_timeout=seconds), raise_error=False)).code

    # Two servers forgive 60 wrong codes each. These arrive together, before they are counted.
    answers = await asyncio.gather(*(guess(number, 60) for number in range(300)))
    assert 404 in answers
    # From here on guesses from this address wait, up to half a minute; from a new one they would be answered at once.
    # A server that the proxy had not found again after the test before forgives its 60 now.
    with pytest.raises(HTTPTimeoutError):
        for number in range(300, 421):
            await guess(number, 1)
    client.close()
