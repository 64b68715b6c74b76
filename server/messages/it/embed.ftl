### Una sessione in un riquadro nella pagina di un altro sito, per esempio un wiki. Mostra soltanto.

embed-not-begun = La valutazione non è ancora iniziata
embed-weighing = Il team sta pesando i criteri
embed-ranking = Classifica
