"""Administration of stores: verify, copy and back up sessions, outside a meeting."""

from __future__ import annotations

from msgspec import Struct


class VerificationResult(Struct, frozen=True):
    """What became of one session: how many commits it has, how many were copied, what is wrong ("": nothing).

    What is wrong is one sentence's worth of words, with what to do about it.
    """

    code: str
    commits: int = 0
    copied: int = 0
    wrong: str = ""
