"""A broadcast for several workers: each tells its own members what Redis tells it."""

import os

from redis.asyncio import Redis
from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketHandler

redis = Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)


class Live(WebSocketHandler):
    everybody = set()

    def open(self):
        self.everybody.add(self)

    async def on_message(self, text):
        await redis.publish("live", text)

    def on_close(self):
        self.everybody.discard(self)


async def listen():
    subscription = redis.pubsub()
    await subscription.subscribe("live")
    IOLoop.current().add_callback(forward, subscription)


async def forward(subscription):
    async for message in subscription.listen():
        if message["type"] == "message":
            for member in Live.everybody:
                member.write_message(message["data"])
