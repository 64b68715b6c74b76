import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { FakeStorage } from "../../support/fakes";

const reload = vi.fn();
let up: boolean;
let worker: object | null;
let part: typeof import("../../../src/lib/browser/part").part;
let later: typeof import("../../../src/lib/browser/part").later;
let prefetch: typeof import("../../../src/lib/browser/part").prefetch;

/** Load the page: what it has failed to fetch is forgotten. */
async function open() {
  vi.resetModules();
  ({ part, later, prefetch } = await import("../../../src/lib/browser/part"));
}

beforeEach(async () => {
  await open();
  vi.useFakeTimers();
  reload.mockReset();
  [up, worker] = [true, null];
  vi.stubGlobal("fetch", () => (up ? Promise.resolve(new Response()) : Promise.reject(new TypeError("offline"))));
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("location", { reload });
  vi.stubGlobal("sessionStorage", new FakeStorage());
  vi.stubGlobal("navigator", {
    get onLine() {
      return up;
    },
    get serviceWorker() {
      return { controller: worker };
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Ask for a part; how often it was fetched, and what has come. */
function asked(load = () => Promise.resolve("part")) {
  const fetched = vi.fn(load);
  const result = { fetched, part: null as string | null, error: null as unknown };
  part(fetched).then(
    (loaded) => (result.part = loaded),
    (error: unknown) => (result.error = error),
  );
  return result;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a part of a page that is loaded later", () => {
  it("is loaded at once with a connection, and after what is there has been shown", async () => {
    const result = asked();
    await pass(0);
    expect(result.part).toBe("part");
    const after = later(() => Promise.resolve("later"));
    await pass(0);
    expect(await after).toBe("later");
  });

  it("waits for a connection, because a browser asks for a script only once", async () => {
    up = false;
    const result = asked();
    await pass(5_000);
    expect(result.fetched).not.toHaveBeenCalled();
    up = true;
    await pass(2_000);
    expect(result.part).toBe("part");
    expect(reload).not.toHaveBeenCalled();
  });

  it("does not wait for the next attempt once the browser is online", async () => {
    up = false;
    const result = asked();
    await pass(100);
    up = true;
    window.dispatchEvent(new Event("online"));
    await pass(0);
    expect(result.part).toBe("part");
  });

  it("comes from the service worker without a connection", async () => {
    [up, worker] = [false, {}];
    const result = asked();
    await pass(0);
    expect(result.part).toBe("part");
  });

  it("loads the page again when the server answers, if it could not be fetched, and not for ever", async () => {
    const missing = () => Promise.reject<string>(new TypeError("not fetched"));
    const result = asked(() => {
      up = false;
      return missing();
    });
    await pass(3_000);
    expect(reload).not.toHaveBeenCalled();
    up = true;
    await pass(2_000);
    expect(reload).toHaveBeenCalledOnce();
    expect(result.error).toBeNull();
    const another = asked(missing);
    await pass(2_000);
    expect(another.error).toBeNull();
    expect(reload).toHaveBeenCalledOnce();
    await open();
    const again = asked(missing);
    await pass(2_000);
    expect(reload).toHaveBeenCalledOnce();
    expect(again.error).toBeInstanceOf(TypeError);
    await pass(60_000);
    asked(missing);
    await pass(2_000);
    expect(reload).toHaveBeenCalledTimes(2);
  });
});

describe("a part that is fetched before somebody needs it", () => {
  it("waits for the server", async () => {
    up = false;
    const load = vi.fn(() => Promise.resolve("part"));
    const loaded = prefetch(load);
    await pass(5_000);
    expect(load).not.toHaveBeenCalled();
    up = true;
    await pass(2_000);
    expect(await loaded).toBe("part");
  });

  it("leaves the page as it is if it could not be fetched", async () => {
    const loaded = prefetch(() => Promise.reject<string>(new TypeError("not fetched")));
    await expect(loaded).rejects.toThrow(TypeError);
    await pass(60_000);
    expect(reload).not.toHaveBeenCalled();
  });
});
