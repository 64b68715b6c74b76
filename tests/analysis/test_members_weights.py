"""What each member's own weights choose, and when that may be seen."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec import structs

from server.analysis.findings import Solidity
from server.analysis.solidity import quick, solidity, whole
from server.core.model import CriterionWeight, Names, OwnWeights, Session, Weighting
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, session_of
from tests.support.checkers import weights
from tests.support.in_english import in_english
from tests.support.sentence_cases import findings_of_case, session_of_case


def weighed(parts: list[int], people: list[str], own: list[list[float]], names: Names = "shown") -> Session:
    """A revealed session in which members gave weights."""
    options = len(people[0]) // len(parts)
    description = structs.replace(described(options, parts), names=names)
    session = session_of(description, people)
    ids = [c.id for c in description.criteria]
    session.weighting = Weighting(shown=True)
    for n, given in enumerate(own):
        shares = tuple(CriterionWeight(c, w / sum(given)) for c, w in zip(ids, given, strict=True))
        session.weighting.ballots[f"m{n}"] = OwnWeights(by="points", weights=shares)
    return session


def found_in(session: Session) -> Solidity:
    """All findings, checked."""
    found = whole(visible(session))
    assert found is not None
    weights.check(found, session)
    return found


def sentence(found: Solidity, session: Session) -> str:
    """The sentence on the members' own weights."""
    assert found.weights.members is not None
    return in_english("weighed", found.weights.members.statement, session.description)


def test_own_weights_that_choose_others_are_told() -> None:
    session, found = session_of_case("own-weights-unheard"), findings_of_case("own-weights-unheard")
    weights.check(found, session)
    assert found.headline == "close"
    assert in_english("headline", found.statement, session.description) == (
        "A leads by 1.67. 0 of 3 members’ own weights choose it."
    )
    assert sentence(found, session) == "0 of 3 members’ own weights choose A. The others: B (1), C (1) and D (1)."
    assert found.acceptability is not None
    near = {share.option: share.ranks[0] for share in found.acceptability.near_members}
    assert near["a"] < 0.05 and near["b"] + near["c"] + near["d"] > 0.95


def test_all_choose_the_winner() -> None:
    session = weighed([1, 1], ["5422"] * 6, [[9, 1], [1, 9], [1, 0]] * 2)
    found = found_in(session)
    assert found.headline == "clear" and sentence(found, session) == "All 6 members’ own weights choose A."


def test_ties_and_weights_without_any_score_are_counted_apart() -> None:
    # By (1, 1, 0) a and b tie; by (0, 0, 1) nothing has a total.
    session = weighed([3, 2, 0], ["51-15-"] * 4, [[1, 1, 0], [0, 0, 1], [3, 1, 0], [1, 3, 0]])
    found = found_in(session)
    assert sentence(found, session) == (
        "1 of 4 members’ own weights chooses A. The others: B (1), tied (1) and nothing (1)."
    )


def test_choices_are_told_without_a_winner_too() -> None:
    session = weighed([1, 1], ["5115"] * 3, [[3, 1], [2, 1], [1, 3]])
    assert sentence(found_in(session), session) == "What 3 members’ own weights choose: A (2) and B (1)."


def test_half_of_the_members_are_enough() -> None:
    session = weighed([11, 9], ["5115"] * 3, [[3, 1], [1, 3]])
    assert found_in(session).statement.code != "own_weights"


def test_weights_near_those_of_members_can_make_a_result_close() -> None:
    session = weighed([4, 1], ["5115"] * 3, [[90, 10], [90, 10], [49, 51]])
    found = found_in(session)
    assert found.headline == "close" and found.statement.code == "near_members"
    said = in_english("headline", found.statement, session.description)
    assert "With weights near those of one member, drawn at random, it wins" in said


@pytest.mark.parametrize("hide", ["unshown", "two of hidden names", "unrevealed", "not asked"])
def test_own_weights_are_told_only_when_they_and_the_scores_may_be_seen(hide: str) -> None:
    names: Names = "hidden" if hide == "two of hidden names" else "shown"
    session = weighed([1, 1], ["5422"] * 3, [[3, 1], [1, 3]], names)
    assert session.weighting is not None
    if hide == "unshown":
        session.weighting.shown = False
    elif hide == "unrevealed":
        session.rounds[-1].revealed_at, session.phase = None, "scoring"
    elif hide == "not asked":
        session.weighting = None
    for found in (quick(visible(session)), solidity(visible(session), seed=1, draws=50)):
        assert found is not None and found.weights.members is None
        assert found.acceptability is None or found.acceptability.near_members == ()


def test_draws_near_members_keep_zero_weights_at_zero() -> None:
    session = weighed([1, 1], ["5115"] * 3, [[1, 0]])
    found = found_in(session)
    assert found.acceptability is None or np.isclose(found.acceptability.near_members[0].ranks[0], 1)
