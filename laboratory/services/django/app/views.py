import asyncio
import hashlib
import json

from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.models import User
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from app.forms import CustomerForm, ItemForm, NoteForm, PersonForm, UploadForm
from app.models import Note

ROWS = [{"number": n, "name": f"Row <{n}> & more", "price": n * 99} for n in range(1, 51)]


def hello(request):
    return JsonResponse({"message": "Hello, World!"})


def page(request):
    return render(request, "page.html", {"title": request.GET.get("title", ""), "rows": ROWS})


def notes(request):
    if request.method == "POST":
        return add_note(request)
    found = Note.objects.filter(author=request.GET.get("author", "")).order_by("id")
    return JsonResponse({"notes": [note.as_dict() for note in found]})


def add_note(request):
    if not request.user.is_authenticated:
        return HttpResponse(status=401)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=422)
    note = Note.objects.create(author=request.user.username, text=form.cleaned_data["text"])
    return JsonResponse({"author": note.author, "text": note.text}, status=201)


@csrf_exempt  # an endpoint for programs, which send no cookie
def note(request, id):
    found = get_object_or_404(Note, pk=id)
    if request.method == "PUT":
        found.text = json.loads(request.body)["text"]
        found.save(update_fields=["text"])
    return JsonResponse(found.as_dict())


@csrf_exempt
@require_POST
def order(request):
    body = json.loads(request.body)
    customer = CustomerForm(body["customer"])
    items = [ItemForm(item) for item in body["items"]]
    wrong = [f"customer.{field}" for field in customer.errors]
    wrong += [f"items.{n}.{field}" for n, item in enumerate(items) for field in item.errors]
    if wrong:
        return JsonResponse({"wrong": sorted(wrong)}, status=422)
    total = sum(item.cleaned_data["quantity"] * item.cleaned_data["cents"] for item in items)
    return JsonResponse({"customer": customer.cleaned_data["name"], "lines": len(items), "total": total})


@require_POST
def people(request):
    form = PersonForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=422)
    User.objects.create_user(form.cleaned_data["name"], password=form.cleaned_data["password"])
    return JsonResponse({"name": form.cleaned_data["name"]}, status=201)


def sign_in(request):
    if request.method == "GET":
        return render(request, "sign-in.html")
    user = authenticate(request, username=request.POST.get("name"), password=request.POST.get("password"))
    if user is None:
        return HttpResponse(status=403)
    login(request, user)
    return JsonResponse({"name": user.username})


@require_POST
def sign_out(request):
    logout(request)
    return HttpResponse(status=204)


def me(request):
    if not request.user.is_authenticated:
        return HttpResponse(status=401)
    return JsonResponse({"name": request.user.username})


async def wait(request):
    await asyncio.sleep(0.1)
    return JsonResponse({"waited": 100})


@csrf_exempt
@require_POST
def upload(request):
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return HttpResponse(status=422)
    file, digest = form.cleaned_data["file"], hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    return JsonResponse({"name": file.name, "size": file.size, "sha256": digest.hexdigest()})
