// A page's session: the state from the server, with this page's own pending requests applied to it.

import { liveAddress, PageError, problem } from "../api/http";
import { closedText } from "../i18n";
import { applyCommand, cellKey, changedSubjects, subject, WEIGHTS } from "./own-ballot";
import { acquireClientId, freshId, type ClientIdLease } from "./client-id";
import { receive, withBallot, type SessionSnapshot } from "./snapshot";
import { CopyKeeper } from "./copy-keeper";
import { Connection, type ConnectionState } from "./connection";
import { inRound, Outbox, type Entry } from "./outbox";
import { outboxKey } from "./outbox-key";
import { Refusals } from "./refusals.svelte";
import { Requests } from "./requests";
import { recallLastRound, recordLastRound, type LastRound } from "./last-round";
import { KeptLate } from "./kept-late.svelte";
import { lateScore, type LateScore } from "./late-scores";
import type {
  Accepted,
  Declined,
  EnteredUpdate,
  Message,
  OwnBallot,
  OwnCell,
  PublicSession,
  ScreenUpdate,
  WireCommand,
  You,
} from "../api/wire";

export type CellState = "stored" | "sending" | "unsent" | "refused" | "empty";

const ANSWER_TIMEOUT = 6_000; // ms without an answer after which the connection is considered lost

export class SessionClient {
  snapshot = $state.raw<SessionSnapshot | null>(null);
  connectionState = $state.raw<ConnectionState>({ state: "connecting" });
  /** The pending requests, copied from the outbox after every change. */
  private waiting = $state.raw<readonly Entry[]>([]);
  private readonly refusals = new Refusals();
  /** The server's clock minus this one's, in ms. */
  private offset = $state(0);
  /** The reader's own scores and the board of the previous round, if there was one. */
  lastRound = $state.raw<LastRound | null>(null);
  /** The reader's own scores that came too late for their round. */
  readonly late: KeptLate;

  /** Called when the facilitator wants a view on the projectors. */
  onscreen: (update: ScreenUpdate) => void = () => undefined;
  /** Called when another facilitator has entered something for a member without a device. */
  onentered: (update: EnteredUpdate) => void = () => undefined;
  /** When the facilitator reminded this person to finish, as a scene. */
  reminded = $state.raw<string | null>(null);
  /** The phase and the round. */
  readonly scene = $derived(this.snapshot && `${this.snapshot.session.phase} ${this.snapshot.session.round}`);

  readonly ballot = $derived.by((): OwnBallot | null => {
    const own = this.snapshot?.you?.ballot;
    return own ? this.waiting.reduce((ballot, entry) => applyCommand(ballot, entry.command), own) : null;
  });
  private readonly cells = $derived(new Map(this.ballot?.cells.map((c) => [cellKey(c.option, c.criterion), c])));
  private readonly pending = $derived(new Set(this.waiting.map((e) => subject(e.command))));
  readonly open = $derived(this.connectionState.state === "open");
  /** How many scores wait for a connection. */
  readonly unsent = $derived(this.open ? 0 : [...this.pending].filter((about) => about?.includes("/")).length);

  private connection: Connection | null = null;
  private outbox: Outbox | null = null;
  private lease: ClientIdLease | null = null;
  private ended = false;
  /** Commands that are not queued; they wait until every request of an earlier round is answered. */
  private readonly requests = new Requests();
  private answerTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly copy: CopyKeeper;

  constructor(readonly code: string) {
    this.copy = new CopyKeeper(code);
    this.late = new KeptLate(code);
  }

  /**
   * Connect as a member, whose pending requests are stored in this browser, or as a reader only. `early` is what to
   * show until the welcome.
   */
  async start(watchOnly = false, early: SessionSnapshot | null = null): Promise<void> {
    if (!watchOnly) {
      this.lease = await acquireClientId(this.code, () => location.reload());
      this.outbox = new Outbox(localStorage, outboxKey(this.code, this.lease.client));
      this.outboxChanged();
    }
    if (this.ended) return;
    this.snapshot = early; // only now: what is scored goes into the outbox
    this.lastRound = recallLastRound(this.code);
    this.connect(liveAddress(this.code), this.lease?.client ?? freshId());
  }

  /**
   * Connect as a spectator, whoever has joined in this browser; nothing is read from or written to its storage. `early`
   * is what to show until the welcome.
   */
  watch(early: SessionSnapshot | null = null): void {
    this.snapshot = early;
    this.connect(`${liveAddress(this.code)}?spectator`, freshId());
  }

  private connect(address: string, client: string): void {
    this.connection = new Connection(address, client, {
      message: (message) => this.received(message),
      state: (state) => this.connectionChanged(state),
    });
    this.connection.start();
  }

  /** The newest public state of the session. Components that read it must be rendered after the welcome only. */
  get session(): PublicSession {
    if (!this.snapshot) throw new TypeError("there is no session before the welcome");
    return this.snapshot.session;
  }

