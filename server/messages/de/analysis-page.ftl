### Die Seite „Wie belastbar ist das?“

## Die Seite

solid-title = Wie belastbar ist das?
solid-page-title = Wie belastbar ist das? { $title } – { -brand }
solid-back = Zurück
solid-opening = Die Sitzung wird geöffnet …
solid-not-shown = Diese Sitzung kann nicht angezeigt werden
solid-numbers = Die Zahlen
solid-numbers-label = Die Zahlen: { $title }
solid-how = So wird das berechnet
solid-criterion = Kriterium
solid-option = Option
solid-incomplete = unvollständig
solid-out-label = Ausgeschieden
solid-out = Scheitert an einem K.-o.-Kriterium und kommt daher im Folgenden nicht vor:
solid-still-open = Es wird noch bewertet, und alles hier verändert sich mit. Wie oft jede Option gewinnen würde, was das Weglassen einer Person ausmacht und die Zweitmeinungen folgen, wenn die Runde beendet ist.
solid-nothing = Noch lässt sich nichts sagen
solid-nothing-ended = Es gibt nichts auszuwerten
solid-working = Das wird gerade berechnet.
solid-unscored = Es gibt keine Bewertungen: Noch hat niemand bewertet, oder jede Antwort ist „keine Meinung“. Mit den ersten Bewertungen geht es auf dieser Seite von selbst weiter.
solid-unscored-ended = Es gibt keine Bewertungen: Niemand hat etwas bewertet, oder jede Antwort ist „keine Meinung“.
solid-never-revealed = Die Sitzung wurde abgeschlossen, bevor Ergebnisse aufgedeckt wurden.
solid-waiting = Wie belastbar das Ergebnis ist, steht hier, sobald es sichtbar ist. Diese Seite geht von selbst weiter.

## Kurz gesagt

short-label = Kurz gesagt
short-when = Wann ist es klar?
short-clear = <b>Klar</b>: Bei jeder der beiden besten Optionen haben mindestens drei Personen dasselbe Kriterium bewertet, und keines ihrer Felder ist leer; die beste liegt um mindestens { SCORE($steps) } Stufen vorn; keine Änderung eines einzelnen Gewichts um weniger als fünf Punkte verdrängt sie; sie gewinnt mit ähnlichen Gewichten in mindestens { PERCENT(0.9) } der Fälle; die Wahrscheinlichkeit, dass sie wirklich vorn liegt, beträgt mindestens { PERCENT(0.9) }, gemessen daran, wie sehr sich die Personen unterscheiden; ohne wirklichen Unterschied läge in höchstens { PERCENT(0.05) } der Fälle eine Option so deutlich vorn; wen auch immer man weglässt: Sie gewinnt weiterhin; und mindestens vier Personen haben sie mit anderen verglichen. Solange bewertet wird, muss mehr als die Hälfte der Personen jedes Feld bewertet haben.
short-compared = Klar ist ein Ergebnis außerdem nur, wenn die fehlenden Bewertungen keine andere Option mehr gewinnen lassen und die beste auch dann vorn liegt, wenn man die Bewertungen jeder Person nur untereinander vergleicht.
short-weights = Auch an den Gewichten allein darf es nicht hängen: Erst wenn man fünf oder mehr Punkte Gewicht zwischen beliebigen Kriterien verschiebt, verliert die beste die Führung. Haben die Mitglieder Gewichte angegeben, so ergibt mindestens die Hälfte ihrer eigenen Gewichte diese Option, und mit Gewichten, die denen eines von ihnen ähneln, gewinnt sie in mindestens { PERCENT(0.9) } der Fälle.
short-not-clear = <b>Kein klares Ergebnis</b>: Es herrscht Gleichstand an der Spitze, oder die beste Option gewinnt mit ähnlichen Gewichten in weniger als { PERCENT(0.6) } der Fälle, oder die Wahrscheinlichkeit, dass sie wirklich vorn liegt, ist geringer. <b>Knapp</b>: alles dazwischen. Die Regel gilt für jede Sitzung; sie ist in der Dokumentation von Quorum (docs/solidity.md) beschrieben.

## Würde eine andere Option gewinnen?

