### نصوص مشتركة بين عدة شاشات وملفات مصدَّرة.

-brand = Quorum

language-label = اللغة

answer-no-view = بلا رأي
answer-met = مستوفى
answer-not-met = غير مستوفى

page-broken = لم تُحمَّل هذه الصفحة
page-broken-help = تعذّر جلب جزء منها من الخادم. يُرجى إعادة تحميل الصفحة.
page-nowhere = لا توجد صفحة كهذه
page-nowhere-help = يُرجى التحقق من العنوان أو الانتقال إلى صفحة البداية.

common-brand = { -brand }
common-more = { $count } غير ذلك
common-copied = تم النسخ
common-try-again = إعادة المحاولة
common-cancel = إلغاء
common-former = عضو سابق { $number }
common-privacy = ما الذي يُخزَّن ومن يراه
common-rehearsal = جلسة تجريبية – أعضاء افتراضيون

theme-light = ألوان فاتحة
theme-dark = ألوان داكنة

page-title = { $title } – { -brand }
page-home = الانتقال إلى صفحة البداية
page-part-broken = تعذّر جلب هذا الجزء من الصفحة. يُرجى إعادة تحميلها.
common-too-long = عدد الأحرف { $count }، والحد الأقصى { $most }.
