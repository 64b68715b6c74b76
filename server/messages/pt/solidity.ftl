### O que a página de análise diz sobre a solidez de um resultado.

flip-none = Nenhum peso de { LIST($criteria, type: "or") } põe outra opção em primeiro lugar.
flips-no-winner = Como está, nada vence sozinho; por isso não há vencedora a desbancar.
flips-none = Nenhum peso, sozinho, permite que outra opção alcance { $option }, conte muito ou pouco.
flips-some = Outro peso de um único critério pode custar a liderança a { $option }:
