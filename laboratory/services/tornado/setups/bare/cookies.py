COOKIE = {}
