"""Administration of stores: verify, copy and back up sessions, outside a meeting."""

from __future__ import annotations

from msgspec import Struct


class VerificationResult(Struct, frozen=True):
    """The result for one session: its number of commits, how many were copied, and what is wrong ("" for nothing).

    `wrong` is one sentence that also says what to do about it.
    """

    code: str
    commits: int = 0
    copied: int = 0
    wrong: str = ""
