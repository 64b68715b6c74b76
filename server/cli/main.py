"""The group of all subcommands: `quorum`, or `python -m server`. Without a subcommand it serves."""

from __future__ import annotations

from typing import Any

import click

from server import __version__
from server.cli.backup import backup
from server.cli.copy import copy_command
from server.cli.demo import demo
from server.cli.export import export
from server.cli.forget import forget_command
from server.cli.import_record import import_command
from server.cli.key import key_command
from server.cli.options import EMBEDDING, OPEN, RETENTION, SERVING, SHARING, WEBHOOKS, chosen_config, options
from server.cli.plugins import PluginGroup
from server.cli.serve import serve_command, serve_with
from server.cli.sessions import sessions
from server.cli.verify import verify_command
from server.cli.webhooks import webhooks_command

HELP = {"help_option_names": ["-h", "--help"]}


@click.group(cls=PluginGroup, invoke_without_command=True, context_settings=HELP)
@click.version_option(__version__, prog_name="quorum")
@options(*SERVING, *SHARING, RETENTION, WEBHOOKS, EMBEDDING, OPEN)
@click.pass_context
def main(context: click.Context, /, open_: bool, **given: Any) -> None:
    """Score options against weighted criteria together, live. Without a command, serve."""
    if context.invoked_subcommand is None:
        serve_with(chosen_config(given), open_)
    else:  # an option before the command's name means the same as after it
        before = {name: value for name, value in context.params.items() if value not in (None, False)}
        context.default_map = {context.invoked_subcommand: before}


COMMANDS = (
    *(serve_command, demo, sessions, export, verify_command, import_command, copy_command, backup, forget_command),
    webhooks_command,
    key_command,
)
for command in COMMANDS:
    main.add_command(command)
