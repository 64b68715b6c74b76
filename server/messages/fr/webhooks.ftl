### Messages dans la messagerie d’une équipe (docs/webhooks.md), dans la langue de la session.

webhook-opened = La notation est ouverte : tour { $round }
webhook-revealed = Les totaux du tour { $round } sont dévoilés
webhook-reveal-undone = Le dévoilement du tour { $round } a été annulé : la notation reprend
webhook-closed = Décidé : { $option }
webhook-closed-undecided = Clôturée sans décision
webhook-link = Ouvrir la session
