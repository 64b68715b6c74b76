// Every test speaks English, with the messages of all screens.

import { beforeEach } from "vitest";

import { messagesOf, SCREENS } from "../messages.plugin";
import { language } from "../src/i18n";

const english = messagesOf("en", [...new Set(Object.values(SCREENS).flat())]);

beforeEach(() => language.speak("en", english));
