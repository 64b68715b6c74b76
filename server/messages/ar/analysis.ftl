### ما تتوصل إليه التحليلات. يعطي الخادم رموزًا وأرقامًا، وهنا الجمل.

## العنوان: مدى وضوح النتيجة، ولماذا

headline-so-far = { $headline } حتى الآن

headline-lead = { $margin ->
    [0] { $option } في الصدارة بفارق أقل من { SCORE(0.01) } درجة.
   *[other] { $option } في الصدارة بفارق { SCORE($margin) } درجة.
}
headline-flip = { COUNT($rival_options) ->
    [one] لو كان وزن { $criterion } يساوي { PERCENT($to, $digits) } بدلًا من { PERCENT($from, maximumFractionDigits: 6) } لفاز { $rival_options }.
   *[other] لو كان وزن { $criterion } يساوي { PERCENT($to, $digits) } بدلًا من { PERCENT($from, maximumFractionDigits: 6) } لتقاسم المركز الأول { $rival_options }.
}
headline-unweighed = { $unweighed_options } بلا أي تقييم في معيار له وزن الآن.
headline-doubt = استيفاء { $split_option } للمعيار { $split_criterion } من شأنه أن يغيّر الفائز، والآراء منقسمة (نعم: { $met }، لا: { $not_met }).

headline-few = { $people ->
    [zero] لم يقيّم أحد أي معيار للخيار { $few_option }.
    [one] لم يقيّم أيَّ معيار للخيار { $few_option } أكثرُ من شخص واحد.
    [two] لم يقيّم أيَّ معيار للخيار { $few_option } أكثرُ من شخصين.
    [few] لم يقيّم أيَّ معيار للخيار { $few_option } أكثرُ من { $people } أشخاص.
    [many] لم يقيّم أيَّ معيار للخيار { $few_option } أكثرُ من { $people } شخصًا.
   *[other] لم يقيّم أيَّ معيار للخيار { $few_option } أكثرُ من { $people } شخص.
}
headline-without-one = استثناء شخص واحد من { $members } قد يغيّر ذلك.
headline-decides = تحسم ذلك إجابة واحدة: هل يستوفي { $answer_option } المعيار { $answer_criterion }؟
headline-thin = { $scored ->
    [0] لم يقيّم أحد { $thin_option } في { $thin_criterion } بعد.
   *[other] لم يقيّم { $thin_option } في { $thin_criterion } حتى الآن إلا { $scored } من { $members }.
}
headline-thin-share = { $scored ->
    [0] لم يقيّم أحد { $thin_option } في { $thin_criterion } بعد.
   *[other] لم يقيّم { $thin_option } في { $thin_criterion } حتى الآن إلا { $scored } من نحو { $members } طُلب منهم ذلك.
}

