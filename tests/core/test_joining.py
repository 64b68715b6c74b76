"""Who gets in: open, by approval, by invitation, locked; limits, lists, removals, and the facilitator's key."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.core import joining
from server.core.admission import Joining
from server.core.commands import (
    Admit,
    AnyCommand,
    ChangeKey,
    GiveWeights,
    Invite,
    Join,
    OpenWeighting,
    Remove,
    RemoveAll,
    Rename,
    SetAdmission,
)
from server.core.joining import is_listed
from server.core.model import CriterionWeight
from server.core.refused import Refused
from server.core.visibility.doorkeeping import admission_list
from tests.support.meeting import FACILITATOR, Meeting, about


def admitting(joining: Joining = "open", **settings: object) -> Meeting:
    """Return a session with these rules for joining."""
    meeting = Meeting()
    meeting.ask(FACILITATOR, SetAdmission(joining=joining, **settings))  # type: ignore[arg-type]
    return meeting


def joined(meeting: Meeting, member: str, **fields: str) -> str:
    """Let somebody join; return "in", "waiting", or the code of the refusal."""
    try:
        meeting.ask(None, Join(member, member.title(), "voter", **fields))  # type: ignore[arg-type]
    except Refused as refused:
        return refused.code
    return "waiting" if member in meeting.session.admission.waiting else "in"


def facilitated(meeting: Meeting, command: AnyCommand) -> str:
    """Let the facilitator ask; return "done", "nothing", or the code of the refusal."""
    try:
        return "done" if meeting.ask(FACILITATOR, command) else "nothing"
    except Refused as refused:
        return refused.code


def names_in(meeting: Meeting) -> list[str]:
    """Return the names on the roster, without the facilitator's."""
    return [m.name for m in meeting.visible.roster((), 0).members if m.role != "facilitator"]


# ---- the four ways, with and without an invitation and an account


@pytest.mark.parametrize(
    ("way", "plain", "invited"),
    [
        ("open", "in", "in"),
        ("approval", "waiting", "in"),
        ("invited", "invitation_needed", "in"),
        ("locked", "joining_locked", "joining_locked"),
    ],
)
def test_joining_depends_on_the_way_and_on_an_invitation(way: Joining, plain: str, invited: str) -> None:
    meeting = admitting(way)
    meeting.ask(FACILITATOR, Invite(("a digest",)))
    assert joined(meeting, "ada") == plain
    assert joined(meeting, "bob", invitation="another digest") == (
        "joining_locked" if way == "locked" else "invitation_unknown"
    )
    assert joined(meeting, "cyd", invitation="a digest") == invited
    assert joined(meeting, "dan", invitation="a digest") == ("joining_locked" if way == "locked" else "invitation_used")


@pytest.mark.parametrize(
    ("way", "listed", "outcomes"),
    [
        ("open", (), ("account_needed", "in", "in")),
        ("open", ("ada@example.org",), ("account_needed", "in", "not_listed")),
        ("approval", ("@EXAMPLE.org",), ("account_needed", "in", "waiting")),
        ("approval", (), ("account_needed", "waiting", "waiting")),
    ],
)
def test_accounts_are_admitted_as_listed(way: Joining, listed: tuple[str, ...], outcomes: tuple[str, ...]) -> None:
    meeting = admitting(way, accounts=True, listed=listed)
    without = joined(meeting, "zoe")
    ada = joined(meeting, "ada", account="a1", email="Ada@Example.org")
    bob = joined(meeting, "bob", account="b2", email="bob@example.net")
    assert (without, ada, bob) == outcomes


def test_invitation_stands_for_the_list() -> None:
    meeting = admitting("open", accounts=True, listed=("@example.org",))
    meeting.ask(FACILITATOR, Invite(("a digest",)))
    assert joined(meeting, "bob", account="b2", email="bob@example.net", invitation="a digest") == "in"


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ("ada@example.org", True),
        ("ADA@EXAMPLE.ORG", True),
        ("eve@sub.example.org", False),
        ("eve@example.org.evil.example", False),
        ("bob@example.com", True),
        ("example.com", False),
        (None, False),
    ],
)
def test_list_holds_addresses_and_domains(email: str | None, expected: bool) -> None:
    assert is_listed(("@example.org", "Bob@example.com"), email) is expected


