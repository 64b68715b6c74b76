// Which screen an address asks for.

import { formatCode } from "./codes";

export type Route =
  { screen: "home" } | { screen: "ballot" | "screen" | "facilitate"; code: string } | { screen: "nowhere" };

/** The route of a path such as `/s/7K3M-Q2XD/screen`. */
export function routeOf(path: string): Route {
  const parts = path.split("/").filter(Boolean).map(decodeURIComponent);
  if (parts.length === 0) return { screen: "home" };
  const [s, code, screen] = parts;
  if (s !== "s" || !code || parts.length > 3) return { screen: "nowhere" };
  if (screen !== undefined && screen !== "screen" && screen !== "facilitate") return { screen: "nowhere" };
  return { screen: screen ?? "ballot", code: formatCode(code) };
}
