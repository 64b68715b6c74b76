### Le résultat en un mot (docs/solidity.md).

headline-clear = Net
headline-close = Serré
headline-no-clear-winner = Pas de gagnante nette
