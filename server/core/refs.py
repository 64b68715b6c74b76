"""Which requests of a client were accepted, by their refs, so that a request that is sent again counts once.

The last accepted ref does not tell which of those below it were accepted: the answer to a declined request may be lost
while a later one is accepted. So the refs that were skipped are stored as well.
"""

from __future__ import annotations

from collections.abc import Iterable

Span = tuple[int, int]  # the first and the last of some refs that follow each other

# Per client. Nobody sends a request again after so many others were declined; beyond it, the oldest two are joined.
MAX_SPANS = 32


def within(spans: Iterable[Span], ref: int) -> bool:
    """Return whether a ref is in one of these spans."""
    return any(first <= ref <= last for first, last in spans)


def spans_between(last: int, accepted: Iterable[int]) -> tuple[Span, ...]:
    """Return the spans of refs above `last`, and below the highest accepted one, that were not accepted."""
    spans: list[Span] = []
    for ref in sorted(accepted):
        if ref > last + 1:
            spans.append((last + 1, ref - 1))
        last = max(last, ref)
    return tuple(spans)


def appended(spans: tuple[Span, ...], more: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans and those that follow them, the oldest ones as a single one if there are more than MAX_SPANS."""
    both = (*spans, *more)
    excess = len(both) - MAX_SPANS
    return both if excess <= 0 else ((both[0][0], both[excess][1]), *both[excess + 1 :])
