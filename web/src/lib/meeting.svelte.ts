// The meeting as a page sees it: what the server said, with this page's own unsent requests laid over it.

import { closedText } from "../i18n";
import { liveAddress } from "./api";
import { applied, cellKey, subject, WEIGHTS } from "./ballot";
import { claimClient, freshId, type Claim } from "./claim";
import { receive, withBallot, type Held } from "./held";
import { Live, type Connection } from "./live";
import { Outbox, outboxKey, type Entry } from "./outbox";
import { recall, record, type LastRound } from "./rounds";
import type { Accepted, Declined, Message, OwnBallot, OwnCell, WireCommand } from "./wire";

export type CellState = "stored" | "sending" | "unsent" | "refused" | "empty";

const PATIENCE = 6_000; // ms without an answer after which the connection is taken for dead
const LOST = "The connection was lost before the server answered. Try again.";
const NO_CONNECTION = "There is no connection to the server right now. Try again in a moment.";

type Asked = { done: () => void; failed: (error: Error) => void };

export class Meeting {
  held = $state.raw<Held | null>(null);
  connection = $state.raw<Connection>({ state: "connecting" });
  /** The requests on their way or waiting, copied from the outbox after every change. */
  private waiting = $state.raw<readonly Entry[]>([]);
  /** Why the last request about a cell was refused. */
  private refusals = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** The server's clock minus this one's, in ms. */
  private offset = $state(0);
  /** One's own scores and the figures of the round before this one, once there is one. */
  lastRound = $state.raw<LastRound | null>(null);

  readonly ballot = $derived.by((): OwnBallot | null => {
    const own = this.held?.you?.ballot;
    return own ? this.waiting.reduce((ballot, entry) => applied(ballot, entry.command), own) : null;
  });
  private readonly cells = $derived(new Map(this.ballot?.cells.map((c) => [cellKey(c.option, c.criterion), c])));
  private readonly pending = $derived(new Set(this.waiting.map((e) => subject(e.command))));
  readonly open = $derived(this.connection.state === "open");
  readonly unsent = $derived(this.open ? 0 : this.pending.size);

