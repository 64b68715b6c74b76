### Testi comuni a più schermate ed esportazioni.

-brand = Quorum

language-label = Lingua

answer-no-view = nessun parere
answer-met = soddisfatto
answer-not-met = non soddisfatto

page-broken = La pagina non si è caricata
page-broken-help = Non è stato possibile ottenerne una parte dal server. Ricarica la pagina.
page-nowhere = Questa pagina non esiste
page-nowhere-help = Controlla l’indirizzo o vai alla pagina iniziale.

common-brand = { -brand }
common-more = { $count } in più
common-copied = Copiato
common-try-again = Riprova
common-cancel = Annulla
common-former = Ex membro { $number }
common-privacy = Che cosa viene salvato, e chi lo vede

theme-light = Usa i colori chiari
theme-dark = Usa i colori scuri

page-title = { $title } – { -brand }
page-home = Vai alla pagina iniziale
page-part-broken = Non è stato possibile ottenere questa parte della pagina. Ricaricala.
common-too-long = Questo testo ha { $count } caratteri; il massimo è { $most }.
common-rehearsal = Prova – membri simulati
