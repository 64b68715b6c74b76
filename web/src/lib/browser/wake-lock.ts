// Keeps the screen on while the page is visible. Browsers allow it on https and on the server's own machine only.

interface Lock {
  release(): Promise<void>;
}

interface WakeLock {
  request(type: "screen"): Promise<Lock>;
}

/** Keep the screen on until the returned function is called; does nothing where that is not possible. */
export function keepAwake(): () => void {
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  let lock: Lock | undefined;
  let over = false;

  // The browser releases it whenever the page is hidden.
  async function hold() {
    if (!wakeLock || document.visibilityState !== "visible") return;
    try {
      const held = await wakeLock.request("screen");
      if (over) await held.release();
      else lock = held;
    } catch {
      // Refused, for example because the battery is low.
    }
  }

  const shown = () => void hold();
  document.addEventListener("visibilitychange", shown);
  shown();
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", shown);
    void lock?.release().catch(() => undefined);
  };
}
