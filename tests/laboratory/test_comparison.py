"""Two runs must agree on the order of every pair whose intervals do not overlap; the command names each exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from laboratory.results.comparison import compare
from laboratory.results.files import write
from server.catalogue.measurements import Figure, MeasurementsFile
from server.cli.main import main
from server.core.measurements import Occasion

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
        (FIRST, 2, 1, ()),
        (run_of(django=(5, 4, 6), flask=(30, 28, 32), tornado=(26, 25, 27)), 2, 1, ()),
        (run_of(django=(19, 15, 23), flask=(20, 18, 22), tornado=(60, 50, 70)), 1, 2, ()),
        (
            run_of(django=(30, 28, 32), flask=(20, 18, 22)),
            1,
            0,
            ("rate: django and flask: 10 (9 to 11) and 20 (18 to 22), then 30 (28 to 32) and 20 (18 to 22)",),
        ),
        ([], 0, 0, ()),
    ],
)
def test_pairs_are_compared(second: list[MeasurementsFile], clear: int, close: int, against: tuple[str, ...]) -> None:
    comparison = compare(FIRST, second)
    assert (comparison.clear, comparison.close, comparison.against) == (clear, close, against)


def test_compare_reports_agreement_and_disagreement(tmp_path: Path) -> None:
    runs = {"a": FIRST, "b": FIRST, "c": run_of(django=(30, 28, 32), flask=(20, 18, 22))}
    for name, files in runs.items():
        for file in files:
            write(file, tmp_path / name)
    same = CliRunner().invoke(main, ["evidence", "compare", str(tmp_path / "a"), str(tmp_path / "b")])
    assert same.exit_code == 0
    assert same.stdout.endswith("Both runs agree on the order of every pair that differs clearly.\n")
    other = CliRunner().invoke(main, ["evidence", "compare", str(tmp_path / "a"), str(tmp_path / "c")])
    assert other.exit_code == 1
    assert "django and flask: 10 (9 to 11) and 20 (18 to 22), then 30 (28 to 32) and 20 (18 to 22)" in other.stdout
    assert other.stderr == "Error: The runs disagree on the order of 1 pairs.\n"