  private live: Live | null = null;
  private outbox: Outbox | null = null;
  private claim: Claim | null = null;
  private ended = false;
  private readonly asked = new Map<number, Asked>();
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly code: string) {}

  /** Connect: as a member, whose unsent requests are kept in this browser, or only to watch. */
  async start(watchOnly = false): Promise<void> {
    if (!watchOnly) {
      this.claim = await claimClient(this.code, () => location.reload());
      this.outbox = new Outbox(localStorage, outboxKey(this.code, this.claim.client));
      this.changed();
    }
    if (this.ended) return;
    this.lastRound = recall(this.code);
    this.live = new Live(liveAddress(this.code), this.claim?.client ?? freshId(), {
      message: (message) => this.received(message),
      connection: (connection) => this.moved(connection),
    });
    this.live.start();
  }

  stop(): void {
    this.ended = true;
    clearTimeout(this.patience);
    this.live?.stop();
    this.claim?.release();
  }

  /** The server's time now, in ms since 1970. */
  now = (): number => Date.now() + this.offset;

  cell(option: string, criterion: string): OwnCell | undefined {
    return this.cells.get(cellKey(option, criterion));
  }

  cellState(option: string, criterion: string): CellState {
    const key = cellKey(option, criterion);
    return this.stateOf(key, this.cells.has(key));
  }

  /** How far one's own weights have come on their way to the server. */
  get weightsState(): CellState {
    return this.stateOf(WEIGHTS, Boolean(this.ballot?.weights));
  }

  private stateOf(about: string, there: boolean): CellState {
    if (this.refusals.has(about)) return "refused";
    if (this.pending.has(about)) return this.open ? "sending" : "unsent";
    return there ? "stored" : "empty";
  }

  /** Why the last request about a cell, about "done" or about the weights was refused, if it was. */
  refusal(about: string): string | undefined {
    return this.refusals.get(about);
  }

  /** Cast a score, a clearing, "done" or weights: it is kept until the server has it, however long that takes. */
  cast(command: WireCommand): void {
    this.refuse(subject(command), null);
    this.outbox?.cast(command, this.held?.sheet.round ?? 0);
    this.flush();
  }

  /** Ask for something that makes sense only now: resolves once it is stored, rejects with the reason when not. */
  ask(command: WireCommand): Promise<void> {
    // Refs must arrive in their order, or the server takes the late one for a copy.
    this.flush();
    return new Promise((done, failed) => {
      const ref = this.outbox?.ref();
      if (ref === undefined || !this.live?.send({ type: "do", ref, command })) failed(new Error(NO_CONNECTION));
      else this.asked.set(ref, { done, failed });
      this.changed();
    });
  }

  /** Say which options one has run in production; nobody else is told, so the server does not tell it again. */
  async tellExperience(options: readonly string[]): Promise<void> {
    await this.ask({ type: "tell_experience", options: [...options] });
    if (this.held?.you) this.held = { ...this.held, you: { ...this.held.you, experience: [...options] } };
  }

  private received(message: Message): void {
    if (message.type === "welcome" || message.type === "session") this.offset = message.now - Date.now();
    const before = this.held;
    if (message.type === "accepted") this.accepted(message);
    else if (message.type === "declined") this.declined(message);
    else this.held = receive(this.held, message);
    if (message.type === "welcome") this.welcomed();
    this.lastRound = record(this.code, before, this.held) ?? this.lastRound;
    this.watch();
  }

  private welcomed(): void {
    const you = this.held?.you;
    if (!you || !this.outbox) return;
    for (const [ref, asked] of this.asked) {
      if (ref <= you.ref) asked.done();
      else asked.failed(new Error(LOST));
    }
    this.asked.clear();
    const round = this.held?.sheet.round ?? 0;
    for (const late of this.outbox.welcome(you.member, you.ref, round)) {
      const what = late.round ? `Round ${late.round}` : "The weighing";
      this.refuse(subject(late.command), `${what} was over before this could be sent.`);
    }
    this.flush();
  }

  private accepted({ ref, seq }: Accepted): void {
    this.asked.get(ref)?.done();
    this.asked.delete(ref);
    const entry = this.outbox?.take(ref);
    const you = this.held?.you;
    if (entry && this.held && you && entry.round === you.ballot.round) {
      this.held = withBallot(this.held, applied(you.ballot, entry.command), seq);
    }
    this.changed();
  }

  private declined({ ref, reason }: Declined): void {
    this.asked.get(ref)?.failed(new Error(reason));
    this.asked.delete(ref);
    const entry = this.outbox?.take(ref);
    if (entry) this.refuse(subject(entry.command), reason);
    this.changed();
  }

  private moved(connection: Connection): void {
    this.connection = connection;
    this.watch();
    if (connection.state !== "stopped") return;
    for (const { failed } of this.asked.values()) failed(new Error(closedText(connection.code)));
    this.asked.clear();
  }

  /** Wait for an answer, from now on, if one is due. Anything heard meanwhile shows that the connection lives. */
  private watch(): void {
    clearTimeout(this.patience);
    const due = this.open && (this.waiting.length > 0 || this.asked.size > 0);
    this.patience = due ? setTimeout(() => this.live?.renew(), PATIENCE) : undefined;
  }

  private flush(): void {
    if (!this.ended) this.outbox?.flush((request) => this.live?.send(request) ?? false);
    this.changed();
  }

  private refuse(about: string | null, reason: string | null): void {
    if (about === null) return;
    const refusals = new Map(this.refusals);
    if (reason === null) refusals.delete(about);
    else refusals.set(about, reason);
    this.refusals = refusals;
  }

  private changed(): void {
    this.waiting = [...(this.outbox?.entries ?? [])];
    if (this.patience === undefined) this.watch();
  }
}
