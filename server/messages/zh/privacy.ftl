### 存储什么、谁能看到、保留多久、可以要求什么（docs/visibility.md）。

privacy-title = 你的数据
privacy-lead = 你参与时{ -brand }存储什么、谁能看到、保留多久，以及你可以要求什么。
privacy-of-session = 以下是评审 { $code }“{ $question }”按其设置适用的内容。
privacy-of-any = 谁能看到什么取决于评审的设置。每场评审有自己的说明页，加入时有链接，写明适用的内容。
privacy-back = 返回评审

## 存储什么

privacy-stored = 存储什么
privacy-stored-you = 你的姓名、角色、加入时间，以及你说在生产环境中用过哪些选项。
privacy-stored-given = 你提交的内容：权重、评分及其理由和把握、依据，以及你已完成，各带时间。如果你更改了内容，先前的版本会留在评审日志中，用来证明每个评分只计了一次。
privacy-stored-account = 如果你用公司账号登录，会存储其摘要：它能再次认出该账号，但不包含账号本身。
privacy-stored-windows = 你参与所用的每个浏览器窗口的随机数，以免重复计算。
privacy-stored-browser = 在你的浏览器中：在评审中认出你的Cookie（{ $days }天）；以及你的姓名、参加过的评审、其页面最后显示的内容和尚未发送的内容。
privacy-stored-not = 不存储：网络地址，以及你看了什么。页面不从其他服务器加载任何内容。

## 谁能看到

privacy-seen = 谁能看到
privacy-everybody = “所有人”指全体成员、任何有评审码的人，以及大屏幕。对于你提交的内容，主持人看到的不比别人多。
privacy-seen-name = 你的姓名和角色；你是否在线、是否已开始、是否已完成
privacy-to-always = 所有人，始终可见。
privacy-seen-scores = 你的评分，以及理由和把握
privacy-to-scores = { $names ->
    [shown] { $totals ->
        [live] 所有人立即可见，带你的姓名。
       *[later] 主持人揭晓该轮后，所有人可见，带你的姓名。
    }
    [hidden] 主持人揭晓该轮后，所有人可见，用每轮不同的化名。
   *[any] 最迟在主持人揭晓该轮时，所有人可见：带你的姓名；如果姓名隐藏，则用化名。
}
privacy-seen-totals = 总分和图表
privacy-to-totals = { $totals ->
    [live] { $names ->
        [hidden] 所有人可见，每格有三人改动后更新。
       *[shown] 所有人立即可见。
    }
    [later] 主持人揭晓该轮后，所有人可见。
   *[any] 所有人可见：评分期间，或主持人揭晓该轮后。
}
privacy-seen-weights = 你的权重
privacy-to-weights = { $names ->
    [shown] 主持人公开全部权重后，所有人可见，带你的姓名。
    [hidden] 主持人公开全部权重后，所有人可见，用化名；而且至少要有五人设定权重（如果每个人都有公司账号，则为三人）。
   *[any] 主持人公开全部权重后，所有人可见：带你的姓名；如果姓名隐藏，则用化名。
}
privacy-seen-evidence = 你添加的依据
privacy-to-evidence = { $names ->
    [shown] { $totals ->
        [live] 所有人立即可见，带你的姓名。
       *[later] 主持人揭晓该轮后，所有人可见，带你的姓名。
    }
    [hidden] { $totals ->
        [live] 所有人立即可见，不带你的姓名；下载内容中用化名。
       *[later] 主持人揭晓该轮后，所有人可见，不带你的姓名；下载内容中用化名。
    }
   *[any] 最迟在主持人揭晓该轮时，所有人可见：带你的姓名；如果姓名隐藏，则不带。
}
privacy-seen-experience = 你在生产环境中用过什么
privacy-to-experience = 没有人能看到。揭晓后，如果人数足够，所有人会知道用过这些选项的人是否把同一个选项排在第一。
privacy-seen-earlier = 先前的版本，以及姓名隐藏时谁打了什么分
privacy-to-earlier = 服务器管理者，因为他们能读取服务器存储的内容。
privacy-copies = 成员可以下载自己能看到的内容。这些副本不受此服务器控制。

## 保留多久

privacy-long = 保留多久
privacy-long-days = 评审连续{ $days }天没有变化后，再过一两天会连同全部内容自动删除；服务器管理者可以提前删除。
privacy-long-ever = 直到服务器管理者删除评审。不会自动删除任何内容。

## 可以要求什么

privacy-ask = 你可以要求什么
privacy-ask-data = <b>你的数据。</b>在评分表上点“我的数据”，即可下载评审存储的关于你的一切。
privacy-ask-name = <b>删除你的姓名。</b>在评分表上点“删除我的姓名”，会把它从存储内容、所有页面以及之后生成的下载和备份中移除，改为“前成员”加编号。如果评审尚未结束，你也会同时退出。如果主持人已将你移除，请联系主持人。你提交的内容会保留，但不带姓名。公司账号的摘要，以及别人写在理由、依据或决定中的姓名也会保留。
privacy-ask-session = <b>删除一场评审。</b>请联系服务器管理者：他们可以彻底删除。只有此前生成的下载和备份会保留其中的内容。
