"""The user guide's “OAuth2 with Password (and hashing), Bearer with JWT tokens”: a token instead of a cookie.

Its source is docs_src/security/tutorial004_an_py310.py.
"""

import os
from datetime import UTC, datetime, timedelta
from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.security import OAuth2PasswordBearer

ALGORITHM = "HS256"
oauth2_scheme = OAuth2PasswordBearer(tokenUrl="sign-in")


def install(app: FastAPI):
    pass


def remember(request: Request, id: int):
    content = {"sub": str(id), "exp": datetime.now(UTC) + timedelta(minutes=30)}
    return {"access_token": jwt.encode(content, os.environ["SECRET_KEY"], ALGORITHM), "token_type": "bearer"}


def remembered(token: Annotated[str, Depends(oauth2_scheme)]) -> int:
    try:
        return int(jwt.decode(token, os.environ["SECRET_KEY"], algorithms=[ALGORITHM])["sub"])
    except jwt.InvalidTokenError:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"}) from None


def forget(request: Request):
    pass  # the page forgets its token
