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
    )
    assert (chosen.host, chosen.port, chosen.store) == ("127.0.0.1", 9, "sqlite:///x.sqlite")
    assert (chosen.catalogue, chosen.secret) == (Path("ours"), SECRET)
    assert (chosen.url, chosen.trusted) == ("https://quorum.example.org:8443", ("10.0.0.1", "10.0.0.2"))


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
