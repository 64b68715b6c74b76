// Joins a meeting by the client that openapi-typescript describes, votes over the live connection, and prints the board.
// join.ts URL CODE NAME; the test generates api.d.ts beside it.
import createClient from "openapi-fetch";
import type { components, paths } from "./api";

declare const process: { argv: string[] };

type Session = components["schemas"]["SessionAnswer"];

const [baseUrl, code, name] = process.argv.slice(2) as [string, string, string];
const client = createClient<paths>({ baseUrl });
const at = { params: { path: { code } } };

// Fields with a default may be left out of a request.
const joined = await client.POST("/api/sessions/{code}/members", { ...at, body: { name } });
if (joined.error) throw new Error(joined.error.reason);
const headers = { Authorization: `Bearer ${joined.data.token}` };

const before = await client.GET("/api/sessions/{code}", { ...at, headers });
if (before.error) throw new Error(before.error.reason);
// In an answer they are always there.
const you: components["schemas"]["JoinAnswer"] | null = before.data.you;
if (you?.member !== joined.data.member) throw new Error("not the same member");

await vote(before.data.session);
const after = await client.GET("/api/sessions/{code}", { ...at, headers });
if (after.error) throw new Error(after.error.reason);
console.log(JSON.stringify(after.data.board.progress));

function vote(session: Session["session"]): Promise<void> {
  const cells = session.options.flatMap((o) => session.criteria.map((c) => ({ option: o.id, criterion: c.id })));
  const options = { headers } as unknown as string[]; // Node takes headers here, which the standard does not have
  const live = new WebSocket(`${baseUrl.replace("http", "ws")}/api/sessions/${code}/live`, options);
  return new Promise<void>((resolve, reject) => {
    live.onopen = () => {
      live.send(JSON.stringify({ type: "hello", version: 1, client: "typescript-test", as_member: true }));
      const commands = [...cells.map((cell) => ({ type: "score", ...cell, value: 4 })), { type: "done" }];
      commands.forEach((command, n) => live.send(JSON.stringify({ type: "do", ref: n + 1, command })));
    };
    live.onclose = ({ code, reason }) => reject(new Error(`${code} ${reason}`));
    live.onmessage = ({ data }) => {
      const message = JSON.parse(data as string) as { type: string; ref: number; reason: string };
      if (message.type === "declined") reject(new Error(message.reason));
      if (message.type === "accepted" && message.ref === cells.length + 1) resolve();
    };
  }).finally(() => live.close());
}
