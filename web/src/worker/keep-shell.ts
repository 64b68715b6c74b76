// Registers the service worker, which keeps the shell of the pages. On plain http there is none.

const ADDRESS = "/service-worker.js";

interface Policy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The Content-Security-Policy lets no text become a script (Trusted Types), except this one address. */
const RULES: Policy = { createScriptURL: (address) => (address === ADDRESS ? address : "") };

/** Let the browser keep the shell, and the files that this page has loaded. */
export async function keepShell(): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("quorum-worker", RULES) ?? RULES;
  await serviceWorker.register(policy.createScriptURL(ADDRESS), { updateViaCache: "none" });
  const { active } = await serviceWorker.ready;
  active?.postMessage({ keep: performance.getEntriesByType("resource").map((entry) => entry.name) });
}
