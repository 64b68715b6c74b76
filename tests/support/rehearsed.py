"""A rehearsed meeting: its script notes each score, and the exported record must have these and no others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple, Self

from playwright.async_api import Browser

from tests.support.always_reading import AlwaysReading
from tests.support.meeting_pages import Ballots
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.pictures import picture
from tests.support.reckoning import Reckoning, shares
from tests.support.serving import ServerProcess
from tests.support.wire import Created, Live, Member, Wire

OPTIONS = ("Red", "Blue", "Green")
CRITERIA = ("Speed", "Joy")


class Stage(NamedTuple):
    """Where a meeting is held; the wire has all its connections that no page has."""

    browser: Browser
    server: ServerProcess
    wire: Wire


class Rehearsal:
    """A meeting with its people, some at pages and some on the wire, and the scores that its record must have."""

    def __init__(self, stage: Stage, name: str, created: Created, lead: Live) -> None:
        self.browser, self.server, self.wire = stage
        self.name, self.created, self.lead = name, created, lead
        self.link = f"{self.server.url}/s/{created.code}"
        self.rounds: list[Ballots] = [{}]
        self.people: dict[str, Live] = {}
        self.seats: list[Seat] = []
        self.options = [one["id"] for one in lead.welcome["session"]["options"]]
        self.criteria = [one["id"] for one in lead.welcome["session"]["criteria"]]

    @classmethod
    async def begin(
        cls,
        stage: Stage,
        name: str,
        options: Sequence[str] = OPTIONS,
        criteria: Sequence[str] = CRITERIA,
        question: str = "Which colour?",
    ) -> Self:
        """Create the session. The weights of its criteria are 1, 2, 3, and again."""
        weighed = [{"name": criterion, "weight": 1 + n % 3} for n, criterion in enumerate(criteria)]
        described = {"question": question, "options": [*options], "criteria": weighed}
        created = await stage.wire.create(catalogue=json.dumps(described, ensure_ascii=False))
        lead = await stage.wire.connect(created.code, created.facilitator)
        return cls(stage, name, created, AlwaysReading(lead))

    # ---- who is there

    async def joins(self, *names: str) -> None:
        """Let people join who need no page."""
        for name in names:
            member = await self.wire.join(self.created.code, name)
            live = await self.wire.connect(self.created.code, member)
            self.people[member.name] = AlwaysReading(live)

    async def phone(self, name: str) -> Voter:
        """Return somebody who has joined with a phone."""
        voter = await Voter.take(self.browser, PHONE, has_touch=True, is_mobile=True)
        self.seats.append(voter)
        await voter.join_by_link(self.link, name)
        return voter

    async def projector(self) -> Projector:
        """Return a projector that shows the meeting."""
        projector = await Projector.take(self.browser, PROJECTOR)
        self.seats.append(projector)
        await projector.show(self.server.url, self.created.code)
        return projector

    async def facilitator(self, size: Any = LAPTOP) -> Facilitator:
        """Return a facilitator's page, opened by the facilitator's link."""
        return await self.facilitator_with(self.created.key, size)

    async def facilitator_with(self, key: str, size: Any = LAPTOP) -> Facilitator:
        """Return a facilitator's page, opened with this key."""
        facilitator = await Facilitator.take(self.browser, size)
        self.seats.append(facilitator)
        await facilitator.page.goto(f"{self.link}/facilitate#key={key}")
        await facilitator.at("code").first.wait_for()
        return facilitator

    # ---- what they do

    async def do(self, kind: str, /, **fields: Any) -> None:
        """Let the facilitator do something over the wire."""
        answer = await self.lead.do(kind, **fields)
        assert answer["type"] == "accepted", answer
        if kind == "next_round":
            self.next_round()

    def next_round(self) -> None:
        """Note that another round is open, in which every ballot starts with the scores of the last one."""
        self.rounds.append({name: dict(ballot) for name, ballot in self.rounds[-1].items()})

    def note(self, name: str, option: str, criterion: str, value: int | None) -> None:
        """Note a score that the record must have."""
        self.rounds[-1].setdefault(name, {})[option, criterion] = value

    async def score(self, name: str, *values: int | None) -> None:
        """Let somebody on the wire score the first cells, option by option."""
        cells = [(option, criterion) for option in self.options for criterion in self.criteria]
        for (option, criterion), value in zip(cells, values, strict=False):
            await self.people[name].score(option, criterion, value)
            self.note(name, option, criterion, value)

    async def taps(self, voter: Voter, name: str, option: str, criterion: str, value: int | None) -> None:
        """Let somebody with a phone score a cell."""
        await voter.score(option, criterion, value)
        self.note(name, option, criterion, value)

    async def look(self, seat: Seat, step: str) -> None:
        """Take a picture of what a page shows at this step, if somebody wants to look."""
        await picture(seat, f"{self.name}-{step}")

    # ---- how it ends

    async def closed(self, option: str | None = None) -> None:
        """Close it, and compare the record with the script."""
        await self.do("close", option=option, statement="So be it.")
        await self.recorded(self.created.facilitator)

    async def recorded(self, reader: Member) -> None:
        """Compare the record with the script: the scores of every round, the totals, and no error on any page."""
        answer = await self.wire.get(f"/api/sessions/{self.created.code}/export.json", reader)
        assert answer.code == 200, answer.body
        record = json.loads(answer.body)
        assert [_ballots(one["ballots"]) for one in record["rounds"]] == self.rounds
        weights = shares({criterion: 1 + n % 3 for n, criterion in enumerate(self.criteria)})
        for votes, one in zip(self.rounds, record["rounds"], strict=True):
            assert one["standings"] is not None
            sums = Reckoning(votes, self.options, weights)
            for standing in one["standings"]:
                expected = sums.total(standing["option"])
                assert (standing["total"] is None) == (expected is None)
                assert expected is None or abs(standing["total"] - float(expected)) < 1e-4, standing["option"]
        for seat in self.seats:
            assert seat.errors == [], (self.name, seat.page.url)


def _ballots(ballots: list[dict[str, Any]]) -> Ballots:
    """Return the ballots of a round by names, without empty ones."""
    return {
        ballot["member"]: {(cell["option"], cell["criterion"]): cell["value"] for cell in ballot["cells"]}
        for ballot in ballots
        if ballot["cells"]
    }
