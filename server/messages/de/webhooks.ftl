### Nachrichten in den Chat eines Teams (docs/webhooks.md), in der Sprache der Sitzung.

webhook-opened = Die Bewertung ist eröffnet: Runde { $round }
webhook-revealed = Die Ergebnisse von Runde { $round } sind aufgedeckt
webhook-reveal-undone = Das Aufdecken von Runde { $round } wurde rückgängig gemacht: Es wird weiter bewertet
webhook-closed = Entschieden: { $option }
webhook-closed-undecided = Ohne Entscheidung geschlossen
webhook-link = Sitzung öffnen
