"""As in the chapters “Sessions” and “Security” of the documentation."""

from models import Person
from pyramid.authentication import SessionAuthenticationHelper
from pyramid.request import RequestLocalCache
from pyramid.session import SignedCookieSessionFactory


class SecurityPolicy:
    def __init__(self):
        self.helper = SessionAuthenticationHelper()
        self.identities = RequestLocalCache(self.load_identity)

    def load_identity(self, request):
        id = self.helper.authenticated_userid(request)
        return request.dbsession.get(Person, id) if id is not None else None

    def identity(self, request):
        return self.identities.get_or_create(request)

    def authenticated_userid(self, request):
        return request.identity.id if request.identity else None

    def remember(self, request, userid, **kw):
        return self.helper.remember(request, userid, **kw)

    def forget(self, request, **kw):
        return self.helper.forget(request, **kw)


def includeme(config):
    config.set_session_factory(SignedCookieSessionFactory(config.get_settings()["secret"]))
    config.set_security_policy(SecurityPolicy())
