"""The environment, read once; a setting that cannot be used is told in one sentence."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from server import config
from server.config import Config, Misconfigured

SECRET = "s" * 32


def read(tmp_path: Path, **environ: str) -> Config:
    """What an environment with that home and those settings asks for."""
    return config.read({"QUORUM_HOME": str(tmp_path), **environ})


def refusal(tmp_path: Path, **environ: str) -> str:
    """The sentence that an environment is refused with."""
    with pytest.raises(Misconfigured) as refused:
        read(tmp_path, **environ)
    told = str(refused.value)
    assert told.endswith(".") and "\n" not in told
    return told


def test_an_empty_environment_is_enough(tmp_path: Path) -> None:
    chosen = read(tmp_path)
    assert (chosen.host, chosen.port, chosen.url, chosen.trusted, chosen.catalogue) == ("", 8000, "", (), None)
    assert chosen.store == f"sqlite:///{tmp_path / 'sessions.sqlite'}"


def test_everything_can_be_chosen(tmp_path: Path) -> None:
    chosen = read(
        tmp_path,
        QUORUM_HOST="127.0.0.1",
        QUORUM_PORT="9",
        QUORUM_STORE="sqlite:///x.sqlite",
        QUORUM_CATALOGUE="ours",
        QUORUM_SECRET=SECRET,
        QUORUM_URL="https://quorum.example.org:8443/",
        QUORUM_TRUSTED_PROXIES=" 10.0.0.1, 10.0.0.2 ,",
        QUORUM_REUSE_PORT="1",
        QUORUM_PROCESSES="auto",
        QUORUM_LOG_FORMAT="json",
    )
    assert (chosen.host, chosen.port, chosen.store) == ("127.0.0.1", 9, "sqlite:///x.sqlite")
    assert (chosen.catalogue, chosen.secret) == (Path("ours"), SECRET)
    assert (chosen.reuse_port, chosen.processes, chosen.log_format) == (True, "auto", "json")
    assert (chosen.url, chosen.trusted) == ("https://quorum.example.org:8443", ("10.0.0.1", "10.0.0.2"))


def test_a_form_of_log_that_is_unknown_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    assert "text, json" in refusal(tmp_path, QUORUM_LOG_FORMAT="xml")


@pytest.mark.parametrize(("text", "shared"), [("", False), ("0", False), ("1", True)])
def test_a_port_is_shared_when_asked_for(tmp_path: Path, text: str, shared: bool) -> None:
    assert read(tmp_path, QUORUM_REUSE_PORT=text).reuse_port is shared


@pytest.mark.parametrize("text", ["yes", "2", "true"])
def test_what_is_neither_yes_nor_no_is_told(tmp_path: Path, text: str) -> None:
    assert refusal(tmp_path, QUORUM_REUSE_PORT=text) == f"QUORUM_REUSE_PORT must be 1 or 0, not “{text}”."


MONGO = "mongodb://127.0.0.1/quorum"


def number(processes: str, store: str = MONGO, **environ: str) -> int:
    """How many processes that setting comes to."""
    return config.processes(Config(store=store, processes=processes), environ)


def test_several_processes_are_started_when_asked_for() -> None:
    assert (number("1"), number("4"), number("64")) == (1, 4, 64)


def test_auto_is_the_cores_unless_the_platform_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda process: {0, 2, 5})
    assert number("auto") == 3
    assert number("auto", WEB_CONCURRENCY="2") == 2
    assert number("auto", store="sqlite:///a.sqlite", WEB_CONCURRENCY="2") == 1


@pytest.mark.parametrize("text", ["", "0", "-1", "65", "two", "1.5"])
def test_what_is_no_number_of_processes_is_told(text: str) -> None:
    with pytest.raises(Misconfigured, match="must be “auto” or from 1 to 64"):
        number(text)
    if text:
        with pytest.raises(Misconfigured, match="must be “auto” or from 1 to 64"):
            number("auto", WEB_CONCURRENCY=text)


def test_an_sqlite_file_is_served_by_one_process() -> None:
    with pytest.raises(Misconfigured, match=r"^An SQLite file is served by one process; .*\.$"):
        number("2", store="sqlite:///a.sqlite")


def test_elsewhere_than_on_linux_there_is_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert number("auto") == 1
    with pytest.raises(Misconfigured, match="on Linux only"):
        number("2")


def test_a_platform_s_port_is_taken_unless_ours_is_given(tmp_path: Path) -> None:
    assert read(tmp_path, PORT="5000").port == 5000
    assert read(tmp_path, PORT="5000", QUORUM_PORT="6000").port == 6000


@pytest.mark.parametrize("text", ["", "http", "-1", "65536", "80.5", "²"])
@pytest.mark.parametrize("name", ["PORT", "QUORUM_PORT"])
def test_what_is_no_port_is_told_with_the_name_of_the_setting(tmp_path: Path, name: str, text: str) -> None:
    assert refusal(tmp_path, **{name: text}) == f"{name} must be a port number from 0 to 65535, not “{text}”."


@pytest.mark.parametrize(
    "text",
    ["example.org", "ftp://example.org", "https://", "https://example.org/path", "http://[", "http://a:b", "//a"],
)
def test_what_is_no_address_of_a_site_is_told(tmp_path: Path, text: str) -> None:
    told = refusal(tmp_path, QUORUM_URL=text)
    assert told == f"QUORUM_URL must look like https://quorum.example.org, not “{text}”."


def test_a_short_secret_is_refused_and_not_repeated(tmp_path: Path) -> None:
    assert refusal(tmp_path, QUORUM_SECRET="s3cret" * 5) == "QUORUM_SECRET must be at least 32 characters long."
    refusal(tmp_path, QUORUM_SECRET="")


def test_a_secret_is_made_for_this_user_alone_and_kept(tmp_path: Path) -> None:
    home = tmp_path / "not" / "there"
    made = read(home).secret
    assert len(made) >= 48
    assert stat.S_IMODE((home / "secret").stat().st_mode) == 0o600
    assert read(home).secret == made
    assert [path.name for path in home.iterdir()] == ["secret"]
    assert read(tmp_path / "another").secret != made


def test_a_given_secret_is_kept_nowhere(tmp_path: Path) -> None:
    read(tmp_path, QUORUM_SECRET=SECRET)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"\n", b"short", b"\xff\xfe"])
def test_a_kept_secret_that_is_none_is_never_signed_with(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "secret").write_bytes(content)
    assert str(tmp_path / "secret") in refusal(tmp_path)


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    told = refusal(tmp_path / "file")
    assert str(tmp_path / "file" / "secret") in told and "QUORUM_HOME" in told


def test_a_home_with_odd_characters_has_an_address_all_the_same(tmp_path: Path) -> None:
    odd = tmp_path / "a b?#%41"
    assert config.store_address({"QUORUM_HOME": str(odd)}) == f"sqlite:///{tmp_path}/a%20b%3F%23%2541/sessions.sqlite"
