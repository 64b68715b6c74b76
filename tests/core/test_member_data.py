"""A member's own data: everything that the log says about them, and nothing about anybody else."""

from __future__ import annotations

from itertools import chain
from typing import Any

import msgspec
import pytest

from scripts.log_fixture import LOGS, read
from server.core import log
from server.core.events import Commit
from server.core.model import Session
from server.core.option_changes import all_options
from server.core.upcasters import FORMAT
from server.core.visibility.own_data import OwnData, own_data, own_events

FILES = sorted((LOGS / f"format-{FORMAT}").glob("*.jsonl"))


def data_of(session: Session, commits: list[Commit], member: str) -> OwnData:
    """Return the data of a member."""
    found = (own_events(session, member, commit.seq, commit.at, log.read(commit)) for commit in commits)
    return own_data(session, member, list(chain.from_iterable(found)))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_data_of_each_member_is_what_the_log_says(file: Any) -> None:
    commits = read(file)
    session = log.replay(commits)
    options = {option.name: option.id for option in all_options(session)}
    criteria = {criterion.name: criterion.id for criterion in session.description.criteria}
    for member, person in session.members.items():
        data = data_of(session, commits, member)
        assert data.name == (None if person.erased else person.name)
        for given in data.rounds:
            ballot = session.rounds[given.round - 1].ballots[member]
            scores = {(options[s.option], criteria[s.criterion]): s.score for s in given.scores}
            assert scores == {cell: own.value for cell, own in ballot.cells.items()} and given.done == ballot.done
        evidence = [own for own in session.attachments.values() if own.member == member]
        assert [one.text for one in data.evidence] == [own.content.text for own in evidence]
        assert [one.withdrawn for one in data.evidence] == [own.withdrawn for own in evidence]
        assert (data.weights is not None) == bool(session.weighting and member in session.weighting.ballots)
        text = msgspec.json.encode(data).decode()
        others = [other for other in session.members if other != member]
        assert not [other for other in others if f'"{other}"' in text], "nobody else is named"
        admission = session.admission
        digests = filter(None, [*admission.by_account, *admission.invitations, session.key_digest])
        assert not [digest for digest in digests if digest in text], "no credential is told"


def test_log_of_each_member_has_all_kinds_of_events_about_members() -> None:
    kinds = set()
    for file in FILES:
        commits = read(file)
        session = log.replay(commits)
        for member in session.members:
            kinds |= {event.event for event in data_of(session, commits, member).log}
    assert kinds >= {"joined", "scored", "withdrawn", "removed_all", "key_changed", "renamed", "weights_given"}
