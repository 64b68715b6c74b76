### صفحة إدارة الجلسة: الإعداد والإدارة والنتائج.

## الصفحة

facilitate-opening = جارٍ فتح الجلسة…
facilitate-not-you = هذه الصفحة لإدارة الجلسة
facilitate-not-open = لا يمكن فتح هذه الجلسة
facilitate-no-key = هذه الجلسة تديرها إدارتها فقط. يُرجى فتحها برابط إدارة الجلسة أو طلبه ممن بدأها.
facilitate-dismissed = لم تعد من مديري هذه الجلسة. إذا أُعيدت إليك الإدارة، تعود هذه الصفحة.
facilitate-title = { $title } – إدارة – { -brand }
facilitate-no-question = سؤال لم يُكتب بعد
facilitate-projector = شاشة العرض
facilitate-score-too = التقييم أيضًا
facilitate-weigh-too = تحديد الأوزان أيضًا
facilitate-your-scores = تقييماتك
facilitate-go-back = رجوع

## إذا فقد الخادم شيئًا

facilitate-loss = { $entries ->
    [zero] لم يفقد الخادم شيئًا من هذه الجلسة.
    [one] فقد الخادم آخر مُدخل في هذه الجلسة: تلفت بياناته أو استُعيدت من نسخة أقدم.
    [two] فقد الخادم آخر مُدخلين في هذه الجلسة: تلفت بياناته أو استُعيدت من نسخة أقدم.
    [few] فقد الخادم آخر { $entries } مُدخلات في هذه الجلسة: تلفت بياناته أو استُعيدت من نسخة أقدم.
    [many] فقد الخادم آخر { $entries } مُدخلًا في هذه الجلسة: تلفت بياناته أو استُعيدت من نسخة أقدم.
   *[other] فقد الخادم آخر { $entries } مُدخل في هذه الجلسة: تلفت بياناته أو استُعيدت من نسخة أقدم.
}
facilitate-loss-reported = { $entries ->
    [zero] لا مُدخلات ناقصة على الخادم في هذه الجلسة.
    [one] وصل إلى صفحة أحد الأعضاء مُدخل من هذه الجلسة لا يوجد على الخادم. ربما تلفت بياناته أو استُعيدت من نسخة أقدم.
    [two] وصل إلى صفحة أحد الأعضاء مُدخلان من هذه الجلسة لا يوجدان على الخادم. ربما تلفت بياناته أو استُعيدت من نسخة أقدم.
    [few] وصلت إلى صفحة أحد الأعضاء { $entries } مُدخلات من هذه الجلسة لا توجد على الخادم. ربما تلفت بياناته أو استُعيدت من نسخة أقدم.
    [many] وصل إلى صفحة أحد الأعضاء { $entries } مُدخلًا من هذه الجلسة لا توجد على الخادم. ربما تلفت بياناته أو استُعيدت من نسخة أقدم.
   *[other] وصل إلى صفحة أحد الأعضاء { $entries } مُدخل من هذه الجلسة لا توجد على الخادم. ربما تلفت بياناته أو استُعيدت من نسخة أقدم.
}
facilitate-loss-returned = تعرض صفحات الأعضاء من جديد ما قيل لها إنه حُفظ: حُفظ منه مجددًا { $returned }، ورُفض { $refused }.
facilitate-loss-back = { $back ->
    [zero] لم يتصل أحد منذ ذلك الحين؛ وقد يكون ما أدخله الآخرون ما زال ناقصًا.
    [one] اتصل شخص واحد منذ ذلك الحين؛ وقد يكون ما أدخله الآخرون ما زال ناقصًا.
    [two] اتصل شخصان منذ ذلك الحين؛ وقد يكون ما أدخله الآخرون ما زال ناقصًا.
    [few] اتصل { $back } أشخاص منذ ذلك الحين؛ وقد يكون ما أدخله الآخرون ما زال ناقصًا.
    [many] اتصل { $back } شخصًا منذ ذلك الحين؛ وقد يكون ما أدخله الآخرون ما زال ناقصًا.
   *[other] اتصل { $back } شخص منذ ذلك الحين؛ وقد يكون ما أدخله الآخرون ما زال ناقصًا.
}
facilitate-loss-check = ما قامت به إدارة الجلسة ومن انضم في تلك الفترة لا يعود تلقائيًا: يُرجى التحقق من المرحلة والجولة والأشخاص.

