from django.contrib import admin
from django.urls import path

from app import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("json", views.hello),
    path("page", views.page),
    path("notes", views.notes),
    path("notes/<int:id>", views.note),
    path("orders", views.order),
    path("people", views.people),
    path("sign-in", views.sign_in),
    path("sign-out", views.sign_out),
    path("me", views.me),
    path("wait", views.wait),
    path("upload", views.upload),
]
