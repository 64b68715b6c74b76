// From an address to a screen.

import { formatCode } from "./lib/text/session-code";

export type Route =
  | { screen: "home" }
  | { screen: "decisions" }
  | { screen: "verify" }
  | { screen: "ballot" | Screen; code: string }
  | { screen: "privacy"; code: string | null }
  | { screen: "nowhere" };

const SCREENS = ["screen", "facilitate", "solid", "embed"] as const;
type Screen = (typeof SCREENS)[number];

/** Return the route of a path such as `/s/7K3M-Q2XD/screen`. */
export function routeOf(path: string): Route {
  const parts = path.split("/").filter(Boolean).map(decodeURIComponent);
  if (parts.length === 0) return { screen: "home" };
  const [s, code, screen] = parts;
  if (s === "decisions" && parts.length === 1) return { screen: "decisions" };
  if (s === "verify" && parts.length === 1) return { screen: "verify" };
  if (s === "privacy" && parts.length === 1) return { screen: "privacy", code: null };
  if (s !== "s" || !code || parts.length > 3) return { screen: "nowhere" };
  if (screen === undefined) return { screen: "ballot", code: formatCode(code) };
  if (screen === "privacy") return { screen, code: formatCode(code) };
  const known = SCREENS.find((s) => s === screen);
  return known ? { screen: known, code: formatCode(code) } : { screen: "nowhere" };
}
