"""Several server processes on one replica set, and failures of them while a session is scored.

`python -m tests.support.simulation --seed 1 --times 5` runs it at full size; a failure reports its seed.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import websocket_connect

from server.core import log
from server.core.code import parse_code
from server.core.events import Scored
from server.core.visibility.session import visible
from server.store import open_store
from tests.support.mongod import Mongod, ReplicaSet
from tests.support.phone import Phone
from tests.support.serving import ServerProcess

SECRET = "one secret for all the processes of a cluster"
SETTLE_SECONDS = 60
STEP_DOWN_SECONDS = 10


class Cluster:
    """Server processes on one store, and one session on them."""

    def __init__(self, folder: Path, store: str, servers: int) -> None:
        self.store = store
        self.servers = []
        for number in range(servers):
            home = folder / f"server-{number}"
            home.mkdir()
            self.servers.append(ServerProcess(home, store=store, environment={"QUORUM_SECRET": SECRET}))

    def start(self) -> list[str]:
        """Start all of them; return their addresses."""
        for server in self.servers:
            server.start()
        return [server.url for server in self.servers]

    def stop(self) -> None:
        """Stop all of them."""
        for server in self.servers:
            server.stop()

    async def create_session(self) -> str:
        """Create a session and open it; return its code."""
        url = self.servers[0].url
        answer = await AsyncHTTPClient().fetch(
            HTTPRequest(f"{url}/api/sessions", method="POST", body='{"totals": "live"}')
        )
        session = json.loads(answer.body)
        request = HTTPRequest(
            f"{url.replace('http', 'ws', 1)}/api/sessions/{session['code']}/live",
            headers={"Authorization": f"Bearer {session['token']}"},
        )
        live = await websocket_connect(request)
        await live.write_message(json.dumps({"type": "hello", "version": 1, "client": "facilitator"}))
        await live.read_message()
        await live.write_message(json.dumps({"type": "do", "ref": 1, "command": {"type": "open_scoring"}}))
        while (text := await live.read_message()) is not None and json.loads(text)["type"] != "accepted":
            pass
        live.close()
        return str(session["code"])


async def run_meeting(
    cluster: Cluster, disturb: Callable[[random.Random], list[Callable[[], None]]], chance: random.Random,
    members: int, votes: int, pause: float,
) -> dict[str, Any]:  # fmt: skip
    """Let members score during these failures, one after another; then check every guarantee."""
    AsyncHTTPClient.configure(None, max_clients=members)
    urls = [server.url for server in cluster.servers]
    code = await cluster.create_session()
    phones = [Phone(urls, code, f"member-{n}", random.Random(chance.random())) for n in range(members)]
    await asyncio.gather(*(phone.join() for phone in phones))
    began = time.monotonic()
    scoring = [asyncio.ensure_future(_score(phone, votes, pause)) for phone in phones]  # noqa: TID251 - awaited below
    length = votes * pause
    acts = disturb(chance)
    for act in acts:
        await asyncio.sleep(length / len(acts) * chance.uniform(0.6, 1.2))
        await asyncio.get_running_loop().run_in_executor(None, act)
    await asyncio.gather(*scoring)
    await asyncio.wait_for(asyncio.gather(*(phone.answered() for phone in phones)), SETTLE_SECONDS)
    seconds = time.monotonic() - began
    try:
        await _check(cluster.store, code, phones)
    finally:
        for phone in phones:
            await phone.leave()
    accepted = sum(len(phone.accepted) for phone in phones)
    reconnects = sum(phone.connections - 1 for phone in phones)
    return {"members": members, "accepted": accepted, "reconnects": reconnects, "seconds": round(seconds, 1)}


async def _score(phone: Phone, votes: int, pause: float) -> None:
    await phone.welcomed()
    options = [o["id"] for o in phone.about["options"]]
    criteria = [c["id"] for c in phone.about["criteria"]]
    for _ in range(votes):
        await asyncio.sleep(phone.chance.uniform(0, 2 * pause))
        phone.score(phone.chance.choice(options), phone.chance.choice(criteria), phone.chance.randint(1, 5))


async def _check(address: str, typed: str, phones: list[Phone]) -> None:
    """Check that every accepted vote is in the log once, and that every member has the resulting board."""
    store = await open_store(address)
    try:
        session = log.replay(commits := await store.read(parse_code(typed) or ""))
    finally:
        await store.close()
    counted = Counter(e.reason for c in commits for e in log.read(c).events if isinstance(e, Scored))
    twice = [reason for reason, n in counted.items() if n > 1]
    assert not twice, f"counted twice: {twice[:5]}"
    for phone in phones:
        assert phone.declined == [], phone.declined[:3]
        lost = [ref for ref, vote in phone.accepted.items() if vote["reason"] not in counted]
        assert not lost, f"{phone.client}: accepted but lost: {lost[:5]}"
        newest = {(v["option"], v["criterion"]): v["reason"] for _, v in sorted(phone.accepted.items())}
        cells = session.rounds[-1].ballots[phone.member].cells
        assert {key: cell.reason for key, cell in cells.items()} == newest, phone.client
    expected = json.loads(msgspec.json.encode(visible(session).board()))
    try:
        await asyncio.wait_for(asyncio.gather(*(phone.sees(expected) for phone in phones)), SETTLE_SECONDS)
    except TimeoutError:
        different = [phone.client for phone in phones if phone.board != expected]
        raise AssertionError(f"{len(different)} members have another board, among them {different[:3]}") from None


def disturbances(replicas: ReplicaSet, cluster: Cluster) -> Callable[[random.Random], list[Callable[[], None]]]:
    """Kill the primary and a server process, in random order, and start both again; then let the primary step down, and
    let two of three nodes hang for a while, so that no majority is left."""

    def chosen(chance: random.Random) -> list[Callable[[], None]]:
        server = chance.choice(cluster.servers)
        killed: list[Mongod] = []
        hanging: list[Mongod] = []

        def kill_primary() -> None:
            killed.append(replicas.primary())
            killed[0].kill()

        def restart_primary() -> None:
            killed[0].start()

        def step_down() -> None:
            replicas.wait_for_all()
            seconds = STEP_DOWN_SECONDS
            replicas.primary().ask("replSetStepDown", seconds, secondaryCatchUpPeriodSecs=seconds - 1)

        def pause_majority() -> None:
            primary = replicas.primary()
            hanging.extend(node for node in replicas.nodes if node is not primary)
            for node in hanging:
                node.pause()

        def resume_majority() -> None:
            for node in hanging:
                node.resume()

        first = [kill_primary, server.kill]
        chance.shuffle(first)
        return [*first, restart_primary, server.start, step_down, pause_majority, resume_majority]

    return chosen


def run(seed: int, servers: int, members: int, votes: int, pause: float) -> dict[str, Any]:
    """Run one meeting on a replica set of three with all failures; raises AssertionError."""
    chance = random.Random(seed)
    replicas = ReplicaSet(3)
    try:
        replicas.start()
        with tempfile.TemporaryDirectory(prefix="quorum-cluster-") as folder:
            cluster = Cluster(Path(folder), replicas.url("cluster"), servers)
            try:
                cluster.start()
                harm = disturbances(replicas, cluster)
                return asyncio.run(run_meeting(cluster, harm, chance, members=members, votes=votes, pause=pause))
            finally:
                cluster.stop()
    finally:
        replicas.remove()


@click.command()
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--times", type=int, default=1, show_default=True, help="How many meetings, each with the next seed.")
@click.option("--servers", type=int, default=4, show_default=True)
@click.option("--members", type=int, default=200, show_default=True)
@click.option("--votes", type=int, default=60, show_default=True, help="Votes of each member.")
@click.option("--pause", type=float, default=0.4, show_default=True, help="Mean seconds between a member's votes.")
def main(seed: int, times: int, servers: int, members: int, votes: int, pause: float) -> None:
    """Run meetings on a cluster while parts of it are killed."""
    for number in range(seed, seed + times):
        try:
            click.echo(f"seed {number}: {run(number, servers, members, votes, pause)}")
        except BaseException:
            click.echo(f"FAILED with --seed {number}", err=True)
            raise


if __name__ == "__main__":
    sys.exit(main())
