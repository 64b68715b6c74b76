"""A session in the core for tests, with one method for each action, and its log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from server.core import log
from server.core.board import Board, CellStats, Standing
from server.core.commands import (
    AnyCommand,
    Clear,
    Close,
    Done,
    Edit,
    Join,
    NextRound,
    OpenScoring,
    Remove,
    Rename,
    Reveal,
    Score,
    SetAdmission,
    SetTimer,
)
from server.core.decide import decide
from server.core.events import AnyEvent, Commit, Created, Joined
from server.core.model import (
    Criterion,
    Description,
    Direction,
    KnockOut,
    Names,
    Option,
    Role,
    Session,
    Totals,
)
from server.core.visibility.session import VisibleSession, visible

CODE = "7G4KQ2XM"
BEGAN = 1_790_000_000_000
A_SECOND = 1_000
FACILITATOR = "fay"

OPTIONS = ("django", "flask", "tornado")
WEIGHTS = {"speed": 0.5, "safety": 0.3, "joy": 0.2}


def about(
    options: Sequence[str] = OPTIONS,
    weights: Mapping[str, float] = WEIGHTS,
    *,
    lower: Sequence[str] = (),
    knock_outs: Sequence[str] = (),
    knock_out_rule: KnockOut = "any",
    totals: Totals = "live",
    names: Names = "shown",
    accounts: bool = False,
    scale: int = 5,
) -> Description:
    """Return a description from ids, with the ids in title case as names.

    Knock-out criteria have no weight; the others' weights are scaled to a sum of 1 if there are any.
    """
    weighted = sum(w for c, w in weights.items() if c not in knock_outs) or 1.0

    def direction(criterion: str) -> Direction:
        return "lower" if criterion in lower else "higher"

    return Description(
        question="Which framework?",
        options=tuple(Option(id=o, name=o.title()) for o in options),
        criteria=tuple(
            Criterion(c, c.title(), 0.0, knock_out=True)
            if c in knock_outs
            else Criterion(c, c.title(), w / weighted if knock_outs else w, direction=direction(c))
            for c, w in weights.items()
        ),
        knock_out_rule=knock_out_rule,
        scale=scale,
        totals=totals,
        names=names,
        accounts=accounts,
    )


def first_commit(description: Description, code: str = CODE, at: int = BEGAN, *, rehearsal: bool = False) -> Commit:
    """Return the first commit of a session: it is created and its facilitator has joined."""
    created = Created(code=code, description=description, key_digest="0" * 64, salt="a pinch", rehearsal=rehearsal)
    joined = Joined(member=FACILITATOR, name="Fay", role="facilitator")
    return log.seal(code, 1, at, [created, joined], {}, "")


class Meeting:
    """One session that handles one command at a time; every command with events is a commit of its log."""

    def __init__(self, description: Description | None = None) -> None:
        self.now = BEGAN
        self.log = [first_commit(description or about())]
        self.session: Session = log.replay(self.log)
        if self.session.description.accounts:
            self.ask(FACILITATOR, SetAdmission(accounts=True))

    def ask(self, who: str | None, command: AnyCommand) -> Sequence[AnyEvent]:
        """Run a command one second after the last one; return its events. Raises Refused."""
        self.now += A_SECOND
        events = decide(self.session, command, who, self.now)
        if events:
            commit = log.seal(CODE, self.session.seq + 1, self.now, events, {}, self.session.digest)
            log.apply(self.session, commit, events, {})
            self.log.append(commit)
        return events

    def recorded(self, *events: AnyEvent) -> Meeting:
        """Store events as an older version may have recorded them, without a command."""
        self.now += A_SECOND
        commit = log.seal(CODE, self.session.seq + 1, self.now, events, {}, self.session.digest)
        log.apply(self.session, commit, events, {})
        self.log.append(commit)
        return self

    # ---- members

    def join(self, *members: str, role: Role = "voter") -> Meeting:
        """Let members join; their names are their ids in title case."""
        for member in members:
            account = member if self.session.admission.accounts else None
            self.ask(None, Join(member=member, name=member.title(), role=role, account=account))
        return self

    def remove(self, member: str) -> Meeting:
        """Remove a member, as the facilitator."""
        self.ask(FACILITATOR, Remove(member))
        return self

    def rename(self, who: str, name: str) -> Meeting:
        """Rename a member, as themselves."""
        self.ask(who, Rename(name))
        return self

    # ---- phases

    def open(self) -> Meeting:
        """Open the scoring, as the facilitator."""
        self.ask(FACILITATOR, OpenScoring())
        return self

    def reveal(self) -> Meeting:
        """Reveal the totals, as the facilitator."""
        self.ask(FACILITATOR, Reveal())
        return self

    def next_round(self, *, keep: bool = True) -> Meeting:
        """Start another round, as the facilitator."""
        self.ask(FACILITATOR, NextRound(keep))
        return self

    def close(self, option: str | None = None, statement: str = "") -> Meeting:
        """Close the session, as the facilitator."""
        self.ask(FACILITATOR, Close(option, statement))
        return self

    def edit(self, edit: Edit) -> Meeting:
        """Edit the description, as the facilitator."""
        self.ask(FACILITATOR, edit)
        return self

    def set_timer(self, seconds: int | None) -> Meeting:
        """Start or stop the countdown, as the facilitator."""
        self.ask(FACILITATOR, SetTimer(seconds))
        return self

    # ---- ballots

    def score(
        self,
        who: str,
        option: str,
        criterion: str,
        value: float | None,
        reason: str = "",
        confidence: int | None = None,
    ) -> Meeting:
        """Score one cell, as this member."""
        self.ask(who, Score(option, criterion, value, reason, confidence))
        return self

    def clear(self, who: str, option: str, criterion: str) -> Meeting:
        """Clear one score, as this member."""
        self.ask(who, Clear(option, criterion))
        return self

    def done(self, who: str, done: bool = True) -> Meeting:
        """Declare a member done, as themselves."""
        self.ask(who, Done(done))
        return self

    def attachment(self, number: int) -> str:
        """Return the id of an attachment by its number, from 1 in the order they were attached."""
        return list(self.session.attachments)[number - 1]

    # ---- what is visible

    @property
    def visible(self) -> VisibleSession:
        """The visible session."""
        return visible(self.session)

    @property
    def board(self) -> Board:
        """The current board."""
        return self.visible.board()

    def standing(self, option: str) -> Standing:
        """Return an option's row on the current board."""
        return next(s for s in self.board.options if s.option == option)

    def figures(self, option: str, criterion: str) -> CellStats:
        """Return a cell of the current board."""
        return next(c for c in self.standing(option).cells if c.criterion == criterion)