## الدعوة

invite-label = كيفية الانضمام
invite-with = الانضمام بالرمز
invite-copy-join = نسخ رابط الانضمام
invite-copy-facilitate = نسخ رابط إدارة الجلسة

## من في الجلسة

people-label = الأشخاص
people-scored = قيّم { $started } من { $members }
people-weighted = حدّد الأوزان { $started } من { $members }
people-in = { $members ->
    [zero] لا أحد للتقييم
    [one] شخص واحد للتقييم
    [two] شخصان للتقييم
    [few] { $members } أشخاص للتقييم
    [many] { $members } شخصًا للتقييم
   *[other] { $members } شخص للتقييم
}
people-in-watched = { people-in }، { $watching ->
    [zero] ولا أحد للمتابعة
    [one] وشخص واحد للمتابعة
    [two] وشخصان للمتابعة
    [few] و{ $watching } أشخاص للمتابعة
    [many] و{ $watching } شخصًا للمتابعة
   *[other] و{ $watching } شخص للمتابعة
}
people-nobody = لم ينضم أحد بعد
people-facilitator = الإدارة
people-observer = متابعة
people-done = انتهى
people-scoring = قيد التقييم
people-away = غير متصل
people-states = { $first }، { $other }
people-remove = إخراج { $name }
people-appoint = إشراك { $name } في إدارة الجلسة
people-dismiss = إعادة { $name } إلى التقييم فقط
people-appoint-title = إشراك { $name } في إدارة الجلسة؟
people-appoint-help = يصبح كل ما في هذه الصفحة متاحًا لكليكما. يمكن التراجع عن ذلك.
people-appoint-how = يظهر في صفحة ذلك الشخص من الجلسة رابط إليها. ويمكن أيضًا، على الجهاز الذي انضم منه، فتح { "\u200E" }{ $address }
people-appoint-copy = نسخ الرابط
people-appoint-confirm = إشراك في الإدارة
people-remove-label = إخراج شخص
people-remove-title = إخراج { $name }؟
people-remove-help = تنتهي المشاركة في الجلسة فورًا، ويُحذف ما أُدخل ولم يُعرض بعد.
people-remove-confirm = إخراج

## الإعداد

setup-question = السؤال
setup-totals = المجاميع
setup-totals-live = مباشرة أثناء التقييم
setup-totals-later = بعد الكشف
setup-language = لغة شاشة العرض والملفات المصدَّرة
setup-names = الأسماء
setup-names-shown = ظاهرة في النتائج
setup-names-hidden = مخفية
setup-names-hidden-live = مخفية <quiet>– تتحرك الأرقام عندئذ كل ثلاثة أشخاص</quiet>
setup-names-hidden-wait = مخفية <quiet>– وتنتظر المجاميع الكشف: فقد يستنتج من لديه عدة نوافذ من تغيّرها تقييمات الآخرين</quiet>
setup-stop = قاعدة التوقف <quiet>– تذكير فقط؛ لا تُنهي شيئًا تلقائيًا</quiet>
setup-stop-rule = <check>التوقف بعد الجولة التي يصبح فيها</check> <share>نسبة الخانات المئوية</share> % من الخانات <measure>ما ينبغي أن تكون عليه الخانات</measure>
setup-stop-agreed = متفقًا عليها
setup-stop-stable = مستقرة منذ الجولة السابقة
setup-unsaved = لديك تغييرات لم تُحفظ بعد.
setup-save = حفظ التغييرات
# Read out once the changes are saved.
setup-saved = حُفظت التغييرات.
setup-undo = تراجع
setup-name = الاسم
setup-move = نقل { $name }، الموضع { $place } من { $count }، بمفاتيح الأسهم
setup-move-help = بالسحب أو بمفاتيح الأسهم
setup-moved = موضع { $name } الآن { $place } من { $count }.

