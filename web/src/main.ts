import { mount } from "svelte";

import App from "./App.svelte";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/print.css";
import "./styles/forced-colors.css";

// A page restored from the back/forward cache has lost its connection, and another page may own its outbox.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

const target = document.getElementById("app");
if (target) mount(App, { target });
