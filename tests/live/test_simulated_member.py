"""What the simulated members of a rehearsal do: valid votes on every scale, and everything that they are asked for."""

from __future__ import annotations

from random import Random

from msgspec import structs

from server.core.commands import AnyCommand, Done, GiveWeights, LockWeights, OpenWeighting, Score, ShowWeights
from server.core.model import Criterion
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.visibility.own_ballot import own_ballot
from server.live.rehearsals import names
from server.live.simulated_member import next_command
from tests.support.meeting import FACILITATOR, Meeting, about

PRICE = NumericScale("EUR", 0, 900, True, (ScalePoint(100, 1), ScalePoint(1000, 0)))
CRITERIA = (Criterion("speed", "Speed", 0.5), Criterion("price", "Price", 0.5, numeric=PRICE))
KNOCK_OUT = Criterion("legal", "Legal", 0, knock_out=True)


def rehearsed(meeting: Meeting) -> list[AnyCommand]:
    """Let Ada do all that she has to do now; return her commands, each of which was accepted."""
    chance, done = Random(7), list[AnyCommand]()
    while command := next_command(
        own_ballot(meeting.session, "ada"), meeting.session.description, meeting.session.phase, ["So."], chance
    ):
        meeting.ask("ada", command)
        done.append(command)
    return done


def test_they_weigh_score_every_cell_and_are_done_in_each_round() -> None:
    meeting = Meeting(structs.replace(about(), criteria=(*CRITERIA, KNOCK_OUT))).join("ada")
    assert rehearsed(meeting) == []
    meeting.ask(FACILITATOR, OpenWeighting())
    assert [type(command) for command in rehearsed(meeting)] == [GiveWeights]
    meeting.ask(FACILITATOR, ShowWeights())
    meeting.ask(FACILITATOR, LockWeights())
    meeting.open()
    for _ in range(2):
        *scores, last = rehearsed(meeting)
        assert isinstance(last, Done)
        assert all(isinstance(score, Score) for score in scores)
        cells = {(score.option, score.criterion) for score in scores if isinstance(score, Score)}
        assert len(cells) == len(scores) == 9
        meeting.reveal().next_round(keep=False)


def test_names_are_all_different() -> None:
    assert len(set(names(30))) == 30
