"""The visible part of one round: its standings, its ballots, and its anonymous scores."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import repeat

from msgspec import Struct

from server.core import shares
from server.core.board import Figure, Place, Standing, cell, ranked, standing
from server.core.model import Ballot, Cell, Criterion, Description, Millis, Option, Round, Session
from server.core.numeric_scale import Sums
from server.core.option_changes import description_in
from server.core.undone_reveal import UndoneReveal
from server.core.visibility import rules
from server.core.visibility.people import ballots_of, hidden_order, shown_names, shown_places
from server.core.worth import worths

# The draw of the numbers that analyses compare the rounds by; no result contains them.
SAME_IN_ALL_ROUNDS = "all"

NO_CELL = Cell(None, "", None, 0)


class VisibleCell(Struct, frozen=True):
    """One member's score of one cell, a step or a number on a numeric scale; a value of null means "no view"; `at` is
    null while names are hidden."""

    option: str
    criterion: str
    value: float | None
    reason: str
    confidence: int | None
    at: Millis | None


class VisibleBallot(Struct, frozen=True):
    """One ballot; `member` is the member's name, or a pseudonym while names are hidden; `place` is their place in the
    list of members, from 0, null while names are hidden.

    `done` is null while names are hidden: the roster shows who is done, so it would identify the member.
    """

    member: str
    place: int | None
    done: bool | None
    cells: tuple[VisibleCell, ...]


class SingleScores(Struct, frozen=True):
    """All individual scores of a revealed round, for analyses; without names, reasons and times.

    `persons` has a number for each person, the same in every round. Two arrays have one item per person, option and
    criterion, in this order of axes: the worth of the score in scale points, 1..L and higher is better (float64, NaN
    for no score), and the confidence (1..3, 0 if not given). `experienced` has one per person and option: whether the
    person has run it in production (0 or 1). `answers` has one per person, option and knock-out criterion of the
    session: not met (1), met (2), or none (0). `entered` has one per person: whether facilitators entered their scores,
    and so know them (0 or 1).
    """

    people: int
    persons: tuple[int, ...]
    worths: array[float]
    confidence: bytes
    experienced: bytes
    answers: bytes
    entered: bytes


class VisibleRound:
    """A live view of one round: computed on access from the current state, without copies."""

    __slots__ = ("_round", "_session")

    def __init__(self, session: Session, round_: Round) -> None:
        self._session = session
        self._round = round_

    @property
    def number(self) -> int:
        """Its number, from 1."""
        return self._round.number

    @property
    def opened_at(self) -> Millis:
        """The time it was opened."""
        return self._round.opened_at

    @property
    def revealed_at(self) -> Millis | None:
        """The time of the reveal; None before."""
        return self._round.revealed_at

    @property
    def undone(self) -> tuple[UndoneReveal, ...]:
        """Its reveals after which scoring went on."""
        return tuple(self._round.undone)

    @property
    def revealed(self) -> bool:
        """Whether it was revealed; after that it no longer changes."""
        return rules.revealed(self._round)

    @property
    def kept(self) -> bool:
        """Whether it started with the scores of the previous round."""
        return self._round.kept

    @property
    def about(self) -> Description:
        """The description of the session with the options of this round."""
        return description_in(self._session, self._round)

    @property
    def begun(self) -> bool:
        """Whether any member has scored in it."""
        return self._round.started > 0

    @property
    def known_raters(self) -> int | None:
        """The number of members who have scored in it; None while the figures lag behind, and so do not tell it."""
        return None if rules.held_back(self._session, self._round) else self._round.started

    @property
    def totals_shown(self) -> bool:
        """Whether its totals are visible."""
        return rules.totals_shown(self._session, self._round)

    def asked(self) -> tuple[int, ...]:
        """Count for each option the members who have started and are asked to score it, in session order.

        Where ballots are hidden it is the number on average, rounded down: a change as somebody starts would tell what
        that member is asked to score.
        """
        about = self.about
        share = shares.size(about)
        if share is None:
            return (self._round.started,) * len(about.options)
        if not rules.ballots_shown(self._session, self._round):
            return (self._round.started * share // len(about.options),) * len(about.options)
        asked = [0] * len(about.options)
        for member, ballot in self._round.ballots.items():
            # Who joined while everybody was to score all options has no share.
            positions = shares.positions(self._session, member, about) or range(len(asked))
            for i in positions if ballot.cells else ():
                asked[i] += 1
        return tuple(asked)

    def asked_by_option(self) -> tuple[int, ...] | None:
        """Return how many members were to score each option, in session order, for results that are kept.

        None if everybody scores all options, and with names hidden: next to the same of another round, it would tell
        what the members who missed one of them were asked to score.
        """
        about = self.about
        named = rules.names_shown(about) and rules.ballots_shown(self._session, self._round)
        return self.asked() if named and shares.size(about) is not None else None

    def standings(self, figure: Figure = cell, place: Place = standing) -> tuple[Standing, ...] | None:
        """Compute every option's place from the visible scores, in session order; None while totals are hidden.

        `figure` computes the statistics of a cell from option, criterion, histogram and sums, and `place` all of an
        option but its rank; pass caching functions if boards are computed often.
        """
        if not self.totals_shown:
            return None
        about, tallies = self.about, self._round.tallies
        waiting = rules.held_back(self._session, self._round)
        blank: dict[str, tuple[Sequence[int], Sums | None]] = {}

        def counts(option: str, criterion: str) -> tuple[Sequence[int], Sums | None]:
            tally = tallies.get((option, criterion))
            if tally is None:
                if not blank:
                    blank.update({c.id: _blank(about, c) for c in about.criteria})
                return blank[criterion]
            return (tally.published, tally.published_sums) if waiting else (tally.counts, tally.sums)

        return ranked([place(o.id, about, counts, figure) for o in about.options])

    def ballots(self) -> tuple[VisibleBallot, ...] | None:
        """Return all ballots that are not empty; None while ballots are hidden."""
        if not rules.ballots_shown(self._session, self._round):
            return None
        about, given = self.about, {m: b for m, b in self._ballots_in_order() if b.cells}
        names = shown_names(self._session, ballots_of(self._round.number), given)
        places = shown_places(self._session)
        return tuple(_ballot(about, names[member], places.get(member), ballot) for member, ballot in given.items())

    def single_scores(self, options: Sequence[Option], criteria: Sequence[Criterion]) -> SingleScores | None:
        """Return all individual scores on these options and criteria, and the answers to every knock-out criterion on
        these options; None before the reveal, even with live totals."""
        if not self.revealed:
            return None
        scale = self._session.description.scale
        knock_outs = [c for c in self._session.description.criteria if c.knock_out]
        keys = [(o.id, c.id) for o in options for c in criteria]
        questions = [(o.id, c.id) for o in options for c in knock_outs]
        tables = [worths(c, scale) for c in criteria] * len(options)
        members = self._session.members
        ballots = list(self._ballots_in_order())
        single, confidence = array("d"), bytearray()
        experienced, answers, entered = bytearray(), bytearray(), bytearray()
        # A large meeting has tens of thousands of cells, and nothing else in its analysis is done cell by cell.
        for member, ballot in ballots:
            given = list(map(ballot.cells.get, keys, repeat(NO_CELL)))
            single.extend([table[cell.value] for table, cell in zip(tables, given, strict=True)])
            confidence += bytes([cell.confidence or 0 for cell in given])
            answers += bytes([int(ballot.cells.get(key, NO_CELL).value or 0) for key in questions])
            ran = members[member].experience
            experienced += bytes([option.id in ran for option in options])
            entered.append(members[member].without_device)
        numbers = self._numbers()
        return SingleScores(
            people=len(ballots),
            persons=tuple(numbers[member] for member, _ in ballots),
            worths=single,
            confidence=bytes(confidence),
            experienced=bytes(experienced),
            answers=bytes(answers),
            entered=bytes(entered),
        )

    def _ballots_in_order(self) -> Iterator[tuple[str, Ballot]]:
        """Yield the ballots; with names hidden, not in the order in which members started. Everyone saw that order, and
        analyses that sample people depend on it, so their results would reveal it."""
        ballots = self._round.ballots
        if rules.names_shown(self._session.description):
            yield from ballots.items()
        else:
            draw = ballots_of(self._round.number)
            yield from ((member, ballots[member]) for member in hidden_order(self._session, draw, ballots))

    def _numbers(self) -> dict[str, int]:
        """Return a number for each member, the same in every round."""
        session = self._session
        named = rules.names_shown(session.description)
        members = session.members if named else hidden_order(session, SAME_IN_ALL_ROUNDS, session.members)
        return {member: number for number, member in enumerate(members)}


def _blank(about: Description, criterion: Criterion) -> tuple[Sequence[int], Sums | None]:
    """Return the histogram and the sums of a cell without scores."""
    return (0,) * about.steps(criterion), None if criterion.numeric is None else Sums()


def _ballot(about: Description, name: str, place: int | None, ballot: Ballot) -> VisibleBallot:
    named = rules.names_shown(about)
    cells = tuple(
        VisibleCell(option.id, criterion.id, given.value, given.reason, given.confidence, given.at if named else None)
        for option in about.options
        for criterion in about.criteria
        if (given := ballot.cells.get((option.id, criterion.id))) is not None
    )
    return VisibleBallot(member=name, place=place, done=ballot.done if named else None, cells=cells)
