"""The same rows in PostgreSQL, over psycopg's asynchronous pool."""

import os

from psycopg.rows import dict_row
from psycopg_pool import AsyncConnectionPool
from tornado.escape import json_decode
from tornado.web import HTTPError, RequestHandler

pool = AsyncConnectionPool(os.environ["POSTGRES_URL"], kwargs={"row_factory": dict_row}, open=False)


class Note(RequestHandler):
    async def get(self, id):
        async with pool.connection() as db:
            found = await db.execute("SELECT id, author, text FROM note WHERE id = %s", (int(id),))
            row = await found.fetchone()
        if row is None:
            raise HTTPError(404)
        self.write(row)

    async def put(self, id):
        text = json_decode(self.request.body)["text"]
        async with pool.connection() as db:
            await db.execute("UPDATE note SET text = %s WHERE id = %s", (text, int(id)))
        await self.get(id)
