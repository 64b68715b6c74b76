// Whether the screen is lower than so many rem, followed as it is turned or resized.

export class LowScreen {
  matches = $state(false);

  constructor(rem: number) {
    const query = matchMedia(`(max-height: ${rem}rem)`);
    this.matches = query.matches;
    query.addEventListener("change", (event) => (this.matches = event.matches));
  }
}
