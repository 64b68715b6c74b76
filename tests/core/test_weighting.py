"""Blind weighting: what members give, what is shown, and how weights are locked before scoring."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.core import log
from server.core.commands import AnyCommand, GiveWeights, LockWeights, OpenScoring, OpenWeighting, ShowWeights
from server.core.model import CriterionWeight, Names, WeightedBy
from server.core.refused import Refused
from server.core.visibility.own_ballot import own_ballot
from server.core.weighting import WeightSpread, rank_order_weights
from server.exports.record import record
from tests.support.meeting import FACILITATOR, Meeting, about

POINTS = {"speed": 60.0, "safety": 30.0, "joy": 10.0}
OTHER = {"speed": 20.0, "safety": 20.0, "joy": 60.0}


def given_as(points: Mapping[str, float]) -> tuple[CriterionWeight, ...]:
    return tuple(CriterionWeight(criterion, weight) for criterion, weight in points.items())


def weighting_meeting(names: Names = "shown", accounts: bool = False, *, knock_out: str | None = None) -> Meeting:
    """Return a session in its weighting phase."""
    knock_outs = [knock_out] if knock_out else []
    meeting = Meeting(about(names=names, accounts=accounts, knock_outs=knock_outs)).join("ada", "bob", "cyd")
    meeting.ask(FACILITATOR, OpenWeighting())
    return meeting


def weigh(meeting: Meeting, who: str, points: Mapping[str, float], by: WeightedBy = "points") -> None:
    meeting.ask(who, GiveWeights(by, given_as(points)))


def refusal(meeting: Meeting, who: str, command: AnyCommand) -> str:
    with pytest.raises(Refused) as caught:
        meeting.ask(who, command)
    return caught.value.code


# ---- valid weights


@pytest.mark.parametrize(
    ("by", "points"),
    [
        ("points", POINTS),
        ("points", {"speed": 33.3, "safety": 33.3, "joy": 33.4}),
        ("swing", {"speed": 100.0, "safety": 40.0, "joy": 0.0}),
        ("order", {"speed": 11.1111, "safety": 61.1111, "joy": 27.7778}),
    ],
)
def test_weights_are_divided_by_their_sum(by: WeightedBy, points: Mapping[str, float]) -> None:
    meeting = weighting_meeting()
    weigh(meeting, "ada", points, by)
    own = own_ballot(meeting.session, "ada").weights
    assert own is not None and own.by == by
    total = sum(points.values())
    assert {w.criterion: w.weight for w in own.weights} == pytest.approx({c: p / total for c, p in points.items()})


@pytest.mark.parametrize(
    ("by", "points", "code"),
    [
        ("points", {"speed": 60.0, "safety": 30.0, "joy": 9.0}, "points_not_100"),
        ("swing", {"speed": 99.0, "safety": 40.0, "joy": 0.0}, "swing_not_100"),
        ("order", {"speed": 50.0, "safety": 30.0, "joy": 20.0}, "not_an_order"),
        ("points", {"speed": 60.0, "safety": 40.0}, "weights_incomplete"),
        ("points", {"speed": 60.0, "safety": 20.0, "joy": 10.0, "cost": 10.0}, "weights_incomplete"),
        ("swing", {"speed": 0.0, "safety": 0.0, "joy": 0.0}, "weights_all_zero"),
    ],
)
def test_invalid_weights_are_refused(by: WeightedBy, points: Mapping[str, float], code: str) -> None:
    assert refusal(weighting_meeting(), "ada", GiveWeights(by, given_as(points))) == code


def test_duplicate_criterion_is_refused() -> None:
    twice = (*given_as({"speed": 50.0, "safety": 30.0, "joy": 10.0}), CriterionWeight("joy", 10))
    assert refusal(weighting_meeting(), "ada", GiveWeights("points", twice)) == "weights_incomplete"


@given(st.integers(1, 30))
def test_rank_order_weights_are_the_centroid(criteria: int) -> None:
    """The centroid of a simplex is the mean of its corners: equal weights on the first k criteria, for each k."""
    corners = [[Fraction(1, k) if j < k else Fraction(0) for j in range(criteria)] for k in range(1, criteria + 1)]
    centroid = [float(sum(column) / criteria) for column in zip(*corners, strict=True)]
    assert rank_order_weights(criteria) == pytest.approx(centroid)


def test_knock_out_gets_no_weight() -> None:
    meeting = weighting_meeting(knock_out="joy")
    assert refusal(meeting, "ada", GiveWeights("points", given_as(POINTS))) == "weights_incomplete"
    weigh(meeting, "ada", {"speed": 70.0, "safety": 30.0})
    meeting.ask(FACILITATOR, ShowWeights())
    meeting.ask(FACILITATOR, LockWeights())
    assert [c.weight for c in meeting.session.description.criteria] == pytest.approx([0.7, 0.3, 0.0])


# ---- blind, then shown


def test_nothing_is_visible_before_the_weights_are_shown() -> None:
    meeting = weighting_meeting()
    before = meeting.visible.public()
    weigh(meeting, "ada", POINTS)
    assert meeting.visible.public() == before
    assert record(meeting.visible).weightings is None
    assert own_ballot(meeting.session, "bob").weights is None
    assert (meeting.board.progress.started, meeting.board.progress.members, meeting.board.shown) == (1, 3, False)
    assert [m.started for m in meeting.visible.roster((), 0).members] == [False, True, False, False]


def spread(meeting: Meeting) -> tuple[WeightSpread, ...]:
    """Return the visible spread of the given weights."""
    summary = meeting.visible.public().weights_summary
    assert summary is not None
    return summary.spread


@given(st.lists(st.permutations([60.0, 30.0, 10.0]), min_size=1, max_size=9))
def test_spread_matches_the_given_weights(rows: list[list[float]]) -> None:
    meeting = Meeting().join(*(f"m{n}" for n in range(len(rows))))
    meeting.ask(FACILITATOR, OpenWeighting())
    for n, row in enumerate(rows):
        weigh(meeting, f"m{n}", dict(zip(POINTS, row, strict=True)))
    meeting.ask(FACILITATOR, ShowWeights())
    for k, actual in enumerate(spread(meeting)):
        shares = np.array([row[k] / 100 for row in rows])
        expected = [shares.mean(), shares.min(), *np.quantile(shares, [0.25, 0.5, 0.75]), shares.max()]
        figures = [actual.mean, actual.low, actual.lower_quartile, actual.median, actual.upper_quartile, actual.high]
        assert figures == pytest.approx(expected)


def test_new_weights_replace_old_ones_and_equal_ones_do_nothing() -> None:
    meeting = weighting_meeting()
    weigh(meeting, "ada", POINTS)
    assert meeting.ask("ada", GiveWeights("points", given_as(POINTS))) == []
    weigh(meeting, "ada", OTHER)
    meeting.ask(FACILITATOR, ShowWeights())
    assert [round(s.mean, 6) for s in spread(meeting)] == [0.2, 0.2, 0.6]
    assert refusal(meeting, "ada", GiveWeights("points", given_as(POINTS))) == "weights_shown"


def test_removed_member_s_unshown_weights_do_not_count() -> None:
    meeting = weighting_meeting()
    weigh(meeting, "ada", POINTS)
    weigh(meeting, "bob", OTHER)
    meeting.remove("bob").ask(FACILITATOR, ShowWeights())
    assert [s.mean for s in spread(meeting)] == pytest.approx([0.6, 0.3, 0.1]), "ada's alone"


def test_second_weighting_starts_from_the_given_weights() -> None:
    meeting = weighting_meeting()
    weigh(meeting, "ada", POINTS)
    weigh(meeting, "bob", OTHER)
    meeting.ask(FACILITATOR, ShowWeights())
    meeting.remove("bob")
    assert spread(meeting)[0].mean == pytest.approx(0.4), "members' shown weights remain"
    meeting.ask(FACILITATOR, OpenWeighting())
    assert spread(meeting) == ()
    weigh(meeting, "cyd", OTHER)
    meeting.ask(FACILITATOR, ShowWeights())
    assert spread(meeting)[0].mean == pytest.approx(0.4), "from ada and cyd: bob was removed"


@pytest.mark.parametrize("accounts", [False, True])
@pytest.mark.parametrize("people", [0, 1, 2, 3, 4, 5])
def test_with_names_hidden_weights_of_few_are_not_shown(people: int, accounts: bool) -> None:
    meeting = weighting_meeting("hidden", accounts).join("dan")
    for who in ("ada", "bob", "cyd", "dan", FACILITATOR)[:people]:
        weigh(meeting, who, POINTS)
    meeting.ask(FACILITATOR, ShowWeights())
    few = people < (3 if accounts else 5)
    weighed = meeting.visible.public().weights_summary
    assert weighed is not None and (weighed.spread == ()) is few and weighed.people == people
    weightings = record(meeting.visible).weightings
    assert (weightings is None) is few
    assert refusal(meeting, FACILITATOR, OpenWeighting()) == "weighted_once"
    if few:
        assert refusal(meeting, FACILITATOR, LockWeights()) == "too_few_weights" if people else "no_weights"
    else:
        assert weightings is not None and [own.member for own in weightings] == [
            f"Voter W{n}" for n in range(1, people + 1)
        ]
        meeting.ask(FACILITATOR, LockWeights())


# ---- locked before the first score


def test_locked_team_mean_is_used() -> None:
    meeting = weighting_meeting()
    weigh(meeting, "ada", POINTS)
    weigh(meeting, "bob", OTHER)
    weigh(meeting, FACILITATOR, {"speed": 100.0, "safety": 50.0, "joy": 50.0}, "swing")
    assert refusal(meeting, FACILITATOR, LockWeights()) == "weights_not_shown"
    meeting.ask(FACILITATOR, ShowWeights())
    assert refusal(meeting, FACILITATOR, OpenScoring()) == "weights_not_locked"
    meeting.ask(FACILITATOR, LockWeights())
    locked = meeting.visible.public().locked
    assert locked is not None and locked.by == "team"
    means = [(0.6 + 0.2 + 0.5) / 3, (0.3 + 0.2 + 0.25) / 3, (0.1 + 0.6 + 0.25) / 3]
    assert [w.weight for w in locked.weights] == pytest.approx(means)
    assert [c.weight for c in meeting.session.description.criteria] == pytest.approx(means)
    meeting.open().score("ada", "flask", "speed", 5).score("ada", "flask", "joy", 1).score("ada", "flask", "safety", 3)
    assert meeting.standing("flask").total == pytest.approx(5 * means[0] + 3 * means[1] + means[2], abs=1e-4)


def test_facilitator_s_own_weights_can_be_locked() -> None:
    meeting = weighting_meeting()
    weigh(meeting, "ada", POINTS)
    meeting.ask(FACILITATOR, ShowWeights())
    meeting.ask(FACILITATOR, LockWeights(given_as({"speed": 2.0, "safety": 1.0, "joy": 1.0})))
    public = meeting.visible.public()
    assert public.locked is not None and public.weights_summary is not None
    assert (public.locked.by, [w.weight for w in public.locked.weights]) == ("own", [0.5, 0.25, 0.25])
    assert [round(s.mean, 6) for s in public.weights_summary.spread] == [0.6, 0.3, 0.1]
    assert refusal(meeting, FACILITATOR, LockWeights()) == "weights_locked", "locked weights cannot change"


def test_without_given_weights_only_own_ones_can_be_locked() -> None:
    meeting = weighting_meeting()
    meeting.ask(FACILITATOR, ShowWeights())
    assert refusal(meeting, FACILITATOR, LockWeights()) == "no_weights"
    assert refusal(meeting, FACILITATOR, LockWeights(given_as({"speed": 1.0}))) == "weights_incomplete"
    meeting.ask(FACILITATOR, LockWeights(given_as(POINTS)))
    meeting.open()


@pytest.mark.parametrize("blind", [False, True])
def test_weights_digest_is_in_the_log_before_the_first_score(blind: bool) -> None:
    meeting = weighting_meeting() if blind else Meeting().join("ada")
    if blind:
        weigh(meeting, "ada", POINTS)
        meeting.ask(FACILITATOR, ShowWeights())
        meeting.ask(FACILITATOR, LockWeights())
    meeting.open().score("ada", "flask", "joy", 3)
    events = [event for commit in meeting.log for event in log.read(commit).events]
    kinds = [type(event).__name__ for event in events]
    assert kinds.index("WeightsLocked") < kinds.index("ScoringOpened") < kinds.index("Scored")
    locked = meeting.session.locked
    assert locked is not None and locked.by == ("team" if blind else "description")
    pairs = [[w.criterion, w.weight] for w in locked.weights]
    text = json.dumps(pairs, separators=(",", ":"))
    assert locked.digest == hashlib.sha256(text.encode()).hexdigest()


def test_weighting_requires_weighted_criteria() -> None:
    assert refusal(Meeting(about(weights={})), FACILITATOR, OpenWeighting()) == "no_criteria"
    assert refusal(Meeting(about(knock_outs=["speed", "safety", "joy"])), FACILITATOR, OpenWeighting()) == "no_criteria"
