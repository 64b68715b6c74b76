// Keeps the keyboard's focus in a part of the page whose buttons come and go.

/**
 * A Svelte action: when the element with the focus is removed or disabled, move the focus to the part's `data-refocus`
 * element; back to the element itself if it only was disabled for a while. Somebody who has moved on is left alone.
 */
export function holdsFocus(part: HTMLElement) {
  let last: HTMLElement | null = null;

  const usable = (element: HTMLElement) => element.isConnected && !element.matches(":disabled");

  function came(event: FocusEvent) {
    last = event.target as HTMLElement;
  }

  function went(event: FocusEvent) {
    const from = event.target as HTMLElement;
    // A removed element loses the focus, too, but is gone only after this event.
    queueMicrotask(() => {
      if (last === from && (event.relatedTarget !== null || usable(from))) last = null;
    });
  }

  function restore() {
    if (!last || (document.activeElement && document.activeElement !== document.body)) return;
    if (usable(last)) last.focus();
    else if (!last.isConnected) part.querySelector<HTMLElement>("[data-refocus]")?.focus();
  }

  const observer = new MutationObserver(restore);
  observer.observe(part, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
  part.addEventListener("focusin", came);
  part.addEventListener("focusout", went);
  return {
    destroy() {
      observer.disconnect();
      part.removeEventListener("focusin", came);
      part.removeEventListener("focusout", went);
    },
  };
}
