"""A broadcast for several workers: each tells its own members what Redis tells it."""

import asyncio
import os
from contextlib import asynccontextmanager

from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from redis.asyncio import Redis

redis = Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
members: set[WebSocket] = set()


@asynccontextmanager
async def lifespan(app):
    async with redis.pubsub() as subscription:
        await subscription.subscribe("live")
        task = asyncio.create_task(forward(subscription))
        yield
        task.cancel()


async def forward(subscription):
    async for message in subscription.listen():
        if message["type"] == "message":
            for member in list(members):
                await member.send_text(message["data"])


router = APIRouter(lifespan=lifespan)


@router.websocket("/live-redis")
async def live(websocket: WebSocket):
    await websocket.accept()
    members.add(websocket)
    try:
        while True:
            await redis.publish("live", await websocket.receive_text())
    except WebSocketDisconnect:
        pass
    finally:
        members.discard(websocket)
