"""The service in Tornado, after its guide and demonstrations: coroutines, its own server, SQLite in a thread."""

import asyncio
import hashlib
import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated

import bcrypt
from pydantic import BaseModel, Field, ValidationError
from security import SETTINGS
from tornado.escape import json_decode
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets
from tornado.options import define, options
from tornado.process import fork_processes
from tornado.web import Application, HTTPError, RequestHandler
from tornado.websocket import WebSocketHandler

define("port", default=8888, type=int)
define("workers", default=1, type=int)

ROWS = [{"number": n, "name": f"Row <{n}> & more", "price": n * 99} for n in range(1, 51)]


class Customer(BaseModel):
    name: Annotated[str, Field(min_length=1, max_length=80)]
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")]


class Item(BaseModel):
    sku: Annotated[str, Field(min_length=1, max_length=20)]
    quantity: Annotated[int, Field(ge=1, le=100)]
    cents: Annotated[int, Field(ge=0)]


class Order(BaseModel):
    customer: Customer
    items: list[Item]


class Database:
    """One connection in one thread: SQLite would stop the loop."""

    def __init__(self, path):
        self.thread = ThreadPoolExecutor(1)
        self.connection = sqlite3.connect(path, check_same_thread=False)
        self.connection.row_factory = sqlite3.Row
        self.connection.executescript(Path("schema.sql").read_text())

    async def execute(self, statement, *values):
        return await IOLoop.current().run_in_executor(self.thread, self._execute, statement, values)

    def _execute(self, statement, values):
        with self.connection:
            return [dict(row) for row in self.connection.execute(statement, values)]


class BaseHandler(RequestHandler):
    @property
    def db(self):
        return self.application.db

    async def prepare(self):
        if (id := self.get_signed_cookie("person")) is not None:
            found = await self.db.execute("SELECT * FROM person WHERE id = ?", int(id))
            self.current_user = found[0] if found else None


class Hello(RequestHandler):
    def get(self):
        self.write({"message": "Hello, World!"})


class Page(RequestHandler):
    def get(self):
        self.render("page.html", title=self.get_query_argument("title", ""), rows=ROWS)


class Notes(BaseHandler):
    async def get(self):
        author = self.get_query_argument("author", "")
        self.write({"notes": await self.db.execute("SELECT * FROM note WHERE author = ? ORDER BY id", author)})

    async def post(self):
        if not self.current_user:
            raise HTTPError(401)
        author, text = self.current_user["name"], self.get_argument("text")
        await self.db.execute("INSERT INTO note (author, text) VALUES (?, ?)", author, text)
        self.set_status(201)
        self.write({"author": author, "text": text})


class Note(BaseHandler):
    async def get(self, id):
        found = await self.db.execute("SELECT * FROM note WHERE id = ?", int(id))
        if not found:
            raise HTTPError(404)
        self.write(found[0])

    async def put(self, id):
        text = json_decode(self.request.body)["text"]
        await self.db.execute("UPDATE note SET text = ? WHERE id = ?", text, int(id))
        await self.get(id)


class Orders(RequestHandler):
    def post(self):
        try:
            order = Order.model_validate_json(self.request.body)
        except ValidationError as error:
            self.set_status(422)
            self.write({"wrong": sorted(".".join(map(str, e["loc"])) for e in error.errors())})
            return
        total = sum(item.quantity * item.cents for item in order.items)
        self.write({"customer": order.customer.name, "lines": len(order.items), "total": total})


def in_thread(function, *arguments):
    return IOLoop.current().run_in_executor(None, function, *arguments)


class People(BaseHandler):
    async def post(self):
        name, password = self.get_argument("name"), self.get_argument("password")
        hashed = await in_thread(bcrypt.hashpw, password.encode(), bcrypt.gensalt())
        await self.db.execute("INSERT INTO person (name, password) VALUES (?, ?)", name, hashed.decode())
        self.set_status(201)
        self.write({"name": name})


class SignIn(BaseHandler):
    def get(self):
        self.render("sign-in.html")

    async def post(self):
        found = await self.db.execute("SELECT * FROM person WHERE name = ?", self.get_argument("name"))
        password = self.get_argument("password").encode()
        if not found or not await in_thread(bcrypt.checkpw, password, found[0]["password"].encode()):
            raise HTTPError(403)
        self.set_signed_cookie("person", str(found[0]["id"]))
        self.write({"name": found[0]["name"]})


class SignOut(BaseHandler):
    def post(self):
        self.clear_cookie("person")
        self.set_status(204)


class Me(BaseHandler):
    def get(self):
        if not self.current_user:
            raise HTTPError(401)
        self.write({"name": self.current_user["name"]})


class Wait(RequestHandler):
    async def get(self):
        await asyncio.sleep(0.1)
        self.write({"waited": 100})


class Upload(RequestHandler):
    def post(self):
        file = self.request.files["file"][0]
        digest = hashlib.sha256(file.body).hexdigest()
        self.write({"name": file.filename, "size": len(file.body), "sha256": digest})


class Live(WebSocketHandler):
    everybody = set()

    def open(self):
        self.everybody.add(self)

    def on_message(self, text):
        for member in self.everybody:
            member.write_message(text)

    def on_close(self):
        self.everybody.discard(self)


class Service(Application):
    def __init__(self, db):
        self.db = db
        routes = [
            *((r"/json", Hello), (r"/page", Page), (r"/notes", Notes), (r"/notes/(\d+)", Note), (r"/orders", Orders)),
            *((r"/people", People), (r"/sign-in", SignIn), (r"/sign-out", SignOut), (r"/me", Me)),
            *((r"/wait", Wait), (r"/upload", Upload), (r"/live", Live)),
        ]
        super().__init__(routes, template_path="templates", cookie_secret=os.environ["SECRET_KEY"], **SETTINGS)


async def main(sockets):
    service = Service(Database(os.environ["DATABASE"]))
    if "REDIS_URL" in os.environ:
        import over_redis

        service.add_handlers(".*", [(r"/live-redis", over_redis.Live)])
        await over_redis.listen()
    if "POSTGRES_URL" in os.environ:
        import over_postgres

        service.add_handlers(".*", [(r"/postgres/notes/(\d+)", over_postgres.Note)])
        await over_postgres.pool.open()
    HTTPServer(service).add_sockets(sockets)
    await asyncio.Event().wait()


if __name__ == "__main__":
    options.parse_command_line()
    sockets = bind_sockets(options.port, "127.0.0.1")
    if options.workers > 1:
        fork_processes(options.workers)
    asyncio.run(main(sockets))
