// Requests that are not accepted yet, stored in the browser so that no reload, crash or lost connection loses one.

import { subject } from "./own-ballot";
import type { Do, WireCommand } from "../api/wire";

export interface Entry {
  ref: number;
  command: WireCommand;
  /** The round it was made in: a score for one round is never sent in another. */
  round: number;
  /** Whether it was ever passed to a connection; after that its ref and command do not change. */
  sent: boolean;
}

/** What one client id has in the browser's storage. */
export interface StoredOutbox {
  next: number;
  member: string | null;
  entries: Entry[];
}

export type OutboxStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export const outboxKey = (code: string, client: string): string => `quorum:outbox:${code}:${client}`;

export function readOutbox(storage: OutboxStorage, key: string): StoredOutbox {
  try {
    const stored = JSON.parse(storage.getItem(key) ?? "null") as StoredOutbox | null;
    if (stored && Array.isArray(stored.entries) && stored.next > 0) return stored;
  } catch {
    // Unreadable: start with an empty outbox.
  }
  return { next: 1, member: null, entries: [] };
}

export class Outbox {
  entries: Entry[];
  /** The refs sent over the present connection. */
  private readonly inFlight = new Set<number>();
  private next: number;
  private member: string | null;

  constructor(
    private readonly storage: OutboxStorage,
    private readonly key: string,
  ) {
    ({ entries: this.entries, next: this.next, member: this.member } = readOutbox(storage, key));
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

  /** Pass everything not in flight to `send`, in order, until it returns false. */
  flush(send: (request: Do) => boolean): void {
    for (const entry of this.entries) {
      if (this.inFlight.has(entry.ref)) continue;
      const before = entry.sent;
      // Marked before it is sent: after a crash in between it counts as sent and is repeated under the same ref.
      if (!before) this.mark(entry, true);
      if (!send({ type: "do", ref: entry.ref, command: entry.command })) {
        if (!before) this.mark(entry, false);
        return;
      }
      this.inFlight.add(entry.ref);
    }
  }

  /** Remove and return a request that was accepted or refused; undefined if it is not in the outbox. */
  take(ref: number): Entry | undefined {
    const entry = this.entries.find((e) => e.ref === ref);
    this.inFlight.delete(ref);
    if (entry) {
      this.entries = this.entries.filter((e) => e !== entry);
      this.persist();
    }
    return entry;
  }

  /**
   * Reconcile the outbox with a welcome: accepted requests are removed, and the rest will be sent again under the same
   * refs. Returns the requests that are too late because their round is over.
   */
  welcome(member: string, accepted: number, round: number): Entry[] {
    if (this.member !== null && this.member !== member) this.entries = [];
    this.member = member;
    this.next = Math.max(this.next, accepted + 1);
    const open = this.entries.filter((e) => e.ref > accepted);
    const late = open.filter((e) => e.round !== round);
    this.entries = open.filter((e) => e.round === round);
    this.inFlight.clear();
    this.persist();
    return late;
  }

  private mark(entry: Entry, sent: boolean): void {
    entry.sent = sent;
    this.persist();
  }

  private persist(): void {
    const stored: StoredOutbox = { next: this.next, member: this.member, entries: this.entries };
    try {
      this.storage.setItem(this.key, JSON.stringify(stored));
    } catch {
      // A private window may refuse storage: the outbox lasts as long as the page.
    }
  }
}
