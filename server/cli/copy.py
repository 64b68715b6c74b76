"""`quorum copy`: copy sessions from one store to another."""

from __future__ import annotations

import click

from server.cli.results import plural, print_error, read_log, summarize
from server.cli.terminal import finish, with_store
from server.core.code import format_code
from server.core.text import escaped
from server.store import Store
from server.store.admin import VerificationResult
from server.store.admin.copy import copy
from server.store.admin.verify import every_code


@click.command("copy")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--session", "codes", multiple=True, metavar="CODE", help="Only this session; may be repeated.")
def copy_command(source: str, target: str, codes: tuple[str, ...]) -> None:
    """Copy sessions from one store to another, resuming an earlier copy.

    FROM and TO are addresses as for --store. Nothing is overwritten: if TO has a session with a different log, it is
    left unchanged and the exit code is 1.
    """
    results: list[VerificationResult] = []

    def report(result: VerificationResult) -> None:
        results.append(result)
        if result.wrong:
            print_error(result)
        else:
            click.echo(f"{escaped(format_code(result.code))}  {result.copied} of {result.commits} commits copied")

    async def copy_all(opened: Store) -> None:
        selected = [(await read_log(opened, typed))[0].session for typed in codes] or await every_code(opened)
        await with_store(target, lambda target_store: copy(opened, target_store, selected, report), read_only=False)

    finish(lambda: with_store(source, copy_all))
    summarize(results, f"in the target, {plural(sum(result.copied for result in results), 'commit')} copied now")
