"""`quorum webhooks`: dead letters are listed and revived while a server has the store open."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from click.testing import Result

from server.store.outbox import Delivery, open_outbox
from tests.support.command_line import complaint, run

TARGETS = """
[[target]]
name = "audit"
url = "https://hooks.example.org/quorum"
secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
events = ["closed", "opened"]
"""
DEAD = Delivery("msg_1", "7G4KQ2XM", 4, "closed", "audit", 1_790_000_000_000, 0, 15, "answered 500", 1_790_000_000_001)


@pytest.mark.integration
def test_dead_letters_are_listed_and_sent_again(tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path / 'quorum.sqlite'}"

    async def put() -> None:
        outbox = await open_outbox(store)
        await outbox.put([DEAD, Delivery("msg_2", "7G4KQ2XM", 2, "opened", "audit", 1, 1)])
        await outbox.close()

    def listed(*options: str) -> Result:
        return run("webhooks", "--store", store, *options)

    assert "no server of this store has sent any" in complaint("webhooks", "--store", store)
    asyncio.run(put())
    assert listed().output.splitlines() == [
        "1 webhook to audit waiting.",
        f"msg_1  {listed().output.split('msg_1  ')[1][:16]}  closed of 7G4K-Q2XM  to audit  answered 500",
    ]
    report = json.loads(listed("--json").output)
    assert report["waiting"] == {"audit": 1} and report["dead"][0]["attempts"] == 15
    assert listed("--retry", "msg_9").output == "0 webhooks will be sent again.\n"
    assert listed("--retry").output == "1 webhook will be sent again.\n"
    assert listed().output.splitlines() == ["2 webhooks to audit waiting.", "There are no dead letters."]
    assert "Ids are for --retry" in complaint("webhooks", "msg_1", code=2)


def test_file_of_targets_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "webhooks.toml"
    path.write_text(TARGETS)
    assert run("webhooks", "--check", str(path)).output == "audit  standard  signed  opened, closed\n"
    path.write_text(TARGETS.replace("https", "ftp"))
    assert "needs a url" in complaint("webhooks", "--check", str(path))
