### 首页。

home-lead = 一起决定，也清楚为什么。
home-about = 团队成员各自用手机，按带权重的标准给选项评分。所有人都能看到结果的变化，会议结束时得到一个有理有据的决定。
home-loading = 正在加载模板…

## 用评审码加入

home-join-title = 用评审码加入
home-join-code = 评审码
home-join = 加入
home-join-incomplete = 评审码由8个字母和数字组成，例如7K3M-Q2XD。

## 读者的评审

home-sessions = 你的评审
home-sessions-account = 本设备上的，以及{ $account }的
home-decisions = 历次决策
home-session = { $code } · { DAY($at) }
home-recent-visit = { $role ->
    [facilitator] { $code } · 主持 · { DAY($at) }
    [observer] { $code } · 旁听 · { DAY($at) }
   *[voter] { $code } · 评分 · { DAY($at) }
}
home-recent-forget = 移除{ $code }
home-recent-forget-help = 从本设备的记录中移除

## 发起评审

home-start-title = 发起评审
home-templates = 从模板开始
home-template-counts = { $option_count }个选项，{ $criterion_count }项带权重的标准
home-template-knock-outs = { $knock_out_count }项必备条件
home-own = 自备内容
home-own-help = 粘贴或打开包含选项和标准的列表、表格或文件。
home-blank = 空白
home-blank-help = 在准备阶段自行添加问题、选项和标准。
home-question = 议题
home-question-none = 要决定什么？
home-name = 你的名字
home-facilitator = 主持人
home-start = 发起评审
home-starting = 正在创建…
home-totals = 总分
home-totals-live = 实时<quiet>（所有人都能看到图表变化）</quiet>
home-totals-later = 揭晓后显示<quiet>（谁也不会受他人影响）</quiet>
home-names = 姓名
home-names-shown = 显示<quiet>（结果会写明谁打了什么分）</quiet>
home-names-hidden = 隐藏<quiet>（无法从分数追查到个人）</quiet>
home-names-hidden-wait = 隐藏<quiet>（无法从分数追查到个人；总分要等揭晓才显示，因为打开多个窗口的人可能从总分的变化推算出别人的评分）</quiet>
home-verify = 核验记录
