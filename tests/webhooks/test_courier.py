"""Webhooks over HTTP: what arrives at a receiver that works, fails, stalls, and comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType

import pytest
from msgspec import structs
from standardwebhooks import Webhook, WebhookVerificationError

from server.core.code import format_code
from server.core.commands import OpenScoring, Reveal
from server.webhooks import courier as courier_module
from server.webhooks.backoff import Backoff
from server.webhooks.targets import Target
from tests.support.meeting import about
from tests.support.receiver import STALL, Receiver
from tests.webhooks.conftest import IMPATIENT, MEETING, PUBLIC_URL, SECRET, Post


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Wait until a condition is true."""
    async with asyncio.timeout(20):
        while not await condition():  # noqa: ASYNC110 - waits for a database and a socket
            await asyncio.sleep(0)


async def settled(post: Post, waiting: Mapping[str, int] = MappingProxyType({})) -> None:
    """Wait until nothing waits in the outbox, or only this."""

    async def condition() -> bool:
        return await post.outbox.waiting() == waiting

    await until(condition)


async def test_each_event_is_told_once_and_signed(post: Post, receiver: Receiver) -> None:
    session = await post.create()
    await post.do(session, *MEETING)
    arrived = await receiver.expect(7)
    for request in arrived:
        headers = dict(request.headers)
        assert Webhook(SECRET).verify(request.body, headers) == request.json
        with pytest.raises(WebhookVerificationError):
            Webhook(SECRET).verify(request.body.replace(b"Which", b"What "), headers)
        assert request.headers["Content-Type"] == "application/json"
    told = sorted(
        (request.json["data"]["seq"], request.json["type"], request.json["data"]["round"]) for request in arrived
    )
    assert told == [
        (2, "session.opened", 1),
        (3, "session.revealed", 1),
        (4, "session.reveal_undone", 1),
        (5, "session.revealed", 1),
        (6, "session.opened", 2),
        (7, "session.revealed", 2),
        (8, "session.closed", 2),
    ]
    assert len({request.id for request in arrived}) == 7
    await settled(post)
    assert post.metrics.value(post.metrics.webhooks_delivered) == 7


async def test_message_has_the_session_as_it_was_after_the_commit(post: Post, receiver: Receiver) -> None:
    await post.courier.stop()
    await post.start(send=False)
    session = await post.hold()
    post.courier.start(post.hub.past_commit)
    by_type = {request.json["type"]: request.json for request in await receiver.expect(3)}
    code = format_code(session.code)
    data = {
        **{"code": code, "seq": 4, "question": "Which framework?", "language": "en", "phase": "closed", "round": 1},
        "outcome": {"option": {"id": "flask", "name": "Flask"}, "statement": "We know it."},
        "link": f"{PUBLIC_URL}/s/{code}",
    }
    assert by_type["session.closed"]["data"] == data
    assert by_type["session.closed"]["timestamp"].endswith("Z")
    revealed = by_type["session.revealed"]["data"]
    assert (revealed["phase"], revealed["outcome"], revealed["seq"]) == ("revealed", None, 3)


