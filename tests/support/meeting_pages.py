"""The servers and the people of a complete meeting in a browser, and what their pages show."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, NamedTuple

import pytest
from playwright.async_api import Browser, expect

from tests.support.people import LAPTOP, MOVING, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.reckoning import Reckoning
from tests.support.serving import ServerProcess

# What `servers` may be: "sqlite", or this.
MONGODB = pytest.param("mongodb", marks=pytest.mark.mongo)

Ballots = dict[str, dict[tuple[str, str], int | None]]


class Servers(NamedTuple):
    """The addresses for the facilitator's browser, and for the projector and the phones."""

    desk: ServerProcess
    floor: ServerProcess


async def seats(browser: Browser) -> tuple[Facilitator, Projector, Voter, Voter]:
    """Return a facilitator, a projector and two phones, on which things move."""
    phone: dict[str, Any] = {"has_touch": True, "is_mobile": True, "reduced_motion": MOVING}
    return (
        await Facilitator.take(browser, LAPTOP, reduced_motion=MOVING),
        await Projector.take(browser, PROJECTOR, reduced_motion=MOVING),
        await Voter.take(browser, PHONE, color_scheme="dark", **phone),
        await Voter.take(browser, PHONE, **phone),
    )


async def shows(seat: Seat, sums: Reckoning) -> None:
    """Wait until every figure on the page equals the independent calculation."""
    for option in sums.options:
        await expect(seat.at(f"rank-{option}").first).to_have_text(sums.rank(option))
        total = seat.at(f"total-{option}").first
        await expect(total).to_have_text(near(sums.total(option)))
        for criterion in sums.weights:
            cell, expected = seat.at(f"matrix-{option}-{criterion}").first, sums.cell(option, criterion)
            n = sum(ballot.get((option, criterion)) is not None for ballot in sums.votes.values())
            await expect(cell).to_have_attribute("data-n", str(n))
            if expected is not None:
                shown = await cell.get_attribute("data-value")
                assert shown is not None and abs(float(shown) - float(expected)) < 1e-4, (option, criterion, shown)


def near(figure: Fraction | None) -> re.Pattern[str]:
    """Return a figure with two decimals; one half-way between two may be rounded to either."""
    texts = ["–"] if figure is None else [f"{float(figure) + off:.2f}" for off in (-1e-6, 1e-6)]
    return re.compile(f"^({'|'.join(map(re.escape, texts))})$")
