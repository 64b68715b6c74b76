// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { parsedMessages, LATER, SCREENS } from "../../../messages.plugin";
import type { NumericScale } from "../../../src/api/wire";
import NumberField from "../../../src/features/ballot/NumberField.svelte";
import { language } from "../../../src/i18n";
import { criterion } from "../../support/two-by-two";

const price: NumericScale = {
  unit: "€",
  low: 0,
  high: null,
  whole: false,
  points: [
    { number: 0, value: 1 },
    { number: 5000, value: 0 },
  ],
};
const ten: NumericScale = { ...price, unit: "", high: 10, whole: true };

function shown(numeric: NumericScale, value?: number | null) {
  const onchoose = vi.fn();
  const { unmount, rerender } = render(NumberField, { criterion: criterion("Price", 1), numeric, value, onchoose });
  return { onchoose, unmount, rerender };
}

const field = () => screen.getByTestId<HTMLInputElement>("number");

describe("a score in numbers", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    language.speak("en", parsedMessages("en", [...SCREENS.ballot, ...(LATER.ballot ?? [])]));
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it("is sent when the field is left, with the scale in words next to it", async () => {
    const { onchoose } = shown(price);
    expect(screen.getByTestId("scale-note").textContent).toContain("€\u00a00 is best, €\u00a05,000 or more is worst.");
    await fireEvent.input(field(), { target: { value: "1,250.5" } });
    expect(onchoose).not.toHaveBeenCalled();
    await fireEvent.change(field());
    expect(onchoose.mock.calls).toEqual([[1250.5]]);
  });

  it("is sent after a pause, and when the card is left", async () => {
    const { onchoose, unmount } = shown(price, 5);
    await fireEvent.input(field(), { target: { value: "7" } });
    vi.advanceTimersByTime(2000);
    expect(onchoose.mock.calls).toEqual([[7]]);
    await fireEvent.input(field(), { target: { value: "8" } });
    unmount();
    expect(onchoose.mock.calls).toEqual([[7], [8]]);
  });

  it("is not sent if it is off the scale, and one sentence says why", async () => {
    const { onchoose } = shown(price, 5);
    await fireEvent.input(field(), { target: { value: "-3" } });
    expect(screen.queryByRole("alert")).toBeNull();
    await fireEvent.change(field());
    expect(screen.getByRole("alert").textContent).toBe("Enter a number from 0 to 1,000,000,000.");
    expect(onchoose).not.toHaveBeenCalled();
    expect(field().value).toBe("-3");
  });

  it("shows the score as the language writes it, and follows another device", async () => {
    const { rerender } = shown(price, 1250.5);
    expect(field().value).toBe("1,250.5");
    await rerender({ value: 0 });
    expect(field().value).toBe("0");
    await fireEvent.input(field(), { target: { value: "" } });
    await fireEvent.change(field());
    expect(field().value).toBe("0");
  });

  it("can be no view", async () => {
    const { onchoose } = shown(price);
    await fireEvent.click(screen.getByTestId("no-view"));
    expect(onchoose.mock.calls).toEqual([[null]]);
  });

  it("has buttons for a few whole numbers", async () => {
    const { onchoose } = shown(ten, 0);
    expect(screen.queryByTestId("number")).toBeNull();
    expect(screen.getByTestId("number-0").getAttribute("aria-pressed")).toBe("true");
    await fireEvent.click(screen.getByTestId("number-10"));
    expect(onchoose.mock.calls).toEqual([[10]]);
    expect(screen.queryByTestId("number-11")).toBeNull();
  });
});
