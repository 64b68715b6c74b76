### 评分表：加入、等候、设定权重、评分、比较。

## 页面

ballot-not-open = 无法打开这场评审
ballot-removed = 你已不在这场评审中
ballot-stopped = 服务器已关闭连接
ballot-opening = 正在打开评审…
ballot-unsent = <count>{ $all }项中有{ $count }项未发送</count>（无连接）。内容保存在本设备上，恢复后立即发送。
ballot-weights-refused = 你上次提交的权重未被接受。
ballot-name = 你的名字
ballot-facilitate = 打开主持人页面
ballot-my-data = 我的数据
ballot-erase = 删除我的姓名
ballot-rename = 修改名字
ballot-rename-send = 修改

## 加入

join-session = 评审 { $code }
join-no-question = 议题尚未填写
join-role = 你来这里
join-score = 给选项评分
join-watch = 只旁听
join-send = 加入
join-no-name = 请填写名字，让别人知道谁在场。
join-names-hidden = 姓名已隐藏：别人知道你在场，但任何分数、数据和下载内容都不带你的姓名。
join-names-shown = 姓名会显示：结果会写明谁打了什么分。
join-totals-live = 总分实时显示：图表随评分变化。
join-totals-wait = 总分在主持人揭晓前不显示：如果能看到变化，打开多个窗口的人可能推算出别人的评分。
join-totals-later = 总分在主持人揭晓前不显示。
experience-question = 其中哪些你在生产环境中用过？
experience-question-optional = 其中哪些你在生产环境中用过？<quiet>（可选）</quiet>
experience-help = 没有人会知道你在这里选了什么。揭晓后，所有人只会知道用过这些选项的人是否也把同一个选项排在第一。你的评分分量不变。
experience-own = 你在生产环境中用过：<b>{ $options }</b>
experience-none = 你在生产环境中用过：<b>未填写</b>

## 等候

waiting-in = 你已加入。
waiting-voter = 评分尚未开始。开始后本页会自动继续。
waiting-observer = 评分尚未开始。图表会显示在大屏幕上。
waiting-scoring = 评分正在进行。
waiting-watch = 你是旁听者：请在<link>大屏页面</link>上观看。
waiting-options = { $count }个选项
waiting-criteria = 评分标准
waiting-roster = 参与者

## 评分

scoring-round-kept = 第{ $round }轮。上一轮的评分还在，看法有变的地方请修改。
scoring-round-blank = 第{ $round }轮。所有格子已清空，请重新评分。
scoring-cell = { $option } – { $criterion }
scoring-share = <b>{ $all }个选项中，你负责{ $count }个。</b><quiet>其余由别人评分。</quiet>
scoring-share-all = 其余{ $count }个也要评
scoring-nav = 评分表导航
scoring-previous = 上一格
scoring-forward = 下一格
scoring-next = 下一个
scoring-complete = { $count }格都已评分。请告诉大家你完成了。
scoring-progress = 已评{ $count }/{ $all }格
cell-knock-out = 必备条件
cell-rule-any = 只要有一人认为不满足，该选项就被淘汰。
cell-rule-majority = 认为不满足的人多于认为满足的人，该选项就被淘汰。
cell-lower = 这一项越低越好。
cell-last-round = 第{ $round }轮：你{ $own }，团队{ $team }
cell-clear = 清除
cell-undo = 撤销
cell-undo-label = 撤销：{ $option } – { $criterion }
score-label = { $criterion }的评分
score-no-view = 不作判断<quiet>（不计入）</quiet>
delivery-stored = 已保存
delivery-sending = 正在发送
delivery-unsent = 尚未发送，保存在本设备上
delivery-refused = 未被接受
delivery-empty = 尚未评分
reason-title = 理由和把握
reason-why = 理由
reason-hint = 你的见闻或了解
reason-sure = 你有多大把握？
reason-guessing = 猜测
reason-fairly = 较有把握
reason-certain = 确定
reason-later = 会和分数一起发送。
facts-title = 关于{ $option }的已知信息
facts-on = 关于{ $criterion }
facts-general = 总体
facts-source = 来源：{ $source }
done-yes = <b>你已完成。</b><quiet>揭晓前仍可修改任何分数。</quiet>
done-left = <b>还剩{ $count }格。</b><quiet>无法判断的可以留空。</quiet>
done-all = <b>{ $count }格都已评分。</b><quiet>请告诉大家你完成了。</quiet>
done-undo = 已完成
done-tell = 我完成了
overview-title = 你的评分表
overview-orders = 评分顺序
overview-by-option = 按选项
overview-by-criterion = 按标准
overview-advance = 评分后自动跳到下一个未评的格子
overview-keys = 快捷键：数字评分，?不作判断，方向键移动，Backspace撤销，Enter继续。
overview-met = 满足
overview-not-met = 不满足
overview-cell = { $option }，{ $criterion }：{ $state }
overview-cell-answer = { $option }，{ $criterion }：{ $answer }，{ $state }

## 依据

panel-title = 依据
panel-title-on = 依据<about>：{ $option } – { $criterion }</about>
panel-title-measured = { $source ->
    [article] 文章所述与本次实测
   *[facts] 已知事实与本次实测
}
panel-count = 团队提供{ $count }条
