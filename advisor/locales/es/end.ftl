### When protection ends, where the buyer could not say when the order was added.

situation-end-unknown = ¿Cuándo acaba la protección? Mira el pedido
    .do = AliExpress: «Pedidos» → este pedido. Mientras no lo sepa, vigilo el número y volveré a preguntar; no voy a adivinar.
    .otherwise = No podré avisarte antes de que acabe la protección. Después solo quedan { $last_window } días para una disputa.
end-question = Toca cuántos días dura la protección, contados desde el envío, o escribe lo que muestra el contador: <code>quedan 23 días</code> o <code>hasta { $example }</code>.
button-end-unknown = Aún no lo sé
checkpoint-end_asked = preguntar cuándo acaba la protección
    .nudge = Protección: ¿hasta cuándo?
step-page = Mirar el pedido
error-end-unknown = Aún no sé cuándo acaba la protección del pedido n.º { $number }. Ábrelo en AliExpress y escribe lo que muestra el contador: <code>/edit { $number }</code>
