### Mensajes al chat de un equipo (docs/webhooks.md), en el idioma de la sesión.

webhook-opened = La puntuación está abierta: ronda { $round }
webhook-revealed = Se han revelado los totales de la ronda { $round }
webhook-reveal-undone = Se ha deshecho la revelación de la ronda { $round }: la puntuación continúa
webhook-closed = Decidido: { $option }
webhook-closed-undecided = Cerrada sin decisión
webhook-link = Abrir la sesión
