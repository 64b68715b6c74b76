### Uma sessão em um quadro na página de outro site, como um wiki. Só mostra.

embed-not-begun = A avaliação ainda não começou
embed-weighing = A equipe está ponderando os critérios
embed-ranking = Classificação
