// @vitest-environment jsdom
// A button keeps the focus when a press disables it, and copying gives it back.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import { copy } from "../../src/lib/browser/clipboard";
import Button from "../../src/ui/Button.svelte";

it("keeps the focus when it is disabled, does nothing then, and cannot be reached afterwards", async () => {
  const onclick = vi.fn();
  const { rerender } = render(Button, { testid: "one", label: "One", type: "submit", onclick });
  const button = screen.getByTestId("one");
  button.focus();
  await rerender({ disabled: true });
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(await fireEvent.click(button)).toBe(false);
  expect(onclick).not.toHaveBeenCalled();
  button.blur();
  await rerender({});
  expect(button.matches(":disabled")).toBe(true);
  await rerender({ disabled: false });
  await fireEvent.click(button);
  expect(onclick).toHaveBeenCalledOnce();
});

it("copies inside a dialog without a clipboard, and leaves the focus where it was", async () => {
  const dialog = document.createElement("dialog");
  const button = document.createElement("button");
  dialog.open = true;
  dialog.append(button);
  document.body.append(dialog);
  button.focus();
  const inside: boolean[] = [];
  document.execCommand = () => {
    inside.push(Boolean(document.activeElement?.closest("dialog")));
    return true;
  };
  expect(await copy("address")).toBe(true);
  expect(inside).toEqual([true]);
  expect(document.activeElement).toBe(button);
});
