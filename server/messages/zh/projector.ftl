### 投影：要从十米外看清。

projector-not-shown = 无法显示这场评审
projector-ranking = 排名
projector-never = 没有揭晓过总分。
projector-solid = 结果的可靠程度
projector-scores = 评分

## 如何加入

projector-join-short = 在 <b>{ $host }</b> 加入，评审码
projector-join = 扫码，或打开 <b>{ $host }</b> 并输入

## 评分之前

names-more = 另有{ $count }个

projector-options = { $count }个选项
projector-criteria = 评分标准
projector-nobody = 还没有人加入
projector-people = { $count }人已加入
projector-weigh = 各项标准有多重要？请在手机上设定权重。
projector-locked = 权重已锁定

## 人员

projector-people-label = 人员
projector-done = <big>{ $done }</big>/{ $members }人已完成
projector-scored = <big>{ $started }</big>/{ $members }人已评分
projector-devices = { $count }台设备已连接
projector-observers = { $count }位旁听者

## 正在讨论

discussion-label = 正在讨论
discussion-cell = { $option } <quiet>–</quiet> { $criterion }
discussion-knock-out = 必备条件
discussion-weight = 权重{ PERCENT($weight) }
discussion-mean = 平均{ $mean }
discussion-flips = 可能改变第一名
discussion-count = { $count }人
discussion-ask = 请打最低分和最高分的人说说理由。
discussion-ask-knock-out = 满足还是不满足：请说说你了解的情况。
discussion-unscored = 没有人评过这一格。
discussion-more = 另有{ $count }条理由

## 视图和按键

projector-weights = 各项标准有多重要
projector-no-discussion = 没有正在讨论的内容。
keys-controls = 操作
keys-title = 快捷键
keys-close = 关闭
keys-next = 下一页
keys-back = 上一页
keys-ranking = 排名
keys-matrix = 矩阵
keys-discussion = 正在讨论的内容
keys-weights = 权重
keys-join = 加入用的大二维码
keys-auto = 跟随会议进程
keys-full-screen = 全屏
keys-leave-full-screen = 退出全屏
keys-sound = 时间到时发声
keys-help = 快捷键

## 决定

ending-qr = 结果网址的二维码
ending-results = 全部结果
ending-scan = 扫码查看全部结果
ending-apart = 排名第一的是{ $first_options }，而决定选择了其他选项。
ending-totals = { $first }分对{ $decided }分

## 相关依据

projector-evidence = 依据
projector-says = { $source ->
    [article] <quiet>文章所述：</quiet>{ $items }
   *[facts] <quiet>已知事实：</quiet>{ $items }
}
projector-measured = 本次实测：
projector-team = 团队提供
projector-from = { $name }：
projector-from-team = 团队：
projector-disagreements-on-phones = 有{ $disagreements }处不符，见手机
projector-on-phones = { $disagreements ->
    [0] 团队另提供{ $attachments }条，见手机
   *[other] { $attachments ->
        [0] 另有{ $disagreements }处不符，见手机
       *[other] 另有{ $disagreements }处不符，团队另提供{ $attachments }条，见手机
    }
}
projector-occasion = { $date }，{ $machine }
