"""A store replaced by an older copy, in a real browser: pages bring back what is gone, and the facilitator reads it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.support.people import LAPTOP, PHONE, Facilitator, Voter
from tests.support.pictures import picture
from tests.support.serving import ServerProcess

Drive = Callable[..., None]


def test_pages_bring_back_what_an_older_copy_of_the_store_lacks(
    drive: Drive, server_process: ServerProcess, tmp_path: Path
) -> None:
    drive(losing, server_process, tmp_path)


def copy(source: Path, target: Path) -> None:
    """Copy a session file, also while a server writes to it."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)


def replace(file: Path, copied: Path) -> None:
    """Put a copy in the place of a session file whose server has stopped."""
    for name in (file.name, f"{file.name}-wal", f"{file.name}-shm"):
        file.with_name(name).unlink(missing_ok=True)
    copied.rename(file)


async def losing(browser: Browser, server: ServerProcess, folder: Path) -> None:
    fatima = await Facilitator.take(browser, LAPTOP, locale="de")
    code = await fatima.start(server.url, "python-web-framework")
    ada, bob = await Voter.take(browser, PHONE), await Voter.take(browser, PHONE)
    for voter, name in ((ada, "Ada"), (bob, "Bob")):
        await voter.join_by_link(f"{server.url}/s/{code}", name)
    await fatima.press("open-scoring")
    await ada.score("tornado", "performance", 4)
    copy(folder / "quorum.sqlite", folder / "older.sqlite")
    await ada.score("tornado", "security", 3)
    await ada.score("flask", "performance", 2)
    await bob.score("django", "performance", 5)
    await bob.context.set_offline(True)

    server.stop()
    replace(folder / "quorum.sqlite", folder / "older.sqlite")
    server.start()
    notice = fatima.page.get_by_role("alert")
    await expect(notice).to_contain_text("die letzten 3 Einträge dieser Sitzung verloren", timeout=20_000)
    await expect(notice).to_contain_text("2 erneut gespeichert, 0 abgelehnt", timeout=20_000)
    await expect(notice).to_contain_text("2 Personen")
    await picture(fatima, "loss-german")
    await bob.context.set_offline(False)
    await expect(notice).to_contain_text("3 erneut gespeichert, 0 abgelehnt", timeout=20_000)
    await expect(notice).to_contain_text("3 Personen")
    for voter, cells in ((ada, ["tornado-security", "flask-performance"]), (bob, ["django-performance"])):
        await voter.page.reload()
        for cell in cells:
            await expect(voter.at(f"cell-{cell}")).to_have_attribute("data-state", "stored")
        assert not voter.errors, voter.errors
    await fatima.at("language").select_option("en")
    await expect(notice).to_contain_text("3 saved again, 0 refused")
    await picture(fatima, "loss")
