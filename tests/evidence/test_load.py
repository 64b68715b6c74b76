"""The load: it counts what was answered, notices a wrong answer, and says what was used."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest
from msgspec import structs

from server.evidence import Failed, answers, broadcast, load
from server.evidence.broadcast import Broadcast
from server.evidence.load import Load, Outcome, percentile
from server.evidence.visitor import Visitor
from tests.evidence.conftest import NAMES, Service


def asking(service: Service, name: str, **changes: object) -> Load:
    """A short load of one request on the ordinary server."""
    request = answers.requests()[name]
    status, _ = answers.expected()[name]
    body = Visitor(service.web.port).ask(request).body
    made = Load(service.web.port, request.raw(service.web.port), status, body, 4, 0.05, 0.0, service.web.pid, (0,))
    return structs.replace(made, **changes)


def sound(outcome: Outcome) -> bool:
    """Whether the figures can be those of a real run."""
    waited = 0 < outcome.p50 <= outcome.p99 < 60_000
    return waited and outcome.answers > 0 and outcome.memory > 10_000_000 and 0 < outcome.own <= 1.1


@pytest.mark.parametrize("name", NAMES)
def test_every_service_bears_a_load(services: dict[str, Service], name: str) -> None:
    for work in ("json", "order-bad", "upload"):
        assert sound(load.drive(asking(services[name], work)))


def test_requests_asked_together_wait_for_each_other(services: dict[str, Service]) -> None:
    asked = asking(services["tornado"], "wait", connections=20, seconds=0.15, together=True)
    outcome = load.drive(asked)
    assert sound(outcome)
    assert outcome.answers % 20 == 0
    assert outcome.p50 >= 100


@pytest.mark.parametrize("name", NAMES)
def test_a_broadcast_reaches_all(services: dict[str, Service], name: str) -> None:
    live = services[name].live
    outcome = broadcast.drive(Broadcast(live.port, 12, 0.05, 0.0, live.pid, (0,)))
    assert sound(outcome)
    assert outcome.answers % 12 == 0


def test_a_wrong_answer_under_load_is_noticed(services: dict[str, Service]) -> None:
    asked = asking(services["tornado"], "json")
    with pytest.raises(Failed, match="Under load an answer was 200"):
        load.drive(structs.replace(asked, body=asked.body + b" "))
    with pytest.raises(Failed, match="Under load an answer was 200"):
        load.drive(structs.replace(asked, status=204))


@pytest.fixture
def rude_server() -> Iterator[int]:
    """A server that closes each connection after its answer without a word: its port."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection:
                    if connection.recv(1000):
                        connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


def test_a_connection_that_the_server_closes_is_opened_again(rude_server: int) -> None:
    asked = Load(rude_server, b"GET / HTTP/1.1\r\n\r\n", 200, b"ok", 1, 0.05, 0.0, 0, (0,))
    assert load.drive(asked).answers > 1


def test_percentiles_are_of_what_was_measured() -> None:
    values = [float(n) for n in range(100, 0, -1)]
    assert (percentile(values, 50), percentile(values, 99), percentile(values, 100)) == (50, 99, 100)
    assert percentile([7.0], 50) == percentile([7.0], 99) == 7
