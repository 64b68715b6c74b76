### O resultado em uma palavra (docs/solidity.md).

headline-clear = Claro
headline-close = Apertado
headline-no-clear-winner = Sem vencedora clara
