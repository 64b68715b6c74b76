// Requests that are not accepted yet, stored in the browser so that no reload, crash or lost connection loses one.
//
// The accepted ones of the present round are kept as well: if the server's store loses commits, or is restored from an
// older copy, the next welcome shows that they are gone, and they are sent again.

import { subject } from "./own-ballot";
import type { Do, WireCommand } from "../api/wire";

export interface Entry {
  ref: number;
  command: WireCommand;
  /** The round it was made in: a score for one round is never sent in another. */
  round: number;
  /** Whether it was ever passed to a connection; after that its ref and command do not change. */
  sent: boolean;
  /** The commit that it was stored in, once it was accepted. */
  stored?: number;
}

/** What one client id has in the browser's storage. */
export interface StoredOutbox {
  next: number;
  member: string | null;
  entries: Entry[];
  /** The accepted requests of this round, the last one about each subject. */
  kept: Entry[];
}

export type OutboxStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The commands that are meant for the round in which they were made, and for no other. */
const OF_A_ROUND = new Set<WireCommand["type"]>([
  "score",
  "clear",
  "done",
  "reveal",
  "undo_reveal",
  "next_round",
  "close",
  "discuss",
  "mark_discussed",
]);

/** Return the field of a request that names its round, if it is meant for one. */
export function inRound({ command, round }: { command: WireCommand; round: number }): { round?: number } {
  return OF_A_ROUND.has(command.type) ? { round } : {};
}

/** Whether a ref is in one of these spans, each given by its first and its last ref. */
export function within(spans: readonly [number, number][], ref: number): boolean {
  return spans.some(([first, last]) => first <= ref && ref <= last);
}

export function readOutbox(storage: OutboxStorage, key: string): StoredOutbox {
  try {
    const stored = JSON.parse(storage.getItem(key) ?? "null") as Omit<StoredOutbox, "kept"> & { kept?: Entry[] };
    if (Array.isArray(stored.entries) && stored.next > 0) return { ...stored, kept: stored.kept ?? [] };
  } catch {
    // Unreadable: start with an empty outbox.
  }
  return { next: 1, member: null, entries: [], kept: [] };
}

export class Outbox {
  entries: Entry[];
  private kept: Entry[];
  /** The refs sent over the present connection. */
  private readonly inFlight = new Set<number>();
  private next: number;
  private member: string | null;

  constructor(
    private readonly storage: OutboxStorage,
    private readonly key: string,
  ) {
    ({ entries: this.entries, kept: this.kept, next: this.next, member: this.member } = readOutbox(storage, key));
    this.persist();
  }

  /** Add a request. It replaces one about the same cell that was never sent. */
  cast(command: WireCommand, round: number): void {
    const about = subject(command);
    const waiting = this.entries.find((e) => !e.sent && e.round === round && subject(e.command) === about);
    if (waiting) waiting.command = command;
    else this.entries.push({ ref: this.next++, command, round, sent: false });
    this.persist();
  }

  /** Return a ref for a request that must not be stored, such as "reveal": sent late, it could do harm. */
  ref(): number {
    const ref = this.next++;
    this.persist();
    return ref;
  }

  /**
   * Pass everything not in flight to `send`, in order, until it returns false. Requests of a later round than `round`
   * wait: the server has lost commits, and is not there yet. So do those of a later round than an unanswered one: if
   * they were accepted and its refusal got lost, the welcome of an older server would not tell that it was refused.
   */
  flush(send: (request: Do) => boolean, round = Infinity): void {
    const last = Math.min(round, ...this.entries.map((e) => e.round));
    for (const entry of this.entries) {
      if (this.inFlight.has(entry.ref) || entry.round > last) continue;
      const before = entry.sent;
      // Marked before it is sent: after a crash in between it counts as sent and is repeated under the same ref.
      if (!before) this.mark(entry, true);
      const again = entry.stored === undefined ? {} : { stored: entry.stored };
      if (!send({ type: "do", ref: entry.ref, command: entry.command, ...inRound(entry), ...again })) {
        if (!before) this.mark(entry, false);
        return;
      }
      this.inFlight.add(entry.ref);
    }
  }

  /** Whether a request of a round before this one has no answer yet. */
  owes(round: number): boolean {
    return this.entries.some((e) => e.round < round);
  }

  /** Remove and return a request that was refused; undefined if it is not in the outbox. */
  take(ref: number): Entry | undefined {
    const entry = this.entries.find((e) => e.ref === ref);
    this.inFlight.delete(ref);
    if (entry) {
      this.entries = this.entries.filter((e) => e !== entry);
      this.persist();
    }
    return entry;
  }

  /** Remove and return a request that was stored in commit `seq`, and keep a copy until its round is over. */
  accept(ref: number, seq: number): Entry | undefined {
    const entry = this.take(ref);
    if (!entry) return undefined;
    const about = subject(entry.command);
    this.kept = this.kept.filter((e) => e.round !== entry.round || subject(e.command) !== about);
    this.kept.push({ ...entry, stored: seq });
    this.persist();
    return entry;
  }

  /** Drop the copies of accepted requests about these subjects, which another device has changed since. */
  superseded(subjects: ReadonlySet<string | null>): void {
    this.drop((e) => subjects.has(subject(e.command)));
  }

  /** Drop the copies of accepted requests of rounds before this one; of all rounds once the session is closed. */
  roundIs(round: number, closed: boolean): void {
    this.drop((e) => closed || e.round < round);
  }

  /** Whether a request is outdated by a later one about the same subject in its round. */
  outdated({ ref, command, round }: Entry): boolean {
    const about = subject(command);
    const later = (e: Entry) => e.ref > ref && e.round === round && subject(e.command) === about;
    return [...this.entries, ...this.kept].some(later);
  }

  /** Return the requests, unless outdated, that were declined although no answer has arrived: those in these spans. */
  refused(member: string, spans: readonly [number, number][]): Entry[] {
    if (this.member !== member) return [];
    return this.entries.filter((e) => e.stored === undefined && within(spans, e.ref) && !this.outdated(e));
  }

  /**
   * Reconcile the outbox with a welcome: accepted requests are removed, and the rest will be sent again under the same
   * refs, together with those that were accepted before and are not in the log any more. Returns the requests that are
   * too late because their round is over.
   */
  welcome(member: string, accepted: number, round: number): Entry[] {
    if (this.member !== null && this.member !== member) this.entries = this.kept = [];
    this.member = member;
    this.next = Math.max(this.next, accepted + 1);
    const lost = this.kept.filter((e) => e.ref > accepted);
    this.kept = this.kept.filter((e) => e.ref <= accepted && e.round >= round);
    const open = [...lost, ...this.entries.filter((e) => e.ref > accepted)].sort((a, b) => a.ref - b.ref);
    this.entries = open.filter((e) => e.round >= round);
    this.inFlight.clear();
    this.persist();
    return open.filter((e) => e.round < round);
  }

  private drop(outdated: (entry: Entry) => boolean): void {
    const kept = this.kept.filter((e) => !outdated(e));
    if (kept.length === this.kept.length) return;
    this.kept = kept;
    this.persist();
  }

  private mark(entry: Entry, sent: boolean): void {
    entry.sent = sent;
    this.persist();
  }

  private persist(): void {
    const stored: StoredOutbox = { next: this.next, member: this.member, entries: this.entries, kept: this.kept };
    try {
      this.storage.setItem(this.key, JSON.stringify(stored));
    } catch {
      // A private window may refuse storage: the outbox lasts as long as the page.
    }
  }
}
