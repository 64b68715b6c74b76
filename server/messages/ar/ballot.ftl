### بطاقة التقييم: الانضمام والانتظار وتحديد الأوزان والتقييم والمقارنة.

## الصفحة

ballot-not-open = لا يمكن فتح هذه الجلسة
ballot-removed = لم تعد في هذه الجلسة
ballot-stopped = أغلق الخادم الاتصال
ballot-opening = جارٍ فتح الجلسة…
ballot-unsent = { $count ->
    [one] <count>لم يُرسل { $count } من { $all }</count> – لا اتصال. التقييم محفوظ على هذا الجهاز ويُرسل فور عودة الاتصال.
    [two] <count>لم يُرسل { $count } من { $all }</count> – لا اتصال. التقييمان محفوظان على هذا الجهاز ويُرسلان فور عودة الاتصال.
   *[other] <count>لم يُرسل { $count } من { $all }</count> – لا اتصال. التقييمات محفوظة على هذا الجهاز وتُرسل فور عودة الاتصال.
}
ballot-weights-refused = لم تُقبل أوزانك الأخيرة.
ballot-name = اسمك
ballot-facilitate = فتح صفحة إدارة الجلسة
ballot-my-data = بياناتي
ballot-erase = محو اسمي
ballot-rename = تغيير الاسم
ballot-rename-send = تغيير

## الانضمام

join-session = الجلسة { "\u200E" }{ $code }
join-no-question = سؤال لم يُكتب بعد
join-role = دورك هنا
join-score = تقييم الخيارات
join-watch = المتابعة فقط
join-send = انضمام
join-no-name = يُرجى إدخال اسم ليعرف الآخرون من في الجلسة.
join-names-hidden = الأسماء مخفية: يرى الآخرون أنك هنا، لكن اسمك لا يظهر مع أي درجة أو رقم أو ملف يُنزَّل.
join-names-shown = الأسماء ظاهرة: ستبيّن النتائج من أعطى كل درجة.
join-totals-live = المجاميع مباشرة: يتحرك المخطط مع التقييم.
join-totals-wait = تبقى المجاميع مخفية حتى تكشفها إدارة الجلسة: فلو تحركت لأمكن لمن لديه عدة نوافذ أن يستنتج تقييمات الآخرين.
join-totals-later = تبقى المجاميع مخفية حتى تكشفها إدارة الجلسة.
experience-question = أيٌّ من هذه سبق لك تشغيله في بيئة الإنتاج؟
experience-question-optional = أيٌّ من هذه سبق لك تشغيله في بيئة الإنتاج؟ <quiet>(اختياري)</quiet>
experience-help = لا يُخبَر أحد بما تختاره هنا. بعد الكشف يعرف الجميع فقط هل وضع أصحاب الخبرة بالخيارات الخيار نفسه أولًا. ولا يغيّر ذلك قيمة تقييماتك.
experience-own = ما سبق لك تشغيله في بيئة الإنتاج: <b>{ $options }</b>
experience-none = ما سبق لك تشغيله في بيئة الإنتاج: <b>لا شيء</b>

## الانتظار

waiting-in = تم انضمامك.
waiting-voter = لم يبدأ التقييم بعد. تتابع هذه الصفحة تلقائيًا.
waiting-observer = لم يبدأ التقييم بعد. سيظهر المخطط على الشاشة الكبيرة.
waiting-scoring = التقييم جارٍ.
waiting-watch = انضمامك للمتابعة: يمكن متابعة الجلسة <link>في صفحة الشاشة</link>.
waiting-options = { $count ->
    [zero] لا خيارات
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
}
waiting-criteria = معايير التقييم
waiting-roster = من في الجلسة

## التقييم

scoring-round-kept = الجولة { $round }. تقييماتك من الجولة الماضية هنا: يمكن الآن تعديل ما تغيّر رأيك فيه.
scoring-round-blank = الجولة { $round }. كل الخانات فارغة من جديد: يُرجى التقييم مجددًا.
scoring-cell = { $option } – { $criterion }
scoring-share = <b>حصتك { $count } من { $all } من الخيارات.</b> <quiet>يقيّم الآخرون الباقي.</quiet>
scoring-share-all = { $count ->
    [one] تقييم الخيار الآخر أيضًا
    [two] تقييم الخيارين الآخرين أيضًا
    [few] تقييم الخيارات الـ{ $count } الأخرى أيضًا
   *[other] تقييم بقية الخيارات أيضًا ({ $count })
}
scoring-nav = التنقل في البطاقة
scoring-previous = الخانة السابقة
scoring-forward = الخانة اللاحقة
scoring-next = التالي
scoring-complete = اكتمل تقييم الخانات كلها ({ $count }). يُرجى إعلام الآخرين بأنك انتهيت.
scoring-progress = قُيّم { $count } من { $all }
cell-knock-out = معيار إقصائي
cell-rule-any = يُستبعد الخيار إذا قال أي شخص إنه لا يستوفي هذا المعيار.
cell-rule-majority = يُستبعد الخيار إذا كان من يقولون إنه لا يستوفي المعيار أكثر ممن يقولون إنه يستوفيه.
cell-lower = الأدنى هنا أفضل.
cell-last-round = الجولة { $round }: أنت { $own }، الفريق { $team }
cell-clear = مسح
cell-undo = تراجع
cell-undo-label = تراجع: { $option } – { $criterion }
score-label = درجة { $criterion }
score-no-view = بلا رأي <quiet>– لا يُحتسب</quiet>
delivery-stored = محفوظ
delivery-sending = قيد الإرسال
delivery-unsent = لم يُرسل بعد؛ محفوظ على هذا الجهاز
delivery-refused = لم يُقبل
delivery-empty = لم يُقيَّم بعد
reason-title = السبب ومدى التأكد
reason-why = لماذا؟
reason-hint = ما شاهدته أو تعرفه
reason-sure = ما مدى تأكدك؟
reason-guessing = تخمين
reason-fairly = تأكد نسبي
reason-certain = تأكد تام
reason-later = يُرسل مع الدرجة.
facts-title = ما هو معروف عن { $option }
facts-on = عن { $criterion }
facts-general = بوجه عام
facts-source = المصدر: { $source }
done-yes = <b>تم إنهاء تقييمك.</b> <quiet>يمكن تغيير أي درجة حتى الكشف.</quiet>
done-left = <b>بقي { $count }.</b> <quiet>يمكن ترك ما لا تستطيع الحكم عليه فارغًا.</quiet>
done-all = <b>اكتمل تقييم الخانات كلها ({ $count }).</b> <quiet>يُرجى إعلام الآخرين بأنك انتهيت.</quiet>
done-undo = منتهٍ
done-tell = انتهيت
overview-title = بطاقة تقييمك
overview-orders = ترتيب التقييم
overview-by-option = حسب الخيار
overview-by-criterion = حسب المعيار
overview-advance = الانتقال إلى الخانة الفارغة التالية بعد كل درجة
overview-keys = المفاتيح: الأرقام للتقييم، و«?» بلا رأي، والأسهم للتنقل، وBackspace للتراجع، وEnter للمتابعة.
overview-met = نعم
overview-not-met = لا
overview-cell = { $option }، { $criterion }: { $state }
overview-cell-answer = { $option }، { $criterion }: { $answer }، { $state }

## الأدلة

panel-title = الأدلة
panel-title-on = الأدلة<about>: { $option } – { $criterion }</about>
panel-title-measured = { $source ->
    [article] ما يقوله المقال وما قيس هنا
   *[facts] الحقائق المعروفة وما قيس هنا
}
panel-count = { $count } من الفريق
