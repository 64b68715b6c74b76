// @vitest-environment jsdom
// The primitives, tested by role and accessible name with Testing Library in jsdom.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";

import CopyButton from "../../src/ui/CopyButton.svelte";
import Meter from "../../src/ui/Meter.svelte";
import SegmentedControl from "../../src/ui/SegmentedControl.svelte";
import Sample from "./Sample.svelte";

describe("a button", () => {
  it("calls its handler and does not submit a form", async () => {
    const onclick = vi.fn();
    render(Sample, { part: "Button", text: "Reveal", kind: "primary", onclick });
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Reveal" });
    await fireEvent.click(button);
    expect(onclick).toHaveBeenCalledOnce();
    expect([button.type, button.className]).toEqual(["button", expect.stringContaining("primary")]);
  });

  it("exposes its pressed state and ignores clicks while disabled", () => {
    const onclick = vi.fn();
    render(Sample, { part: "Button", text: "Certain", pressed: true, disabled: true, onclick });
    screen.getByRole("button", { pressed: true }).click();
    expect(onclick).not.toHaveBeenCalled();
  });

  it("is a link if it has a target, without an opener in a new tab", () => {
    render(Sample, { part: "Button", text: "Projector", href: "/s/7K3M-Q2XD/screen", apart: true });
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Projector" });
    expect([link.getAttribute("href"), link.target, link.rel]).toEqual(["/s/7K3M-Q2XD/screen", "_blank", "noopener"]);
  });
});

describe("a segmented control", () => {
  const options = [
    { value: "points", text: "100 points", testid: "way-points" },
    { value: "swing", text: "Swing", testid: "way-swing" },
  ];

  it("is a radio group that reports another choice", async () => {
    const onchoose = vi.fn();
    render(SegmentedControl<string>, { label: "How to weigh", options, value: "points", onchoose });
    expect(screen.getByRole("radiogroup", { name: "How to weigh" })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "100 points" }).checked).toBe(true);
    await fireEvent.click(screen.getByTestId("way-swing"));
    expect(onchoose).toHaveBeenCalledExactlyOnceWith("swing");
  });

  it("separates two groups on one page", () => {
    render(SegmentedControl<string>, { label: "One", options, value: "points", onchoose: vi.fn() });
    render(SegmentedControl<string>, { label: "Two", options, value: "swing", onchoose: vi.fn() });
    const checked = screen.getAllByRole<HTMLInputElement>("radio", { checked: true });
    expect(checked.map((input) => input.value)).toEqual(["points", "swing"]);
  });
});

describe("a disclosure", () => {
  it("is closed at first and opens on a click", async () => {
    render(Sample, { part: "Disclosure", title: "The numbers", text: "Kendall’s W is 0.7", testid: "numbers" });
    const details = screen.getByRole<HTMLDetailsElement>("group");
    expect(details.open).toBe(false);
    await fireEvent.click(screen.getByText("The numbers"));
    expect(details.open).toBe(true);
  });
});

describe("a badge", () => {
  it("shows its text in its tone", () => {
    const { container } = render(Sample, {
      part: "Badge",
      text: "agrees",
      tone: "good",
      icon: "check",
      testid: "verdict",
    });
    expect(screen.getByTestId("verdict").textContent).toBe("agrees");
    expect(container.querySelector(".tone-good svg[aria-hidden]")).toBeTruthy();
  });
});

describe("a notice", () => {
  it.each([
    ["bad", "alert"],
    ["warn", "status"],
  ])("of tone %s has the role %s", (tone, role) => {
    render(Sample, { part: "Notice", text: "The server cannot be reached.", tone });
    expect(screen.getByRole(role).textContent).toContain("cannot be reached");
  });
});

describe("a meter", () => {
  it("is filled to its share and hidden from screen readers", () => {
    const { container } = render(Meter, { share: 0.25 });
    expect(container.querySelector<HTMLElement>(".meter span")?.style.width).toBe("25%");
    expect(container.querySelector(".meter")?.getAttribute("aria-hidden")).toBe("true");
  });
});

describe("a copy button", () => {
  it("confirms that it has copied", async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    render(CopyButton, { text: "https://example.org/s/7K3M-Q2XD", label: "Copy the link" });
    await fireEvent.click(screen.getByRole("button", { name: "Copy the link" }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith("https://example.org/s/7K3M-Q2XD");
    expect(await screen.findByRole("button", { name: "Copied" })).toBeTruthy();
    vi.unstubAllGlobals();
  });
});
