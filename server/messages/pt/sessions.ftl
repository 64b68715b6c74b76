### As sessões da pessoa, na página inicial e na página das decisões.

sessions-search = Palavras da pergunta, de uma opção ou do resultado
sessions-from = De
sessions-to = Até
sessions-none = Nenhuma sessão encontrada.
sessions-more = Mostrar mais ({ $count })
sessions-chosen = Decidido: { $chosen_option }
sessions-undecided = Sem decisão
sessions-phase = { $phase ->
    [lobby] Ainda não aberta
    [weighting] Ponderação
    [scoring] Avaliação
    [revealed] Revelada
   *[closed] Encerrada
}
