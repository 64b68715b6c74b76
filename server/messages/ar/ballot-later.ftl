### أجزاء من بطاقة التقييم لا تلزم قبل التقييم: الأوزان والمقارنة والأدلة.

## قبل السماح بالدخول

outside-title = في انتظار السماح بالدخول
outside-help = تسمح إدارة الجلسة بالدخول إلى هذه الجلسة. يُرجى إبقاء هذه الصفحة مفتوحة: ستتابع تلقائيًا.

## تذكير من إدارة الجلسة

reminder-text = { $what ->
    [scores] تطلب منك إدارة الجلسة إنهاء تقييمك: يُرجى إعطاء الدرجات الناقصة، ثم الضغط على «انتهيت». لا يظهر هذا لأحد غيرك.
   *[weights] تطلب منك إدارة الجلسة الإنهاء: يُرجى إرسال أوزانك. لا يظهر هذا لأحد غيرك.
}
reminder-dismiss = حسنًا

## محو الاسم

erase-title = محو اسمك؟
erase-help = يختفي اسمك من هذه الجلسة، ومن كل ما هو مخزَّن، ومن كل ما يُعرض أو يُنزَّل من الآن فصاعدًا، ويحل محله «عضو سابق» ورقم. لا يمكن التراجع عن ذلك.
erase-leaves = ويعني ذلك أيضًا مغادرة الجلسة دون إمكان العودة إليها من هذا الجهاز. تُحذف تقييماتك في الجولة التي لم تُكشف بعد. إذا كنت بحاجة إلى بياناتك فيُرجى تنزيلها أولًا.
erase-closed = يبقى ما أدخلته في النتائج من دون اسمك.
erase-confirm = محو اسمي

## التقييم بالأرقام

number-label = رقمك
number-label-unit = رقمك، بوحدة { $unit }

## تحديد الأوزان

weigh-title = ما أهمية كل معيار؟
weigh-about = الوزن هو قيمة الانتقال من أسوأ درجة إلى أفضل درجة في معيار ما، من وجهة نظرك. لا يرى أحد أوزانك قبل عرضها كلها.
weigh-ways = طريقة تحديد الأوزان
weigh-points = 100 نقطة
weigh-points-help = تُوزَّع 100 نقطة: ضعف النقاط يعني ضعف الأهمية.
weigh-swing = التأرجح
weigh-swing-help = لنتخيّل خيارًا هو الأسوأ في كل شيء: أي معيار ينبغي رفعه أولًا إلى أفضل درجة؟ هذا يأخذ 100. ثم تُعطى المعايير الأخرى قيمة رفعها مقارنةً به.
weigh-order = الترتيب
weigh-order-help = لنتخيّل كل الخيارات في أسوأ حال على جميع المعايير. أي معيار ينبغي رفعه أولًا من الأسوأ إلى الأفضل؟ يوضع أولًا، ثم ما ينبغي رفعه بعده: تنتج الأوزان من الترتيب.
weigh-fit-points = ضبطها تناسبيًا إلى 100
weigh-fit-swing = ضبط أعلاها إلى 100
weigh-ready = جاهزة للإرسال
weigh-changed = تغيّرت منذ إرسالها
weigh-progress = حدّد الأوزان { $done } من { $members }. يمكن تغيير أوزانك حتى عرضها.
weigh-send = إرسال
weigh-send-again = إعادة الإرسال
weigh-less = { $criterion }: نقطة أقل
weigh-more = { $criterion }: نقطة أكثر
weigh-share = = { PERCENT($share) }
order-up = { $criterion }: إلى أعلى
order-down = { $criterion }: إلى أسفل
order-moved = موضع { $criterion } الآن { $place } من { $count }
order-adjust = ضبطها بالنقاط
weighed-locked = ثُبّتت الأوزان
weighed-locked-help = تسري على كل ما يُقيَّم. يبدأ التقييم بعد ذلك، وتتابع هذه الصفحة تلقائيًا.
weighed-shown = ما حدّده المشاركون

## تقييمات وصلت متأخرة

