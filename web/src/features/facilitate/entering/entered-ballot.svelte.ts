// The ballot of a member without a device, as a facilitator enters it. It is like one's own, except that nothing waits
// for a connection: what cannot be sent now is refused, and the cell says so.

import { fetchEntered } from "../../../api/facilitator";
import { errorText } from "../../../api/http";
import type {
  Clear,
  Done,
  EnteredUpdate,
  OwnBallot,
  OwnCell,
  PublicSession,
  Score,
  WireCommand,
} from "../../../api/wire";
import type { CellState, SessionClient } from "../../../session/client.svelte";
import { applyCommand, cellKey, subject } from "../../../session/own-ballot";

/** What one does on one's own ballot. */
type OwnCommand = Score | Clear | Done;

type Sender = Pick<SessionClient, "ask" | "code" | "session">;

export class EnteredBallot {
  private stored = $state.raw<OwnBallot | null>(null);
  private sending = $state.raw<readonly OwnCommand[]>([]);
  private refusals = $state.raw<ReadonlyMap<string, unknown>>(new Map());
  /** Why the ballot could not be loaded. */
  failure = $state.raw<unknown>(null);
  private seq = 0;
  /** Grows with every request, so that an answer from before it is not taken for the newest state. */
  private asked = 0;

  /** The ballot with what is being sent; null before it is loaded. */
  readonly ballot = $derived(this.stored && this.sending.reduce<OwnBallot>(applyCommand, this.stored));
  private readonly cells = $derived(new Map(this.ballot?.cells.map((c) => [cellKey(c.option, c.criterion), c])));

  constructor(
    private readonly client: Sender,
    readonly member: string,
  ) {}

  get session(): PublicSession {
    return this.client.session;
  }

  cell(option: string, criterion: string): OwnCell | undefined {
    return this.cells.get(cellKey(option, criterion));
  }

  cellState(option: string, criterion: string): CellState {
    const key = cellKey(option, criterion);
    if (this.refusals.has(key)) return "refused";
    if (this.sending.some((command) => subject(command) === key)) return "sending";
    return this.cells.has(key) ? "stored" : "empty";
  }

  /** Why the last request about a cell or about "done" was refused, if it was. */
  refusal(about: string): string | undefined {
    return this.refusals.has(about) ? errorText(this.refusals.get(about)) : undefined;
  }

  /** Get the ballot from the server: at first, after a new connection, and in a new round. */
  async load(): Promise<void> {
    const asked = this.asked;
    try {
      const { seq, ballot } = await fetchEntered(this.client.code, this.member);
      if (asked !== this.asked) return await this.load();
      this.take(seq, ballot);
      this.failure = null;
    } catch (error) {
      this.failure = error;
    }
  }

  /** Take what another facilitator, or another device, has entered. */
  received({ seq, member, ballot }: EnteredUpdate): void {
    if (member === this.member) this.take(seq, ballot);
  }

  private take(seq: number, ballot: OwnBallot): void {
    if (seq < this.seq) return;
    this.seq = seq;
    this.stored = ballot;
  }

  /** Send a score, its removal, or "done", and show it at once. */
  async cast(command: OwnCommand): Promise<void> {
    const about = subject(command) ?? "";
    this.setRefusal(about, null);
    this.asked += 1;
    this.sending = [...this.sending, command];
    try {
      await this.client.ask(entering(command, this.member));
      if (this.stored) this.stored = applyCommand(this.stored, command);
    } catch (error) {
      this.setRefusal(about, error);
    }
    this.sending = this.sending.filter((other) => other !== command);
  }

  private setRefusal(about: string, error: unknown): void {
    const refusals = new Map(this.refusals);
    if (error === null) refusals.delete(about);
    else refusals.set(about, error);
    this.refusals = refusals;
  }
}

/** Return the command that a facilitator sends for a member. */
function entering(command: OwnCommand, member: string): WireCommand {
  switch (command.type) {
    case "score":
      return { ...command, type: "enter", member };
    case "clear":
      return { ...command, type: "enter_clear", member };
    case "done":
      return { ...command, type: "enter_done", member };
  }
}
