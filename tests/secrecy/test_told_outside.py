"""What leaves the meeting by itself, messages to other programs and the archive, has no scores, reasons and names."""

from __future__ import annotations

import msgspec
import pytest

from server.core import log
from server.core.archive import entry_of
from server.core.model import Names
from server.core.visibility.session import visible
from server.live.past_session import PastCommit
from server.webhooks.chat import chat_body
from server.webhooks.message import message, standard_body
from server.webhooks.targets import MessageFormat
from tests.support.meeting import Meeting, about

CHATS: tuple[MessageFormat, ...] = ("slack", "teams", "mattermost")


def told(names: Names, people: list[str], value: int) -> list[bytes]:
    """Return everything that is told about a meeting, commit by commit."""
    meeting = Meeting(about(totals="on_reveal", names=names)).join(*people).open()
    for who in people:
        meeting.score(who, "flask", "joy", value, f"It is {value}.", value % 3 + 1)
    meeting.reveal().close("flask", "We know it.")
    found: list[bytes] = []
    for last in range(1, len(meeting.log) + 1):
        commit = meeting.log[last - 1]
        session = visible(log.replay(meeting.log[:last]))
        past = PastCommit(commit.at, log.read(commit).events, session)
        for kind in ("opened", "revealed", "closed"):
            sent = message(past, kind, "https://quorum.example.org")
            found += [standard_body(sent), *(chat_body(sent, form) for form in CHATS)]
        found.append(msgspec.json.encode(entry_of(session)))
    return found


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_nothing_that_is_told_depends_on_scores_or_names(names: Names) -> None:
    one, other = told(names, ["ada", "bob", "cyd"], 1), told(names, ["eve", "fred", "gus"], 5)
    assert one == other and any(b"session.closed" in text for text in one)
