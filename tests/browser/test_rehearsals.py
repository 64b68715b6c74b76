"""Rehearsed meetings in which something goes wrong or is unusual: each ends with the right record.

There are eleven, and in `make soak` one as large as a meeting may be. QUORUM_PICTURES=FOLDER takes a picture of the
screens at each step.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator

import pytest
from playwright.async_api import Browser, expect

from tests.support.effort import SOAK
from tests.support.people import PHONE, Voter
from tests.support.rehearsed import Rehearsal, Stage
from tests.support.rehearsed_names import emoji_and_arabic, long_options, name_clash, thirty_by_thirty
from tests.support.serving import ServerProcess
from tests.support.wire import Wire

Drive = Callable[..., None]
Script = Callable[[Stage], Awaitable[None]]

MINUTE = 60_000  # ms


@pytest.fixture(scope="module")
def server(shared_service: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """One server for all of them."""
    process = ServerProcess(tmp_path_factory.mktemp("rehearsals"))
    process.start()
    yield process
    process.stop()


async def late_joiner(stage: Stage) -> None:
    meeting = await Rehearsal.begin(stage, "late-joiner")
    await meeting.joins("Ben")
    await meeting.do("open_scoring")
    await meeting.score("Ben", 4, 2, 3, 5)
    lea = await Voter.take(stage.browser, PHONE)
    await lea.page.goto(meeting.link)
    await expect(lea.at("name")).to_be_visible()
    await meeting.look(lea, "1-scoring-is-open")
    await meeting.do("reveal")
    await lea.join_by_link(meeting.link, "Lea")
    await lea.in_phase("revealed")
    await meeting.look(lea, "2-in-after-the-reveal")
    await meeting.do("next_round")
    await lea.in_phase("scoring")
    await meeting.look(lea, "3-next-round")
    await meeting.taps(lea, "Lea", "green", "joy", 5)
    await meeting.do("reveal")
    await meeting.closed("red")


async def dead_phone(stage: Stage) -> None:
    meeting = await Rehearsal.begin(stage, "dead-phone")
    await meeting.joins("Ben")
    ada, desk = await meeting.phone("Ada"), await meeting.facilitator()
    await meeting.do("open_scoring")
    await ada.in_phase("scoring")
    await meeting.taps(ada, "Ada", "red", "speed", 5)
    await meeting.taps(ada, "Ada", "blue", "joy", None)
    await ada.context.close()
    await meeting.score("Ben", 1, 2, 3, 4, 5, 1)
    await meeting.people["Ben"].do("done", done=True)
    await expect(desk.page.get_by_text("1 of 2 done")).to_be_visible()
    await desk.at("reveal").click()
    await expect(desk.at("ask-confirm")).to_be_visible()
    await meeting.look(desk, "1-reveal-without-her")
    await desk.at("ask-confirm").click()
    await desk.in_phase("revealed")
    await meeting.look(desk, "2-revealed")
    await meeting.closed("blue")


async def two_tabs(stage: Stage) -> None:
    meeting = await Rehearsal.begin(stage, "two-tabs")
    first = await meeting.phone("Ada")
    second = Voter(first.context, await first.context.new_page())
    meeting.seats.append(second)
    await second.page.goto(meeting.link)
    await meeting.do("open_scoring")
    for tab in (first, second):
        await tab.in_phase("scoring")
    await meeting.taps(first, "Ada", "red", "speed", 2)
    await second.sees("red", "speed", "stored")
    await meeting.taps(second, "Ada", "red", "speed", 4)
    await meeting.taps(second, "Ada", "blue", "speed", 3)
    await first.sees("blue", "speed", "stored")
    await first.at("cell-red-speed").click()
    await expect(first.at("step-4")).to_have_attribute("aria-pressed", "true")
    await meeting.look(first, "1-first-tab")
    await meeting.look(second, "2-second-tab")
    await meeting.do("reveal")
    await meeting.closed("red")


async def lost_over_the_reveal(stage: Stage) -> None:
    meeting = await Rehearsal.begin(stage, "lost-minute")
    await meeting.joins("Ben")
    ada = await Voter.take(stage.browser, PHONE)
    await ada.page.clock.install()
    await ada.join_by_link(meeting.link, "Ada")
    meeting.seats.append(ada)
    await meeting.do("open_scoring")
    await ada.in_phase("scoring")
    await meeting.taps(ada, "Ada", "red", "joy", 3)
    await ada.context.set_offline(True)
    await ada.score("blue", "joy", 5, stored=False)
    await ada.sees("blue", "joy", "unsent")
    await meeting.look(ada, "1-without-a-connection")
    await meeting.score("Ben", 4, 4)
    await meeting.do("reveal")
    await ada.page.clock.fast_forward(MINUTE)
    await meeting.look(ada, "2-a-minute-later")
    await ada.context.set_offline(False)
    await ada.in_phase("revealed")
    await expect(ada.at("late")).to_contain_text("One of your scores came too late for round 1")
    await meeting.look(ada, "3-connected-again")
    await meeting.do("next_round")
    await ada.at("late-put").click()
    await ada.sees("blue", "joy", "stored")
    meeting.note("Ada", "blue", "joy", 5)
    await meeting.look(ada, "4-put-into-the-next-round")
    await meeting.do("reveal")
    await meeting.closed("blue")


async def facilitator_reloads(stage: Stage) -> None:
    meeting = await Rehearsal.begin(stage, "reload")
    await meeting.joins("Ben")
    desk = await meeting.facilitator()
    for step, button, phase in (("1", "open-scoring", "scoring"), ("2", "reveal", "revealed")):
        await desk.page.reload()
        await desk.press(button)
        await desk.in_phase(phase)
        await desk.page.reload()
        await desk.in_phase(phase)
        await meeting.look(desk, f"{step}-{phase}-again")
        if phase == "scoring":
            await meeting.score("Ben", 2, 5, 4, 1)
            await meeting.people["Ben"].do("done", done=True)
    await meeting.closed("red")


async def facilitator_changes_device(stage: Stage) -> None:
    meeting = await Rehearsal.begin(stage, "other-device")
    await meeting.joins("Ben")
    desk = await meeting.facilitator()
    await desk.press("open-scoring")
    await desk.in_phase("scoring")
    phone = await meeting.facilitator(PHONE)
    await phone.in_phase("scoring")
    await meeting.look(phone, "1-on-the-phone")
    await meeting.score("Ben", 5, 5, 1)
    await phone.press("reveal")
    await desk.in_phase("revealed")
    await meeting.look(phone, "2-revealed-by-phone")
    await meeting.closed("red")


async def facilitator_is_lost(stage: Stage) -> None:
    meeting = await Rehearsal.begin(stage, "facilitator-lost")
    reader = await stage.wire.join(meeting.created.code, "Olive", "observer")
    ada, desk = await meeting.phone("Ada"), await meeting.facilitator()
    await desk.press("open-scoring")
    await ada.in_phase("scoring")
    await meeting.taps(ada, "Ada", "red", "speed", 1)
    meeting.seats.remove(desk)
    await desk.context.close()
    meeting.lead.close()
    stage.server.kill()
    await expect(ada.page.get_by_text("No connection; trying again.")).to_be_visible()
    await meeting.look(ada, "1-while-the-operator-issues-a-key")
    arguments = ("-m", "server", "key", meeting.created.code, "--store", stage.server.store)
    issuing = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=asyncio.subprocess.PIPE)
    printed, _ = await issuing.communicate()
    stage.server.start()
    heir = await meeting.facilitator_with(printed.decode().strip().partition("#key=")[2])
    await heir.in_phase("scoring")
    await meeting.look(heir, "2-the-new-facilitator")
    await meeting.taps(ada, "Ada", "green", "joy", 5)
    await heir.press("reveal")
    await heir.in_phase("revealed")
    await heir.close_with("green", "So be it.")
    await meeting.look(heir, "3-closed")
    await meeting.recorded(reader)


async def projector_unplugged(stage: Stage) -> None:
    meeting = await Rehearsal.begin(stage, "projector")
    await meeting.joins("Ben", "Cy")
    old = await meeting.projector()
    await meeting.look(old, "1-lobby")
    await meeting.do("open_scoring")
    await old.in_phase("scoring")
    await meeting.score("Ben", 5, 4, 3)
    await old.context.set_offline(True)
    await meeting.look(old, "2-without-a-connection")
    await old.context.close()
    await meeting.score("Cy", 4, 4, 3, None)
    await meeting.do("reveal")
    new = await meeting.projector()
    await new.in_phase("revealed")
    await expect(new.at("total-red").first).to_have_text("4.17")
    await meeting.look(new, "3-another-one-after-the-reveal")
    await meeting.closed("red")
    await new.in_phase("closed")
    await meeting.look(new, "4-closed")


SCRIPTS: list[Script] = [
    late_joiner,
    dead_phone,
    two_tabs,
    lost_over_the_reveal,
    facilitator_reloads,
    facilitator_changes_device,
    facilitator_is_lost,
    projector_unplugged,
    name_clash,
    emoji_and_arabic,
    long_options,
    *([thirty_by_thirty] if SOAK > 1 else []),
]


@pytest.mark.parametrize(
    "script",
    [pytest.param(one, marks=pytest.mark.soak if one is thirty_by_thirty else ()) for one in SCRIPTS],
    ids=lambda script: script.__name__.replace("_", "-"),
)
def test_rehearsed_meeting_ends_with_the_right_record(drive: Drive, server: ServerProcess, script: Script) -> None:
    drive(rehearse, server, script)


async def rehearse(browser: Browser, server: ServerProcess, script: Script) -> None:
    """Hold one meeting, and end its connections."""
    stage = Stage(browser, server, Wire(server.url))
    try:
        await script(stage)
    finally:
        for live in stage.wire.connections:
            live.close()
        if not server.running:
            server.start()
