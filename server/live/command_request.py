"""A request in the command queue, and its answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

from server.core.batch import Decision, PendingCommand
from server.live.protocol import Accepted, Declined, declined
from server.runtime.metrics import Metrics

Answer = Accepted | Declined


class CommandRequest(PendingCommand, kw_only=True):
    """A command and where to send its answer; `origin` is its connection, None for a request over HTTP.

    `payer` is whose turn it takes: the member, or the address of somebody who is joining. `answer` is called once with
    all answers to one origin in a commit. `at` is when it was submitted, in seconds.
    """

    answer: Callable[[Sequence[Answer]], None]
    origin: Any = None
    payer: str = ""
    cancelled: bool = False
    at: float = 0.0
    turn: int = 0

    def __post_init__(self) -> None:
        """Let the member pay, if nobody else is named."""
        self.payer = self.payer or self.actor or ""


def answer_all(batch: Sequence[Decision[CommandRequest]], seq: int, metrics: Metrics) -> None:
    """Answer the requests of a batch that was stored in commit `seq`, grouped by origin."""
    together: dict[int, tuple[CommandRequest, list[Answer]]] = {}
    now = perf_counter()
    for decided in batch:
        request = decided.request
        metrics.answer.observe(now - request.at)
        if decided.refused is not None:
            metrics.declined.inc()
        key = id(request if request.origin is None else request.origin)
        together.setdefault(key, (request, []))[1].append(_answer(decided, seq))
    for request, answers in together.values():
        request.answer(answers)


def _answer(decided: Decision[CommandRequest], seq: int) -> Answer:
    refused = decided.refused
    if refused is None:
        return Accepted(ref=decided.request.ref, seq=seq)
    return declined(decided.request.ref, refused.statement)
