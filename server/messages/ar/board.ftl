### الترتيب والمصفوفة، وكيف انتهت الجلسة، والتنزيلات.

## نتيجة الجلسة

outcome-decided = القرار
outcome-closed = انتهت
outcome-none = بلا قرار
outcome-aside = { COUNT($first_options) ->
    [one] الأول في الترتيب: { $first_options }.
   *[other] في صدارة الترتيب: { $first_options }.
}
outcome-look-again = يُعاد النظر فيه في { DAY($at) }.
outcome-reminder = إضافة إلى التقويم
links-previous = تعيد النظر في قرار الجلسة <code>{ $code }</code>.
links-superseded = أُعيد النظر فيها في الجلسة <code>{ $code }</code>.

## من في الجلسة

join-qr = رمز QR لعنوان الانضمام

## التنزيلات

download-pack = حزمة القرار
download-pack-help = كل شيء في ملف zip واحد: التقرير والجداول والسجل
download-pack-draft = مسودة إلى أن تُغلق الجلسة
download-pack-making = جارٍ إعداد الحزمة…
download-pack-files = { $done } من { $all } من الملفات
download-broken = انقطع التنزيل ولم يُحفظ شيء. يُرجى إعادة المحاولة.
download-files = كل الملفات، واحدًا واحدًا
download-verify = التحقق من حزمة أو سجل
download-criteria = المعايير (CSV)
download-criteria-help = الأوزان والاتجاهات والمقاييس
download-totals = المجاميع (CSV)
download-totals-help = مجاميع كل جولة ومراتبها
download-adr = وثيقة القرار
download-adr-help = وثيقة ADR وفق MADR 4، لمستودع الشيفرة
download-pdf = PDF
download-pdf-help = التقرير، للطباعة والحفظ
download-html = HTML
download-html-help = التقرير بمخططاته، للقراءة أو الطباعة أو البريد، دون حاجة إلى شبكة
download-png = PNG
download-png-help = المخطط كصورة
download-xlsx = Excel
download-xlsx-help = مصنف تُحسب مجاميعه من جديد عند تعديل درجة أو وزن
download-pptx = PowerPoint
download-pptx-help = ست شرائح لعرضك التقديمي
download-svg = SVG
download-svg-help = المخطط كرسم متجهي
download-csv = CSV
download-csv-help = صف لكل تقييم، لجداول البيانات
download-csv-eu = CSV (;)
download-csv-eu-help = نفسه بفواصل منقوطة وفاصلة عشرية، لبرنامج Excel بإعدادات أوروبية
download-json = JSON
download-json-help = السجل كاملًا، للبرامج
download-md = Markdown
download-md-help = السؤال والقرار والترتيب والأسباب، للويكي

## الترتيب والمصفوفة

