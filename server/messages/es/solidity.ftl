### Qué dice la página de análisis sobre la solidez de un resultado.

flip-none = Ningún peso de { LIST($criteria, type: "or") } pone en cabeza otra opción.
flips-no-winner = Tal como está, nada gana en solitario, así que no hay ganadora que desbancar.
flips-none = Ningún peso por sí solo permite que otra opción iguale a { $option }, cuente mucho o poco.
flips-some = Otro peso de un solo criterio puede costarle la cabeza a { $option }:
