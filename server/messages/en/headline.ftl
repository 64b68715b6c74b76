### The headline of a result in a word (docs/solidity.md).

headline-clear = Clear
headline-close = Close
headline-no-clear-winner = No clear winner
