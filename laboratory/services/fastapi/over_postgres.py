"""The same rows in PostgreSQL, with SQLModel over SQLAlchemy's pool."""

import os
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException
from pydantic import BaseModel
from sqlalchemy import MetaData
from sqlalchemy.engine import make_url
from sqlmodel import Field, Session, SQLModel, create_engine

engine = create_engine(make_url(os.environ["POSTGRES_URL"]).set(drivername="postgresql+psycopg"))
router = APIRouter(prefix="/postgres")


class InPostgres(SQLModel):
    metadata = MetaData()  # the service has a table with the same name in SQLite


class Note(InPostgres, table=True):
    id: int | None = Field(default=None, primary_key=True)
    author: str
    text: str


class Text(BaseModel):
    text: str


def get_session():
    with Session(engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


@router.get("/notes/{id}")
def read_note(id: int, session: SessionDep) -> Note:
    if (note := session.get(Note, id)) is None:
        raise HTTPException(404)
    return note


@router.put("/notes/{id}")
def write_note(id: int, new: Text, session: SessionDep) -> Note:
    note = read_note(id, session)
    note.text = new.text
    session.add(note)
    session.commit()
    session.refresh(note)
    return note
