// Every test starts in English, with the messages of all screens.

import { beforeEach } from "vitest";

import { LATER, parsedMessages, SCREENS } from "../messages.plugin";
import { language } from "../src/i18n";

const english = parsedMessages("en", [...new Set([...Object.values(SCREENS), ...Object.values(LATER)].flat())]);

beforeEach(() => language.speak("en", english));
