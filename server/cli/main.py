"""The group of all subcommands: `quorum`, or `python -m server`. Without a subcommand it serves."""

from __future__ import annotations

from typing import Any

import click

from server import __version__
from server.cli.options import EMBEDDING, OPEN, RETENTION, SERVING, SHARING, WEBHOOKS, chosen_config, options
from server.cli.plugins import PluginGroup

HELP = {"help_option_names": ["-h", "--help"]}

# By name, where each command is. Its module is imported when it is needed: most commands do not need the web server.
COMMANDS = {
    "serve": "server.cli.serve:serve_command",
    "demo": "server.cli.demo:demo",
    "sessions": "server.cli.sessions:sessions",
    "export": "server.cli.export:export",
    "verify": "server.cli.verify:verify_command",
    "import": "server.cli.import_record:import_command",
    "copy": "server.cli.copy:copy_command",
    "backup": "server.cli.backup:backup",
    "key": "server.cli.key:key_command",
    "forget": "server.cli.forget:forget_command",
    "webhooks": "server.cli.webhooks:webhooks_command",
}


@click.group(cls=PluginGroup, built_in=COMMANDS, invoke_without_command=True, context_settings=HELP)
@click.version_option(__version__, prog_name="quorum")
@options(*SERVING, *SHARING, RETENTION, WEBHOOKS, EMBEDDING, OPEN)
@click.pass_context
def main(context: click.Context, /, open_: bool, **given: Any) -> None:
    """Score options against weighted criteria together, live. Without a command, serve."""
    if context.invoked_subcommand is None:
        from server.cli.serve import serve_with

        serve_with(chosen_config(given), open_)
    else:  # an option before the command's name means the same as after it
        before = {name: value for name, value in context.params.items() if value not in (None, False)}
        context.default_map = {context.invoked_subcommand: before}
