"""Kill the server with SIGKILL at random moments while people vote: the log must hold each accepted vote exactly once.

`python -m benchmarks.kill --store mongodb --times 200 --seed 1`; a failure prints the seed to reproduce it with.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from pathlib import Path

import click
from tornado.httpclient import AsyncHTTPClient

from tests.support.counting import count
from tests.support.mongod import ReplicaSet
from tests.support.phone import Phone
from tests.support.simulation import Cluster

KILLS_A_SESSION = 10  # then a new session: otherwise most of the time goes into rereading a long log
# Seconds until the next kill, counted from when half of the members are back, or from the start in a quarter of cases.
MAX_LIFE = 0.5
WAIT_FOR_MEMBERS = 0.75
MAX_UNANSWERED = 8  # votes per member
SETTLE_TIMEOUT = 60


class Tally:
    """Counts the votes and interruptions of a campaign."""

    def __init__(self) -> None:
        self.kills = self.votes = self.reconnects = 0
        self.unanswered = 0  # votes in flight when the server was killed
        self.seconds = 0.0

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.votes} votes accepted, 0 lost, 0 counted twice "
            f"({self.unanswered} were in flight at a kill, {self.reconnects} reconnections, {self.seconds:.0f} s)"
        )


def campaign(store: str, times: int, seed: int, members: int = 10) -> Tally:
    """Kill a server on that store this many times; raises AssertionError if a vote is lost or counted twice."""
    rng, tally, started = random.Random(seed), Tally(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="quorum-kill-") as folder:
        address = store or f"sqlite:///{folder}/quorum.sqlite"
        cluster = Cluster(Path(folder), address, servers=1)
        try:
            cluster.start()
            while tally.kills < times:
                kills = min(KILLS_A_SESSION, times - tally.kills)
                asyncio.run(session(cluster, kills, members, rng, tally))
        except BaseException:
            click.echo(f"FAILED after {tally.kills} kills with --seed {seed}", err=True)
            raise
        finally:
            cluster.stop()
    tally.seconds = time.monotonic() - started
    return tally


async def session(cluster: Cluster, kills: int, members: int, rng: random.Random, tally: Tally) -> None:
    """Run one session: all vote at full speed, the server is killed repeatedly, then the votes are counted."""
    AsyncHTTPClient.configure(None, max_clients=members)
    (server,) = cluster.servers
    code = await cluster.create_session()
    phones = [Phone([server.url], code, f"member-{n}", random.Random(rng.random())) for n in range(members)]
    await asyncio.wait_for(asyncio.gather(*(phone.join() for phone in phones)), SETTLE_TIMEOUT)
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    voting = [loop.create_task(_vote(phone, over)) for phone in phones]
    before = 0
    try:
        for _ in range(kills):
            if rng.random() < WAIT_FOR_MEMBERS:
                await asyncio.wait_for(_back(phones, before), SETTLE_TIMEOUT)
            await asyncio.sleep(rng.uniform(0, MAX_LIFE))
            await loop.run_in_executor(None, server.kill)
            tally.unanswered += sum(len(phone.waiting) for phone in phones)
            before = sum(phone.connections for phone in phones)
            await loop.run_in_executor(None, server.start)
            tally.kills += 1
        over.set()
        await asyncio.wait_for(asyncio.gather(*voting), SETTLE_TIMEOUT)
        await asyncio.wait_for(asyncio.gather(*(phone.answered() for phone in phones)), SETTLE_TIMEOUT)
        tally.votes += await count(cluster.store, code, phones)
        tally.reconnects += sum(phone.connections - 1 for phone in phones)
    finally:
        for task in voting:
            task.cancel()
        for phone in phones:
            await phone.leave()


async def _back(phones: list[Phone], before: int) -> None:
    """Wait until half of the members have reconnected; `before` is the number of connections up to now."""
    while sum(phone.connections for phone in phones) < before + len(phones) / 2:  # noqa: ASYNC110 - there is no event to wait for
        await asyncio.sleep(0.01)


async def _vote(phone: Phone, over: asyncio.Event) -> None:
    """Score two cells repeatedly, so that a vote applied twice would overwrite a later one."""
    await phone.welcomed()
    option = phone.about["options"][0]["id"]
    criteria = [criterion["id"] for criterion in phone.about["criteria"][:2]]
    while not over.is_set():
        while len(phone.waiting) < MAX_UNANSWERED:
            phone.score(option, phone.chance.choice(criteria), phone.chance.randint(1, 5))
        phone.changed.clear()
        await phone.changed.wait()


@click.command()
@click.option("--store", type=click.Choice(["sqlite", "mongodb"]), default="sqlite", show_default=True)
@click.option("--times", type=int, default=200, show_default=True, help="How often to kill the server.")
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--members", type=int, default=10, show_default=True)
def main(store: str, times: int, seed: int, members: int) -> None:
    """Kill a server repeatedly while people vote, and check that it keeps every accepted vote."""
    replicas = ReplicaSet() if store == "mongodb" else None
    try:
        if replicas:
            replicas.start()
        tally = campaign(replicas.url("kill") if replicas else "", times, seed, members)
        click.echo(f"{store}, seed {seed}: {tally}")
    finally:
        if replicas:
            replicas.remove()


if __name__ == "__main__":
    main()
