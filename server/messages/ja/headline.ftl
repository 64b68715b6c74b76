### 結果を一言で表す見出し（docs/solidity.md）。

headline-clear = 明確
headline-close = 僅差
headline-no-clear-winner = 明確な1位なし