def test_one_account_has_one_ballot() -> None:
    meeting = admitting()
    assert joined(meeting, "ada", account="a1") == "in"
    assert meeting.ask(None, Join("ada-on-another-device", "Ada", "voter", account="a1")) == []
    assert meeting.session.admission.by_account == {"a1": "ada"}
    assert meeting.session.voters == 1


# ---- waiting


def test_person_who_waits_is_no_member_until_let_in() -> None:
    meeting = admitting("approval").join("ada").join("olga", role="observer")
    assert (meeting.session.voters, meeting.session.observers, names_in(meeting)) == (0, 0, [])
    assert meeting.visible.roster((), 0).waiting == 2
    assert [m.role for m in meeting.visible.members] == ["facilitator"]
    assert [m.name for m in admission_list(meeting.session).waiting] == ["Ada", "Olga"]
    assert facilitated(meeting, Admit("ada")) == "done"
    assert facilitated(meeting, Admit("ada")) == "nothing"
    assert (meeting.session.voters, names_in(meeting)) == (1, ["Ada"])
    assert facilitated(meeting, Admit(None)) == "done"
    assert (meeting.session.observers, meeting.visible.roster((), 0).waiting) == (1, 0)
    assert facilitated(meeting, Admit(None)) == "nothing"
    assert facilitated(meeting, Admit("nobody")) == "unknown_member"


def test_person_who_is_turned_away_is_in_no_record_and_can_be_let_in_after_all() -> None:
    meeting = admitting("approval").join("ada")
    meeting.ask(FACILITATOR, Remove("ada"))
    assert meeting.visible.roster((), 0).waiting == 0
    assert [m.name for m in meeting.visible.members] == ["Fay"]
    assert meeting.session.voters == 0
    assert facilitated(meeting, Admit("ada")) == "done"
    assert (meeting.session.voters, names_in(meeting)) == (1, ["Ada"])
    assert [m.name for m in meeting.visible.members] == ["Fay", "Ada"]


def test_waiting_room_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "MAX_WAITING", 1)
    meeting = admitting("approval")
    assert [joined(meeting, member) for member in ("ada", "bob")] == ["waiting", "too_many_waiting"]


def test_all_who_wait_are_let_in_as_far_as_there_are_places() -> None:
    meeting = admitting("approval", cap=2).join("ada", "bob", "cyd")
    assert facilitated(meeting, Admit(None)) == "done"
    assert (names_in(meeting), list(meeting.session.admission.waiting)) == (["Ada", "Bob"], ["cyd"])
    assert facilitated(meeting, Admit(None)) == facilitated(meeting, Admit("cyd")) == "full"


def test_person_let_in_while_scoring_gets_a_share_of_the_options() -> None:
    meeting = Meeting(structs.replace(about(options=("a", "b", "c", "d")), options_each=2)).join("ada")
    meeting.ask(FACILITATOR, SetAdmission(joining="approval"))
    meeting.join("bob").open()
    assert set(meeting.session.blocks) == {FACILITATOR, "ada"}
    meeting.ask(FACILITATOR, Admit("bob"))
    block = meeting.session.blocks["bob"]
    meeting.remove("bob").ask(FACILITATOR, Admit("bob"))
    assert meeting.session.blocks["bob"] == block


# ---- limits


def test_cap_counts_people_who_are_in() -> None:
    meeting = admitting(cap=1)
    assert [joined(meeting, member) for member in ("ada", "bob")] == ["in", "full"]
    meeting.remove("ada")
    assert joined(meeting, "bob") == "in"
    assert facilitated(meeting, Admit("ada")) == "full"
    meeting.ask(FACILITATOR, SetAdmission(cap=None))
    assert facilitated(meeting, Admit("ada")) == "done"


def test_removed_members_leave_their_places_but_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "MAX_EVER", 3)
    meeting = Meeting().join("ada", "bob")
    meeting.ask(FACILITATOR, RemoveAll("everyone"))
    assert joined(meeting, "cyd") == "too_many_joined"


def test_settings_left_out_stay_as_they_are() -> None:
    meeting = admitting("approval", cap=5, accounts=True, listed=("@example.org", "@example.org"))
    assert meeting.session.admission.listed == ("@example.org",)
    assert facilitated(meeting, SetAdmission()) == "nothing"
    meeting.ask(FACILITATOR, SetAdmission(joining="locked"))
    door = meeting.session.admission
    assert (door.joining, door.cap, door.accounts, door.listed) == ("locked", 5, True, ("@example.org",))
    public = meeting.visible.public()
    assert (public.joining, public.cap, public.accounts) == ("locked", 5, True)


