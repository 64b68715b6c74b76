"""The order checked by Pydantic rather than by forms."""

from typing import Annotated

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from pydantic import BaseModel, Field, ValidationError


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


@csrf_exempt
@require_POST
def order(request):
    try:
        made = Order.model_validate_json(request.body)
    except ValidationError as error:
        return JsonResponse({"wrong": sorted(".".join(map(str, e["loc"])) for e in error.errors())}, status=422)
    total = sum(item.quantity * item.cents for item in made.items)
    return JsonResponse({"customer": made.customer.name, "lines": len(made.items), "total": total})
