### Wikiなど、ほかのサイトに埋め込まれたセッション。表示のみ。

embed-not-begun = 採点はまだ始まっていません
embed-weighing = チームが基準の重みを決めています
embed-ranking = ランキング
