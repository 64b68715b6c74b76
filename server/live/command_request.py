"""A request on its way through the command queue, and how it is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

from server.core.batch import Decision, PendingCommand
from server.live.protocol import Accepted, Declined, declined
from server.runtime.metrics import Metrics

Answer = Accepted | Declined


class CommandRequest(PendingCommand, kw_only=True):
    """A command with its way back; `origin` is the connection it came from, None for a request over HTTP.

    `answer` is called once with all answers of a commit to the same origin. `at` is when it was submitted, in seconds.
    """

    answer: Callable[[Sequence[Answer]], None]
    origin: Any = None
    cancelled: bool = False
    at: float = 0.0


def answer_all(batch: Sequence[Decision[CommandRequest]], seq: int, metrics: Metrics) -> None:
    """Answer the requests of a batch that was stored in commit `seq`: all of one origin at once."""
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
