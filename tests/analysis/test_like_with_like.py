"""Options are compared on what they share: same raters, possible winners, dominance and the headline."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.analysis.findings import Dominance, Solidity
from server.analysis.solidity import quick, solidity, whole
from server.core.model import Description, Session
from server.core.statement import Statement
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, session_of
from tests.support.checkers import comparison as checker
from tests.support.compared_meetings import confident, experienced, gappy_sessions
from tests.support.effort import examples
from tests.support.in_english import in_english
from tests.support.sentence_cases import findings_of_case, session_of_case


def findings_of(session: Session) -> Solidity:
    """The analysis of the last round."""
    found = whole(visible(session))
    assert found is not None
    return found


def found_in(description: Description, people: list[str], *, revealed: bool = True) -> Solidity:
    """The analysis of one round."""
    return findings_of(session_of(description, people, revealed=revealed))


def said(found: Solidity, description: Description) -> str:
    """The sentence under the headline."""
    return in_english("headline", found.statement, description)


# ---- every sentence, in random meetings


@settings(max_examples=examples(20, 30), deadline=None)
@given(gappy_sessions())
def test_every_comparison_after_the_reveal_is_true(session: Session) -> None:
    found = solidity(visible(session), seed=1, draws=50)
    assert found is not None
    checker.check(found, session)


@settings(max_examples=examples(25, 40), deadline=None)
@given(gappy_sessions(revealed=False))
def test_every_comparison_while_scoring_is_open_is_true(session: Session) -> None:
    found = quick(visible(session))
    assert found is not None
    checker.check(found, session)


@pytest.mark.parametrize("revealed", [True, False])
@pytest.mark.parametrize(
    "id", ["unlike-raters", "thin-decisive-cell", "view-of-one-option", "scored-only-where-nothing-weighs"]
)
def test_every_comparison_of_a_case_is_true(id: str, revealed: bool) -> None:
    checker.check(findings_of_case(id, revealed=revealed), session_of_case(id, revealed=revealed))


# ---- unlike raters


def test_lenient_raters_of_one_option_do_not_make_it_win() -> None:
    found, about = findings_of_case("unlike-raters"), session_of_case("unlike-raters").description
    assert found.headline == "no clear winner"
    assert said(found, about) == (
        "Y leads by 1.00. But when each person’s scores are compared only with their own, X is ahead of Y."
    )
    assert found.sensitivity.dominance == ()
    assert found.same_raters is not None and found.same_raters.winners == ("x",)
    assert in_english("comparison", found.same_raters.statement, about) == (
        "When each person’s scores are compared only with their own, X is first; the totals put Y first."
    )
    assert findings_of_case("unlike-raters", revealed=False).sensitivity.dominance == ()


def test_level_by_the_same_raters_is_no_clear_winner() -> None:
    found = found_in(described(2, [1]), ["33"] * 3 + ["5-"] * 3)
    assert found.headline == "no clear winner"
    assert said(found, described(2, [1])).endswith("compared only with their own, B is level with A.")


def test_options_that_nobody_scored_together_have_no_clear_winner() -> None:
    found = found_in(described(2, [1]), ["5-"] * 3 + ["-1"] * 3)
    assert found.headline == "no clear winner"
    assert said(found, described(2, [1])) == (
        "A leads by 4.00. But it cannot be compared with B: too little was scored by the same people."
    )
    assert found.same_raters is not None and found.same_raters.statement.code == "nothing"


def test_winner_that_cannot_be_compared_with_one_rival_is_close() -> None:
    found = found_in(described(3, [1]), ["51-"] * 3 + ["--2"] * 3)
    assert (found.headline, found.statement.code) == ("close", "not_compared")
    assert found.same_raters is not None and found.same_raters.left_out == ("c",)
    assert found.same_raters.limits is not None and found.same_raters.limits.code == "without"


def test_comparison_on_part_of_the_weight_is_close() -> None:
    # The second criterion of a and that of b were scored by different people.
    found = found_in(described(2, [3, 2]), ["551-"] * 4 + ["5-11"] * 4)
    assert found.headline == "close"
    assert said(found, described(2, [3, 2])).endswith(
        "But it can be compared with some other option on only 60% of what counts: the rest was not scored by the same "
        "people."
    )
    assert found.same_raters is not None and found.same_raters.share == 0.6


def test_complete_ballots_compare_like_with_like() -> None:
    found = found_in(described(2, [3, 2]), ["5544", "3322"])
    assert found.same_raters is not None and found.same_raters.statement.code == "complete"
    assert [(o.total, o.rank, o.tied) for o in found.same_raters.options] == [(4.0, 1, False), (3.0, 2, False)]


# ---- possible winners


def test_cell_that_could_decide_is_named() -> None:
    for revealed in (True, False):
        found = findings_of_case("thin-decisive-cell", revealed=revealed)
        about = session_of_case("thin-decisive-cell").description
        assert found.headline == "close"
        if revealed:
            assert said(found, about) == "A leads by 1.00. Only 1 of 5 people has scored A on L, and that could decide."
        assert found.possible.rivals == ("b",) and found.possible.thin == ("a",)
        assert found.possible.statement is not None
        assert in_english("comparison", found.possible.statement, about) == "A score for A on L could decide."


@pytest.mark.parametrize(
    ("people", "cell", "people_of_cell"),
    [
        # An incomplete option is first because its bad criterion has no score.
        (["5-44"] * 4, ("a", "k1"), 0),
        # Half of the winner's weight was scored by one of ten.
        (["5544"] + ["5-44"] * 9, ("a", "k1"), 1),
        # A rival scored on part of the weight only.
        (["443-"] * 6, ("b", "k1"), 0),
    ],
)
def test_missing_scores_that_could_decide(people: list[str], cell: tuple[str, str], people_of_cell: int) -> None:
    for revealed in (True, False):
        found = found_in(described(2, [1, 1]), people, revealed=revealed)
        assert found.headline != "clear" and found.possible.deciding is not None
        assert (found.possible.deciding.option, found.possible.deciding.criterion) == cell
        assert (found.possible.deciding.people, found.possible.deciding.asked) == (people_of_cell, len(people))


def test_rival_scored_on_a_tenth_of_the_weight_could_win() -> None:
    found = found_in(described(2, [1, 9]), ["443-"] * 6)
    assert found.headline == "close" and found.possible.rivals == ("b",)
    assert said(found, described(2, [1, 9])).endswith("Nobody has scored B on K1, and that could decide.")


def test_option_without_a_score_that_counts_could_win() -> None:
    found = findings_of_case("scored-only-where-nothing-weighs")
    assert found.headline == "close"
    about = session_of_case("scored-only-where-nothing-weighs").description
    assert said(found, about) == "A leads by 2.00. C has no score on anything that counts, and could still win."


def test_missing_scores_that_cannot_decide_are_no_doubt() -> None:
    # Whatever the missing two say, b on its second criterion reaches 3.4 at most.
    found = found_in(described(2, [1, 1]), ["5511"] * 3 + ["551-"] * 2)
    assert found.possible.rivals == () and found.possible.statement is None and found.possible.thin == ()
    few = found_in(described(2, [1, 1]), ["5511"] * 2 + ["551-"] * 3)
    assert few.possible.thin == ("b",) and few.possible.rivals == () and few.possible.deciding is None


# ---- dominance


def test_dominance_needs_the_same_people() -> None:
    two = described(2, [1, 1])
    assert found_in(two, ["5511"] * 3).sensitivity.dominance == (Dominance("a", "b"),)
    assert found_in(two, ["5511", "55--", "55--", "--11"]).sensitivity.dominance == (Dominance("a", "b"),)
    assert found_in(two, ["55--"] * 3 + ["--11"] * 3).sensitivity.dominance == ()
    # By the totals a is better, by those who scored both b is.
    assert found_in(two, ["1122"] * 3 + ["55--"] * 4).sensitivity.dominance == ()


def test_dominance_holds_for_options_that_people_connect_through_another() -> None:
    # Nobody scored both a and b: the page says what their scores say, and not that the same people scored both.
    found = found_in(described(3, [1]), ["5-3", "4-3", "-23", "-13"])
    assert Dominance("a", "b") in found.sensitivity.dominance


def test_live_dominance_needs_everybodys_scores() -> None:
    two = described(2, [1, 1])
    assert found_in(two, ["5511"] * 3, revealed=False).sensitivity.dominance == (Dominance("a", "b"),)
    # The counts are equal, but from different people.
    assert found_in(two, ["55--"] * 3 + ["--11"] * 3, revealed=False).sensitivity.dominance == ()
    hidden = described(2, [1, 1], names="hidden", accounts=True)
    assert found_in(hidden, ["5511"] * 3, revealed=False).sensitivity.dominance == ()
    assert found_in(hidden, ["5511"] * 3).sensitivity.dominance == (Dominance("a", "b"),)


# ---- the checker finds what is false


FALSE = {
    "winners": lambda f: structs.replace(f, same_raters=structs.replace(f.same_raters, winners=("c",))),
    "share": lambda f: structs.replace(f, same_raters=structs.replace(f.same_raters, share=0.5)),
    "limits": lambda f: structs.replace(
        f, same_raters=structs.replace(f.same_raters, limits=Statement("part", {"share": 0.5}))
    ),
    "rivals": lambda f: structs.replace(f, possible=structs.replace(f.possible, rivals=())),
    "thin": lambda f: structs.replace(f, possible=structs.replace(f.possible, thin=())),
    "clear": lambda f: structs.replace(f, headline="clear"),
    "dominance": lambda f: structs.replace(
        f, sensitivity=structs.replace(f.sensitivity, dominance=(Dominance("a", "c"),))
    ),
    "no dominance": lambda f: structs.replace(f, sensitivity=structs.replace(f.sensitivity, dominance=())),
    "no view": lambda f: structs.replace(f, confident=None),
    "view": lambda f: structs.replace(f, confident=structs.replace(f.confident, winners=("b",))),
    "no view of the experienced": lambda f: structs.replace(f, experienced=None),
    "view of the experienced": lambda f: structs.replace(f, experienced=structs.replace(f.experienced, same=False)),
}


@pytest.mark.parametrize("kind", FALSE)
def test_checker_finds_what_is_false(kind: str) -> None:
    people = ["43-", "43-", "43-", "433", *["43-"] * 6]
    session = confident(session_of(described(3, [1]), people), [[3] * 3] * 10)
    experienced(session, ["ab"] * 5 + [""] * 5)
    found = findings_of(session)
    checker.check(found, session)
    with pytest.raises(AssertionError):
        checker.check(FALSE[kind](found), session)


@given(st.data())
@settings(max_examples=examples(15), deadline=None)
def test_order_of_the_members_does_not_matter(data: st.DataObject) -> None:
    session = data.draw(gappy_sessions())
    found = findings_of(session)
    round_ = session.rounds[-1]
    round_.ballots = {member: round_.ballots[member] for member in data.draw(st.permutations(list(round_.ballots)))}
    other = findings_of(session)
    for part in ("same_raters", "possible", "confident", "experienced"):
        assert getattr(other, part) == getattr(found, part)
