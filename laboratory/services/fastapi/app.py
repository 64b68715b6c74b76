"""The service in FastAPI, after its user guide: typed parameters, SQLModel, `def` for whatever blocks on SQLite."""

import asyncio
import hashlib
import os
from contextlib import asynccontextmanager
from typing import Annotated

import security
from fastapi import Depends, FastAPI, Form, HTTPException, Request, UploadFile, WebSocket
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.templating import Jinja2Templates
from pwdlib import PasswordHash
from pydantic import BaseModel, Field
from sqlmodel import Field as Column
from sqlmodel import Session, SQLModel, create_engine, select
from starlette.websockets import WebSocketDisconnect

ROWS = [{"number": n, "name": f"Row <{n}> & more", "price": n * 99} for n in range(1, 51)]

engine = create_engine(f"sqlite:///{os.environ['DATABASE']}", connect_args={"check_same_thread": False})
password_hash = PasswordHash.recommended()
templates = Jinja2Templates(directory="templates")


class Note(SQLModel, table=True):
    id: int | None = Column(default=None, primary_key=True)
    author: str = Column(index=True)
    text: str


class Person(SQLModel, table=True):
    id: int | None = Column(default=None, primary_key=True)
    name: str = Column(unique=True)
    password: str


class Customer(BaseModel):
    name: str = Field(min_length=1, max_length=80)
    country: str = Field(pattern="^[A-Z]{2}$")


class Item(BaseModel):
    sku: str = Field(min_length=1, max_length=20)
    quantity: int = Field(ge=1, le=100)
    cents: int = Field(ge=0)


class Order(BaseModel):
    customer: Customer
    items: list[Item]


class Text(BaseModel):
    text: str


class Receipt(BaseModel):
    customer: str
    lines: int
    total: int


@asynccontextmanager
async def lifespan(app: FastAPI):
    SQLModel.metadata.create_all(engine)
    yield


app = FastAPI(lifespan=lifespan)
security.install(app)


def get_session():
    with Session(engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


@app.exception_handler(RequestValidationError)
async def wrong(request: Request, error: RequestValidationError):
    return JSONResponse({"wrong": sorted(".".join(map(str, e["loc"][1:])) for e in error.errors())}, 422)


@app.get("/json")
async def hello():
    return {"message": "Hello, World!"}


@app.get("/page", response_class=HTMLResponse)
async def page(request: Request, title: str = ""):
    return templates.TemplateResponse(request, "page.html", {"title": title, "rows": ROWS})


@app.get("/notes")
def notes(session: SessionDep, author: str = "") -> dict[str, list[Note]]:
    return {"notes": list(session.exec(select(Note).where(Note.author == author).order_by(Note.id)))}


def current_person(id: Annotated[int, Depends(security.remembered)], session: SessionDep) -> Person:
    if (person := session.get(Person, id)) is None:
        raise HTTPException(401)
    return person


PersonDep = Annotated[Person, Depends(current_person)]


@app.post("/notes", status_code=201)
def add_note(text: Annotated[str, Form()], person: PersonDep, session: SessionDep):
    session.add(Note(author=person.name, text=text))
    session.commit()
    return {"author": person.name, "text": text}


@app.get("/notes/{id}")
def read_note(id: int, session: SessionDep) -> Note:
    if (note := session.get(Note, id)) is None:
        raise HTTPException(404)
    return note


@app.put("/notes/{id}")
def write_note(id: int, new: Text, session: SessionDep) -> Note:
    note = read_note(id, session)
    note.text = new.text
    session.add(note)
    session.commit()
    session.refresh(note)
    return note


@app.post("/orders")
async def order(order: Order) -> Receipt:
    total = sum(item.quantity * item.cents for item in order.items)
    return Receipt(customer=order.customer.name, lines=len(order.items), total=total)


@app.post("/people", status_code=201)
def people(name: Annotated[str, Form()], password: Annotated[str, Form()], session: SessionDep):
    session.add(Person(name=name, password=password_hash.hash(password)))
    session.commit()
    return {"name": name}


@app.get("/sign-in", response_class=HTMLResponse)
async def sign_in_form(request: Request):
    return templates.TemplateResponse(request, "sign-in.html")


@app.post("/sign-in")
def sign_in(request: Request, name: Annotated[str, Form()], password: Annotated[str, Form()], session: SessionDep):
    person = session.exec(select(Person).where(Person.name == name)).first()
    if person is None or not password_hash.verify(password, person.password):
        raise HTTPException(403)
    return {"name": person.name, **security.remember(request, person.id)}


@app.post("/sign-out", status_code=204)
async def sign_out(request: Request):
    security.forget(request)


@app.get("/me")
def me(person: PersonDep):
    return {"name": person.name}


@app.get("/wait")
async def wait():
    await asyncio.sleep(0.1)
    return {"waited": 100}


@app.post("/upload")
async def upload(file: UploadFile):
    digest, size = hashlib.sha256(), 0
    while chunk := await file.read(65536):
        digest.update(chunk)
        size += len(chunk)
    return {"name": file.filename, "size": size, "sha256": digest.hexdigest()}


everybody: set[WebSocket] = set()


@app.websocket("/live")
async def live(websocket: WebSocket):
    await websocket.accept()
    everybody.add(websocket)
    try:
        while True:
            text = await websocket.receive_text()
            for member in list(everybody):
                await member.send_text(text)
    except WebSocketDisconnect:
        pass
    finally:
        everybody.discard(websocket)


if "REDIS_URL" in os.environ:
    import over_redis

    app.include_router(over_redis.router)
if "POSTGRES_URL" in os.environ:
    import over_postgres

    app.include_router(over_postgres.router)
