"""The proxy configurations in deploy/, changed only in names and addresses, in front of two real servers."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from email.message import Message
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.simple_httpclient import HTTPTimeoutError

from tests.support import mongod
from tests.support.certificate import trusting
from tests.support.conditions import board_of
from tests.support.needs import lacks
from tests.support.proxies import PROXIES, NoProxy, running_proxy
from tests.support.serving import ROOT, ServerProcess
from tests.support.wire import BROWSER, SECRET, Wire


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


@pytest.fixture(scope="module", params=PROXIES)
def shared_proxy(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, replica_set: mongod.ReplicaSet
) -> Iterator[Proxy]:
    """Run each installed proxy in turn, in front of two servers."""
    tmp_path = tmp_path_factory.mktemp("proxy")
    environment = {"QUORUM_SECRET": SECRET, "QUORUM_TRUSTED_PROXIES": "127.0.0.1"}
    with mongod.database(replica_set) as store, ExitStack() as stack:
        servers = [ServerProcess(tmp_path, store=store, environment=environment) for _ in range(2)]
        for server in servers:
            server.start()
            stack.callback(server.stop)
        addresses = [server.url.removeprefix("http://") for server in servers]
        try:
            plain, secure = stack.enter_context(running_proxy(request.param, tmp_path, addresses))
        except NoProxy as missing:
            lacks(str(missing))
        yield Proxy(plain, secure, servers)


@pytest.fixture
def proxy(shared_proxy: Proxy) -> Proxy:
    """The running proxy, after those servers have been started again that an earlier test has killed."""
    for server in shared_proxy.servers:
        if not server.running:
            server.start()
    return shared_proxy


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


def test_browsers_are_offered_http_2(proxy: Proxy) -> None:
    context = trusting()
    context.set_alpn_protocols(["h2", "http/1.1"])
    with socket.create_connection(("127.0.0.1", proxy.secure)) as plain, context.wrap_socket(plain) as secure:
        assert secure.selected_alpn_protocol() == "h2"


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
