// Client ids: every page has one that no other living page has, and takes over the outbox of a page that is dead.
//
// Whether an owner lives is asked over a BroadcastChannel: locks need https, and meetings run on plain http on a LAN.

import { outboxKey, readKept } from "./outbox";

const PATIENCE = 100; // ms a living page has to answer
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

type Word = { ask: string; nonce: string } | { mine: string };
type Channel = Pick<BroadcastChannel, "postMessage" | "onmessage" | "close">;

/** A fresh random id; crypto.randomUUID is absent on plain http. */
export function freshId(length = 20): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte % 64]).join("");
}

/** The client ids of a session that left an outbox behind, the fullest first. */
export function leftBehind(cabinet: Storage, code: string): string[] {
  const prefix = outboxKey(code, "");
  const ids = Object.keys(cabinet)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  const waiting = (id: string) => readKept(cabinet, outboxKey(code, id)).entries.length;
  return ids.filter((id) => /^[A-Za-z0-9_-]{8,40}$/.test(id)).sort((a, b) => waiting(b) - waiting(a));
}

export class Claim {
  /** The id that is this page's now. */
  client = "";
  private asked = "";
  private taken = false;
  private readonly nonce = freshId();

  private constructor(
    private readonly channel: Channel,
    private readonly lost: () => void,
  ) {
    channel.onmessage = (event: MessageEvent) => this.heard(event.data as Word);
  }

  /**
   * Claim an id among those left behind, else a fresh one. `lost` is called should its owner wake up after all, as a
   * page that was frozen in the background may.
   */
  static async make(channel: Channel, candidates: string[], lost: () => void, patience = PATIENCE): Promise<Claim> {
    const claim = new Claim(channel, lost);
    for (const id of candidates) if (await claim.ask(id, patience)) return claim;
    claim.client = freshId();
    return claim;
  }

  release(): void {
    this.channel.close();
  }

  private async ask(id: string, patience: number): Promise<boolean> {
    this.asked = id;
    this.taken = false;
    this.say({ ask: id, nonce: this.nonce });
    await new Promise((resolve) => setTimeout(resolve, patience));
    this.asked = "";
    if (!this.taken) this.client = id;
    return !this.taken;
  }

  private heard(word: Word): void {
    if ("mine" in word) {
      if (word.mine === this.asked) this.taken = true;
      else if (word.mine === this.client) this.lost();
      return;
    }
    if (word.ask === this.client) this.say({ mine: word.ask });
    if (word.ask !== this.asked) return;
    // Two pages want the same one at once: the lower nonce has it.
    if (word.nonce < this.nonce) this.taken = true;
    else this.say({ mine: word.ask });
  }

  private say(word: Word): void {
    this.channel.postMessage(word);
  }
}

/** This page's claim for a session, over the browser's own channel and storage. */
export function claimClient(code: string, lost: () => void): Promise<Claim> {
  const candidates = leftBehind(localStorage, code);
  return Claim.make(new BroadcastChannel(`quorum:${code}`), candidates.slice(0, 8), lost);
}
