### Il risultato in una parola (docs/solidity.md).

headline-clear = Netto
headline-close = Di misura
headline-no-clear-winner = Nessun vincitore netto