setup-options = الخيارات <quiet>{ $count }</quiet>
setup-option-name = اسم الخيار { $number }
setup-option-summary = وصف الخيار { $number }
setup-option-summary-hint = في بضع كلمات (اختياري)
setup-remove = حذف { $name }
setup-remove-option = حذف هذا الخيار
setup-remove-criterion = حذف هذا المعيار
setup-add-option = إضافة خيار
setup-each-rule = <check>يُطلب من كل شخص تقييم</check> <number>عدد الخيارات التي يُطلب من كل شخص تقييمها</number> من الخيارات فقط، من أصل { $count }
setup-each-help = الحصص متساوية ومتداخلة بحيث يمكن مقارنة كل الخيارات. ويمكن للجميع تقييم المزيد.
setup-each-suggested = { $count } من الخيارات أكثر من أن تُقيَّم كلها بعناية. وبحصة من { $each } لكل شخص تبقى التقييمات قابلة للمقارنة.

setup-criteria = المعايير <quiet>{ $count }</quiet>
setup-sum-exact = مجموع الأوزان { PERCENT(1) }
setup-sum = مجموع الأوزان { PERCENT($total) }؛ وتُحتسب تناسبيًا
setup-criterion-name = اسم المعيار { $number }
setup-knock-out = إقصائي
setup-knock-out-help = : يُجاب عن المعيار { $number } بمستوفى أو غير مستوفى
setup-knock-out-row = مستوفى أو غير مستوفى؛ بلا وزن
setup-scoring = طريقة تقييم المعيار { $number }
setup-steps = بدرجات من 1 إلى { $steps }
setup-numbers = بالأرقام
setup-ten = من 0 إلى 10
setup-hundred = من 0 إلى 100
setup-number = أي رقم
setup-higher = الأعلى أفضل
setup-lower = الأدنى أفضل
setup-weight-slider = وزن المعيار { $number }، شريط تمرير
setup-weight = وزن المعيار { $number } بالنسبة المئوية
setup-weight-counts = ← { PERCENT($share) }
setup-ends-missing = { $count ->
    [zero] كل المعايير تصف أسوأ درجة وأفضلها.
    [one] معيار واحد لا يصف بالكلمات أسوأ درجاته وأفضلها. والأوزان تقارن بين هاتين الدرجتين تحديدًا.
    [two] معياران لا يصفان بالكلمات أسوأ درجاتهما وأفضلها. والأوزان تقارن بين هاتين الدرجتين تحديدًا.
    [few] { $count } معايير لا تصف بالكلمات أسوأ درجاتها وأفضلها. والأوزان تقارن بين هاتين الدرجتين تحديدًا.
    [many] { $count } معيارًا لا تصف بالكلمات أسوأ درجاتها وأفضلها. والأوزان تقارن بين هاتين الدرجتين تحديدًا.
   *[other] { $count } معيار لا تصف بالكلمات أسوأ درجاتها وأفضلها. والأوزان تقارن بين هاتين الدرجتين تحديدًا.
}
setup-end = { $end ->
    [worst] معنى أسوأ درجة في المعيار { $number }
   *[best] معنى أفضل درجة في المعيار { $number }
}
setup-end-hint = { $end ->
    [worst] الأسوأ ({ $step } من { $steps })، بالكلمات
   *[best] الأفضل ({ $step } من { $steps })، بالكلمات
}
setup-add-criterion = إضافة معيار
setup-add-group = إضافة مجموعة
setup-groups-help = وزن المعيار داخل مجموعة هو حصته منها. ويبيّن السهم وزنه الإجمالي: حصته مضروبة في وزن المجموعة.
setup-group = المجموعة
setup-group-empty = لا معايير في هذه المجموعة بعد.
setup-group-name = اسم المجموعة { $number }
setup-group-weight = وزن المجموعة { $number } بالنسبة المئوية
setup-group-remove = تفكيك المجموعة { $number }
setup-group-unnamed = المجموعة { $number }
setup-group-of = مجموعة المعيار { $number }
setup-in-group = ضمن
setup-no-group = بلا مجموعة
setup-knock-out-rule = { $count ->
    [one] لا يستوفي الخيار المعيار الإقصائي إذا
   *[other] لا يستوفي الخيار معيارًا إقصائيًا إذا
}
setup-knock-out-any = قال أي شخص «غير مستوفى»
setup-knock-out-majority = كان من قالوا «غير مستوفى» أكثر ممن قالوا «مستوفى»

