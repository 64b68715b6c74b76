import os

from django.contrib import admin
from django.urls import path

from app import views, with_pydantic

urlpatterns = [
    path("admin/", admin.site.urls),
    path("json", views.hello),
    path("page", views.page),
    path("notes", views.notes),
    path("notes/<int:id>", views.note),
    path("orders", views.order),
    path("pydantic/orders", with_pydantic.order),
    path("people", views.people),
    path("sign-in", views.sign_in),
    path("sign-out", views.sign_out),
    path("me", views.me),
    path("wait", views.wait),
    path("upload", views.upload),
]

if "POSTGRES_URL" in os.environ:
    from app import over_postgres

    urlpatterns.append(path("postgres/notes/<int:id>", over_postgres.note))