headline-all-knocked-out = لا يستوفي أي خيار المعايير الإقصائية كلها.
headline-only-left = { $out ->
    [0] { $option } هو الخيار الوحيد.
    [one] لم يبقَ إلا { $option }: الخيار الآخر لا يستوفي معيارًا إقصائيًا.
    [two] لم يبقَ إلا { $option }: الخياران الآخران لا يستوفيان معيارًا إقصائيًا.
    [few] لم يبقَ إلا { $option }: الخيارات الأخرى، وهي { $out }، لا تستوفي معيارًا إقصائيًا.
   *[other] لم يبقَ إلا { $option }: الخيارات الأخرى، وعددها { $out }، لا تستوفي معيارًا إقصائيًا.
}
headline-only-left-split = { headline-only-left } { headline-doubt }
headline-only-left-few-people = { headline-only-left } { headline-few }
headline-only-left-one-answer = { headline-only-left } { headline-decides }
headline-only-left-left-out = { headline-only-left } { headline-without-one }
headline-only-left-still-scoring = { headline-only-left } { headline-thin }
headline-only-left-still-scoring-share = { headline-only-left } { headline-thin-share }
headline-one-scored = { $out ->
    [0] لا تقييم بعد إلا للخيار { $option }.
   *[other] من الخيارات غير المستبعدة، لا تقييم بعد إلا للخيار { $option }.
}
headline-one-weighs = { $out ->
    [0] لا تقييم في معيار له وزن إلا للخيار { $option }.
   *[other] من الخيارات غير المستبعدة، لا تقييم في معيار له وزن إلا للخيار { $option }.
}
headline-nothing-scored = { $out ->
    [0] لم يُقيَّم شيء.
   *[other] لا تقييم لأي خيار غير مستبعد.
}
headline-nothing-weighs = { $out ->
    [0] لم يُقيَّم أي معيار له وزن.
   *[other] لا تقييم لأي خيار غير مستبعد في معيار له وزن.
}
headline-tied = تعادل في الصدارة عند { SCORE($total) }: { $options }.
headline-near = { headline-lead } وبأوزان مختلفة قليلًا يفوز في { FLOOR($share) } من الحالات.
headline-people = { headline-lead } واحتمال أن يكون { $option } الأول فعلًا، استنادًا إلى اختلاف المقيّمين ({ $members })، نحو { FLOOR($share) }.
headline-still-scoring = { headline-lead } { headline-thin }
headline-still-scoring-share = { headline-lead } { headline-thin-share }
headline-hardly-compared = { headline-lead } قيّمه إلى جانب غيره أقل من شخصين، فقد تكون مصادفة.
headline-coincidence = { headline-lead } غير أنه لو لم يكن أي خيار أفضل من غيره لتقدّم أحدها بهذا الوضوح في نحو { PERCENT($share) } من الاجتماعات.
headline-coincidence-rival = { headline-lead } غير أنه لو كان { $rival_option } بالجودة نفسها لتقدّم أحد الاثنين بهذا الوضوح في نحو { PERCENT($share) } من الاجتماعات.
headline-blind-so-far = { $people ->
    [zero] { headline-lead } غير أنه لو كان الاختيار عشوائيًا لتكرر هذا الاتفاق في ما يصل إلى { PERCENT($share) } من الاجتماعات.
    [one] { headline-lead } غير أنه لو كان الاختيار عشوائيًا لوضع شخص واحد الخيار نفسه أولًا في ما يصل إلى { PERCENT($share) } من الاجتماعات.
    [two] { headline-lead } غير أنه لو كان الاختيار عشوائيًا لوضع شخصان الخيار نفسه أولًا في ما يصل إلى { PERCENT($share) } من الاجتماعات.
    [few] { headline-lead } غير أنه لو كان الاختيار عشوائيًا لوضع { $people } أشخاص الخيار نفسه أولًا في ما يصل إلى { PERCENT($share) } من الاجتماعات.
    [many] { headline-lead } غير أنه لو كان الاختيار عشوائيًا لوضع { $people } شخصًا الخيار نفسه أولًا في ما يصل إلى { PERCENT($share) } من الاجتماعات.
   *[other] { headline-lead } غير أنه لو كان الاختيار عشوائيًا لوضع { $people } شخص الخيار نفسه أولًا في ما يصل إلى { PERCENT($share) } من الاجتماعات.
}
headline-blind-two = { $people ->
    [zero] { headline-lead } غير أنه لو كان الخلاف على خيارين فقط والاختيار بينهما عشوائيًا لتكرر هذا الاتفاق في { PERCENT($share) } من الاجتماعات.
    [one] { headline-lead } غير أنه لو كان الخلاف على خيارين فقط والاختيار بينهما عشوائيًا لاختار شخص واحد ذلك في { PERCENT($share) } من الاجتماعات.
    [two] { headline-lead } غير أنه لو كان الخلاف على خيارين فقط والاختيار بينهما عشوائيًا لاتفق شخصان في { PERCENT($share) } من الاجتماعات.
    [few] { headline-lead } غير أنه لو كان الخلاف على خيارين فقط والاختيار بينهما عشوائيًا لاتفق { $people } أشخاص في { PERCENT($share) } من الاجتماعات.
    [many] { headline-lead } غير أنه لو كان الخلاف على خيارين فقط والاختيار بينهما عشوائيًا لاتفق { $people } شخصًا في { PERCENT($share) } من الاجتماعات.
   *[other] { headline-lead } غير أنه لو كان الخلاف على خيارين فقط والاختيار بينهما عشوائيًا لاتفق { $people } شخص في { PERCENT($share) } من الاجتماعات.
}
headline-chance-so-far = { headline-lead } تختلف التقييمات بقدر لا يسمح باستبعاد المصادفة؛ سيوضح الكشف المزيد.
headline-few-people = { headline-lead } { headline-few }
headline-empty-cell = { headline-lead } { $empty_option } بلا تقييم في { $empty_criterion }.
headline-same-raters = { headline-lead } لكن حين تُقارن تقييمات كل شخص بعضها ببعض فقط، يتقدم { $ahead_options } على { $option }.
headline-same-raters-level = { headline-lead } لكن حين تُقارن تقييمات كل شخص بعضها ببعض فقط، يعادله { $level_options }.
headline-not-compared = { headline-lead } لكن لا يمكن مقارنته مع { LIST($apart_options, type: "or") }: ما قيّمه الأشخاص أنفسهم قليل جدًا.
headline-compared-in-part = { headline-lead } لكن لا يمكن مقارنته مع خيار آخر إلا في { FLOOR($share) } من الأوزان: لم يقيّم الأشخاص أنفسهم الباقي.
headline-thin-cell = { headline-lead } { $people ->
    [0] لم يقيّم أحد { $thin_option } في { $thin_criterion }، وقد يحسم ذلك النتيجة.
   *[other] لم يقيّم { $thin_option } في { $thin_criterion } إلا { $people } من { $asked }، وقد يحسم ذلك النتيجة.
}
headline-unscored = { headline-lead } { $unscored_options } بلا تقييم في أي معيار له وزن، والفوز ما زال ممكنًا.
headline-split = { headline-lead } { headline-doubt }
headline-weight = { headline-lead } { headline-flip }
headline-weight-unweighed = { headline-lead } { headline-unweighed } { headline-flip }
headline-joint-wins = { headline-lead } { weighed-joint-wins }
headline-joint-ahead = { headline-lead } { weighed-joint-ahead }
headline-joint-level = { headline-lead } { weighed-joint-level }
headline-joint-already = { headline-lead } { weighed-joint-already }
headline-own-weights = { headline-lead } عدد الأعضاء الذين تختاره أوزانهم: { $count } من { $members }.
headline-near-members = { headline-lead } وبأوزان قريبة من أوزان عضو يُختار عشوائيًا يفوز في { FLOOR($share) } من الحالات.
headline-little = { headline-lead } وهذا قليل.
headline-one-answer = { headline-lead } { headline-decides }
headline-left-out = { headline-lead } { headline-without-one }
headline-one-decides = { headline-lead } يحسم { $criterion } وحده النتيجة.
headline-no-weight = { headline-lead } لا يجعل تغيير أي وزن بمفرده خيارًا آخر يعادله.
headline-firm = { headline-lead } لا يغيّر ذلك إلا تحول كبير: { headline-flip }
headline-firm-unweighed = { headline-lead } { headline-unweighed } لا يغيّر الفائز إلا تحول كبير: { headline-flip }

