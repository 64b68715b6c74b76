### Was sich seit der Sitzung geändert hat, die diese wieder aufnimmt.

## Was es für die Rangfolge bedeutet

drift-same = { COUNT($options) ->
    [one] Wie beim letzten Mal liegt { $options } vorn.
   *[other] Wie beim letzten Mal teilen sich { $options } den ersten Platz.
}
drift-other = { COUNT($old_options) ->
    [one] Beim letzten Mal lag { $old_options } vorn
   *[other] Beim letzten Mal teilten sich { $old_options } den ersten Platz
}; { COUNT($options) ->
    [one] jetzt liegt { $options } vorn.
   *[other] jetzt teilen sich { $options } den ersten Platz.
}
drift-unranked = Beim letzten Mal oder jetzt hat keine Option einen Rang; die Rangfolgen lassen sich nicht vergleichen.
drift-chosen = { $rank ->
    [1] Beim letzten Mal hat das Team { $option } gewählt; jetzt liegt diese Option in der Rangfolge vorn.
   *[other] Beim letzten Mal hat das Team { $option } gewählt; jetzt ist diese Option in der Rangfolge auf Platz { $rank }.
}
drift-chosen-out = Beim letzten Mal hat das Team { $option } gewählt; jetzt ist diese Option ausgeschieden.
drift-chosen-gone = Beim letzten Mal hat das Team { $option } gewählt; diese Option steht nicht mehr zur Wahl.

## Die Gewichte

drift-weights-same = Die Gewichte sind die vom letzten Mal.
drift-weights-apart = Kein Kriterium hat beide Male ein Gewicht; die Bewertungen des einen Mals lassen sich nicht nach den Gewichten des anderen zählen.
drift-weights-moved = Am meisten geändert hat sich das Gewicht von { $criterion }: { PERCENT($before, 1) } beim letzten Mal, { PERCENT($after, 1) } jetzt.
drift-old-weights-same = { COUNT($options) ->
    [one] Nach den Gewichten vom letzten Mal läge ebenfalls { $options } vorn.
   *[other] Nach den Gewichten vom letzten Mal teilten sich ebenfalls { $options } den ersten Platz.
}
drift-old-weights-other = { COUNT($options) ->
    [one] Nach den Gewichten vom letzten Mal läge stattdessen { $options } vorn.
   *[other] Nach den Gewichten vom letzten Mal teilten sich stattdessen { $options } den ersten Platz.
}
drift-old-scores-same = { COUNT($options) ->
    [one] Auch nach den jetzigen Gewichten liegt mit den Bewertungen vom letzten Mal { $options } vorn.
   *[other] Auch nach den jetzigen Gewichten teilen sich mit den Bewertungen vom letzten Mal { $options } den ersten Platz.
}
drift-old-scores-other = { COUNT($options) ->
    [one] Nach den jetzigen Gewichten hätte mit den Bewertungen vom letzten Mal { $options } vorn gelegen.
   *[other] Nach den jetzigen Gewichten hätten sich mit den Bewertungen vom letzten Mal { $options } den ersten Platz geteilt.
}

## Was geändert wurde

drift-added-options = { COUNT($options) ->
    [one] Neue Option: { $options }.
   *[other] Neue Optionen: { $options }.
}
drift-removed-options = { COUNT($options) ->
    [one] Nicht mehr zur Wahl steht: { $options }.
   *[other] Nicht mehr zur Wahl stehen: { $options }.
}
drift-added-criteria = { COUNT($criteria) ->
    [one] Neues Kriterium: { $criteria }.
   *[other] Neue Kriterien: { $criteria }.
}
drift-removed-criteria = { COUNT($criteria) ->
    [one] Kein Kriterium mehr: { $criteria }.
   *[other] Keine Kriterien mehr: { $criteria }.
}
drift-renamed-option = „{ $before }“ (jetzt „{ $option }“)
drift-renamed-criterion = „{ $before }“ (jetzt „{ $criterion }“)
drift-renamed = Umbenannt: { $names }.
drift-rescaled = { COUNT($criteria) ->
    [one] { $criteria } wird anders bewertet als beim letzten Mal; diese Bewertungen werden nicht verglichen.
   *[other] { $criteria } werden anders bewertet als beim letzten Mal; diese Bewertungen werden nicht verglichen.
}

## Die Bewertungen

drift-cells = { $moved ->
    [0] Keines der { $compared } Felder, die beide Male bewertet wurden, hat sich um mindestens eine Viertelstufe bewegt. Bewertet haben beim letzten Mal { $people_before }, jetzt { $people } Personen.
   *[other] Von { $compared } Feldern, die beide Male bewertet wurden, haben sich { $moved } um mindestens eine Viertelstufe bewegt. Bewertet haben beim letzten Mal { $people_before }, jetzt { $people } Personen.
}
drift-no-cells = Kein Feld wurde beide Male auf dieselbe Weise bewertet. Bewertet haben beim letzten Mal { $people_before }, jetzt { $people } Personen.

## Der Abschnitt im Bericht und auf den Seiten

since-title = Seit dem letzten Mal
since-compared = Verglichen mit der Sitzung { $code }, geschlossen am { DAY($at) }. Umbenannte Optionen und Kriterien gelten als dieselben.
since-places = Rang und Gesamtwert, beim letzten Mal und jetzt
since-weights = Gewichte, beim letzten Mal und jetzt
since-cells = Mittelwerte, die sich am meisten geändert haben
since-then = Letztes Mal
since-now = Jetzt
since-cells-caption = Änderungen der Mittelwerte seit dem letzten Mal
since-cell = { $before } beim letzten Mal, { SCORE($after) } jetzt
since-cell-gone = { $before } beim letzten Mal, jetzt keine Bewertung
since-cell-none = beim letzten Mal nicht auf dieselbe Weise bewertet
since-how = Optionen und Kriterien sind dieselben wie beim letzten Mal, wenn sie bei der Wiederaufnahme beibehalten wurden, wie auch immer sie jetzt heißen. Pfeile zeigen, um wie viele Stufen ein Mittelwert gestiegen oder gefallen ist, wer auch immer das Feld jeweils bewertet hat; „=“ ist weniger als eine Viertelstufe. Was neue Gewichte bewirken und was neue Bewertungen, zeigt sich, wenn man die Bewertungen des einen Mals nach den Gewichten des anderen zählt.
