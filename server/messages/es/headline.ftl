### El resultado en una palabra (docs/solidity.md).

headline-clear = Claro
headline-close = Ajustado
headline-no-clear-winner = Sin ganadora clara
