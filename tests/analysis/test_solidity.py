"""The complete result: the headline rule, the topics, and that nothing is shown too early."""

from __future__ import annotations

from copy import deepcopy
from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.findings import Solidity
from server.analysis.solidity import MAX_TOPICS, quick, solidity, whole
from server.core.model import Description, Session
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, meetings, session_of
from tests.support.effort import examples
from tests.support.in_english import in_english
from tests.support.meeting import OPTIONS, Meeting, about


def analysis_of(description: Description, people: list[str], draws: int = 2_000) -> Solidity:
    """Return the analysis of one revealed round."""
    result = solidity(visible(session_of(description, people)), seed=7, draws=draws)
    assert result is not None
    return result


# ---- the headline


@pytest.mark.parametrize(
    ("parts", "people", "headline", "sentence"),
    [
        ([1], [], "no clear winner", "Nothing is scored."),
        ([1], ["5-", "4-"], "no clear winner", "Only A has a score."),
        ([1, 1], ["5115", "5115"], "no clear winner", "A and B are tied at 3.00."),
        ([1, 1], ["5511"] * 6, "clear",
         "A leads by 4.00. No change to a single weight lets another option draw level."),
        ([1], ["51"] * 6, "clear", "A leads by 4.00. K0 alone decides."),
        ([1], ["51"] * 5, "close",
         "A leads by 4.00. If no option were better than another, one would still lead as clearly in about 6.3% of"),
        ([1, 1], ["5422"] * 2, "close",
         "A leads by 2.50. No criterion of A was scored by more than 2 people."),
        ([1, 1], ["5422", "54--", "54--"], "close",
         "A leads by 2.50. No criterion of B was scored by more than one person."),
        ([1, 1], ["552-"] * 3, "close", "A leads by 3.00. B has no score on K1."),
        ([4, 1], ["5115"] * 6, "clear",
         "A leads by 2.40. It takes a lot to change that: If K0 weighed 49% instead of 80%, B would win."),
        ([11, 9], ["5114"] * 4 + ["5115"] * 8, "clear",
         "A leads by 0.55. It takes a lot to change that: If K0 weighed 47% instead of 55%, B would win."),
        ([53, 47], ["5115"] * 12, "close", "A leads by 0.24. If K0 weighed 49% instead of 53%, B would win."),
        ([201, 199], ["5115"] * 3, "no clear winner", "A leads by 0.02. With slightly different weights it wins"),
        ([1], ["33"] * 29 + ["53"], "close", "A leads by 0.07. Leaving out a single one of the 30 people"),
        ([1], ["33"] * 17 + ["43"] * 3, "close", "A leads by 0.15. That is little."),
        ([3, 6, 4, 7, 6], ["1553152215"] * 3, "close", "A leads by 0.31. Moving 4.4 points of weight in all, fro"),
        ([8, 1, 8], ["144531"] * 3, "close", "B leads by 0.41. With slightly different weights it wins"),
        ([1], ["43", "43", "43", "53", "33"], "close",
         "A leads by 1.00. The chance that A is really first, judging by how these 5 people differ, is about 8"),
        ([1], ["51", "15", "25", "52", "41", "14", "43"], "no clear winner",
         "A leads by 0.14. The chance that A is really first, judging by how these 7 people differ, is about 5"),
        ([1], ["5-", "5-", "5-", "-1", "-1", "31"], "close", "A leads by 3.50. Fewer than two people have scored it"),
    ],
)  # fmt: skip
def test_headline_follows_its_rule(parts: list[int], people: list[str], headline: str, sentence: str) -> None:
    description = described(2, parts)
    result = analysis_of(description, people)
    said = in_english("headline", result.statement, description)
    assert (result.headline, said[: len(sentence)]) == (headline, sentence)


def test_result_that_depends_on_one_member_is_close() -> None:
    # All members but one are nearly tied; without that one, b wins. Resampling alone still has a ahead often enough.
    result = analysis_of(described(2, [1], scale=10), ["X1", "56", "66", "66", "67"])
    assert result.left_out is not None and result.left_out.changed == 1
    assert result.left_out.others == ("b",)
    assert result.headline != "clear"


def test_quick_headline_uses_only_the_board() -> None:
    session = session_of(described(2, [1]), ["51", "51", "51", "52", "42", "51"], revealed=False)
    result = quick(visible(session))
    assert result is not None and result.headline == "clear"
    assert result.acceptability is None and result.chances is None and result.opinions is None
    assert result.left_out is None and result.one_changed is None


# ---- so far


def quickly(people: list[str], members: int, parts: tuple[int, ...] = (1,)) -> tuple[str, str]:
    """The headline and its sentence while scoring is open."""
    description = described(2, parts)
    session = session_of(description, people, revealed=False)
    session.voters = members
    result = quick(visible(session))
    assert result is not None
    return result.headline, in_english("headline", result.statement, description)


