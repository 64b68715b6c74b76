### Textos comuns a várias telas e exportações.

-brand = Quorum

language-label = Idioma

answer-no-view = sem opinião
answer-met = atendido
answer-not-met = não atendido

page-broken = Esta página não carregou
page-broken-help = Não foi possível obter parte dela do servidor. Recarregue a página.
page-nowhere = Esta página não existe
page-nowhere-help = Confira o endereço ou vá para a página inicial.

common-brand = { -brand }
common-more = mais { $count }
common-copied = Copiado
common-try-again = Tentar de novo
common-cancel = Cancelar
common-former = Ex-participante { $number }
common-privacy = O que é armazenado e quem vê

theme-light = Usar cores claras
theme-dark = Usar cores escuras

page-title = { $title } – { -brand }
page-home = Ir para a página inicial
page-part-broken = Não foi possível obter esta parte da página. Recarregue a página.
common-too-long = Este texto tem { $count } caracteres; o máximo é { $most }.
common-rehearsal = Ensaio – membros simulados
