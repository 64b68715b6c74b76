"""`quorum export`: write the results of one session."""

from __future__ import annotations

import sys
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
from server.exports.signing import Signer, signer_of
from server.store import Store


@click.command()
@click.argument("code")
@click.option("--format", "name", type=click.Choice(list(FORMATS)), default="md", show_default=True)
@click.option("--dialect", help="For CSV: excel-eu separates fields by ; and writes decimals with a comma.")
@click.option("--output", "-o", type=click.Path(path_type=Path), help="A file to write [standard output].")
@STORE
def export(code: str, name: str, dialect: str | None, output: Path | None, store: str | None) -> None:
    """Write the results of a session, without anything that is still hidden.

    What has a signature (json) is signed as by the server that has the secret of this environment.
    """
    files: list[bytes] = []
    form = FORMATS[name]
    renderer = form.renderer(dialect, _signer() if form.signed else None)
    if renderer is None:
        raise click.UsageError(_no_dialect(name, dialect or ""))

    async def render(opened: Store) -> None:
        session = visible(log.replay(await read_log(opened, code)))
        FORMATS[name].check(session)
        files.append(renderer(session))

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


def _no_dialect(name: str, dialect: str) -> str:
    known = ", ".join(FORMATS[name].dialects)
    return f"The format {name} has no dialect {dialect}; " + (f"it has {known}." if known else "it has none.")
