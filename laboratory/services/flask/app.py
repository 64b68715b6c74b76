"""The service in Flask, after its tutorial: SQLite by hand, Jinja templates, the session in a signed cookie."""

import hashlib
import os
import sqlite3
import time
from threading import local
from typing import Annotated

from flask import Flask, abort, current_app, g, render_template, request, session
from flask_sock import Sock
from pydantic import BaseModel, Field, ValidationError
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["SECRET_KEY"], DATABASE=os.environ["DATABASE"])
sock = Sock(app)

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


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(current_app.config["DATABASE"])
        g.db.row_factory = sqlite3.Row
    return g.db


@app.teardown_appcontext
def close_db(error=None):
    if (db := g.pop("db", None)) is not None:
        db.close()


@app.cli.command("init-db")
def init_db():
    with current_app.open_resource("schema.sql") as file:
        get_db().executescript(file.read().decode())


@app.get("/json")
def hello():
    return {"message": "Hello, World!"}


@app.get("/page")
def page():
    return render_template("page.html", title=request.args.get("title", ""), rows=ROWS)


@app.get("/notes")
def notes():
    found = get_db().execute("SELECT * FROM note WHERE author = ? ORDER BY id", (request.args.get("author", ""),))
    return {"notes": [dict(row) for row in found]}


@app.post("/notes")
def add_note():
    if (person := current_person()) is None:
        abort(401)
    get_db().execute("INSERT INTO note (author, text) VALUES (?, ?)", (person["name"], request.form["text"]))
    get_db().commit()
    return {"author": person["name"], "text": request.form["text"]}, 201


@app.get("/notes/<int:id>")
def read_note(id):
    row = get_db().execute("SELECT * FROM note WHERE id = ?", (id,)).fetchone()
    return dict(row) if row else abort(404)


kept = local()


@app.get("/kept/notes/<int:id>")
def read_note_kept(id):
    """As above, but a thread keeps its connection, as an ORM does; the tutorial opens one for each request."""
    if not hasattr(kept, "db"):
        kept.db = sqlite3.connect(current_app.config["DATABASE"])
        kept.db.row_factory = sqlite3.Row
    row = kept.db.execute("SELECT * FROM note WHERE id = ?", (id,)).fetchone()
    return dict(row) if row else abort(404)


@app.put("/notes/<int:id>")
def write_note(id):
    get_db().execute("UPDATE note SET text = ? WHERE id = ?", (request.get_json()["text"], id))
    get_db().commit()
    return read_note(id)


@app.post("/orders")
def order():
    try:
        made = Order.model_validate(request.get_json())
    except ValidationError as error:
        return {"wrong": sorted(".".join(map(str, e["loc"])) for e in error.errors())}, 422
    total = sum(item.quantity * item.cents for item in made.items)
    return {"customer": made.customer.name, "lines": len(made.items), "total": total}


@app.post("/people")
def people():
    name, password = request.form["name"], generate_password_hash(request.form["password"])
    get_db().execute("INSERT INTO person (name, password) VALUES (?, ?)", (name, password))
    get_db().commit()
    return {"name": name}, 201


@app.get("/sign-in")
def sign_in_form():
    return render_template("sign-in.html")


@app.post("/sign-in")
def sign_in():
    person = get_db().execute("SELECT * FROM person WHERE name = ?", (request.form["name"],)).fetchone()
    if person is None or not check_password_hash(person["password"], request.form["password"]):
        abort(403)
    session.clear()
    session["person"] = person["id"]
    return {"name": person["name"]}


@app.post("/sign-out")
def sign_out():
    session.clear()
    return "", 204


def current_person():
    return get_db().execute("SELECT * FROM person WHERE id = ?", (session.get("person"),)).fetchone()


@app.get("/me")
def me():
    person = current_person()
    return {"name": person["name"]} if person else abort(401)


@app.get("/wait")
def wait():
    time.sleep(0.1)
    return {"waited": 100}


@app.post("/upload")
def upload():
    file, digest, size = request.files["file"], hashlib.sha256(), 0
    while chunk := file.stream.read(65536):
        digest.update(chunk)
        size += len(chunk)
    return {"name": file.filename, "size": size, "sha256": digest.hexdigest()}


everybody = set()


@sock.route("/live")
def live(ws):
    everybody.add(ws)
    try:
        while True:
            text = ws.receive()
            for member in list(everybody):
                member.send(text)
    finally:
        everybody.discard(ws)


if "REDIS_URL" in os.environ:
    import over_redis

    sock.route("/live-redis", endpoint="live_redis")(over_redis.live)
if "POSTGRES_URL" in os.environ:
    import over_postgres

    app.register_blueprint(over_postgres.blueprint)
