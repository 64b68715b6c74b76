// Stores what a page shows, for a reload without a connection. Nobody needs it to vote, so its code is loaded late.

import { prefetch } from "../lib/browser/part";
import type { SessionSnapshot } from "./snapshot";

const PAUSE = 500; // ms without a change after which a copy is stored

export class CopyKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private code: Promise<typeof import("./offline-copy") | null> | undefined;
  private stopped = false;

  constructor(private readonly session: string) {}

  /** Store what `shown` returns, once it has settled. */
  keep(shown: () => SessionSnapshot | null): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.store(shown()), PAUSE);
  }

  /** Remove the copy: this person is no longer in the session. */
  remove(): void {
    clearTimeout(this.timer);
    void this.store(null);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async store(snapshot: SessionSnapshot | null): Promise<void> {
    this.code ??= prefetch(() => import("./offline-copy")).catch(() => null);
    const copies = await this.code;
    if (!this.stopped || snapshot === null) copies?.storeCopy(this.session, snapshot);
  }
}
