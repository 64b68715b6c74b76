"""The command line, called in this process."""

from __future__ import annotations

from click.testing import CliRunner, Result

from server.cli.main import main


def run(*arguments: str, **environ: str) -> Result:
    """Run `quorum` with these arguments."""
    return CliRunner().invoke(main, arguments, env=environ, prog_name="quorum")


def complaint(*arguments: str, code: int = 1, **environ: str) -> str:
    """Run `quorum`, expect an error, and return its sentence."""
    result = run(*arguments, **environ)
    assert result.exit_code == code, result.output
    assert isinstance(result.exception, SystemExit), result.exception
    assert result.stdout == ""
    last = result.stderr.splitlines()[-1]
    assert last.startswith("Error: "), result.stderr
    if code == 1:
        assert result.stderr.count("\n") == 1
    return last.removeprefix("Error: ")