## من يتقدم بأوزان أخرى لمعيار واحد

flip-above = { COUNT($options) ->
    [one] يفوز { $options } إذا زاد وزن { $criterion } على { PERCENT($low, maximumFractionDigits: 6) }.
   *[other] يتقاسم المركز الأول { $options } إذا زاد وزن { $criterion } على { PERCENT($low, maximumFractionDigits: 6) }.
}
flip-below = { COUNT($options) ->
    [one] يفوز { $options } إذا قلّ وزن { $criterion } عن { PERCENT($high, maximumFractionDigits: 6) }.
   *[other] يتقاسم المركز الأول { $options } إذا قلّ وزن { $criterion } عن { PERCENT($high, maximumFractionDigits: 6) }.
}
flip-between = { COUNT($options) ->
    [one] يفوز { $options } إذا كان { $criterion } بين { PERCENT($low, maximumFractionDigits: 6) } و{ PERCENT($high, maximumFractionDigits: 6) }.
   *[other] يتقاسم المركز الأول { $options } إذا كان { $criterion } بين { PERCENT($low, maximumFractionDigits: 6) } و{ PERCENT($high, maximumFractionDigits: 6) }.
}
flip-at = { COUNT($options) ->
    [one] يفوز { $options } إذا كان { $criterion } عند { PERCENT($to, maximumFractionDigits: 6) }.
   *[other] يتقاسم المركز الأول { $options } إذا كان { $criterion } عند { PERCENT($to, maximumFractionDigits: 6) }.
}
flip-above-pair = { COUNT($options) ->
    [one] يفوز { $options } إذا زاد وزن { $criterion } على { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } أقل من { PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] يتقاسم المركز الأول { $options } إذا زاد وزن { $criterion } على { PERCENT($low, maximumFractionDigits: 6) } ({ $other_criterion } أقل من { PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-below-pair = { COUNT($options) ->
    [one] يفوز { $options } إذا قلّ وزن { $criterion } عن { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } أكثر من { PERCENT($other_low, maximumFractionDigits: 6) }).
   *[other] يتقاسم المركز الأول { $options } إذا قلّ وزن { $criterion } عن { PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } أكثر من { PERCENT($other_low, maximumFractionDigits: 6) }).
}
flip-between-pair = { COUNT($options) ->
    [one] يفوز { $options } إذا كان { $criterion } بين { PERCENT($low, maximumFractionDigits: 6) } و{ PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } بين { PERCENT($other_low, maximumFractionDigits: 6) } و{ PERCENT($other_high, maximumFractionDigits: 6) }).
   *[other] يتقاسم المركز الأول { $options } إذا كان { $criterion } بين { PERCENT($low, maximumFractionDigits: 6) } و{ PERCENT($high, maximumFractionDigits: 6) } ({ $other_criterion } بين { PERCENT($other_low, maximumFractionDigits: 6) } و{ PERCENT($other_high, maximumFractionDigits: 6) }).
}
flip-at-pair = { COUNT($options) ->
    [one] يفوز { $options } إذا كان { $criterion } عند { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } عند { PERCENT($other_to, maximumFractionDigits: 6) }).
   *[other] يتقاسم المركز الأول { $options } إذا كان { $criterion } عند { PERCENT($to, maximumFractionDigits: 6) } ({ $other_criterion } عند { PERCENT($other_to, maximumFractionDigits: 6) }).
}

