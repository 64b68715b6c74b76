// The size of the projector's smallest text: it grows with the window, and is never too small for the back row.

const LEAST = 22; // px
const OF_WIDTH = 0.0125; // 24 px of 1920
const OF_HEIGHT = 0.0222; // 24 px of 1080
const SMALL_WINDOW = 960; // px; in a narrower window the page scrolls
const IN_SMALL_WINDOW = 16;

/** Return the size in px for a window. */
export function textSizeOf(width: number, height: number): number {
  if (width < SMALL_WINDOW) return IN_SMALL_WINDOW;
  return Math.max(LEAST, Math.min(OF_WIDTH * width, OF_HEIGHT * height));
}

class TextSize {
  px = $state(textSizeOf(innerWidth, innerHeight));
  /** Whether the window is so narrow that the page scrolls. */
  small = $state(innerWidth < SMALL_WINDOW);

  /** Follow the size of the window until the returned function is called. */
  watch(): () => void {
    const update = () => {
      this.px = textSizeOf(innerWidth, innerHeight);
      this.small = innerWidth < SMALL_WINDOW;
    };
    update();
    addEventListener("resize", update);
    return () => removeEventListener("resize", update);
  }
}

export const textSize = new TextSize();
