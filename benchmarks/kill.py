"""Kill -9 the server at random moments while people vote: what was accepted must be in the log, and in it once.

`python -m benchmarks.kill --store mongodb --times 200 --seed 1`; a failure tells the seed that repeats its chances.
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

KILLS_A_SESSION = 10  # then a new one: reading a long log again after each kill would be most of the time
LONGEST_LIFE = 0.5  # seconds until it is killed: mostly from when half of the members are back, or else from its start
MOSTLY = 0.75
AT_ONCE = 8  # votes on their way at a time, for each member
AT_REST_SECONDS = 60


class Tally:
    """What a campaign came to."""

    def __init__(self) -> None:
        self.kills = self.votes = self.reconnects = 0
        self.waiting = 0  # votes on their way when the server was killed
        self.seconds = 0.0

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.votes} votes accepted, 0 lost, 0 counted twice "
            f"({self.waiting} were on their way at a kill, {self.reconnects} reconnections, {self.seconds:.0f} s)"
        )


def campaign(store: str, times: int, seed: int, members: int = 10) -> Tally:
    """Kill a server on that store so many times; raises AssertionError when a vote is lost or counted twice."""
    chance, tally, began = random.Random(seed), Tally(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="quorum-kill-") as folder:
        address = store or f"sqlite:///{folder}/quorum.sqlite"
        cluster = Cluster(Path(folder), address, servers=1)
        try:
            cluster.start()
            while tally.kills < times:
                kills = min(KILLS_A_SESSION, times - tally.kills)
                asyncio.run(session(cluster, kills, members, chance, tally))
        except BaseException:
            click.echo(f"FAILED after {tally.kills} kills with --seed {seed}", err=True)
            raise
        finally:
            cluster.stop()
    tally.seconds = time.monotonic() - began
    return tally


async def session(cluster: Cluster, kills: int, members: int, chance: random.Random, tally: Tally) -> None:
    """One session: everybody votes at full speed, the server is killed again and again, and then all is counted."""
    AsyncHTTPClient.configure(None, max_clients=members)
    (server,) = cluster.servers
    code = await cluster.found()
    phones = [Phone([server.url], code, f"member-{n}", random.Random(chance.random())) for n in range(members)]
    await asyncio.wait_for(asyncio.gather(*(phone.join() for phone in phones)), AT_REST_SECONDS)
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    voting = [loop.create_task(_vote(phone, over)) for phone in phones]
    before = 0
    try:
        for _ in range(kills):
            if chance.random() < MOSTLY:
                await asyncio.wait_for(_back(phones, before), AT_REST_SECONDS)
            await asyncio.sleep(chance.uniform(0, LONGEST_LIFE))
            await loop.run_in_executor(None, server.kill)
            tally.waiting += sum(len(phone.waiting) for phone in phones)
            before = sum(phone.connections for phone in phones)
            await loop.run_in_executor(None, server.start)
            tally.kills += 1
        over.set()
        await asyncio.wait_for(asyncio.gather(*voting), AT_REST_SECONDS)
        await asyncio.wait_for(asyncio.gather(*(phone.answered() for phone in phones)), AT_REST_SECONDS)
        tally.votes += await count(cluster.store, code, phones)
        tally.reconnects += sum(phone.connections - 1 for phone in phones)
    finally:
        for task in voting:
            task.cancel()
        for phone in phones:
            await phone.leave()


async def _back(phones: list[Phone], before: int) -> None:
    """Return when half of the members have connected again, after so many connections in all."""
    while sum(phone.connections for phone in phones) < before + len(phones) / 2:  # noqa: ASYNC110 - nothing tells
        await asyncio.sleep(0.01)


async def _vote(phone: Phone, over: asyncio.Event) -> None:
    """Score two cells again and again: a vote that counted again after a later one would change its cell again."""
    await phone.welcomed()
    option = phone.about["options"][0]["id"]
    criteria = [criterion["id"] for criterion in phone.about["criteria"][:2]]
    while not over.is_set():
        while len(phone.waiting) < AT_ONCE:
            phone.score(option, phone.chance.choice(criteria), phone.chance.randint(1, 5))
        phone.changed.clear()
        await phone.changed.wait()


@click.command()
@click.option("--store", type=click.Choice(["sqlite", "mongodb"]), default="sqlite", show_default=True)
@click.option("--times", type=int, default=200, show_default=True, help="How often the server is killed.")
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--members", type=int, default=10, show_default=True)
def main(store: str, times: int, seed: int, members: int) -> None:
    """Kill a server again and again while people vote, and count what it accepted."""
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
