"""The same rows in PostgreSQL, over the pool of Django's own backend."""

import json

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt

from app.models import Note


@csrf_exempt  # an endpoint for programs, which send no cookie
def note(request, id):
    found = get_object_or_404(Note.objects.using("postgres"), pk=id)
    if request.method == "PUT":
        found.text = json.loads(request.body)["text"]
        found.save(update_fields=["text"])
    return JsonResponse(found.as_dict())
