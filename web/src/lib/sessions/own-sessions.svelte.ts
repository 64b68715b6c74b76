// The reader's sessions on a page: at once what this browser remembers, and then what the server knows.

import { fetchOwnSessions } from "../../api/http";
import type { OwnSessionsAnswer } from "../../api/wire";
import { forget, recentSessions } from "../../session/recent-sessions";
import { knownSessions, type KnownSession } from "./known-sessions";

export class OwnSessions {
  #recent = $state.raw(recentSessions());
  #answer = $state.raw<OwnSessionsAnswer | null>(null);
  /** Why the server told nothing. */
  failure = $state.raw<unknown>(null);
  readonly all: KnownSession[] = $derived(knownSessions(this.#recent, this.#answer?.sessions ?? []));

  /** The reader's account, if the sessions of one are among them. */
  get account(): string | null {
    return this.#answer?.account ?? null;
  }

  get loaded(): boolean {
    return this.#answer !== null;
  }

  async load(): Promise<void> {
    this.failure = null;
    try {
      this.#answer = await fetchOwnSessions();
    } catch (error) {
      this.failure = error;
    }
  }

  /** Whether this browser remembers a session. */
  remembers(code: string): boolean {
    return this.#recent.some((visit) => visit.code === code);
  }

  /** Forget a session in this browser; an account still knows it. */
  forget(code: string): void {
    forget(code);
    this.#recent = recentSessions();
  }
}
