"""Texts in every form that people have: what is understood of them, and which mistakes are reported where."""

from __future__ import annotations

import pytest

from server.catalogue.paste import Pasted
from server.core.description import check
from server.core.model import Description
from tests.support.pasting import read


def names(pasted: Pasted) -> tuple[list[str], list[str]]:
    return [o.option.name for o in pasted.options], [c.criterion.name for c in pasted.criteria]


def weights(pasted: Pasted) -> list[float]:
    return [c.criterion.weight for c in pasted.criteria]


def codes(pasted: Pasted, kind: str) -> list[str]:
    return [remark.statement.code for remark in pasted.remarks if remark.kind == kind]


def taken(pasted: Pasted) -> Description:
    assert pasted.template is not None, pasted.remarks
    check(pasted.template.description)
    return pasted.template.description


ACCEPTED: list[tuple[str, str, list[str], list[tuple[str, float]]]] = [
    (
        "excel",
        "Option\tCost\tRisk\nGewicht\t1\t3\nÖl\t3\t4\nGas\t1\t2",
        ["Öl", "Gas"],
        [("Cost", 0.25), ("Risk", 0.75)],
    ),
    ("excel with sep=", "sep=;\nOption;Cost\nA;1\nB;2", ["A", "B"], [("Cost", 1)]),
    (
        "criteria in rows",
        "Criterion,Weight,A,B\nCost,3,1,2\nRisk,1,4,5\nTotal,,7,11",
        ["A", "B"],
        [("Cost", 0.75), ("Risk", 0.25)],
    ),
    ("numbered rows", "#;Vendor;Cost\n1;A;3\n2;B;4", ["A", "B"], [("Cost", 1)]),
    ("quoted separators", 'Option,Cost\n"Acme, Inc.",3\n"The ""B""",4', ["Acme, Inc.", 'The "B"'], [("Cost", 1)]),
    ("no scores yet", "Option,Cost,Risk\nA,,\nB,,", ["A", "B"], [("Cost", 0.5), ("Risk", 0.5)]),
    (
        "markdown without edges",
        "Name | Cost: 1 | Risk (3)\n---|:-:|--:\nA|3|4\n**B**|5|1",
        ["A", "B"],
        [("Cost: 1", 0.5), ("Risk (3)", 0.5)],
    ),
    (
        "weights in heads",
        "Name | Cost (1) | Risk [3]\n---|:-:|--:\nA|3|4\n**B**|5|1",
        ["A", "B"],
        [("Cost", 0.25), ("Risk", 0.75)],
    ),
    (
        "years in heads",
        "Name | Cost | ISO 27001 (2022)\n---|---|---\nA|3|4",
        ["A"],
        [("Cost", 0.5), ("ISO 27001 (2022)", 0.5)],
    ),
    ("bullets", "• A\n– B\n(3) C\nd) D\n- [x] E\n1. [ ] F\n- **G**", ["A", "B", "C", "D", "E", "F", "G"], []),
    (
        "names like markers",
        "3.11 Python\nE. coli\n-x\n4D\n#1 Vendor",
        ["3.11 Python", "E. coli", "-x", "4D", "#1 Vendor"],
        [],
    ),
    ("one line", "A, B; C", ["A", "B", "C"], []),
    ("a sentence each", "Alpha, the first\nBeta, the second", ["Alpha, the first", "Beta, the second"], []),
    (
        "sections",
        "Which?\n## Options\n- A\n- B\n## Criteria\n1. Cost 25 %\n2. Risk: 75%",
        ["A", "B"],
        [("Cost", 0.25), ("Risk", 0.75)],
    ),
    (
        "german sections",
        "Optionen:\nA\nB\nKriterien:\nKosten (3)\nRisiko (1)",
        ["A", "B"],
        [("Kosten", 0.75), ("Risiko", 0.25)],
    ),
    ("yaml without dashes", "options:\nA\nB\ncriteria:\nCost", ["A", "B"], [("Cost", 1)]),
    ("yaml with weights behind names", "criteria:\n- Cost: 25 %\n- Risk: 0,75", [], [("Cost", 0.25), ("Risk", 0.75)]),
    (
        "yaml with a sign first",
        "summary: @x\noptions:\n- `A`\n- '*'\n- *B*\n- C: d: e",
        ["`A`", "*", "*B*", "C: d: e"],
        [],
    ),
    ("description", "Option;Beschreibung;Cost\nA;fast;3\nB;;4", ["A", "B"], [("Cost", 1)]),
    ("knock-out", "Option;Cost;Legal\nGewicht;3;K.o.\nA;1;ja", ["A"], [("Cost", 1), ("Legal", 0)]),
]


@pytest.mark.parametrize(
    ("text", "options", "criteria"), [row[1:] for row in ACCEPTED], ids=[row[0] for row in ACCEPTED]
)
def test_text_is_understood(text: str, options: list[str], criteria: list[tuple[str, float]]) -> None:
    pasted = read(text)
    about = taken(pasted)
    assert [o.name for o in about.options] == options
    assert [(c.name, c.weight) for c in about.criteria] == criteria


