// Requests cast but not yet accepted, stored in the browser so that a reload, a crash or a dead spot loses nothing.

import { subject } from "./own-ballot";
import type { Do, WireCommand } from "../api/wire";

export interface Entry {
  ref: number;
  command: WireCommand;
  /** The round it was cast in: a score for one round is never sent into another. */
  round: number;
  /** Whether it was ever handed to a connection; from then on its ref and command stay as they are. */
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
    // Unreadable: start afresh.
  }
  return { next: 1, member: null, entries: [] };
}

export class Outbox {
  entries: Entry[];
  /** The refs handed to the present connection. */
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

  /** Put a request in the box. One about the same cell that was never sent is replaced. */
  cast(command: WireCommand, round: number): void {
    const about = subject(command);
    const waiting = this.entries.find((e) => !e.sent && e.round === round && subject(e.command) === about);
    if (waiting) waiting.command = command;
    else this.entries.push({ ref: this.next++, command, round, sent: false });
    this.persist();
  }

  /** The ref for a request that is not to be stored, such as "reveal": late, it could do harm. */
  ref(): number {
    const ref = this.next++;
    this.persist();
    return ref;
  }

  /** Hand everything not yet on its way to `send`, in order, until it says that there is no connection. */
  flush(send: (request: Do) => boolean): void {
    for (const entry of this.entries) {
      if (this.inFlight.has(entry.ref)) continue;
      const before = entry.sent;
      // Written down first: after a crash between the two it counts as sent, and goes again under its old ref.
      if (!before) this.mark(entry, true);
      if (!send({ type: "do", ref: entry.ref, command: entry.command })) {
        if (!before) this.mark(entry, false);
        return;
      }
      this.inFlight.add(entry.ref);
    }
  }

  /** Take a request out, because it was accepted or is not to be sent again; undefined when it is not in the box. */
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
   * Settle the box with a welcome: what the server accepted is taken out, and the rest will be sent again under the
   * same refs. Returns the requests that can no longer count because their round is over.
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
      // Private windows may refuse storage: the box then lives as long as the page.
    }
  }
}
