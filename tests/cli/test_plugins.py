"""Commands of other packages: listed when installed, imported when used, and harmless when broken."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints

import click
import pytest
from click.testing import CliRunner

from server.cli import plugins
from server.cli.plugins import GROUP, PluginGroup


@click.command()
def hello() -> None:
    """Say hello."""
    click.echo("Hello.")


NOT_A_COMMAND = 7


def installed(monkeypatch: pytest.MonkeyPatch, **commands: str) -> PluginGroup:
    """Return a command line with one built-in command and these installed plugins."""
    points = EntryPoints(EntryPoint(name, value, GROUP) for name, value in commands.items())
    monkeypatch.setattr(plugins, "entry_points", points.select)
    group = PluginGroup("quorum")
    group.command("serve")(lambda: click.echo("Serving."))
    return group


def test_plugin_adds_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    group = installed(monkeypatch, hello=f"{__name__}:hello")
    assert CliRunner().invoke(group, ["hello"]).output == "Hello.\n"
    listed = CliRunner().invoke(group, ["--help"]).output
    assert "hello  Say hello." in listed and "serve" in listed


def test_missing_plugin_adds_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    result = CliRunner().invoke(installed(monkeypatch), ["evidence"])
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == "Error: No such command 'evidence'."


def test_built_in_command_takes_precedence(monkeypatch: pytest.MonkeyPatch) -> None:
    group = installed(monkeypatch, serve=f"{__name__}:hello")
    assert CliRunner().invoke(group, ["serve"]).output == "Serving.\n"


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("no_such_package:hello", "No module named 'no_such_package'"),
        (f"{__name__}:NOT_A_COMMAND", f"{__name__}:NOT_A_COMMAND is not a click command"),
    ],
)
def test_broken_plugin_does_not_affect_other_commands(monkeypatch: pytest.MonkeyPatch, value: str, reason: str) -> None:
    group = installed(monkeypatch, broken=value)
    result = CliRunner().invoke(group, ["broken", "run", "--quick"])
    assert result.exit_code == 1
    assert result.stderr == f"Error: The command “broken” cannot be loaded: {reason}.\n"
    assert CliRunner().invoke(group, ["serve"]).output == "Serving.\n"
    assert CliRunner().invoke(group, ["--help"]).exit_code == 0


@pytest.mark.integration
def test_only_what_a_command_needs_is_imported() -> None:
    script = (
        "import sys; from server.cli.main import main\n"
        "main(['sessions', '--help'], standalone_mode=False)\n"
        "assert not {'tornado', 'numpy', 'server.app'} & set(sys.modules)\n"
        "main(['serve', '--help'], standalone_mode=False)\n"
        "assert 'laboratory' not in sys.modules\n"
        "main(['evidence', '--help'], standalone_mode=False)\n"
        "assert 'laboratory' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "Usage: " in done.stdout and "compare" in done.stdout
