// @vitest-environment jsdom
// The focus stays in a part of the page whose buttons are removed or disabled.

import { beforeEach, expect, it } from "vitest";

import { holdsFocus } from "../../../src/lib/browser/holds-focus";

/** Wait until mutation observers have run. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

let part: HTMLElement;
let button: HTMLButtonElement;

beforeEach(() => {
  part = document.createElement("div");
  const text = document.createElement("p");
  text.dataset.refocus = "";
  text.tabIndex = -1;
  button = document.createElement("button");
  part.append(text, button);
  document.body.replaceChildren(part, document.createElement("input"));
  holdsFocus(part);
  button.focus();
});

it("moves the focus of a removed button to the part's text", async () => {
  button.remove();
  await settled();
  expect(document.activeElement).toBe(part.querySelector("p"));
});

it("returns the focus to a button that was disabled for a while", async () => {
  button.disabled = true;
  button.blur();
  await settled();
  button.disabled = false;
  await settled();
  expect(document.activeElement).toBe(button);
});

it("leaves somebody alone who has moved on", async () => {
  document.querySelector("input")?.focus();
  button.remove();
  await settled();
  expect(document.activeElement).toBe(document.querySelector("input"));
});

it("leaves somebody alone who has clicked beside everything", async () => {
  button.blur();
  await settled();
  part.append(document.createElement("p"));
  await settled();
  expect(document.activeElement).toBe(document.body);
});