## بعد مرحلة الإعداد

reword-open = تصحيح الصياغة
reword-help = تبقى كل التقييمات كما هي. ويبيّن السجل التسمية السابقة.
reword-options = الخيارات
reword-criteria = المعايير
reword-saved = يرى الجميع الصياغة الجديدة.

## معيار يُقيَّم بالأرقام

numeric-unit = الوحدة
numeric-worst = أسوأ رقم
numeric-best = أفضل رقم
numeric-more = حدود ونقاط إضافية
numeric-low = أدنى رقم مسموح
numeric-high = أعلى رقم مسموح
numeric-whole = أعداد صحيحة فقط
numeric-point = النقطة { $number }
numeric-value = القيمة %
numeric-remove = حذف النقطة { $number }
numeric-add = إضافة نقطة
numeric-missing = يُرجى إدخال أسوأ رقم وأفضل رقم. إذا كان الأفضل هو الأصغر فالأدنى أفضل.

## كيفية الاختيار

guide-title = كيفية الاختيار
guide-about = بضعة أسئلة تقترح أوزانًا للبدء منها
guide-how-far = يُرجى تحديد مدى انطباق كل منها.
guide-not-at-all = لا ينطبق
guide-partly = جزئيًا
guide-fully = تمامًا
guide-none = { $source ->
    [article] لا تنطبق أي قاعدة، فلا يسمّي المقال شيئًا ولا يقترح شيئًا.
   *[facts] لا تنطبق أي قاعدة، فلا تسمّي الحقائق شيئًا ولا تقترح شيئًا.
}
guide-names = { $source ->
    [article] في هذه الحالة يسمّي المقال { $options }.
   *[facts] في هذه الحالة تسمّي الحقائق { $options }.
}
guide-names-gone = { $source ->
    [article] في هذه الحالة يسمّي المقال { $gone_options }، وليس بين خياراتك الآن.
   *[facts] في هذه الحالة تسمّي الحقائق { $gone_options }، وليس بين خياراتك الآن.
}
guide-tie = { $source ->
    [article] تعادل: في هذه الحالة يسمّي المقال { $options }.
   *[facts] تعادل: في هذه الحالة تسمّي الحقائق { $options }.
}
guide-tie-gone = { $source ->
    [article] تعادل: في هذه الحالة يسمّي المقال { $options }، وكذلك { $gone_options } وليس بين خياراتك الآن.
   *[facts] تعادل: في هذه الحالة تسمّي الحقائق { $options }، وكذلك { $gone_options } وليس بين خياراتك الآن.
}
guide-caption = الأوزان المقترحة بجانب الحالية
guide-criterion = المعيار
guide-now = الآن
guide-new = الجديد
guide-kept = { $source ->
    [article] المعيار الذي لا يعرفه المقال يحتفظ بوزنه.
   *[facts] المعيار الذي لا تعرفه الحقائق يحتفظ بوزنه.
}
guide-same = هذه هي أوزانك
guide-take = استخدام هذه الأوزان
guide-undo = استعادة الأوزان السابقة
guide-only-a-start = هذه بداية فقط. تنظر إلى نوع المشروع لا غير؛ يمكن تغيير كل وزن أدناه، والتقييمات هي التي تقرر.
guide-source = المصدر: { $guide_source }. { $source }.

