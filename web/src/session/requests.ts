// Commands that make sense only now: each is settled by its answer, and none is sent late.

import { problem, Refusal } from "../api/http";
import type { Problem, WireCommand } from "../api/wire";
import { within } from "./outbox";

interface Pending {
  done: () => void;
  failed: (error: Error) => void;
}

export class Requests {
  private asked: (Pending & { command: WireCommand })[] = [];
  private readonly sent = new Map<number, Pending>();

  /** Whether an answer is due. */
  get due(): boolean {
    return this.sent.size > 0;
  }

  /** Add a command to be sent; resolves when it is stored and rejects with the reason if it is not. */
  add(command: WireCommand): Promise<void> {
    return new Promise((done, failed) => this.asked.push({ command, done, failed }));
  }

  /** Send what was added. `send` returns the number of the request; without a connection null, and they fail. */
  flush(send: (command: WireCommand) => number | null): void {
    for (const { command, done, failed } of this.asked.splice(0)) {
      const ref = send(command);
      if (ref === null) failed(new Refusal(problem("no_connection")));
      else this.sent.set(ref, { done, failed });
    }
  }

  accepted(ref: number): void {
    this.sent.get(ref)?.done();
    this.sent.delete(ref);
  }

  declined(ref: number, reason: Problem): void {
    this.sent.get(ref)?.failed(new Refusal(reason));
    this.sent.delete(ref);
  }

  /** Settle all after a welcome, which tells the last request that the server accepted, and which before it were not. */
  welcomed(last: number, skipped: readonly [number, number][]): void {
    for (const [ref, { done, failed }] of this.sent) {
      if (ref <= last && !within(skipped, ref)) done();
      else failed(new Refusal(problem("connection_lost")));
    }
    this.sent.clear();
  }

  /** Reject all that wait for an answer. */
  fail(error: Error): void {
    for (const { failed } of this.sent.values()) failed(error);
    this.sent.clear();
  }
}
