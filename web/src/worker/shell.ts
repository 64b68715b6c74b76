// The shell of the pages in the browser's cache: the HTML without any session, and the scripts and styles of the ballot.
//
// Each build has a cache of its own. Nothing else is ever stored: no answer of the API, no page of a session, no cookie.

/** What a build consists of; worker.plugin.ts writes it into the service worker. */
export interface Shell {
  version: string;
  files: readonly string[];
}

const PREFIX = "quorum-shell-";
/** Any page shows any screen, so the start page stands for all; it contains nothing of a session. */
const PAGE = "/";
const PAGES = /^\/(decisions|privacy|s\/[^/]+(\/(screen|facilitate|solid|privacy))?)?$/;
const PATIENCE = 4_000; // ms without an answer after which a connection is considered lost

export const cacheName = ({ version }: Shell): string => PREFIX + version;

type Asked = Pick<Request, "method" | "mode" | "url">;

/** Return what a request is for, as far as the shell is concerned; null for everything else, such as the API. */
export function kindOf({ method, mode, url }: Asked, origin: string): "page" | "asset" | null {
  const address = new URL(url);
  if (method !== "GET" || address.origin !== origin) return null;
  if (address.pathname.startsWith("/assets/")) return "asset";
  return mode === "navigate" && PAGES.test(address.pathname) ? "page" : null;
}

/**
 * Store the shell of this build, with the files that its page links. Fails as a whole if a file is missing, as in the
 * middle of a deployment.
 */
export async function fill(caches: CacheStorage, shell: Shell): Promise<void> {
  const cache = await caches.open(cacheName(shell));
  await cache.addAll([PAGE, ...shell.files]);
  const page = (await (await cache.match(PAGE, { ignoreVary: true }))?.text()) ?? "";
  const linked = new Set(Array.from(page.matchAll(/"(\/assets\/[\w./-]+)"/g), ([, file]) => file as string));
  await cache.addAll([...linked].filter((file) => !shell.files.includes(file)));
}

/** Delete the shells of earlier builds, except the last: a page of it may still be open and need its files. */
export async function clean(caches: CacheStorage, shell: Shell): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cacheName(shell));
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** Keep these files too: those that a page had loaded before there was a service worker. */
export async function keep(caches: CacheStorage, shell: Shell, files: readonly string[], origin: string) {
  const cache = await caches.open(cacheName(shell));
  for (const url of files) {
    if (kindOf({ method: "GET", mode: "no-cors", url }, origin) !== "asset" || (await cache.match(url))) continue;
    await cache.add(url).catch(() => undefined);
  }
}

/** Answer with the server's page, always the newest; with the shell if the server cannot be reached. */
export async function answerPage(caches: CacheStorage, shell: Shell, fetched: () => Promise<Response>) {
  const stored = async () => (await caches.open(cacheName(shell))).match(PAGE, { ignoreVary: true });
  const answer = fetched().catch(() => null);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return (await Promise.race([answer, late])) ?? (await stored()) ?? (await answer) ?? Response.error();
}

/** Answer with the stored file: its name contains a hash, so it never changes. */
export async function answerAsset(
  caches: CacheStorage,
  shell: Shell,
  url: string,
  fetched: () => Promise<Response>,
): Promise<Response> {
  const stored = await caches.match(url, { ignoreVary: true });
  if (stored) return stored;
  const answer = await fetched();
  if (answer.ok) {
    const copy = answer.clone();
    void caches.open(cacheName(shell)).then((cache) => cache.put(url, copy));
  }
  return answer;
}
