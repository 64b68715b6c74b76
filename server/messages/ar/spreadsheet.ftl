### مصنف الجلسة (XLSX)، بلغة الجلسة.

## أسماء الأوراق، 31 حرفًا على الأكثر

spreadsheet-sheet-summary = ملخص
spreadsheet-sheet-matrix = المصفوفة
spreadsheet-sheet-scores = التقييمات
spreadsheet-sheet-rounds = الجولات
spreadsheet-sheet-weights = الأوزان
spreadsheet-sheet-method = الطريقة

## رؤوس الأعمدة والصفوف

spreadsheet-round = الجولة
spreadsheet-person = الشخص
spreadsheet-option = الخيار
spreadsheet-criterion = المعيار
spreadsheet-score = الدرجة
spreadsheet-worth = القيمة بالدرجات
spreadsheet-reason = السبب
spreadsheet-confidence = مدى التأكد (1 إلى 3)
spreadsheet-time = الوقت (UTC)
spreadsheet-option-number = رقم الخيار
spreadsheet-criterion-number = رقم المعيار
spreadsheet-group = المجموعة
spreadsheet-weight = الوزن
spreadsheet-counts = كيف تُحتسب الدرجات
spreadsheet-opened = الفتح (UTC)
spreadsheet-revealed = الكشف (UTC)
spreadsheet-rank = المرتبة
spreadsheet-total = المجموع
spreadsheet-spread = التباين
spreadsheet-people = الأشخاص
spreadsheet-note = ملاحظة
spreadsheet-number = الرقم
spreadsheet-value = القيمة
spreadsheet-weight-mean = متوسط ما حُدّد
spreadsheet-weight-low = الأدنى
spreadsheet-weight-lower = الربيع الأدنى
spreadsheet-weight-median = الوسيط
spreadsheet-weight-upper = الربيع الأعلى
spreadsheet-weight-high = الأعلى

## الملخص والمصفوفة

spreadsheet-knocked-out = مستبعد
spreadsheet-incomplete = غير مكتمل
spreadsheet-few-scores = تقييمات قليلة
spreadsheet-passes = يستوفي
spreadsheet-fails = لا يستوفي
spreadsheet-choose-round = إدخال رقم جولة أخرى يعرض مصفوفتها ومجاميعها وترتيبها.
spreadsheet-not-live = التقييمات الفردية ليست في هذا الملف، فالمتوسطات أرقام ثابتة؛ والمجاميع تتبع الأوزان مع ذلك.
spreadsheet-block-people = عدد من قيّموا كل خانة
spreadsheet-block-worths = ما يساويه كل متوسط بالدرجات: معكوسًا حيث الأدنى أفضل، والأرقام حسب دالة قيمتها
spreadsheet-block-numbers = متوسطات الأرقام المُدخلة
spreadsheet-block-answers = الإجابات عن المعايير الإقصائية
spreadsheet-block-reckoning = كيف تنتج المجاميع والمراتب والملاحظات
spreadsheet-step-exact = المجموع من دون تقريب
spreadsheet-step-knocked-out = مستبعد (1 = نعم)
spreadsheet-step-sorted-by = الترتيب حسب (0 = بلا مرتبة)
spreadsheet-step-place = الموضع في الترتيب
spreadsheet-step-missing = معايير بلا تقييم
spreadsheet-step-people = الأشخاص
spreadsheet-step-few = تقييمات قليلة عند التصدير (1 = نعم)

## الأوراق الأخرى

spreadsheet-no-scores = لا تقييمات ظاهرة.
spreadsheet-rounds-hint = ما عرضته اللوحة في كل جولة. لا تتبع هذه الأرقام التغييرات في الأوراق الأخرى.
spreadsheet-weights-hint = تغيير وزن هنا يغيّر المجاميع. تُحتسب الأوزان بنسبتها إلى مجموعها.
spreadsheet-weights-chart = الأوزان
spreadsheet-points = جودة الأرقام: خطوط مستقيمة بين هذه النقاط
spreadsheet-members-weights = الأوزان التي حدّدها المشاركون
spreadsheet-editing = للتجربة
spreadsheet-editing-score = تغيير درجة في ورقة «التقييمات» يغيّر المتوسطات والمجاميع والمراتب والمخطط. يُكتب للمعيار الإقصائي «مستوفى» أو «غير مستوفى»، وأي شيء غير رقم لمن هو «بلا رأي».
spreadsheet-editing-weight = تغيير وزن، أو جودة رقم، في ورقة «الأوزان» يغيّر المجاميع والمراتب والمخطط.
spreadsheet-editing-not-edited = تبقى ورقة «الجولات» والجمل عن متانة النتيجة كما كانت عند إنشاء هذا الملف.
spreadsheet-editing-not-live = التقييمات الفردية ليست في هذا الملف، فلا يمكن حساب المتوسطات من جديد.
spreadsheet-taking-part = المشاركون
spreadsheet-origin = من أين جاء هذا