  stop(): void {
    this.ended = true;
    clearTimeout(this.answerTimer);
    this.copy.stop();
    this.connection?.stop();
    this.lease?.release();
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

  /** Whether the reader's own weights are stored, pending or refused. */
  get weightsState(): CellState {
    return this.stateOf(WEIGHTS, Boolean(this.ballot?.weights));
  }

  private stateOf(about: string, stored: boolean): CellState {
    if (this.refusals.has(about)) return "refused";
    if (this.pending.has(about)) return this.open ? "sending" : "unsent";
    return stored ? "stored" : "empty";
  }

  /** Why the last request about a cell, about "done" or about the weights was refused, if it was. */
  refusal(about: string): string | undefined {
    return this.refusals.text(about);
  }

  /** Send a score, its removal, "done" or weights. It stays in the outbox until the server has accepted it. */
  cast(command: WireCommand): void {
    this.refusals.set(subject(command), null);
    this.outbox?.cast(command, this.snapshot?.session.round ?? 0);
    this.flush();
  }

  /** Send a command that makes sense only now; resolves when it is stored and rejects with the reason if it is not. */
  ask(command: WireCommand): Promise<void> {
    const stored = this.requests.add(command);
    this.flush();
    return stored;
  }

  private sendAsked(round: number): void {
    if (this.open && this.outbox?.owes(round)) return;
    this.requests.flush((command) => {
      const ref = this.outbox?.ref() ?? null;
      const sent = ref !== null && this.connection?.send({ type: "do", ref, command, ...inRound({ command, round }) });
      return sent ? ref : null;
    });
  }

  /** Send which options the member has run in production. The server does not broadcast it, so apply it here. */
  async tellExperience(options: readonly string[]): Promise<void> {
    await this.ask({ type: "tell_experience", options: [...options] });
    if (this.snapshot?.you)
      this.snapshot = { ...this.snapshot, you: { ...this.snapshot.you, experience: [...options] } };
  }

  private received(message: Message): void {
    if (message.type === "welcome" || message.type === "session") this.offset = message.now - Date.now();
    const before = this.snapshot;
    if (message.type === "accepted") this.accepted(message);
    else if (message.type === "declined") this.declined(message);
    else this.snapshot = receive(this.snapshot, message);
    if (message.type === "welcome") this.welcomed();
    if (message.type === "session") this.sessionChanged();
    if (message.type === "screen") this.onscreen(message);
    if (message.type === "entered") this.onentered(message);
    if (message.type === "reminder") {
      this.reminded = this.scene;
      navigator.vibrate?.(200);
    }
    if (message.type === "ballot") this.outbox?.superseded(changedSubjects(before?.you?.ballot, message.ballot));
    this.lastRound = recordLastRound(this.code, before, this.snapshot) ?? this.lastRound;
    this.expectAnswer();
    if (this.snapshot !== before && this.outbox && this.snapshot?.you) this.copy.keep(() => this.snapshot);
  }

  private welcomed(): void {
    const you = this.snapshot?.you;
    if (!you || !this.outbox) return;
    const skipped = (you as Partial<You>).skipped ?? []; // older servers do not say what they refused
    this.requests.welcomed(you.ref, skipped);
    const { round = 0, phase } = this.snapshot?.session ?? {};
    this.late.recall(you.member);
    const late: LateScore[] = [];
    for (const { command, round: made } of this.outbox.refused(you.member, skipped)) {
      const missed = phase === "scoring" && made === round ? null : lateScore(command, made);
      if (missed) late.push(missed);
      else this.refusals.set(subject(command), problem("answer_lost"));
    }
    for (const over of this.outbox.welcome(you.member, you.ref, round)) {
      const missed = lateScore(over.command, over.round);
      if (missed) late.push(missed);
      else if (!over.round) this.refusals.set(subject(over.command), problem("weighting_over"));
    }
    this.keepLate(late);
    this.sessionChanged();
  }

  private sessionChanged(): void {
    if (this.snapshot) this.outbox?.roundIs(this.session.round, this.session.phase === "closed");
    this.flush();
  }

  private accepted({ ref, seq }: Accepted): void {
    this.requests.accepted(ref);
    const entry = this.outbox?.accept(ref, seq);
    const you = this.snapshot?.you;
    if (entry && this.snapshot && you && entry.round === you.ballot.round) {
      this.snapshot = withBallot(this.snapshot, applyCommand(you.ballot, entry.command), seq);
    }
    this.flush();
  }

  private declined({ ref, code, params, reason }: Declined): void {
    const refused = { code, params, reason };
    this.requests.declined(ref, refused);
    const entry = this.outbox?.take(ref);
    if (entry && !this.outbox?.outdated(entry)) {
      const missed = lateScore(entry.command, entry.round, code);
      if (missed) this.keepLate([missed]);
      else this.refusals.set(subject(entry.command), refused);
    }
    this.flush();
  }

  /** Put the scores that came too late into the present round. */
  putLate(): void {
    // An option may have been dropped meanwhile; an older server has no list of these.
    const gone = new Set((this.session as Partial<PublicSession>).dropped?.map(({ id }) => id));
    for (const { command } of this.late.take()) if (!gone.has(command.option)) this.cast(command);
  }

  private keepLate(late: readonly LateScore[]): void {
    const member = this.snapshot?.you?.member;
    if (member !== undefined) this.late.keep(member, late);
  }

  private connectionChanged(state: ConnectionState): void {
    this.connectionState = state;
    if (!this.open) this.sendAsked(0); // so that they fail now: after a welcome they could do harm
    this.expectAnswer();
    if (state.state !== "stopped") return;
    if (this.outbox) this.copy.remove();
    this.requests.fail(new PageError(() => closedText(state.code)));
  }

  /** Restart the answer timeout if an answer is due. Any message shows that the connection is alive. */
  private expectAnswer(): void {
    clearTimeout(this.answerTimer);
    const due = this.open && (this.waiting.length > 0 || this.requests.due);
    this.answerTimer = due ? setTimeout(() => this.connection?.renew(), ANSWER_TIMEOUT) : undefined;
  }

  private flush(): void {
    const round = this.snapshot?.session.round;
    if (!this.ended) {
      // The outbox first: refs must arrive in order, or the server takes a late one for a duplicate.
      this.outbox?.flush((request) => this.connection?.send(request) ?? false, round);
      this.sendAsked(round ?? 0);
    }
    this.outboxChanged();
  }

  private outboxChanged(): void {
    this.waiting = [...(this.outbox?.entries ?? [])];
    if (this.answerTimer === undefined) this.expectAnswer();
  }
}
