"""The command line: its output, and one sentence for every error that a user can fix."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import click
import pytest
from click.testing import CliRunner, Result
from msgspec import structs

from server import __version__
from server.cli.main import main
from server.cli.options import SERVING, chosen_config
from server.exports import FORMATS
from server.store import displayed_address, open_store
from tests.support.meeting import CODE, Meeting, about
from tests.support.ports import free_port
from tests.support.serving import ROOT, ServerProcess


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A separate home for every test, and no other Quorum settings in the environment."""
    for name in [name for name in os.environ if name.startswith("QUORUM_") or name in ("PORT", "MONGODB_URI")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("QUORUM_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("QUORUM_HOST", "127.0.0.1")


@pytest.fixture
def meeting() -> Meeting:
    """A meeting whose totals are not revealed yet."""
    meeting = Meeting(about(totals="on_reveal")).join("ada", "bob").open()
    return meeting.score("ada", "flask", "joy", 4, "splendid").score("bob", "flask", "joy", 2)


@pytest.fixture
def store(integration: None, tmp_path: Path, meeting: Meeting) -> str:
    """Store the meeting; return the address of the store."""
    return save(tmp_path / "meeting.sqlite", meeting)


def save(path: Path, meeting: Meeting) -> str:
    """Store a meeting in a file; return the address of the store."""
    url = f"sqlite:///{path}"

    async def write() -> None:
        store = await open_store(url)
        for commit in meeting.log:
            await store.append(CODE, commit)
        await store.close()

    asyncio.run(write())
    return url


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


# ---- help


def test_help_lists_every_command_and_option() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for word in (
        "serve",
        "demo",
        "sessions",
        "export",
        "verify",
        "copy",
        "backup",
        "--port",
        "--host",
        "--store",
        "--catalogue",
        "--processes",
        "--reuse-port",
        "--open",
        "-h,",
    ):
        assert word in result.output
    assert run("-h").output == result.output


@pytest.mark.parametrize("command", list(main.commands))
def test_every_command_has_help(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"Usage: quorum {command}" in result.output


def test_version_is_printed() -> None:
    assert run("--version").output == f"quorum, version {__version__}\n"


# ---- sessions and export


def test_sessions_are_listed_with_code_phase_people_and_question(store: str) -> None:
    result = run("sessions", "--store", store)
    assert result.exit_code == 0
    assert result.output.count("\n") == 1
    for part in ("7G4K-Q2XM", "scoring", "3 people", "Which framework?"):
        assert part in result.output


@pytest.mark.integration
def test_no_control_character_of_a_session_reaches_the_terminal(tmp_path: Path) -> None:
    bad = "Which\0\x1b]0;x\x07\u202e\nforged?"
    url = save(tmp_path / "meeting.sqlite", Meeting(structs.replace(about(), question=bad)))
    listed = run("sessions", "--store", url)
    assert listed.output.count("\n") == 1
    assert listed.output.endswith("Which\\x00\\x1b]0;x\\x07\\u202e\\nforged?\n")
    for name in FORMATS:
        output = run("export", CODE, "--store", url, "--format", name).output
        assert not [character for character in "\0\x1b\x07\u202e" if character in output]
    assert (
        complaint("export", "X\x1b[2J", "--store", url) == "There is no session with the code X\\x1b[2J in this store."
    )


@pytest.mark.integration
def test_empty_store_has_no_sessions(tmp_path: Path) -> None:
    asyncio.run(empty_store(f"sqlite:///{tmp_path / 'empty.sqlite'}"))
    result = run("sessions", "--store", f"sqlite:///{tmp_path / 'empty.sqlite'}")
    assert (result.exit_code, result.output) == (0, "")


async def empty_store(url: str) -> None:
    """Make a store with nothing in it."""
    await (await open_store(url)).close()


@pytest.mark.parametrize("name", FORMATS)
def test_session_is_exported_to_a_file_or_standard_output(
    tmp_path: Path, store: str, meeting: Meeting, name: str
) -> None:
    expected = FORMATS[name].render(meeting.visible)
    assert run("export", CODE, "--format", name, "--store", store).stdout_bytes == expected
    file = tmp_path / "out"
    result = run("export", "7g4k-q2xm", "--format", name, "-o", str(file), "--store", store)
    assert (result.exit_code, result.output) == (0, "")
    assert file.read_bytes() == expected


def test_default_export_format_is_the_report(store: str, meeting: Meeting) -> None:
    assert run("export", CODE, "--store", store).stdout_bytes == FORMATS["md"].render(meeting.visible)


@pytest.mark.parametrize("name", FORMATS)
def test_hidden_totals_are_not_exported_here_either(store: str, name: str) -> None:
    assert b"splendid" not in run("export", CODE, "--format", name, "--store", store).stdout_bytes


def test_store_of_a_running_server_can_be_listed_and_exported(store: str) -> None:
    async def list_and_export() -> tuple[Result, Result]:
        writer = await open_store(store)
        loop = asyncio.get_running_loop()
        listed = await loop.run_in_executor(None, lambda: run("sessions", "--store", store))
        exported = await loop.run_in_executor(None, lambda: run("export", CODE, "--store", store))
        await writer.close()
        return listed, exported

    assert [result.exit_code for result in asyncio.run(list_and_export())] == [0, 0]


def test_store_can_be_an_option_or_a_variable(store: str) -> None:
    assert "7G4K-Q2XM" in run("--store", store, "sessions").output
    assert "7G4K-Q2XM" in run("sessions", QUORUM_STORE=store).output


@pytest.mark.parametrize("code", ["00000000", "nonsense", "", "7G4K-Q2XM-0"])
def test_unknown_code_is_reported(store: str, code: str) -> None:
    assert complaint("export", code, "--store", store) == f"There is no session with the code {code} in this store."


def test_unknown_format_is_reported(store: str) -> None:
    assert "'csv', 'json', 'md'" in complaint("export", CODE, "--format", "pdf", "--store", store, code=2)


def test_dialect_is_for_csv(store: str) -> None:
    exported = run("export", CODE, "--format", "csv", "--dialect", "excel-eu", "--store", store)
    assert exported.output.lstrip("\ufeff").startswith("session;round;")
    reported = complaint("export", CODE, "--format", "md", "--dialect", "excel-eu", "--store", store, code=2)
    assert "The format md has no dialect excel-eu; it has none." in reported
    reported = complaint("export", CODE, "--format", "csv", "--dialect", "mac", "--store", store, code=2)
    assert "The format csv has no dialect mac; it has excel-eu." in reported


def test_unwritable_file_is_reported(tmp_path: Path, store: str) -> None:
    message = complaint("export", CODE, "-o", str(tmp_path / "no" / "folder"), "--store", store)
    assert str(tmp_path / "no" / "folder") in message


@pytest.mark.integration
def test_tampered_session_is_reported(tmp_path: Path, meeting: Meeting) -> None:
    store = save(tmp_path / "tampered.sqlite", meeting)
    db = sqlite3.connect(tmp_path / "tampered.sqlite")
    with db:
        db.execute("DELETE FROM commits WHERE seq = 3")
    db.close()
    assert "cannot be read" in complaint("export", CODE, "--store", store)


# ---- invalid settings

STORES = ["mysql://root:hunter2@localhost/x", "sqlite:///", "nonsense"]


@pytest.mark.parametrize("command", [[], ["serve"], ["demo"], ["sessions"], ["export", CODE]])
@pytest.mark.parametrize("url", STORES)
def test_invalid_store_is_reported(command: list[str], url: str) -> None:
    message = complaint(*command, "--store", url)
    assert "is not the address of a store" in message and "hunter2" not in message


def test_missing_store_is_reported(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'nowhere.sqlite'}"
    assert complaint("sessions", "--store", url) == f"There is no session file at {tmp_path / 'nowhere.sqlite'}."
    assert "nowhere" not in str(list(tmp_path.iterdir()))


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_invalid_port_is_reported(port: str) -> None:
    assert "--port" in complaint("--port", port, code=2)


@pytest.mark.integration
def test_port_in_use_is_reported_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = str(listener.getsockname()[1])
        command = [sys.executable, "-m", "server", "--port", port, "--store", f"sqlite:///{tmp_path / 'a.sqlite'}"]
        process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (process.returncode, process.stdout, process.stderr.count("\n")) == (1, "", 1)
    assert process.stderr.startswith(f"Error: Cannot listen on port {port} of 127.0.0.1: ")
    assert "--port" in process.stderr


@pytest.mark.integration
@pytest.mark.parametrize("host", ["nowhere.invalid", "..", "x" * 80, "300.1.1.1"])
def test_invalid_host_is_reported(tmp_path: Path, host: str) -> None:
    message = complaint("--host", host, "--port", "0", "--store", f"sqlite:///{tmp_path / 'a.sqlite'}")
    assert f"of {host}:" in message and "--host" in message


def test_missing_catalogue_is_reported(tmp_path: Path) -> None:
    assert str(tmp_path / "nowhere") in complaint("--catalogue", str(tmp_path / "nowhere"))


def test_error_in_a_catalogue_is_reported_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "ours.yaml").write_text("name: Ours\nscale: 11\n")
    result = run("--catalogue", str(tmp_path), "--port", "0")
    assert result.exit_code == 1
    assert "templates/ours.yaml, line 2, scale" in result.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("QUORUM_PORT", "99999"),
        ("QUORUM_SECRET", "short"),
        ("QUORUM_URL", "quorum.example.org"),
        ("QUORUM_URL", "http://["),
        ("QUORUM_ALLOWED_HOSTS", "http://q.example.org"),
        ("QUORUM_CATALOGUE", "/nowhere/at/all"),
        ("QUORUM_HOME", "/dev/null/x"),
        ("QUORUM_REUSE_PORT", "yes"),
    ],
)
@pytest.mark.parametrize("command", [["serve"], ["demo"]])
def test_invalid_setting_is_reported(command: list[str], name: str, value: str) -> None:
    complaint(*command, code=1, **{name: value})


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("sqlite:///meeting%20one.sqlite", "meeting one.sqlite"),
        ("sqlite:////srv/a.sqlite", "/srv/a.sqlite"),
        ("mongodb://one,two/quorum?replicaSet=rs0", "mongodb://one,two/quorum"),
        ("mongodb://root:hunter2@one/quorum?tlsCertificateKeyFilePassword=hunter3", "mongodb://…@one/quorum"),
        ("mongodb+srv://root:hun@ter/2?@one/quorum", "mongodb+srv://…@one/quorum"),
    ],
)
def test_printed_store_address_has_no_secrets(url: str, shown: str) -> None:
    assert displayed_address(url) == shown


