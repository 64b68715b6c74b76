import { expect, it } from "vitest";

import { frameHTML } from "../../../src/features/facilitate/frame-html";

it("holds no markup of the question, and no more rights than a page that only shows", () => {
  const html = frameHTML("https://q.example/s/7G4K-Q2XM/embed?token=a&b", '"><script>alert(1)</script>&');
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  expect(parsed.children).toHaveLength(1);
  const frame = parsed.querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe("https://q.example/s/7G4K-Q2XM/embed?token=a&b");
  expect(frame?.title).toBe('"><script>alert(1)</script>&');
  expect(frame?.getAttribute("sandbox")).toBe("allow-scripts allow-same-origin");
  expect(frame?.getAttribute("referrerpolicy")).toBe("no-referrer");
});
