### O que há para julgar uma célula: fatos, medições e o que a equipe acrescenta.

## Fatos e medições

evidence-says = { $source ->
    [article] O artigo diz
   *[facts] Os fatos dizem
}
verdict-agrees = confirma
verdict-mixed = confirma em parte
verdict-disagrees = contradiz
verdict-open = nada a comparar
evidence-verdict-open = { $source ->
    [article] Sobre isto, o artigo não diz nada que tenha sido medido.
   *[facts] Sobre isto, os fatos não dizem nada que tenha sido medido.
}
evidence-verdict = { $source ->
    [article] { $verdict ->
        [agrees] As medições confirmam o artigo.
        [mixed] As medições confirmam o artigo em parte.
       *[disagrees] As medições contradizem o artigo.
    }
   *[facts] { $verdict ->
        [agrees] As medições confirmam os fatos.
        [mixed] As medições confirmam os fatos em parte.
       *[disagrees] As medições contradizem os fatos.
    }
}
evidence-verdict-items = { $source ->
    [article] { $verdict ->
        [agrees] As medições confirmam o artigo: { $items }.
        [mixed] As medições confirmam o artigo em parte: { $items }.
       *[disagrees] As medições contradizem o artigo: { $items }.
    }
   *[facts] { $verdict ->
        [agrees] As medições confirmam os fatos: { $items }.
        [mixed] As medições confirmam os fatos em parte: { $items }.
       *[disagrees] As medições contradizem os fatos: { $items }.
    }
}
evidence-quoted = “{ $text }”
evidence-rests-on = O veredito se baseia em: { $figures }.

figure-none = não medido
figure-yes = sim
figure-no = não
figure-not-tried = não testado
figure-more-is-better = mais é melhor
figure-less-is-better = menos é melhor
figure-range = de { FIGURE($low) } a { FIGURE($high) }
figure-runs = (execuções de { FIGURE($low) } a { FIGURE($high) })
figure-interval = intervalo de confiança de 95% de { FIGURE($low) } a { FIGURE($high) }
figure-interval-read = (intervalo de confiança de 95% de { FIGURE($low) } a { FIGURE($high) })
figure-apart = Medidas em outra máquina ou em outro dia, portanto não comparáveis: { $options }.
figure-head = Medida
figure-statements = O que vale para cada opção
how-figures = { $count ->
    [1] { $count } medida
   *[other] { $count } medidas
}
how-named = { $figures }
how-versions = <quiet>Versões:</quiet> { $versions }
how-sources = <quiet>Fonte:</quiet> { $sources }
how-data = Todas as medidas como dados (JSON)

## As evidências da própria equipe

attachment-cell = <b>{ $option }</b> <quiet>em</quiet> <b>{ $criterion }</b>
attachment-own = de você
attachment-from = de { $name }
attachment-unseen = só você vê até a revelação
attachment-disputed = contestado por { $count }
attachment-dispute = Contestar<about>: { $text }</about>
attachment-dispute-no-more = Deixar de contestar<about>: { $text }</about>
attachment-withdraw = Retirar<about>: { $text }</about>
attachment-needs-address = Cole o endereço de uma página, como https://example.org.
attachment-needs-note = Escreva a anotação primeiro.
attachment-needs-words = Diga em poucas palavras o que foi medido.
attachment-needs-number = Uma medida precisa de um número.
