import { expect, it } from "vitest";

import { frameHTML } from "../../../src/features/facilitate/frame-html";

it("holds no markup of the question, and no more rights than a page that only shows", () => {
  const html = frameHTML("https://q.example/s/7G4K-Q2XM/embed?token=a&b", '"><script>alert(1)</script>&');
  expect(html).toBe(
    '<iframe src="https://q.example/s/7G4K-Q2XM/embed?token=a&amp;b" ' +
      'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;" width="800" height="480" loading="lazy" ' +
      'referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin"></iframe>',
  );
});
