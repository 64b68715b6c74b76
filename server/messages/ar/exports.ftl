### الملفات التي تتركها الجلسة، بلغتها.

## ما تشترك فيه عدة صيغ

export-voter = المقيّم { $number }
export-score-no-view = بلا رأي
export-score-met = مستوفى
export-score-not-met = غير مستوفى

## CSV: أسماء الأعمدة

export-csv-session = الجلسة
export-csv-round = الجولة
export-csv-member = العضو
export-csv-option = الخيار
export-csv-criterion = المعيار
export-csv-score = الدرجة
export-csv-reason = السبب
export-csv-confidence = مدى التأكد
export-csv-time = الوقت
export-csv-weight = الوزن
export-csv-direction = الاتجاه
export-csv-scale = المقياس
export-csv-knock-out = إقصائي
export-csv-group = المجموعة
export-csv-yes = نعم
export-csv-no = لا
export-csv-total = المجموع
export-csv-rank = المرتبة
export-csv-spread = التباين
export-csv-people = الأشخاص
export-csv-complete = مكتمل
export-csv-knocked-out = استبعده
export-csv-description = الوصف
export-csv-better = { $direction ->
    [lower] الأدنى أفضل
   *[higher] الأعلى أفضل
}
export-csv-steps = من 1 إلى { $steps }
export-csv-worth = القيمة بالدرجات

## التقرير: النتيجة والترتيب

export-title = قرار
export-draft = مسودة: لم تُغلق الجلسة.
export-missing-characters = بعض الأحرف، مثل { $characters }، ليس لها خط على الخادم، فتظهر مربعات أو لا تظهر.
export-outcome = النتيجة
export-phase = { $phase ->
    [lobby] لم يبدأ التقييم.
    [weighting] تُحدَّد الأوزان الآن؛ لم يبدأ التقييم.
    [scoring] التقييم مفتوح.
   *[revealed] كُشفت المجاميع؛ ولم تُغلق الجلسة بعد.
}
export-no-decision = بلا قرار.
export-closed-on = أُغلقت في { DAY($at) }.
export-ranking = الترتيب
export-ranking-after = الترتيب بعد الجولة { $round }
export-round = الجولة { $round }
export-hidden = المجاميع مخفية حتى كشفها.
export-totals = المجاميع
export-weights-title = الأوزان
export-matrix = المتوسطات حسب المعيار والخيار
export-rank = المرتبة
export-option = الخيار
export-total = المجموع (من 1 إلى { $steps })
export-spread = التباين
export-people = الأشخاص
export-incomplete = { SCORE($total) } (غير مكتمل)
export-total-thin = { SCORE($total) } (تقييمات قليلة)
export-knocked-out = مستبعد: { $criteria }
export-criterion = المعيار
export-weight = الوزن
export-lower-is-better = { $criterion } (الأدنى أفضل)
export-knock-out = إقصائي
export-mean = { SCORE($mean) } (العدد { $people })
export-mean-number = { $number } ({ SCORE($mean) }، العدد { $people })
export-verdicts = مستوفى { $met }، غير مستوفى { $not_met }
export-reasons = الأسباب المذكورة في الجولة { $round }
export-reasons-more = { $count ->
    [zero] لا أسباب أخرى في ملفات الجلسة.
    [one] هناك سبب آخر في ملفات الجلسة الأخرى، كالتقرير بصيغة HTML.
    [two] هناك سببان آخران في ملفات الجلسة الأخرى، كالتقرير بصيغة HTML.
    [few] هناك { $count } أسباب أخرى في ملفات الجلسة الأخرى، كالتقرير بصيغة HTML.
    [many] هناك { $count } سببًا آخر في ملفات الجلسة الأخرى، كالتقرير بصيغة HTML.
   *[other] هناك { $count } سبب آخر في ملفات الجلسة الأخرى، كالتقرير بصيغة HTML.
}
export-sure = { $member }، مدى التأكد { $confidence } من 3

## التقرير: مدى الاتفاق، وما الذي تغيّر

