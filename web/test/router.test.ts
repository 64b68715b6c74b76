import { describe, expect, it } from "vitest";

import { routeOf } from "../src/router";

describe("routes", () => {
  it("exist for the screens only", () => {
    expect(routeOf("/")).toEqual({ screen: "home" });
    expect(routeOf("/s/7k3mq2xd")).toEqual({ screen: "ballot", code: "7K3M-Q2XD" });
    expect(routeOf("/s/7K3M-Q2XD/screen/")).toEqual({ screen: "screen", code: "7K3M-Q2XD" });
    expect(routeOf("/s/7K3M-Q2XD/solid")).toEqual({ screen: "solid", code: "7K3M-Q2XD" });
    expect(routeOf("/s/7K3M-Q2XD/embed")).toEqual({ screen: "embed", code: "7K3M-Q2XD" });
    expect(routeOf("/privacy")).toEqual({ screen: "privacy", code: null });
    expect(routeOf("/s/7K3M-Q2XD/privacy")).toEqual({ screen: "privacy", code: "7K3M-Q2XD" });
    expect(routeOf("/decisions")).toEqual({ screen: "decisions" });
    expect(routeOf("/decisions/other").screen).toBe("nowhere");
    expect(routeOf("/verify")).toEqual({ screen: "verify" });
    expect(routeOf("/verify/other").screen).toBe("nowhere");
    expect(routeOf("/privacy/other").screen).toBe("nowhere");
    expect(routeOf("/s/7K3M-Q2XD/other").screen).toBe("nowhere");
  });
});
