// Whether a score moves on to the next open cell: an option of the person, remembered in this browser.

const KEY = "quorum:advance";

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

class AutoAdvance {
  on = $state(stored());

  choose(on: boolean): void {
    this.on = on;
    try {
      localStorage.setItem(KEY, on ? "on" : "off");
    } catch {
      // Storage refused: the choice lasts as long as the page.
    }
  }
}

export const autoAdvance = new AutoAdvance();
