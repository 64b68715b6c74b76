"""Markdown: the report states what was decided, and typed text does not change its structure."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.exports import markdown
from tests.support.commonmark import READERS, kinds, texts
from tests.support.exported_meetings import VOTERS, of_texts, priced_meeting, two_rounds
from tests.support.meeting import Meeting, about


def report(meeting: Meeting) -> str:
    """Return the report of a meeting."""
    return markdown.render(meeting.visible).decode()


HOSTILE = [
    "# A heading",
    "===",
    "---",
    "> quoted",
    "<h1>A heading</h1>",
    "[link](https://example.com)",
    "| cell | cell |",
    "- item",
    "1. item",
    "```",
    "    code",
]


def test_typed_text_does_not_change_the_structure_of_a_report() -> None:
    expected = [kinds(read(report(of_texts("TYPED")))) for read in READERS]
    for text in HOSTILE:
        written = report(of_texts(text))
        assert [kinds(read(written)) for read in READERS] == expected, text
        assert "".join(texts(READERS[0](written))).count(text.strip()) > 20


def test_report_states_the_decision_and_its_reasons() -> None:
    meeting = Meeting(about(lower=["joy"])).join("ada", "bob").join("olive", role="observer").open()
    meeting.score("ada", "flask", "joy", 2, "It's fun.", 3).score("bob", "flask", "joy", 1)
    meeting.score("ada", "flask", "speed", 5).score("ada", "flask", "safety", 4)
    meeting.score("bob", "django", "speed", 3, "slow").score("bob", "tornado", "safety", None, "not tried")
    text = report(meeting.done("ada").close("flask", "We know it.\nAnd it is small."))
    assert meeting.session.locked
    expected = f"""\
# Which framework?

## Outcome

**Flask**

> We know it.
> And it is small.

Closed on 21 September 2026.

## Ranking

| rank | option | total (1–5) | spread | people |
|---:|---|---:|---:|---:|
| 1 | Flask | 4.60 (few scores) | 0.10 | 2 |
| 2 | Django | 3.00 (incomplete) | 0.00 | 1 |
| – | Tornado | – | – | 0 |

| criterion | weight | Django | Flask | Tornado |
|---|---:|---:|---:|---:|
| Speed | 50.0% | 3.00 (n=1) | 5.00 (n=1) | – |
| Safety | 30.0% | – | 4.00 (n=1) | – |
| Joy (lower is better) | 20.0% | – | 1.50 (n=2) | – |

### Reasons given in round 1

- **Django, Speed: 3** slow — Bob
- **Flask, Joy: 2** It's fun. — Ada, confidence 3 of 3
- **Tornado, Safety: no view** not tried — Bob

## Agreement

| option | agreement | agreed | spread | two camps | too few scores |
|---|---|---:|---:|---:|---:|
| Django | too few scores | 0 | 0 | 0 | 3 |
| Flask | too few scores | 0 | 0 | 0 | 3 |
| Tornado | too few scores | 0 | 0 | 0 | 3 |

| option | criterion | agreement | could change the winner |
|---|---|---|---|
| Flask | Joy | too few scores | no |

## How solid it is

**Close.** Flask leads by 1.60. No criterion of Flask was scored by more than 2 people.

- No two options were scored by the same person on anything that counts, so nothing says which is better.
- With the missing scores Django or Tornado could still win or draw level; Tornado on Speed matters most.
- No weight of Speed, Safety or Joy puts another option first.
- On the criteria that have scores for both, no weights let Django draw level with Flask.
- How often each wins with weights near these: Flask 100% and Django 0%.
- Whichever of 2 people is left out, Flask still wins.
- 2 of 2 people could, by changing their ballot alone, make Django lead instead of Flask.

## How it was decided

