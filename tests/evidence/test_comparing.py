"""Two runs agree in the order of every pair whose spreads do not touch, or it is told where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from server.catalogue.measurements import Figure, Measured, MeasurementsFile
from server.cli.main import main
from server.evidence.comparing import compare
from server.evidence.writing import write

OCCASION = Measured("2026-11-25", "a machine")


def a_run(**options: tuple[float, float, float]) -> list[MeasurementsFile]:
    """One figure: value, lowest and highest for each option."""
    made = []
    for option, (value, low, high) in options.items():
        rate = Figure("rate", "Rate", ("performance",), value=value, spread=(low, high), better="higher")
        there = Figure("there", "It is there", ("performance",), holds=True)
        made.append(MeasurementsFile(option, OCCASION, (rate, there)))
    return made


FIRST = a_run(django=(10, 9, 11), flask=(20, 18, 22), tornado=(21, 19, 23))


@pytest.mark.parametrize(
    ("second", "told_apart", "close", "against"),
    [
        (FIRST, 2, 1, ()),
        (a_run(django=(5, 4, 6), flask=(30, 28, 32), tornado=(26, 25, 27)), 2, 1, ()),
        (a_run(django=(19, 15, 23), flask=(20, 18, 22), tornado=(60, 50, 70)), 1, 2, ()),
        (a_run(django=(30, 28, 32), flask=(20, 18, 22)), 1, 0, ("rate: django and flask: 10 and 20, then 30 and 20",)),
        ([], 0, 0, ()),
    ],
)
def test_pairs_are_held_against_each_other(
    second: list[MeasurementsFile], told_apart: int, close: int, against: tuple[str, ...]
) -> None:
    found = compare(FIRST, second)
    assert (found.told_apart, found.close, found.against) == (told_apart, close, against)


def test_the_command_ends_with_the_verdict(tmp_path: Path) -> None:
    runs = {"a": FIRST, "b": FIRST, "c": a_run(django=(30, 28, 32), flask=(20, 18, 22))}
    for name, files in runs.items():
        for file in files:
            write(file, tmp_path / name)
    same = CliRunner().invoke(main, ["evidence", "compare", str(tmp_path / "a"), str(tmp_path / "b")])
    assert same.exit_code == 0
    assert same.stdout.endswith("Both runs agree in the order of every pair that they tell apart.\n")
    other = CliRunner().invoke(main, ["evidence", "compare", str(tmp_path / "a"), str(tmp_path / "c")])
    assert other.exit_code == 1
    assert "django and flask: 10 and 20, then 30 and 20" in other.stdout
    assert other.stderr == "Error: The runs disagree about the order of 1 pairs.\n"
