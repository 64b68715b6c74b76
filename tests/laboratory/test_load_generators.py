"""The load generators count the responses, detect a wrong one and report the resources used."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from msgspec import structs

from laboratory import conformance
from laboratory.client import HttpClient
from laboratory.errors import LaboratoryError
from laboratory.load import broadcast, requests
from laboratory.load.broadcast import BroadcastLoad
from laboratory.load.connection import Exchange
from laboratory.load.meter import FEWEST_FOR_P99, LoadResult, Measured, UsageMeter, percentile
from laboratory.load.requests import RequestLoad
from laboratory.service import Service
from tests.laboratory.conftest import NAMES, RunningService


def load_of(service: RunningService, name: str, **changes: object) -> RequestLoad:
    """Return a short load of one request on the ordinary server."""
    request = conformance.requests()[name]
    status, _ = conformance.expected()[name]
    body = HttpClient(service.web.port).send(request).body
    exchange = Exchange(request.raw(service.web.port), status, body)
    load = RequestLoad(service.web.port, (exchange,), 4, 0.05, 0.0, measured(service.web))
    return structs.replace(load, **changes)


def measured(service: Service) -> Measured:
    """Return what is measured of a service."""
    return Measured(service.pid, (0,))


def plausible(result: LoadResult) -> bool:
    """Return whether the figures are plausible."""
    latencies = 0 < result.p50 <= (result.p99 or result.p50) < 60_000
    return latencies and result.responses > 0 and result.memory > 10_000_000 and 0 < result.own <= 1.1


@pytest.mark.parametrize("name", NAMES)
def test_every_service_handles_a_load(services: dict[str, RunningService], name: str) -> None:
    for workload in ("json", "order-bad", "upload"):
        assert plausible(requests.drive(load_of(services[name], workload)))


def test_simultaneous_requests_wait_for_each_other(services: dict[str, RunningService]) -> None:
    load = load_of(services["tornado"], "wait", connections=20, seconds=0.15, together=True)
    result = requests.drive(load)
    assert plausible(result)
    assert result.responses % 20 == 0
    assert result.p50 >= 100


@pytest.mark.parametrize("name", NAMES)
def test_broadcast_reaches_every_member(services: dict[str, RunningService], name: str) -> None:
    live = services[name].live
    result = broadcast.drive(BroadcastLoad(live.port, "/live", 12, 0.05, 0.0, measured(live)))
    assert plausible(result)
    assert result.responses % 12 == 0


def wrong(load: RequestLoad, **changes: object) -> RequestLoad:
    """Return a load that expects something else."""
    return structs.replace(load, exchanges=(structs.replace(load.exchanges[0], **changes),))


def test_wrong_response_under_load_is_detected(services: dict[str, RunningService]) -> None:
    load = load_of(services["tornado"], "json")
    with pytest.raises(LaboratoryError, match="Under load a response was 200"):
        requests.drive(wrong(load, body=load.exchanges[0].body + b" "))
    with pytest.raises(LaboratoryError, match="Under load a response was 200"):
        requests.drive(wrong(load, status=204))


@dataclass
class ClosingServer:
    """The port of a server, and how many requests it has answered."""

    port: int
    answered: int = 0


@pytest.fixture
def closing_server() -> Iterator[ClosingServer]:
    """A server that closes each connection after its response without announcing it."""
    response = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = ClosingServer(listening.getsockname()[1])

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection:
                    if connection.recv(1000):
                        server.answered += 1
                        connection.sendall(response)

        thread = threading.Thread(target=serve)
        thread.start()
        yield server
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.integration
def test_connection_closed_by_the_server_is_reopened(closing_server: ClosingServer) -> None:
    exchange = Exchange(b"GET / HTTP/1.1\r\n\r\n", 200, b"ok")
    load = RequestLoad(closing_server.port, (exchange,), 1, 0.05, 0.0, Measured(0, (0,)))
    assert requests.drive(load).responses >= 1
    assert closing_server.answered >= 2, "the response of the warm-up and a measured one, each on its own connection"


def test_percentile_uses_nearest_rank() -> None:
    values = [float(n) for n in range(100, 0, -1)]
    assert (percentile(values, 50), percentile(values, 99), percentile(values, 100)) == (50, 99, 100)
    assert percentile([7.0], 50) == percentile([7.0], 99) == 7


def test_99th_percentile_is_not_told_of_few_latencies() -> None:
    meter = UsageMeter(Measured(os.getsid(0), ()))
    assert meter.end(FEWEST_FOR_P99 - 1, [0.001] * (FEWEST_FOR_P99 - 1)).p99 is None
    assert meter.end(FEWEST_FOR_P99, [0.001] * FEWEST_FOR_P99).p99 == 1