## أوزان تتغيّر معًا، أو بترتيبها فقط، وأوزان الأعضاء

weighed-joint-wins = { $points ->
    [zero] نقل الوزن من { $from_criteria } إلى { $criterion } يجعل { $rival_option } يفوز.
    [one] نقل نقطة وزن واحدة من { $from_criteria } إلى { $criterion } يجعل { $rival_option } يفوز.
    [two] نقل نقطتي وزن إجمالًا من { $from_criteria } إلى { $criterion } يجعل { $rival_option } يفوز.
    [few] نقل { NUMBER($points, maximumFractionDigits: 6) } نقاط وزن إجمالًا من { $from_criteria } إلى { $criterion } يجعل { $rival_option } يفوز.
    [many] نقل { NUMBER($points, maximumFractionDigits: 6) } نقطة وزن إجمالًا من { $from_criteria } إلى { $criterion } يجعل { $rival_option } يفوز.
   *[other] نقل { NUMBER($points, maximumFractionDigits: 6) } نقطة وزن إجمالًا من { $from_criteria } إلى { $criterion } يجعل { $rival_option } يفوز.
}
weighed-joint-ahead = { $points ->
    [zero] نقل الوزن من { $from_criteria } إلى { $criterion } يقدّم { $rival_option } على { $option } في المعايير التي لكليهما تقييمات فيها.
    [one] نقل نقطة وزن واحدة من { $from_criteria } إلى { $criterion } يقدّم { $rival_option } على { $option } في المعايير التي لكليهما تقييمات فيها.
    [two] نقل نقطتي وزن إجمالًا من { $from_criteria } إلى { $criterion } يقدّم { $rival_option } على { $option } في المعايير التي لكليهما تقييمات فيها.
    [few] نقل { NUMBER($points, maximumFractionDigits: 6) } نقاط وزن إجمالًا من { $from_criteria } إلى { $criterion } يقدّم { $rival_option } على { $option } في المعايير التي لكليهما تقييمات فيها.
    [many] نقل { NUMBER($points, maximumFractionDigits: 6) } نقطة وزن إجمالًا من { $from_criteria } إلى { $criterion } يقدّم { $rival_option } على { $option } في المعايير التي لكليهما تقييمات فيها.
   *[other] نقل { NUMBER($points, maximumFractionDigits: 6) } نقطة وزن إجمالًا من { $from_criteria } إلى { $criterion } يقدّم { $rival_option } على { $option } في المعايير التي لكليهما تقييمات فيها.
}
weighed-joint-level = نقل كل وزن { $from_criteria } إلى { $criterion } يجعل { $rival_option } يعادل { $option } في المعايير التي لكليهما تقييمات فيها؛ ولا توجد أوزان تقدّم { $rival_option }.
weighed-joint-already = في المعايير التي لكليهما تقييمات فيها، لا يتقدم { $option } على { $rival_option }.
weighed-joint-none = في المعايير التي لكليهما تقييمات فيها، لا توجد أوزان تجعل { LIST($options, type: "or") } يعادل { $option }.
weighed-left-out = { COUNT($options) ->
    [one] تُرك { $options }: لا تقييم له في معيار له وزن وفيه تقييمات للفائز.
   *[other] تُركت { $options }: لا تقييم لها في معيار له وزن وفيه تقييمات للفائز.
}
weighed-covered = تُقارن الخيارات في المعايير التي لها كلها تقييمات فيها: { FLOOR($share) } من الأوزان.
weighed-pair-covered = يُقارن الاثنان في المعايير التي لكليهما تقييمات فيها: { FLOOR($share) } من الأوزان.
weighed-order-necessary = حتى لو كان ترتيب الأوزان وحده معلومًا، يبقى { $option } أولًا: لا توجد أوزان بهذا الترتيب تقدّم خيارًا آخر.
weighed-order-possible = لو كان ترتيب الأوزان وحده معلومًا، يمكن لأي من هذه أن يكون أولًا: { $options }.
weighed-own-all = { $members ->
    [one] أوزان العضو الوحيد تختار { $option }.
    [two] أوزان العضوين كليهما تختار { $option }.
   *[other] أوزان الأعضاء كلهم ({ $members }) تختار { $option }.
}
weighed-own-others = أوزان { $count } من { $members } من الأعضاء تختار { $option }. والبقية: { $others }.
weighed-own-split = ما تختاره أوزان الأعضاء ({ $members }): { $others }.
weighed-own-choice = { $option } ({ $count })
weighed-own-tie = تعادل ({ $count })
weighed-own-nothing = لا شيء ({ $count })

