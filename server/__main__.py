"""The command line: `quorum`, or `python -m server`. Without a command it serves."""

from __future__ import annotations

import random
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from msgspec import structs

from server import __version__, config
from server.config import Config, Misconfigured
from server.demo import Temper, play
from server.keeping import commands
from server.plugins import PluginGroup
from server.running import serving
from server.running.processes import share
from server.running.terminal import finish
from server.telemetry.logs import log_to_terminal

Command = Callable[..., None]
Decorator = Callable[[Command], Command]

HELP = {"help_option_names": ["-h", "--help"]}

SERVING = [
    click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on (0: any free one) [8000]."),
    click.option("--host", help="Address to listen on [all of this machine's]."),
    click.option("--store", help="Where sessions are kept, e.g. sqlite:///meeting.sqlite, mongodb://host/database."),
    click.option("--catalogue", type=click.Path(path_type=Path), help="A folder with your own templates."),
    click.option(
        "--log-format", type=click.Choice(config.LOG_FORMATS), help="How each line of the log is told [text]."
    ),
]
SHARING = [
    click.option("--processes", metavar="N|auto", help="Serve by several processes on one port (Linux, MongoDB) [1]."),
    click.option("--reuse-port", is_flag=True, default=None, help="Share the port with other processes (Linux)."),
]
OPEN = click.option("--open", "open_", is_flag=True, help="Open the page in a browser.")


def options(*chosen: Decorator) -> Decorator:
    """Several options at once."""

    def onto(command: Command) -> Command:
        for option in reversed(chosen):
            command = option(command)
        return command

    return onto


@click.group(cls=PluginGroup, invoke_without_command=True, context_settings=HELP)
@click.version_option(__version__, prog_name="quorum")
@options(*SERVING, *SHARING, OPEN)
@click.pass_context
def main(context: click.Context, /, open_: bool, **given: Any) -> None:
    """Score options against weighted criteria together, live. Without a command, serve."""
    if context.invoked_subcommand is None:
        _serve(_chosen(given), open_)
    else:  # an option before the command's name means the same as after it
        before = {name: value for name, value in context.params.items() if value not in (None, False)}
        context.default_map = {context.invoked_subcommand: before}


@main.command()
@options(*SERVING, *SHARING, OPEN)
def serve(open_: bool, **given: Any) -> None:
    """Serve until stopped (the default)."""
    _serve(_chosen(given), open_)


@main.command()
@options(*SERVING, OPEN)
@click.option("--members", type=click.IntRange(1, 500), default=24, show_default=True, help="Simulated people.")
def demo(open_: bool, members: int, store: str | None, **given: Any) -> None:
    """Serve with a session under way in which simulated people vote; without --store it is gone at the end."""
    chosen = _chosen({**given, "store": store or ""})

    def tell(screen: str, facilitate: str) -> None:
        click.echo(f"The projector's page, with the chart moving: {screen}")
        click.echo(f"The facilitator's page, to reveal and to close: {facilitate}")
        if open_:
            webbrowser.open(screen)

    finish(lambda: serving.serve(chosen, beside=lambda url: play(url, members, tell, random.Random(), Temper())))


for command in (commands.sessions, commands.export, commands.verify_, commands.copy_, commands.backup):
    main.add_command(command)


def _chosen(given: dict[str, Any]) -> Config:
    """The environment's configuration with what the command line says on top."""
    try:
        chosen = config.read()
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None
    return structs.replace(chosen, **{name: value for name, value in given.items() if value is not None})


def _serve(chosen: Config, open_page: bool) -> None:
    try:
        number = config.processes(chosen)
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None
    if number == 1:
        finish(lambda: serving.serve(chosen, open_page=open_page))
        return
    log_to_terminal(chosen.log_format)
    place = share(chosen, number)  # the parent stays in there; from here on this is one process of several
    finish(
        lambda: serving.serve(
            place.config, open_page=open_page and place.first, quiet=not place.first, ready=place.ready
        )
    )


if __name__ == "__main__":
    main(prog_name="quorum")
