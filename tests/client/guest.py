"""A guest: joins a meeting by its code, scores every cell and prints the board.

Written from docs/protocol.md alone, with only the standard library: python guest.py URL CODE NAME
"""

import base64
import hashlib
import http.client
import json
import os
import socket
import sys
from io import BufferedRWPair
from typing import Any
from urllib.parse import urlsplit


def join(host: str, code: str, name: str) -> str:
    connection = http.client.HTTPConnection(host)
    body = json.dumps({"name": name, "role": "voter"})
    connection.request("POST", f"/api/sessions/{code}/members", body, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    result = json.load(answer)
    connection.close()
    if answer.status != 201:
        sys.exit(result["reason"])
    return str(result["token"])


def upgrade(wire: BufferedRWPair, host: str, code: str, token: str) -> None:
    key = base64.b64encode(os.urandom(16)).decode()
    head = f"GET /api/sessions/{code}/live HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n"
    head += (
        f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n"
    )
    wire.write(head.encode())
    wire.flush()
    status, headers = wire.readline(), http.client.parse_headers(wire)
    proof = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
    if b" 101 " not in status or headers["Sec-WebSocket-Accept"] != base64.b64encode(proof).decode():
        sys.exit(f"no WebSocket: {status.decode()}")


def send(wire: BufferedRWPair, payload: bytes, opcode: int = 1) -> None:
    mask = os.urandom(4)
    size = len(payload)
    length = bytes([0x80 | size]) if size < 126 else bytes([0x80 | 126]) + size.to_bytes(2, "big")
    wire.write(bytes([0x80 | opcode]) + length + mask)
    wire.write(bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload)))
    wire.flush()


def receive(wire: BufferedRWPair) -> Any:
    opcode, length = (byte & 0x7F for byte in wire.read(2))
    if length > 125:
        length = int.from_bytes(wire.read(2 if length == 126 else 8), "big")
    payload = wire.read(length)
    if opcode == 8:
        sys.exit(f"closed with {int.from_bytes(payload[:2], 'big')}: {payload[2:].decode()}")
    if opcode == 9:
        send(wire, payload, 10)
    return json.loads(payload) if opcode == 1 else receive(wire)


def vote(wire: BufferedRWPair) -> Any:
    send(wire, json.dumps({"type": "hello", "version": 1, "client": "guest-by-hand"}).encode())
    session = receive(wire)["session"]
    cells = [(option["id"], criterion["id"]) for option in session["options"] for criterion in session["criteria"]]
    commands = [
        {"type": "score", "option": option, "criterion": criterion, "value": 1 + n % session["scale"]}
        for n, (option, criterion) in enumerate(cells)
    ]
    for ref, command in enumerate([*commands, {"type": "done"}], 1):
        send(wire, json.dumps({"type": "do", "ref": ref, "command": command}).encode())
    waiting, last, board = len(commands) + 1, 0, {"seq": -1}
    while waiting or board["seq"] < last:  # the board counts "done" even while totals are hidden
        message = receive(wire)
        if message["type"] == "declined":
            sys.exit(message["reason"])
        if message["type"] == "accepted":
            waiting, last = waiting - 1, max(last, message["seq"])
        if message["type"] == "board":
            board = message
    return board["board"]


def main(url: str, code: str, name: str) -> None:
    host = urlsplit(url).netloc
    address, _, port = host.partition(":")
    token = join(host, code, name)
    with socket.create_connection((address, int(port))) as connection, connection.makefile("rwb") as wire:
        upgrade(wire, host, code, token)
        print(json.dumps(vote(wire)))


if __name__ == "__main__":
    main(*sys.argv[1:])