def test_clear_so_far_waits_for_more_than_half_of_the_members() -> None:
    people = ["51"] * 6
    assert quickly(people, 12) == ("close", "A leads by 4.00. So far only 6 of 12 people have scored A on K0.")
    assert quickly(people, 11) == ("clear", "A leads by 4.00. K0 alone decides.")


def test_clear_so_far_needs_more_people_than_agree_by_blind_choice() -> None:
    assert quickly(["51"] * 3, 3) == (
        "close",
        "A leads by 4.00. If people chose blindly, 3 of them would still put the same option first in up to 25% of "
        "meetings.",
    )


def test_clear_so_far_waits_for_every_cell_with_weight() -> None:
    people = ["551-", "551-", "551-", "5511", "5511", "5511"]
    assert quickly(people, 6, (1, 1)) == ("close", "A leads by 4.00. So far only 3 of 6 people have scored B on K1.")
    assert quickly([p[:3] + "-" for p in people], 6, (1, 1))[1].endswith("Nobody has scored B on K1 yet.")
    assert quickly(people, 6, (1, 0))[0] == "clear"


def test_a_lead_that_may_be_chance_is_not_clear_so_far() -> None:
    people = ["51", "14", "43", "52", "35"]
    assert quickly(people, 5) == (
        "close",
        "A leads by 0.60. People’s scores differ too much to rule out that this is chance; the reveal will tell more.",
    )


def test_reveal_can_settle_what_the_board_leaves_open() -> None:
    # From the board alone, the two who doubt a may be the two who praise b.
    description, people = described(2, [1]), ["43"] * 4 + ["54", "32"] * 2
    assert quickly(people, 8)[0] == "close"
    assert analysis_of(description, people).headline == "clear"


# ---- topics


def test_topics_are_ranked_by_weight_disagreement_and_effect() -> None:
    # Both cells of b split the room; the first weighs more. All agree on a.
    result = analysis_of(described(2, [3, 1]), ["4415", "4451", "4415", "4451"])
    assert [(t.option, t.criterion) for t in result.topics] == [("b", "k0"), ("b", "k1")]
    first, second = result.topics
    assert (first.worth, first.flips, first.word, first.histogram) == (0.75, True, "two camps", (2, 0, 0, 0, 2))
    # No mean of b on k1 can change the winner: half the value.
    assert (second.worth, second.flips) == (0.125, False)


def test_number_of_topics_is_limited() -> None:
    result = analysis_of(described(9, [1, 1, 1]), ["1" * 27, "5" * 27, "3" * 27], draws=50)
    assert len(result.topics) == MAX_TOPICS


# ---- what is visible when


def test_no_result_in_the_lobby_or_while_totals_are_hidden() -> None:
    for meeting in (Meeting(), Meeting(about(totals="on_reveal")).join("ada").open().score("ada", "flask", "joy", 3)):
        assert solidity(meeting.visible, seed=1) is None and quick(meeting.visible) is None


def test_full_result_after_the_reveal() -> None:
    meeting = Meeting(about(totals="on_reveal")).join("ada", "bob").open()
    for who, value in (("ada", 4), ("bob", 5)):
        for option in OPTIONS:
            for criterion in ("speed", "safety", "joy"):
                meeting.score(who, option, criterion, value - (option == "flask"))
    result = solidity(meeting.reveal().visible, seed=1, draws=100)
    assert result is not None
    assert result.acceptability and result.chances and result.opinions and result.so_far is None
    assert result.agreement.judges == 2 and result.left_out is None  # django and tornado tie


def without_ballots(session: Session) -> Session:
    """Return the same visible session, from other ballots."""
    other = deepcopy(session)
    other.rounds[-1].ballots.clear()
    return other


@settings(max_examples=examples(25), deadline=None)
@given(meetings(), st.sampled_from(["shown", "hidden"]))
def test_live_result_depends_only_on_published_counts(meeting: tuple[Description, list[str]], names: str) -> None:
    description = msgspec.structs.replace(meeting[0], names=names, accounts=True)
    session = session_of(description, meeting[1], revealed=False)
    other = without_ballots(session)
    if names == "hidden":
        for tally in other.rounds[-1].tallies.values():
            tally.counts = [c + 3 for c in tally.counts[::-1]]
            tally.pending = {"m0": 1}
    result = solidity(visible(session), seed=1, draws=50)
    assert result is not None and result == solidity(visible(other), seed=1, draws=50)
    assert quick(visible(session)) == quick(visible(other))
    assert result.left_out is None and result.one_changed is None
    assert result.opinions is None and result.change is None and result.chances is None
    assert (result.agreement.w, result.agreement.judges, result.agreement.statement) == (None, 0, None)


