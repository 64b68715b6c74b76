"""The service in Pyramid, after its starter project and tutorials: explicit configuration, SQLAlchemy, transactions."""

import hashlib
import os
import sys
import time

import bcrypt
import colander
import zope.sqlalchemy
from models import Base, Note, Person
from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPForbidden, HTTPNoContent, HTTPNotFound, HTTPUnauthorized
from pyramid.paster import get_appsettings
from pyramid.security import forget, remember
from pyramid.view import view_config
from simple_websocket import ConnectionClosed, Server
from sqlalchemy import engine_from_config, select
from sqlalchemy.orm import sessionmaker

ROWS = [{"number": n, "name": f"Row <{n}> & more", "price": n * 99} for n in range(1, 51)]


class Customer(colander.Schema):
    name = colander.SchemaNode(colander.String(), validator=colander.Length(1, 80))
    country = colander.SchemaNode(colander.String(), validator=colander.Regex("^[A-Z]{2}$"))


class Item(colander.Schema):
    sku = colander.SchemaNode(colander.String(), validator=colander.Length(1, 20))
    quantity = colander.SchemaNode(colander.Integer(), validator=colander.Range(1, 100))
    cents = colander.SchemaNode(colander.Integer(), validator=colander.Range(min=0))


class Items(colander.SequenceSchema):
    item = Item()


class Order(colander.Schema):
    customer = Customer()
    items = Items()


@view_config(route_name="json", renderer="json")
def hello(request):
    return {"message": "Hello, World!"}


@view_config(route_name="page", renderer="templates/page.jinja2")
def page(request):
    return {"title": request.params.get("title", ""), "rows": ROWS}


@view_config(route_name="notes", renderer="json", request_method="GET")
def notes(request):
    query = select(Note).where(Note.author == request.params.get("author", "")).order_by(Note.id)
    return {"notes": list(request.dbsession.scalars(query))}


@view_config(route_name="notes", renderer="json", request_method="POST")
def add_note(request):
    if request.identity is None:
        raise HTTPUnauthorized()
    request.dbsession.add(Note(author=request.identity.name, text=request.POST["text"]))
    request.response.status_int = 201
    return {"author": request.identity.name, "text": request.POST["text"]}


def the_note(request):
    if (note := request.dbsession.get(Note, int(request.matchdict["id"]))) is None:
        raise HTTPNotFound()
    return note


@view_config(route_name="note", renderer="json", request_method="GET")
def read_note(request):
    return the_note(request)


# An endpoint for programs, which send no cookie.
@view_config(route_name="note", renderer="json", request_method="PUT", require_csrf=False)
def write_note(request):
    note = the_note(request)
    note.text = request.json_body["text"]
    return note


@view_config(route_name="orders", renderer="json", request_method="POST", require_csrf=False)
def order(request):
    try:
        made = Order().deserialize(request.json_body)
    except colander.Invalid as error:
        request.response.status_int = 422
        return {"wrong": sorted(error.asdict())}
    total = sum(item["quantity"] * item["cents"] for item in made["items"])
    return {"customer": made["customer"]["name"], "lines": len(made["items"]), "total": total}


@view_config(route_name="people", renderer="json", request_method="POST")
def people(request):
    name, password = request.POST["name"], bcrypt.hashpw(request.POST["password"].encode(), bcrypt.gensalt())
    request.dbsession.add(Person(name=name, password=password.decode()))
    request.response.status_int = 201
    return {"name": name}


@view_config(route_name="sign-in", renderer="templates/sign-in.jinja2", request_method="GET")
def sign_in_form(request):
    return {}


@view_config(route_name="sign-in", renderer="json", request_method="POST")
def sign_in(request):
    person = request.dbsession.scalar(select(Person).where(Person.name == request.POST["name"]))
    if person is None or not bcrypt.checkpw(request.POST["password"].encode(), person.password.encode()):
        raise HTTPForbidden()
    request.response.headers.extend(remember(request, person.id))
    return {"name": person.name}


@view_config(route_name="sign-out", request_method="POST")
def sign_out(request):
    return HTTPNoContent(headers=forget(request))


@view_config(route_name="me", renderer="json")
def me(request):
    if request.identity is None:
        raise HTTPUnauthorized()
    return {"name": request.identity.name}


@view_config(route_name="wait", renderer="json")
def wait(request):
    time.sleep(0.1)
    return {"waited": 100}


@view_config(route_name="upload", renderer="json", request_method="POST", require_csrf=False)
def upload(request):
    field, digest, size = request.POST["file"], hashlib.sha256(), 0
    while chunk := field.file.read(65536):
        digest.update(chunk)
        size += len(chunk)
    return {"name": field.filename, "size": size, "sha256": digest.hexdigest()}


everybody = set()


@view_config(route_name="live")
def live(request):
    ws = Server.accept(request.environ)
    everybody.add(ws)
    try:
        while True:
            text = ws.receive()
            for member in list(everybody):
                member.send(text)
    except ConnectionClosed:
        raise StopIteration from None  # shows gunicorn that the socket is already handled
    finally:
        everybody.discard(ws)


def add_session(config, engine):
    """A database session for each request, in the request's transaction."""
    config.include("pyramid_tm")
    factory = sessionmaker(engine)

    def dbsession(request):
        session = factory()
        zope.sqlalchemy.register(session, transaction_manager=request.tm)
        return session

    config.add_request_method(dbsession, reify=True)


def main(global_config, **settings):
    with Configurator(settings=settings) as config:
        config.include("pyramid_jinja2")
        config.include("security")
        add_session(config, engine_from_config(settings))
        for name in (
            "json",
            "page",
            "notes",
            "orders",
            "people",
            "sign-in",
            "sign-out",
            "me",
            "wait",
            "upload",
            "live",
        ):
            config.add_route(name, f"/{name}")
        config.add_route("note", r"/notes/{id:\d+}")
        config.scan("app")
        config.include("with_pydantic")
        if "REDIS_URL" in os.environ:
            config.add_route("live-redis", "/live-redis")
            config.add_view("over_redis.live", route_name="live-redis")
        if "POSTGRES_URL" in os.environ:
            config.include("over_postgres")
    return config.make_wsgi_app()


if __name__ == "__main__":
    options = dict(pair.split("=", 1) for pair in sys.argv[2:])
    Base.metadata.create_all(engine_from_config(get_appsettings(sys.argv[1], "main", options=options)))
