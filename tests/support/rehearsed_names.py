"""Rehearsed meetings with unusual names, and many of them."""

from __future__ import annotations

from playwright.async_api import expect

from tests.support.effort import SOAK
from tests.support.projected import long_names, short_names
from tests.support.rehearsed import Rehearsal, Stage

LARGEST = 30 if SOAK > 1 else 6


async def name_clash(stage: Stage) -> None:
    """Two people give the same name."""
    meeting = await Rehearsal.begin(stage, "name-clash")
    first, second, desk = await meeting.phone("Ada"), await meeting.phone("Ada"), await meeting.facilitator()
    await meeting.look(second, "1-the-second-one")
    await meeting.look(desk, "2-both-of-them")
    await meeting.do("open_scoring")
    for voter, name, value in ((first, "Ada", 1), (second, "Ada 2", 5)):
        await voter.in_phase("scoring")
        await meeting.taps(voter, name, "blue", "speed", value)
    await meeting.do("reveal")
    await expect(second.at("solid-sentence")).to_be_visible()
    await meeting.look(second, "3-revealed")
    await meeting.closed("blue")


async def emoji_and_arabic(stage: Stage) -> None:
    """Names of people, options and criteria have emoji, or are Arabic."""
    options = ("🚀 Rocket!", "مكتبة سريعة (2)", "Plain")
    meeting = await Rehearsal.begin(stage, "emoji-arabic", options, ("السرعة؟", "Joy 😀"), "أي مكتبة نختار؟")
    await meeting.joins("عائشة", "👩🏽‍🚀")
    ada, projector, desk = await meeting.phone("محمد 50%!"), await meeting.projector(), await meeting.facilitator()
    await meeting.look(projector, "1-lobby")
    await meeting.do("open_scoring")
    await ada.in_phase("scoring")
    await meeting.taps(ada, "محمد 50%!", meeting.options[1], meeting.criteria[0], 5)
    await meeting.look(ada, "2-scoring")
    await meeting.score("عائشة", 1, 2, 3)
    await meeting.score("👩🏽‍🚀", 5, 5, None, 4)
    await meeting.do("reveal")
    for seat, step in ((projector, "3-projector"), (ada, "4-phone"), (desk, "5-facilitator")):
        await seat.in_phase("revealed")
        await meeting.look(seat, step)
    await meeting.closed(meeting.options[1])


async def long_options(stage: Stage) -> None:
    """Options and criteria have names of 80 characters."""
    names = long_names("Option", 4)
    meeting = await Rehearsal.begin(stage, "80-characters", names, long_names("Criterion", 3))
    await meeting.joins("Ben")
    ada, projector, desk = await meeting.phone("A" * 40), await meeting.projector(), await meeting.facilitator()
    await meeting.do("open_scoring")
    await ada.in_phase("scoring")
    await meeting.taps(ada, "A" * 40, meeting.options[3], meeting.criteria[2], 5)
    await meeting.look(ada, "1-scoring")
    await meeting.score("Ben", 1, 2, 3, 4, 5, 4, 3, 2)
    await meeting.do("reveal")
    for seat, step in ((projector, "2-projector"), (ada, "3-phone"), (desk, "4-facilitator")):
        await seat.in_phase("revealed")
        await meeting.look(seat, step)
    await meeting.closed(meeting.options[3])


async def thirty_by_thirty(stage: Stage) -> None:
    """As many options and criteria as there may be (`make soak`), or some."""
    options, criteria = (short_names((kind,), LARGEST) for kind in ("Option", "Criterion"))
    meeting = await Rehearsal.begin(stage, f"{LARGEST}x{LARGEST}", options, criteria)
    await meeting.joins("Ben", "Cy")
    ada, projector, desk = await meeting.phone("Ada"), await meeting.projector(), await meeting.facilitator()
    await meeting.do("open_scoring")
    await ada.in_phase("scoring")
    for person, step in (("Ben", 3), ("Cy", 7)):
        await meeting.score(person, *(1 + n * step % 5 for n in range(LARGEST**2)))
    await meeting.taps(ada, "Ada", meeting.options[-1], meeting.criteria[-1], 5)
    await meeting.look(ada, "1-scoring")
    await meeting.do("reveal")
    for seat, picture in ((projector, "2-projector"), (ada, "3-phone"), (desk, "4-facilitator")):
        await seat.in_phase("revealed")
        await meeting.look(seat, picture)
    await meeting.closed(meeting.options[-1])
