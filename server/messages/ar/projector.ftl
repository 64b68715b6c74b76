### شاشة العرض: تُقرأ من عشرة أمتار.

projector-not-shown = لا يمكن عرض هذه الجلسة
projector-ranking = الترتيب
projector-never = لم تُكشف أي مجاميع.
projector-solid = متانة النتيجة
projector-scores = الدرجات

## كيفية الانضمام

projector-join-short = الانضمام عبر <b>{ $host }</b> بالرمز
projector-join = بمسح الرمز، أو بفتح <b>{ $host }</b> وإدخال

## قبل التقييم

names-more = و{ $count } غيرها

projector-options = { $count ->
    [zero] لا خيارات
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
}
projector-criteria = معايير التقييم
projector-nobody = لا أحد في الجلسة بعد
projector-people = { $count ->
    [zero] لا أحد في الجلسة
    [one] شخص واحد في الجلسة
    [two] شخصان في الجلسة
    [few] { $count } أشخاص في الجلسة
    [many] { $count } شخصًا في الجلسة
   *[other] { $count } شخص في الجلسة
}
projector-weigh = ما أهمية كل معيار؟ حدّدوا أوزانكم من هواتفكم.
projector-locked = هذه الأوزان مثبَّتة

## الأشخاص

projector-people-label = الأشخاص
projector-done = انتهى <big>{ $done }</big> من { $members }
projector-scored = قيّم <big>{ $started }</big> من { $members }
projector-devices = { $count ->
    [zero] لا أجهزة متصلة
    [one] جهاز واحد متصل
    [two] جهازان متصلان
    [few] { $count } أجهزة متصلة
    [many] { $count } جهازًا متصلًا
   *[other] { $count } جهاز متصل
}
projector-observers = { $count ->
    [zero] لا أحد للمتابعة
    [one] شخص واحد للمتابعة
    [two] شخصان للمتابعة
    [few] { $count } أشخاص للمتابعة
    [many] { $count } شخصًا للمتابعة
   *[other] { $count } شخص للمتابعة
}

## قيد النقاش

discussion-label = قيد النقاش
discussion-cell = { $option } <quiet>–</quiet> { $criterion }
discussion-knock-out = معيار إقصائي
discussion-weight = وزنه { PERCENT($weight) }
discussion-mean = المتوسط { $mean }
discussion-flips = قد تغيّر الفائز
discussion-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
discussion-ask = أصحاب أدنى درجة وأعلى درجة: أخبرونا بالسبب.
discussion-ask-knock-out = مستوفى أم لا: أخبرونا بما تعرفونه.
discussion-unscored = لم يقيّم أحد هذا.
discussion-more = { $count ->
    [zero] ولا أسباب أخرى
    [one] وسبب آخر
    [two] وسببان آخران
    [few] و{ $count } أسباب أخرى
    [many] و{ $count } سببًا آخر
   *[other] و{ $count } سبب آخر
}

## المشاهد والمفاتيح

projector-weights = أهمية كل معيار
projector-no-discussion = لا شيء قيد النقاش.
keys-controls = التحكم
keys-title = المفاتيح
keys-close = إغلاق
keys-next = الصفحة التالية
keys-back = الصفحة السابقة
keys-ranking = الترتيب
keys-matrix = المصفوفة
keys-discussion = ما هو قيد النقاش
keys-weights = الأوزان
keys-join = رمز QR كبير للانضمام
keys-auto = متابعة سير الاجتماع
keys-full-screen = ملء الشاشة
keys-leave-full-screen = إنهاء ملء الشاشة
keys-sound = صوت عند انتهاء الوقت
keys-help = المفاتيح

## القرار

ending-qr = رمز QR لعنوان النتائج
ending-results = كل النتائج
ending-scan = امسحوا الرمز لعرض كل النتائج
ending-apart = { COUNT($first_options) ->
    [one] الأول في الترتيب { $first_options }، والقرار غيره.
   *[other] في صدارة الترتيب { $first_options }، والقرار غيرها.
}
ending-totals = { $first } درجة مقابل { $decided }

## الأدلة عليه

projector-evidence = الأدلة
projector-says = { $source ->
    [article] <quiet>يقول المقال:</quiet> { $items }
   *[facts] <quiet>الحقائق المعروفة:</quiet> { $items }
}
projector-measured = ما قيس هنا:
projector-team = من الفريق
projector-from = { $name }:
projector-from-team = الفريق:
projector-disagreements-on-phones = اختلافات: { $disagreements }، على هواتفكم
projector-on-phones = { $disagreements ->
    [0] من الفريق أيضًا: { $attachments }، على هواتفكم
   *[other] { $attachments ->
        [0] اختلافات أخرى: { $disagreements }، على هواتفكم
       *[other] اختلافات أخرى: { $disagreements }، ومن الفريق أيضًا: { $attachments }، على هواتفكم
    }
}
projector-occasion = { $date }، { $machine }
