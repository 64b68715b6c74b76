import { beforeEach, describe, expect, it, vi } from "vitest";

import { answerAsset, answerPage, clean, fill, keep, kindOf, type Shell } from "../../src/worker/shell";

const ORIGIN = "https://quorum.example";
const build = (version: string): Shell => ({ version, files: ["/assets/ballot.js"] });
const path = (url: string) => new URL(url, ORIGIN).pathname;

/** The files of the server by path; a file that is not there cannot be fetched. */
let server: Map<string, string>;

class FakeCache {
  stored = new Map<string, Response>();

  add(url: string): Promise<void> {
    const text = server.get(path(url));
    if (text === undefined) return Promise.reject(new TypeError("not found"));
    this.stored.set(path(url), new Response(text));
    return Promise.resolve();
  }

  async addAll(urls: string[]): Promise<void> {
    for (const url of urls) await this.add(url);
  }

  match = (url: string) => Promise.resolve(this.stored.get(path(url))?.clone());

  put(url: string, answer: Response): Promise<void> {
    this.stored.set(path(url), answer);
    return Promise.resolve();
  }
}

class FakeCaches {
  all = new Map<string, FakeCache>();

  open(name: string): Promise<FakeCache> {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return Promise.resolve(cache);
  }

  keys = () => Promise.resolve([...this.all.keys()]);
  delete = (name: string) => Promise.resolve(this.all.delete(name));

  async match(url: string): Promise<Response | undefined> {
    for (const cache of this.all.values()) {
      const found = await cache.match(url);
      if (found) return found;
    }
    return undefined;
  }
}

let caches: CacheStorage;
const offline = () => Promise.reject<Response>(new TypeError("offline"));
const online = (text: string) => () => Promise.resolve(new Response(text));
const read = async (answer: Promise<Response>) => (await answer).text();

beforeEach(() => {
  caches = new FakeCaches() as unknown as CacheStorage;
  server = new Map([
    ["/", 'page of build 1 <script src="/assets/index.js"><link href="/assets/messages/1a/en/home.js">'],
    ["/assets/index.js", "entry of build 1"],
    ["/assets/messages/1a/en/home.js", "messages of build 1"],
    ["/assets/ballot.js", "script of build 1"],
  ]);
});

describe("the service worker", () => {
  it.each([
    ["/", "navigate", "page"],
    ["/s/7K3M-Q2XD", "navigate", "page"],
    ["/s/7K3M-Q2XD/screen", "navigate", "page"],
    ["/s/7K3M-Q2XD/embed", "navigate", null],
    ["/api/sessions/7K3M-Q2XD", "navigate", null],
    ["/api/sessions/7K3M-Q2XD?brief", "cors", null],
    ["/api/sessions/7K3M-Q2XD/export.csv", "navigate", null],
    ["/service-worker.js", "same-origin", null],
    ["/healthz", "navigate", null],
    ["/assets/ballot.js", "cors", "asset"],
    ["/s/7K3M-Q2XD", "cors", null],
  ] as const)("answers %s (%s) as %s", (url, mode, kind) => {
    expect(kindOf({ method: "GET", mode, url: ORIGIN + url }, ORIGIN)).toBe(kind);
    expect(kindOf({ method: "POST", mode, url: ORIGIN + url }, ORIGIN)).toBeNull();
    expect(kindOf({ method: "GET", mode, url: `https://elsewhere.example${url}` }, ORIGIN)).toBeNull();
  });

  it("shows the server's page, and its own only without a connection", async () => {
    await fill(caches, build("1"));
    expect(await read(answerPage(caches, build("1"), online("from the server")))).toBe("from the server");
    expect(await read(answerPage(caches, build("1"), offline))).toContain("page of build 1");
    for (const [file, text] of [
      ["index.js", "entry of build 1"],
      ["messages/1a/en/home.js", "messages of build 1"],
    ]) {
      expect(await read(answerAsset(caches, build("1"), `${ORIGIN}/assets/${file}`, offline))).toBe(text);
    }
    expect((await answerPage(caches, build("2"), offline)).type).toBe("error");
  });

  it("does not wait for ever where nothing arrives", async () => {
    vi.useFakeTimers();
    await fill(caches, build("1"));
    const answer = answerPage(caches, build("1"), () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await read(answer)).toContain("page of build 1");
    vi.useRealTimers();
  });

  it("gives way to a new build, and leaves the files of the last one to pages that are open", async () => {
    await fill(caches, build("1"));
    server.set("/", "page of build 2").set("/assets/later.js", "later");
    expect(await read(answerAsset(caches, build("1"), `${ORIGIN}/assets/old.js`, online("old")))).toBe("old");
    for (const version of ["2", "3"]) {
      await fill(caches, build(version));
      await clean(caches, build(version));
    }
    expect(await caches.keys()).toEqual(["quorum-shell-2", "quorum-shell-3"]);
    expect(await read(answerPage(caches, build("3"), offline))).toBe("page of build 2");
  });

  it("takes nothing over while a build is incomplete", async () => {
    server.delete("/assets/ballot.js");
    await expect(fill(caches, build("1"))).rejects.toThrow("not found");
  });

  it("keeps the files that a page has loaded, and nothing of the API", async () => {
    server.set("/assets/ballot-de.js", "German").set("/api/sessions/7K3M-Q2XD", "secret");
    const loaded = ["/assets/ballot-de.js", "/assets/gone.js", "/api/sessions/7K3M-Q2XD"].map((at) => ORIGIN + at);
    await keep(caches, build("1"), loaded, ORIGIN);
    const cache = await caches.open("quorum-shell-1");
    expect(await read(answerAsset(caches, build("1"), `${ORIGIN}/assets/ballot-de.js`, offline))).toBe("German");
    expect(await cache.match("/api/sessions/7K3M-Q2XD")).toBeUndefined();
  });

  it("does not keep a file that the server does not have", async () => {
    const missing = () => Promise.resolve(new Response("", { status: 404 }));
    expect((await answerAsset(caches, build("1"), `${ORIGIN}/assets/x.js`, missing)).status).toBe(404);
    expect(await (await caches.open("quorum-shell-1")).match("/assets/x.js")).toBeUndefined();
  });
});