def test_allowed_hosts_of_the_command_line_replace_those_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUORUM_ALLOWED_HOSTS", "a.example.org")
    command = click.Command("x", params=[], callback=lambda **given: chosen_config(given).allowed_hosts)
    for option in SERVING:
        option(command)
    assert command.main([], standalone_mode=False) == ("a.example.org",)
    listed = ["--allowed-host", "B.example.org", "--allowed-host", "c.example.org"]
    assert command.main(listed, standalone_mode=False) == ("b.example.org", "c.example.org")


def test_invalid_allowed_host_is_reported() -> None:
    assert "not “http://x”" in complaint("--allowed-host", "http://x")


def test_invalid_store_variable_is_reported() -> None:
    assert "oracle" in complaint("serve", QUORUM_STORE="oracle://x")


# ---- serving


@pytest.mark.integration
def test_python_m_server_uses_port_prints_the_store_and_stops(tmp_path: Path) -> None:
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "server"],
        cwd=ROOT,
        env={**os.environ, "PORT": str(port), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            output = process.stdout.readline()
            with urlopen(f"http://127.0.0.1:{port}/healthz") as answer:
                assert answer.status == 200
            process.send_signal(signal.SIGTERM)
            output += process.stdout.read()
        finally:
            process.kill()
    assert process.returncode == 0
    assert output.startswith(f"Quorum is ready: http://127.0.0.1:{port}/\n")
    assert f"Sessions are stored in: {tmp_path / 'home' / 'sessions.sqlite'}" in output


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_every_signal_to_stop_drains(server_process: ServerProcess, number: signal.Signals) -> None:
    assert server_process.stop(number) == 0
    assert "stopped" in server_process.output[-1]


@pytest.mark.parametrize("processes", ["1", "2"])
def test_server_under_nohup_survives_the_end_of_its_terminal(tmp_path: Path, mongo_url: str, processes: str) -> None:
    server = ServerProcess(tmp_path, "--processes", processes, store=mongo_url, ignoring=signal.SIGHUP)
    server.start()
    os.kill(server.pid, signal.SIGHUP)
    for _ in range(5):
        with urlopen(f"{server.url}/healthz") as answer:
            assert answer.status == 200
    assert "stopping" not in "".join(server.output)
    assert server.stop() == 0


def test_tokens_are_valid_after_a_restart(server_process: ServerProcess, tmp_path: Path) -> None:
    secret = next((tmp_path / "home").rglob("secret"))
    before = secret.read_text()
    assert secret.stat().st_mode & 0o777 == 0o600
    server_process.restart()
    assert secret.read_text() == before
    with urlopen(f"{server_process.url}/api/templates") as answer:
        assert json.load(answer)
