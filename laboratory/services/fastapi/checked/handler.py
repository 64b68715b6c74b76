from fastapi import FastAPI
from pydantic import BaseModel


class Item(BaseModel):
    quantity: int
    cents: int


class Order(BaseModel):
    customer: str
    items: list[Item]


app = FastAPI()


@app.post("/orders")
async def order(order: Order) -> dict[str, int]:
    print(order.customr)  # wrong: misspelt
    print(order.items[0].quantity + order.customer)  # wrong: a number and a text
    return {"total": sum(item.quantity * item.cents for item in order.items)}
