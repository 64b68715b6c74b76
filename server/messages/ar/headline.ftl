### النتيجة في كلمة (docs/solidity.md).

headline-clear = واضحة
headline-close = متقاربة
headline-no-clear-winner = لا فائز واضح
