import { describe, expect, it, vi } from "vitest";

import { ClientIdLease, freshId, storedClientIds } from "../../src/session/client-id";
import { outboxKey } from "../../src/session/outbox-key";
import { FakeStorage } from "../support/fakes";

/** Create the channels of all pages of a browser. */
function browser() {
  const pages = new Set<{ onmessage: ((event: MessageEvent) => void) | null }>();
  return () => {
    const own = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      close: () => void pages.delete(own),
      postMessage: (data: unknown) => {
        for (const page of pages) if (page !== own) queueMicrotask(() => page.onmessage?.({ data } as MessageEvent));
      },
    };
    pages.add(own);
    return own;
  };
}

const acquire = (channel: ReturnType<ReturnType<typeof browser>>, ids: string[], lost = () => undefined as void) =>
  ClientIdLease.acquire(channel, ids, lost, 15);

describe("the lease of a client id", () => {
  it("takes over the outbox of a closed page", async () => {
    const open = browser();
    expect((await acquire(open(), ["dead-page-1"])).client).toBe("dead-page-1");
  });

  it("skips the id of an open page until that page closes", async () => {
    const open = browser();
    const first = await acquire(open(), ["one-and-only"]);
    const second = await acquire(open(), ["one-and-only"]);
    expect(second.client).not.toBe("one-and-only");
    first.release();
    expect((await acquire(open(), ["one-and-only"])).client).toBe("one-and-only");
  });

  it("goes to one page if two ask concurrently", async () => {
    const open = browser();
    const both = await Promise.all([acquire(open(), ["wanted-by-two"]), acquire(open(), ["wanted-by-two"])]);
    expect(both.filter((c) => c.client === "wanted-by-two")).toHaveLength(1);
    expect(both[0]?.client).not.toBe(both[1]?.client);
  });

  it("is lost if a frozen owner wakes up", async () => {
    const open = browser();
    const lost = vi.fn();
    const owner = await acquire(open(), ["sleeping-page"], lost);
    const sleeper = open();
    sleeper.postMessage({ mine: owner.client });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(lost).toHaveBeenCalledOnce();
  });

  it("creates ids that the protocol allows", () => {
    expect(freshId()).toMatch(/^[A-Za-z0-9_-]{8,40}$/);
    expect(freshId()).not.toBe(freshId());
  });

  it("tries the fullest outbox of its own session first", () => {
    const storage = new FakeStorage();
    const entry = { ref: 1, command: { type: "done" }, round: 1, sent: false };
    storage.setItem(outboxKey("AAAA-AAAA", "empty-one"), JSON.stringify({ next: 2, member: null, entries: [] }));
    storage.setItem(outboxKey("AAAA-AAAA", "full-one"), JSON.stringify({ next: 2, member: null, entries: [entry] }));
    storage.setItem(outboxKey("BBBB-BBBB", "elsewhere"), JSON.stringify({ next: 2, member: null, entries: [entry] }));
    expect(storedClientIds(storage, "AAAA-AAAA")).toEqual(["full-one", "empty-one"]);
  });
});
