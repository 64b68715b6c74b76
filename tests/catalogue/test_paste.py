"""Options and criteria in every form that people have, and what becomes of each case in tests/fixtures/paste."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server.catalogue import PASTED
from server.catalogue.paste import Pasted
from server.core.description import check
from server.core.model import Description
from tests.support.pasting import read

CASES = Path(__file__).parents[1] / "fixtures" / "paste"


def case(name: str) -> Pasted:
    return read((CASES / name).read_bytes(), name)


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


# ---- the cases


@pytest.mark.parametrize(
    ("name", "form", "options", "criteria"),
    [
        ("matrix.csv", "table", ["Alpha", "Beta"], ["Cost", "Security"]),
        ("matrix-eu.csv", "table", ["Alpha", "Beta"], ["Kosten", "Sicherheit"]),
        ("table.md", "markdown", ["Alpha", "Beta | two"], ["Cost", "Security"]),
    ],
)
def test_matrix_has_weights_of_25_and_75_percent(name: str, form: str, options: list[str], criteria: list[str]) -> None:
    pasted = case(name)
    taken(pasted)
    assert (pasted.form, names(pasted), weights(pasted)) == (form, (options, criteria), [0.25, 0.75])
    (scores,) = (remark for remark in pasted.remarks if remark.statement.code == "scores")
    assert scores.kind == "left_out" and scores.statement.params == {"count": 4}
    assert [score.value for score in pasted.scores] == [3, 4, 5, 2]
    assert {(score.option, score.criterion) for score in pasted.scores} == {
        (option.option.id, criterion.criterion.id) for option in pasted.options for criterion in pasted.criteria
    }
    assert all(score.place and score.place.line for score in pasted.scores)


def test_empty_column_is_named_and_left_out() -> None:
    (column,) = (remark for remark in case("matrix.csv").remarks if remark.statement.code == "empty_column")
    assert column.statement.params == {"name": "Remarks"} and column.place and column.place.column == 4


def test_markers_and_numbers_are_no_part_of_names_in_a_list() -> None:
    pasted = case("list.txt")
    taken(pasted)
    assert names(pasted)[0] == ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"]
    assert [o.place and o.place.line for o in pasted.options] == [1, 2, 4, 5, 6]


def test_awkward_yaml_is_taken_whole() -> None:
    pasted = case("awkward.yaml")
    taken(pasted)
    options = ["@pgtyped/query", "Option A: keep what we have", "Vendor A offer #1", "Vendor A offer #2"]
    assert names(pasted) == (options, ["Cost", "Risk", "Speed"])
    assert weights(pasted) == [0.25, 0.5, 0.25]
    assert [c.written for c in pasted.criteria] == ["25%", ".5", "0,25"]
    assert [(r.statement.params["text"], r.place and r.place.line) for r in pasted.remarks] == [
        *zip(options, (3, 4, 5, 6), strict=True)
    ]


def test_windows_file_keeps_its_umlauts_and_says_how_it_was_read() -> None:
    pasted = case("cp1252.yaml")
    assert taken(pasted).question == "Welche Qualität?"
    assert names(pasted) == (["Größe", "Süd"], ["Kosten", "Nähe"])
    assert pasted.encoding == "windows-1252" and codes(pasted, "read_as") == ["windows"]


def test_two_spellings_of_a_name_are_reported_as_the_same() -> None:
    pasted = case("joiners.yaml")
    assert pasted.template is None
    (mistake,) = pasted.remarks
    assert mistake.place and (mistake.place.line, mistake.place.field) == (2, "options[4]")
    text = (CASES / "joiners.yaml").read_text(encoding="utf-8")
    joined = read(text.replace(', "Cafe\u0301"', "").replace(', "Café"', "", 1))
    assert names(joined)[0][:3] == [
        "👩\u200d💻 by hand",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f team",
    ]


# ---- encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_file_is_read_in_every_encoding(encoding: str) -> None:
    pasted = read("Option\tKosten\nGröße\t3\nÖl\t4\n".encode(encoding), "a.txt")
    assert names(pasted) == (["Größe", "Öl"], ["Kosten"])


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.4", "not_text"),
        (b"\xd0\xcf\x11\xe0", "other_spreadsheet"),
        ("Größe\n".encode() + b"\xff\n", "mixed_encoding"),
        (b"a\0\0b\xff\0\0c", "not_text"),
        (b"\x81\n", "unknown_encoding"),
        (b"x" * (512 * 1024 + 1), "file_too_large"),
        (b"x\n" * 40_000, "text_too_large"),
    ],
)
def test_unusable_file_is_reported(content: bytes, code: str) -> None:
    assert codes(read(content, "a"), "mistake") == [code]


# ---- any text

PIECES = st.one_of(
    st.sampled_from(
        [
            "Option",
            "Weight",
            "Gewicht",
            "25 %",
            "0,25",
            "|",
            ";",
            "\t",
            ",",
            "\n",
            "---",
            "- ",
            "# ",
            ": ",
            '"',
            "options:",
            "criteria:",
            "(3)",
            "1-5",
            "#1",
            "@",
        ]
    ),
    st.text(max_size=4),
)


def check_paste(content: str | bytes, name: str = PASTED) -> None:
    """Check that the result is a valid template or a mistake, and that it survives the way to the page."""
    pasted = read(content, name)
    assert msgspec.json.decode(msgspec.json.encode(pasted), type=Pasted) == pasted
    assert (pasted.template is None) == ("mistake" in {remark.kind for remark in pasted.remarks})
    if pasted.template:
        check(pasted.template.description)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
@example("sep=;\n")
@example("|")
@example("a\tb\n\tc\n\n\td")
@example("Option,Criterion\nWeight,Scale")
def test_any_text_is_understood_or_a_mistake(text: str) -> None:
    check_paste(text)


STARTS = st.sampled_from([b"", b"PK\x03\x04", b"\xff\xfe", b"options:\n- "])
FILES = st.sampled_from([PASTED, "a.csv", "a.yaml", "a.md", "a.xlsx"])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), STARTS, FILES)
def test_any_file_is_understood_or_a_mistake(content: bytes, start: bytes, name: str) -> None:
    check_paste(start + content, name)


NAMES = st.lists(st.text("abcdefgh ;,|\"'#:@ü", min_size=1, max_size=8), min_size=2, max_size=6)


@settings(max_examples=60, deadline=None)
@given(NAMES, st.sampled_from(";\t,"))
def test_names_survive_a_spreadsheets_csv(given_names: list[str], separator: str) -> None:
    wanted = [f"{n}{' '.join(name.split())}x" for n, name in enumerate(given_names)]
    rows = [["Option", "Cost"], *([name, "3"] for name in wanted)]
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    pasted = read("\r\n".join(separator.join(row) for row in quoted), "a.csv")
    assert names(pasted) == (wanted, ["Cost"])


# ---- scores


def test_what_is_no_score_is_named_with_its_cell_and_left_out() -> None:
    pasted = read("Option,Cost,Speed\nScale,1-5,0-100\nA,3,70.5\nB,7,-1\nC,2.5,100")
    taken(pasted)
    assert [(score.option, score.criterion, score.value) for score in pasted.scores] == [
        ("a", "cost", 3),
        ("c", "speed", 100),
    ]
    wrong = [
        (remark.statement.params["text"], remark.statement.params["high"], remark.place)
        for remark in pasted.remarks
        if remark.statement.code == "score"
    ]
    assert [(text, high) for text, high, _ in wrong] == [("70.5", 100), ("7", 5), ("-1", 100), ("2.5", 5)]
    assert [(place.line, place.column) for *_, place in wrong if place] == [(3, 3), (4, 2), (4, 3), (5, 2)]


def test_scale_follows_whole_scores_up_to_ten() -> None:
    for written, steps in (("4", 5), ("6", 10), ("10", 10), ("11", 5), ("6.5", 5)):
        pasted = read(f"Option,Cost\nWeight,1\nA,3\nB,{written}")
        taken(pasted)
        assert pasted.template and pasted.template.description.scale == steps, written


def test_answers_to_a_knock_out_are_scores_too() -> None:
    pasted = read("Option,Cost,Licence (K.O.)\nA,3,2\nB,4,1\nC,5,3")
    taken(pasted)
    assert [score.value for score in pasted.scores if score.criterion == "licence"] == [2, 1]
