from django import forms
from django.http import HttpRequest, JsonResponse


class OrderForm(forms.Form):
    customer = forms.CharField()
    quantity = forms.IntegerField()
    cents = forms.IntegerField()


def order(request: HttpRequest) -> JsonResponse:
    form = OrderForm(request.POST)
    if not form.is_valid():
        return JsonResponse({}, status=422)
    data = form.cleaned_data
    print(data["customr"])  # wrong: misspelt
    print(data["quantity"] + data["customer"])  # wrong: a number and a text
    return JsonResponse({"total": data["quantity"] * data["cents"]})
