// The parts of a page that are loaded later.
//
// Chromium never asks again for a script that it once could not fetch, as long as the page is open. So a part waits for a
// connection; and if it fails nevertheless, the page is loaded again as soon as that is possible.

const PROBE = "/healthz";
const PAUSE = 2_000; // ms between two attempts to reach the server
const RELOAD_PAUSE = 60_000; // ms in which a page loads itself again only once
const KEY = "quorum:reloaded";

/**
 * Load a part once there is a connection, or at once if the service worker may have it. Fails only if it could not be
 * fetched by a page that has just loaded itself again for such a reason.
 */
export async function part<Part>(load: () => Promise<Part>): Promise<Part> {
  if (navigator.onLine === false && !hasWorker()) await reachable();
  try {
    return await load();
  } catch (error) {
    await reachable();
    if (!reload()) throw error;
    return new Promise(() => undefined); // this page is about to go
  }
}

/**
 * Load what nobody waits for yet, once the server answers. Fails if it could not be fetched; the page is not loaded again
 * for it, because somebody may be using it.
 */
export async function prefetch<Part>(load: () => Promise<Part>): Promise<Part> {
  await reachable();
  return load();
}

/** Load a part after what is there has been shown: what is not needed at first must not delay what is. */
export const later = <Part>(load: () => Promise<Part>): Promise<Part> =>
  new Promise((resolve) => setTimeout(resolve)).then(() => part(load));

function hasWorker(): boolean {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  return Boolean(serviceWorker?.controller);
}

/** Wait until the server answers; a browser that says it is offline may still reach a server on its own machine. */
async function reachable(): Promise<void> {
  for (;;) {
    const answered = fetch(PROBE, { method: "HEAD", cache: "no-store" }).then(
      () => true,
      () => false,
    );
    if (await answered) return;
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
      window.addEventListener("online", resolve, { once: true });
    });
  }
}

let leaving = false;

/**
 * Load the page again, unless that has just been tried; return whether it is. What was typed and scored is in the
 * browser's storage.
 */
function reload(): boolean {
  if (leaving) return true;
  try {
    const last = Number(sessionStorage.getItem(KEY));
    if (Date.now() - last < RELOAD_PAUSE) return false;
    sessionStorage.setItem(KEY, String(Date.now()));
  } catch {
    return false; // Storage refused: nothing would stop a page from loading itself for ever.
  }
  leaving = true;
  location.reload();
  return true;
}