flips-title = Könnte eine andere Option gewinnen?
flips-try = Ausprobieren
flips-try-spoken = : { $criterion } bei { PERCENT($weight) }
flips-now = das jetzige Gewicht
flips-where = hier liegt eine andere Option vorn
flips-dominance = { $better_option } ist bei jedem Kriterium mindestens so gut wie { $worse_option }, auch wenn man die Bewertungen jeder Person nur untereinander vergleicht; daher bringen keine Gewichte { $worse_option } vor diese Option.
flips-dominance-more = { $count ->
    [one] Noch ein solches Paar von Optionen
   *[other] Noch { $count } solche Paare von Optionen
}
flips-margin = Der Vorsprung beträgt { SCORE($margin) } Stufen.
flips-no-margin = Es gibt keinen nennenswerten Vorsprung.
flips-weight = Jetziges Gewicht
flips-from = Von
flips-to = Bis
flips-first = Vorn
flips-cells = Die Felder, deren Mittelwert am meisten entscheidet: wie weit er sich bei sonst gleichen Werten ändern müsste, damit eine andere Option gewinnt.
flips-cell = Feld
flips-steps = Stufen
flips-cell-name = { $option } bei { $criterion }
flips-lower = mehr als { SCORE($steps) } niedriger
flips-higher = mehr als { SCORE($steps) } höher
flips-no-cell = Keine Änderung am Mittelwert eines einzelnen bewerteten Feldes ließe eine andere Option gewinnen.
flips-how = Ein Gewicht wird verändert, während die übrigen im selben Verhältnis zueinander bleiben. Jedes Gewicht von 0 bis { PERCENT(1) } wird betrachtet: wo eine andere Option gleichzieht, wer danach vorn liegt und bis wohin. An den Enden eines Bereichs herrscht Gleichstand. Runde Werte stehen auf der Seite, auf der der Satz stimmt. Zählen nur zwei Kriterien, verliert das eine, was das andere gewinnt: Das steht nur einmal da. Hat ein Kriterium das ganze Gewicht, steht bei den anderen, was sie gewinnen müssten.
flips-source = Nach { $source }

## Würden andere Gewichte etwas ändern?

together-title = Könnten alle Gewichte zusammen etwas ändern?
together-moved = Die kleinste Änderung
together-criterion = Kriterium
together-before = Jetziges Gewicht
together-after = Dann
together-how = Die Gewichte dürfen sich gemeinsam ändern: Jeder Punkt Gewicht wird dem Kriterium genommen, bei dem die führende Option am weitesten vor der anderen liegt, und dem gegeben, bei dem sie am weitesten zurück oder am wenigsten vorn liegt. Keine kleinere Änderung reicht aus. Verglichen werden die beiden bei den Kriterien, zu denen beide bewertet sind.
together-order-how = Ist nur die Reihenfolge der Gewichte sicher, werden alle Gewichte in dieser Reihenfolge betrachtet: Gleiche Gewichte bleiben gleich, und was nichts wiegt, bleibt außen vor. Gleichstand zählt als vorn.

## Was wäre, wenn?

whatif-title = Was wäre, wenn …?
whatif-promise = Probieren Sie andere Gewichte aus. In der Sitzung ändert sich nichts.
whatif-reset = Zurücksetzen
whatif-nothing = Nichts ist bewertet.
whatif-tried = { COUNT($options) ->
    [one] Mit diesen Gewichten hat { $options } den höchsten Gesamtwert, { SCORE($total) }.
   *[other] Mit diesen Gewichten haben { $options } gemeinsam den höchsten Gesamtwert, { SCORE($total) }.
}
whatif-given = { COUNT($options) ->
    [one] Mit den Gewichten der Sitzung hat { $options } den höchsten Gesamtwert, { SCORE($total) }.
   *[other] Mit den Gewichten der Sitzung haben { $options } gemeinsam den höchsten Gesamtwert, { SCORE($total) }.
}
whatif-same-raters = { COUNT($options) ->
    [one] Vergleicht man die Bewertungen jeder Person nur untereinander, liegt aber { $options } vorn.
   *[other] Vergleicht man die Bewertungen jeder Person nur untereinander, liegen aber { $options } gleichauf vorn.
}
whatif-was-rank = vorher { $rank }
whatif-was-weight = vorher { PERCENT($weight) }
whatif-how = Ein Gesamtwert ist wie in der Ergebnistabelle das gewichtete Mittel der mittleren Bewertungen des Teams: Was niemand bewertet hat, bleibt außen vor, und wo weniger besser ist, wird die Skala umgedreht. Verändert sich ein Gewicht, bleiben die übrigen im selben Verhältnis zueinander, sodass alle zusammen weiterhin { PERCENT(1) } ergeben.
whatif-source = Das ist die gewichtete Summe ({ $source }).

## In Zahlen bewertete Kriterien

