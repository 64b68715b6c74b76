// A live connection that reconnects automatically until the server's close code forbids it.

import { CLOSE_CODES, EXTENSIONS, VERSION, type Inbound, type Message } from "../api/wire";

const FIRST_DELAY = 300; // ms
const LONGEST_DELAY = 5_000; // ms
const OPENING_TIMEOUT = 8_000; // ms; a phone that changes networks can leave a connection neither open nor failed

export type ConnectionState =
  { state: "connecting" | "open" } | { state: "waiting"; code: number } | { state: "stopped"; code: number };

export interface Listener {
  message(message: Message): void;
  state(state: ConnectionState): void;
}

/** Return the delay before retry number `attempt` (from 0), with full jitter to spread out many clients. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** attempt);
}

export class Connection {
  /** The highest seq received; the next hello sends it. */
  seq = 0;
  private socket: WebSocket | null = null;
  private attempt = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private welcomed = false;

  constructor(
    private readonly address: string,
    private readonly client: string,
    private readonly listener: Listener,
    private readonly connect: (address: string) => WebSocket = (address) => new WebSocket(address),
  ) {}

  start(): void {
    window.addEventListener("online", this.reconnectNow);
    window.addEventListener("offline", this.renew);
    document.addEventListener("visibilitychange", this.reconnectNow);
    this.open();
  }

  stop(): void {
    this.stopped = true;
    window.removeEventListener("online", this.reconnectNow);
    window.removeEventListener("offline", this.renew);
    document.removeEventListener("visibilitychange", this.reconnectNow);
    clearTimeout(this.retry);
    clearTimeout(this.opening);
    this.socket?.close();
    this.socket = null;
  }

  /** Send a request; false if no connection has had its welcome. */
  send(message: Inbound): boolean {
    if (!this.welcomed || this.socket?.readyState !== 1) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  /** Drop the connection and open a new one: without reception it can stay open although nothing arrives. */
  readonly renew = (): void => {
    if (this.socket) this.lost(this.socket, 0);
  };

  private open(): void {
    clearTimeout(this.retry);
    this.listener.state({ state: "connecting" });
    const socket = this.connect(this.address);
    this.socket = socket;
    this.opening = setTimeout(() => this.lost(socket, 0), OPENING_TIMEOUT);
    socket.onopen = () =>
      socket.send(
        JSON.stringify({
          type: "hello",
          version: VERSION,
          client: this.client,
          seq: this.seq,
          changes: true,
          extensions: EXTENSIONS,
        }),
      );
    socket.onmessage = (event) => this.received(socket, String(event.data));
    socket.onclose = (event) => this.lost(socket, event.code);
  }

  private received(socket: WebSocket, text: string): void {
    if (socket !== this.socket) return;
    const message = JSON.parse(text) as Message;
    if ("seq" in message) this.seq = Math.max(this.seq, message.seq);
    if (message.type === "welcome") {
      clearTimeout(this.opening);
      this.attempt = 0;
      this.welcomed = true;
      // A server restored from a backup may be behind, so the seq of the welcome counts.
      this.seq = message.seq;
      this.listener.state({ state: "open" });
    }
    this.listener.message(message);
  }

  private lost(socket: WebSocket, code: number): void {
    if (socket !== this.socket || this.stopped) return;
    clearTimeout(this.opening);
    this.socket = null;
    this.welcomed = false;
    socket.close();
    if (CLOSE_CODES[code]?.again === false) {
      this.stop();
      this.listener.state({ state: "stopped", code });
      return;
    }
    this.listener.state({ state: "waiting", code });
    this.retry = setTimeout(() => this.open(), backoff(this.attempt++));
  }

  private readonly reconnectNow = (): void => {
    if (this.stopped || this.socket || document.visibilityState === "hidden") return;
    this.attempt = 0;
    this.open();
  };
}
