"""Options that several subcommands share, and the resulting configuration."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from msgspec import structs

from server import config
from server.config import Config, Misconfigured

Command = Callable[..., None]
Decorator = Callable[[Command], Command]


class Parsed(click.ParamType):  # type: ignore[type-arg]  # generic only in newer releases
    """An option whose text is parsed by a function that raises Misconfigured.

    A value that is not a text was parsed already, before the name of the subcommand.
    """

    def __init__(self, parse: Callable[[str], object]) -> None:
        self.name = "text"
        self._parse = parse

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the parsed text; raises ClickException."""
        try:
            return self._parse(value) if isinstance(value, str) else value
        except Misconfigured as error:
            raise click.ClickException(str(error)) from None


def _host_names(names: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the names of a repeated option, or None for those of the environment; raises ClickException."""
    try:
        return tuple(config.host_name(name) for name in names) or None
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None


SERVING = [
    click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on (0: any free one) [8000]."),
    click.option("--host", help="Address to listen on [all addresses of this machine]."),
    click.option("--store", help="Where to store sessions, e.g. sqlite:///meeting.sqlite, mongodb://host/database."),
    click.option("--catalogue", type=click.Path(path_type=Path), help="A folder with your own templates."),
    click.option(
        "--allowed-host",
        "allowed_hosts",
        multiple=True,
        metavar="NAME",
        callback=lambda _context, _option, names: _host_names(names),
        help="A host name that links may have; repeat it for several.",
    ),
    click.option(
        "--limits", metavar="NAME=N …", type=Parsed(config.limits), help="Other limits, e.g. members=300 devices=5."
    ),
    click.option("--log-format", type=click.Choice(config.LOG_FORMATS), help="Format of the log lines [text]."),
]
SHARING = [
    click.option("--processes", metavar="N|auto", help="Number of processes on one port (Linux, MongoDB) [1]."),
    click.option("--reuse-port", is_flag=True, default=None, help="Share the port with other processes (Linux)."),
]
RETENTION = click.option(
    "--retention",
    "retention_days",
    metavar="365d",
    type=Parsed(lambda text: config.retention("--retention", text)),
    help="Delete sessions that have not changed for this long [never].",
)
WEBHOOKS = click.option(
    "--webhooks", metavar="FILE", type=click.Path(path_type=Path), help="A file that names receivers of webhooks."
)
EMBEDDING = click.option(
    "--embed-ancestors",
    metavar="SITE,…",
    type=Parsed(config.embed_ancestors),
    help="Sites whose pages may show a session in a frame, e.g. https://wiki.example.org [none].",
)
OPEN = click.option("--open", "open_", is_flag=True, help="Open the page in a browser.")


def options(*chosen: Decorator) -> Decorator:
    """Return a decorator that adds several options."""

    def decorate(command: Command) -> Command:
        for option in reversed(chosen):
            command = option(command)
        return command

    return decorate


STORE = click.option("--store", help="Where sessions are stored.")


def chosen_config(given: dict[str, Any]) -> Config:
    """Return the configuration of the environment, overridden by the command line; raises ClickException."""
    try:
        chosen = config.read()
    except Misconfigured as error:
        raise click.ClickException(str(error)) from None
    return structs.replace(chosen, **{name: value for name, value in given.items() if value is not None})
