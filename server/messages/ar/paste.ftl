### خيارات ومعايير يجلبها المستخدمون: نص ملصق أو ملف، ومعاينة ما فُهم منه.

## الحقل والمعاينة

paste-text = الخيارات والمعايير
paste-text-help = قائمة باسم في كل سطر، أو جدول منسوخ من برنامج جداول، أو CSV، أو جدول Markdown، أو YAML.
paste-file = فتح ملف
paste-file-help = YAML أو CSV أو XLSX أو Markdown أو نص.
paste-file-clear = ترك { $name }
paste-file-open = من الملف { $name }
paste-file-too-large = الملف أكبر من 512 كيبيبايت. يُرجى نسخ الصفوف المهمة إلى الحقل بدلًا منه.
paste-reading = جارٍ القراءة…
paste-understood = ما فُهم
paste-form = { $form ->
    [yaml] قُرئ على أنه YAML.
    [table] قُرئ على أنه جدول بخلايا مفصولة.
    [markdown] قُرئ على أنه جدول Markdown.
    [spreadsheet] قُرئ على أنه جدول بيانات.
   *[list] قُرئ على أنه قائمة باسم في كل سطر.
}
paste-options = { $count ->
    [0] لا خيارات
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
}
paste-criteria = { $count ->
    [0] لا معايير
    [one] معيار واحد
    [two] معياران
    [few] { $count } معايير
    [many] { $count } معيارًا
   *[other] { $count } معيار
}
paste-no-criteria = لا معايير بعد. أضفها في مرحلة الإعداد؛ يلزم معيار واحد على الأقل للتقييم.
paste-few-options = يلزم خياران على الأقل للتقييم. أضف المزيد في مرحلة الإعداد.
paste-question = السؤال
paste-imported = مستورد
paste-scores = { $count ->
    [zero] لا تقييمات
    [one] تقييم واحد
    [two] تقييمان
    [few] { $count } تقييمات
    [many] { $count } تقييمًا
   *[other] { $count } تقييم
}
paste-import = أخذ التقييمات كجولة سابقة باسم «مستورد»
paste-import-help = تبدأ الجلسة عندئذ بالجولة الثانية؛ وتكون تلك الجولة مغلقة ويمكن المقارنة بها. وتبقى الأوزان والمقياس كما هي هنا.
paste-option = الخيار
paste-name = الاسم
paste-written = كما كُتب
paste-weight = الوزن
paste-place = من
paste-equal = لا يوجد
paste-knock-out = إقصائي
paste-numbers = من { $low } إلى { $high }
paste-lower = الأدنى أفضل
paste-scale = يُقيَّم بدرجات من 1 إلى { $steps }.
paste-mistakes = { $count ->
    [zero] لا شيء للإصلاح
    [one] أمر واحد ينبغي إصلاحه أولًا
    [two] أمران ينبغي إصلاحهما أولًا
    [few] { $count } أمور ينبغي إصلاحها أولًا
    [many] { $count } أمرًا ينبغي إصلاحه أولًا
   *[other] { $count } أمر ينبغي إصلاحه أولًا
}
paste-left-out = { $count ->
    [one] ما تُرك
   *[other] ما تُرك ({ $count })
}
paste-read-as = يُرجى التحقق
paste-at-line = السطر { $line }
paste-at-column = السطر { $line }، الخلية { $column }
paste-at-cell = الخلية { $cell }
paste-at-field = السطر { $line }، { $field }

## في مرحلة الإعداد

paste-open = لصق قائمة أو جدول
paste-take-replace = استبدال الموجود هنا
paste-take-add = إضافتها إلى الموجود هنا
paste-list-of = القائمة البسيطة فيها
paste-list-options = خيارات
paste-list-criteria = معايير
paste-known = موجودة هنا فلم تُضف مجددًا: { $names }.
paste-facts-kept-out = لا تُؤخذ الحقائق والملاحظات إلا عند بدء جلسة بهذا النص.
paste-scale-kept = يبقى مقياس هذه الجلسة: من 1 إلى { $steps }.
paste-taken = نُقلت إلى النموذج أدناه. يُرجى التحقق منها وحفظها.

## ما ينبغي إصلاحه: لا يُؤخذ شيء ما دام هناك خطأ

