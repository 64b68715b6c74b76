"""The same rows in PostgreSQL, over SQLAlchemy's pool, with SQL by hand as in the service."""

import os

from flask import Blueprint, abort, request
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

engine = create_engine(make_url(os.environ["POSTGRES_URL"]).set(drivername="postgresql+psycopg"))
blueprint = Blueprint("postgres", __name__, url_prefix="/postgres")

READ = text("SELECT id, author, text FROM note WHERE id = :id")
WRITE = text("UPDATE note SET text = :text WHERE id = :id")


@blueprint.get("/notes/<int:id>")
def read_note(id):
    with engine.connect() as db:
        row = db.execute(READ, {"id": id}).mappings().first()
    return dict(row) if row else abort(404)


@blueprint.put("/notes/<int:id>")
def write_note(id):
    with engine.begin() as db:
        db.execute(WRITE, {"text": request.get_json()["text"], "id": id})
    return read_note(id)