def test_with_names_hidden_a_single_vote_changes_nothing() -> None:
    people = ("ada", "bob", "cyd", "dan")
    meeting = Meeting(about(names="hidden", accounts=True)).join(*people).open()
    for n, who in enumerate(people[:3]):
        for option in OPTIONS:
            for criterion in ("speed", "safety", "joy"):
                meeting.score(who, option, criterion, 1 + (n + len(option)) % 5)
    before = solidity(meeting.visible, seed=1, draws=50)
    meeting.score("dan", "flask", "joy", 5)
    assert before == solidity(meeting.visible, seed=1, draws=50)
    assert before is not None and before.agreement.cells[0].n == 3


def test_full_result_is_reproducible() -> None:
    session = session_of(described(2, [1, 1]), ["5412", "2355", "4533"])
    assert whole(visible(session)) == whole(visible(deepcopy(session))) is not None
    assert whole(Meeting().visible) is None


# ---- invariants


def ranges_of(result: Solidity) -> list[Any]:
    """All ranges of weights in which others lead, in an order that does not depend on that of the criteria."""
    ranges = []
    for flip in result.sensitivity.weights:
        # Of two criteria that weigh the same and alone, the first is told, whichever that is.
        swapped = flip.other is not None and flip.other < flip.criterion
        for stretch in (*flip.below, *flip.above):
            ends = sorted(1 - end if swapped else end for end in (stretch.at, stretch.until))
            criterion = flip.other if swapped else flip.criterion
            ranges.append((criterion, round(sum(ends), 6), sorted(stretch.leaders), *ends))
    return sorted(ranges)


@settings(max_examples=examples(20), deadline=None)
@given(meetings(), st.sampled_from([3, 0.5]))
def test_scaling_all_weights_changes_nothing(meeting: tuple[Description, list[str]], times: float) -> None:
    description, people = meeting
    scaled = tuple(msgspec.structs.replace(c, weight=c.weight * times) for c in description.criteria)
    other = msgspec.structs.replace(description, criteria=scaled)
    one, two = analysis_of(description, people, draws=50), analysis_of(other, people, draws=50)
    assert (one.headline, one.statement) == (two.headline, two.statement)
    assert one.opinions == two.opinions and one.agreement == two.agreement


@settings(max_examples=examples(20), deadline=None)
@given(meetings())
def test_adding_a_dominated_option_keeps_the_order(meeting: tuple[Description, list[str]]) -> None:
    description, people = meeting
    lower = [c.direction == "lower" for c in description.criteria]
    parts = [round(c.weight * 1000) for c in description.criteria]
    highest = "123456789X"[description.scale - 1]
    worst = "".join(highest if low else "1" for low in lower)
    options = len(description.options)
    before = analysis_of(described(options, parts, lower, scale=description.scale), people, draws=50)
    after = analysis_of(
        described(options + 1, parts, lower, scale=description.scale), [p + worst for p in people], draws=50
    )
    if before.sensitivity.winner is None:
        return
    assert after.sensitivity.winner in (before.sensitivity.winner, None)
    if before.opinions and after.opinions:
        ours = before.opinions.methods[0].ranking
        theirs = [tuple(o for o in g if o != "abcdefgh"[options]) for g in after.opinions.methods[0].ranking]
        assert [g for g in theirs if g] == list(ours)


@settings(max_examples=examples(20), deadline=None)
@given(meetings(), st.randoms(use_true_random=False))
def test_option_and_criteria_order_changes_nothing(meeting: Any, chance: Random) -> None:
    description, people = meeting
    options, criteria = len(description.options), len(description.criteria)
    rows, columns = chance.sample(range(options), options), chance.sample(range(criteria), criteria)
    other = msgspec.structs.replace(
        description,
        options=tuple(description.options[i] for i in rows),
        criteria=tuple(description.criteria[k] for k in columns),
    )
    mixed = ["".join(p[i * criteria + k] for i in rows for k in columns) for p in people]
    one, two = analysis_of(description, people, draws=50), analysis_of(other, mixed, draws=50)
    assert one.sensitivity.winner == two.sensitivity.winner
    for mine, theirs in zip(ranges_of(one), ranges_of(two), strict=True):
        assert (mine[0], mine[2]) == (theirs[0], theirs[2])
        assert mine[3:] == pytest.approx(theirs[3:])
    assert set(one.sensitivity.dominance) == set(two.sensitivity.dominance)
    cells = [{(c.option, c.criterion): c for c in result.agreement.cells} for result in (one, two)]
    assert cells[0] == cells[1]
    if one.opinions:
        assert two.opinions
        for mine, theirs in zip(one.opinions.methods, two.opinions.methods, strict=True):
            assert [set(g) for g in mine.ranking] == [set(g) for g in theirs.ranking]
