### Texte, die mehrere Seiten und Ausgaben teilen.

-brand = Quorum

language-label = Sprache

answer-no-view = keine Meinung
answer-met = erfüllt
answer-not-met = nicht erfüllt

page-broken = Diese Seite konnte nicht geladen werden
page-broken-help = Ein Teil davon war vom Server nicht zu bekommen. Bitte neu laden.
page-nowhere = Diese Seite gibt es nicht
page-nowhere-help = Prüfen Sie die Adresse oder gehen Sie zur Startseite.

common-brand = { -brand }
common-more = { $count } weitere
common-copied = Kopiert
common-try-again = Noch einmal versuchen
common-cancel = Abbrechen
common-former = Ehemaliges Mitglied { $number }
common-privacy = Was gespeichert wird, und wer es sieht
common-rehearsal = Probe – simulierte Mitglieder

theme-light = Helle Farben verwenden
theme-dark = Dunkle Farben verwenden

page-title = { $title } – { -brand }
page-home = Zur Startseite
page-part-broken = Dieser Teil der Seite konnte nicht geladen werden. Bitte neu laden.
common-too-long = Das hat { $count } Zeichen; möglich sind höchstens { $most }.
