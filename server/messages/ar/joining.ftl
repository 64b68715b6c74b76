### صفحة إدارة الجلسة: من يمكنه الانضمام، والدعوات، ورابط الإدارة.

joining-label = الانضمام
joining-lock = إغلاق الانضمام
joining-unlock = فتح الانضمام
joining-who = من يمكنه الانضمام
joining-open = كل من لديه الرمز
joining-approval = بموافقتي فقط
joining-invited = بدعوة فقط
joining-open-help = يدخل فورًا كل من لديه الرمز أو الرابط.
joining-approval-help = ينتظر هنا كل من لديه الرمز إلى أن يُسمح له بالدخول. أما صاحب الدعوة فيدخل فورًا.
joining-invited-help = كل دعوة تُدخل شخصًا واحدًا. الرمز وحده لا يكفي.
joining-locked-help = لا يمكن لأحد جديد الانضمام. يبقى المنضمون في الجلسة ويمكنهم العودة إليها.
joining-waiting = { $count ->
    [zero] لا أحد في الانتظار
    [one] شخص واحد في الانتظار
    [two] شخصان في الانتظار
    [few] { $count } أشخاص في الانتظار
    [many] { $count } شخصًا في الانتظار
   *[other] { $count } شخص في الانتظار
}
joining-admit-all = السماح للجميع
joining-admit = السماح بالدخول
joining-admit-again = السماح بالدخول مجددًا
joining-admit-of = السماح بالدخول: { $name }
joining-admit-again-of = السماح بالدخول مجددًا: { $name }
joining-erase = محو الاسم
joining-erase-of = محو اسم { $name }
joining-erase-title = محو اسم { $name }؟
joining-erase-help = يختفي الاسم من كل ما هو مخزَّن، ومن كل ما يُعرض أو يُنزَّل من الآن فصاعدًا، ولا يمكن السماح لهذا الشخص بالدخول مجددًا. لا يمكن التراجع عن ذلك.
joining-turn-away = رفض انضمام { $name }
joining-more = الحد الأقصى والدعوات والإخراج
joining-invitations = إنشاء دعوات…
joining-invitations-used = استُخدمت { $used } من { $count } من الدعوات
joining-remove-many = إخراج عدة أشخاص…
joining-key = رابط إدارة الجلسة…
joining-removed = { $count ->
    [zero] لم يُخرَج أحد
    [one] أُخرج شخص واحد
    [two] أُخرج شخصان
    [few] أُخرج { $count } أشخاص
    [many] أُخرج { $count } شخصًا
   *[other] أُخرج { $count } شخص
}
joining-removed-help = لا يمكنهم العودة من الجهاز الذي استخدموه. ومن دون حسابات أو دعوات يستطيع من يمسح بيانات المتصفح الانضمام كشخص جديد: يُرجى إغلاق الانضمام أو السماح لمن تعرفهم فقط.

## كم شخصًا يمكن أن ينضم

places-label = الحد الأقصى للأشخاص
places-any = بلا حد
places-save = ضبط
places-inside = { $count ->
    [zero] لا أحد في الجلسة غيرك.
    [one] في الجلسة شخص واحد غيرك.
    [two] في الجلسة شخصان غيرك.
    [few] في الجلسة { $count } أشخاص غيرك.
    [many] في الجلسة { $count } شخصًا غيرك.
   *[other] في الجلسة { $count } شخص غيرك.
}

## حسابات الشركة

accounts-needed = بحساب الشركة فقط
accounts-listed = من يُسمح له: عناوين بريد إلكتروني أو نطاقات مثل { "\u200E" }@example.org
accounts-listed-help = تركه فارغًا يسمح لكل حساب. لكل حساب بطاقة تقييم واحدة مهما كان الجهاز.

## إخراج عدة أشخاص

remove-many-title = إخراج عدة أشخاص
remove-many-who = من
remove-many-idle = كل من لم يُدخل شيئًا بعد
remove-many-waiting = كل من ينتظر
remove-many-everyone = الجميع
remove-many-when = وقت الانضمام
remove-many-any-time = في أي وقت
remove-many-minutes = { $count ->
    [zero] الآن
    [one] في الدقيقة الأخيرة
    [two] في آخر دقيقتين
    [few] في آخر { $count } دقائق
    [many] في آخر { $count } دقيقة
   *[other] في آخر { $count } دقيقة
}
remove-many-help = تصبح أماكنهم شاغرة، وتبقى أنت في الجلسة. ويُحذف أيضًا ما أدخلوه ولم يُعرض بعد.

## الدعوات

invitations-title = الدعوات
invitations-help = كل دعوة لشخص واحد وتُستخدم مرة واحدة. لكل دعوة ورقة فيها رمز QR للطباعة أو الإرسال.
invitations-count = العدد
invitations-make = إنشاء
sheet-title = { $count ->
    [zero] لا دعوات
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $count } دعوات
    [many] { $count } دعوة
   *[other] { $count } دعوة
}
sheet-once = لا تُعرض إلا هنا: يُرجى طباعة هذه الصفحة أو حفظها بصيغة PDF.
sheet-print = طباعة
sheet-qr = رمز QR للدعوة
sheet-for-one = لشخص واحد

## رابط إدارة الجلسة

key-title = رابط إدارة الجلسة
key-help = إذا كان من الممكن أن يكون الرابط القديم قد وصل إلى غير أهله، فيمكن إنشاء رابط جديد. يتوقف القديم فورًا.
key-expires = الرابط الحالي صالح حتى { DAY($at) }.
key-sign-out = تسجيل خروجي من كل الأجهزة الأخرى
key-changed = لإدارة الجلسة رابط جديد، ولم يعد القديم صالحًا. يمكن نسخ الجديد أعلاه.
key-confirm = إنشاء رابط جديد
