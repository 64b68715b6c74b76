import { mount } from "svelte";

import { language } from "../src/i18n/language.svelte";
import Design from "./Design.svelte";
import "../src/styles/tokens.css";
import "../src/styles/base.css";
import "../src/styles/layout.css";

const theme = new URLSearchParams(location.search).get("theme");
if (theme) document.documentElement.dataset.theme = theme;
await language.open("ballot");
const target = document.getElementById("app");
if (target) mount(Design, { target });
