"""Fixtures: a receiver, and a server's part that sends webhooks to it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from server.core.commands import AnyCommand, Close, NextRound, OpenScoring, Reveal, UndoReveal
from server.live.hub import Hub, SessionCredentials
from server.runtime.metrics import Metrics
from server.store.outbox import Outbox, open_outbox
from server.webhooks import courier as courier_module
from server.webhooks.backoff import Backoff
from server.webhooks.courier import Courier
from server.webhooks.request import Sender
from server.webhooks.targets import Target
from tests.support.meeting import about
from tests.support.receiver import Receiver
from tests.support.stores import MemoryStore

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PUBLIC_URL = "https://quorum.example.org"
# Failed deliveries are repeated at once, and become dead letters after the fourth attempt.
IMPATIENT = Backoff(first=0.001, factor=1.0, longest=0.001, attempts=4)
STALL_SECONDS = 0.15


class Post:
    """A hub whose commits are told to targets; it can be stopped and started again on the same store and outbox."""

    def __init__(self, folder: Path, receiver: Receiver) -> None:
        self.store = MemoryStore()
        self.address = f"sqlite:///{folder / 'quorum.sqlite'}"
        self.targets: tuple[Target, ...] = (Target("audit", receiver.url, secret=SECRET),)
        self.backoff = IMPATIENT
        self.hub: Hub
        self.courier: Courier
        self.outbox: Outbox
        self.metrics = Metrics()

    async def start(self, *, send: bool = True) -> None:
        """Start; without `send`, commits are noted but nothing is sent."""
        self.outbox = await open_outbox(self.address, only=True)
        sender = Sender(STALL_SECONDS)
        self.courier = Courier(self.outbox, self.targets, PUBLIC_URL, self.metrics, sender, self.backoff)
        self.hub = Hub(self.store, self.metrics, hook=self.courier)
        if send:
            self.courier.start(self.hub.past_commit)

    async def stop(self) -> None:
        """Stop as a server does."""
        await self.hub.drain()
        await self.courier.stop()

    async def create(self) -> SessionCredentials:
        """Create a session."""
        return await self.hub.create_session(about(), "Fay")

    async def do(self, session: SessionCredentials, *commands: AnyCommand) -> None:
        """Let the facilitator do something."""
        room = await self.hub.room(session.code)
        assert room is not None
        for command in commands:
            await room.execute(command, session.facilitator)

    async def hold(self) -> SessionCredentials:
        """Hold a meeting: opened, revealed and closed."""
        session = await self.create()
        await self.do(session, OpenScoring(), Reveal(), Close("flask", "We know it."))
        return session


MEETING = (OpenScoring(), Reveal(), UndoReveal(), Reveal(), NextRound(keep=True), Reveal(), Close(None, ""))


@pytest.fixture
def receiver(integration: None, io_loop: IOLoop) -> Iterator[Receiver]:
    """A receiver that is there."""
    receiver = Receiver()
    receiver.start()
    yield receiver
    io_loop.run_sync(receiver.stop)


@pytest.fixture
def post(
    io_loop: IOLoop,
    tmp_path: Path,
    receiver: Receiver,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Post]:
    """A started server's part that tells the receiver."""
    monkeypatch.setattr(courier_module, "POLL_SECONDS", 0.02)
    monkeypatch.setattr(courier_module, "PREPARED", 1)
    caplog.set_level(logging.WARNING, "quorum.webhooks")
    post = Post(tmp_path, receiver)
    io_loop.run_sync(post.start)
    yield post
    io_loop.run_sync(post.stop)
