### 一个格子的判断依据：事实、测量，以及团队补充的内容。

## 事实和测量

evidence-says = { $source ->
    [article] 文章所述
   *[facts] 已知事实
}
verdict-agrees = 相符
verdict-mixed = 部分相符
verdict-disagrees = 不符
verdict-open = 无可比较
evidence-verdict-open = { $source ->
    [article] 所测内容，文章没有提及。
   *[facts] 所测内容，已知事实没有提及。
}
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] 实测与文章相符。
        [mixed] 实测与文章部分相符。
       *[disagrees] 实测与文章不符。
    }
   *[facts] { $verdict ->
        [agrees] 实测与已知事实相符。
        [mixed] 实测与已知事实部分相符。
       *[disagrees] 实测与已知事实不符。
    }
}
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] 实测与文章相符：{ $items }。
        [mixed] 实测与文章部分相符：{ $items }。
       *[disagrees] 实测与文章不符：{ $items }。
    }
   *[facts] { $verdict ->
        [agrees] 实测与已知事实相符：{ $items }。
        [mixed] 实测与已知事实部分相符：{ $items }。
       *[disagrees] 实测与已知事实不符：{ $items }。
    }
}
evidence-quoted = “{ $text }”
evidence-rests-on = 判断依据：{ $figures }。

figure-none = 未测量
figure-yes = 是
figure-no = 否
figure-not-tried = 未尝试
figure-more-is-better = 越多越好
figure-less-is-better = 越少越好
figure-range = { FIGURE($low) }至{ FIGURE($high) }
figure-runs = （多次测量：{ FIGURE($low) }至{ FIGURE($high) }）
figure-interval = 95%置信区间：{ FIGURE($low) }至{ FIGURE($high) }
figure-interval-read = （95%置信区间：{ FIGURE($low) }至{ FIGURE($high) }）
figure-apart = 在另一台机器或另一天测量，不可比较：{ $options }。
figure-head = 数据
figure-statements = 各选项的情况
how-figures = { $count }个数据
how-named = { $figures }
how-versions = <quiet>版本：</quiet>{ $versions }
how-sources = <quiet>来源：</quiet>{ $sources }
how-data = 全部数据（JSON）

## 团队补充的内容

attachment-cell = <b>{ $option }</b> <quiet>–</quiet> <b>{ $criterion }</b>
attachment-own = 由你提供
attachment-from = 由{ $name }提供
attachment-unseen = 揭晓前只有你能看到
attachment-disputed = { $count }人有异议
attachment-dispute = 提出异议<about>：{ $text }</about>
attachment-dispute-no-more = 撤销异议<about>：{ $text }</about>
attachment-withdraw = 收回<about>：{ $text }</about>
attachment-needs-address = 请粘贴网页地址，例如https://example.org。
attachment-needs-note = 请先写笔记。
attachment-needs-words = 请简短说明测量了什么。
attachment-needs-number = 数据需要填写数值。
