### Die Überschrift eines Ergebnisses in einem Wort (docs/solidity.md).

headline-clear = Klar
headline-close = Knapp
headline-no-clear-winner = Kein klares Ergebnis
