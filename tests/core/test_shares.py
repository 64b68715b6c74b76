"""Shares of the options: balanced, connected as soon as possible, and secret with names hidden."""

from __future__ import annotations

from collections import Counter
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.core import shares
from server.core.commands import Edit, OptionEdit
from server.core.description import apply_edit
from server.core.model import Description, Names
from server.core.refused import Refused
from server.core.visibility.own_ballot import own_ballot
from tests.support.effort import examples
from tests.support.in_english import reason
from tests.support.meeting import FACILITATOR, Meeting, about


def described(options: int, each: int | None, names: Names = "shown") -> Description:
    """Return a description with this many options, of which each member scores `each` on two criteria."""
    plain = about([f"o{n}" for n in range(options)], {"joy": 0.5, "cost": 0.5}, names=names)
    return structs.replace(plain, options_each=each)


def asked(meeting: Meeting, member: str) -> tuple[str, ...] | None:
    """Return what a member is told to score."""
    return own_ballot(meeting.session, member).asked


SIZES = st.integers(3, 60).flatmap(lambda n: st.tuples(st.just(n), st.integers(2, n - 1)))


@settings(max_examples=examples(15, 30), deadline=None)
@given(SIZES)
def test_blocks_are_balanced_at_every_number_of_members(size: tuple[int, int]) -> None:
    options, each = size
    counts = [0] * options
    for number, block in enumerate(shares.design(options, each), 1):
        assert len(set(block)) == each
        for i in block:
            counts[i] += 1
        linked = number >= ceil((options - 1) / (each - 1))
        assert max(counts) - min(counts) <= (1 if linked else 2)
    assert counts == [each] * options


@settings(max_examples=examples(15, 30), deadline=None)
@given(SIZES)
def test_all_options_are_connected_as_soon_as_any_design_connects_them(size: tuple[int, int]) -> None:
    options, each = size
    fewest = ceil((options - 1) / (each - 1))
    connected: set[int] = set()
    for block in shares.design(options, each)[:fewest]:
        assert not connected or connected & set(block)
        connected |= set(block)
    assert connected == set(range(options))


def test_pairs_of_options_are_spread_over_the_members() -> None:
    pairs = Counter((i, j) for block in shares.design(40, 8) for i in block for j in block if i < j)
    assert max(pairs.values()) <= 5  # 40 * 28 pairs over 780: 1.4 on average
    assert len(pairs) > 600


def test_members_are_asked_for_their_blocks_in_the_order_they_joined() -> None:
    meeting = Meeting(described(40, 8)).join("ada", "bob").join("olive", role="observer")
    assert asked(meeting, "ada") is None
    meeting.open().join("cyd")
    blocks = shares.design(40, 8)
    for member, block in zip(("ada", "bob", "cyd"), blocks, strict=False):
        assert asked(meeting, member) == tuple(f"o{i}" for i in block)
    assert asked(meeting, "olive") is None
    assert asked(meeting, FACILITATOR) in [asked(meeting, m) for m in ("ada", "bob")]


def test_a_removed_member_leaves_the_shares_of_others_alone() -> None:
    meeting = Meeting(described(9, 3)).join("ada", "bob", "cyd").remove("ada").open()
    before = asked(meeting, "cyd")
    assert before == tuple(f"o{i}" for i in shares.design(9, 3)[1])
    assert asked(meeting.remove("bob").join("dan"), "cyd") == before


def test_a_share_is_kept_from_round_to_round_and_others_may_be_scored() -> None:
    meeting = Meeting(described(9, 3)).join("ada").open()
    before = asked(meeting, "ada")
    assert before is not None
    other = next(o.id for o in meeting.session.description.options if o.id not in before)
    meeting.score("ada", other, "joy", 3).reveal().next_round()
    assert asked(meeting, "ada") == before