hidden-totals = المجاميع مخفية حتى الكشف
hidden-wait = لا تظهر المجاميع مباشرة لأن الأسماء مخفية: فقد يستنتج من لديه عدة نوافذ من تغيّرها تقييمات الآخرين.
hidden-weights = لا يرى أحد الأوزان قبل عرضها
hidden-done = انتهى <big>{ $done }</big> من { $members }
hidden-weighted = حدّد الأوزان <big>{ $done }</big> من { $members }
hidden-rest = { $begun } قيد التقييم · { $waiting } لم يبدأوا
hidden-bar = عدد من انتهوا
board-out = مستبعد
board-knocked-out = مستبعد: لا يستوفي { $criteria }
matrix-label = مصفوفة الدرجات
matrix-caption = مرتبة كل خيار ومجموعه المرجّح، ومتوسط درجاته في كل معيار
matrix-rank = المرتبة
matrix-option = الخيار
matrix-total = المجموع
matrix-lower = الأدنى أفضل
matrix-knocked-out = (مستبعد: لا يستوفي { $criteria })
matrix-incomplete = غير مكتمل
matrix-incomplete-help = بعض المعايير بلا تقييم بعد
matrix-thin = تقييمات قليلة
matrix-thin-help = قيّم جزءًا منه أقل من ثلاثة أشخاص، أو أقل من النصف
matrix-scores = { $count ->
    [zero] لا تقييمات
    [one] تقييم واحد
    [two] تقييمان
    [few] { $count } تقييمات
    [many] { $count } تقييمًا
   *[other] { $count } تقييم
}
matrix-scores-spread = { $count ->
    [zero] لا تقييمات
    [one] تقييم واحد
    [two] تقييمان، التباين { SCORE($spread) }
    [few] { $count } تقييمات، التباين { SCORE($spread) }
    [many] { $count } تقييمًا، التباين { SCORE($spread) }
   *[other] { $count } تقييم، التباين { SCORE($spread) }
}
matrix-scores-worth = { $count ->
    [zero] لا أرقام
    [one] رقم واحد، قيمته { SCORE($mean) } درجة
    [two] رقمان، متوسط قيمتهما { SCORE($mean) } درجة، التباين { SCORE($spread) }
    [few] { $count } أرقام، متوسط قيمتها { SCORE($mean) } درجة، التباين { SCORE($spread) }
    [many] { $count } رقمًا، متوسط قيمتها { SCORE($mean) } درجة، التباين { SCORE($spread) }
   *[other] { $count } رقم، متوسط قيمتها { SCORE($mean) } درجة، التباين { SCORE($spread) }
}
matrix-from = { $count ->
    [zero] من لا أحد
    [one] من شخص واحد
    [two] من شخصين
    [few] من { $count } أشخاص
    [many] من { $count } شخصًا
   *[other] من { $count } شخص
}
matrix-note = { $people ->
    [zero] لم يُقيَّم شيء.
    [one] كل رقم هو درجة شخص واحد.
    [two] كل رقم هو متوسط درجتي شخصين.
    [few] كل رقم هو متوسط درجات { $people } أشخاص.
    [many] كل رقم هو متوسط درجات { $people } شخصًا.
   *[other] كل رقم هو متوسط درجات { $people } شخص.
}
matrix-note-range = { $high ->
    [two] كل رقم هو متوسط درجات ما بين شخص واحد وشخصين.
    [few] كل رقم هو متوسط درجات ما بين { $low } و{ $high } أشخاص.
    [many] كل رقم هو متوسط درجات ما بين { $low } و{ $high } شخصًا.
   *[other] كل رقم هو متوسط درجات ما بين { $low } و{ $high } شخص.
}
matrix-note-none = لم يُقيَّم شيء.
matrix-note-small = الرقم الكبير متوسط التقييمات، والصغير عدد من قيّموا.
matrix-last = المرة السابقة { $mean }.
matrix-last-place = المرة السابقة المرتبة { $rank }، المجموع { SCORE($total) }.
ranking-label = الترتيب حسب المجموع المرجّح: { $rows }
ranking-row = { $rank } { $option } { SCORE($total) }
ranking-empty = الترتيب حسب المجموع المرجّح: لا تقييمات بعد.
ranking-first = الأوائل: { $count } من { $all } من الخيارات؛ وكلها في الجدول.
ranking-more = { $count ->
    [zero] ولا خيارات أخرى
    [one] وخيار آخر
    [two] وخياران آخران
    [few] و{ $count } خيارات أخرى
    [many] و{ $count } خيارًا آخر
   *[other] و{ $count } خيار آخر
}
ranking-failed = تعذّر تحميل المخطط؛ كل أرقامه في الجدول.
legend-meaning = المجموع المرجّح لكل المعايير، من 1 (الأسوأ) إلى { $steps } (الأفضل). يبيّن الخط على الشريط مدى تباعد الآراء.
legend-knocked-out = المشطوب لا يستوفي معيارًا إقصائيًا، فلا مرتبة له.
legend-late = الأسماء مخفية، فلا يتحرك الرقم إلا بعد أن يغيّره ثلاثة أشخاص.
legend-last = الخط المتقطع والأرقام الصغيرة المائلة من المرة السابقة.
chart-no-scores = بلا تقييم
chart-incomplete = غير مكتمل
chart-thin = تقييمات قليلة
chart-n = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
chart-fails = لا يستوفي { $criteria }

## مدى الاتفاق على خانة

agreement-agreed = اتفاق
agreement-spread = تباين
agreement-two-camps = انقسام
agreement-too-few = قليلة جدًا
agreement-few-scores = درجات قليلة جدًا

## ما يقوله قارئ الشاشة عند الكشف وبعده

announce-cell = قيد النقاش: { $option }، { $criterion }.
announce-decided = القرار: { $option }.
announce-closed = انتهت الجلسة بلا قرار.