numbers-title = Was zählen die Zahlen?
numbers-how = Eine Zahl zählt nach ihrem Wert: die schlechteste wie Stufe 1, die beste wie Stufe { $steps }, dazwischen im Verhältnis. In Gesamtwerten und Analysen zählt ein Feld mit dem Mittel der Werte seiner Zahlen; die Tafel zeigt auch das Mittel der Zahlen.
numbers-source = Das ist eine Wertfunktion: { $source }

## Wie oft würde jede Option gewinnen?

shares-title = Wie oft würde jede Option gewinnen?
shares-any = Beliebige Gewichte
shares-any-about = jede Gewichtung ist gleich wahrscheinlich
shares-near = Ähnliche Gewichte
shares-near-about = unsere, jedes Mal ein wenig anders
shares-members = Gewichte eines Mitglieds
shares-members-about = ein zufällig gezogenes Mitglied und dessen eigene Gewichte, jedes Mal ein wenig anders
shares-people = Wirklich vorn
shares-people-about = unsere Gewichte und alle Personen wie diese { $members }: wie wahrscheinlich jede Option bei ihnen vorn liegt
shares-caption = In welchem Anteil der Fälle jede Option gewinnt
shares-wins = Gewinnt
shares-error = Höchste Abweichung
shares-error-figure = ± { PERCENT($error, 1) }, { NUMBER($draws) } Ziehungen
shares-places = { $view }: in welchem Anteil der Fälle jede Option welchen Platz belegt
shares-how = Viele Male werden Gewichte zufällig gezogen, und jedes Mal wird gezählt, welche Option welchen Platz belegt: einmal mit gleich wahrscheinlichen Gewichtungen, einmal mit Gewichten rund um unsere. Die Unsicherheit der Ziehung ist als halbe Breite des { PERCENT(0.95) }-Intervalls angegeben. Die dritte Sicht behält unsere Gewichte bei und fragt, was alle Personen wie wir sagen würden: Diese Personen sind eine kleine Stichprobe davon, und je mehr sie sich unterscheiden, desto weniger sagen ihre Summen aus. Von mehreren fast gleich guten Optionen führt eine durch Zufall; das ist berücksichtigt.
shares-source = Rangakzeptanz: { $source }
shares-people-source = Wirklich vorn: { $source }

## Hängt es an einer Person?

one-person-title = Hängt es an einer einzelnen Person?
one-person-how = Jede Person, die bewertet oder ein K.-o.-Kriterium beantwortet hat, wird einmal weggelassen, und Gesamtwerte und K.-o.-Kriterien werden ohne sie neu berechnet. Um wen es sich handelt, wird nicht gezeigt. In der Statistik heißt das Jackknife.
one-person-changed-how = Danach wird jeder Stimmzettel aufs Äußerste geändert: In den Feldern, die die Person bewertet hat, erhält eine Option die beste Bewertung und alle anderen die schlechteste; ebenso die Antworten zu K.-o.-Kriterien. Felder ohne Bewertung bleiben leer. Das ist der ungünstigste Fall: So würde kaum jemand bewerten.

## Zweitmeinungen

opinions-title = Zweitmeinungen
opinions-ballots = { $judges ->
    [one] Gewichtete Summe und getrimmtes Mittel zählen die Bewertungen aller; die anderen den Stimmzettel von { $judges } Person, die alle Optionen nach denselben Kriterien bewertet hat.
   *[other] Gewichtete Summe und getrimmtes Mittel zählen die Bewertungen aller; die anderen die Stimmzettel von { $judges } Personen, die alle Optionen nach denselben Kriterien bewertet haben.
}
opinions-way = Zählweise
opinions-order = Von der besten zur schlechtesten
opinions-caption = Was jede Zählweise wählt
opinions-winner = Sieger
opinions-agrees-head = Stimmt überein
opinions-verdict = { $verdict ->
    [same] stimmt überein
    [ties] Gleichstand
    [narrows] zum Teil
   *[differs] anders
}
opinions-tied = Gleichstand
opinions-how = Die eigenen gewichteten Gesamtwerte einer Person ergeben ihre Rangfolge der Optionen. Die folgenden Verfahren zählen diese Rangfolgen oder Gesamtwerte, jedes nach seiner eigenen Regel. Wählen alle dieselbe Option, so hängt die Wahl nicht an der Zählweise. Eine Zählweise, deren Gleichstand den ersten Platz der Tafel enthält, stimmt weder überein, noch weicht sie ab.
opinions-trimmed = Die gewichtete Summe ohne das höchste und das niedrigste Zehntel der Bewertungen jedes Feldes, auf jeder Seite mindestens eine, damit keine einzelne extreme Bewertung entscheiden kann ({ $source }).
opinions-borda = Ein Punkt für jede Option, die jemand darunter setzt, ein halber für jede gleichauf.
opinions-copeland = Die meisten gewonnenen Vergleiche, je zwei Optionen auf einmal.
opinions-kemeny = Die Reihenfolge, die den Reihenfolgen der Personen am wenigsten widerspricht.
opinions-majority = Die beste mittlere Note; die Note ist der auf eine Stufe gerundete Gesamtwert ({ $source }).
opinions-star = Von den beiden mit den höchsten Summen diejenige, die mehr Personen vorn sehen („score then automatic runoff“).

