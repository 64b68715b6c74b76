### Mensagens para o chat de uma equipe (docs/webhooks.md), no idioma da sessão.

webhook-opened = A avaliação está aberta: rodada { $round }
webhook-revealed = Os totais da rodada { $round } foram revelados
webhook-reveal-undone = A revelação da rodada { $round } foi desfeita: a avaliação continua
webhook-closed = Decidido: { $option }
webhook-closed-undecided = Encerrada sem decisão
webhook-link = Abrir a sessão
