"""What the documents tell people to run does run, line by line, on a folder that stands for their machine."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import click
import pytest
import yaml

from server import config
from server.cli.main import main
from server.store import open_store
from tests.support.document_commands import Sandbox, blocks, commands, environment_file, spans
from tests.support.made_logs import make_log, save
from tests.support.needs import lacks
from tests.support.rows import one_test_for
from tests.support.serving import ROOT

DOCUMENTS = ("README.md", "docs/deploying.md", "docs/operating.md", "docs/catalogue.md")
# Commands that other tests or jobs run for real, and which.
ELSEWHERE = {
    "docker build --tag quorum .": "scripts/check_image.py",
    "docker run --read-only --cap-drop ALL --publish 8000:8000 --volume quorum:/var/lib/quorum quorum": (
        "scripts/check_image.py"
    ),
    "docker compose --file deploy/compose.yaml up --detach": "tests/deploy/test_compose.py",
    "python3 -m venv .venv": "scripts/check_wheel.py",
    ".venv/bin/pip install --editable '.[test]'": "Makefile",
    ".venv/bin/python -m pytest": "Makefile",
    "python3 -m venv /opt/quorum": "scripts/check_wheel.py",
    "/opt/quorum/bin/pip install /path/to/this/repository": "scripts/check_wheel.py",
}
SERVES = {
    "quorum",
    ".venv/bin/quorum",
    "quorum --port 8001 --store sqlite:////tmp/drill.sqlite",
    "quorum --retention 365d",
}
MONGODB = '"mongodb://…/quorum?replicaSet=rs0"'


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    """Return a machine with a session in the store of its service."""
    machine = Sandbox(tmp_path / "machine")

    async def fill() -> None:
        store = await open_store(f"sqlite:///{machine.store}")
        await save(store, make_log(3))
        await store.close()

    asyncio.run(fill())
    return machine


def follow(sandbox: Sandbox, command: str, answers: dict[str, str]) -> str:
    """Run a command of a document, unless something else runs it; return what it prints."""
    if command in ELSEWHERE:
        if command.startswith("/opt/quorum/bin/pip"):
            sandbox.install()
        return ""
    if command.startswith("make "):
        return sandbox.run(f"{command} --dry-run --file={ROOT}/Makefile --directory={ROOT}")
    if command in SERVES:
        return sandbox.serve(command)
    return sandbox.run(command.replace(MONGODB, f"sqlite:///{sandbox.root}/moved.sqlite"), answers.get(command, ""))


@pytest.mark.integration
@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_command_of_a_document_runs(sandbox: Sandbox, document: str) -> None:
    wanted = [*commands(document)]
    for program in ("jq", "openssl", "systemctl", "useradd"):
        if (
            any(program in command for command in wanted)
            and shutil.which(program, path="/usr/sbin:/usr/bin:/bin") is None
        ):
            lacks(f"there is no {program}: apt-get install {program}")
    answers = {"quorum forget 7G4K-Q2XM": "y\n"}
    printed: dict[str, str] = {}
    for command in wanted:
        if "/backups/2026-11-23.sqlite" in command and not (sandbox.root / "backups/2026-11-23.sqlite").exists():
            (today,) = sandbox.root.glob("backups/20*.sqlite")
            shutil.copy(today, sandbox.root / "backups/2026-11-23.sqlite")
        printed[command] = follow(sandbox, command, answers)
    assert set(ELSEWHERE.values()) and all((ROOT / place).exists() for place in ELSEWHERE.values())
    if document == "docs/deploying.md":
        service = "sudo -u quorum env QUORUM_HOME=/var/lib/quorum /opt/quorum/bin/quorum sessions"
        assert "7G4K-Q2XM" in printed[service]
        enabled = sandbox.root / "etc/systemd/system/multi-user.target.wants/quorum.service"
        assert enabled.is_symlink() and (sandbox.root / "etc/quorum.env").stat().st_mode & 0o777 == 0o600
        assert (sandbox.root / "backups/quorum.sqlite").exists() and (sandbox.root / "moved.sqlite").exists()


def settings(text: str) -> config.Config:
    """Return the configuration by an environment file."""
    return config.read(environment_file(text))


def test_environment_files_are_read_by_systemd_as_they_are_meant() -> None:
    one, several = blocks("docs/deploying.md", "ini")
    assert environment_file(several)["QUORUM_HOST"] == "10.0.0.11"
    for text in (one + f"QUORUM_SECRET={'s' * 40}\n", several):
        assert all(line[:1] in ("#", "") or line.count("#") == 0 for line in text.splitlines())
        read = settings(text)
        assert read.url == "https://quorum.example.org" and " " not in read.secret + read.store + read.host
        assert all(ipaddress.ip_address(address) for address in (*read.trusted, *filter(None, [read.host])))


def test_comment_behind_a_value_belongs_to_it() -> None:
    assert environment_file("A=10.0.0.11  # an address\n# B=1\n; C=2\nD='x y'\n") == {
        "A": "10.0.0.11  # an address",
        "D": "x y",
    }


@pytest.mark.integration
def test_systemd_accepts_the_service(sandbox: Sandbox) -> None:
    if shutil.which("systemd-analyze") is None:
        lacks("there is no systemd-analyze: apt-get install systemd")
    sandbox.install()
    unit = (ROOT / "deploy/quorum.service").read_text()
    (sandbox.root / "quorum.service").write_text(unit.replace("/opt/quorum", f"{sandbox.root}/opt/quorum"))
    told = sandbox.run("systemd-analyze verify --man=no ./quorum.service 2>&1 | grep quorum.service || true")
    assert told == ""


def known_options(command: click.Command) -> set[str]:
    """Return the names of a command's options."""
    return {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}


@one_test_for([(document, span) for document in DOCUMENTS for span in spans(document)])
def test_command_within_a_sentence_exists(document: str, span: str) -> None:
    _, *words = shlex.split(span.replace("…", ""))
    command: click.Command = main
    context = click.Context(main)
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(context, words.pop(0))
        assert found is not None, f"{document}: {span}"
        command = found
    unknown = {word.partition("=")[0] for word in words if word.startswith("--")} - known_options(command)
    assert not unknown, f"{document}: {span}"


def test_other_examples_are_valid() -> None:
    for document in DOCUMENTS:
        for language, read in (("json", json.loads), ("yaml", yaml.safe_load)):
            checked: Callable[[str], object] = read
            assert all(checked(text) for text in blocks(document, language))
