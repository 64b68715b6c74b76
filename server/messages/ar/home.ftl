### صفحة البداية.

home-lead = قرار مشترك، وأسبابه واضحة.
home-about = يقيّم الفريق الخيارات وفق معايير ذات أوزان، كلٌّ من هاتفه. يرى الجميع النتيجة وهي تتحرك، وينتهي الاجتماع بقرار يمكن الدفاع عنه.
home-loading = جارٍ تحميل القوالب…

## الانضمام برمز

home-join-title = الانضمام برمز
home-join-code = الرمز
home-join = انضمام
home-join-incomplete = يتكوّن الرمز من ثمانية أحرف وأرقام، مثل { "\u200E" }7K3M-Q2XD.

## جلسات القارئ

home-sessions = جلساتك
home-sessions-account = على هذا الجهاز، وجلسات { $account }
home-decisions = القرارات عبر الزمن
home-session = { "\u200E" }{ $code } · { DAY($at) }
home-recent-visit = { $role ->
    [facilitator] { "\u200E" }{ $code } · إدارة · { DAY($at) }
    [observer] { "\u200E" }{ $code } · متابعة · { DAY($at) }
   *[voter] { "\u200E" }{ $code } · تقييم · { DAY($at) }
}
home-recent-forget = نسيان { "\u200E" }{ $code }
home-recent-forget-help = نسيانها على هذا الجهاز

## بدء جلسة

home-start-title = بدء جلسة
home-templates = البدء من
home-template-counts = { $option_count ->
    [zero] بلا خيارات
    [one] خيار واحد
    [two] خياران
    [few] { $option_count } خيارات
    [many] { $option_count } خيارًا
   *[other] { $option_count } خيار
}، { $criterion_count ->
    [zero] بلا معايير
    [one] معيار واحد ذو وزن
    [two] معياران ذوا وزن
    [few] { $criterion_count } معايير ذات أوزان
    [many] { $criterion_count } معيارًا ذا وزن
   *[other] { $criterion_count } معيار ذي وزن
}
home-template-knock-outs = { $knock_out_count ->
    [zero] بلا معايير إقصائية
    [one] معيار إقصائي واحد
    [two] معياران إقصائيان
    [few] { $knock_out_count } معايير إقصائية
    [many] { $knock_out_count } معيارًا إقصائيًا
   *[other] { $knock_out_count } معيار إقصائي
}
home-own = محتوى خاص
home-own-help = يمكن لصق قائمة أو جدول أو فتح ملف فيه الخيارات والمعايير.
home-blank = فارغة
home-blank-help = سؤالكم وخياراتكم ومعاييركم، تُضاف في مرحلة الإعداد.
home-question = السؤال
home-question-none = ما الذي ينبغي تقريره؟
home-name = اسمك
home-facilitator = إدارة الجلسة
home-start = بدء الجلسة
home-starting = جارٍ البدء…
home-totals = المجاميع
home-totals-live = مباشرة <quiet>– يرى الجميع المخطط وهو يتحرك</quiet>
home-totals-later = بعد الكشف <quiet>– لا يتأثر أحد بغيره</quiet>
home-names = الأسماء
home-names-shown = ظاهرة <quiet>– تبيّن النتائج من أعطى كل درجة</quiet>
home-names-hidden = مخفية <quiet>– لا يمكن ربط أي درجة بشخص</quiet>
home-names-hidden-wait = مخفية <quiet>– لا يمكن ربط أي درجة بشخص، وتنتظر المجاميع الكشف، لأن من لديه عدة نوافذ قد يستنتج من تغيّرها تقييمات الآخرين</quiet>
home-verify = التحقق من سجل
