"""The option --retention, and the other options whose text is parsed, wherever they are written."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from server.cli.main import main
from server.config import Config


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Config]:
    """The configurations that would have been served."""
    served: list[Config] = []
    monkeypatch.setenv("QUORUM_HOME", str(tmp_path))
    monkeypatch.setattr("server.cli.serve.serve_with", lambda chosen, open_page: served.append(chosen))
    return served


def run(*arguments: str, **environ: str) -> Result:
    """Run `quorum` with these arguments."""
    return CliRunner().invoke(main, arguments, env=environ, prog_name="quorum")


@pytest.mark.parametrize("arguments", [["{}"], ["serve", "{}"], ["{}", "serve"]])
def test_parsed_options_work_before_and_after_the_command(served: list[Config], arguments: list[str]) -> None:
    options = ["--retention", "30d", "--limits", "members=3 devices=2"]
    given = [part for argument in arguments for part in (options if argument == "{}" else [argument])]
    assert run(*given, QUORUM_RETENTION="7d").exit_code == 0
    [chosen] = served
    assert (chosen.retention_days, chosen.limits.members, chosen.limits.devices) == (30, 3, 2)


def test_retention_comes_from_the_environment_or_is_off(served: list[Config]) -> None:
    run(QUORUM_RETENTION="7d")
    run()
    assert [chosen.retention_days for chosen in served] == [7, 0]


@pytest.mark.parametrize("text", ["0d", "365", "4000d", "a year"])
def test_invalid_retention_is_reported_in_one_sentence(served: list[Config], text: str) -> None:
    result = run("--retention", text)
    assert result.exit_code == 1 and served == []
    assert result.stderr == (
        f"Error: --retention must be a number of days from 1d to 3650d, such as 365d, not “{text}”; "
        "leave it out to keep sessions for ever.\n"
    )
