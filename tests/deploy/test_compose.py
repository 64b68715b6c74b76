"""deploy/compose.yaml follows the Compose specification and agrees with the other files in deploy/."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support import mongod
from tests.support.needs import lacks
from tests.support.serving import ROOT, ServerProcess

DEPLOY = ROOT / "deploy"
TEXT = (DEPLOY / "compose.yaml").read_text()
SERVERS = ("quorum1", "quorum2")
DATABASES = ("db1", "db2", "db3")


def interpolate(text: str, **environment: str) -> str:
    """Return the text with Compose's `${NAME:-default}` and `${NAME:?error}` filled in."""

    def value(match: re.Match[str]) -> str:
        name, kind, rest = match.groups()
        if name not in environment and kind == "?":
            raise KeyError(name)
        return environment.get(name, rest)

    return re.sub(r"\$\{(\w+):([-?])([^}]*)\}", value, text)


COMPOSE: dict[str, Any] = yaml.safe_load(interpolate(TEXT, QUORUM_SECRET="x" * 32))
SERVICES = COMPOSE["services"]


def address(service: str) -> str:
    """Return a service's address on the proxy's network."""
    return str(SERVICES[service]["networks"]["proxy"]["ipv4_address"])


@pytest.fixture
def three_nodes(mongod_runs: None) -> Iterator[mongod.ReplicaSet]:
    """Three MongoDB servers that are not a replica set yet."""
    own = mongod.ReplicaSet(3)
    try:
        for node in own.nodes:
            node.start()
        yield own
    finally:
        own.remove()


def test_it_follows_the_specification() -> None:
    if find_spec("compose_spec") is None:
        lacks("compose-spec is not installed: run `make test`")
    compose_spec = import_module("compose_spec")
    parsed = compose_spec.PyCompose.from_yaml(yaml.safe_dump(COMPOSE, sort_keys=False))
    assert {*parsed.service_names()} == {*SERVICES}
    with pytest.raises(ValueError, match="read_onlyy"):
        compose_spec.PyCompose.from_yaml(yaml.safe_dump(COMPOSE).replace("read_only", "read_onlyy"))


def test_without_a_secret_it_does_not_start() -> None:
    with pytest.raises(KeyError, match="QUORUM_SECRET"):
        interpolate(TEXT)


@pytest.mark.parametrize("name", ["nginx.conf", "haproxy.cfg"])
def test_proxy_knows_the_servers_by_their_addresses(name: str) -> None:
    known = re.findall(r"^\s*server (?:\w+ )?([\d.]+):8000", (DEPLOY / name).read_text(), re.MULTILINE)
    assert list(dict.fromkeys(known)) == [address(server) for server in SERVERS]  # nginx has each again as a backup


def test_servers_trust_only_the_proxy() -> None:
    for server in SERVERS:
        assert SERVICES[server]["environment"]["QUORUM_TRUSTED_PROXIES"] == address("proxy")
        assert "ports" not in SERVICES[server]


def test_server_is_unprivileged_and_has_time_to_stop() -> None:
    for server in SERVERS:
        service = SERVICES[server]
        assert service["read_only"] and service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert int(service["stop_grace_period"].removesuffix("s")) > 26  # the maximum time that stopping takes
        assert service["volumes"] == [f"{server}:/var/lib/quorum"]


def test_only_quorum_reaches_the_database_and_its_data_is_kept() -> None:
    assert COMPOSE["networks"]["database"]["internal"]
    for database in DATABASES:
        assert SERVICES[database]["networks"] == ["database"]
        assert SERVICES[database]["volumes"] == [f"{database}:/data/db"]
    used = {mount.partition(":")[0] for service in SERVICES.values() for mount in service.get("volumes", [])}
    assert {*COMPOSE["volumes"]} == {name for name in used if not name.startswith((".", "/"))}


def test_every_mounted_file_exists() -> None:
    mounts = [mount for service in SERVICES.values() for mount in service.get("volumes", []) if mount.startswith("./")]
    files = [DEPLOY / mount.partition(":")[0] for mount in mounts if "certificates" not in mount]
    assert len(files) == 2 and all(file.is_file() for file in files)


def test_each_waits_for_what_it_needs() -> None:
    healthy = {"condition": "service_healthy"}
    assert SERVICES["initiate"]["depends_on"] == dict.fromkeys(DATABASES, healthy)
    assert SERVICES["proxy"]["depends_on"] == dict.fromkeys(SERVERS, healthy)
    for server in SERVERS:
        assert SERVICES[server]["depends_on"] == {"initiate": {"condition": "service_completed_successfully"}}
    # The servers' own health check is the image's.
    assert "HEALTHCHECK" in (ROOT / "Dockerfile").read_text()
    assert all("healthcheck" in SERVICES[name] for name in (*DATABASES, "proxy"))


def test_quorum_serves_on_the_replica_set_it_initiates(three_nodes: mongod.ReplicaSet, tmp_path: Path) -> None:
    match = re.search(r"const set = (\{.*?\n\});", (DEPLOY / "initiate.js").read_text(), re.DOTALL)
    assert match is not None
    settings = json.loads(match[1])
    assert [member["host"] for member in settings["members"]] == [f"{name}:27017" for name in DATABASES]
    store = SERVICES["quorum1"]["environment"]["QUORUM_STORE"]
    for name, member, node in zip(DATABASES, settings["members"], three_nodes.nodes, strict=True):
        member["host"] = node.address
        store = re.sub(rf"\b{name}\b", node.address, store)
        assert f"--replSet {settings['_id']}" in " ".join(SERVICES[name]["command"])
    three_nodes.nodes[0].ask("replSetInitiate", settings)
    three_nodes.primary()
    server = ServerProcess(tmp_path, store=store, environment={"QUORUM_SECRET": "x" * 32})
    server.start()
    assert server.stop() == 0
