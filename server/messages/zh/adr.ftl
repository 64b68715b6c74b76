### 评审留下的决策记录（ADR），采用MADR 4格式。

adr-title = { $question } – { $option }
adr-people = { $people }人
adr-context = 背景与问题
adr-scored = { $rounds ->
    [0] 已在Quorum中准备对{ $count }个选项按{ $criteria_count }项标准评分；尚无任何评分。
   *[other] 在Quorum中对{ $count }个选项按{ $criteria_count }项标准进行了{ $rounds }轮评分；{ $people }人可以参与。
}
adr-drivers = 决策依据
adr-driver = { $criterion }（{ $weight }）
adr-described = { $name }：{ $text }
adr-options = 考虑过的选项

adr-outcome = 决策结果
adr-chosen = 选定的选项：“{ $option }”。
adr-proposed = 尚未决定。
adr-chosen-first = 它在排名中居首，总分{ SCORE($total) }，比{ $option }高{ SCORE($margin) }分。
adr-chosen-tied = 它与{ $other_options }并列第一，总分{ SCORE($total) }。
adr-chosen-only = 它是排名中唯一的选项，总分{ SCORE($total) }。
adr-chosen-not-first = 团队没有选择排名第一的选项：选定的选项名次为{ $rank }，总分{ SCORE($total) }。
adr-chosen-unscored = 它没有总分：没有人给它评分。
adr-chosen-knocked-out = 团队选择了不在排名中的选项：它不满足{ $criteria }。
adr-leaders = { COUNT($first_options) ->
    [1] 排名第一的是{ $first_options }，总分{ SCORE($total) }。
   *[other] 并列第一的是{ $first_options }，总分均为{ SCORE($total) }。
}
adr-because = 团队的说明：
adr-no-reason = 团队没有写下理由。

adr-consequences = 影响
adr-consequence = { $side ->
    [good] 有利：在{ $criterion }上没有更好的选项：{ $mine }，{ $option }为{ $theirs }。
   *[bad] 不利：{ $option }在{ $criterion }上更好：{ $theirs }，选定的选项为{ $mine }。
}

adr-dissent = 不同意见
adr-divided = 给{ $option }的{ $criterion }评分的{ $people }人分成两派。
adr-divided-more = 另有{ $count }格的评分人也分成两派。
adr-not-divided = 团队没有在任何一格上分成两派。

adr-changes = 与被取代的决定相比的变化

adr-confirmation = 复审
adr-look-again = 团队将于{ DAY($at) }复审此决定。
adr-no-look-again = 没有设定复审此决定的日期。

adr-pros-and-cons = 各选项的优缺点
adr-place = 名次{ $rank }，总分{ SCORE($total) }（满分{ $steps }）。
adr-knocked-out = 淘汰：不满足{ $criteria }。
adr-no-score = 没有人给它评分。
adr-dropped = { $option }（自第{ $round }轮起移除）
adr-not-shown = 评分尚未公开。
adr-side = { $side ->
    [good] 优点在于{ $criterion }：{ $figure }（n={ $people }）
    [bad] 缺点在于{ $criterion }：{ $figure }（n={ $people }）
   *[neutral] 中性的是{ $criterion }：{ $figure }（n={ $people }）
}
adr-reason = “{ $text }”——{ $member }，{ $score }
adr-more-reasons = 另有{ $count }条理由，见报告。

adr-more = 更多信息
adr-supersedes = 取代评审 { $code } 的决定，其日志止于提交{ $seq }，摘要{ $digest }。
adr-superseded = 已被{ DAY($at) }开始的评审 { $code } 的决定取代。
adr-evidence = 团队附上了{ $count }条依据，见报告。

## 日历提醒

ics-title = 复审决定：{ $question }
ics-decided = { DAY($at) }决定：{ $option }
ics-undecided = { DAY($at) }结束，未作决定。
ics-session = Quorum评审 { $code }。