## إدارة الاجتماع

run-label = إدارة الاجتماع
run-lobby = يُرجى إعداد الجلسة أثناء انضمام المشاركين، ثم فتح التقييم.
run-open-scoring = فتح التقييم
run-missing = قبل فتح التقييم:
run-missing-shown = عرض الأوزان التي حُدِّدت.
run-missing-locked = تثبيت الأوزان.
run-open-weighting = تحديد أوزان المعايير معًا أولًا
run-open-weighting-help = يحدد كل شخص أوزانه دون رؤية أوزان الآخرين. وتُثبَّت قبل أول تقييم.
run-shortcut = يضغط Ctrl + Enter الزر الكبير.
run-undo-shortcut = يمكن ذلك بالمفتاحين Ctrl + Z أيضًا.
run-open-fixes = بعد ذلك لا يمكن تغيير الخيارات والمعايير والأوزان؛ صياغتها فقط.
run-alone-title = لم ينضم أحد بعد. المتابعة على أي حال؟
run-alone = يمكن الانضمام لاحقًا أيضًا.
run-early-title = انتهى { $done } من { $members }: الكشف الآن؟
run-early-fixes = يُحتسب ما أُعطي حتى الآن، ولا يمكن إضافة شيء إلى هذه الجولة.
run-early-undo = يمكن التراجع خلال 10 ثوانٍ.
run-early-final = لا يمكن التراجع لأن الأسماء مخفية: سيكشف الفرق من أعطى كل درجة.
run-remind = تذكير من لم ينتهوا
run-remind-help = لا يظهر إلا لهم؛ ولا يعرف أحد من هم.
run-reminded = أُرسل التذكير. لم يظهر إلا لمن لم ينتهوا.
run-reveal-fixes = بعد ذلك لا يمكن تغيير أي تقييم في هذه الجولة.
run-undo = التراجع عن الكشف ({ $seconds } ث)
run-undo-help = يستمر التقييم. ويبيّن السجل أن المجاميع شوهدت.
run-weights-early-title = حدّد الأوزان { $done } من { $members }: عرضها الآن؟
run-weights-early = لا يمكن لمن لم يحدد أوزانه بعد أن يفعل ذلك أثناء عرضها.
run-done = انتهى { $done } من { $members }.
run-scoring-left = { $left ->
    [zero] انتهى الجميع.
    [one] لم ينتهِ شخص واحد بعد.
    [two] لم ينتهِ شخصان بعد.
    [few] لم ينتهِ { $left } أشخاص بعد.
    [many] لم ينتهِ { $left } شخصًا بعد.
   *[other] لم ينتهِ { $left } شخص بعد.
}
run-end-round = إنهاء الجولة
run-reveal = كشف المجاميع
run-revealed = كُشفت الجولة { $round }.
run-revealed-next = يُرجى النقاش، ثم الإغلاق أو التقييم مجددًا.
run-close = الإغلاق بقرار
run-close-session = إغلاق الجلسة…
run-next-round = فتح الجولة { $round }
run-keep = البدء من تقييمات هذه الجولة
next-options-open = تغيير خيارات الجولة { $round }
next-options-help = تبقى الأصوات والجولات السابقة كما هي. ولا تُنقل تقييمات الخيار الذي يُزال.
next-options-stay = الخيارات الباقية
next-options-back = إعادة
next-options-name = اسم الخيار الجديد { $number }
next-options-few = يجب أن يبقى خياران على الأقل.
run-weighted = حدّد الأوزان { $done } من { $members }.
run-weighting-left = { $left ->
    [zero] لا أحد ما زال يحدد أوزانه.
    [one] ما زال شخص واحد يحدد أوزانه.
    [two] ما زال شخصان يحددان أوزانهما.
    [few] ما زال { $left } أشخاص يحددون أوزانهم.
    [many] ما زال { $left } شخصًا يحددون أوزانهم.
   *[other] ما زال { $left } شخص يحددون أوزانهم.
}
run-show-weights = عرض الأوزان
run-weights-shown = الأوزان معروضة.
run-weights-shown-next = يُرجى النقاش ثم تثبيتها: بعد ذلك لا يمكن تغييرها.
run-lock-team = تثبيت أوزان الفريق
run-no-mean = لا يوجد متوسط للفريق لتثبيته: يمكن بدلًا منه تثبيت أوزان من عندك.
run-weigh-again = إتاحة تحديد الأوزان للجميع مجددًا
run-weigh-once = تُحدَّد الأوزان مرة واحدة لأن الأسماء مخفية: فقد يكشف التغيير لمن هي.
run-weights-locked = ثُبّتت الأوزان.
run-fingerprint = البصمة <digest>{ $digest }</digest>، وهي أيضًا في سجل الأحداث.

