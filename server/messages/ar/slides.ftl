### شرائح الجلسة (PPTX)، بلغة الجلسة.

slides-ranking = الترتيب
slides-matrix = الدرجات حسب المعيار
slides-change = ما الذي يغيّر الفائز
slides-discussion = ما قاله المشاركون
slides-outcome = النتيجة
slides-knocked-out = مستبعد: { $options }
slides-more-options = { $count ->
    [zero] ولا خيارات أخرى
    [one] وخيار آخر
    [two] وخياران آخران
    [few] و{ $count } خيارات أخرى
    [many] و{ $count } خيارًا آخر
   *[other] و{ $count } خيار آخر
}
slides-more-criteria = { $count ->
    [zero] ولا معايير أخرى
    [one] ومعيار آخر
    [two] ومعياران آخران
    [few] و{ $count } معايير أخرى
    [many] و{ $count } معيارًا آخر
   *[other] و{ $count } معيار آخر
}
slides-more-findings = { $count ->
    [zero] لا نتائج أخرى في التقرير.
    [one] في التقرير نتيجة أخرى.
    [two] في التقرير نتيجتان أخريان.
    [few] في التقرير { $count } نتائج أخرى.
    [many] في التقرير { $count } نتيجة أخرى.
   *[other] في التقرير { $count } نتيجة أخرى.
}
slides-legend = متوسط درجات من قيّموا الخانة؛ وللمعيار الإقصائي عدد من قالوا إنه مستوفى. الخيارات حسب المرتبة والمعايير بترتيبها؛ والأكبر وزنًا إن لم تتسع كلها.
slides-differ = أكثر ما يختلف حوله المشاركون
slides-cell = { $option }، { $criterion }: المتوسط { SCORE($mean) }، التباين { SCORE($spread) }
slides-for = لصالح { $option }
slides-against = ضد { $option }
slides-other-reasons = أسباب أخرى
slides-reason = { $score }: «{ $text }» – { $member }
slides-reason-on = { $option }، { $criterion }، { $reason }
slides-reason-for = { $criterion }، { $reason }
slides-no-reasons = لم يكتب أحد سببًا.
slides-dissent = حسب تقييماتهم، وضع { $count } ممن قيّموا كل شيء (وعددهم { $people }) خيارًا آخر قبل { $option }.
slides-margin = { $option } في صدارة الترتيب بفارق { SCORE($margin) } درجة.
slides-solid = متانة النتيجة: { $headline }.
slides-look-again = يُعاد النظر فيه في { DAY($at) }.
slides-people = { $people ->
    [zero] لم يقيّم أحد.
    [one] قيّم شخص واحد.
    [two] قيّم شخصان.
    [few] قيّم { $people } أشخاص.
    [many] قيّم { $people } شخصًا.
   *[other] قيّم { $people } شخص.
}
slides-of-round = هذه مجاميع الجولة { $round }.
slides-verdicts = { $met } من { $people }
