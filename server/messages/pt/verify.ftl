### A página em que se verifica uma ata ou um pacote de decisão no navegador (docs/record.md).

verify-title = Verificar uma ata
verify-lead = Uma ata é a exportação JSON de uma sessão; um pacote de decisão, o zip dela. Aqui você vê se um arquivo está como um servidor o assinou e se os totais e posições resultam das cédulas que ele contém.
verify-file = Ata (.json) ou pacote de decisão (.zip)
verify-stays = O arquivo fica neste dispositivo; nada é enviado.
verify-checking = Verificando…
verify-trusted = Em que chave você confia?
verify-trusted-label = Chave pública com que deve estar assinado
verify-trusted-help = Se não houver, espera-se a chave deste servidor.
verify-trusted-wrong = Uma chave pública tem 64 dígitos hexadecimais.
verify-too-large = O arquivo é grande demais para ser verificado em um navegador; a linha de comando consegue.
verify-unreadable = Não é possível ler o arquivo.

## O resultado

verify-good = Confirmado: está como este servidor assinou.
verify-good-wanted = Confirmado: está como foi assinado com a chave em que você confia.
verify-other-server = Está como foi assinado, mas não por este servidor. Confie só se conhecer esta chave:
verify-unknown-server = Está como foi assinado. Compare a chave com a do servidor que o gravou:
verify-bad = { $doubts ->
    [1] Não confirmado: há uma dúvida.
   *[other] Não confirmado: há { $doubts } dúvidas.
}
verify-of = Sessão { $code }: { $question }
verify-draft = A sessão ainda estava aberta quando isto foi gravado; o resultado pode ter mudado.
verify-right-form = A forma e a cadeia de { $digests } resumos criptográficos estão corretas: nenhuma entrada foi alterada, acrescentada ou retirada.
verify-right-signature = A assinatura está correta: é deste conteúdo e desta chave.
verify-right-totals = { $rounds ->
    [1] Todos os totais e posições da rodada resultam { $ballots ->
        [1] da cédula
       *[other] das { $ballots } cédulas
    } que ela contém.
   *[other] Todos os totais e posições das { $rounds } rodadas resultam das { $ballots } cédulas que elas contêm.
}
verify-right-no-totals = Ainda não há totais.
verify-right-histograms = { $rounds ->
    [1] Todos os totais e posições da rodada resultam das notas que ela contém; as cédulas estão ocultas.
   *[other] Todos os totais e posições das { $rounds } rodadas resultam das notas que elas contêm; as cédulas estão ocultas.
}
verify-right-files = Todos os { $files } arquivos do pacote estão como foram assinados.
verify-fingerprint = Impressão digital: { $fingerprint }

## Onde há algo errado

verify-at-round = Rodada { $round }
verify-at-ballot = Rodada { $round }, cédula de { $member }
verify-at-member = Membro { $name }
verify-at-total = Rodada { $round }, total de { $option }
verify-at-rank = Rodada { $round }, posição de { $option }

## Mais sobre isto

verify-our-key = A chave deste servidor
verify-our-key-help = Atas e pacotes deste servidor são assinados com esta chave pública. Guarde-a onde possa encontrá-la daqui a anos, por exemplo no manual da equipe.
verify-our-key-copy = Copiar a chave
verify-our-key-missing = Não foi possível obter a chave deste servidor.
verify-not = O que não é verificado aqui
verify-not-help = As análises (a solidez do resultado), outros números como médias e dispersões, e se os outros arquivos de um pacote dizem o que diz a ata: aqui só se sabe que estão como foram assinados. A linha de comando recalcula as análises e grava os arquivos de novo, sem servidor:
