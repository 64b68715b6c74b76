// A notice that comes above what somebody is working on does not push it off the screen.

/**
 * Call `back` when something above an element pushes it down while it is on the screen.
 *
 * Browsers keep the place of what is read only when the page is scrolled. Returns a function that ends this.
 */
export function whenPushedDown(element: HTMLElement, back: () => void): () => void {
  let before = element.offsetTop;
  const observer = new ResizeObserver(() => {
    const now = element.offsetTop;
    const { top, bottom } = element.getBoundingClientRect();
    if (now > before && top < innerHeight && bottom > 0) back();
    before = now;
  });
  observer.observe(document.body);
  return () => observer.disconnect();
}
