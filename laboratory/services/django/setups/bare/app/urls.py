from app import views
from django.urls import path

urlpatterns = [
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
