"""`quorum key CODE`: a session whose facilitator's device is gone gets another key."""

from __future__ import annotations

import asyncio
from pathlib import Path

from click.testing import CliRunner

from server.cli.main import main
from server.core import log
from server.core.checks import facilitator_by_key
from server.core.model import Session
from server.live.credentials import digest_of
from server.store import open_store
from tests.support.meeting import CODE, FACILITATOR, Meeting
from tests.support.stored_logs import save


async def stored(address: str) -> Session:
    """Return the session as it is in the store."""
    store = await open_store(address)
    try:
        return log.replay(await store.read(CODE))
    finally:
        await store.close()


def test_new_key_replaces_the_old_one_and_signs_devices_out(integration: None, tmp_path: Path) -> None:
    address = save(f"sqlite:///{tmp_path / 'q.sqlite'}", {CODE: Meeting().join("ada").open().log})
    answer = CliRunner().invoke(main, ["key", CODE, "--store", address])
    assert answer.exit_code == 0, answer.output
    key = answer.output.strip().partition("#key=")[2]
    session = asyncio.run(stored(address))
    assert facilitator_by_key(session, digest_of(key)) == FACILITATOR
    assert session.admission.sign_outs == {FACILITATOR: 1}
    unknown = CliRunner().invoke(main, ["key", "00000000", "--store", address])
    assert unknown.exit_code == 1 and "There is no session with the code" in unknown.output
    closed = save(f"sqlite:///{tmp_path / 'closed.sqlite'}", {CODE: Meeting().close().log})
    refused = CliRunner().invoke(main, ["key", CODE, "--store", closed])
    assert refused.exit_code == 1 and "closed" in refused.output