@pytest.mark.parametrize("each", [None, 9, 12])
def test_nobody_has_a_share_if_everybody_scores_all(each: int | None) -> None:
    meeting = Meeting(described(9, each)).join("ada").open().join("bob")
    assert [asked(meeting, member) for member in ("ada", "bob", FACILITATOR)] == [None] * 3
    assert meeting.visible.public().options_each is None
    meeting.score("ada", "o1", "joy", 3)
    assert meeting.visible.rounds[0].asked() == (1,) * 9


# ---- names hidden


def test_with_names_hidden_the_order_of_joining_does_not_tell_who_is_asked_what() -> None:
    members = [f"m{n}" for n in range(12)]
    meetings = [Meeting(described(40, 8, "hidden")).join(*members) for _ in range(2)]
    meetings[1].session.salt = "another"
    given_out = [[meeting.session.blocks[member] for member in members] for meeting in map(Meeting.open, meetings)]
    assert [sorted(blocks) for blocks in given_out] == [list(range(12))] * 2
    assert given_out[0] != given_out[1] and list(range(12)) not in given_out


def test_with_names_hidden_a_late_member_is_asked_for_what_another_is_asked_for() -> None:
    meeting = Meeting(described(40, 8, "hidden")).join(*[f"m{n}" for n in range(6)]).open()
    before = {asked(meeting, f"m{n}") for n in range(6)}
    meeting.join("late")
    assert asked(meeting, "late") in before


def test_a_first_member_may_join_after_scoring_has_opened() -> None:
    for names in ("shown", "hidden"):
        meeting = Meeting(described(40, 8, "hidden" if names == "hidden" else "shown")).open().join("late")
        assert len(asked(meeting, "late") or ()) == 8


def test_counts_of_those_asked_reveal_no_share_before_the_reveal() -> None:
    meeting = Meeting(described(9, 3, "hidden")).join("ada", "bob", "cyd", "dan").open()
    for number, member in enumerate(("ada", "bob", "cyd", "dan"), 1):
        share = asked(meeting, member)
        assert share is not None
        meeting.score(member, share[0], "joy", 3)
        assert meeting.visible.rounds[0].asked() == (number * 3 // 9,) * 9
    exact = [sum(f"o{n}" in (asked(meeting, m) or ()) for m in ("ada", "bob", "cyd", "dan")) for n in range(9)]
    assert meeting.reveal().visible.rounds[0].asked() == tuple(exact)


def test_with_names_shown_those_asked_are_counted_exactly() -> None:
    meeting = Meeting(described(9, 3)).join("ada", "bob").open()
    share = asked(meeting, "bob")
    assert share is not None
    meeting.score("bob", "o0", "joy", 3).score("ada", "o0", "joy", 3).clear("ada", "o0", "joy")
    assert meeting.visible.rounds[0].asked() == tuple(int(f"o{n}" in share) for n in range(9))


# ---- settings


def test_lobby_sets_and_removes_the_share() -> None:
    after = apply_edit(described(9, None), Edit(options_each=4))
    assert after.options_each == 4
    assert apply_edit(after, Edit(question="Which?")).options_each == 4
    assert apply_edit(after, Edit(options_each=None)).options_each is None


def test_sixty_options_are_allowed_on_fifteen_criteria() -> None:
    options = tuple(OptionEdit(f"O{n}") for n in range(60))
    plain = about(("a", "b"), {f"c{n}": 1 / 15 for n in range(15)})
    assert len(apply_edit(plain, Edit(options=options)).options) == 60
    more = about(("a", "b"), {f"c{n}": 1 / 16 for n in range(16)})
    with pytest.raises(Refused) as refused:
        apply_edit(more, Edit(options=options))
    assert refused.value.code == "too_many_cells"
    assert reason(refused.value) == "Options times criteria may come to at most 900; 60 times 16 is 960."


def test_observer_who_joins_late_is_asked_for_nothing() -> None:
    meeting = Meeting(described(8, 4)).join("ada").open().join("olga", role="observer")
    assert "olga" not in meeting.session.blocks
    assert asked(meeting, "ada") is not None
