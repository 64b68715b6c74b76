from channels.generic.websocket import AsyncWebsocketConsumer


class Live(AsyncWebsocketConsumer):
    groups = ("everybody",)

    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send("everybody", {"type": "tell", "text": text_data})

    async def tell(self, event):
        await self.send(text_data=event["text"])