## رأي ثانٍ: لماذا تختار طريقة عد ما تختاره

why-weighted-sum = أعلى مجموع مرجّح، { SCORE($total) }، من نصيب { $options }.
why-weighted-sum-next = أعلى مجموع مرجّح، { SCORE($total) }، من نصيب { $options }؛ يليه { $next_options } بمجموع { SCORE($next_total) }.
why-trimmed = من دون أعلى الدرجات وأدناها في كل خانة فيها ثلاث درجات أو أكثر، أعلى مجموع مرجّح، { SCORE($total) }، من نصيب { $options }.
why-trimmed-next = من دون أعلى الدرجات وأدناها في كل خانة فيها ثلاث درجات أو أكثر، أعلى مجموع مرجّح، { SCORE($total) }، من نصيب { $options }؛ يليه { $next_options } بمجموع { SCORE($next_total) }.
why-borda = أكثر النقاط، وهي { $points }، من نصيب { $options }.
why-borda-next = أكثر النقاط، وهي { $points }، من نصيب { $options }؛ يليه { $next_options } ونقاطه { $next_points }.
why-copeland = { COUNT($options) ->
    [one] نقاط { $options } من المقارنات الثنائية: { $points } من { $comparisons }.
   *[other] نقاط كل من { $options } من المقارنات الثنائية: { $points } من { $comparisons }.
}
why-kemeny = { COUNT($options) ->
    [one] الترتيب الأقل تعارضًا مع ترتيبات الأشخاص أوله { $options }.
   *[other] عدة ترتيبات تتعارض مع ترتيبات الأشخاص بالقدر القليل نفسه؛ أولها { LIST($options, type: "or") }.
}
why-kemeny-near = هناك ترتيب قليل التعارض مع ترتيبات الأشخاص أوله { $options }؛ ومع هذا العدد من الخيارات لا يمكن استبعاد وجود ترتيب أفضل.
why-grade = { COUNT($options) ->
    [one] التقدير الوسيط للخيار { $options } هو { $grade }
   *[other] التقدير الوسيط للخيارات { $options } هو { $grade }
}
why-majority-all = { why-grade }، ولا شيء يفصل بينها.
why-majority = { why-grade }، والتقدير التالي { $next_grade } من نصيب { $next_options }.
why-majority-tie = { why-grade }، وهو نفسه عند { $next_options }؛ وبحذف التقديرات الوسيطة تباعًا يتقدم { $options }.
why-star-tie = لا يمكن التفريق بين الخيارين الأخيرين، أو تحديد أي خيارين هما: { $options }.
why-star = لا خيار مجموعه أعلى من مجموع { $option } ومجموع { $rival_option }؛ ومن بينهما قدّم { $people } الأول، { $option }، وقدّم { $rival_people } الثاني، { $rival_option }.

## هل قارن الأشخاص أنفسهم الخيارات؟

comparison-could-decide = تقييم { $option } في { $criterion } قد يحسم النتيجة.
comparison-complete = كل من قيّم قيّم كل ما له وزن، فالمجاميع قابلة للمقارنة.
comparison-nothing = لم يقيّم أي شخص خيارين في معيار له وزن، فلا شيء يدل على أيهما أفضل.
comparison-same = { COUNT($options) ->
    [one] حين تُقارن تقييمات كل شخص بعضها ببعض فقط، يبقى { $options } أولًا.
   *[other] حين تُقارن تقييمات كل شخص بعضها ببعض فقط، يتعادل في الصدارة كذلك { $options }.
}
comparison-other = { COUNT($options) ->
    [one] حين تُقارن تقييمات كل شخص بعضها ببعض فقط، يكون { $options } أولًا؛ أما المجاميع فتضع { $board_options } في الصدارة.
   *[other] حين تُقارن تقييمات كل شخص بعضها ببعض فقط، يتعادل في الصدارة { $options }؛ أما المجاميع فتضع { $board_options } في الصدارة.
}
comparison-part = يشمل هذا { FLOOR($share) } من الأوزان: ما قيّمه الأشخاص لكل هذه الخيارات.
comparison-without = ما قيّمه الأشخاص أنفسهم من { LIST($left_options, type: "or") } أقل من أن يُقارن.
comparison-part-without = { comparison-part } { comparison-without }

## جزء من التقييمات

view-who = { $people ->
    [zero] لم يقارن أحد هذه الخيارات بتأكد نسبي على الأقل.
    [one] قارن هذه الخيارات شخص واحد بتأكد نسبي على الأقل.
    [two] قارن هذه الخيارات شخصان بتأكد نسبي على الأقل.
    [few] قارن هذه الخيارات { $people } أشخاص بتأكد نسبي على الأقل.
    [many] قارن هذه الخيارات { $people } شخصًا بتأكد نسبي على الأقل.
   *[other] قارن هذه الخيارات { $people } شخص بتأكد نسبي على الأقل.
}
view-same = { view-who } { COUNT($options) ->
    [one] والأول عندهم أيضًا { $options }.
   *[other] ويتعادل في الصدارة عندهم أيضًا { $options }.
}
view-other = { view-who } { COUNT($options) ->
    [one] والأول حسب تقييماتهم { $options }؛ أما تقييمات الجميع، بالمقارنة نفسها، فتضع { $all_options } في الصدارة.
   *[other] ويتعادل في الصدارة حسب تقييماتهم { $options }؛ أما تقييمات الجميع، بالمقارنة نفسها، فتضع { $all_options } في الصدارة.
}
view-experienced-same = من سبق لهم تشغيل الخيارات في بيئة الإنتاج يضعون أولًا ما يضعه الجميع.
view-experienced-other = من سبق لهم تشغيل الخيارات في بيئة الإنتاج لا يضعون أولًا ما يضعه الجميع.

## استثناء شخص واحد

without-stable = { $members ->
    [zero] لا أحد لاستثنائه؛ الفائز { $option }.
    [one] حتى باستثناء الشخص الوحيد، يبقى { $option } هو الفائز.
    [two] أيًّا كان المستثنى من الشخصين، يبقى { $option } هو الفائز.
    [few] أيًّا كان المستثنى من بين { $members } أشخاص، يبقى { $option } هو الفائز.
    [many] أيًّا كان المستثنى من بين { $members } شخصًا، يبقى { $option } هو الفائز.
   *[other] أيًّا كان المستثنى من بين { $members } شخص، يبقى { $option } هو الفائز.
}
without-changed = في { $changed } من { $members } من الحالات، استثناء شخص واحد يزيح { $option }: عندئذ يفوز أو يعادله { LIST($other_options, type: "or") }.
without-answer = { without-changed } تكفي لذلك إجابة واحدة: هل يستوفي { $answer_option } المعيار { $answer_criterion }؟
without-nobody = في { $changed } من { $members } من الحالات، استثناء شخص واحد يزيح { $option } ولا يتصدر غيره.