export-agreement = الاتفاق
export-agreement-options = الاتفاق على كل خيار، مع عدد معاييره لكل درجة من الاتفاق
export-agreement-overall = الاتفاق
export-agreement-word = { $word ->
    [agreed] اتفاق
    [spread] تباين
    [two-camps] انقسام
   *[too-few] تقييمات قليلة جدًا
}
export-topics = أكثر ما يختلف حوله المشاركون، حسب وزنه
export-topic-decides = قد تغيّر الفائز
export-rounds = من جولة إلى جولة
export-then = المرة السابقة
export-now = الآن
export-rounds-places = المرتبة والمجموع في كل جولة
export-rounds-place = { $rank } ({ SCORE($total) })

## التقرير: متانة النتيجة

export-solid = متانة النتيجة
export-flips = { $sentences } وزن { $criterion } الآن { PERCENT($weight, minimumFractionDigits: 1) }.
export-firm = مهما كان وزن { LIST($criteria, type: "or") }، لا يتغيّر صاحب المركز الأول.
export-near = نسبة فوز كل خيار بأوزان قريبة من هذه: { $shares }.
export-near-members = نسبة فوز كل خيار بأوزان قريبة من أوزان عضو يُختار عشوائيًا: { $shares }.
export-near-share = { $option } { FLOOR($share) }
export-chances = احتمال أن يكون كل خيار الأول فعلًا، استنادًا إلى اختلاف المقيّمين ({ $members }): { $shares }.
export-opinions-others = أوائل آخرون: { $others }.
export-opinion = { $method } ({ $options })

export-possible = بالتقييمات الناقصة قد يفوز أو يعادل الأول { LIST($rival_options, type: "or") }؛ والأكثر أهمية { $option } في { $criterion }.

## التقرير: الأدلة

export-team-evidence = أدلة قدّمها الفريق
export-disputed = { $count ->
    [zero] لم يعترض عليه أحد.
    [one] اعترض عليه شخص واحد.
    [two] اعترض عليه شخصان.
    [few] اعترض عليه { $count } أشخاص.
    [many] اعترض عليه { $count } شخصًا.
   *[other] اعترض عليه { $count } شخص.
}
export-figure = { $unit ->
    [none] { $text }: { NUMBER($value, maximumFractionDigits: 6) }
   *[other] { $text }: { NUMBER($value, maximumFractionDigits: 6) } { $unit }
}
export-appendix = ملحق: ما قيس مسبقًا
export-informs = هذا للعلم فقط؛ ولم يؤثر في الدرجات.
export-measured-on = قيس في { DAY($at) }، { $machine }.
export-versions = الإصدارات: { $versions }.
export-measured = القياس
export-disagree = الحقائق والأرقام لا تتفق.
export-holds = { $holds ->
    [yes] نعم
   *[no] لا
}
export-holds-found = { $holds ->
    [yes] نعم: { $found }
   *[no] لا: { $found }
}

## التقرير: كيف اتُّخذ القرار

