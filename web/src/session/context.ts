// The page's session, for every component of a screen: the screen sets it once, the components below it get it.

import { createContext } from "svelte";

import type { SessionClient } from "./client.svelte";

const [get, set] = createContext<SessionClient>();

/** The client of the page's session; call it while a component is initialised. */
export const getClient = get;

/** Give the components below this one their session. */
export const setClient = set;
