"""What one member may see: the public session, their own ballot and the roster, but no scores of others."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.core.model import Fact
from server.core.public_session import OwnBallot, OwnCell, brief
from server.core.visibility.own_ballot import own_ballot
from tests.support.meeting import FACILITATOR, Meeting, about


def test_public_session_describes_the_session() -> None:
    meeting = Meeting(about(totals="on_reveal", names="hidden", scale=7)).open().set_timer(60)
    public = meeting.visible.public()
    assert (public.code, public.question, public.phase, public.round) == ("7G4K-Q2XM", "Which framework?", "scoring", 1)
    assert (public.totals, public.names, public.scale) == ("on_reveal", "hidden", 7)
    assert [o.id for o in public.options] == ["django", "flask", "tornado"]
    assert [c.id for c in public.criteria] == ["speed", "safety", "joy"]
    assert public.timer_ends_at == meeting.now + 60_000
    assert public.outcome is None
    outcome = meeting.close("flask").visible.public().outcome
    assert outcome is not None and outcome.option == "flask"


def ballot_of(number: int, cells: tuple[OwnCell, ...] = (), done: bool = False) -> OwnBallot:
    """Return a ballot with these cells and nothing else."""
    return OwnBallot(round=number, cells=cells, done=done, weights=None, asked=None, attachments=(), disputes=())


def test_ballot_has_all_of_the_member_s_own_answers_only() -> None:
    meeting = Meeting().join("ada", "bob")
    assert own_ballot(meeting.session, "ada") == ballot_of(0)
    meeting.open().score("bob", "django", "joy", 1, "slow")
    assert own_ballot(meeting.session, "ada") == ballot_of(1)
    meeting.score("ada", "flask", "joy", 4, "fun", 2).score("ada", "flask", "speed", None).done("ada")
    cells = (OwnCell("flask", "joy", 4, "fun", 2), OwnCell("flask", "speed", None, "", None))
    assert own_ballot(meeting.session, "ada") == ballot_of(1, cells, done=True)


@pytest.mark.parametrize("keep", [True, False])
def test_ballot_of_a_new_round_has_the_kept_scores(keep: bool) -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4).done("ada").reveal().next_round(keep=keep)
    assert own_ballot(meeting.session, "ada") == ballot_of(2, (OwnCell("flask", "joy", 4, "", None),) if keep else ())


def test_roster_lists_members_and_their_progress() -> None:
    meeting = Meeting().join("ada", "bob", "cyd").join("olive", role="observer").open()
    meeting.score("ada", "flask", "joy", 4).done("ada").score("bob", "flask", "joy", None).remove("cyd")
    roster = meeting.visible.roster({"ada", "olive"}, 2)
    assert (roster.voters, roster.observers, roster.connected) == (2, 1, 2)
    assert [(p.id, p.role, p.connected, p.started, p.done) for p in roster.members] == [
        (FACILITATOR, "facilitator", False, False, False),
        ("ada", "voter", True, True, True),
        ("bob", "voter", False, True, False),
        ("olive", "observer", True, False, False),
    ]


def test_large_roster_lists_two_hundred_and_counts_all() -> None:
    meeting = Meeting().join(*(f"v{n}" for n in range(250)))
    meeting.remove("v0")
    roster = meeting.visible.roster((), 0)
    assert (roster.voters, len(roster.members)) == (249, 200)
    assert [p.id for p in roster.members[:2]] == [FACILITATOR, "v1"]


def test_brief_session_has_what_is_needed_for_a_first_score() -> None:
    facts = (Fact("Licence", ("MIT",)),)
    described = about()
    described = structs.replace(
        described,
        options=tuple(structs.replace(o, facts=facts) for o in described.options),
        criteria=tuple(structs.replace(c, anchors=("bad", "", "", "", "good")) for c in described.criteria),
        notes=facts,
    )
    session = Meeting(described).visible.public()
    short = brief(session)
    assert not any(o.facts for o in short.options)
    assert structs.replace(short, options=session.options, notes=facts) == session
    assert [o.name for o in short.options] == [o.name for o in session.options]
