### 在浏览器中核验记录或决策包的页面（docs/record.md）。

verify-title = 核验记录
verify-lead = 记录是评审的JSON下载文件，决策包是它的zip。在这里可以查看文件是否与服务器签名时一致，以及总分和名次是否由其中的评分表得出。
verify-file = 记录（.json）或决策包（.zip）
verify-stays = 文件留在本设备上，不会发送任何内容。
verify-checking = 正在核验…
verify-trusted = 你信任哪个密钥？
verify-trusted-label = 签名应使用的公钥
verify-trusted-help = 不填写则应为此服务器的密钥。
verify-trusted-wrong = 公钥是64位十六进制数字。
verify-too-large = 文件太大，无法在浏览器中核验；可以使用命令行。
verify-unreadable = 文件无法读取。

## 结果

verify-good = 已确认：与此服务器签名时一致。
verify-good-wanted = 已确认：与你信任的密钥签名时一致。
verify-other-server = 与签名时一致，但不是由此服务器签名。只有认识这个密钥时才能信任：
verify-unknown-server = 与签名时一致。请与写出它的服务器的密钥对照：
verify-bad = 未能确认：有{ $doubts }处疑点。
verify-of = 评审 { $code }：{ $question }
verify-draft = 写出文件时评审尚未结束，结果可能已有变化。
verify-right-form = 格式正确，{ $digests }个摘要组成的链也正确：没有条目被更改、添加或删除。
verify-right-signature = 签名正确：针对此内容，由此密钥签署。
verify-right-totals = { $rounds ->
    [1] 该轮的所有总分和名次都由其中的{ $ballots }张评分表得出。
   *[other] { $rounds }轮的所有总分和名次都由其中的{ $ballots }张评分表得出。
}
verify-right-no-totals = 还没有总分。
verify-right-histograms = { $rounds ->
    [1] 该轮的所有总分和名次都由其中的评分得出；评分表未公开。
   *[other] { $rounds }轮的所有总分和名次都由其中的评分得出；评分表未公开。
}
verify-right-files = 决策包的{ $files }个文件都与签名时一致。
verify-fingerprint = 指纹：{ $fingerprint }

## 问题所在

verify-at-round = 第{ $round }轮
verify-at-ballot = 第{ $round }轮，{ $member }的评分表
verify-at-member = 成员{ $name }
verify-at-total = 第{ $round }轮，{ $option }的总分
verify-at-rank = 第{ $round }轮，{ $option }的名次

## 更多说明

verify-our-key = 此服务器的密钥
verify-our-key-help = 此服务器的记录和决策包用这个公钥签名。请把它保存在多年后仍能找到的地方，例如团队手册。
verify-our-key-copy = 复制密钥
verify-our-key-missing = 无法获取此服务器的密钥。
verify-not = 这里不核验的内容
verify-not-help = 分析（结果的可靠程度）、平均分和离散度等其他数字，以及决策包中其他文件的内容是否与记录相符：这里只能确定它们与签名时一致。命令行无需服务器即可重新计算分析并重新写出文件：