pasted-nothing = لا خيار ولا معيار في هذا. يُكتب اسم في كل سطر، أو جدول فيه الخيارات في الصفوف والمعايير في الأعمدة.
pasted-file-too-large = الملف أكبر من { $most } كيبيبايت. يُرجى نسخ الصفوف المهمة إلى الحقل أو حفظها في ملف جديد.
pasted-text-too-large = النص أكبر من { $most } كيبيبايت. يُرجى ترك ما ليس خيارًا ولا معيارًا.
pasted-spreadsheet-too-large = حجم جدول البيانات بعد فك ضغطه أكبر من { $most } ميبيبايت. يُرجى نسخ الصفوف المهمة إلى ملف جديد بلا صور.
pasted-spreadsheet-too-full = في جدول البيانات خلايا أو أوراق أكثر من اللازم. يُرجى نسخ الصفوف المهمة إلى ملف جديد.
pasted-table-too-large = الجدول أكبر من الحد: الصفوف { $rows } والأعمدة { $columns } على الأكثر. يُرجى ترك ما ليس خيارًا ولا معيارًا.
pasted-too-many-lines = عدد الأسطر { $count }، وأقصى ما يُقرأ كقائمة { $most }. يُرجى ترك ما ليس خيارًا.
pasted-cell-too-long = عدد أحرف هذا النص { $count }؛ الحد للاسم 80 وللوصف { $most }. يُرجى اختصاره.
pasted-not-text = هذا الملف ليس نصًا ولا جدول بيانات. يُرجى حفظه بصيغة CSV (UTF-8) أو XLSX أو كنص.
pasted-other-spreadsheet = هذا جدول بيانات بصيغة أخرى. يُرجى حفظه بصيغة XLSX أو CSV (UTF-8).
pasted-broken-spreadsheet = لا يمكن قراءة ملف XLSX هذا: تالف أو محمي. يُرجى حفظه مجددًا بلا كلمة مرور، أو بصيغة CSV (UTF-8).
pasted-unknown-encoding = هذا ليس نصًا بترميز UTF-8 أو UTF-16 أو Windows-1252. يُرجى حفظه بترميز UTF-8.
pasted-mixed-encoding = هذا السطر ليس بترميز UTF-8 كبقية الملف. يُرجى حفظ الملف بترميز UTF-8.
pasted-replacement = هناك «�» مكان حرف ضاع. يُرجى فتح الملف نفسه هنا، أو حفظه بترميز UTF-8 ثم النسخ مجددًا.
pasted-quotes = علامة اقتباس ناقصة أو واقعة وسط خلية. توضع الخلية كلها بين علامتي اقتباس، وتُكرَّر علامات الاقتباس داخلها.
pasted-row-without-name = في هذا الصف «{ $text }» بلا اسم في خليته الأولى. يُكتب اسم الخيار هناك أو يُفرَّغ الصف.
pasted-column-without-name = «{ $text }» في عمود بلا اسم. يُسمّى العمود في الصف الأول أو يُفرَّغ؛ وإذا كان في اسم ما علامة الفصل فيوضع بين علامتي اقتباس.
pasted-number-as-name = في الصف الأول «{ $text }» حيث يُتوقع اسم معيار. يُرجى إضافة صف فوقه بأسماء المعايير.
pasted-twice = هناك صف ثانٍ باسم «{ $text }». يُرجى إبقاء أحدهما.
pasted-formula = في هذه الخلية صيغة بلا نتيجة. يُرجى فتح الملف في برنامج جداول وحفظه، أو كتابة القيمة مباشرة.
pasted-no-name = هنا اسم ناقص.
pasted-name-too-long = عدد أحرف الاسم «{ $start }…» هو { $count }، والحد الأقصى { $most }. يُرجى اختصاره؛ ويمكن أن يكون الباقي وصفًا.
pasted-text-too-long = عدد أحرف وصف «{ $name }» هو { $count }، والحد الأقصى { $most }. يُرجى اختصاره.
pasted-question-too-long = عدد أحرف السؤال { $count }، والحد الأقصى { $most }. يُرجى اختصاره.
pasted-same-name = { $where ->
    [cell] «{ $name }» موجود من قبل في الخلية { $at } («{ $other }»). يُرجى إعطاء كل منهما اسمًا خاصًا.
   *[line] «{ $name }» موجود من قبل في السطر { $at } («{ $other }»). يُرجى إعطاء كل منهما اسمًا خاصًا.
}
pasted-alike = { $where ->
    [cell] يبدو «{ $name }» مثل «{ $other }» في الخلية { $at }. يُرجى اختيار أسماء يمكن تمييزها.
   *[line] يبدو «{ $name }» مثل «{ $other }» في السطر { $at }. يُرجى اختيار أسماء يمكن تمييزها.
}
pasted-too-many = { $of ->
    [options] عدد الخيارات { $count }، والحد الأقصى { $most }. يُرجى ترك بعضها.
   *[criteria] عدد المعايير { $count }، والحد الأقصى { $most }. يُرجى ترك بعضها.
}
pasted-too-many-cells = عدد الخيارات { $rows } في عدد المعايير { $columns } يساوي { $count } من الخانات، والحد الأقصى { $most }. يُرجى ترك بعضها.
pasted-weight = «{ $text }» ليس وزنًا للمعيار «{ $name }». يُكتب رقم من 0 إلى { $most } مثل 3 أو 25% أو 0.25 أو 0,25.
pasted-weight-ambiguous = الوزن «{ $text }» للمعيار «{ $name }» قد يعني واحدًا أو ألفًا. يُرجى كتابته بلا فاصلة.
pasted-weight-missing = المعيار «{ $name }» بلا وزن، ولغيره أوزان. يُعطى وزن لكل معيار أو لا يُعطى لأي منها؛ وللمعيار الإقصائي «K.O.» بدلًا من الوزن.
pasted-weights-mixed = «{ $percent }» نسبة مئوية و«{ $other }» ليس كذلك. تُكتب كل الأوزان بالنسبة المئوية أو لا يُكتب أي منها بها.
pasted-weights-zero = كل الأوزان 0. يُرجى إعطاء معيار واحد على الأقل وزنًا أكبر من 0.
pasted-scale = «{ $text }» ليس مقياسًا للمعيار «{ $name }». يُكتب أدنى رقم وأعلاه، مثل 1-5 أو 0-100، أو «K.O.».
pasted-direction = «{ $text }» لا يبيّن ما هو الأفضل في «{ $name }». يُكتب «higher» (الأعلى أفضل) أو «lower» (الأدنى أفضل).
pasted-yaml = { $detail }