# ---- removing many


@pytest.mark.parametrize(
    ("command", "left"),
    [
        (RemoveAll("waiting"), ["Ada", "Bob", "Cyd"]),
        (RemoveAll("idle"), ["Ada"]),
        (RemoveAll("everyone"), []),
        (RemoveAll("idle", minutes=1), ["Ada", "Bob"]),
        (RemoveAll("everyone", minutes=1), ["Ada", "Bob"]),
    ],
)
def test_many_are_removed_in_one_go(command: RemoveAll, left: list[str]) -> None:
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 3).done("ada")
    meeting.now += 120_000
    meeting.join("cyd")
    meeting.ask(FACILITATOR, SetAdmission(joining="approval"))
    meeting.join("wes")
    (event,) = meeting.ask(FACILITATOR, command)
    assert names_in(meeting) == left
    assert ("wes" in meeting.session.admission.waiting) == ("wes" not in event.members)  # type: ignore[union-attr]
    assert ("flask", "joy") in meeting.session.rounds[-1].tallies
    assert meeting.board.progress.started == (1 if left else 0)


def test_removing_nobody_changes_nothing() -> None:
    assert facilitated(Meeting(), RemoveAll("everyone")) == "nothing"


def test_people_who_gave_weights_are_not_idle() -> None:
    meeting = Meeting().join("ada", "bob")
    meeting.ask(FACILITATOR, OpenWeighting())
    evenly = tuple(CriterionWeight(c, 100) for c in ("speed", "safety", "joy"))
    meeting.ask("ada", GiveWeights("swing", evenly))
    meeting.ask(FACILITATOR, RemoveAll("idle"))
    assert names_in(meeting) == ["Ada"]
    meeting.ask(FACILITATOR, RemoveAll("everyone"))
    assert meeting.session.weighting is not None and not meeting.session.weighting.ballots


def test_removed_members_are_listed_for_the_facilitator_the_last_first() -> None:
    meeting = Meeting().join("ada", "bob").remove("ada").remove("bob")
    assert [m.name for m in admission_list(meeting.session).removed] == ["Bob", "Ada"]


def test_person_let_in_again_gets_another_name_if_theirs_was_taken() -> None:
    meeting = Meeting().join("ada").remove("ada")
    meeting.ask(None, Join("new", "Ada", "voter"))
    meeting.ask(FACILITATOR, Admit("ada"))
    assert names_in(meeting) == ["Ada 2", "Ada"]
    meeting.ask("ada", Rename("Grace"))
    assert names_in(meeting) == ["Grace", "Ada"]


# ---- invitations and the key


def test_invitations_are_limited_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "MAX_INVITATIONS", 3)
    meeting = Meeting()
    assert facilitated(meeting, Invite(("a", "b"))) == "done"
    assert facilitated(meeting, Invite(("c", "d"))) == "too_many_invitations"
    assert joined(meeting, "ada", invitation="a") == "in"
    listed = admission_list(meeting.session)
    assert (listed.invitations, listed.invitations_used) == (2, 1)
    assert meeting.remove("ada").session.admission.invitations["a"] == "ada"


def test_changed_key_replaces_the_old_one_and_signs_out_if_asked() -> None:
    meeting = Meeting()
    meeting.ask(FACILITATOR, ChangeKey("1" * 64))
    assert (meeting.session.key_digest, meeting.session.admission.sign_outs) == ("1" * 64, {})
    assert meeting.session.admission.key_made_at == meeting.now
    for times in (1, 2):
        meeting.ask(FACILITATOR, ChangeKey("2" * 64, sign_out=True))
        assert meeting.session.admission.sign_outs == {FACILITATOR: times}


def test_credentials_are_stored_differently_in_each_session_and_kind() -> None:
    one, other = Meeting().session, Meeting().session
    other.salt = "more salt"
    digests = {
        joining.digest_in_session(session, kind, "7G4KQ2XM0000")
        for session in (one, other)
        for kind in ("account", "invitation")
    }
    assert len(digests) == 4 and all(len(digest) == 64 for digest in digests)
