"""`quorum verify FILE`: check one record or decision pack, and say what was checked or what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from server import __version__, messages
from server.cli.options import Parsed
from server.cli.results import plural, read_log
from server.cli.terminal import finish, with_store
from server.config import Misconfigured
from server.core import log
from server.core.text import escaped
from server.core.visibility.session import visible
from server.exports.record import Record
from server.exports.signing import fingerprint, public_key
from server.exports.verification.doubts import Doubt, doubt
from server.exports.verification.pack_file import check_pack, is_pack
from server.exports.verification.projection import check_projection
from server.exports.verification.record_file import CheckedRecord, check_record
from server.store import Store

# The analyses that some records do not have the data for, in words.
UNCHECKED = {
    "experienced": "whether those who have run the options agree",
    "change": "the changes between rounds",
    "stop": "the stop rule",
    "possible": "which options could still win",
    "headline": "the headline",
    "statement": "its reason",
}


def _key(text: str) -> str:
    try:
        return public_key(text)
    except ValueError:
        raise Misconfigured("--key must be a public key as /api/signing-key has it: 64 hexadecimal digits.") from None


KEY = click.option("--key", type=Parsed(_key), metavar="HEX", help="The public key that FILE must be signed by.")


def checked_file(file: Path, key: str | None) -> CheckedRecord:
    """Check a record or a pack; raises ClickException if it cannot be read."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise click.ClickException(f"{file} cannot be read: {error.strerror}.") from None
    return (check_pack if is_pack(content) else check_record)(content, key)


def verify_file(file: Path, key: str | None, store: str | None, *, against_store: bool) -> None:
    """Check a file, print the result, and raise ClickException on any doubt."""
    checked = checked_file(file, key)
    doubts = list(checked.doubts)
    if against_store and checked.record is not None:
        doubts += _store_doubts(checked.record, store)
    print_doubts(doubts)
    if doubts or checked.record is None:
        raise click.ClickException(f"{file} is not confirmed: {plural(len(doubts), 'doubt')}, as listed above.")
    for line in _confirmed(file, checked, checked.record, against_store=against_store):
        click.echo(escaped(line))
    if key is None:
        click.echo("Compare the key with the server's (page /verify), or demand it with --key.")


def print_doubts(doubts: Iterable[Doubt]) -> None:
    """Print each doubt to standard error, with its place."""
    for found in doubts:
        text = messages.sentence(messages.FALLBACK, "doubt", found.statement)
        click.echo(escaped(f"{found.where}  {text}" if found.where else text), err=True)


def _confirmed(file: Path, checked: CheckedRecord, record: Record, *, against_store: bool) -> Iterator[str]:
    """Yield what was checked and by which key the record is signed; and what could not be checked."""
    of = f"session {record.session.code}, {record.session.phase} after {plural(record.seq, 'commit')}"
    yield f"{file} is as it was signed ({of})."
    what = "standings and analyses" if record.solidity is not None else "standings"
    follow = f"{what} follow from {plural(checked.count_ballots(), 'ballot')} in {plural(len(record.rounds), 'round')}"
    yield f"Its form and its chain of {len(record.chain)} digests are right, and its {follow}."
    if checked.packed:
        yield from _confirmed_files(record, checked.unwritten)
    if against_store:
        yield "It is what the log in the store shows."
    if checked.unchecked:
        missing = ", ".join(UNCHECKED[name] for name in checked.unchecked)
        yield f"Not checked, because the record does not show enough: {missing}."
    if record.signature is not None:
        key = record.signature.key
        yield f"Signed by {key}, fingerprint {fingerprint(key)}."


def _confirmed_files(record: Record, unwritten: tuple[str, ...]) -> Iterator[str]:
    """Yield what was checked of the other files of a pack."""
    signed = "Every other file of the pack is as it was signed"
    if not unwritten:
        yield f"{signed}, and follows from its record."
    elif record.made_by != __version__:
        yield f"{signed}. Quorum {record.made_by} can check, too, that they follow from its record."
    else:
        yield f"{signed}, and follows from its record, except where other fonts were used: {', '.join(unwritten)}."


def _store_doubts(record: Record, store: str | None) -> list[Doubt]:
    """Compare a record with the stored log, up to the commit that the record is of."""
    doubts: list[Doubt] = []

    async def compare(opened: Store) -> None:
        commits = list(await read_log(opened, record.session.code))
        log.verify(commits[0].session, commits)
        if not 1 <= record.seq <= len(commits):
            doubts.append(doubt("store_shorter", seq=record.seq))
            return
        if record.log is not None and record.log.digest != commits[record.seq - 1].digest:
            doubts.append(doubt("store_digest", "/log"))
        doubts.extend(check_projection(record, visible(log.replay(commits[: record.seq]))))

    finish(lambda: with_store(store, compare))
    return doubts
