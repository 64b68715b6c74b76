// Joins a meeting, scores every cell and prints the totals. Written from docs/protocol.md alone; needs Node 22 or newer
// and no packages.
//
//     node vote.mjs http://127.0.0.1:8000 7G4K-Q2XM Ada
//
// What has to survive a restart is in a file: run it again and it goes on as the same member.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const [server, code, name, file = `vote-${code}.json`] = process.argv.slice(2);
const session = `${server}/api/sessions/${code}`;
const CLIENT = "vote-example";

async function token() {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")).token;
  const answer = await fetch(`${session}/members`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name, role: "voter" }),
  });
  const joined = await answer.json();
  if (answer.status !== 201) throw new Error(`${joined.code}: ${joined.reason}`);
  writeFileSync(file, JSON.stringify({ token: joined.token }), { mode: 0o600 });
  return joined.token;
}

// Keeps the requests that have no answer, and sends them again after a lost connection.
class Ballot {
  ref = 0;
  open = new Map();
  attempts = 0;
  declined = 0;
  last = 0; // the commit of the last request

  constructor(token) {
    this.token = token;
    this.ended = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
    this.connect();
  }

  connect() {
    this.socket = new WebSocket(`${session.replace("http", "ws")}/live`, {
      headers: { Authorization: `Bearer ${this.token}` },
    });
    this.socket.onopen = () => this.send({ type: "hello", version: 1, client: CLIENT, as_member: true });
    this.socket.onmessage = ({ data }) => this.receive(JSON.parse(data));
    this.socket.onerror = () => undefined; // a close follows
    this.socket.onclose = ({ code, reason }) => this.closed(code, reason);
  }

  send(message) {
    this.socket.send(JSON.stringify(message));
  }

  receive(message) {
    if (message.type === "welcome") this.welcomed(message);
    if (message.type === "accepted" || message.type === "declined") {
      if (message.type === "declined") {
        this.declined += 1;
        console.error(message.reason);
      }
      this.open.delete(message.ref);
    }
    if (message.type === "accepted") this.last = message.seq;
    if (message.type === "board") [this.seq, this.board] = [message.seq, message.board];
    // The board that counts the last score may arrive before or after its answer.
    if (this.scored && this.open.size === 0 && this.seq >= this.last) {
      this.resolve(this);
      this.socket.close(1000);
    }
  }

  welcomed({ seq, you, session: meeting, board }) {
    this.attempts = 0;
    [this.seq, this.board] = [seq, board];
    this.round = meeting.round;
    if (this.scored) {
      // What was accepted before the connection was lost needs no answer any more.
      for (const [ref, request] of this.open) {
        if (ref <= you.ref || request.round < meeting.round) this.open.delete(ref);
        else this.send(request);
      }
      return;
    }
    this.ref = you.ref; // this program may have been restarted
    const done = new Set(you.ballot.cells.map((cell) => `${cell.option} ${cell.criterion}`));
    for (const option of meeting.options) {
      for (const criterion of meeting.criteria) {
        if (done.has(`${option.id} ${criterion.id}`)) continue;
        const value = criterion.numeric ? criterion.numeric.points[0].number : criterion.knock_out ? 2 : meeting.scale;
        this.ask({ type: "score", option: option.id, criterion: criterion.id, value });
      }
    }
    if (!you.ballot.done) this.ask({ type: "done" });
    this.scored = true;
  }

  ask(command) {
    this.ref += 1;
    const request = { type: "do", ref: this.ref, command, round: this.round };
    this.open.set(this.ref, request);
    this.send(request);
  }

  closed(code, reason) {
    if (code === 1000) return;
    const forGood = [1002, 1003, 1007, 1009, 4400, 4401, 4403, 4404, 4405, 4406, 4420, 4422, 4430];
    if (forGood.includes(code)) return this.reject(new Error(`closed with ${code}: ${reason}`));
    const most = Math.min(5, 0.3 * 2 ** this.attempts);
    this.attempts += 1;
    setTimeout(() => this.connect(), 1000 * most * Math.random());
  }
}

try {
  const ballot = await new Ballot(await token()).ended;
  console.log(JSON.stringify({ ref: ballot.ref, declined: ballot.declined, done: ballot.board.progress.done }));
  for (const option of ballot.board.options ?? []) console.log(option.option, option.total);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
