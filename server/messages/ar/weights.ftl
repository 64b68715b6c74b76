### الأوزان: ما حدّده المشاركون، ومدى تباعده، وما ثُبّت.

## الإجابات وكلمات المقياس

criterion-range = <b>من</b> { $worst } <b>إلى</b> { $best }
criterion-end = { $end ->
    [worst] { $step } من { $steps }، الأسوأ
   *[best] { $step } من { $steps }، الأفضل
}

## الأوزان

weights-team = { $people ->
    [zero] متوسط الفريق
    [one] متوسط الفريق <quiet>من شخص واحد</quiet>
    [two] متوسط الفريق <quiet>من شخصين</quiet>
    [few] متوسط الفريق <quiet>من { $people } أشخاص</quiet>
    [many] متوسط الفريق <quiet>من { $people } شخصًا</quiet>
   *[other] متوسط الفريق <quiet>من { $people } شخص</quiet>
}
weights-own = حدّدتها إدارة الجلسة
weights-description = كما حُدّدت في مرحلة الإعداد
weights-fingerprint = البصمة <digest>{ $digest }</digest>
weights-you = أنت { PERCENT($share) }
weights-difference = { $way ->
    [more] { $points ->
        [few] { "\u200E" }+{ $points } نقاط
       *[other] { "\u200E" }+{ $points } نقطة
    }
   *[less] { $points ->
        [few] { "\u200E" }−{ $points } نقاط
       *[other] { "\u200E" }−{ $points } نقطة
    }
}
weights-no-difference = مثل متوسط الفريق
weights-difference-help = في نهاية كل سطر: بُعد الوزن عن متوسط الفريق.
weights-range = من { PERCENT($low, 0) } إلى { PERCENT($high, 0) }
weights-nobody = لم يحدد أحد أوزانًا بعد.
weights-few = { $people ->
    [zero] لم يحدد أحد أوزانًا.
    [one] لم يحدد الأوزان إلا شخص واحد.
    [two] لم يحدد الأوزان إلا شخصان.
    [few] لم يحدد الأوزان إلا { $people } أشخاص.
    [many] لم يحدد الأوزان إلا { $people } شخصًا.
   *[other] لم يحدد الأوزان إلا { $people } شخص.
}
weights-few-hidden = { weights-few } ولأن الأسماء مخفية، تُعرض الأوزان حين يبلغ عدد من حدّدوها { $fewest }.
weights-one = حدّد شخص واحد أوزانًا.
weights-alike = { $people ->
    [two] حدّد الشخصان الأوزان نفسها.
   *[other] حدّد الجميع ({ $people }) الأوزان نفسها.
}
weights-furthest = { $people ->
    [two] أكبر تباعد بين أوزان الشخصين في { $criteria }.
    [few] أكبر تباعد بين أوزان { $people } أشخاص في { $criteria }.
    [many] أكبر تباعد بين أوزان { $people } شخصًا في { $criteria }.
   *[other] أكبر تباعد بين أوزان { $people } شخص في { $criteria }.
}
weights-furthest-range = { $people ->
    [two] أكبر تباعد بين أوزان الشخصين في { $criterion }: من { PERCENT($low, 0) } إلى { PERCENT($high, 0) }.
    [few] أكبر تباعد بين أوزان { $people } أشخاص في { $criterion }: من { PERCENT($low, 0) } إلى { PERCENT($high, 0) }.
    [many] أكبر تباعد بين أوزان { $people } شخصًا في { $criterion }: من { PERCENT($low, 0) } إلى { PERCENT($high, 0) }.
   *[other] أكبر تباعد بين أوزان { $people } شخص في { $criterion }: من { PERCENT($low, 0) } إلى { PERCENT($high, 0) }.
}
spread-mean = المتوسط
spread-range = المدى
spread-half = النصف الأوسط
spread-you = أنت
spread-set-up = المقترح
spread-locked = المثبَّت
spread-mean-here = <called>المتوسط</called> { PERCENT($share) }
spread-range-here = <called>المدى</called> { $range }
spread-half-here = <called>النصف الأوسط</called> { $range }
spread-you-here = <called>أنت</called> { PERCENT($share) }
spread-set-up-here = <called>المقترح</called> { PERCENT($share) }
spread-locked-here = <called>المثبَّت</called> { PERCENT($share) }
spread-key-mean = المتوسط
spread-key-half = النصف الأوسط
spread-key-range = من الأدنى إلى الأعلى
spread-numbers = الأرقام
spread-numbers-label = الأوزان التي حدّدها المشاركون بالأرقام
spread-criterion = المعيار
spread-low = الأدنى
spread-lower-quartile = الربيع الأدنى
spread-median = الوسيط
spread-upper-quartile = الربيع الأعلى
spread-high = الأعلى
spread-as-set-up = كما اقتُرح
spread-as-locked = كما ثُبّت
spread-own = أنت
points-all = 100 نقطة للتوزيع
points-left = { $points ->
    [zero] لم تبقَ نقاط
    [one] بقيت نقطة واحدة
    [two] بقيت نقطتان
    [few] بقيت { $points } نقاط
    [many] بقيت { $points } نقطة
   *[other] بقيت { $points } نقطة
}
points-over = { $points ->
    [zero] لا نقاط زائدة
    [one] نقطة واحدة زائدة
    [two] نقطتان زائدتان
    [few] { $points } نقاط زائدة
    [many] { $points } نقطة زائدة
   *[other] { $points } نقطة زائدة
}
swing-first = يُعطى 100 للمعيار الذي ينبغي رفعه أولًا
swing-top = المعيار الذي ينبغي رفعه أولًا يحتاج إلى 100
