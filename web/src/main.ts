import { mount } from "svelte";

import App from "./App.svelte";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";

// A page that the browser kept in its history was deaf meanwhile, and its outbox may have found another owner.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

const target = document.getElementById("app");
if (target) mount(App, { target });
