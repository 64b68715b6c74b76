"""Checking a record without a server: whatever was changed is found, and where."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.core import log
from server.core.visibility.session import visible
from server.exports import json
from server.exports.chain import chain
from server.exports.signing import fingerprint, signer_of
from server.exports.verification.projection import check_projection
from server.exports.verification.record_file import CheckedRecord, check_record
from tests.support.effort import examples
from tests.support.exported_meetings import other_options, two_rounds
from tests.support.meeting import Meeting

SIGNER = signer_of("a secret of more than thirty-two characters")
OTHER = signer_of("another secret of more than thirty-two characters")
RECORD = json.render(two_rounds().reveal().close("flask", "We know it.").visible, signer=SIGNER)
CHANGED = json.render(other_options().reveal().close("quart").visible, signer=SIGNER)
HIDDEN = json.render(two_rounds("on_reveal", "hidden").close().visible, signer=SIGNER)

Change = Callable[[dict[str, Any]], object]


def found(checked: CheckedRecord) -> list[tuple[str, str]]:
    """Return the codes and the places of all doubts."""
    return [(doubt.statement.code, doubt.where) for doubt in checked.doubts]


def forged(change: Change, file: bytes = RECORD) -> bytes:
    """Return a record that was changed, with a new chain and a new signature by somebody else's key."""
    content = msgspec.json.decode(file)
    change(content)
    content["chain"] = chain(content)
    content["signature"] = OTHER.sign(json.signed_part(content))
    return json.file_of(content)


@pytest.mark.parametrize("file", [RECORD, HIDDEN, CHANGED])
def test_record_is_confirmed(file: bytes) -> None:
    assert found(check_record(file, SIGNER.key)) == []


def test_fingerprint_is_that_of_the_page() -> None:
    """The same key and fingerprint are in web/test/lib/verify/."""
    assert fingerprint(SIGNER.key) == "e347 9480 b709 6012 3f7b a67f 3444 56f6"


def test_draft_is_confirmed() -> None:
    for meeting in (Meeting(), two_rounds(), two_rounds("on_reveal", "hidden"), two_rounds("on_reveal").reveal()):
        assert found(check_record(json.render(meeting.visible, signer=SIGNER))) == []


@settings(max_examples=examples(35))
@given(st.data())
def test_every_flipped_bit_is_found(data: st.DataObject) -> None:
    file = bytearray(data.draw(st.sampled_from([RECORD, HIDDEN])))
    file[data.draw(st.integers(0, len(file) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    assert found(check_record(bytes(file))) != []


@settings(max_examples=examples(40))
@given(st.integers(0, len(RECORD)), st.binary(min_size=1, max_size=4))
def test_whatever_is_put_in_is_found(place: int, more: bytes) -> None:
    assert found(check_record(RECORD[:place] + more + RECORD[place:])) != []


def test_what_is_left_out_is_found() -> None:
    for end in (0, 1, len(RECORD) // 2, len(RECORD) - 1):
        assert found(check_record(RECORD[:end])) != []


def test_changed_entry_is_named() -> None:
    assert RECORD.count(b"never tried it") == 2
    changed = RECORD.replace(b"never tried it", b"tried it twice", 1)
    assert ("chain", "/rounds/0/ballots/0") in found(check_record(changed))
    assert ("signature", "") in found(check_record(changed))


def test_form_is_checked() -> None:
    assert found(check_record(msgspec.json.format(RECORD, indent=2))) == [("not_canonical", "")]
    assert found(check_record(RECORD.removesuffix(b"\n"))) == [("not_canonical", "")]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda r: r["rounds"][1]["standings"][0].update(total=4.9), "/rounds/1/standings/0/total"),
        (lambda r: r["rounds"][0]["standings"][1].update(rank=2), "/rounds/0/standings/1/rank"),
        (lambda r: r["session"]["criteria"][0].update(weight=0.6), "/rounds/0/standings/0/total"),
        (lambda r: r["session"].update(round=3), "/session/round"),
    ],
)
def test_figure_that_does_not_follow_is_named(change: Change, where: str) -> None:
    doubts = found(check_record(forged(change)))
    assert ("figure", where) in doubts and not {"chain", "signature"} & {code for code, _ in doubts}


def test_changed_ballot_contradicts_the_figures() -> None:
    def change(content: dict[str, Any]) -> None:
        content["rounds"][1]["ballots"][0]["cells"][0]["value"] = 5

    places = [where for code, where in found(check_record(forged(change))) if code == "figure"]
    assert "/rounds/1/standings/0/cells/0/histogram/4" in places


def test_changed_analysis_is_named() -> None:
    def change(content: dict[str, Any]) -> None:
        content["solidity"]["headline"] = "clear"

    assert found(check_record(forged(change))) == [("analysis", "/solidity/headline")]

    def by_another(content: dict[str, Any]) -> None:
        change(content)
        content["made_by"] = "0.0.9"

    assert found(check_record(forged(by_another))) == [("analysis_other_version", "/solidity/headline")]


def test_key_can_be_demanded() -> None:
    file = forged(lambda content: None)
    assert found(check_record(file)) == []
    assert found(check_record(file, SIGNER.key)) == [("other_key", "")]
    assert found(check_record(json.render(two_rounds().visible))) == [("unsigned", "")]


def test_what_is_no_record_is_said_to_be_none() -> None:
    for file in (b"", b"{}", b"[]", b"\xff", b'{"format":"quorum-record","version":2}', b"[" * 100_000):
        assert found(check_record(file)) == [("no_record", "")]
    assert found(check_record(b'{"format":"quorum-record","version":1}')) == [("other_version", "")]
    assert found(check_record(forged(lambda r: r.update(more=1)))) == [("unknown_fields", "")]
    assert found(check_record(forged(lambda r: r["session"].update(code="?")))) == [("inconsistent", "")]


# ---- against the log


def test_record_is_what_the_log_shows() -> None:
    for meeting in (two_rounds(), two_rounds("on_reveal", "hidden").close()):
        checked = check_record(json.render(meeting.visible, signer=SIGNER))
        assert checked.record is not None and checked.record.seq == len(meeting.log)
        assert list(check_projection(checked.record, visible(log.replay(meeting.log)))) == []


def test_forged_ballot_is_not_what_the_log_shows() -> None:
    meeting = two_rounds("on_reveal", "hidden").close()
    other = two_rounds("on_reveal", "hidden").score("ada", "flask", "joy", 1).close()
    checked = check_record(json.render(other.visible, signer=SIGNER))
    assert checked.record is not None and not checked.doubts
    places = [doubt.where for doubt in check_projection(checked.record, meeting.visible)]
    assert any(place.startswith("/rounds/1/ballots") for place in places) and "/log/digest" in places
