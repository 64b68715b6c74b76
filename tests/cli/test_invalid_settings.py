"""Invalid settings are reported in one sentence."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import click
import pytest

from server.cli.options import SERVING, chosen_config
from server.store import displayed_address
from tests.support.command_line import complaint, run
from tests.support.meeting import CODE
from tests.support.serving import ROOT

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
