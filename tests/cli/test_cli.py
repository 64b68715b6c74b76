"""The command line: its output, and one sentence for every error that a user can fix."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from click.testing import Result
from msgspec import structs

from server import __version__, config
from server.cli.main import COMMANDS
from server.exports import FORMATS
from server.exports.signing import signer_of
from server.store import open_store
from tests.support.command_line import complaint, run
from tests.support.exported_text import DRAWN, text_of
from tests.support.meeting import CODE, Meeting, about

AT_ANY_TIME = [name for name, form in FORMATS.items() if not form.conditional]


@pytest.fixture
def meeting() -> Meeting:
    """A meeting whose totals are not revealed yet."""
    meeting = Meeting(about(totals="on_reveal")).join("ada", "bob").open()
    return meeting.score("ada", "flask", "joy", 4, "splendid").score("bob", "flask", "joy", 2)


@pytest.fixture
def store(integration: None, tmp_path: Path, meeting: Meeting) -> str:
    """Store the meeting; return the address of the store."""
    return save(tmp_path / "meeting.sqlite", meeting)


def signed(meeting: Meeting, name: str) -> bytes:
    """Return the file of a meeting in a format, signed as by a server here."""
    renderer = FORMATS[name].renderer(None, signer_of(config.secret()))
    assert renderer is not None
    return renderer(meeting.visible)


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


@pytest.mark.parametrize("command", COMMANDS)
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
        if name in DRAWN:
            continue
        output = text_of(run("export", CODE, "--store", url, "--format", name).stdout_bytes)
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


@pytest.mark.parametrize("name", AT_ANY_TIME)
def test_session_is_exported_to_a_file_or_standard_output(
    tmp_path: Path, store: str, meeting: Meeting, name: str
) -> None:
    expected = signed(meeting, name)
    assert run("export", CODE, "--format", name, "--store", store).stdout_bytes == expected
    file = tmp_path / "out"
    result = run("export", "7g4k-q2xm", "--format", name, "-o", str(file), "--store", store)
    assert (result.exit_code, result.output) == (0, "")
    assert file.read_bytes() == expected


def test_default_export_format_is_the_report(store: str, meeting: Meeting) -> None:
    assert run("export", CODE, "--store", store).stdout_bytes == FORMATS["md"].render(meeting.visible)


def test_pack_needs_a_reveal(tmp_path: Path, store: str) -> None:
    refused = complaint("export", CODE, "--format", "zip", "--store", store)
    assert refused == "There is no decision pack before the first reveal."
    revealed = Meeting().join("ada").open().score("ada", "flask", "joy", 4).reveal()
    url = save(tmp_path / "revealed.sqlite", revealed)
    packed = run("export", CODE, "--format", "zip", "--store", url).stdout_bytes
    assert packed == signed(revealed, "zip")


@pytest.mark.parametrize("name", AT_ANY_TIME)
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
    assert "'csv', 'criteria.csv', " in complaint("export", CODE, "--format", "exe", "--store", store, code=2)


def test_dialect_is_for_csv(store: str) -> None:
    exported = run("export", CODE, "--format", "csv", "--dialect", "excel-eu", "--store", store)
    assert exported.output.lstrip("\ufeff").startswith("session;round;")
    reported = complaint("export", CODE, "--format", "md", "--dialect", "excel-eu", "--store", store, code=2)
    assert "The format md has no dialect excel-eu; it has none." in reported
    reported = complaint("export", CODE, "--format", "csv", "--dialect", "mac", "--store", store, code=2)
    assert "The format csv has no dialect mac; it has excel-eu." in reported


def test_paper_is_for_pdf(store: str) -> None:
    assert run("export", CODE, "--format", "pdf", "--paper", "letter", "--store", store).stdout_bytes[:5] == b"%PDF-"
    reported = complaint("export", CODE, "--format", "pdf", "--paper", "foolscap", "--store", store, code=2)
    assert "The format pdf has no paper foolscap; it has a4, letter." in reported


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
