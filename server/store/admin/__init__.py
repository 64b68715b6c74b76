"""Administration of stores: verify, copy and back up sessions from the command line."""

from __future__ import annotations

from msgspec import Struct


class VerificationResult(Struct, frozen=True):
    """The result for one session: its number of commits, how many were copied, and what is wrong.

    `wrong` is one sentence that also says what to do, or "" for an intact session.
    """

    code: str
    commits: int = 0
    copied: int = 0
    wrong: str = ""
