### A página das decisões ao longo do tempo.

decisions-title = Decisões
decisions-of-account = As sessões encerradas de que você, { $account }, participou, e as deste navegador.
decisions-of-browser = As sessões encerradas de que este navegador participou.
decisions-find = Buscar decisões
decisions-due = { $count ->
    [1] Há uma decisão a rever.
   *[other] Há { $count } decisões a rever.
}
decisions-show = Mostrar
decisions-all = Todas
decisions-standing = { $standing ->
    [decided] Decidida
    [due] A rever
    [superseded] Substituída
   *[undecided] Sem decisão
}
decisions-count = { $count ->
    [0] Nenhuma decisão encontrada.
    [1] Uma decisão
   *[other] { $count } decisões
}
decisions-by = Retomada em { $code }
decisions-previous = Retoma { $code }
decisions-again = A rever em { DAY($at) }
decisions-none = Este navegador não participou de nenhuma sessão encerrada.
