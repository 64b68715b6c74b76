### ما يُستند إليه في خانة: الحقائق والقياسات وما يضيفه الفريق.

## الحقائق والقياسات

evidence-says = { $source ->
    [article] يقول المقال
   *[facts] الحقائق المعروفة
}
verdict-agrees = يتفق
verdict-mixed = يتفق جزئيًا
verdict-disagrees = لا يتفق
verdict-open = لا شيء للمقارنة
evidence-verdict-open = { $source ->
    [article] لا يقول المقال شيئًا عما قيس هنا.
   *[facts] لا تقول الحقائق شيئًا عما قيس هنا.
}
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] ما قيس يتفق مع المقال.
        [mixed] ما قيس يتفق جزئيًا مع المقال.
       *[disagrees] ما قيس لا يتفق مع المقال.
    }
   *[facts] { $verdict ->
        [agrees] ما قيس يتفق مع الحقائق.
        [mixed] ما قيس يتفق جزئيًا مع الحقائق.
       *[disagrees] ما قيس لا يتفق مع الحقائق.
    }
}
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] ما قيس يتفق مع المقال: { $items }.
        [mixed] ما قيس يتفق جزئيًا مع المقال: { $items }.
       *[disagrees] ما قيس لا يتفق مع المقال: { $items }.
    }
   *[facts] { $verdict ->
        [agrees] ما قيس يتفق مع الحقائق: { $items }.
        [mixed] ما قيس يتفق جزئيًا مع الحقائق: { $items }.
       *[disagrees] ما قيس لا يتفق مع الحقائق: { $items }.
    }
}
evidence-quoted = «{ $text }»
evidence-rests-on = يستند الحكم إلى: { $figures }.

figure-none = لم يُقَس
figure-yes = نعم
figure-no = لا
figure-not-tried = لم يُجرَّب
figure-more-is-better = الأكثر أفضل
figure-less-is-better = الأقل أفضل
figure-range = من { FIGURE($low) } إلى { FIGURE($high) }
figure-runs = (القياسات من { FIGURE($low) } إلى { FIGURE($high) })
figure-interval = مجال الثقة 95٪ من { FIGURE($low) } إلى { FIGURE($high) }
figure-interval-read = (مجال الثقة 95٪ من { FIGURE($low) } إلى { FIGURE($high) })
figure-apart = قيست على جهاز آخر أو في يوم آخر، فلا يمكن مقارنتها: { $options }.
figure-head = الرقم
figure-statements = ما يصح وعلى أي خيار
how-figures = { $count ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $count } أرقام
    [many] { $count } رقمًا
   *[other] { $count } رقم
}
how-named = { $figures }
how-versions = <quiet>الإصدارات:</quiet> { $versions }
how-sources = <quiet>المصدر:</quiet> { $sources }
how-data = كل الأرقام كبيانات (JSON)

## ما أضافه الفريق

attachment-cell = <b>{ $option }</b> <quiet>–</quiet> <b>{ $criterion }</b>
attachment-own = منك
attachment-from = من { $name }
attachment-unseen = لا يراه غيرك حتى الكشف
attachment-disputed = { $count ->
    [zero] لا اعتراض
    [one] اعتراض واحد
    [two] اعتراضان
    [few] { $count } اعتراضات
    [many] { $count } اعتراضًا
   *[other] { $count } اعتراض
}
attachment-dispute = اعتراض<about>: { $text }</about>
attachment-dispute-no-more = سحب الاعتراض<about>: { $text }</about>
attachment-withdraw = سحب الدليل<about>: { $text }</about>
attachment-needs-address = يُرجى لصق عنوان صفحة، مثل { "\u200E" }https://example.org.
attachment-needs-note = يُرجى كتابة الملاحظة أولًا.
attachment-needs-words = يُرجى وصف ما قيس في بضع كلمات.
attachment-needs-number = يُرجى إدخال رقم.
