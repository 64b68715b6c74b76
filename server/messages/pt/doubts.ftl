### O que há de errado em uma ata ou em um pacote de decisão.

doubt-no-record = Isto não é a ata de uma sessão.
doubt-other-version = Esta ata é da versão { $found }; aqui só se pode verificar a versão { $known }.
doubt-not-canonical = O arquivo não está na forma canônica: algo foi alterado, ou outro programa o gravou.
doubt-unknown-fields = A ata contém algo que atas não têm.
doubt-chain-length = A ata tem { $entries } entradas e uma cadeia de { $digests } resumos criptográficos: algo foi acrescentado ou retirado.
doubt-chain = Isto foi alterado: não corresponde ao seu resumo criptográfico.
doubt-unsigned = A ata não está assinada.
doubt-signature = A assinatura não confere: a ata não está como foi assinada.
doubt-other-key = A ata foi assinada com outra chave: { $key }.
doubt-inconsistent = A ata se contradiz: não pode haver uma sessão com estes membros, rodadas e cédulas.
doubt-figure = A ata traz { $found }, mas das suas cédulas resulta { $expected }.
doubt-analysis = A ata traz { $found }, mas das suas cédulas resulta { $expected } com a mesma versão do Quorum, { $version }.
doubt-analysis-other-version = A ata traz { $found }, calculado pelo Quorum { $version }; esta versão calcula { $expected }.
doubt-store = A ata traz { $found }, mas o log armazenado mostra { $expected }.
doubt-store-shorter = A ata é de { $seq } commits, mas o log armazenado tem menos.
doubt-store-digest = O fim do log na ata não é o do log armazenado.
doubt-no-pack = Isto não é um pacote de decisão: o arquivo compactado está danificado.
doubt-no-record-in-pack = O pacote não tem record.json.
doubt-file = Este arquivo não é o que resulta da ata.
doubt-file-changed = Este arquivo foi alterado: não corresponde ao seu resumo em SHA256SUMS.
doubt-sums-signature = A assinatura não confere: a lista de resumos não está como foi assinada.
doubt-sums-other-key = Os resumos foram assinados com uma chave diferente da chave da ata: { $key }.
doubt-other-file = Este arquivo não faz parte do pacote.
doubt-missing-file = Este arquivo falta no pacote.