## ما ليس جزءًا من النتيجة

pasted-empty-column = العمود «{ $name }» فارغ.
pasted-column = العمود «{ $name }» يعدّ أو يجمع؛ وليس معيارًا.
pasted-text-column = العمود «{ $name }» بلا وزن ولا تقييمات، فليس معيارًا.
pasted-row = الصف «{ $name }» يجمع؛ وليس خيارًا.
pasted-scores = { $count ->
    [zero] لا تقييمات.
    [one] تقييم واحد. يمكن أخذه كجولة سابقة عند بدء جلسة بهذا الجدول.
    [two] تقييمان. يمكن أخذهما كجولة سابقة عند بدء جلسة بهذا الجدول.
    [few] { $count } تقييمات. يمكن أخذها كجولة سابقة عند بدء جلسة بهذا الجدول.
    [many] { $count } تقييمًا. يمكن أخذها كجولة سابقة عند بدء جلسة بهذا الجدول.
   *[other] { $count } تقييم. يمكن أخذها كجولة سابقة عند بدء جلسة بهذا الجدول.
}
pasted-score = «{ $text }» ليس درجة للمعيار «{ $name }»، وأرقامه من { $low } إلى { $high }.
pasted-texts = { $count ->
    [zero] لا نصوص تحت «{ $name }».
    [one] النص «{ $text }» تحت «{ $name }»، وليس درجة.
    [two] نصّان تحت «{ $name }»، أولهما «{ $text }»، وليسا درجتين.
    [few] { $count } نصوص تحت «{ $name }»، أولها «{ $text }»، وليست درجات.
    [many] { $count } نصًا تحت «{ $name }»، أولها «{ $text }»، وليست درجات.
   *[other] { $count } نص تحت «{ $name }»، أولها «{ $text }»، وليست درجات.
}
pasted-sheets = قُرئت الورقة «{ $name }» فقط، ولم تُقرأ { $names }.
pasted-heading = العنوان «{ $text }».
pasted-line = «{ $text }»، خارج الجدول.
pasted-comment = التعليق «{ $text }».

## ما قد يُقصد به شيء آخر

pasted-windows = الملف ليس بترميز UTF-8، فقُرئ بترميز Windows-1252. يُرجى التحقق من أحرف مثل ä وé وß.
pasted-question = السؤال هو «{ $text }».
pasted-one-line = { $count ->
    [zero] سطر بلا أسماء.
    [one] سطر فيه اسم واحد.
    [two] سطر فيه اسمان.
    [few] سطر فيه { $count } أسماء.
    [many] سطر فيه { $count } اسمًا.
   *[other] سطر فيه { $count } اسم.
}
pasted-quoted = أُخذ كنص: «{ $text }».
pasted-name-and-weight = «{ $text }» معيار مع وزنه.
pasted-steps = درجات المقياس من 1 إلى { $steps }.
pasted-criteria-in-rows = المعايير في الصفوف والخيارات في الأعمدة.
pasted-more = { $count ->
    [zero] ولا شيء غيرها.
    [one] وأمر آخر.
    [two] وأمران آخران.
    [few] و{ $count } أمور أخرى.
    [many] و{ $count } أمرًا آخر.
   *[other] و{ $count } أمر آخر.
}
