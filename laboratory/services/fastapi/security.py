import os

from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware


def install(app: FastAPI):
    app.add_middleware(SessionMiddleware, secret_key=os.environ["SECRET_KEY"])


def remember(request: Request, id: int):
    request.session["person"] = id
    return {}


def remembered(request: Request) -> int:
    return request.session.get("person", 0)


def forget(request: Request):
    request.session.clear()
