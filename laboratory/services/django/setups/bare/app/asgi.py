import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "app.settings")
http = get_asgi_application()  # before anything that needs the models

from app.consumers import Live  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.urls import path  # noqa: E402

application = ProtocolTypeRouter({"http": http, "websocket": URLRouter([path("live", Live.as_asgi())])})