export-how = كيف اتُّخذ القرار
export-who = المشاركون: { $people }
export-nobody = المشاركون: لا أحد
export-person = { $role ->
    [facilitator] { $name } (إدارة الجلسة)
    [observer] { $name } (متابعة)
    [entered] { $name } (أدخلت إدارة الجلسة تقييماته)
   *[voter] { $name } (تقييم)
}
export-progress = ممن يحق لهم التقييم ({ $members }) بدأ { $started } وأعلن { $done } الانتهاء.
export-total-explained = المجموع: المتوسط المرجّح لدرجات من قيّموا الخانة؛ والدرجة الناقصة ناقصة وليست 0. التباين: المتوسط المرجّح للانحرافات المعيارية.
export-scale = قُيّم { $criterion } بالأرقام. { $scale } الأسوأ يُحتسب درجة 1، والأفضل { $steps }.
export-weights = { $by ->
    [description] الأوزان: كما حُدّدت في مرحلة الإعداد؛ ثُبّتت قبل أول تقييم، البصمة { $digest }.
    [team] الأوزان: متوسط ما حدّده المشاركون قبل تقييم أي شيء؛ ثُبّتت قبل أول تقييم، البصمة { $digest }.
   *[own] الأوزان: حدّدتها إدارة الجلسة بعد أن حدّد المشاركون أوزانهم؛ ثُبّتت قبل أول تقييم، البصمة { $digest }.
}
export-weight-set = { $criterion }: { PERCENT($weight, minimumFractionDigits: 1) } (عدد من حدّدوه { $people }: المتوسط { PERCENT($mean, minimumFractionDigits: 1) }، من { PERCENT($low, minimumFractionDigits: 1) } إلى { PERCENT($high, minimumFractionDigits: 1) })
export-knock-out-rule = { $rule ->
    [any] يُستبعد الخيار إذا قال أي شخص إنه لا يستوفي معيارًا إقصائيًا.
   *[majority] يُستبعد الخيار إذا كان من يقولون إنه لا يستوفي معيارًا إقصائيًا أكثر ممن يقولون إنه يستوفيه.
}
export-undone = { $seconds ->
    [zero] عُرضت مجاميع الجولة { $round } لحظة قبل أن ينتهي الجميع؛ ثم استمر التقييم.
    [one] عُرضت مجاميع الجولة { $round } لمدة ثانية واحدة قبل أن ينتهي الجميع؛ ثم استمر التقييم.
    [two] عُرضت مجاميع الجولة { $round } لمدة ثانيتين قبل أن ينتهي الجميع؛ ثم استمر التقييم.
    [few] عُرضت مجاميع الجولة { $round } لمدة { $seconds } ثوانٍ قبل أن ينتهي الجميع؛ ثم استمر التقييم.
    [many] عُرضت مجاميع الجولة { $round } لمدة { $seconds } ثانية قبل أن ينتهي الجميع؛ ثم استمر التقييم.
   *[other] عُرضت مجاميع الجولة { $round } لمدة { $seconds } ثانية قبل أن ينتهي الجميع؛ ثم استمر التقييم.
}
export-reworded = { $kind ->
    [question] كان السؤال حتى { DAY($at) } «{ $before }»؛ ومنذئذ «{ $after }».
    [option] كان اسم الخيار «{ $after }» حتى { DAY($at) } «{ $before }».
   *[criterion] كان اسم المعيار «{ $after }» حتى { DAY($at) } «{ $before }».
}
export-options-changed = { $kind ->
    [added] الجديد بدءًا من الجولة { $round }: { $options }.
   *[dropped] ما أُزيل بدءًا من الجولة { $round }: { $options }.
}
export-source = مصدر الحقائق: { $source }
export-session = الجلسة { "\u200E" }{ $code }، بدأت في { DAY($at) }.
export-log-end = ينتهي سجل الأحداث بالإيداع { $seq }، البصمة { $digest }.

## المخططات

export-chart-legend = الشريط: المجموع المرجّح، من 1 (الأسوأ) إلى { $steps } (الأفضل). الخط على الشريط: تباين الدرجات، انحراف معياري واحد من كل جهة.
export-chart-figures = { SCORE($total) } ± { SCORE($spread) } (العدد { $people })
export-chart-chosen = المختار
export-chart-incomplete = غير مكتمل
export-chart-no-scores = بلا تقييم
export-chart-ranking = الترتيب: { $rows }.
export-chart-says = { $rank } { $option } { SCORE($total) }
export-chart-says-out = { $option } { SCORE($total) }، مستبعد
export-chart-says-nothing = { $option } بلا تقييم
export-chart-weights = الأوزان: { $rows }.
export-chart-weight = { $criterion } { PERCENT($weight, 1) }

## الأسباب التي يكتبها الأعضاء الافتراضيون في الجلسة التجريبية

export-rehearsal-use = نستخدمه منذ سنتين.
export-rehearsal-read = هذا ما تقوله الوثائق.
export-rehearsal-hurt = سبّب لنا مشكلات من قبل.