- People: Fay (facilitator), Ada (voter), Bob (voter) and Olive (observer)
- Of 2 who may score, 2 started and 1 marked themselves as done.
- Total: the weighted mean of the scores, from those who scored a cell; a missing score is missing and not 0. Spread: \
the weighted mean of the standard deviations.
- Weights: as set in the lobby; locked before the first score, digest `{meeting.session.locked.digest}`.
- Session 7G4K-Q2XM, begun on 21 September 2026.
- The log ends with commit {len(meeting.log)}, digest `{meeting.log[-1].digest}`.
"""
    assert text == expected


def test_matrix_has_the_groups_as_headings() -> None:
    described = about(("flask", "django"), {"speed": 3, "price": 1, "effort": 4, "legal": 0}, knock_outs=("legal",))
    groups = ("", "Cost", "Cost", "Rules")
    criteria = tuple(structs.replace(c, group=g) for c, g in zip(described.criteria, groups, strict=True))
    meeting = Meeting(structs.replace(described, criteria=criteria)).join("ada").open()
    text = report(meeting.score("ada", "flask", "price", 4).reveal())
    rows = [line.split(" | ")[:2] for line in text[text.index("| criterion |") :].splitlines()[2:8]]
    assert rows == [
        ["| Speed", "37.5%"], ["| **Cost**", "**62.5%**"], ["| Price", "12.5%"], ["| Effort", "50.0%"],
        ["| **Rules**", "**0.0%**"], ["| Legal", "knock-out"],
    ]  # fmt: skip


def test_report_has_every_round_last_one_first() -> None:
    text = report(two_rounds())
    assert text.index("## Ranking after round 2") < text.index("## Round 1")
    assert "measured it twice" in text and "Reasons given in round 1" in text


def test_number_after_a_hebrew_name_stays_after_it() -> None:
    plain = about()
    options = tuple(structs.replace(o, name="שלום") if o.id == "flask" else o for o in plain.options)
    meeting = Meeting(structs.replace(plain, options=options)).join("ada").open().score("ada", "flask", "joy", 4)
    text = report(meeting.score("ada", "django", "joy", 2).reveal())
    assert "weights near these: שלום\u200e 100% and Django 0%." in text


def test_report_compares_the_rounds() -> None:
    text = report(two_rounds().reveal())
    assert "## From round to round\n\nCompared are the same people’s scores: 4 of 4 people" in text
    assert "| option | Round 1 | Round 2 |\n|---|---:|---:|\n| Django | 2 (2.82) | 2 (2.54) |" in text
    assert "| Tornado | – | – |" in text
    assert "| Flask | 1 (3.50) | – |" in report(two_rounds("on_reveal")), "the open round is hidden"
    assert "From round to round" not in report(Meeting().open())


def test_an_open_round_is_reported_as_so_far() -> None:
    meeting = two_rounds()
    assert " so far.**" in report(meeting)
    assert " so far.**" not in report(meeting.reveal())


def test_the_chance_of_being_first_is_reported() -> None:
    meeting = Meeting(about(weights={"joy": 1})).join(*VOTERS).open()
    for voter in VOTERS:
        meeting.score(voter, "django", "joy", 2).score(voter, "flask", "joy", 4).score(voter, "tornado", "joy", 1)
    line = next(line for line in report(meeting.reveal()).splitlines() if "really first" in line)
    start = f"- The chance that each is really first, judging by how these {len(VOTERS)} people differ: Flask 9"
    assert line.startswith(start) and line.index("Django") < line.index("Tornado")


def test_ties_are_reported() -> None:
    meeting = Meeting(about(weights={"joy": 1})).join("ada").open()
    for option in ("django", "flask"):
        meeting.score("ada", option, "joy", 3)
    assert report(meeting).count("| =1 |") == 2


def test_missing_decision_is_reported() -> None:
    assert "Scoring has not begun." in report(Meeting())
    assert "Scoring is open." in report(Meeting(about(totals="on_reveal")).open())
    assert "Totals are hidden until they are revealed." in report(Meeting(about(totals="on_reveal")).open())
    assert "**No decision.**" in report(Meeting().close())


@pytest.mark.parametrize(
    ("language", "points", "unit", "written"),
    [
        ("en", (), "€", ["| €\u00a0625 (4.50, n=2) |", "**Flask, Price: €\u00a01,250.5**",
                         "Price was scored in numbers. €\u00a00 is best, €\u00a05,000 or more is worst. "
                         "The worst counts as 1 step, the best as 5."]),
        ("de", (), "€", ["| 625\u00a0€ (4,50, n=2) |",
                         "0\u00a0€ ist am besten, 5.000\u00a0€ oder mehr am schlechtesten."]),
        ("en", ((0, 0), (10, 0.25), (1500, 1)), "ms",
         ["| 625\u00a0ms", "linear in between: 0\u00a0ms: 0%, 10\u00a0ms: 25% and 1,500\u00a0ms or more: 100%."]),
        ("en", ((100, 0), (2000, 1)), "%", ["| 625% (", "100% or less is worst, 2,000% or more is best."]),
        ("en", ((100, 0), (2000, 1)), "", ["| 625 (", "100 or less is worst, 2,000 or more is best."]),
        ("en", ((100, 0), (2000, 1)), "a|b", ["| 625\u00a0a\\|b ("]),
    ],
)  # fmt: skip
def test_numbers_are_written_with_their_unit_and_scale(
    language: str, points: tuple[tuple[float, float], ...], unit: str, written: list[str]
) -> None:
    made = report(priced_meeting(language, *points, unit=unit))
    assert [text for text in written if text not in made] == []


@pytest.mark.parametrize(("number", "mean"), [(2, "626"), (0.009, "625"), (1249.5, "1,250"), (7250, "4,250")])
def test_mean_of_numbers_is_rounded(number: float, mean: str) -> None:
    assert f"| {mean} (" in report(priced_meeting("en", unit="").score("bob", "flask", "price", number))


def test_a_large_meeting_lists_everybody() -> None:
    people = [f"person{n}" for n in range(300)]
    text = report(Meeting(about()).join(*people).open())
    assert all(f"{person.title()} (voter)" in text for person in (people[0], people[-1]))
