### جلسات القارئ، في صفحة البداية وصفحة القرارات.

sessions-search = كلمات من السؤال أو من خيار أو من القرار
sessions-from = من
sessions-to = إلى
sessions-none = لا توجد جلسة مطابقة.
sessions-more = عرض المزيد ({ $count })
sessions-chosen = القرار: { $chosen_option }
sessions-undecided = بلا قرار
sessions-phase = { $phase ->
    [lobby] لم تُفتح بعد
    [weighting] تحديد الأوزان
    [scoring] التقييم
    [revealed] كُشفت
   *[closed] انتهت
}
