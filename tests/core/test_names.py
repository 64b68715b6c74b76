"""Members' names: readable and distinct."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.core.commands import Join, Rename
from server.core.refused import Refused
from tests.support.meeting import Meeting


def called(meeting: Meeting, member: str) -> str:
    """Return a member's name."""
    return meeting.session.members[member].name


def named(*names: str) -> Meeting:
    """Return a session with members m1, m2 … that have these names."""
    meeting = Meeting()
    for n, name in enumerate(names, 1):
        meeting.ask(None, Join(member=f"m{n}", name=name, role="voter"))
    return meeting


@pytest.mark.parametrize(
    ("given_names", "shown_names"),
    [
        (["Ada", "Ada", "Ada"], ["Ada", "Ada 2", "Ada 3"]),
        (["Ada", "ADA"], ["Ada", "ADA 2"]),
        (["Straße", "STRASSE"], ["Straße", "STRASSE 2"]),
        (["Ada 2", "Ada", "Ada"], ["Ada 2", "Ada", "Ada 3"]),
        (["Fay"], ["Fay 2"]),
        (["  Ada \t Lovelace\n"], ["Ada Lovelace"]),
        (["A\u200bda", "A\u202eda\u2066"], ["A da", "A da 2"]),
        (["x" * 80, "x" * 80], ["x" * 80, "x" * 74 + " 2"]),
    ],
)
def test_names_are_normalised_and_made_distinct(given_names: list[str], shown_names: list[str]) -> None:
    meeting = named(*given_names)
    assert [called(meeting, f"m{n}") for n in range(1, len(given_names) + 1)] == shown_names


@pytest.mark.parametrize("name", [" ", "\u200b", "\n\t\x00"])
def test_unreadable_name_is_refused(name: str) -> None:
    with pytest.raises(Refused) as caught:
        named(name)
    assert caught.value.code == "no_name"
    with pytest.raises(Refused):
        named("Ada").rename("m1", name)


def test_rename_frees_the_old_name() -> None:
    meeting = named("Ada", "Bob").rename("m1", "Grace").rename("m2", "Ada")
    assert (called(meeting, "m1"), called(meeting, "m2")) == ("Grace", "Ada")


def test_rename_can_change_only_the_case() -> None:
    assert called(named("ada").rename("m1", "Ada"), "m1") == "Ada"


def test_rename_to_a_taken_name_keeps_the_number() -> None:
    meeting = named("Ada", "Ada")
    assert list(meeting.ask("m2", Rename("Ada"))) == []


def test_removed_member_frees_their_name() -> None:
    assert called(named("Ada").remove("m1").join("ada"), "ada") == "Ada"


NAMES = st.text(st.sampled_from(" aAßSs2\u200b\u0301é"), min_size=1, max_size=4)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 6), NAMES), max_size=30))
def test_names_in_a_session_are_unique(requests: list[tuple[int, str]]) -> None:
    meeting = Meeting()
    for number, name in requests:
        member = f"m{number}"
        command = Rename(name) if member in meeting.session.members else Join(member=member, name=name, role="voter")
        try:
            meeting.ask(member, command)
        except Refused as caught:
            assert caught.code == "no_name" and not name.replace("\u200b", " ").strip()
    names = [m.name.casefold() for m in meeting.session.members.values()]
    assert len(set(names)) == len(names)
    assert all(0 < len(name) <= 80 for name in names)
