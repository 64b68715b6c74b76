### 嵌入其他网站（如维基）页面中的评审，只供查看。

embed-not-begun = 评分尚未开始
embed-weighing = 团队正在确定各标准的权重
embed-ranking = 排名
