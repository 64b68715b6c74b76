from channels.generic.websocket import AsyncWebsocketConsumer

everybody = set()


class Live(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
        everybody.add(self)

    async def receive(self, text_data=None, bytes_data=None):
        for member in list(everybody):
            await member.send(text_data=text_data)

    async def disconnect(self, code):
        everybody.discard(self)


class LiveRedis(AsyncWebsocketConsumer):
    """For several workers: the channel layer tells every member, whichever worker it is connected to."""

    groups = ("everybody",)

    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send("everybody", {"type": "tell", "text": text_data})

    async def tell(self, event):
        await self.send(text_data=event["text"])
