### Was an einem Protokoll oder Entscheidungspaket nicht stimmt.

doubt-no-record = Das ist kein Protokoll einer Sitzung.
# $found (String) - die Version in der Datei
# $known (Number) - die Version, die geprüft werden kann
doubt-other-version = Das ist ein Protokoll der Version { $found }; hier kann nur Version { $known } geprüft werden.
doubt-not-canonical = Die Datei hat nicht ihre kanonische Form: Etwas wurde geändert, oder ein anderes Programm hat sie geschrieben.
doubt-unknown-fields = Das Protokoll enthält etwas, das es in Protokollen nicht gibt.
# $entries (Number) - Einträge des Protokolls
# $digests (Number) - Prüfsummen in seiner Kette
doubt-chain-length = Das Protokoll hat { $entries } Einträge und eine Kette von { $digests } Prüfsummen: Etwas wurde ergänzt oder entfernt.
doubt-chain = Das wurde geändert: Es passt nicht zu seiner Prüfsumme.
doubt-unsigned = Das Protokoll ist nicht signiert.
doubt-signature = Die Signatur passt nicht: Das Protokoll ist nicht so, wie es signiert wurde.
# $key (String) - der öffentliche Schlüssel, mit dem es signiert ist
doubt-other-key = Das Protokoll ist mit einem anderen Schlüssel signiert: { $key }.
doubt-inconsistent = Das Protokoll widerspricht sich: Eine Sitzung mit diesen Mitgliedern, Runden und Stimmzetteln kann es nicht geben.
# $found (String) - was im Protokoll steht
# $expected (String) - was aus den Stimmzetteln folgt
doubt-figure = Im Protokoll steht { $found }, aus den Stimmzetteln folgt aber { $expected }.
# $found (String) - was im Protokoll steht
# $expected (String) - was aus den Stimmzetteln folgt
# $version (String) - von Quorum
doubt-analysis = Im Protokoll steht { $found }, aus den Stimmzetteln folgt mit derselben Version von Quorum, { $version }, aber { $expected }.
# $found (String) - was im Protokoll steht
# $expected (String) - was aus den Stimmzetteln folgt
# $version (String) - von Quorum
doubt-analysis-other-version = Im Protokoll steht { $found }, berechnet von Quorum { $version }; diese Version berechnet { $expected }.
# $found (String) - was im Protokoll steht
# $expected (String) - was das gespeicherte Log zeigt
doubt-store = Im Protokoll steht { $found }, das gespeicherte Log zeigt aber { $expected }.
# $seq (Number) - Commits
doubt-store-shorter = Das Protokoll umfasst { $seq } Commits, das gespeicherte Log weniger.
doubt-store-digest = Das Ende des Logs im Protokoll ist nicht das des gespeicherten Logs.
doubt-no-pack = Das ist kein Entscheidungspaket: Das Archiv ist beschädigt.
doubt-no-record-in-pack = Im Paket fehlt record.json.
doubt-file = Diese Datei ist nicht das, was aus dem Protokoll folgt.
doubt-file-changed = Diese Datei wurde geändert: Sie passt nicht zu ihrer Prüfsumme in SHA256SUMS.
doubt-sums-signature = Die Signatur passt nicht: Die Liste der Prüfsummen ist nicht so, wie sie signiert wurde.
# $key (String) - der öffentliche Schlüssel, mit dem sie signiert sind
doubt-sums-other-key = Die Prüfsummen sind mit einem anderen Schlüssel signiert als das Protokoll: { $key }.
doubt-other-file = Diese Datei gehört nicht zum Paket.
doubt-missing-file = Diese Datei fehlt im Paket.
