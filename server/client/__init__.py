"""A client for programs: create a session, join, score, reveal, close, export and watch.

    async with Quorum("https://quorum.example.org") as quorum:
        facilitator = await quorum.create(template="python-web-framework")
        ada = await quorum.join(facilitator.code, "Ada")

docs/examples/meeting.ipynb holds a whole meeting. Types are those of the server: sessions, boards and commands.
"""

from __future__ import annotations

from server.client.errors import CommandDeclined, ConnectionEnded, RequestRefused
from server.client.members import ClientMember, Watched
from server.client.quorum import Quorum

__all__ = ["ClientMember", "CommandDeclined", "ConnectionEnded", "Quorum", "RequestRefused", "Watched"]
