### صفحة القرارات عبر الزمن.

decisions-title = القرارات
decisions-of-account = الجلسات المغلقة التي شارك فيها الحساب { $account }، وجلسات هذا المتصفح.
decisions-of-browser = الجلسات المغلقة التي شارك فيها هذا المتصفح.
decisions-find = البحث عن قرارات
decisions-due = { $count ->
    [zero] لا قرارات حان موعد النظر فيها مجددًا.
    [one] قرار واحد حان موعد النظر فيه مجددًا.
    [two] قراران حان موعد النظر فيهما مجددًا.
    [few] { $count } قرارات حان موعد النظر فيها مجددًا.
    [many] { $count } قرارًا حان موعد النظر فيها مجددًا.
   *[other] { $count } قرار حان موعد النظر فيها مجددًا.
}
decisions-show = عرض
decisions-all = الكل
decisions-standing = { $standing ->
    [decided] تقرّر
    [due] حان موعد المراجعة
    [superseded] حل محله قرار آخر
   *[undecided] بلا قرار
}
decisions-count = { $count ->
    [0] لا قرار مطابق.
    [one] قرار واحد
    [two] قراران
    [few] { $count } قرارات
    [many] { $count } قرارًا
   *[other] { $count } قرار
}
decisions-by = أُعيد النظر فيه في { "\u200E" }{ $code }
decisions-previous = إعادة نظر في { "\u200E" }{ $code }
decisions-again = يُعاد النظر فيه في { DAY($at) }
decisions-none = لم يشارك هذا المتصفح في أي جلسة مغلقة.
