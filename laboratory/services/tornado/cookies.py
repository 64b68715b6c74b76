COOKIE = {"samesite": "lax"}  # as in the demonstration blog
