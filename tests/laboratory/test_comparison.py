"""Two runs must agree on the order of every pair whose intervals do not overlap; the command names each exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec import structs

from laboratory.results.comparison import compare, report
from laboratory.results.figures import disturbed
from laboratory.results.files import write
from server.catalogue.measurements import Figure, MeasurementsFile
from server.cli.main import main
from server.core.measurements import Occasion

REVERSED = "django 10 (9 to 11) and flask 20 (18 to 22), then 30 (28 to 32) and 20 (18 to 22)"
OCCASION = Occasion("2026-11-25", "a machine")


def run_of(**options: tuple[float, float, float]) -> list[MeasurementsFile]:
    """Return one figure: value and interval for each option; the lowest and highest rounds touch those of others."""
    files = []
    for option, (value, low, high) in options.items():
        rate = Figure(
            "rate", "Rate", ("performance",), value=value, interval=(low, high), spread=(1, 99), better="higher"
        )
        statement = Figure("true", "It is true", ("performance",), holds=True)
        files.append(MeasurementsFile(option, OCCASION, (rate, statement)))
    return files


FIRST = run_of(django=(10, 9, 11), flask=(20, 18, 22), tornado=(21, 19, 23))


@pytest.mark.parametrize(
    ("second", "clear", "close", "against"),
    [
        (run_of(django=(10, 9, 11), flask=(20, 18, 22), tornado=(21, 19, 24)), 2, 1, ()),
        (run_of(django=(5, 4, 6), flask=(30, 28, 32), tornado=(26, 25, 27)), 2, 1, ()),
        (run_of(django=(19, 15, 23), flask=(20, 18, 22), tornado=(60, 50, 70)), 1, 2, ()),
        (
            run_of(django=(30, 28, 32), flask=(20, 18, 22)),
            1,
            0,
            (f"rate (Rate): {REVERSED}",),
        ),
        ([], 0, 0, ()),
    ],
)
def test_pairs_are_compared(second: list[MeasurementsFile], clear: int, close: int, against: tuple[str, ...]) -> None:
    comparison = compare(FIRST, second)
    assert (comparison.clear, comparison.close, comparison.against) == (clear, close, against)


def test_compare_reports_agreement_and_disagreement(tmp_path: Path) -> None:
    runs = {
        "a": FIRST,
        "b": run_of(django=(11, 10, 12), flask=(21, 19, 22), tornado=(21, 19, 23)),
        "c": run_of(django=(30, 28, 32), flask=(20, 18, 22)),
        "d": run_of(django=(20, 10, 30), flask=(20, 18, 22)),
    }
    for name, files in runs.items():
        for file in files:
            write(file, tmp_path / name)
    same = CliRunner().invoke(main, ["evidence", "compare", str(tmp_path / "a"), str(tmp_path / "b")])
    assert same.exit_code == 0
    assert same.stdout.endswith("Both runs agree on the order of every pair that differs clearly.\n")
    other = CliRunner().invoke(main, ["evidence", "compare", str(tmp_path / "a"), str(tmp_path / "c")])
    assert other.exit_code == 1
    assert other.stdout.splitlines() == [
        "tornado is in one run only.",
        "Figures in both runs: 1.",
        "Pairs that differ clearly in both runs: 1; too close to call in one: 0.",
        f"rate (Rate): {REVERSED}",
    ]
    assert other.stderr == "Error: The runs disagree on the order of 1 pair.\n"
    same = CliRunner().invoke(main, ["evidence", "compare", str(tmp_path / "a"), str(tmp_path / "a")])
    assert (same.exit_code, same.stdout) == (1, "")
    assert same.stderr == "Error: Both folders hold the same figures: a run always agrees with itself.\n"
    vague = CliRunner().invoke(main, ["evidence", "compare", str(tmp_path / "a"), str(tmp_path / "d")])
    assert vague.exit_code == 1
    assert vague.stderr == "Error: No pair differs clearly in both runs, so they show nothing about each other.\n"


def test_report_names_what_was_disturbed_and_what_is_not_the_same() -> None:
    first = run_of(django=(10, 9, 11), flask=(20, 18, 22))
    second = run_of(django=(30, 28, 32), flask=(20, 18, 22))
    rate, statement = second[0].figures
    other = structs.replace(rate, id="other")
    second[0] = structs.replace(
        second[0],
        measured=structs.replace(OCCASION, machine="another machine", versions=("django 6.0", "gunicorn 23")),
        figures=(disturbed(rate, 0.31), statement, other),
    )
    first[0] = structs.replace(first[0], measured=structs.replace(OCCASION, versions=("django 5.2", "gunicorn 23")))
    assert report(compare(first, second)) == [
        "The machines differ: a machine, then a machine / another machine.",
        "django has other versions: django 5.2, then django 6.0.",
        "Figures in both runs: 1.",
        "In one run only, so not compared: other.",
        "In the second run, rate of django: disturbed: other programs used 31% of the cores in a round.",
        "Pairs that differ clearly in both runs: 1; too close to call in one: 0.",
        f"rate (Rate): {REVERSED} (disturbed)",
    ]
