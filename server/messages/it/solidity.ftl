### Che cosa dice la pagina di analisi sulla solidità di un risultato.

flip-none = Nessun peso di { LIST($criteria, type: "or") } mette in testa un’altra opzione.
flips-no-winner = Così com’è, nulla vince da solo, quindi non c’è un vincitore da scalzare.
flips-none = Nessun singolo peso permette a un’altra opzione di raggiungere { $option }, per quanto conti molto o poco.
flips-some = Un altro peso di un singolo criterio può costare a { $option } il primo posto:
