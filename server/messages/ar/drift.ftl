### ما الذي تغيّر منذ الجلسة التي تعيد هذه الجلسة النظر فيها.

## ما يعنيه ذلك للترتيب

drift-same = { COUNT($options) ->
    [one] كما في المرة السابقة، الأول { $options }.
   *[other] كما في المرة السابقة، يتقاسم المركز الأول { $options }.
}
drift-other = { COUNT($old_options) ->
    [one] كان الأول في المرة السابقة { $old_options }
   *[other] تقاسم المركز الأول في المرة السابقة { $old_options }
}؛ { COUNT($options) ->
    [one] والأول الآن { $options }.
   *[other] ويتقاسم المركز الأول الآن { $options }.
}
drift-unranked = لا مرتبة لأي خيار في المرة السابقة أو الآن، فلا يمكن مقارنة الترتيبين.
drift-chosen = { $rank ->
    [1] اختار الفريق في المرة السابقة { $option }، وهو الأول في الترتيب الآن.
   *[other] اختار الفريق في المرة السابقة { $option }، ومرتبته الآن { $rank }.
}
drift-chosen-out = اختار الفريق في المرة السابقة { $option }، وهو مستبعد الآن.
drift-chosen-gone = اختار الفريق في المرة السابقة { $option }، ولم يعد بين الخيارات.

## الأوزان

drift-weights-same = الأوزان هي أوزان المرة السابقة.
drift-weights-apart = لا معيار له وزن في المرتين، فلا يمكن احتساب تقييمات مرة بأوزان الأخرى.
drift-weights-moved = أكثر الأوزان تغيّرًا وزن { $criterion }: { PERCENT($before, 1) } في المرة السابقة، و{ PERCENT($after, 1) } الآن.
drift-old-weights-same = { COUNT($options) ->
    [one] وبأوزان المرة السابقة يكون الأول أيضًا { $options }.
   *[other] وبأوزان المرة السابقة يتقاسم المركز الأول أيضًا { $options }.
}
drift-old-weights-other = { COUNT($options) ->
    [one] وبأوزان المرة السابقة لكان الأول { $options }.
   *[other] وبأوزان المرة السابقة لتقاسم المركز الأول { $options }.
}
drift-old-scores-same = { COUNT($options) ->
    [one] تقييمات المرة السابقة بأوزان الآن تضع أولًا كذلك { $options }.
   *[other] تقييمات المرة السابقة بأوزان الآن تضع في الصدارة بالتعادل كذلك { $options }.
}
drift-old-scores-other = { COUNT($options) ->
    [one] تقييمات المرة السابقة بأوزان الآن كانت ستضع أولًا { $options }.
   *[other] تقييمات المرة السابقة بأوزان الآن كانت ستضع في الصدارة بالتعادل { $options }.
}

## ما الذي غُيّر

drift-added-options = { COUNT($options) ->
    [one] خيار جديد: { $options }.
    [two] خياران جديدان: { $options }.
   *[other] خيارات جديدة: { $options }.
}
drift-removed-options = { COUNT($options) ->
    [one] لم يعد خيارًا: { $options }.
   *[other] لم تعد خيارات: { $options }.
}
drift-added-criteria = { COUNT($criteria) ->
    [one] معيار جديد: { $criteria }.
    [two] معياران جديدان: { $criteria }.
   *[other] معايير جديدة: { $criteria }.
}
drift-removed-criteria = { COUNT($criteria) ->
    [one] لم يعد معيارًا: { $criteria }.
   *[other] لم تعد معايير: { $criteria }.
}
drift-renamed-option = «{ $before }» (الآن «{ $option }»)
drift-renamed-criterion = «{ $before }» (الآن «{ $criterion }»)
drift-renamed = تغيّرت التسمية: { $names }.
drift-rescaled = { COUNT($criteria) ->
    [one] يُقيَّم { $criteria } بطريقة غير طريقة المرة السابقة، فلا تُقارن درجاته.
   *[other] تُقيَّم { $criteria } بطريقة غير طريقة المرة السابقة، فلا تُقارن درجاتها.
}

## الدرجات

drift-cells = { $moved ->
    [0] من الخانات التي قُيّمت في المرتين (وعددها { $compared }) لم تتحرك أي منها بربع درجة أو أكثر. عدد من قيّموا: { $people_before } في المرة السابقة، و{ $people } الآن.
   *[other] تحركت { $moved } من { $compared } من الخانات التي قُيّمت في المرتين بربع درجة أو أكثر. عدد من قيّموا: { $people_before } في المرة السابقة، و{ $people } الآن.
}
drift-no-cells = لم تُقيَّم أي خانة بالطريقة نفسها في المرتين. عدد من قيّموا: { $people_before } في المرة السابقة، و{ $people } الآن.

## القسم في التقرير وفي الصفحات

since-title = منذ المرة السابقة
since-compared = مقارنةً بالجلسة { "\u200E" }{ $code } التي أُغلقت في { DAY($at) }. الخيارات والمعايير التي تغيّرت أسماؤها تبقى هي نفسها.
since-places = المراتب والمجاميع، في المرة السابقة والآن
since-weights = الأوزان، في المرة السابقة والآن
since-cells = أكثر المتوسطات تغيّرًا، في المرة السابقة والآن
since-then = المرة السابقة
since-now = الآن
since-cells-caption = تغيّر المتوسطات منذ المرة السابقة
since-cell = { $before } في المرة السابقة، و{ SCORE($after) } الآن
since-cell-gone = { $before } في المرة السابقة، وبلا تقييم الآن
since-cell-none = لم يُقيَّم بالطريقة نفسها في المرة السابقة
since-how = تُعدّ الخيارات والمعايير هي نفسها إذا أُبقيت عند إعادة النظر في الجلسة، أيًّا كانت أسماؤها الآن. تبيّن الأسهم بكم درجة ارتفع المتوسط أو انخفض، عند من قيّموا الخانة في كل مرة؛ والعلامة «=» تعني أقل من ربع درجة. ويُفصل أثر الأوزان الجديدة عن أثر التقييمات الجديدة باحتساب تقييمات كل مرة بأوزان الأخرى.
