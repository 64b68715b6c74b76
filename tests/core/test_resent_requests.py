"""Requests that are sent again, by their refs: one that was accepted stays accepted, one that was declined does not."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from server.core import log
from server.core.batch import PendingCommand, new_refs, next_batch, skipped_refs
from server.core.commands import AnyCommand, Reveal, Score, UndoReveal
from server.core.refs import MAX_SPANS, appended, spans_between, within
from tests.support.effort import examples
from tests.support.meeting import FACILITATOR, Meeting

PHONE = "ada:phone"
GOOD, BAD = Score("flask", "joy", 4), Score("flask", "joy", 99)


class Batches:
    """A meeting whose requests are stored with their refs, as the command queue does it."""

    def __init__(self) -> None:
        self.meeting = Meeting().join("ada").open()

    def send(self, *requests: tuple[int, AnyCommand]) -> list[str]:
        """Decide Ada's requests, store what was accepted, and return for each "" or why it was declined."""
        left = [PendingCommand(command, "ada", PHONE, ref) for ref, command in requests]
        sent, answers = list(left), dict[int, str]()
        while left:
            session, inbox = self.meeting.session, left
            batch, left = next_batch(session, inbox, self.meeting.now)
            events = [event for decided in batch for event in decided.events]
            refs, skipped = new_refs(session, batch), skipped_refs(session, batch)
            commit = log.seal(session.code, session.seq + 1, 0, events, refs, session.digest, skipped=skipped)
            log.apply(session, commit, events, refs, skipped)
            self.meeting.log.append(commit)
            answers |= {id(decided.request): decided.refused.code if decided.refused else "" for decided in batch}
        assert log.replay(self.meeting.log) == self.meeting.session
        return [answers[id(request)] for request in sent]


def test_declined_request_stays_declined_after_a_later_one_was_accepted() -> None:
    batches = Batches()
    assert batches.send((1, BAD)) == ["off_scale"]
    assert batches.send((2, GOOD)) == [""]
    assert batches.send((1, BAD), (2, GOOD)) == ["off_scale", ""]
    assert batches.meeting.session.skipped == {PHONE: ((1, 1),)}


def test_score_declined_after_the_reveal_is_not_taken_for_accepted_when_scoring_goes_on() -> None:
    batches = Batches()
    batches.meeting.ask(FACILITATOR, Reveal())
    older, newer = (1, Score("flask", "joy", 2)), (2, Score("flask", "joy", 4))
    assert batches.send(older) == ["phase"]
    batches.meeting.ask(FACILITATOR, UndoReveal())
    assert batches.send(newer) == [""]
    # To carry it out now would put the older score in place of the newer.
    assert batches.send(older, newer) == ["answer_lost", ""]
    batches.meeting.ask(FACILITATOR, Reveal())
    assert batches.send(older, newer) == ["phase", ""]


def test_request_declined_in_a_batch_is_not_accepted_later_in_it() -> None:
    assert Batches().send((1, BAD), (2, GOOD), (1, BAD)) == ["off_scale", "", "off_scale"]


def test_request_overtaken_by_a_later_one_of_its_client_is_declined() -> None:
    assert Batches().send((2, GOOD), (1, Score("flask", "joy", 1)), (2, GOOD)) == ["", "answer_lost", ""]


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(st.lists(st.tuples(st.integers(1, 12), st.booleans()), min_size=1, max_size=6), max_size=8))
def test_every_answer_tells_whether_the_request_is_stored(batches: list[list[tuple[int, bool]]]) -> None:
    meeting, accepted = Batches(), set[int]()
    for batch in batches:
        requests = [(ref, Score("flask", "joy", ref % 5 + 1, f"n{ref}") if good else BAD) for ref, good in batch]
        for (ref, _), refused in zip(requests, meeting.send(*requests), strict=True):
            assert refused or ref in accepted or ref > max(accepted, default=0)
            assert not (refused and ref in accepted)
            accepted |= set() if refused else {ref}
    session = meeting.meeting.session
    assert session.refs.get(PHONE, 0) == max(accepted, default=0)
    skipped = session.skipped.get(PHONE, ())
    assert accepted == {ref for ref in range(1, session.refs.get(PHONE, 0) + 1) if not within(skipped, ref)}


def test_oldest_spans_are_joined_when_there_are_many() -> None:
    spans = spans_between(0, range(2, 2 * MAX_SPANS + 1, 2))
    assert (spans[:2], len(spans)) == (((1, 1), (3, 3)), MAX_SPANS)
    more = appended(spans, ((100, 110), (120, 120)))
    assert (more[0], more[1], more[-1], len(more)) == ((1, 5), (7, 7), (120, 120), MAX_SPANS)
