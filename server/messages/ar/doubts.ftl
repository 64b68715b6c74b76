### ما هو خاطئ في سجل أو حزمة قرار.

doubt-no-record = هذا ليس سجل جلسة.
doubt-other-version = هذا سجل من الإصدار { $found }؛ لا يمكن هنا التحقق إلا من الإصدار { $known }.
doubt-not-canonical = الملف ليس في صورته القياسية: غُيّر فيه شيء أو كتبه برنامج آخر.
doubt-unknown-fields = في السجل ما لا يوجد عادةً في السجلات.
doubt-chain-length = عدد مُدخلات السجل { $entries } وعدد بصمات سلسلته { $digests }: أُضيف شيء أو حُذف.
doubt-chain = غُيّر هذا: لا يطابق بصمته.
doubt-unsigned = السجل غير موقَّع.
doubt-signature = التوقيع غير مطابق: لم يعد السجل كما وُقِّع.
doubt-other-key = السجل موقَّع بمفتاح آخر: { $key }.
doubt-inconsistent = السجل متناقض: لا يمكن أن توجد جلسة بهؤلاء الأعضاء وهذه الجولات والبطاقات.
doubt-figure = في السجل { $found }، لكن الناتج من بطاقاته { $expected }.
doubt-analysis = في السجل { $found }، لكن الناتج من بطاقاته بالإصدار نفسه من Quorum، { $version }، هو { $expected }.
doubt-analysis-other-version = في السجل { $found } كما حسبه Quorum { $version }؛ ويحسب هذا الإصدار { $expected }.
doubt-store = في السجل { $found }، لكن سجل الأحداث المخزَّن يبيّن { $expected }.
doubt-store-shorter = يشمل السجل { $seq } من الإيداعات، لكن سجل الأحداث المخزَّن أقصر منه.
doubt-store-digest = نهاية سجل الأحداث كما في السجل ليست نهاية سجل الأحداث المخزَّن.
doubt-no-pack = هذه ليست حزمة قرار: الأرشيف تالف.
doubt-no-record-in-pack = لا يوجد record.json في الحزمة.
doubt-file = هذا الملف ليس ما ينتج من السجل.
doubt-file-changed = غُيّر هذا الملف: لا يطابق بصمته في SHA256SUMS.
doubt-sums-signature = التوقيع غير مطابق: لم تعد قائمة البصمات كما وُقِّعت.
doubt-sums-other-key = البصمات موقَّعة بمفتاح غير مفتاح السجل: { $key }.
doubt-other-file = هذا الملف ليس من الحزمة.
doubt-missing-file = هذا الملف ناقص في الحزمة.