## Dieselben Personen

raters-title = Sagen dieselben Personen dasselbe?
raters-rank = Platz
raters-total = Gesamtwert nach denselben Personen
raters-how = Manche bewerten streng, manche milde, und nicht alle bewerten alles. Ein Gesamtwert kann also nur deshalb hoch sein, weil milde Personen diese Option bewertet haben. Hier gilt jede Bewertung als Güte der Option plus Milde der Person, und beide werden je Kriterium mit der Methode der kleinsten Quadrate bestimmt; so wird eine Bewertung nur mit anderen derselben Person verglichen. Die Gesamtwerte umfassen die Kriterien, bei denen Personen alle diese Optionen verbinden, und sind so verschoben, dass ihr Mittel dem der Tafel entspricht. Haben alle alles bewertet, gleichen sie denen der Tafel.
raters-source = Das additive Modell unvollständiger Blöcke: { $source }

## Sichten

views-title = Sehen es die, die sich auskennen, genauso?
views-confident = Nur sichere Bewertungen
views-experienced = Nur Personen mit Betriebserfahrung
views-none = Es gibt nichts zu vergleichen: Dazu braucht es drei Personen, die sich bei mindestens zwei Optionen sicher sind, oder genug Personen, die sie betrieben haben.
views-all-other = Die, die sich auskennen, sehen eine andere Option vorn.
views-some-other = Die, die sich auskennen, sehen nicht durchweg dieselbe Option vorn.
views-all-same = Die, die sich auskennen, sehen dieselbe Option vorn.
views-gaps = * Einige Kriterien fehlen, weil weniger als drei Personen darin jede Option vergleichen.
views-gaps-hidden = * Einige Kriterien fehlen, weil weniger als drei Personen darin jede Option vergleichen oder weil nur eine oder zwei nicht mitzählen würden.
views-how = Eine Sicht zählt jede Bewertung ganz oder gar nicht; niemandes Bewertung zählt mehr als die der anderen. „{ views-confident }“ nimmt die Bewertungen, bei denen sich jemand ziemlich sicher oder ganz sicher war; „{ views-experienced }“ nimmt, was jemand über Optionen sagt, die er oder sie produktiv betrieben hat. Wer was betrieben hat, bleibt geheim; deshalb wird nur verglichen, was vorn liegt, und nur in Feldern mit genug Personen innerhalb und außerhalb der Sicht: fünf, oder drei, wenn sich alle mit einem Konto anmelden. Optionen werden nur von Personen verglichen, die mehrere davon bewertet haben, bei den Kriterien, die alle diese Optionen gemeinsam haben, und nur in Feldern mit mindestens drei solchen Personen. „Bei allen“ vergleicht dieselben Optionen bei denselben Kriterien nach den Bewertungen aller.
views-how-hidden = { views-how } Weil die Namen verborgen sind, darf außerdem niemand oder müssen mindestens drei Personen außerhalb sein.

## Sind wir uns einig?

agree-title = Sind wir uns einig?
agree-later = Wie nah die Rangfolgen der Personen beieinanderliegen, steht fest, wenn die Runde beendet ist.
agree-show = Zahlen zeigen
agree-hide = Zahlen ausblenden
agree-caption = Wie einig sich die Personen in jedem Feld sind
agree-all = Alle Kriterien
agree-w = { $judges ->
    [one] Kendalls W: { $w }, von { $judges } Person. Es ist 1, wenn alle die Optionen gleich ordnen, und 0, wenn sich ihre Rangfolgen gegenseitig aufheben.
   *[other] Kendalls W: { $w }, von { $judges } Personen. Es ist 1, wenn alle die Optionen gleich ordnen, und 0, wenn sich ihre Rangfolgen gegenseitig aufheben.
}
agree-figures = In der Tabelle ist A die Übereinstimmung nach van der Eijk, von −1 (je die Hälfte an beiden Enden) über 0 (gleichmäßig verteilt) bis 1 (alle gleich); C ist der Konsens nach Tastle und Wierman, von 0 bis 1.
agree-how = „einig“: A ist mindestens { SCORE(0.6, 1) }, und die mittlere Hälfte der Personen liegt innerhalb einer Stufe. „zwei Lager“: A liegt unter 0. „gestreut“: alles dazwischen. „zu wenige“: Weniger als drei Personen haben das Feld bewertet. Ab drei Personen heißt W ab { SCORE(0.7, 1) } hoch, ab { SCORE(0.5, 1) } mittel, ab { SCORE(0.3, 1) } gering.

