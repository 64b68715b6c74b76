"""A broadcast for several workers: each tells its own members what Redis tells it."""

import os
from contextlib import suppress
from threading import Lock, Thread

from redis import Redis
from simple_websocket import ConnectionClosed

redis = Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
members = set()
first = Lock()
listeners = []


def listen():
    """Start to listen to Redis, once."""
    with first:
        if listeners:
            return
        subscription = redis.pubsub()
        subscription.subscribe("live")
        texts = subscription.listen()
        next(texts)  # the confirmation
        listeners.append(Thread(target=forward, args=(texts,), daemon=True))
        listeners[0].start()


def forward(texts):
    for message in texts:
        for member in list(members):
            with suppress(ConnectionClosed):
                member.send(message["data"])


def live(ws):
    listen()
    members.add(ws)
    try:
        while True:
            redis.publish("live", ws.receive())
    finally:
        members.discard(ws)
