### 记录或决策包中的问题。

doubt-no-record = 这不是评审记录。
doubt-other-version = 这是版本{ $found }的记录；这里只能核验版本{ $known }。
doubt-not-canonical = 文件不是规范格式：内容被改动过，或由其他程序写出。
doubt-unknown-fields = 记录中有不应存在的内容。
doubt-chain-length = 记录有{ $entries }个条目，链中却有{ $digests }个摘要：有内容被添加或删除。
doubt-chain = 此处被改动：与摘要不符。
doubt-unsigned = 记录没有签名。
doubt-signature = 签名不符：记录已不是签名时的样子。
doubt-other-key = 记录由另一个密钥签名：{ $key }。
doubt-inconsistent = 记录自相矛盾：不可能存在包含这些成员、轮次和评分表的评审。
doubt-figure = 记录中是{ $found }，但由评分表得出的是{ $expected }。
doubt-analysis = 记录中是{ $found }，但用相同版本的Quorum（{ $version }）由评分表得出的是{ $expected }。
doubt-analysis-other-version = 记录中是Quorum { $version }算出的{ $found }；本版本算出的是{ $expected }。
doubt-store = 记录中是{ $found }，但存储的日志显示{ $expected }。
doubt-store-shorter = 记录包含{ $seq }次提交，但存储的日志没有这么多。
doubt-store-digest = 记录中的日志结尾与存储的日志不同。
doubt-no-pack = 这不是决策包：压缩文件已损坏。
doubt-no-record-in-pack = 决策包中没有record.json。
doubt-file = 此文件与记录应得的内容不符。
doubt-file-changed = 此文件被改动：与SHA256SUMS中的摘要不符。
doubt-sums-signature = 签名不符：摘要列表已不是签名时的样子。
doubt-sums-other-key = 摘要的签名密钥与记录的不同：{ $key }。
doubt-other-file = 此文件不属于决策包。
doubt-missing-file = 决策包中缺少此文件。
