"""A meeting in which everything happens that can, as commits of a log: the content of tests/fixtures/logs/."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import structs

from scripts.log_entered import entered
from server import catalogue
from server.catalogue.reading import measurements_or_none
from server.core import log
from server.core.commands import (
    Admit,
    AnyCommand,
    Appoint,
    Attach,
    ChangeKey,
    Clear,
    Close,
    Discuss,
    Dispute,
    Done,
    Edit,
    EraseName,
    GiveWeights,
    Invite,
    Join,
    LockWeights,
    MarkDiscussed,
    NewName,
    NewOption,
    NextRound,
    OpenScoring,
    OpenWeighting,
    Remind,
    Remove,
    RemoveAll,
    Rename,
    Reveal,
    Reword,
    Score,
    SetAdmission,
    SetTimer,
    ShowWeights,
    Supersede,
    TellExperience,
    TurnScreen,
    UndoReveal,
    Withdraw,
)
from server.core.decide import decide
from server.core.events import AnyEvent, Commit, Created, Joined, NameErased
from server.core.last_time import LastCell, LastCriterion, LastOption, LastTime
from server.core.model import (
    Criterion,
    CriterionWeight,
    Description,
    Fact,
    Guide,
    GuideRule,
    Names,
    Session,
    StopRule,
    Totals,
    WeightedBy,
)
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.outcome import PreviousSession
from server.core.refs import Span
from server.core.weighting import rank_order_weights

BEGAN = 1_790_000_000_000
FACILITATOR = "fay"
VOTERS = ("ada", "bob", "cyd", "dan")
OPTIONS = ("django", "flask", "tornado")
SEEDS = {"ada": 1, "bob": 3, "cyd": 2, "dan": 4, "eve": 0, FACILITATOR: 2}


class Meeting:
    """One session: what is asked in one go becomes one commit, as on a server that is busy."""

    def __init__(self, code: str, about: Description, measurements: Any, rehearsal: bool = False) -> None:
        self.now = BEGAN
        previous = PreviousSession("7G4KQ2XK", 40, "7" * 64)
        created = Created(code, about, "0" * 64, "a pinch of salt", measurements, previous, last_time(about), rehearsal)
        self.log = [log.seal(code, 1, self.now, [created, Joined(FACILITATOR, "Fay", "facilitator")], {}, "")]
        self.session: Session = log.replay(self.log)
        self.refs: dict[str, int] = {}

    def ask(self, *asked: tuple[str | None, AnyCommand]) -> None:
        """Requests that nobody refuses, stored together; Dan has asked for something else before each of his."""
        self.now += 1000
        trial = log.replay(self.log)
        events: list[AnyEvent] = []
        refs: dict[str, int] = {}
        skipped: dict[str, tuple[Span, ...]] = {}
        for who, command in asked:
            happened = decide(trial, command, who, self.now)
            assert happened, f"{command} changes nothing"
            events += happened
            if who is not None:
                client, ref = f"{who}:a-phone-of-theirs", self.refs.get(who, 0) + 1
                if who == "dan":
                    skipped[client] = (*skipped.get(client, ()), (ref, ref))
                    ref += 1
                refs[client] = self.refs[who] = ref
            trial = self._with(events, {})[1]
        commit, self.session = self._with(events, refs, skipped)
        self.log.append(commit)
        erased = {event.member for event in events if isinstance(event, NameErased)}
        self.log = [structs.replace(c, names=tuple(n for n in c.names if n.member not in erased)) for c in self.log]

    def facilitate(self, *commands: AnyCommand) -> None:
        """What only the facilitator asks, each by itself."""
        for command in commands:
            self.ask((FACILITATOR, command))

    def _with(
        self,
        events: Sequence[AnyEvent],
        refs: dict[str, int],
        skipped: Mapping[str, tuple[Span, ...]] = log.NONE_SKIPPED,
    ) -> tuple[Commit, Session]:
        last = self.log[-1]
        commit = log.seal(last.session, last.seq + 1, self.now, events, refs, last.digest, skipped=skipped)
        return commit, log.replay([*self.log, commit])


def described(names: Names, totals: Totals) -> tuple[Description, Any]:
    """What the meeting is about, with every field in use, and what was measured of its options."""
    known = catalogue.load()
    whole = known.templates[0].description
    options = tuple(option for option in whole.options if option.id in OPTIONS)
    judged = whole.criteria[:3]
    share = sum(criterion.weight for criterion in judged)
    criteria = [structs.replace(criterion, weight=criterion.weight / share) for criterion in judged]
    criteria[1] = structs.replace(criteria[1], direction="lower", group="Work")
    price = NumericScale("€", 0.0, None, False, (ScalePoint(0.0, 1.0), ScalePoint(900.5, 0.4), ScalePoint(5000.0, 0.0)))
    criteria[2] = structs.replace(criteria[2], anchors=(), numeric=price)
    licence = Criterion("licence", "Licence", 0.0, "May we use it at all?", anchors=("No.", "Yes."), knock_out=True)
    rule = GuideRule("We serve many people at once.", "tornado", {criterion.id: 2.0 for criterion in judged})
    about = structs.replace(
        whole,
        options=options,
        criteria=(*criteria, licence),
        names=names,
        totals=totals,
        knock_out_rule="majority",
        stop=StopRule("agreed", 0.8),
        language="de",
        options_each=2,
        guide=Guide("What is your project like?", (rule,), "A note of ours"),
        notes=(Fact("Mind", ("“Quotes”, commas, ünïcode and a \u2028 line", "=1+1"), (judged[0].id,)),),
    )
    return about, measurements_or_none(known.measurements, about.options, about.criteria)


def last_time(about: Description) -> LastTime:
    """What the session before showed: one option and one criterion were others."""
    first, second, price, licence = about.criteria
    kept = (
        LastCriterion("gone", "Gone", 0.25, "higher", knock_out=False, numeric=None),
        *(LastCriterion(c.id, c.name, 0.25, c.direction, c.knock_out, c.numeric) for c in (first, second, price)),
        LastCriterion(licence.id, licence.name, 0.0, "higher", knock_out=True, numeric=None),
    )
    cells = (
        LastCell("gone", (0, 0, 1, 2, 0), None, None),
        LastCell(first.id, (0, 1, 0, 0, 2), None, None),
        LastCell(price.id, (0, 0, 1, 1, 0), 3.4567, 812.25),
        LastCell(licence.id, (1, 2), None, None),
    )
    options = (LastOption("django", "Django 4", cells), LastOption("bottle", "Bottle", cells[1:2]))
    return LastTime(BEGAN - 10**10, "bottle", 2, 3, about.scale, "majority", options, kept)


def everything(code: str, names: Names, totals: Totals) -> Meeting:
    """A whole meeting, from the lobby until it is closed, in which everything happens that can."""
    meeting = Meeting(code, *described(names, totals))
    admission(meeting)
    lobby(meeting)
    weighting(meeting)
    first_round(meeting)
    meeting.facilitate(Reveal())
    discussion(meeting)
    second_round(meeting)
    return meeting


def admission(meeting: Meeting) -> None:
    """The facilitator decides who gets in, and changes the key."""
    meeting.facilitate(
        Invite(("1" * 64, "2" * 64)),
        SetAdmission(joining="approval", cap=40, accounts=True, listed=("@example.org", "gia@example.com")),
    )
    meeting.ask((None, Join("gus", "Gus", "voter", account="3" * 64, email="gus@example.net")))
    meeting.ask((None, Join("hal", "Hal", "observer", invitation="1" * 64, account="4" * 64)))
    meeting.facilitate(Admit("gus"), RemoveAll("everyone"), ChangeKey("5" * 64), ChangeKey("6" * 64, sign_out=True))
    meeting.facilitate(SetAdmission(joining="open", cap=None, accounts=False, listed=()))


def lobby(meeting: Meeting) -> None:
    """People come in, and the facilitator edits."""
    meeting.ask(*((None, Join(member, member.title(), "voter")) for member in (*VOTERS, "eve")))
    meeting.ask((None, Join("oz", "Oz", "observer", ("flask",))))
    meeting.ask(("bob", Rename("Bob “the builder”")), ("ada", TellExperience(("django", "tornado"))))
    meeting.facilitate(
        Edit(question="Which of the three?", stop=StopRule("stable", 0.5)), SetTimer(300), SetTimer(None)
    )


def weighting(meeting: Meeting) -> None:
    """The criteria are weighed, in all three ways, shown and locked."""
    ids = [criterion.id for criterion in meeting.session.description.criteria if not criterion.knock_out]
    meeting.facilitate(OpenWeighting())

    def given(by: WeightedBy, *points: float) -> GiveWeights:
        return GiveWeights(by, tuple(CriterionWeight(i, p) for i, p in zip(ids, points, strict=True)))

    meeting.ask(
        ("ada", given("points", 50, 30, 20)),
        ("bob", given("swing", 100, 80, 5)),
        ("cyd", given("order", *rank_order_weights(3))),
        ("dan", given("points", 20, 20, 60)),
        ("eve", given("points", 30, 60, 10)),
    )
    meeting.facilitate(ShowWeights(), LockWeights())


def scores(meeting: Meeting, member: str, shift: int = 0) -> Iterable[tuple[str, Score]]:
    """One member's scores for every cell, all different in some way."""
    cells = [(o.id, c) for o in meeting.session.description.options for c in meeting.session.description.criteria]
    for n, (option, criterion) in enumerate(cells):
        steps = meeting.session.description.steps(criterion)
        value: float | None = None if (n + shift) % 7 == 6 else 1 + (n * 2 + SEEDS[member] + shift) % steps
        if criterion.knock_out:
            value = 1 if option == "flask" and member != "dan" else 2
        elif criterion.numeric and value is not None:
            value = 250.25 * (value + SEEDS[member])
        reason = f"Reason {n} of {member}" if n % 3 == 0 else ""
        yield member, Score(option, criterion.id, value, reason, 1 + n % 3 if n % 2 else None)


