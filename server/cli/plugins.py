"""Commands that are imported when needed: Quorum's own, and those of other packages.

Those of other packages are entry points in the group `quorum.commands` that refer to click commands.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Any

import click

from server.core.text import escaped

GROUP = "quorum.commands"


class PluginGroup(click.Group):
    """A command group with built-in commands and those of installed plugins, which are imported only when needed.

    `built_in` has the place of each built-in command by name, as "module:attribute". Errors of all commands are written
    without control characters: they may quote a file or a store.
    """

    def __init__(self, *arguments: Any, built_in: Mapping[str, str] | None = None, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._built_in = built_in or {}

    def invoke(self, context: click.Context) -> Any:
        """See click.Group."""
        try:
            return super().invoke(context)
        except click.ClickException as error:
            if (message := "\n".join(map(escaped, error.message.split("\n")))) == error.message:
                raise
            raise click.ClickException(message) from None

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the names of all commands, in alphabetical order."""
        return sorted({*super().list_commands(context), *self._built_in, *entry_points(group=GROUP).names})

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Return the command with this name, or None; a built-in command takes precedence over a plugin's."""
        if (built_in := super().get_command(context, name)) is not None:
            return built_in
        if place := self._built_in.get(name):
            module, _, attribute = place.partition(":")
            command: click.Command = getattr(import_module(module), attribute)
            return command
        plugin = next(iter(entry_points(group=GROUP, name=name)), None)
        return None if plugin is None else _loaded(plugin)


def _loaded(plugin: EntryPoint) -> click.Command:
    """Return the plugin's command, or one that reports why it cannot be loaded, so that the others still work."""
    try:
        command = plugin.load()
        if not isinstance(command, click.Command):
            raise TypeError(f"{plugin.value} is not a click command")
    except Exception as error:  # a plugin may fail in any way while it is imported
        return _broken(plugin.name, f"The command “{plugin.name}” cannot be loaded: {error}.")
    return command


def _broken(name: str, sentence: str) -> click.Command:
    @click.command(name, help=sentence, context_settings={"ignore_unknown_options": True, "help_option_names": []})
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def broken(arguments: tuple[str, ...]) -> None:
        raise click.ClickException(sentence)

    return broken
