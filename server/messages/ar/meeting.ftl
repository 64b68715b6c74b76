### نصوص مشتركة بين صفحات الجلسة: بطاقة التقييم وشاشة العرض وصفحة الإدارة والتحليل.

## الاتصال

connection-connecting = جارٍ الاتصال…
connection-lost = انقطع الاتصال؛ جارٍ إعادة المحاولة.
connection-lost-kept = انقطع الاتصال؛ جارٍ إعادة المحاولة. يُحفظ هنا ما تُدخله ويُرسل فور عودة الاتصال.

## مرحلة الجلسة

phase-lobby = لم تُفتح بعد
phase-weighting = تحديد الأوزان
phase-scoring = التقييم
phase-revealed = كُشفت
phase-closed = انتهت
phase-round = الجولة { $round }
timer-over = انتهى الوقت
options-added = الجديد بدءًا من الجولة { $round }: { $options }.
options-dropped = ما أُزيل بدءًا من الجولة { $round }: { $options }.

## من في الجلسة

roster-label = من في الجلسة
roster-done = انتهى:
roster-facilitator = الإدارة
roster-observer = متابعة
roster-away = (غير متصل)
roster-entered = أدخلت إدارة الجلسة تقييماته
roster-more = و{ $count } غيرهم

## الإجابات وكلمات المقياس

answer-label-met = مستوفى
answer-label-not-met = غير مستوفى
answer-counts = { $met ->
    [0] { $not_met ->
        [0] لا إجابات
       *[other] غير مستوفى: { $not_met }
    }
   *[other] { $not_met ->
        [0] مستوفى: { $met }
       *[other] مستوفى: { $met }، غير مستوفى: { $not_met }
    }
}
anchor-very-poor = ضعيف جدًا
anchor-poor = ضعيف
anchor-fair = مقبول
anchor-good = جيد
anchor-excellent = ممتاز
anchor-very-low = منخفض جدًا
anchor-low = منخفض
anchor-medium = متوسط
anchor-high = مرتفع
anchor-very-high = مرتفع جدًا
criterion-knock-out = إقصائي
