"""Sends one message to one receiver, signed by Standard Webhooks (standardwebhooks.com)."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from msgspec import Struct
from standardwebhooks import Webhook
from tornado.httpclient import HTTPRequest, HTTPResponse
from tornado.simple_httpclient import HTTPStreamClosedError, HTTPTimeoutError, SimpleAsyncHTTPClient

from server import __version__
from server.webhooks.chat import chat_body
from server.webhooks.message import WebhookMessage, standard_body
from server.webhooks.targets import Target

# Seconds until a connection stands, and until the answer is complete.
CONNECT_SECONDS, REQUEST_SECONDS = 5.0, 15.0
GONE = 410
# Of an answer, in bytes; nobody reads its body.
MAX_ANSWER = 1 << 20


class Failure(Struct, frozen=True):
    """Why a message did not arrive; `final` if it never will, `retry_after` is how long to wait, in seconds."""

    error: str
    final: bool = False
    retry_after: float = 0.0


class Sender:
    """Sends requests, each within `seconds`; it follows no redirect, because only the operator names receivers."""

    def __init__(self, seconds: float = REQUEST_SECONDS) -> None:
        self._seconds = seconds
        self._client = SimpleAsyncHTTPClient(force_instance=True, max_clients=100, max_body_size=MAX_ANSWER)

    async def send(self, target: Target, id: str, told: WebhookMessage, now: datetime | None = None) -> Failure | None:
        """Send a message; return None once the receiver has confirmed it with a status from 200 to 299."""
        body = standard_body(told) if target.format == "standard" else chat_body(told, target.format)
        request = HTTPRequest(
            target.url,
            method="POST",
            body=body,
            headers=_headers(target, id, body, now or datetime.now(UTC)),
            connect_timeout=min(CONNECT_SECONDS, self._seconds),
            request_timeout=self._seconds,
            follow_redirects=False,
            decompress_response=False,
            streaming_callback=lambda chunk: None,
        )
        try:
            return _failure(await self._client.fetch(request, raise_error=False))
        except HTTPTimeoutError:
            return Failure(f"no answer within {self._seconds:g} s")
        except HTTPStreamClosedError:
            return Failure("the connection was closed before an answer")
        except Exception as error:  # of the network, of TLS, of a malformed answer: whatever it is, it is tried again
            return Failure(f"cannot be reached ({type(error).__name__})")

    def close(self) -> None:
        """Close all connections."""
        self._client.close()


def _headers(target: Target, id: str, body: bytes, now: datetime) -> dict[str, str]:
    headers = {"Content-Type": "application/json", "User-Agent": f"Quorum/{__version__}"}
    if not target.secret:
        return headers
    return headers | {
        "webhook-id": id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(target.secret).sign(msg_id=id, timestamp=now, data=body.decode()),
    }


def _failure(answer: HTTPResponse) -> Failure | None:
    if 200 <= answer.code < 300:
        return None
    if answer.code == GONE:
        return Failure("answered 410: it wants no more messages", final=True)
    why = "; redirects are not followed" if 300 <= answer.code < 400 else ""
    asked = answer.headers.get("Retry-After", "")
    pause = float(asked) if re.fullmatch(r"[0-9]{1,6}", asked) else 0.0
    return Failure(f"answered {answer.code}{why}", retry_after=pause)