## تغيير بطاقة واحدة

changed-stable = أيًّا كانت البطاقة التي تُغيَّر، يبقى { $option } هو الفائز.
changed-lead = في وسع { $changed } من { $members }، كلٌّ منهم بتغيير بطاقته وحدها، أن يجعل { $rival_option } يتصدر بدلًا من { $option }.
changed-some = في وسع { $changed } من { $members }، كلٌّ منهم بتغيير بطاقته وحدها، إزاحة { $option }: في أقصى الحالات يتصدر أو يعادله { LIST($other_options, type: "or") }.
changed-nobody = في وسع { $changed } من { $members }، كلٌّ منهم بتغيير بطاقته وحدها، إزاحة { $option }، ولا يتصدر غيره.

## رأي ثانٍ: هل تتفق طرق العد

opinions-method-weighted-sum = المجموع المرجّح
opinions-method-trimmed-mean = المتوسط المشذّب
opinions-method-borda = بوردا
opinions-method-copeland = كوبلاند
opinions-method-kemeny = كيميني
opinions-method-majority-judgment = حكم الأغلبية
opinions-method-star = STAR
opinions-few = { $judges ->
    [zero] لم يقيّم أحد كل الخيارات المرتّبة على المعايير نفسها: لا يكفي ذلك لرأي ثانٍ.
    [one] لم يقيّم كل الخيارات المرتّبة على المعايير نفسها إلا شخص واحد: لا يكفي ذلك لرأي ثانٍ.
    [two] لم يقيّم كل الخيارات المرتّبة على المعايير نفسها إلا شخصان: لا يكفي ذلك لرأي ثانٍ.
    [few] لم يقيّم كل الخيارات المرتّبة على المعايير نفسها إلا { $judges } أشخاص: لا يكفي ذلك لرأي ثانٍ.
    [many] لم يقيّم كل الخيارات المرتّبة على المعايير نفسها إلا { $judges } شخصًا: لا يكفي ذلك لرأي ثانٍ.
   *[other] لم يقيّم كل الخيارات المرتّبة على المعايير نفسها إلا { $judges } شخص: لا يكفي ذلك لرأي ثانٍ.
}
opinions-same = طرق العد كلها ({ $count }) تختار { $options }.
opinions-same-tie = طرق العد كلها ({ $count }) تجد التعادل نفسه بين { $options }.
opinions-otherwise = { COUNT($methods) ->
    [one] { $methods } له رأي آخر
    [two] { $methods } لهما رأي آخر
   *[other] { $methods } لها رأي آخر
}
opinions-differ = { $partly ->
    [0] { opinions-otherwise }؛ و{ $same } من { $count } من طرق العد تضع { $options } أولًا.
   *[other] { opinions-otherwise }؛ و{ $same } من { $count } من طرق العد تضع { $options } أولًا، و{ $partly } أخرى جزئيًا.
}
opinions-tie = لا تفرّق { $methods } بين { $tie_options }؛ و{ $same } من { $count } من طرق العد تختار { $options }.
opinions-ties = تجد { $methods } تعادلات تشمل { $options }؛ و{ $same } من { $count } من طرق العد تختار { $options } وحده.
opinions-partly = تتفق { $methods } جزئيًا فقط مع تعادل { $options }؛ و{ $same } من { $count } من طرق العد تجد هذا التعادل.

## مدى تقارب ترتيبات الأشخاص

