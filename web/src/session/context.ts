// The session client in the Svelte context: a screen sets it once, and its components get it.

import { createContext } from "svelte";

import type { SessionClient } from "./client.svelte";

const [get, set] = createContext<SessionClient>();

/** Return the page's session client; call it during the initialisation of a component. */
export const getClient = get;

/** Set the session client for the components below this one. */
export const setClient = set;
