from tornado.escape import json_decode
from tornado.web import RequestHandler


class Orders(RequestHandler):
    def post(self) -> None:
        data = json_decode(self.request.body)
        print(data["customr"])  # wrong: misspelt
        print(data["items"][0]["quantity"] + data["customer"])  # wrong: a number and a text
        self.write({"total": sum(item["quantity"] * item["cents"] for item in data["items"])})
