// Client ids: each open page has an id that no other open page has. A new page takes over the outbox of a closed one.
//
// Pages ask each other over a BroadcastChannel whether an id is in use. Web Locks would be simpler, but they need
// https, and meetings run on plain http on a LAN.

import { readOutbox } from "./outbox";
import { outboxKey } from "./outbox-key";

const ANSWER_TIMEOUT = 100; // ms for another open page to claim its id
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

type LeaseMessage = { ask: string; nonce: string } | { mine: string };
type Channel = Pick<BroadcastChannel, "postMessage" | "onmessage" | "close">;

/** Create a random id; crypto.randomUUID does not exist on plain http. */
export function freshId(length = 20): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte % 64]).join("");
}

/** Return the client ids of a session that have an outbox in this browser, the fullest first. */
export function storedClientIds(storage: Storage, code: string): string[] {
  const prefix = outboxKey(code, "");
  const ids = Object.keys(storage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  const waiting = (id: string) => readOutbox(storage, outboxKey(code, id)).entries.length;
  return ids.filter((id) => /^[A-Za-z0-9_-]{8,40}$/.test(id)).sort((a, b) => waiting(b) - waiting(a));
}

export class ClientIdLease {
  /** The id of this page. */
  client = "";
  private asked = "";
  private taken = false;
  private readonly nonce = freshId();

  private constructor(
    private readonly channel: Channel,
    private readonly onlost: () => void,
  ) {
    channel.onmessage = (event: MessageEvent) => this.received(event.data as LeaseMessage);
  }

  /**
   * Take the first of `candidates` that no other page uses, else a new id. `onlost` is called if its former owner
   * answers late, which a page that was frozen in the background may do.
   */
  static async acquire(
    channel: Channel,
    candidates: string[],
    onlost: () => void,
    timeout = ANSWER_TIMEOUT,
  ): Promise<ClientIdLease> {
    const lease = new ClientIdLease(channel, onlost);
    for (const id of candidates) if (await lease.ask(id, timeout)) return lease;
    lease.client = freshId();
    return lease;
  }

  release(): void {
    this.channel.close();
  }

  private async ask(id: string, timeout: number): Promise<boolean> {
    this.asked = id;
    this.taken = false;
    this.post({ ask: id, nonce: this.nonce });
    await new Promise((resolve) => setTimeout(resolve, timeout));
    this.asked = "";
    if (!this.taken) this.client = id;
    return !this.taken;
  }

  private received(message: LeaseMessage): void {
    if ("mine" in message) {
      if (message.mine === this.asked) this.taken = true;
      else if (message.mine === this.client) this.onlost();
      return;
    }
    if (message.ask === this.client) this.post({ mine: message.ask });
    if (message.ask !== this.asked) return;
    // Two pages ask for the same id concurrently: the lower nonce wins.
    if (message.nonce < this.nonce) this.taken = true;
    else this.post({ mine: message.ask });
  }

  private post(message: LeaseMessage): void {
    this.channel.postMessage(message);
  }
}

/** Lease a client id for a session, over the browser's own channel and storage. */
export function acquireClientId(code: string, onlost: () => void): Promise<ClientIdLease> {
  const candidates = storedClientIds(localStorage, code);
  return ClientIdLease.acquire(new BroadcastChannel(`quorum:${code}`), candidates.slice(0, 8), onlost);
}
