"""Every sentence of the analyses is true of the scores, in random meetings of all sizes.

The suite tries a few dozen meetings; `make soak` tries 20,000, and other ones from the number QUORUM_SOAK_FIRST on. A
meeting is rebuilt from its number, which a failure prints: add it to FAILED_BEFORE, so that it is tried every time.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from random import Random

import pytest
from msgspec import structs

from server import messages
from server.analysis.findings import Solidity
from server.analysis.solidity import solidity
from server.core.model import LANGUAGES, Session
from server.core.visibility.session import visible
from server.exports import markdown
from tests.support import random_meetings, varied_meetings, weighed_meetings
from tests.support.checkers import ballots, cells, comparison, headline, verdict, weights

Check = Callable[[Solidity, Session], None]

CHECKS: dict[str, Check] = {
    "verdict": verdict.check,
    "headline": headline.check,
    "weights": weights.check,
    "ballots": ballots.check,
    "comparison": comparison.check,
    "cells": cells.check,
}
MEETINGS = int(os.environ.get("QUORUM_SOAK_MEETINGS", "64"))
FIRST = int(os.environ.get("QUORUM_SOAK_FIRST", "0"))
PARTS = 8  # so that the workers of a test run share the meetings
FAILED_BEFORE = (12980,)
DRAWS = 400


def meeting(number: int) -> Session:
    """Return the meeting with this number; two in three are varied with numbers, groups and shares."""
    session = plain_meeting(number)
    return session if number % 3 == 2 else varied_meetings.varied(session, Random(f"varied/{number}"))


def plain_meeting(number: int) -> Session:
    """Return a meeting scored in steps: one round with members' weights, or one or two with experience."""
    chance = Random(number)
    most = chance.choice([3, 3, 5, 12])
    if number % 2:
        return weighed_meetings.random_session(chance, most=most)
    session = random_meetings.random_session(
        chance,
        options=chance.randint(1, most),
        criteria=chance.randint(1, most),
        people=chance.choice([0, 1, 2, 3, 4, 5, 7, 9, 12, 20]),
        knock_outs=chance.choice([0, 0, 1, 2]),
        rounds=chance.choice([1, 2]),
    )
    options = [option.id for option in session.description.options]
    for member in session.members.values():
        member.experience = tuple(chance.sample(options, chance.randint(0, len(options))))
    return session


def check(number: int) -> None:
    """Check every sentence about a meeting, after its reveal and before it."""
    for revealed in (True, False):
        session = meeting(number)
        if not revealed:
            session.phase, session.rounds[-1].revealed_at = "scoring", None
        findings = solidity(visible(session), seed=number, draws=DRAWS)
        assert findings is not None
        for name, check in CHECKS.items():
            try:
                check(findings, session)
            except Exception as error:
                state = "revealed" if revealed else "scoring"
                raise AssertionError(f"{name}: meeting {number}, {state}: {findings.statement}\n{error}") from error


def test_random_meetings_have_numbers_groups_and_shares() -> None:
    described = [meeting(number).description for number in range(64)]
    numbers = [about for about in described if any(c.numeric for c in about.criteria)]
    groups = [about for about in described if any(c.group for c in about.criteria)]
    assert min(len(numbers), len(groups), sum(about.options_each is not None for about in described)) >= 8


@pytest.mark.parametrize("part", range(PARTS))
def test_sentences_are_true_in_random_meetings(part: int) -> None:
    for number in range(FIRST + part, FIRST + MEETINGS, PARTS):
        check(number)


@pytest.mark.parametrize("number", FAILED_BEFORE)
def test_sentences_are_true_where_they_once_were_false(number: int) -> None:
    check(number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_record_can_be_written_in_every_language(language: str) -> None:
    for number in range(0, MEETINGS, 10):
        session = meeting(number)
        session.description = structs.replace(session.description, language=language)
        findings = solidity(visible(session), seed=number, draws=DRAWS)
        assert findings is not None
        sentence = messages.sentence(language, "headline", findings.statement, messages.names_of(session.description))
        assert sentence and "{" not in sentence
        assert markdown.render(visible(session), findings).startswith(b"# ")