timer-label = المؤقت
timer-minutes = { $minutes } <quiet>د</quiet>
timer-stop = إيقاف
timer-more = دقيقة إضافية
timer-own = الدقائق
timer-start = بدء

reopen-start = إعادة النظر
reopen-help = تبدأ جلسة جديدة بالسؤال والخيارات والمعايير والأوزان نفسها؛ ويمكن تغييرها في مرحلة الإعداد. وتبقى هذه الجلسة كما هي.

close-title = إغلاق الجلسة
close-help = بعد ذلك لا يمكن تغيير شيء فيها. ويبقى تنزيل النتائج ممكنًا.
close-decision = القرار
close-no-decision = بلا قرار
close-choice = { $option } (المرتبة { $rank }، { $total } نقطة)
close-why = الأسباب وما يترتب عليها
close-aside = { $choice ->
    [none] { COUNT($first_options) ->
        [one] الأول في الترتيب: { $first_options }. يُرجى ذكر سبب عدم اتخاذ قرار: سيسأل أحد عنه لاحقًا.
       *[other] في صدارة الترتيب: { $first_options }. يُرجى ذكر سبب عدم اتخاذ قرار: سيسأل أحد عنه لاحقًا.
    }
   *[other] { COUNT($first_options) ->
        [one] الأول في الترتيب: { $first_options }. يُرجى ذكر سبب عدم اختياره: سيسأل أحد عنه لاحقًا.
       *[other] في صدارة الترتيب: { $first_options }. يُرجى ذكر سبب عدم اختيار أي منها: سيسأل أحد عنه لاحقًا.
    }
}
close-look-again = تاريخ إعادة النظر (يمكن تركه فارغًا)
close-in-months = بعد 6 أشهر
close-in-a-year = بعد سنة
close-confirm = إغلاق نهائي

## الأوزان

weighting-label = تحديد الأوزان
weighting-what = ما الذي تُحدَّد أوزانه
weighting-locked-label = الأوزان المثبَّتة
weighting-locked = ثُبّتت الأوزان
weighting-gave-label = الأوزان التي حدّدها المشاركون
weighting-gave = ما حدّده المشاركون

adjust-label = تثبيت أوزان أخرى
adjust-or = أو تثبيت أوزان أخرى
adjust-own = تثبيت أوزان من عندك
adjust-seen = سيرى الجميع أنها أوزانك.
adjust-seen-mean = سيرى الجميع أنها أوزانك، ومدى بُعد كل منها عن متوسط الفريق.
adjust-open = تعديلها
adjust-leave = تركها
adjust-slider = { $criterion }، شريط تمرير
adjust-sum-exact = مجموعها 100.
adjust-sum = مجموعها { $sum }؛ وتُحتسب تناسبيًا.
adjust-lock = تثبيت هذه الأوزان
adjust-back-mean = العودة إلى متوسط الفريق
adjust-back-set-up = العودة إلى الأوزان الأولى

## النتائج

results-ranking = الترتيب
results-never-revealed = أُغلقت الجلسة قبل كشف أي مجاميع.
results-solidity-label = مدى متانة النتيجة
results-solidity = ما مدى متانة النتيجة؟
results-solidity-none = تظهر هنا متانة النتيجة عند وجود درجات.
results-scores = الدرجات
results-downloads-label = التنزيلات
results-downloads = تنزيلات
results-hidden = ما دامت المجاميع مخفية، لا يُظهر أي تنزيل درجة.
results-attachments = أدلة من الفريق <quiet>{ $count }</quiet>

