from flask import Flask, request

app = Flask(__name__)


@app.post("/orders")
def order() -> dict[str, int]:
    data = request.get_json()
    print(data["customr"])  # wrong: misspelt
    print(data["items"][0]["quantity"] + data["customer"])  # wrong: a number and a text
    return {"total": sum(item["quantity"] * item["cents"] for item in data["items"])}
