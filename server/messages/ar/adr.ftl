### وثيقة القرار (ADR) التي تتركها الجلسة، وفق MADR 4.

adr-title = { $question } – { $option }
adr-people = { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
adr-context = السياق وصياغة المشكلة
adr-scored = { $rounds ->
    [0] أُعدّت للتقييم في Quorum خيارات عددها { $count } ومعايير عددها { $criteria_count }؛ ولم يُقيَّم شيء بعد.
    [one] قُيّمت في Quorum خيارات عددها { $count } وفق معايير عددها { $criteria_count }، في جولة واحدة؛ وعدد من أمكنهم المشاركة { $people }.
    [two] قُيّمت في Quorum خيارات عددها { $count } وفق معايير عددها { $criteria_count }، في جولتين؛ وعدد من أمكنهم المشاركة { $people }.
    [few] قُيّمت في Quorum خيارات عددها { $count } وفق معايير عددها { $criteria_count }، في { $rounds } جولات؛ وعدد من أمكنهم المشاركة { $people }.
   *[other] قُيّمت في Quorum خيارات عددها { $count } وفق معايير عددها { $criteria_count }، في { $rounds } جولة؛ وعدد من أمكنهم المشاركة { $people }.
}
adr-drivers = دوافع القرار
adr-driver = { $criterion } ({ $weight })
adr-described = { $name }: { $text }
adr-options = الخيارات المدروسة

adr-outcome = القرار
adr-chosen = الخيار المختار: «{ $option }».
adr-proposed = لم يُتخذ قرار بعد.
adr-chosen-first = هو الأول في الترتيب بمجموع { SCORE($total) }، متقدمًا على { $option } بفارق { SCORE($margin) }.
adr-chosen-tied = يتقاسم المرتبة الأولى مع { $other_options }، بمجموع { SCORE($total) }.
adr-chosen-only = هو الخيار الوحيد في الترتيب، بمجموع { SCORE($total) }.
adr-chosen-not-first = اختار الفريق غير الأول في الترتيب: مرتبته { $rank } ومجموعه { SCORE($total) }.
adr-chosen-unscored = ليس له مجموع: لم يقيّمه أحد.
adr-chosen-knocked-out = اختار الفريق خيارًا ليس في الترتيب: لا يستوفي { $criteria }.
adr-leaders = { COUNT($first_options) ->
    [one] الأول في الترتيب { $first_options }، بمجموع { SCORE($total) }.
   *[other] في صدارة الترتيب { $first_options }، بمجموع { SCORE($total) } لكل منها.
}
adr-because = بكلمات الفريق:
adr-no-reason = لم يكتب الفريق السبب.

adr-consequences = التبعات
adr-consequence = { $side ->
    [good] ميزة: لا خيار أفضل منه في { $criterion }: { $mine }، مقابل { $theirs } للخيار { $option }.
   *[bad] عيب: الخيار { $option } أفضل في { $criterion }: { $theirs }، مقابل { $mine }.
}

adr-dissent = آراء مخالفة
adr-divided = آراء من قيّموا { $option } في { $criterion } (وعددهم { $people }) منقسمة إلى معسكرين.
adr-divided-more = { $count ->
    [zero] ولا خانات أخرى منقسمة.
    [one] وكذلك في خانة أخرى.
    [two] وكذلك في خانتين أخريين.
    [few] وكذلك في { $count } خانات أخرى.
    [many] وكذلك في { $count } خانة أخرى.
   *[other] وكذلك في { $count } خانة أخرى.
}
adr-not-divided = لا ينقسم الفريق إلى معسكرين في أي خانة.

adr-changes = التغييرات منذ القرار السابق

adr-confirmation = المراجعة
adr-look-again = يعيد الفريق النظر في هذا القرار في { DAY($at) }.
adr-no-look-again = لم يُحدَّد يوم لإعادة النظر في هذا القرار.

adr-pros-and-cons = مزايا الخيارات وعيوبها
adr-place = المرتبة { $rank }، المجموع { SCORE($total) } من { $steps }.
adr-knocked-out = مستبعد: لا يستوفي { $criteria }.
adr-no-score = لم يقيّمه أحد.
adr-dropped = { $option } (أُزيل بدءًا من الجولة { $round })
adr-not-shown = لم تُعرض الدرجات بعد.
adr-side = { $side ->
    [good] ميزة: { $criterion }: { $figure } (العدد { $people })
    [bad] عيب: { $criterion }: { $figure } (العدد { $people })
   *[neutral] محايد: { $criterion }: { $figure } (العدد { $people })
}
adr-reason = «{ $text }» – { $member }، { $score }
adr-more-reasons = { $count ->
    [zero] لا أسباب أخرى في التقرير.
    [one] في التقرير سبب آخر.
    [two] في التقرير سببان آخران.
    [few] في التقرير { $count } أسباب أخرى.
    [many] في التقرير { $count } سببًا آخر.
   *[other] في التقرير { $count } سبب آخر.
}

adr-more = معلومات إضافية
adr-supersedes = يحل محل قرار الجلسة { "\u200E" }{ $code }، التي انتهى سجل أحداثها بالإيداع { $seq }، البصمة { $digest }.
adr-superseded = حل محله قرار الجلسة { "\u200E" }{ $code }، التي بدأت في { DAY($at) }.
adr-evidence = { $count ->
    [zero] لم يرفق الفريق أدلة.
    [one] أرفق الفريق دليلًا واحدًا، وهو في التقرير.
    [two] أرفق الفريق دليلين، وهما في التقرير.
    [few] أرفق الفريق { $count } أدلة، وهي في التقرير.
    [many] أرفق الفريق { $count } دليلًا، وهي في التقرير.
   *[other] أرفق الفريق { $count } دليل، وهي في التقرير.
}

## التذكير في التقويم

ics-title = إعادة النظر في القرار: { $question }
ics-decided = تقرّر في { DAY($at) }: { $option }
ics-undecided = أُغلقت في { DAY($at) } بلا قرار.
ics-session = الجلسة { "\u200E" }{ $code } في Quorum.