def first_round(meeting: Meeting) -> None:
    """Everybody scores and attaches; somebody takes something back, and somebody is taken out."""
    meeting.facilitate(OpenScoring(), Reveal(), UndoReveal(), SetTimer(600))
    first = meeting.session.description.criteria[0].id
    names = (NewName("flask", "Flask 3"),), (NewName(first, "Speed"),)
    meeting.facilitate(Reword("Which of these three?", *names), Appoint("dan"), Appoint("dan", False))
    people = (*VOTERS, "eve", FACILITATOR)
    for member in people:
        meeting.ask(*scores(meeting, member))
    entered(meeting)
    first = meeting.session.description.criteria[0].id
    meeting.ask(("ada", Clear("django", first)), ("bob", Done()), ("cyd", Done()))
    meeting.facilitate(Remind(), TurnScreen("join"), TurnScreen("next", 2))
    meeting.ask(("bob", Done(False)))
    meeting.ask(("ada", Attach("django", first, "link", "What they say", "https://example.org/a?b=c#d")))
    meeting.ask(("bob", Attach("flask", first, "note", "We have run it for years.")))
    meeting.ask(("cyd", Attach("tornado", first, "figure", "answers", value=1250.5, unit="1/s")))
    meeting.ask(("eve", Attach("tornado", first, "note", "Gone with me.")))
    meeting.facilitate(Remove("eve"), EraseName("eve"))


