### 記録や決定パックの問題点。

doubt-no-record = セッションの記録ではありません。
doubt-other-version = これはバージョン{ $found }の記録です。ここで検証できるのはバージョン{ $known }だけです。
doubt-not-canonical = ファイルが正規形ではありません。何かが変更されたか、別のプログラムが書き出したものです。
doubt-unknown-fields = 記録にあるはずのない項目が含まれています。
doubt-chain-length = 記録には{ $entries }件のエントリーがあるのに、チェーンのダイジェストは{ $digests }件です。何かが追加または削除されています。
doubt-chain = 変更されています。ダイジェストと一致しません。
doubt-unsigned = 記録に署名がありません。
doubt-signature = 署名が一致しません。記録は署名されたときのままではありません。
doubt-other-key = 記録は別の鍵で署名されています：{ $key }
doubt-inconsistent = 記録に矛盾があります。このようなメンバー・ラウンド・採点票のセッションはあり得ません。
doubt-figure = 記録には{ $found }とありますが、採点票から導かれるのは{ $expected }です。
doubt-analysis = 記録には{ $found }とありますが、同じバージョンのQuorum（{ $version }）で採点票から導かれるのは{ $expected }です。
doubt-analysis-other-version = 記録にはQuorum { $version }が計算した{ $found }とありますが、このバージョンの計算では{ $expected }です。
doubt-store = 記録には{ $found }とありますが、保存されたログでは{ $expected }です。
doubt-store-shorter = 記録には{ $seq }件のコミットがありますが、保存されたログはそれより少なくなっています。
doubt-store-digest = 記録にあるログの末尾が、保存されたログと一致しません。
doubt-no-pack = 決定パックではありません。アーカイブが壊れています。
doubt-no-record-in-pack = パックにrecord.jsonがありません。
doubt-file = このファイルは、記録から導かれる内容と異なります。
doubt-file-changed = このファイルは変更されています。SHA256SUMSのダイジェストと一致しません。
doubt-sums-signature = 署名が一致しません。ダイジェストの一覧は署名されたときのままではありません。
doubt-sums-other-key = ダイジェストは記録とは別の鍵で署名されています：{ $key }
doubt-other-file = このファイルはパックの一部ではありません。
doubt-missing-file = このファイルがパックにありません。
