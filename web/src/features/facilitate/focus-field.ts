// Moves the focus to a field of the lobby's editor, after a row was added or removed.

import { tick } from "svelte";

/** Focus the element with this test id once the page has been updated. */
export async function focusField(testid: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(`[data-testid="${testid}"]`)?.focus();
}
