// The service worker: keeps the shell, so that a reload without a connection still shows the ballot.
//
// A new build has new text here, so browsers fetch it at the next visit; it takes over at once, and pages of the build
// before find their files in the cache that is left to them.

import { answerAsset, answerPage, clean, fill, keep, kindOf, type Shell } from "./shell";

/** Replaced by worker.plugin.ts. */
declare const __SHELL__: Shell;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Scope {
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(type: "message", listener: (event: Lasting & { data: { keep: string[] } }) => void): void;
}

const worker = self as unknown as Scope;
const shell = __SHELL__;

worker.addEventListener("install", (event) => event.waitUntil(fill(caches, shell).then(() => worker.skipWaiting())));
worker.addEventListener("activate", (event) =>
  event.waitUntil(clean(caches, shell).then(() => worker.clients.claim())),
);
worker.addEventListener("message", (event) => event.waitUntil(keep(caches, shell, event.data.keep, location.origin)));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const fetched = () => fetch(request);
  const kind = kindOf(request, location.origin);
  if (kind === "page") event.respondWith(answerPage(caches, shell, fetched));
  if (kind === "asset") event.respondWith(answerAsset(caches, shell, request.url, fetched));
});
