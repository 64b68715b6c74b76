from pyramid.request import Request
from pyramid.view import view_config


@view_config(route_name="orders", renderer="json", request_method="POST")
def order(request: Request) -> dict[str, int]:
    data = request.json_body
    print(data["customr"])  # wrong: misspelt
    print(data["items"][0]["quantity"] + data["customer"])  # wrong: a number and a text
    return {"total": sum(item["quantity"] * item["cents"] for item in data["items"])}
