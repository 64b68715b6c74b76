"""Measures the time from a vote at one server process to the board that contains it at another.

`python -m benchmarks.latency` starts three MongoDB nodes and 1, 2 and 4 server processes on this machine, lets one
member score while others score in the background, and prints percentiles; see benchmarks/results.md.
"""

from __future__ import annotations

import asyncio
import os
import platform
import random
import tempfile
import time
from pathlib import Path

import click
from tornado.httpclient import AsyncHTTPClient

from tests.support.mongod import ReplicaSet
from tests.support.phone import Phone
from tests.support.simulation import Cluster

# Nobody else scores the timed cell, so its mean shows when a board contains the vote.
OPTION, CRITERION = "tornado", "security"
WARM_UP = 10


async def measure(cluster: Cluster, votes: int, background: int, pause: float) -> tuple[list[float], list[float]]:
    """Return the seconds from each vote to its answer, and to the board at another process (or the only one)."""
    AsyncHTTPClient.configure(None, max_clients=background + 10)
    urls = [server.url for server in cluster.servers]
    code = await cluster.create_session()
    voter = Phone(urls[:1], code, "voter", random.Random(1))
    watchers = [Phone([url], code, f"watcher-{n}", random.Random(2)) for n, url in enumerate(urls[1:] or urls)]
    others = [Phone([urls[n % len(urls)]], code, f"other-{n}", random.Random(n)) for n in range(background)]
    phones = [voter, *watchers, *others]
    for phone in phones:
        await phone.join()
        await phone.welcomed()
    busy = [asyncio.ensure_future(_score_on(phone)) for phone in others]  # noqa: TID251 - cancelled below
    answers, boards = [], []
    for number in range(votes + WARM_UP):
        await asyncio.sleep(random.uniform(0.5, 1.5) * pause)
        answer, board = await _time_one(voter, random.choice(watchers), number % 5 + 1)
        if number >= WARM_UP:
            answers.append(answer)
            boards.append(board)
    for task in busy:
        task.cancel()
    await asyncio.gather(*busy, return_exceptions=True)
    for phone in phones:
        await phone.leave()
    return answers, boards


async def _time_one(voter: Phone, watcher: Phone, value: int) -> tuple[float, float]:
    started = time.perf_counter()
    voter.score(OPTION, CRITERION, value)
    seen = asyncio.ensure_future(_sees(watcher, value))  # noqa: TID251 - awaited below
    await voter.answered()
    answered = time.perf_counter()
    return answered - started, await seen - started


async def _sees(watcher: Phone, value: int) -> float:
    while _mean(watcher) != value:
        watcher.changed.clear()
        await watcher.changed.wait()
    return time.perf_counter()


def _mean(watcher: Phone) -> float | None:
    option = next(o for o in watcher.board["options"] if o["option"] == OPTION)
    mean: float | None = next(c["mean"] for c in option["cells"] if c["criterion"] == CRITERION)
    return mean


async def _score_on(phone: Phone) -> None:
    while True:
        await asyncio.sleep(phone.chance.uniform(0, 2))
        phone.score(phone.chance.choice(["django", "flask"]), "performance", phone.chance.randint(1, 5))


def quantile(values: list[float], share: float) -> float:
    """Return the value that this share of the values do not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


@click.command()
@click.option("--votes", type=int, default=150, show_default=True)
@click.option("--background", type=int, default=40, show_default=True, help="Members scoring about once a second.")
@click.option("--pause", type=float, default=0.12, show_default=True, help="Mean seconds between timed votes.")
def main(votes: int, background: int, pause: float) -> None:
    """Measure with 1, 2 and 4 server processes, with and without others scoring."""
    click.echo(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, 3 MongoDB nodes")
    click.echo("| processes | others scoring | answer p50 / p99, ms | board at another process p50 / p99, ms |")
    click.echo("|---:|---:|---:|---:|")
    replicas = ReplicaSet(3)
    try:
        replicas.start()
        for processes in (1, 2, 4):
            for others in (0, background):
                with tempfile.TemporaryDirectory() as folder:
                    cluster = Cluster(Path(folder), replicas.url(f"latency-{processes}-{others}"), processes)
                    cluster.start()
                    try:
                        answers, boards = asyncio.run(measure(cluster, votes, others, pause))
                    finally:
                        cluster.stop()
                figures = (f"{quantile(v, 0.5) * 1000:.0f} / {quantile(v, 0.99) * 1000:.0f}" for v in (answers, boards))
                click.echo(f"| {processes} | {others} | {' | '.join(figures)} |")
    finally:
        replicas.remove()


if __name__ == "__main__":
    main()
