"""The cookie that keeps a user signed in: who can read it, and which sites' requests carry it."""

from __future__ import annotations

from laboratory.client import HttpClient, HttpRequest, HttpResponse, same_site
from laboratory.errors import LaboratoryError
from laboratory.probes.finding import Finding

NO_COOKIE = "no cookie: a script of the service's page keeps a token"


def findings(client: HttpClient, signed_in: HttpResponse) -> dict[str, Finding]:
    """Return the findings about the cookie that signing in set, by statement; raises LaboratoryError without one."""
    if client.token:
        return {"cookie-script": Finding(False, NO_COOKIE), "cookie-cross-site": Finding(True, NO_COOKIE)}
    name = cookie_name(client)
    lines = signed_in.headers.get("set-cookie", "").splitlines()
    line = next(line for line in lines if line.partition("=")[0].strip() == name)
    hidden = "httponly" in (part.strip().lower() for part in line.split(";")[1:])
    site = same_site(next(cookie for cookie in client.cookies if cookie.name == name))
    return {
        "cookie-script": Finding(hidden, "HttpOnly" if hidden else "not HttpOnly"),
        "cookie-cross-site": Finding(
            site in ("lax", "strict"), f"SameSite={site.capitalize()}" if site else "no SameSite"
        ),
    }


def cookie_name(client: HttpClient) -> str:
    """Return the name of the cookie without which the user is unknown; raises LaboratoryError."""
    for cookie in client.cookies:
        others = "; ".join(f"{c.name}={c.value}" for c in client.cookies if c.name != cookie.name)
        request = HttpRequest("GET", "/me", headers={"Cookie": others or "none=none"})
        if HttpClient(client.port).send(request).status == 401:
            return cookie.name
    raise LaboratoryError("The service does not remember a user by one of its cookies.")
