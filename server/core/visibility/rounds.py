"""One round as everybody may see it now: its standings, its ballots, and its scores without anything of a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from msgspec import Struct

from server.core.board import Figure, Standing, cell, ranked, standing
from server.core.model import MET, Ballot, Criterion, Description, Millis, Option, Round, Session
from server.core.visibility import rules
from server.core.visibility.people import hidden_order, shown_names


class VisibleCell(Struct, frozen=True):
    """What one member said of one cell; a value of null is "no view"; `at` is null while names are hidden."""

    option: str
    criterion: str
    value: int | None
    reason: str
    confidence: int | None
    at: Millis | None


class VisibleBallot(Struct, frozen=True):
    """One ballot; `member` is the member's name, or a pseudonym while names are hidden.

    `done` is null while names are hidden: everybody could see who was done, and so whose ballot it is.
    """

    member: str
    done: bool | None
    cells: tuple[VisibleCell, ...]


class SingleScores(Struct, frozen=True):
    """Every single score of a revealed round, for analyses: nothing in it names a person, a reason or a time.

    Each of the three holds one byte for every person, option and criterion, in this order of axes: the score (0 for
    none), how sure they were of it (1..3, 0 for not said), and whether they have run the option in production (0 or 1).
    """

    people: int
    values: bytes
    confidence: bytes
    experienced: bytes


class VisibleRound:
    """A view of one round: everything is worked out when it is asked for, as of then; nothing is copied before."""

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
        """When it was opened."""
        return self._round.opened_at

    @property
    def revealed_at(self) -> Millis | None:
        """When it was revealed; None before."""
        return self._round.revealed_at

    @property
    def revealed(self) -> bool:
        """Whether it was revealed; from then on nothing in it changes."""
        return rules.revealed(self._round)

    @property
    def kept(self) -> bool:
        """Whether it started from the scores of the round before."""
        return self._round.kept

    @property
    def begun(self) -> bool:
        """Whether anybody has said anything in it."""
        return self._round.started > 0

    @property
    def totals_shown(self) -> bool:
        """Whether its totals may be seen."""
        return rules.totals_shown(self._session, self._round)

    def standings(self, figure: Figure = cell) -> tuple[Standing, ...] | None:
        """Every option's place, in the session's order, by what may be seen of it; None while totals are hidden.

        `figure` gives the figures of a cell by option, criterion and histogram: whoever makes boards again and again
        may remember them.
        """
        if not self.totals_shown:
            return None
        about, tallies = self._session.description, self._round.tallies
        waiting = rules.held_back(self._session, self._round)
        blank = {c.id: (0,) * (MET if c.knock_out else about.scale) for c in about.criteria}

        def counts(option: str, criterion: str) -> Sequence[int]:
            found = tallies.get((option, criterion))
            if found is None:
                return blank[criterion]
            return found.published if waiting else found.counts

        return ranked([standing(o.id, about, counts, figure) for o in about.options])

    def ballots(self) -> tuple[VisibleBallot, ...] | None:
        """The ballots of those who said anything; None while single ballots are hidden."""
        if not rules.ballots_shown(self._session, self._round):
            return None
        about, names = self._session.description, shown_names(self._session)
        made = [_ballot(about, names[member], b) for member, b in self._round.ballots.items() if b.cells]
        # In the order of pseudonyms nothing is told by who began first.
        return tuple(made if rules.names_shown(about) else sorted(made, key=lambda b: b.member))

    def single_scores(self, options: Sequence[Option], criteria: Sequence[Criterion]) -> SingleScores | None:
        """Every single score on these options and criteria; None before the reveal, whatever else may be seen."""
        if not self.revealed:
            return None
        keys = {(o.id, c.id): place for place, (o, c) in enumerate(product(options, criteria))}
        ballots, members = list(self._ballots_in_order()), self._session.members
        values, confidence = bytearray(len(ballots) * len(keys)), bytearray(len(ballots) * len(keys))
        experienced = bytearray()
        for start, (member, ballot) in enumerate(ballots):
            start *= len(keys)
            for key, given in ballot.cells.items():
                if given.value is not None and (place := keys.get(key)) is not None:
                    values[start + place] = given.value
                    confidence[start + place] = given.confidence or 0
            ran = members[member].experience
            for option in options:
                experienced += bytes([option.id in ran]) * len(criteria)
        return SingleScores(len(ballots), bytes(values), bytes(confidence), bytes(experienced))

    def _ballots_in_order(self) -> Iterator[tuple[str, Ballot]]:
        """With names hidden not in the order in which people began, which everybody saw: analyses that draw people by
        chance depend on it, and their figures would give it away."""
        ballots = self._round.ballots
        if rules.names_shown(self._session.description):
            yield from ballots.items()
        else:
            yield from ((member, ballots[member]) for member in hidden_order(self._session) if member in ballots)


def _ballot(about: Description, name: str, ballot: Ballot) -> VisibleBallot:
    named = rules.names_shown(about)
    cells = tuple(
        VisibleCell(option.id, criterion.id, given.value, given.reason, given.confidence, given.at if named else None)
        for option in about.options
        for criterion in about.criteria
        if (given := ballot.cells.get((option.id, criterion.id))) is not None
    )
    return VisibleBallot(member=name, done=ballot.done if named else None, cells=cells)
