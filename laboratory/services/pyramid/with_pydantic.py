"""The order checked by Pydantic rather than by colander."""

from typing import Annotated

from pydantic import BaseModel, Field, ValidationError
from pyramid.view import view_config


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


@view_config(route_name="orders-pydantic", renderer="json", request_method="POST", require_csrf=False)
def order(request):
    try:
        made = Order.model_validate_json(request.body)
    except ValidationError as error:
        request.response.status_int = 422
        return {"wrong": sorted(".".join(map(str, e["loc"])) for e in error.errors())}
    total = sum(item.quantity * item.cents for item in made.items)
    return {"customer": made.customer.name, "lines": len(made.items), "total": total}


def includeme(config):
    config.add_route("orders-pydantic", "/pydantic/orders")
    config.scan("with_pydantic")