## Was hat sich seit der vorigen Runde geändert?

moved-title = Was hat sich seit Runde { $round } geändert?
moved-caption = Wie sich der Mittelwert jedes Feldes seit Runde { $round } verändert hat
moved-no-scores = keine Bewertungen
moved-new = neu
moved-first = erste Bewertungen
moved-gone = weg
moved-none-now = keine Bewertungen mehr
moved-few = zu wenige
moved-few-back = { $people } von { $people_before } haben es noch einmal bewertet: zu wenige für einen Vergleich
moved-hidden = verborgen
moved-hidden-why = nicht verglichen: Die Namen sind verborgen, und die wenigen, die es nur in einer der beiden Runden bewertet haben, wären zu erkennen
moved-means = von { SCORE($before, 1) } auf { SCORE($after, 1) }, bei den { $people } von { $people_before }, die es noch einmal bewertet haben
moved-compared = Felder, die die meisten derselben Personen in beiden Runden bewertet haben
moved-stable = Davon Felder, deren Mittelwert sich um weniger als { SCORE(0.25) } Stufen verändert hat
moved-spread = Änderung der mittleren Streuung der Felder, in Stufen
moved-w = Kendalls W, vorher und nachher
moved-how = Verglichen werden nur Bewertungen derselben Personen, und ein Feld nur, wenn die meisten, die es bewertet hatten, es noch einmal bewertet haben. Ein Pfeil zeigt, wie weit sich sein Mittelwert verschoben hat, in Stufen der Skala, gleich welche Richtung besser ist. „=“ steht für weniger als eine Viertelstufe. Die Personen sind einander näher gekommen, wenn die Streuung der Felder im Mittel gesunken ist. Eine weitere Runde lohnt sich nur, solange sich Antworten noch ändern.

## Lohnt sich eine weitere Runde?

stopping-title = Lohnt sich eine weitere Runde?
stopping-how = { $measure ->
    [agreed] Die Regel wurde im Warteraum vor der ersten Bewertung festgelegt, damit niemand in dem Moment aufhört, der gerade passt. Ein Feld gilt als einig bewertet, wenn unten „einig“ steht; Felder mit weniger als drei Bewertungen zählen nicht, und die meisten Felder müssen zählen. Die Regel erinnert nur: Die Moderation kann trotzdem eine weitere Runde öffnen.
   *[stable] Die Regel wurde im Warteraum vor der ersten Bewertung festgelegt, damit niemand in dem Moment aufhört, der gerade passt. Ein Feld ist stabil, wenn sich sein Mittelwert seit der vorigen Runde um weniger als eine Viertelstufe verändert hat; gezählt werden Felder, die die meisten derselben Personen in beiden Runden bewertet haben, und die meisten Felder müssen zählen. Die Regel erinnert nur: Die Moderation kann trotzdem eine weitere Runde öffnen.
}
stopping-source = Von den Delphi-Studien, die Konsens melden, sagen nur wenige vorher, was sie darunter verstehen: { $source }

## Wessen Gewichte sind das?

whose-title = Wessen Gewichte sind das?
whose-own = Die eigenen Gewichte jedes Mitglieds, auf die mittleren Bewertungen des Teams angewandt:
whose-own-option = Option
whose-own-alone = Wählen sie
whose-own-tied = Gleichstand mit anderen
whose-how = Bevor etwas bewertet wurde, haben die Personen Gewichte vergeben, ohne die der anderen zu sehen: mit 100 Punkten, mit Swing oder durch eine Rangfolge. Die Gewichte jeder Person werden durch ihre Summe geteilt; die des Teams sind deren Mittelwert. Sie wurden vor der ersten Bewertung festgelegt; die Prüfsumme ist der Anfang ihrer SHA-256, die im Protokoll der Sitzung steht.
whose-sources = Der Mittelwert der eigenen Gewichte: { $mean_source } Swing: { $swing_source } Gewichte aus einer Rangfolge: { $order_source }
