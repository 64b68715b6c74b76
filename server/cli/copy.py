"""`quorum copy`: copy sessions from one store to another."""

from __future__ import annotations

import click

from server.cli.results import complain, many, read_log, sum_up
from server.cli.terminal import finish, with_store
from server.core.code import format_code
from server.store import Store
from server.store.admin import VerificationResult
from server.store.admin.copy import copy
from server.store.admin.verify import every_code


@click.command("copy")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--session", "codes", multiple=True, metavar="CODE", help="Only this session; may be repeated.")
def copy_command(source: str, target: str, codes: tuple[str, ...]) -> None:
    """Copy sessions from one store to another, going on where an earlier copy ended.

    FROM and TO are addresses as for --store. Nothing is overwritten: a session that is in TO with another log stays as
    it is, and the exit code is 1.
    """
    results: list[VerificationResult] = []

    def report(result: VerificationResult) -> None:
        results.append(result)
        if result.wrong:
            complain(result)
        else:
            click.echo(f"{format_code(result.code)}  {result.copied} of {result.commits} commits copied")

    async def copy_all(opened: Store) -> None:
        wanted = [(await read_log(opened, typed))[0].session for typed in codes] or await every_code(opened)
        await with_store(target, lambda there: copy(opened, there, wanted, report), read_only=False)

    finish(lambda: with_store(source, copy_all))
    sum_up(results, f"there, {many(sum(result.copied for result in results), 'commit')} copied now")
