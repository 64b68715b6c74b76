"""A store with thousands of sessions: every one is listed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner

from server.cli.main import main
from server.core.code import code_from_number, format_code
from server.store import open_store
from tests.support.meeting import about, first_commit

NUMBER = 3001


@pytest.mark.integration
def test_all_of_thousands_of_sessions_are_listed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'quorum.sqlite'}"
    codes = [code_from_number(number) for number in range(NUMBER)]

    async def write() -> None:
        store = await open_store(url)
        await asyncio.gather(*(store.create(code, first_commit(about(("a", "b")), code)) for code in codes))
        await store.close()

    asyncio.run(write())
    result = CliRunner().invoke(main, ["sessions", "--store", url], prog_name="quorum")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert sorted(line.partition(" ")[0] for line in lines) == [format_code(code) for code in codes]