topics-title = للنقاش تاليًا
topics-about = خانات ذات وزن كبير يختلف حولها المشاركون وقد تغيّر الفائز.
topics-back = العودة إلى المصفوفة
topics-show-next = عرض التالية
topics-discussed-next = نوقشت، التالية
topics-discussed-all = نوقشت، وكانت الأخيرة
topics-cell = <b>{ $option }</b> <quiet>–</quiet> <b>{ $criterion }</b>
topics-cell-spoken = : { $option } – { $criterion }
topics-flips = قد تغيّر الفائز
topics-on-projector = على شاشة العرض
topics-show = عرض على الشاشة
topics-discussed = نوقشت
topics-first = عرض الأولى فقط
topics-all = عرض الكل ({ $count })
topics-none = يتفق المشاركون حيثما كان ذلك مهمًا: لا شيء للنقاش.
topics-none-few = لا يظهر خلاف، لكن لا يُحكم على الخانات التي فيها أقل من ثلاثة تقييمات.
topics-histogram = الدرجات، { $scores }
topics-step = { $people ->
    [zero] الدرجة { $step }: لا أحد
    [one] الدرجة { $step }: شخص واحد
    [two] الدرجة { $step }: شخصان
    [few] الدرجة { $step }: { $people } أشخاص
    [many] الدرجة { $step }: { $people } شخصًا
   *[other] الدرجة { $step }: { $people } شخص
}
topics-measured = قيس
topics-measured-verdict = القياس: <verdict></verdict>
topics-attachments = { $count } من الفريق

## إطار في صفحة موقع آخر

embed-title = تضمين في ويكي
embed-help = يُلصق كود HTML هذا في صفحة من الويكي. يعرض الترتيب والدرجات مباشرة، والقرار بعد إغلاق الجلسة. للعرض فقط: لا يمكن التقييم هناك. ومن يراه يعرف رمز الجلسة.
embed-sites = يعمل في صفحات { $sites }.
embed-end = ينتهي عند استبدال رابط إدارة الجلسة.
embed-copy = نسخ HTML

## التحكم في شاشات العرض عن بُعد

remote-label = شاشة العرض
remote-previous = الصفحة السابقة
remote-next = الصفحة التالية
remote-views = المشهد
remote-auto = متابعة سير الاجتماع
remote-join = رمز QR كبير
remote-ranking = الترتيب
remote-matrix = المصفوفة
remote-discussion = النقاش
remote-weights = الأوزان
remote-which = أي شاشة عرض
remote-all = كل شاشات العرض
remote-one = شاشة العرض { $number }
remote-help = لشاشة العرض الثانية رقمها في عنوانها: { "\u200E" }{ $address }. أما ملء الشاشة فمن جهاز العرض نفسه (F).

## الإعداد لجلسة أخرى

reuse-title = استخدام هذا الإعداد مجددًا
reuse-help = السؤال والخيارات والمعايير والأوزان والإعدادات، دون الأشخاص والتقييمات.
reuse-duplicate = بدء جلسة جديدة به
reuse-template = حفظه ملف قالب

## جلسة تجريبية: الإعداد نفسه مع أعضاء افتراضيين

rehearse-title = جلسة تجريبية
rehearse-help = لتجربة الاجتماع مع أعضاء افتراضيين يحددون الأوزان ويقيّمون تلقائيًا، لنصف ساعة على الأكثر. تُبيّن كل صفحة وكل ملف منها أنها تجريبية؛ وهي لا تقرر شيئًا ولا تظهر في قائمة القرارات.
rehearse-members = عدد الأعضاء الافتراضيين
rehearse-start = بدء التجربة في تبويب جديد
rehearse-open = فتح الجلسة التجريبية
