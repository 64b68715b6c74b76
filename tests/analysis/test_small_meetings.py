"""What is said of small meetings of which it is easy to say something false, in both languages."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.core.visibility.session import visible
from server.exports import markdown
from tests.support.sentence_cases import session_of_case


def report(case: str, language: str = "en") -> str:
    """The Markdown report on a case."""
    session = session_of_case(case)
    session.description = structs.replace(session.description, language=language)
    return markdown.render(visible(session)).decode()


@pytest.mark.parametrize(
    ("case", "right", "wrong"),
    [
        ("one-criterion-each", "No criterion of A was scored by more than one person.", "Only one person has scored A"),
        ("only-the-knocked-out-is-scored", "No option that is not knocked out has a score.", "Nothing is scored"),
        (
            "knocked-out-and-one-more-scored",
            "Of the options that are not knocked out, only B has a score.",
            "Only B has a score",
        ),
        (
            "some-only-answered-knock-outs",
            "Everybody who gave scores scored everything that counts",
            "Everybody scored everything",
        ),
        (
            "option-without-a-score",
            "The rankings of the 3 people who scored every ranked option on all that weighs show strong agreement.",
            "every cell",
        ),
        ("a-sliver-not-shared", "scores for both: 99% of the weight.", "both: 100%"),
    ],
)
def test_sentence_is_true(case: str, right: str, wrong: str) -> None:
    text = report(case)
    assert right in text and wrong not in text


@pytest.mark.parametrize(
    ("case", "right"),
    [
        ("one-criterion-each", "Kein Kriterium von A hat mehr als eine Person bewertet."),
        ("only-the-knocked-out-is-scored", "Von den Optionen, die nicht ausgeschieden sind, ist keine bewertet."),
        (
            "knocked-out-and-one-more-scored",
            "Von den Optionen, die nicht ausgeschieden sind, ist bisher nur B bewertet.",
        ),
        ("some-only-answered-knock-outs", "Alle, die bewertet haben, haben alles bewertet, was zählt"),
        ("a-sliver-not-shared", "zu denen beide bewertet sind: 99\u00a0% des Gewichts."),
    ],
)
def test_sentence_is_true_in_german(case: str, right: str) -> None:
    assert right in report(case, "de")
