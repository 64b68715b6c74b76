// What somebody is typing, stored in this browser until it is sent, so that a reload loses nothing.

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The reason and the confidence of a cell that were not sent, and the round they were written in. */
export interface CellDraft {
  reason: string;
  confidence: number | null;
  round: number;
}

/** The key of a session's drafts in the browser's storage. */
export const draftsKey = (code: string): string => `quorum:drafts:${code}`;

export class Drafts {
  constructor(
    private readonly code: string,
    private readonly memory: Memory = localStorage,
  ) {}

  get<Draft>(key: string): Draft | undefined {
    return this.read()[key] as Draft | undefined;
  }

  set(key: string, draft: unknown): void {
    this.write({ ...this.read(), [key]: draft });
  }

  delete(key: string): void {
    const { [key]: gone, ...others } = this.read();
    if (gone !== undefined) this.write(others);
  }

  private read(): Record<string, unknown> {
    try {
      return (JSON.parse(this.memory.getItem(draftsKey(this.code)) ?? "null") as Record<string, unknown> | null) ?? {};
    } catch {
      return {};
    }
  }

  private write(drafts: Record<string, unknown>): void {
    try {
      if (Object.keys(drafts).length) this.memory.setItem(draftsKey(this.code), JSON.stringify(drafts));
      else this.memory.removeItem(draftsKey(this.code));
    } catch {
      // Storage refused: what is typed lasts as long as the page.
    }
  }
}
