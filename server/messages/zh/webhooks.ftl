### 发到团队聊天的消息（docs/webhooks.md），使用评审的语言。

webhook-opened = 评分已开始：第{ $round }轮
webhook-revealed = 第{ $round }轮的总分已揭晓
webhook-reveal-undone = 第{ $round }轮的揭晓已撤销：评分继续
webhook-closed = 决定：{ $option }
webhook-closed-undecided = 已结束，未作决定
webhook-link = 打开评审
