"""The same rows in PostgreSQL, over SQLAlchemy's pool, in the request's transaction."""

import os

import zope.sqlalchemy
from pyramid.httpexceptions import HTTPNotFound
from pyramid.view import view_config
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Note(Base):
    __tablename__ = "note"
    id: Mapped[int] = mapped_column(primary_key=True)
    author: Mapped[str]
    text: Mapped[str]

    def __json__(self, request):
        return {"id": self.id, "author": self.author, "text": self.text}


def the_note(request):
    if (note := request.postgres.get(Note, int(request.matchdict["id"]))) is None:
        raise HTTPNotFound()
    return note


@view_config(route_name="postgres-note", renderer="json", request_method="GET")
def read_note(request):
    return the_note(request)


@view_config(route_name="postgres-note", renderer="json", request_method="PUT", require_csrf=False)
def write_note(request):
    note = the_note(request)
    note.text = request.json_body["text"]
    return note


def includeme(config):
    engine = create_engine(make_url(os.environ["POSTGRES_URL"]).set(drivername="postgresql+psycopg"))
    factory = sessionmaker(engine)

    def postgres(request):
        session = factory()
        zope.sqlalchemy.register(session, transaction_manager=request.tm)
        return session

    config.add_request_method(postgres, reify=True)
    config.add_route("postgres-note", r"/postgres/notes/{id:\d+}")
    config.scan("over_postgres")
