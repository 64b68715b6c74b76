"""Every kind of sentence has a checker that rejects it with another code, and with any other parameter.

The meetings below have every kind between them. A new kind fails until a meeting has it and a checker knows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from server.analysis.findings import Solidity
from server.analysis.opinions import METHODS
from server.analysis.solidity import solidity
from server.core.model import Session
from server.core.visibility.session import visible
from tests.analysis.test_sentences import CHECKS, DRAWS, meeting
from tests.support.analysed_meetings import described, session_of
from tests.support.sentence_kinds import Kind, every_kind, falsified, statements

# Small random meetings by number.
REVEALED = (
    32, 115, 211, 336, 354, 366, 399, 485, 487, 532, 546, 671, 1060, 1305, 1379, 1402, 1498, 1545, 1590, 1745,
    1845, 1894, 2003, 2066, 2074, 2103, 2185, 2459, 2469, 2675, 2761, 2837, 2990,
)  # fmt: skip
SCORING = (211, 224, 739, 940, 985, 1266, 2599, 2798, 2847)
# Meetings with what is rare at random: what they say that no other does, and their scores.
RARE = {
    ("headline", "blind_two"): (described(5, [1] * 5), ["5" * 5 + "12121" * 4] * 3),
    ("headline", "hardly_compared"): (described(2, [1]), ["51", "5 ", "5 ", " 1", " 1"]),
    ("headline", "joint_level"): (described(2, [2, 2, 48, 48]), ["55443344"] * 12),
    ("headline", "joint_ahead"): (described(3, [12, 6, 41, 41]), ["513315331533"] * 12),
    ("why", "kemeny_near"): (described(13, [1]), ["5432154321543", "3451234512345"]),
}
# Other reasons come first whenever these hold: then some cell is empty that could decide, or belongs to the first two.
EARLIER = {("headline", code) for code in ("joint_already", "weight_unweighed", "firm_unweighed")}
# Words and figures in other sentences, whose checkers see them.
PARTS = {
    *(("headline", code) for code in ("clear", "close", "no_clear_winner", "so_far")),
    *(("weighed", code) for code in ("own_choice", "own_tie", "own_nothing", "covered", "pair_covered", "left_out")),
    *(("opinions", code) for code in METHODS.values()),
}
# What follows from more than one thing: another value may be true as well.
ALSO_TRUE = {("without", "answer", "answer_option"), ("view", "experienced_same", "code")}


def _sessions() -> Iterator[Session]:
    yield from map(meeting, REVEALED)
    for session in map(meeting, SCORING):
        session.phase, session.rounds[-1].revealed_at = "scoring", None
        yield session
    yield from (session_of(about, people) for about, people in RARE.values())


# The checkers that usually reject sentences of these families, asked first because all of them take long.
FIRST = {
    "flip": "weights",
    "weighed": "weights",
    "comparison": "comparison",
    "view": "comparison",
    "headline": "verdict",
}


def _rejected(found: Solidity, session: Session, family: str) -> bool:
    first = FIRST.get(family, "ballots")
    for name in sorted(CHECKS, key=lambda name: name != first):
        check = CHECKS[name]
        try:
            check(found, session)
        except Exception:
            return True
    return False


def test_every_kind_of_sentence_is_checked_with_all_its_parameters() -> None:
    chance, seen, unchecked = Random(1), set[Kind](), set[tuple[str, str, str]]()
    for session in _sessions():
        found = solidity(visible(session), seed=1, draws=DRAWS)
        assert found is not None
        for kind, path, statement in statements(found):
            if kind in seen:
                continue
            seen.add(kind)
            for name, false in falsified(found, path, statement, session.description, chance):
                if not _rejected(false, session, kind[0]):
                    unchecked.add((*kind, name))
    assert unchecked <= ALSO_TRUE
    assert every_kind() - PARTS - seen == EARLIER
