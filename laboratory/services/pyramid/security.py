"""As in the tutorial “SQLAlchemy + URL dispatch wiki”, under “Adding authentication” (docs/tutorials/wiki2 of 2.1)."""

from models import Person
from pyramid.authentication import AuthTktCookieHelper
from pyramid.csrf import CookieCSRFStoragePolicy, new_csrf_token
from pyramid.request import RequestLocalCache


class SecurityPolicy:
    def __init__(self, secret):
        self.helper = AuthTktCookieHelper(secret)
        self.identities = RequestLocalCache(self.load_identity)

    def load_identity(self, request):
        identity = self.helper.identify(request)
        return request.dbsession.get(Person, identity["userid"]) if identity is not None else None

    def identity(self, request):
        return self.identities.get_or_create(request)

    def authenticated_userid(self, request):
        return request.identity.id if request.identity else None

    def remember(self, request, userid, **kw):
        new_csrf_token(request)  # the tutorial's views do it when they sign in or out
        return self.helper.remember(request, userid, **kw)

    def forget(self, request, **kw):
        new_csrf_token(request)
        return self.helper.forget(request, **kw)


def includeme(config):
    config.set_csrf_storage_policy(CookieCSRFStoragePolicy())
    config.set_default_csrf_options(require_csrf=True)
    config.set_security_policy(SecurityPolicy(config.get_settings()["secret"]))