late-label = تقييمات متأخرة
late-title = { $count ->
    [zero] لم تتأخر أي من تقييماتك عن الجولة { $round }.
    [one] تأخّر أحد تقييماتك عن الجولة { $round }: انتهت قبل أن يتمكن هذا الجهاز من إرساله.
    [two] تأخّر تقييمان من تقييماتك عن الجولة { $round }: انتهت قبل أن يتمكن هذا الجهاز من إرسالهما.
    [few] تأخّرت { $count } من تقييماتك عن الجولة { $round }: انتهت قبل أن يتمكن هذا الجهاز من إرسالها.
    [many] تأخّر { $count } من تقييماتك عن الجولة { $round }: انتهت قبل أن يتمكن هذا الجهاز من إرسالها.
   *[other] تأخّر { $count } من تقييماتك عن الجولة { $round }: انتهت قبل أن يتمكن هذا الجهاز من إرسالها.
}
late-score = { $option } – { $criterion }: <b>{ $answer }</b>
late-cleared = { $option } – { $criterion }: <b>حُذفت</b>
late-kept = { $count ->
    [one] ليس ضمن النتيجة. يحتفظ به هذا الجهاز، وإذا فُتحت جولة أخرى أمكن إدخاله فيها.
    [two] ليسا ضمن النتيجة. يحتفظ بهما هذا الجهاز، وإذا فُتحت جولة أخرى أمكن إدخالهما فيها.
   *[other] ليست ضمن النتيجة. يحتفظ بها هذا الجهاز، وإذا فُتحت جولة أخرى أمكن إدخالها فيها.
}
late-closed = { $count ->
    [one] ليس ضمن النتيجة، وقد أُغلقت الجلسة.
    [two] ليسا ضمن النتيجة، وقد أُغلقت الجلسة.
   *[other] ليست ضمن النتيجة، وقد أُغلقت الجلسة.
}
late-offer = { $count ->
    [one] ليس ضمن نتيجة تلك الجولة. ولا يُدخَل شيء تلقائيًا.
    [two] ليسا ضمن نتيجة تلك الجولة. ولا يُدخَل شيء تلقائيًا.
   *[other] ليست ضمن نتيجة تلك الجولة. ولا يُدخَل شيء تلقائيًا.
}
late-put = { $count ->
    [zero] لا شيء لإدخاله في الجولة { $round }
    [one] إدخاله في الجولة { $round }
    [two] إدخالهما في الجولة { $round }
   *[other] إدخالها كلها ({ $count }) في الجولة { $round }
}
late-drop = تركها
late-dismiss = قرأت ذلك

## المقارنة

compare-never = أُغلقت الجلسة قبل كشف أي مجاميع.
compare-end = كيف انتهت
compare-round = الجولة { $round }
compare-you = أنت
compare-team = الفريق
compare-now = على الشاشة الآن
compare-incomplete = بعض المعايير بلا تقييم.
compare-cell = أنت <b>{ $own }</b> <quiet>·</quiet> الفريق <b>{ SCORE($mean, 1) }</b> <quiet>(العدد { $count })</quiet>
compare-cell-none = أنت <b>{ $own }</b> <quiet>·</quiet> الفريق <b>–</b>
compare-cell-number = أنت <b>{ $own }</b> <quiet>·</quiet> الفريق <b>{ $mean }</b> <quiet>(العدد { $count })</quiet>
compare-cell-knock-out = أنت <b>{ $own }</b> <quiet>·</quiet> الفريق
compare-solid = ما مدى متانة النتيجة؟
compare-downloads = تنزيلات

## الأدلة

panel-loading = جارٍ جلب القياسات…
panel-measured = ما قيس هنا
panel-team = من الفريق
panel-team-none = لا شيء.
panel-team-first = لا شيء بعد. هل لديك صفحة تعرفها، أو أمر شاهدته، أو رقم من عندك؟
panel-add = إضافة دليل
panel-cell = { $option } <quiet>–</quiet> { $criterion }
measured-on = قيس في { $date }: { $machine }
measured-nothing = لم يُقَس شيء يخص { $criterion }.
measured-reading = <b>كيف يُقرأ:</b> { $text }
measured-more = { $count ->
    [zero] لا أرقام أخرى
    [one] رقم آخر
    [two] رقمان آخران
    [few] { $count } أرقام أخرى
    [many] { $count } رقمًا آخر
   *[other] { $count } رقم آخر
}
measured-table = { $count ->
    [zero] لا أرقام
    [one] رقم واحد في جدول
    [two] رقمان في جدول
    [few] { $count } أرقام في جدول
    [many] { $count } رقمًا في جدول
   *[other] { $count } رقم في جدول
}
measured-table-caption = كل الأرقام المتعلقة بالمعيار { $criterion }
measured-how = كيف قيس
measured-informs = للعلم فقط: ما يعنيه ذلك للدرجة متروك لك.
attach-kinds = نوع الدليل
attach-link = رابط
attach-note = ملاحظة
attach-figure = رقم
attach-address = العنوان
attach-what = ما هو؟ <quiet>(اختياري)</quiet>
attach-seen = ماذا شاهدت؟
attach-measured = ما الذي قيس؟
attach-measured-hint = عدد الطلبات في الثانية لواجهة API لدينا
attach-number = الرقم
attach-unit = الوحدة <quiet>(اختياري)</quiet>
attach-seen-by = { $when ->
    [now] { $names ->
        [shown] يراه الجميع فورًا مع اسمك.
       *[hidden] يراه الجميع فورًا من دون اسمك.
    }
   *[later] { $names ->
        [shown] يراه الآخرون بعد الكشف مع اسمك.
       *[hidden] يراه الآخرون بعد الكشف من دون اسمك.
    }
}
attach-offline = إضافة دليل تحتاج إلى اتصال، ولا اتصال حاليًا.
attach-send = إضافة

## ما أُعطي في المرة السابقة، في جلسة تعيد النظر في جلسة مغلقة

last-time-both = المرة السابقة: أنت { $own }، الفريق { $team }
last-time-own = المرة السابقة: أنت { $own }
last-time-team = المرة السابقة: الفريق { $team }
last-time-moved = { $option }، { $criterion }: كانت إجابتك في المرة السابقة { $before }، وهي الآن { $now }.
compare-last-time = المرة السابقة: المرتبة { $rank }، المجموع { SCORE($total) }
