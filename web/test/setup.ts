// Every test starts in English, with the messages of all screens.

import { beforeEach } from "vitest";

import { LATER, messagesOf, SCREENS } from "../messages.plugin";
import { language } from "../src/i18n";

const english = messagesOf("en", [...new Set([...Object.values(SCREENS), ...Object.values(LATER)].flat())]);

beforeEach(() => language.speak("en", english));
