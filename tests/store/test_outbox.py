"""The contract of every outbox: deliveries are claimed by one at a time, and survive a restart."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from msgspec import structs

from server.store import outbox as outbox_module
from server.store.outbox import Delivery, Outbox, open_outbox

NOW = 1_790_000_000_000
OpenOutbox = Callable[[], Awaitable[Outbox]]


def delivery(id: str, target: str = "audit", due: int = NOW, session: str = "7G4KQ2XM") -> Delivery:
    """Return a new delivery."""
    return Delivery(id, session, 3, "revealed", target, NOW, due)


@pytest.fixture(params=["sqlite", pytest.param("replica_set", marks=pytest.mark.mongo)])
def open_again(integration: None, request: pytest.FixtureRequest, tmp_path: Path) -> OpenOutbox:
    """Open an outbox, always the same one."""
    if request.param == "sqlite":
        return lambda: open_outbox(f"sqlite:///{tmp_path / 'quorum.sqlite'}")
    url = request.getfixturevalue("mongo_url")
    return lambda: open_outbox(url)


async def test_outbox_keeps_its_contract(open_again: OpenOutbox, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = await open_again(), await open_again()
    late = delivery("late", due=NOW + 50)
    await one.put([delivery("b", due=NOW - 1), delivery("a", due=NOW - 2), late, delivery("c", "chat", session="X")])
    assert await other.waiting() == {"audit": 3, "chat": 1}

    # Each is claimed once, the one that has been due for longest first.
    claimed = [await box.claim("audit", NOW, NOW + 10) for box in (one, other, one)]
    assert [found and found.id for found in claimed] == ["a", "b", None]
    assert claimed[0] == delivery("a", due=NOW - 2)
    assert await other.next_due("audit") == NOW + 10  # a claim ends, then somebody else may try
    await other.give_back(["a"])
    assert await other.claim("audit", NOW, NOW + 10) == claimed[0]
    assert await other.claim("audit", NOW + 10, NOW + 20) == claimed[0]

    # What is known stays as it is; what nobody has tried can be made due.
    failed = structs.replace(delivery("a"), attempts=1, error="answered 500", due=NOW + 5)
    await one.postpone(failed)
    await one.put([delivery("a"), late])
    await one.advance(["a", "late"], NOW)
    await one.settle("b")
    assert await other.claim("audit", NOW, NOW + 10) == structs.replace(late, due=NOW)
    assert await other.claim("audit", NOW + 5, NOW + 10) == failed
    await other.settle("late")

    # Dead letters wait for nobody, can be revived, and are swept.
    await one.postpone(structs.replace(failed, dead_at=NOW))
    assert await one.next_due("audit") is None and await one.waiting() == {"chat": 1}
    assert [dead.id for dead in await other.dead()] == ["a"]
    assert await other.revive(["nobody"], NOW) == 0
    assert await other.revive(["a"], NOW) == 1
    assert await one.claim("audit", NOW, NOW) == structs.replace(failed, attempts=0, due=NOW)
    await one.postpone(structs.replace(failed, dead_at=NOW))
    await one.sweep(NOW)
    assert len(await one.dead()) == 1
    await one.sweep(NOW + 1)
    await one.forget("X")
    assert await one.dead() == [] and await one.waiting() == {}

    # There is an end to how many may wait, and nothing is lost beyond it.
    monkeypatch.setattr(outbox_module, "MAX_WAITING", 1)
    for module in ("sqlite", "mongo"):
        monkeypatch.setattr(f"server.store.{module}.outbox.MAX_WAITING", 1)
    await one.put([delivery("first")])
    await one.put([delivery("second")])
    (dead,) = await one.dead()
    assert (dead.id, dead.error, dead.dead_at) == ("second", "more than 1 others wait", NOW)

    await one.close()
    await other.close()
    again = await open_again()
    assert await again.waiting() == {"audit": 1}
    await again.close()
