### Messaggi alla chat di un team (docs/webhooks.md), nella lingua della sessione.

webhook-opened = La valutazione è aperta: turno { $round }
webhook-revealed = I totali del turno { $round } sono rivelati
webhook-reveal-undone = La rivelazione del turno { $round } è stata annullata: la valutazione prosegue
webhook-closed = Deciso: { $option }
webhook-closed-undecided = Chiusa senza decisione
webhook-link = Apri la sessione
