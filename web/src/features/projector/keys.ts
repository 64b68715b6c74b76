// The keys of the projector, for a keyboard or a presenter's remote control.

import type { Plain } from "../../i18n";
import type { View } from "./view.svelte";

export interface Actions {
  turn: (by: number) => void;
  toggle: (view: View) => void;
  fullScreen: () => void;
  help: () => void;
  sound: () => void;
}

interface Key {
  /** As the browser names them; letters in lower case. */
  keys: readonly string[];
  /** As people read it. */
  label: string;
  id: Plain;
  act: (actions: Actions) => void;
}

const view = (key: string, name: View, id: Plain): Key => ({
  keys: [key],
  label: key.toUpperCase(),
  id,
  act: (actions) => actions.toggle(name),
});

export const KEYS: readonly Key[] = [
  { keys: ["ArrowRight", "PageDown", " "], label: "→", id: "keys-next", act: (actions) => actions.turn(1) },
  { keys: ["ArrowLeft", "PageUp"], label: "←", id: "keys-back", act: (actions) => actions.turn(-1) },
  view("1", "ranking", "keys-ranking"),
  view("2", "matrix", "keys-matrix"),
  view("3", "discussion", "keys-discussion"),
  view("4", "weights", "keys-weights"),
  view("q", "join", "keys-join"),
  { keys: ["0"], label: "0", id: "keys-auto", act: (actions) => actions.toggle("auto") },
  { keys: ["f"], label: "F", id: "keys-full-screen", act: (actions) => actions.fullScreen() },
  { keys: ["s"], label: "S", id: "keys-sound", act: (actions) => actions.sound() },
  { keys: ["?"], label: "?", id: "keys-help", act: (actions) => actions.help() },
];

const OPPOSITE: Readonly<Record<string, string>> = { ArrowRight: "ArrowLeft", ArrowLeft: "ArrowRight" };

/** Return the label of a key; arrows point along the script. */
export const labelOf = ({ label }: Key, rtl: boolean): string =>
  rtl ? ({ "→": "←", "←": "→" }[label] ?? label) : label;

/** Carry out what a key does; return whether it does anything. Keys of the browser and of controls are left alone. */
export function pressed(event: KeyboardEvent, actions: Actions, rtl = false): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const named = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const name = rtl ? (OPPOSITE[named] ?? named) : named;
  if ((name === " " || name === "Enter") && event.target instanceof HTMLButtonElement) return false;
  const key = KEYS.find(({ keys }) => keys.includes(name));
  key?.act(actions);
  return key !== undefined;
}
