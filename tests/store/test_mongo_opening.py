"""Opening the store in MongoDB: one sentence for each error, without a password in it or in any log."""

from __future__ import annotations

import logging
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pymongo import MongoClient

from server.store import ChangesLost, SessionGrew, Unavailable, open_store
from server.store.mongo import opening
from tests.support import mongod
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE
from tests.support.mongo_stores import ChangeRecorder, opened
from tests.support.ports import free_port
from tests.support.serving import ROOT

SOON = "serverSelectionTimeoutMS=300"
PASSWORD = "hunter2"
NO_URI = "cannot be read: write mongodb://host:27017/database"


@pytest.fixture(autouse=True)
def no_password_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Check after each test that no log line contains the password, at any level."""
    caplog.set_level(logging.DEBUG)
    yield
    assert "er2" not in caplog.text


@pytest.fixture(scope="module")
def guarded(mongod_runs: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[mongod.ReplicaSet]:
    """A replica set with the users `writer` and `reader` (of the database "mine") and `root`, with one password."""
    key = tmp_path_factory.mktemp("guarded") / "key"
    key.touch(mode=0o600)
    key.write_text(secrets.token_hex(30))
    guarded = mongod.ReplicaSet(1, "--keyFile", str(key))
    try:
        guarded.start()
        root = {"pwd": PASSWORD, "roles": ["root"]}
        guarded.nodes[0].ask("createUser", "root", **root)
        with MongoClient[dict[str, Any]](guarded.url("admin", f"root:{PASSWORD}")) as client:
            for user, role in (("writer", "readWrite"), ("reader", "read")):
                client["mine"].command("createUser", user, pwd=PASSWORD, roles=[{"role": role, "db": "mine"}])
        yield guarded
    finally:
        guarded.remove()


REFUSED = "cannot be reached: the host is there, but nothing accepts connections on that port"


async def refusal(url: str) -> str:
    """Open the store, expect an error, and return its sentence."""
    with pytest.raises(Unavailable) as caught:
        await open_store(url)
    message = str(caught.value)
    assert message.endswith(".") and "\n" not in message and "er2" not in message
    assert caught.value.__cause__ is None and (caught.value.__suppress_context__ or not caught.value.__context__)
    return message


@pytest.mark.integration
@pytest.mark.parametrize("user", ["", "ann:hunter2@", "ann:hunt%2Fer2@"])
async def test_no_server(user: str) -> None:
    host = f"127.0.0.1:{free_port()}"
    message = await refusal(f"mongodb://{user}{host}/quorum?{SOON}")
    assert message == f"MongoDB at {host} {REFUSED}."


@pytest.mark.parametrize(
    "url",
    [
        "mongodb://",
        "mongodb:///quorum",
        "mongodb://127.0.0.1:port/quorum",
        "mongodb://127.0.0.1:99999/quorum",
        "mongodb://[::1/quorum",
        "mongodb://127.0.0.1/not a name",
        "mongodb://127.0.0.1,127.0.0.2/quorum?directConnection=true",
        "mongodb://127.0.0.1/quorum?w=0&journal=true",
        "mongodb://ann@127.0.0.1/quorum",
        "mongodb://ann:hunter2:x@127.0.0.1/quorum",
        "mongodb://ann:hun/ter2@127.0.0.1/quorum",
        "mongodb://ann:hun@ter2@127.0.0.1/quorum",
        "mongodb://ann:hunt%er2@127.0.0.1/quorum",
    ],
)
async def test_malformed_address(url: str) -> None:
    message = await refusal(url)
    assert NO_URI in message and ("127.0.0.1" in message) == ("127.0.0.1" in url)


@pytest.mark.parametrize(
    ("options", "named"),
    [("tls=perhaps", "tls"), ("nonsense=1", "nonsense"), ("connectTimeoutMS=soon", "connectTimeoutMS")],
)
async def test_invalid_driver_option(options: str, named: str) -> None:
    message = await refusal(f"mongodb://ann:hunter2@127.0.0.1/quorum?{options}")
    assert message == f"The MongoDB address 127.0.0.1 has an option that cannot be used: {named}."


async def test_missing_tls_files() -> None:
    message = await refusal("mongodb://ann:hunter2@127.0.0.1/quorum?tls=true&tlsCAFile=/nowhere/ca.pem")
    assert message == "The TLS files for MongoDB at 127.0.0.1 cannot be read: No such file or directory."


async def test_tls_address_of_a_server_without_tls(standalone: mongod.Mongod) -> None:
    message = await refusal(standalone.url("quorum", "ann:hunter2") + f"?tls=true&{SOON}")
    assert message.startswith(f"MongoDB at {standalone.address} cannot be reached over TLS; ")


async def test_name_of_another_replica_set(standalone: mongod.Mongod) -> None:
    message = await refusal(standalone.url("quorum", "ann:hunter2") + f"?replicaSet=rs9&{SOON}")
    assert message.startswith(f"MongoDB at {standalone.address} answers, but is no member of the replica set ")
    assert "replicaSet=" in message


async def test_unknown_host_name() -> None:
    message = await refusal(f"mongodb+srv://ann:hunter2@nowhere.invalid/quorum?{SOON}")
    assert message.startswith("MongoDB at nowhere.invalid ")
    assert "no host has this name" in await refusal(f"mongodb://ann:hunter2@nowhere.invalid/quorum?{SOON}")


async def test_invalid_database_name(standalone: mongod.Mongod) -> None:
    assert standalone.address in await refusal(standalone.url("x" * 80))


async def test_server_that_is_too_old(standalone: mongod.Mongod, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MIN_VERSION", (99, 0))
    message = await refusal(standalone.url("quorum"))
    assert message == f"MongoDB 6.0 at {standalone.address} is too old: it must be 99.0 or later."


async def test_wrong_password(guarded: mongod.ReplicaSet) -> None:
    where = guarded.nodes[0].address
    wanted = f"MongoDB at {where} refused the user name or the password."
    assert await refusal(guarded.url("mine", "writer:not-hunter2")) == wanted
    assert await refusal(guarded.url("mine", f"nobody:{PASSWORD}")) == wanted


async def test_missing_password(guarded: mongod.ReplicaSet) -> None:
    message = await refusal(guarded.url("mine"))
    assert message == f"MongoDB at {guarded.nodes[0].address} does not let this user read and write the database."


async def test_read_only_user(guarded: mongod.ReplicaSet) -> None:
    message = await refusal(guarded.url("mine", f"reader:{PASSWORD}"))
    assert message == f"MongoDB at {guarded.nodes[0].address} does not let this user read and write the database."


async def test_user_of_only_this_database_is_enough(
    guarded: mongod.ReplicaSet,
) -> None:
    url = guarded.url("mine", f"writer:{PASSWORD}")
    async with opened(url) as mine, opened(url) as theirs, ChangeRecorder(mine) as recorder:
        await recorder.expect(ChangesLost())  # the stream has begun; it does not have what was before
        await save(theirs, make_log(2))
        await recorder.expect(SessionGrew(CODE, 2))
        await theirs.publish_presence({CODE: ["ada"]})
        assert await mine.remote_presence() == {CODE: {"ada"}}
        assert [session.seq for session in await mine.sessions()] == [2]
        await mine.ready()


@pytest.mark.integration
@pytest.mark.parametrize("by", ["--store", "QUORUM_STORE", "MONGODB_URI"])
def test_server_process_prints_one_line_and_exits(tmp_path: Path, by: str) -> None:
    host = f"127.0.0.1:{free_port()}"
    url = f"mongodb://ann:hunter2@{host}/quorum?{SOON}"
    arguments = ("--store", url) if by == "--store" else ()
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("QUORUM_", "MONGODB_"))}
    environment |= {"QUORUM_HOME": str(tmp_path), by.replace("--store", "IGNORED"): url}
    command = [sys.executable, "-m", "server", "--port", "0", *arguments]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=30)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"Error: MongoDB at {host} {REFUSED}.\n"