MISTAKES: list[tuple[str, str, tuple[str, int | None, int | None]]] = [
    ("name with a separator", "Option,Cost\nAcme, Inc.,3\nB,4", ("column_without_name", 2, 3)),
    ("open quote", 'Option,Cost\n"A,3\nB,4', ("quotes", 2, None)),
    ("row without a name", "Option;Cost\n;3\nB;4", ("row_without_name", 2, 2)),
    ("no heads", "3;4\n4;5", ("number_as_name", 1, 2)),
    ("same name", "A\nB\na", ("same_name", 3, None)),
    ("look-alikes", "Paypal\nP\u0430ypal", ("alike", 2, None)),
    ("long name", f"A\n{'x' * 95}", ("name_too_long", 2, None)),
    ("too many", "\n".join(f"Option {n}" for n in range(61)), ("too_many", 61, None)),
    ("no weight", "Option;Cost;Risk\nWeight;;3\nA;1;2", ("weight_missing", 2, 2)),
    ("words as weight", "Option;Cost\nWeight;heavy\nA;1", ("weight", 2, 2)),
    ("one or a thousand", "Option;Cost;Risk\nWeight;1,000;2\nA;1;2", ("weight_ambiguous", 2, 2)),
    ("two units", "Option;Cost;Risk\nWeight;25%;3\nA;1;2", ("weights_mixed", 2, 3)),
    ("no weight above 0", "Option;Cost\nWeight;0\nA;1", ("weights_zero", 2, 2)),
    ("scale", "Option;Cost\nScale;good\nA;1", ("scale", 1, 2)),
    ("lost letters", "A\nQualit\ufffdt", ("replacement", 2, None)),
    ("comment in brackets", "options:\n- A\n- [B #1, C]", ("yaml", 3, None)),
    ("nothing", " \n\n", ("nothing", None, None)),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in MISTAKES], ids=[row[0] for row in MISTAKES])
def test_mistake_has_a_code_and_a_place(text: str, expected: tuple[str, int | None, int | None]) -> None:
    pasted = read(text)
    assert pasted.template is None
    first = pasted.remarks[0]
    place = first.place
    assert (first.statement.code, place and place.line, place and place.column) == expected


def test_all_mistakes_of_a_table_are_reported() -> None:
    pasted = read("Option;Cost;Risk\nWeight;x;y\nA;1;2\nA;1;2\n;5;6")
    assert codes(pasted, "mistake") == ["weight", "weight", "same_name", "row_without_name"]


def test_list_can_be_of_criteria() -> None:
    pasted = read("Cost 25 %\nSpeed (75 %)\nLegal (must)", of="criteria")
    assert names(pasted) == ([], ["Cost", "Speed", "Legal"]) and weights(pasted) == [0.25, 0.75, 0]


WEIGHTED: list[tuple[str, str, list[tuple[str, float]]]] = [
    ("columns of a spreadsheet", "Cost\t2500\nRisk\t7500\nLegal\tK.O.", [("Cost", 0.25), ("Risk", 0.75), ("Legal", 0)]),
    ("csv without heads", "Cost,0.25\nRisk,0.75", [("Cost", 0.25), ("Risk", 0.75)]),
    ("behind a space", "1. Cost 0,25\n2. Risk .75", [("Cost", 0.25), ("Risk", 0.75)]),
    ("numbers that tell names apart", "Phase 1\nPhase 3", [("Phase 1", 0.5), ("Phase 3", 0.5)]),
    ("some numbers", "Cost 1\nRisk", [("Cost 1", 0.5), ("Risk", 0.5)]),
    (
        "full width",
        "\u57fa\u6e96\uff1a\n\u8cbb\u7528\uff1a\uff11\n\u901f\u5ea6\uff08\uff13\uff09",
        [("\u8cbb\u7528", 0.25), ("\u901f\u5ea6", 0.75)],
    ),
    ("one line", "\u8cbb\u7528\u3001\u901f\u5ea6", [("\u8cbb\u7528", 0.5), ("\u901f\u5ea6", 0.5)]),
    (
        "arabic",
        "\u0633\u0639\u0631 \u0661\n\u0648\u0642\u062a \u0663",
        [("\u0633\u0639\u0631", 0.25), ("\u0648\u0642\u062a", 0.75)],
    ),
]


@pytest.mark.parametrize(("text", "criteria"), [row[1:] for row in WEIGHTED], ids=[row[0] for row in WEIGHTED])
def test_criteria_are_read_with_their_weights(text: str, criteria: list[tuple[str, float]]) -> None:
    pasted = read(text, of="criteria")
    assert pasted.template and not pasted.options
    assert [(c.criterion.name, c.criterion.weight) for c in pasted.criteria] == criteria


def test_scales_of_a_table_are_read() -> None:
    about = taken(read("Option;Cost;Price\nScale;1-10;0-100\nDirection;lower;niedriger\nA;1;2"))
    assert about.scale == 10 and about.criteria[0].direction == "lower"
    numeric = about.criteria[1].numeric
    assert numeric and (numeric.low, numeric.high) == (0, 100)
    assert [(p.number, p.value) for p in numeric.points] == [(0, 1.0), (100, 0.0)]
