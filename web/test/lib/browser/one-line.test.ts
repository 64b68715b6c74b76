// @vitest-environment jsdom
// A field that shows one line of text whole takes no second line.

import { beforeEach, expect, test, vi } from "vitest";

import { oneLine } from "../../../src/lib/browser/one-line";

let field: HTMLTextAreaElement;
const saved = vi.fn((event: Event) => event.preventDefault());

beforeEach(() => {
  const form = document.createElement("form");
  const submit = document.createElement("button");
  submit.type = "submit";
  field = document.createElement("textarea");
  form.append(field, submit);
  form.addEventListener("submit", saved);
  document.body.replaceChildren(form);
  saved.mockClear();
});

const press = (init: KeyboardEventInit) => {
  const event = new KeyboardEvent("keydown", { cancelable: true, ...init });
  field.dispatchEvent(event);
  return event;
};

test("Enter saves and adds no line", () => {
  oneLine(field);
  expect(press({ key: "Enter" }).defaultPrevented).toBe(true);
  expect(saved).toHaveBeenCalledOnce();
});

test("Enter that chooses a word of an input method does nothing else", () => {
  oneLine(field);
  expect(press({ key: "Enter", isComposing: true }).defaultPrevented).toBe(false);
  expect(saved).not.toHaveBeenCalled();
});

test("line breaks that are pasted become spaces before anybody reads the value", () => {
  const read: string[] = [];
  field.addEventListener("input", () => read.push(field.value));
  oneLine(field);
  field.value = "long\nname\r\n";
  field.dispatchEvent(new InputEvent("input"));
  expect(read).toEqual(["long name "]);
});

test("nothing is left of it once the field is gone", () => {
  oneLine(field).destroy();
  expect(press({ key: "Enter" }).defaultPrevented).toBe(false);
});
