import { describe, expect, it } from "vitest";

import { codeIn, formatCode, isComplete } from "../../../src/lib/text/session-code";

describe("session codes", () => {
  it("are formatted from what people type", () => {
    expect(formatCode("7k3mq2xd")).toBe("7K3M-Q2XD");
    expect(formatCode(" 7k3m - q2xd ")).toBe("7K3M-Q2XD");
    expect(formatCode("oil0-1234")).toBe("0110-1234");
    expect(formatCode("7k3mq2xdTOOLONG")).toBe("7K3M-Q2XD");
    expect(formatCode("7k3m")).toBe("7K3M");
    expect(isComplete("7K3M-Q2X")).toBe(false);
  });

  it("are extracted from a pasted address", () => {
    expect(formatCode(codeIn("http://192.168.0.2:8000/s/7k3m-q2xd"))).toBe("7K3M-Q2XD");
  });
});