def discussion(meeting: Meeting) -> None:
    """What was revealed is talked about, and attachments are disputed and taken back."""
    first, second = (criterion.id for criterion in meeting.session.description.criteria[:2])
    _, note, figure, _ = meeting.session.attachments
    meeting.ask(("ada", Dispute(note)))
    meeting.ask(("dan", Dispute(note)))
    meeting.ask(("dan", Dispute(note, False)))
    meeting.ask(("cyd", Withdraw(figure)))
    meeting.facilitate(
        Discuss("django", first), MarkDiscussed("django", first), Discuss("flask", second), Discuss(None, None)
    )


def second_round(meeting: Meeting) -> None:
    """Another round with the scores kept, a member removed after the reveal, and the end."""
    meeting.facilitate(NextRound(keep=True))
    for member in VOTERS[:3]:
        changed = list(scores(meeting, member, shift=1))[::2]
        held = meeting.session.rounds[-1].ballots[member].cells
        meeting.ask(
            *((who, s) for who, s in changed if _changes(held.get((s.option, s.criterion)), s)), (member, Done())
        )
    meeting.facilitate(Reveal(), Remove("dan"), NextRound(False, (NewOption("Quart", "Like Flask"),), ("flask",)))
    meeting.ask(*scores(meeting, "ada", shift=2))
    meeting.ask(*scores(meeting, "bob", shift=3))
    meeting.ask(*scores(meeting, "cyd", shift=4))
    meeting.facilitate(
        Reveal(),
        Close("tornado", "It holds what we need.\nWe look again in a year.", "2027-09-21"),
        Supersede("7G4KQ2XP"),
    )


def _changes(cell: Any, score: Score) -> bool:
    return cell is None or (cell.value, cell.reason, cell.confidence) != (score.value, score.reason, score.confidence)
