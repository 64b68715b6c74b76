### La página de las decisiones a lo largo del tiempo.

decisions-title = Decisiones
decisions-of-account = Las sesiones cerradas en las que estuvo, { $account }, y las de este navegador.
decisions-of-browser = Las sesiones cerradas en las que estuvo este navegador.
decisions-find = Buscar decisiones
decisions-due = { $count ->
    [one] Hay una decisión por revisar.
   *[other] Hay { $count } decisiones por revisar.
}
decisions-show = Mostrar
decisions-all = Todas
decisions-standing = { $standing ->
    [decided] Decidida
    [due] Por revisar
    [superseded] Sustituida
   *[undecided] Sin decisión
}
decisions-count = { $count ->
    [0] No coincide ninguna decisión.
    [one] Una decisión
   *[other] { $count } decisiones
}
decisions-by = Retomada en { $code }
decisions-previous = Retoma { $code }
decisions-again = Por revisar el { DAY($at) }
decisions-none = Este navegador no ha estado en ninguna sesión cerrada.