concord-word = { $concord ->
    [strong] اتفاق قوي
    [moderate] اتفاق متوسط
    [weak] اتفاق ضعيف
   *[none] شبه انعدام للاتفاق
}
concord-nothing = أقل من خيارين في الترتيب، فلا ترتيبات للمقارنة.
concord-unknown = من قيّموا كل الخيارات المرتّبة في كل ما له وزن أقل من أن تُقارن ترتيباتهم.
concord-few = { $judges ->
    [zero] لم يقيّم أحد كل الخيارات المرتّبة في كل ما له وزن: لا يمكن الحكم على تقارب الترتيبات.
    [one] لم يقيّم كل الخيارات المرتّبة في كل ما له وزن إلا شخص واحد: لا يكفي ذلك للحكم على تقارب الترتيبات.
    [two] لم يقيّم كل الخيارات المرتّبة في كل ما له وزن إلا شخصان: لا يكفي ذلك للحكم على تقارب الترتيبات.
    [few] لم يقيّم كل الخيارات المرتّبة في كل ما له وزن إلا { $judges } أشخاص: لا يكفي ذلك للحكم على تقارب الترتيبات.
    [many] لم يقيّم كل الخيارات المرتّبة في كل ما له وزن إلا { $judges } شخصًا: لا يكفي ذلك للحكم على تقارب الترتيبات.
   *[other] لم يقيّم كل الخيارات المرتّبة في كل ما له وزن إلا { $judges } شخص: لا يكفي ذلك للحكم على تقارب الترتيبات.
}
concord-level = كل من قيّموا كل الخيارات المرتّبة في كل ما له وزن (وعددهم { $judges }) يضعونها كلها متساوية، فلا ترتيبات للمقارنة.
concord-sentence = ترتيبات من قيّموا كل الخيارات المرتّبة في كل ما له وزن (وعددهم { $judges }) فيها { concord-word }.

## ما الذي تغيّر منذ الجولة السابقة

change-none = لم يقيّم الشخص نفسه أي خانة في الجولتين.
change-few = لم يُعِد معظم من قيّموا أي خانة تقييمها، فلا يمكن مقارنة الجولتين.
change-basis = تُقارن تقييمات الأشخاص أنفسهم: { $people } من { $people_before } من الأشخاص، في { $compared } من { $cells } من الخانات. منها { $still } لم تكد تتحرك.
change-still = { change-basis } تباعُد الآراء كما كان تقريبًا.
change-closer = { change-basis } تقاربت الآراء بمقدار { SCORE($steps, 1) } درجة.
change-further = { change-basis } تباعدت الآراء بمقدار { SCORE($steps, 1) } درجة.
change-rankings = انتقلت ترتيبات من قيّموا كل الخيارات المرتّبة في كل ما له وزن في الجولتين (وعددهم { $judges }) من { $before ->
    [strong] اتفاق قوي
    [moderate] اتفاق متوسط
    [weak] اتفاق ضعيف
   *[none] شبه انعدام للاتفاق
} إلى { $after ->
    [strong] اتفاق قوي
    [moderate] اتفاق متوسط
    [weak] اتفاق ضعيف
   *[none] شبه انعدام للاتفاق
}.

## قاعدة التوقف

stop-wanted = { $measure ->
    [agreed] الخطة هي التوقف حين يُتفق على { FLOOR($share) } من الخانات
   *[stable] الخطة هي التوقف حين تستقر { FLOOR($share) } من الخانات منذ الجولة السابقة
}
stop-first = { stop-wanted }؛ ويُعرف ذلك ابتداءً من الجولة الثانية.
stop-few = { $measure ->
    [agreed] { stop-wanted }؛ والخانات التي فيها تقييمات تكفي لاحتسابها قليلة جدًا: { $counted } من { $cells }، ويلزم معظمها.
   *[stable] { stop-wanted }؛ والخانات التي أعاد تقييمها معظم الأشخاص أنفسهم قليلة جدًا: { $counted } من { $cells }، ويلزم معظمها.
}
stop-reached = { $left_out ->
    [0] النسبة الآن { FLOOR($reached) }
   *[other] { $measure ->
        [agreed] النسبة الآن { FLOOR($reached) }، من دون احتساب { $left_out } من { $cells } من الخانات، قيّمها عدد قليل جدًا من الأشخاص
       *[stable] النسبة الآن { FLOOR($reached) }، من دون احتساب { $left_out } من { $cells } من الخانات، أعاد تقييمها عدد قليل جدًا من الأشخاص أنفسهم
    }
}
stop-met = { stop-wanted }؛ { stop-reached }: يمكن التوقف.
stop-not-met = { stop-wanted }؛ { stop-reached }: يُرجى النقاش ثم التقييم مجددًا.
