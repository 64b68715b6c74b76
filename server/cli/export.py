"""`quorum export`: write the results of one session."""

from __future__ import annotations

import sys
from collections.abc import Collection
from pathlib import Path

import click

from server import config
from server.cli.options import STORE
from server.cli.results import read_log
from server.cli.terminal import finish, with_store
from server.config import Misconfigured
from server.core import log
from server.core.visibility.session import visible
from server.exports import FORMATS
from server.exports.links import page_of
from server.exports.signing import Signer, signer_of
from server.store import Store


@click.command()
@click.argument("code")
@click.option("--format", "name", type=click.Choice(list(FORMATS)), default="md", show_default=True)
@click.option(
    "--dialect",
    help="For CSV: excel-eu separates fields by ; and writes decimals with a comma. For adr.md: adr-tools has no front"
    " matter.",
)
@click.option("--paper", help="For PDF: a4 or letter [a4].")
@click.option("--output", "-o", type=click.Path(path_type=Path), help="A file to write [standard output].")
@STORE
def export(
    code: str, name: str, dialect: str | None, paper: str | None, output: Path | None, store: str | None
) -> None:
    """Write the results of a session, without anything that is still hidden.

    What has a signature (json, zip) is signed as by the server that has the secret of this environment, and what links
    to the session's page (ics, zip) has the address in QUORUM_URL.
    """
    files: list[bytes] = []
    form = FORMATS[name]
    if dialect is not None and dialect not in form.dialects:
        raise click.UsageError(_none_such(name, "dialect", dialect, form.dialects))
    if paper is not None and paper not in form.papers:
        raise click.UsageError(_none_such(name, "paper", paper, form.papers))
    signer = _signer() if form.signed else None
    origin = _origin() if form.linked else ""

    async def render(opened: Store) -> None:
        session = visible(log.replay(await read_log(opened, code)))
        form.check(session)
        address = page_of(origin, session.code) if origin else ""
        files.append(b"".join(form.pieces(session, dialect or paper, signer, address)))

    finish(lambda: with_store(store, render))
    try:
        if output is None:
            sys.stdout.buffer.write(files[0])
        else:
            output.write_bytes(files[0])
    except OSError as error:
        raise click.ClickException(f"{output or 'The output'} cannot be written: {error.strerror}.") from None


def _signer() -> Signer:
    try:
        return signer_of(config.secret())
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None


def _origin() -> str:
    try:
        return config.public_url()
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None


def _none_such(name: str, kind: str, wanted: str, known: Collection[str]) -> str:
    return f"The format {name} has no {kind} {wanted}; it has {', '.join(known) or 'none'}."
