import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "app.settings")
http = get_asgi_application()  # before anything that needs the models

from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from channels.security.websocket import AllowedHostsOriginValidator  # noqa: E402
from django.urls import path  # noqa: E402

from app.consumers import Live, LiveRedis  # noqa: E402

live = AllowedHostsOriginValidator(URLRouter([path("live", Live.as_asgi()), path("live-redis", LiveRedis.as_asgi())]))
application = ProtocolTypeRouter({"http": http, "websocket": live})
