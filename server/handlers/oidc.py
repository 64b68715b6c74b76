"""Signs people in with their company's OpenID provider: authorization code with PKCE (RFC 7636), OpenID Connect Core.

Authlib and joserfc build the requests and check the ID token; they are installed by the extra `oidc`. Everything that a
sign-in needs between its two requests is in a signed cookie, so any process can answer the second. Only a server with a
provider imports this module: the libraries are a tenth of the time in which it starts.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import msgspec
from msgspec import Struct
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest

from server.config import Config, Misconfigured
from server.handlers.account import Account
from server.handlers.sign_in import Attempt, SignInFailed

try:
    from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
    from authlib.oauth2.rfc7636 import create_s256_code_challenge
    from authlib.oidc.core import CodeIDToken
    from joserfc import jwt
    from joserfc.errors import JoseError
    from joserfc.jwk import KeySet
except ImportError:  # the extra is not installed
    INSTALLED = False
else:
    INSTALLED = True

TIMEOUT_SECONDS = 10.0
# Signatures that providers use; "none" and shared secrets are not accepted.
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
SCOPE = " ".join(("openid", "email", "profile"))


class Metadata(Struct, frozen=True):
    """What a provider says about itself (OpenID Connect Discovery)."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str


class Provider:
    """A client of one provider, as configured."""

    def __init__(self, config: Config) -> None:
        if not INSTALLED:
            raise Misconfigured("QUORUM_OIDC_ISSUER needs an extra: pip install 'quorum-decisions[oidc]'.")
        self._issuer = config.oidc_issuer
        self._client = config.oidc_client
        self._secret = config.oidc_secret
        self._metadata: Metadata | None = None

    async def address(self, attempt: Attempt, callback: str, *, ask_again: bool = False) -> str:
        """Return the provider's address that asks the person to sign in; with `ask_again`, also if they have."""
        uri = prepare_grant_uri(
            (await self._discovered()).authorization_endpoint,
            self._client,
            "code",
            callback,
            SCOPE,
            attempt.state,
            nonce=attempt.nonce,
            code_challenge=create_s256_code_challenge(attempt.verifier),
            code_challenge_method="S256",
            **({"prompt": "login"} if ask_again else {}),
        )
        return str(uri)

    async def account(self, attempt: Attempt, code: str, callback: str) -> Account:
        """Return who signed in, for the code that the provider sent back; raises SignInFailed."""
        metadata = await self._discovered()
        body = prepare_token_request(
            "authorization_code", redirect_uri=callback, code=code, code_verifier=attempt.verifier
        )
        answer = await self._fetch(
            HTTPRequest(
                metadata.token_endpoint,
                "POST",
                {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
                body,
                # RFC 6749, 2.3.1: both are form-encoded first.
                auth_username=quote(self._client, safe=""),
                auth_password=quote(self._secret, safe=""),
            )
        )
        claims = self._claims(str(answer.get("id_token", "")), await self._fetch(metadata.jwks_uri), attempt.nonce)
        email = claims.get("email") if claims.get("email_verified") is True else None
        name = claims.get("name")
        return Account(f"{self._issuer}#{claims['sub']}", email, name if isinstance(name, str) else None)

    def _claims(self, token: str, keys: Any, nonce: str) -> dict[str, Any]:
        try:
            decoded = jwt.decode(token, KeySet.import_key_set(keys), algorithms=ALGORITHMS)
            options = {
                "iss": {"essential": True, "value": self._issuer},
                "aud": {"essential": True, "value": self._client},
            }
            claims = CodeIDToken(decoded.claims, decoded.header, options, {"nonce": nonce, "client_id": self._client})
            claims.validate(leeway=60)
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise SignInFailed(f"the ID token is not valid: {error}") from None
        return dict(decoded.claims)

    async def _discovered(self) -> Metadata:
        if self._metadata is None:
            raw = await self._fetch(f"{self._issuer.rstrip('/')}/.well-known/openid-configuration")
            try:
                found = msgspec.convert(raw, Metadata)
            except msgspec.ValidationError as error:
                raise SignInFailed(f"the provider's configuration is incomplete: {error}") from None
            if found.issuer != self._issuer:
                raise SignInFailed(f"the provider calls itself {found.issuer}")
            self._metadata = found
        return self._metadata

    async def _fetch(self, request: HTTPRequest | str) -> Any:
        request = HTTPRequest(request) if isinstance(request, str) else request
        request.request_timeout = request.connect_timeout = TIMEOUT_SECONDS
        request.follow_redirects = False
        try:
            answer = await AsyncHTTPClient().fetch(request)
            return msgspec.json.decode(answer.body)
        except (TimeoutError, HTTPClientError, OSError, msgspec.DecodeError) as error:
            raise SignInFailed(f"{request.url} does not answer as expected: {error}") from None
