### 用一个词概括结果（docs/solidity.md）。

headline-clear = 明确
headline-close = 接近
headline-no-clear-winner = 无明确胜者
