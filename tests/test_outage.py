"""A live server whose MongoDB fails and recovers: nothing is accepted unless it is stored, and nothing is lost."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tornado.httpclient import AsyncHTTPClient

from tests.support import mongod
from tests.support.counting import count
from tests.support.cutting import Cutter
from tests.support.phone import Phone
from tests.support.simulation import Cluster

MEMBERS = 5
SETTLE_SECONDS = 40
# Database timeouts in milliseconds, shorter than in production to keep the test short.
SHORT_TIMEOUTS = "&socketTimeoutMS=300&serverSelectionTimeoutMS=300"


@pytest.fixture(scope="module")
def own_set(mongod_runs: None) -> Iterator[mongod.ReplicaSet]:
    """A separate replica set that these tests may break."""
    own = mongod.ReplicaSet()
    try:
        own.start()
        yield own
    finally:
        own.remove()


@asynccontextmanager
async def meeting(folder: Path, store: str) -> AsyncIterator[tuple[Cluster, str, list[Phone]]]:
    """Run a server on this store, with a session whose members are connected."""
    loop = asyncio.get_running_loop()
    cluster = Cluster(folder, store, servers=1)
    phones: list[Phone] = []
    try:
        (url,) = await loop.run_in_executor(None, cluster.start)
        code = await cluster.create_session()
        phones += [Phone([url], code, f"member-{n}", random.Random(n)) for n in range(MEMBERS)]
        await asyncio.gather(*(phone.join() for phone in phones))
        await asyncio.gather(*(phone.welcomed() for phone in phones))
        yield cluster, code, phones
    finally:
        for phone in phones:
            await phone.leave()
        await loop.run_in_executor(None, cluster.stop)


async def vote(phones: list[Phone], times: int) -> None:
    """Let every member vote this many times without waiting for answers."""
    for _ in range(times):
        for phone in phones:
            option, criterion = (
                phone.about["options"][phone.ref % 5]["id"],
                phone.about["criteria"][phone.ref % 8]["id"],
            )
            phone.score(option, criterion, phone.chance.randint(1, 5))
        await asyncio.sleep(0.01)


async def answered(phones: list[Phone]) -> None:
    """Wait until every member is answered."""
    await asyncio.wait_for(asyncio.gather(*(phone.answered() for phone in phones)), SETTLE_SECONDS)


async def wait_for_readyz(url: str, status: int) -> None:
    """Wait until /readyz returns this status; /healthz must return 200 all the time."""
    async with asyncio.timeout(SETTLE_SECONDS):
        while (await AsyncHTTPClient().fetch(f"{url}/readyz", raise_error=False)).code != status:
            assert (await AsyncHTTPClient().fetch(f"{url}/healthz", request_timeout=20)).code == 200
            await asyncio.sleep(0.1)


@pytest.mark.repeated
@pytest.mark.gen_test(timeout=120)
@pytest.mark.parametrize("cuts", [1, 2, 9])
async def test_connection_cut_between_a_commit_and_its_reply(
    mongo_url: str, replica_set: mongod.ReplicaSet, tmp_path: Path, cuts: int
) -> None:
    name = mongo_url.rpartition("/")[2].partition("?")[0]
    async with Cutter(replica_set.primary().port) as cutter:
        store = f"mongodb://{cutter.address}/{name}?directConnection=true"
        async with meeting(tmp_path, store) as (cluster, code, phones):
            cutter.to_cut = cuts
            while cutter.cut < cuts:
                await vote(phones, 2)
                await answered(phones)
            await vote(phones, 5)
            await answered(phones)
            assert await count(mongo_url, code, phones) == sum(phone.ref for phone in phones)
            assert {phone.connections for phone in phones} == {1}
            await wait_for_readyz(cluster.servers[0].url, 200)
    assert not [line for line in cluster.servers[0].output if "Traceback" in line]


def killed(node: mongod.Mongod) -> tuple[Callable[[], None], Callable[[], None]]:
    """Return functions that kill the database and start it again."""
    return node.kill, node.start


def paused(node: mongod.Mongod) -> tuple[Callable[[], None], Callable[[], None]]:
    """Return functions that pause the database and resume it; it then handles the requests of the meantime."""
    return node.pause, node.resume


@pytest.mark.repeated
@pytest.mark.gen_test(timeout=120)
@pytest.mark.parametrize(("failure", "options"), [(killed, ""), (paused, ""), (paused, SHORT_TIMEOUTS)])
async def test_requests_wait_for_a_failed_database_and_are_stored_once(
    own_set: mongod.ReplicaSet, tmp_path: Path, failure: Callable[..., tuple[Callable[[], None], ...]], options: str
) -> None:
    loop = asyncio.get_running_loop()
    fail, recover = failure(own_set.nodes[0])
    with mongod.database(own_set) as url:
        async with meeting(tmp_path, url + options) as (cluster, code, phones):
            await vote(phones, 10)
            await answered(phones)
            voting = loop.create_task(vote(phones, 60))
            await asyncio.sleep(0.2)
            await loop.run_in_executor(None, fail)
            try:
                await asyncio.sleep(0.5)  # everything answered before the failure is counted
                accepted = [len(phone.accepted) for phone in phones]
                await wait_for_readyz(cluster.servers[0].url, 503)
                await voting
                await asyncio.sleep(2)
                assert [len(phone.accepted) for phone in phones] == accepted, "accepted, but not stored"
                assert all(phone.waiting and not phone.declined for phone in phones)
            finally:
                await loop.run_in_executor(None, recover)
            await wait_for_readyz(cluster.servers[0].url, 200)
            await vote(phones, 5)
            await answered(phones)
            assert await count(url, code, phones) == MEMBERS * 75
            assert {phone.connections for phone in phones} == {1}, "no client had to reconnect"
    logged = [word for line in cluster.servers[0].output for word in ("waits at", "continues at") if word in line]
    assert logged == ["waits at", "continues at"] * (len(logged) // 2), (
        "one line when the failure begins and one when it ends"
    )
    assert logged or not options, "requests with short timeouts fail"