async def test_receiver_that_fails_stalls_and_comes_back_gets_everything_with_the_same_ids(
    post: Post, receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    receiver.answers = [500, STALL, 302]
    receiver.answer_headers = {"Location": "/elsewhere"}
    await post.do(await post.create(), OpenScoring())
    first = await receiver.expect(4)
    assert len({request.id for request in first}) == 1
    await settled(post)
    await receiver.stop()
    post.courier._backoff = Backoff(first=0.001, factor=1.0, longest=0.001, attempts=1_000_000)
    session = await post.hold()  # meanwhile nobody is there

    async def tried() -> bool:
        return post.metrics.value(post.metrics.webhooks_failed) >= 3 + 6

    await until(tried)
    receiver.start()
    arrived = await receiver.expect(4 + 3)
    await settled(post)
    assert [r.json["type"] for r in arrived[4:] if r.json["data"]["code"] != format_code(session.code)] == []
    assert len({request.id for request in arrived}) == 1 + 3 and len(arrived) == 4 + 3
    assert {request.path for request in arrived} == {"/hook"}
    lines = [record.getMessage() for record in caplog.records]
    errors = (
        "answered 500",
        "no answer within 0.15 s",
        "answered 302; redirects are not followed",
        "cannot be reached",
    )
    assert [error in line for error, line in zip(errors, lines, strict=False)] == [True] * 4, lines
    assert receiver.url not in caplog.text and SECRET not in caplog.text


async def test_restart_loses_nothing_and_keeps_the_ids(post: Post, receiver: Receiver) -> None:
    receiver.answers = [STALL]
    post.backoff = structs.replace(IMPATIENT, attempts=1000)
    await post.courier.stop()
    await post.start()
    session = await post.hold()
    await receiver.expect(1)
    for task in post.courier._tasks:  # as kill -9: what is on its way is not given back
        task.cancel()
    await asyncio.gather(*post.courier._tasks, return_exceptions=True)
    await post.outbox.close()
    await post.start()
    arrived = await receiver.expect(4)
    await settled(post)
    assert len({request.id for request in arrived}) == 3 and len(arrived) == 4
    assert {request.json["data"]["code"] for request in arrived} == {format_code(session.code)}


async def test_end_between_storing_and_sending_is_made_up_for(post: Post, receiver: Receiver) -> None:
    await post.courier.stop()
    await post.start(send=False)
    post.courier.stored = lambda commit: None  # type: ignore[method-assign]  # the process ends right after the commit
    session = await post.create()
    await post.do(session, OpenScoring())
    await post.courier.stop()
    assert receiver.arrived == []
    await post.start()
    (arrived,) = await receiver.expect(1)
    assert arrived.json["type"] == "session.opened"


async def test_commit_that_was_never_stored_is_not_told(
    post: Post, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await post.create()
    await post.do(session, OpenScoring())
    await receiver.expect(1)
    await settled(post)
    commit = post.store.logs[session.code].pop()  # the store has lost it, and so the process
    await post.courier.before(structs.replace(commit, seq=5))
    assert await post.outbox.waiting() == {"audit": 1}
    monkeypatch.setattr(courier_module, "GIVE_UP", 0)
    await settled(post)
    post.store.logs[session.code].append(commit)
    await post.courier.before(structs.replace(commit, seq=1))  # another process was first, with another commit
    await settled(post)
    assert len(receiver.arrived) == 1


async def test_what_nobody_takes_becomes_a_dead_letter_that_can_be_sent_again(
    post: Post, receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    receiver.status = 503
    receiver.answer_headers = {"Retry-After": "3600"}  # it counts up to the longest pause
    await post.do(await post.create(), OpenScoring())
    await receiver.expect(4)
    await settled(post)
    (dead,) = await post.outbox.dead()
    assert (dead.kind, dead.target, dead.attempts, dead.error) == ("opened", "audit", 4, "answered 503")
    assert f"webhook {dead.id} to audit is a dead letter after attempt 4: answered 503" in caplog.text
    assert post.metrics.value(post.metrics.webhooks_dead) == 1
    receiver.status = 200
    assert await post.outbox.revive(None, 0) == 1
    arrived = await receiver.expect(5)
    assert {request.id for request in arrived} == {dead.id}


async def test_receiver_that_is_gone_is_asked_once(post: Post, receiver: Receiver) -> None:
    receiver.status = 410
    await post.do(await post.create(), OpenScoring())
    await receiver.expect(1)
    await settled(post)
    (dead,) = await post.outbox.dead()
    assert dead.attempts == 1 and len(receiver.arrived) == 1


async def test_target_that_stalls_delays_no_other_and_gets_only_its_events(post: Post, receiver: Receiver) -> None:
    other = Receiver()
    other.start()
    other.status = STALL
    post.targets = (
        Target("slow", other.url, secret=SECRET),
        Target("closings", receiver.url, format="slack", events=("closed",)),
    )
    try:
        await post.courier.stop()
        await post.start()
        session = await post.hold()
        (arrived,) = await receiver.expect(1)
        assert "webhook-signature" not in arrived.headers and "Decided: Flask" in arrived.json["text"]
        await settled(post, {"slow": 3})
        await post.hub.forget(session.code, 4)
        assert await post.outbox.waiting() == {}
    finally:
        await other.stop()


async def test_meeting_does_not_wait_for_an_outbox_that_cannot_be_written(
    post: Post, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier_module, "MEETING_SECONDS", 0.01)
    written = asyncio.Event()
    put = post.outbox.put

    async def late(deliveries: object) -> None:
        await written.wait()
        await put(deliveries)  # type: ignore[arg-type]

    monkeypatch.setattr(post.outbox, "put", late)
    session = await post.create()
    await post.do(session, OpenScoring(), Reveal())  # both are stored although nothing can be noted
    assert receiver.arrived == []
    written.set()
    await receiver.expect(2)


async def test_nobody_is_told_of_a_rehearsal(post: Post, receiver: Receiver) -> None:
    await post.do(await post.hub.create_session(about(), "Fay", rehearsal=True), *MEETING)
    session = await post.hold()
    arrived = await receiver.expect(3)
    await settled(post)
    assert {request.json["data"]["code"] for request in arrived} == {format_code(session.code)}
    assert len(receiver.arrived) == 3
