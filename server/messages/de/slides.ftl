### Die Folien einer Sitzung (PPTX), in der Sprache der Sitzung.

slides-ranking = Rangfolge
slides-matrix = Bewertungen nach Kriterien
slides-change = Was den Sieger ändern würde
slides-discussion = Was gesagt wurde
slides-outcome = Ergebnis
slides-knocked-out = Ausgeschieden: { $options }
slides-more-options = { $count ->
    [one] und eine weitere Option
   *[other] und { $count } weitere Optionen
}
slides-more-criteria = { $count ->
    [one] und ein weiteres Kriterium
   *[other] und { $count } weitere Kriterien
}
slides-more-findings = { $count ->
    [one] Ein weiterer Befund steht im Bericht.
   *[other] { $count } weitere Befunde stehen im Bericht.
}
slides-legend = Mittlere Bewertungen derer, die ein Feld bewertet haben; bei K.-o.-Kriterien, wie viele es für erfüllt halten. Optionen nach Rang, Kriterien in ihrer eigenen Reihenfolge; die schwersten, wenn nicht alle passen.
slides-differ = Wo die Meinungen am weitesten auseinandergehen
slides-cell = { $option }, { $criterion }: Mittel { SCORE($mean) }, Streuung { SCORE($spread) }
slides-for = Für { $option }
slides-against = Gegen { $option }
slides-other-reasons = Weitere Begründungen
slides-reason = { $score }: „{ $text }“ — { $member }
slides-reason-on = { $option }, { $criterion }, { $reason }
slides-reason-for = { $criterion }, { $reason }
slides-no-reasons = Niemand hat eine Begründung notiert.
slides-dissent = Nach ihren eigenen Bewertungen setzen { $count } von { $people } Personen, die alles bewertet haben, eine andere Option vor { $option }.
slides-margin = { $option } führt die Rangfolge mit { SCORE($margin) } an.
slides-solid = Wie belastbar das ist: { $headline }.
slides-look-again = Am { DAY($at) } erneut zu prüfen.
slides-people = { $people ->
    [one] Eine Person hat bewertet.
   *[other] { $people } Personen haben bewertet.
}
slides-of-round = Dies sind die Gesamtwerte von Runde { $round }.
slides-verdicts = { $met } von { $people }
