"""`quorum forget` leaves nothing of a session, and everything of the others."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from server.cli.main import main
from server.core import log
from server.store import Store, Unavailable, open_store
from server.store.admin.forget import forget
from server.store.admin.verify import verify
from tests.support.meeting import CODE, Meeting, about, first_commit

OTHER = "00000000"
CANARY = b"Zebras gallop"


async def fill(store: Store) -> None:
    """Store two sessions, commit by commit in turn; one of them has a canary in every reason."""
    meeting = Meeting(about()).join("ada", "bob").open()
    for number in range(150):
        meeting.score("ada", "flask", "joy", number % 5 + 1, f"{CANARY.decode()} {number}. " * 20)
    other = [first_commit(about(), OTHER)]
    for commit in meeting.log[1:]:
        other.append(log.seal(OTHER, commit.seq, commit.at, log.read(meeting.log[1]).events, {}, other[-1].digest))
    for one, another in zip(meeting.log, other, strict=True):
        for commit in (one, another):
            await (store.create if commit.seq == 1 else store.append)(commit.session, commit)


def contents(folder: Path) -> list[tuple[str, bytes]]:
    """Return the names and contents of all files in a folder."""
    return [(file.name, file.read_bytes()) for file in folder.iterdir()]


async def check_erased(address: str, length: int) -> None:
    """Check that the other session is complete, and that nothing says that this one is missing."""
    store = await open_store(address)
    assert [session.code for session in await store.sessions()] == [OTHER]
    assert list(await store.read(CODE)) == [] and CODE not in await store.heads() and await store.lost() == {}
    assert [(result.code, result.wrong) async for result in verify(store)] == [(OTHER, "")]
    assert len(await store.read(OTHER)) == length
    await store.close()


async def test_erased_session_leaves_no_byte_in_a_file(integration: None, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'quorum.sqlite'}"
    store = await open_store(address)
    await fill(store)
    with pytest.raises(Unavailable):
        await forget(address, CODE)  # a server uses the file
    await store.close()
    assert [name for name, content in contents(tmp_path) if CANARY in content]
    assert await forget(address, CODE) == 154
    assert not [name for name, content in contents(tmp_path) if CANARY in content or CODE.encode() in content]
    await check_erased(address, 154)
    assert await forget(address, CODE) == 0


@pytest.mark.mongo
async def test_erased_session_is_gone_from_mongodb(mongo_url: str) -> None:
    store = await open_store(mongo_url)
    await fill(store)
    await store.publish_presence({CODE: ["ada"]})
    assert await forget(mongo_url, CODE) == 154
    await store.close()
    await check_erased(mongo_url, 154)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["forget", *arguments], prog_name="quorum")


def test_command_asks_and_reports(integration: None, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'quorum.sqlite'}"
    assert "There is no session file" in run("7G4K-Q2XM", "--yes", "--store", address).output

    async def store_one() -> None:
        store = await open_store(address)
        await store.create(CODE, first_commit(about()))
        await store.close()

    asyncio.run(store_one())
    assert run("7G4K-Q2XM", "--store", address).exit_code == 1, "nobody confirmed"
    assert "Erased 7G4K-Q2XM: 1 commit." in run("7g4kq2xm", "--yes", "--store", address).output
    for code in ("7G4K-Q2XM", "hello"):
        again = run(code, "--yes", "--store", address)
        assert again.exit_code == 1 and f"There is no session with the code {code}" in again.output
