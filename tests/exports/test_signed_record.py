"""The record as a signed file: its form, its chain and its signature."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from server.exports import FORMATS, json
from server.exports.canonical import canonical
from server.exports.chain import chain, entries
from server.exports.signing import Signature, is_genuine, signer_of
from tests.support.exported_meetings import of_texts, priced_meeting, two_rounds
from tests.support.meeting import Meeting

SIGNER = signer_of("a secret of more than thirty-two characters")


def content(meeting: Meeting) -> dict[str, Any]:
    """Return a signed record as a program reads it."""
    result: dict[str, Any] = msgspec.json.decode(json.render(meeting.visible, signer=SIGNER))
    return result


def test_file_is_the_canonical_form_on_one_line() -> None:
    file = json.render(two_rounds().close().visible, signer=SIGNER)
    assert file == canonical(msgspec.json.decode(file)) + b"\n"
    assert json.render(two_rounds().close().visible, signer=SIGNER) == file
    fractions = json.render(priced_meeting("en").reveal().visible, signer=SIGNER)
    assert fractions == canonical(msgspec.json.decode(fractions)) + b"\n" and b":1250.5}" in fractions


def test_unsafe_characters_are_escaped_in_the_file_and_not_in_what_is_signed() -> None:
    meeting = of_texts("a\u202eb\x9b")
    file = json.render(meeting.visible, signer=SIGNER)
    assert b"a\\u202eb\\u009b" in file and file.decode().isprintable() is False
    assert "a\u202eb\x9b".encode() in json.signed_part(content(meeting))


def test_anybody_can_check_the_signature() -> None:
    """By the rules in docs/record.md alone."""
    record = content(two_rounds("on_reveal", "hidden").close())
    signature = record.pop("signature")
    assert signature["algorithm"] == "Ed25519"
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signature["key"]))
    key.verify(bytes.fromhex(signature["value"]), canonical(record))


def test_anybody_can_check_the_chain() -> None:
    """By the rules in docs/record.md alone."""
    record = content(two_rounds().reveal().close())
    previous = ""
    for (place, value), digest in zip(entries(record), record["chain"], strict=True):
        previous = hashlib.sha256(canonical([previous, place, value])).hexdigest()
        assert previous == digest
    places = [place for place, _ in entries(record)]
    assert {"/session", "/members/0", "/rounds/1", "/rounds/1/ballots/3", "/solidity", "/log"} <= set(places)
    assert "/chain" not in places and "/signature" not in places


def test_each_change_changes_the_chain_from_its_entry_on() -> None:
    record = content(two_rounds().reveal())
    places = [place for place, _ in entries(record)]
    record["rounds"][0]["ballots"][1]["cells"][0]["value"] += 1
    changed = [old != new for old, new in zip(record["chain"], chain(record), strict=True)]
    assert changed == [number >= places.index("/rounds/0/ballots/1") for number in range(len(places))]


def test_signature_is_of_one_key_and_of_one_content() -> None:
    signature = SIGNER.sign(b"a record")
    other = signer_of("another secret of more than thirty-two characters")
    assert is_genuine(signature, b"a record") and not is_genuine(signature, b"another")
    assert other.key != SIGNER.key
    for wrong in (
        Signature("Ed25519", other.key, signature.value),
        Signature("Ed25519", signature.key.upper(), signature.value),
        Signature("Ed25519", signature.key, signature.value.upper()),
        Signature("Ed25519", signature.key[:-2], signature.value),
        Signature("Ed25519", signature.key, "not hex"),
    ):
        assert not is_genuine(wrong, b"a record")


def test_key_depends_on_the_secret_only_and_stays_the_same() -> None:
    # Records that were signed years ago must keep their key: this value may never change.
    assert SIGNER.key == "deb6440c85d76397f3cfb15445bb36441a88dbf71c160e03a13e504dc13a86f6"
    assert signer_of("a secret of more than thirty-two characters") == SIGNER


def test_seed_is_never_printed() -> None:
    assert SIGNER.seed.hex() not in repr(SIGNER) and repr(SIGNER.seed) not in repr(SIGNER)


def test_only_formats_with_a_signature_are_signed() -> None:
    meeting = two_rounds().close()
    for form in FORMATS.values():
        render = form.renderer(None, SIGNER)
        assert render is not None
        if form.signed is None:
            assert render is form.render
    render = FORMATS["json"].renderer(None, SIGNER)
    assert render is not None and SIGNER.key.encode() in render(meeting.visible)
    assert b'"signature":null' in FORMATS["json"].render(meeting.visible)
