### README.txt des Entscheidungspakets, in der Sprache der Sitzung.

pack-draft = Dies ist ein Entwurf: Die Sitzung ist noch nicht abgeschlossen, ihr Ergebnis kann sich noch ändern.
pack-decided = Entschieden am { DAY($at) }: { $option }
pack-report-pdf = Der Bericht zum Drucken und Ablegen.
pack-report-html = Der Bericht als eine Seite für den Browser; sie braucht kein Netz und lässt sich gut drucken.
pack-report-md = Der Bericht als Markdown, für ein Wiki oder ein Repository.
pack-chart-svg = Die Rangfolge als Diagramm, das in jeder Größe scharf bleibt.
pack-chart-png = Dasselbe Diagramm als Pixelbild, für Folien und Nachrichten.
pack-adr = Der Entscheidungsbericht (ADR in der Form von MADR 4), um ihn neben dem Code abzulegen.
pack-ics = Eine Erinnerung für den Kalender, am Tag, an dem die Entscheidung wieder geprüft wird.
pack-scores = Jede Bewertung mit ihrem Gewicht, eine Zeile für jede. Als UTF-8 zu lesen, mit Kommas zwischen den Feldern.
pack-excel-eu = Dasselbe mit Semikolons und Dezimalkommas, für Excel mit europäischen Einstellungen.
pack-criteria = Die Kriterien mit Gewichten, Richtungen und Skalen.
pack-totals = Die Gesamtwerte und Ränge jeder Runde.
pack-workbook = Matrix, Bewertungen, Runden und Gewichte als Arbeitsmappe (Excel, LibreOffice): Die Gesamtwerte folgen, wenn eine Bewertung oder ein Gewicht geändert wird.
pack-slides = Sechs Folien mit Diagramm und Tabelle zum Bearbeiten, für die eigene Präsentation.
pack-record = Das ganze Protokoll für ein Programm; alles andere lässt sich daraus neu berechnen.
pack-sums = Die SHA-256-Prüfsummen der anderen Dateien, für: sha256sum --check SHA256SUMS
pack-signature = Die Signatur dieser Prüfsummen durch den Server.
pack-verify = Um zu prüfen, dass nichts verändert wurde, die Seite /verify eines Quorum-Servers öffnen und dieses Archiv wählen, oder Quorum installieren und ausführen:
pack-session = Sitzung { $code }, erstellt mit Quorum.
