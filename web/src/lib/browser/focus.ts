// Where the keyboard's focus goes after an action that disables or removes the button it was on.

import { tick } from "svelte";

/**
 * Run an action; if the focus got lost meanwhile, put it back where it was, or on `otherwise` if that is gone. Somebody
 * who has moved on is left alone.
 */
export async function keepingFocus(action: () => Promise<void>, otherwise: () => HTMLElement | undefined) {
  const before = document.activeElement;
  await action();
  await tick();
  const now = document.activeElement;
  if (now && now !== document.body && now !== before) return;
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
  if (!document.activeElement || document.activeElement === document.body) otherwise()?.focus();
}
