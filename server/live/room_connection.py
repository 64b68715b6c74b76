"""A live connection from the room's side: its member, and how to send to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from server.live import protocol
from server.live.protocol import Accepted, CloseCode, Credentials, Declined, Message
from server.live.websocket.fanout import Audience
from server.live.websocket.subscriber import Subscriber


class RoomConnection:
    """A live connection; `member` is None for a spectator, `credentials` says what became of those that were sent,
    `client` is the id it refers to its requests by, and `close` ends it with a close code."""

    __slots__ = ("_audience", "_subscriber", "client", "close", "credentials", "member", "observer")

    def __init__(
        self,
        audience: Audience,
        subscriber: Subscriber,
        member: str | None,
        close: Callable[[CloseCode], None],
    ) -> None:
        self._audience = audience
        self._subscriber = subscriber
        self.member = member
        self.credentials: Credentials = "none" if member is None else "accepted"
        self.client = ""
        # Called with all later answers to this connection.
        self.observer: Callable[[RoomConnection, Sequence[Accepted | Declined]], None] | None = None
        self.close = close

    def send(self, *messages: Message) -> None:
        """Send messages to this connection only, in one write; does nothing once it is closed."""
        self._audience.reply(self._subscriber, *[protocol.encode(message) for message in messages])

    def send_encoded(self, message: bytes) -> None:
        """Send a message that is encoded already."""
        self._audience.reply(self._subscriber, message)

    def send_welcome(self, head: bytes, tail: bytes) -> None:
        """Send a welcome; `tail` is shared with other connections."""
        self._audience.reply_shared(self._subscriber, head, tail)

    def answer(self, answers: Sequence[Accepted | Declined]) -> None:
        """Send the answers to this connection's commands."""
        self.send(*answers)
        if self.observer is not None:
            self.observer(self, answers)

    def subscribe(self) -> None:
        """Start receiving the room's broadcasts."""
        self._audience.add(self._subscriber)

    def unsubscribe(self) -> None:
        """Stop receiving anything."""
        self._audience.remove(self._subscriber)
