"""A member's name is erased: the log still verifies, and nothing leads back to the name."""

from __future__ import annotations

from itertools import count

import msgspec
import pytest
from msgspec import structs

from scripts.log_fixture import LOGS, read
from server.core import log
from server.core.commands import Admit, EraseName, Join
from server.core.decide import decide
from server.core.erasable_names import former_number
from server.core.events import Commit, NameErased, Renamed
from server.core.model import Session
from server.core.refused import Refused
from server.core.text import MAX_NAME, checked_line
from server.core.visibility.session import visible
from tests.support.meeting import CODE, FACILITATOR, Meeting, about


def without(commits: list[Commit], member: str) -> list[Commit]:
    """Return the log as a store has it once the names of a member are erased."""
    return [structs.replace(c, names=tuple(n for n in c.names if n.member != member)) for c in commits]


def names(session: Session) -> list[str]:
    """Return the names of all members."""
    return [member.name for member in session.members.values()]


def test_log_has_no_name_and_verifies_after_erasure() -> None:
    meeting = Meeting(about()).join("ada", "bob").rename("ada", "Ada the second").open()
    meeting.score("ada", "flask", "joy", 4).reveal().ask("ada", EraseName("ada"))
    stored = without(meeting.log, "ada")
    log.verify(CODE, stored)
    assert b"ada the second" not in b"".join(commit.body for commit in stored).lower()
    assert names(log.replay(stored)) == names(log.replay(meeting.log)) == names(meeting.session)
    assert " former 1" in names(meeting.session) and "Ada the second" not in names(meeting.session)
    (round_,) = visible(meeting.session).rounds
    assert [ballot.member for ballot in round_.ballots() or ()] == [" former 1"]
    with pytest.raises(Refused) as refused:
        meeting.score("ada", "flask", "joy", 1)
    assert refused.value.code == "left"


def test_who_erases_their_name_leaves_with_their_open_scores() -> None:
    meeting = Meeting(about()).join("ada", "bob").open().score("ada", "flask", "joy", 4)
    meeting.ask("ada", EraseName("ada"))
    assert meeting.session.members["ada"].removed and not meeting.session.rounds[-1].ballots.get("ada")
    assert not meeting.ask("ada", EraseName("ada"))
    meeting.ask(None, Join("cyd", "Ada", "voter"))
    assert meeting.session.members["cyd"].name == "Ada", "the name is free again"
    with pytest.raises(Refused):
        meeting.ask(FACILITATOR, Admit("ada"))


def test_name_is_erased_in_a_closed_session_without_leaving() -> None:
    meeting = Meeting(about()).join("ada").open().reveal().close("flask", "Because.")
    meeting.ask("ada", EraseName("ada"))
    meeting.ask(FACILITATOR, EraseName(FACILITATOR))
    assert names(meeting.session) == [" former 2", " former 1"]
    assert not meeting.session.members["ada"].removed
    log.verify(CODE, meeting.log)


@pytest.mark.parametrize(("actor", "code"), [(FACILITATOR, "unknown_member"), ("bob", "not_facilitator")])
def test_name_of_somebody_who_is_in_is_erased_by_nobody_else(actor: str, code: str) -> None:
    meeting = Meeting(about()).join("ada", "bob")
    with pytest.raises(Refused) as refused:
        meeting.ask(actor, EraseName("ada"))
    assert refused.value.code == code and "ada" in meeting.session.members["ada"].name.lower()


def test_facilitator_keeps_their_name_until_the_session_is_closed() -> None:
    with pytest.raises(Refused) as refused:
        Meeting(about()).ask(FACILITATOR, EraseName(FACILITATOR))
    assert refused.value.code == "facilitator_name"


def test_nobody_can_be_called_as_if_their_name_were_erased() -> None:
    assert checked_line(" former 1", MAX_NAME) == "former 1" and former_number("former 1") is None
    assert former_number(" former 12") == "12"


def test_commitments_differ_by_salt_and_reveal_nothing() -> None:
    drawn = map(str, count())
    first = log.seal(CODE, 1, 1, [Renamed("ada", "Ada"), Renamed("bob", "Ada")], {}, "", lambda: next(drawn))
    one, other = first.names
    assert (one.name, other.name) == ("Ada", "Ada") and one.commitment != other.commitment
    assert b"Ada" not in first.body
    assert log.read(first).events == (Renamed("ada", "Ada"), Renamed("bob", "Ada"))
    erased = log.read(structs.replace(first, names=(other,)))
    assert erased.events == (Renamed("ada", ""), Renamed("bob", "Ada"))


@pytest.mark.parametrize("change", [{"name": "Eve"}, {"salt": "?"}], ids=["name", "salt"])
def test_name_that_is_not_the_one_committed_to_is_detected(change: dict[str, str]) -> None:
    commit = log.seal(CODE, 1, 1, [Renamed("ada", "Ada")], {}, "")
    forged = structs.replace(commit, names=(structs.replace(commit.names[0], **change),))
    with pytest.raises(log.CorruptLog, match="does not match its commitment"):
        log.read(forged)


@pytest.mark.parametrize("member", ["ada", "bob", "gus"], ids=["joined", "renamed", "let in"])
def test_name_in_a_log_of_format_1_cannot_be_erased(member: str) -> None:
    session = log.replay(read(LOGS / "format-1" / "names-shown.jsonl"))
    with pytest.raises(Refused) as refused:
        decide(session, EraseName(member), member, 0)
    assert refused.value.code == "name_permanent"


def test_event_says_only_who() -> None:
    assert msgspec.json.encode(NameErased("ada")) == b'{"type":"name_erased","member":"ada"}'
