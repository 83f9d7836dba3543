unsent-answer = <b>{ $title }</b> · n.º { $number }
    <b>{ $headline }</b>
seller-unsent-dispute = 🛑 No. No hay nada que disputar: aún no se envió
    .do = Solo se puede disputar un pedido enviado. ¿No quieres esperar? Cancélalo antes del envío y vuelve todo el dinero. Si el vendedor no puede enviarlo, se cancela, no se disputa.
seller-unsent-wait = ⏳ Puedes esperar: antes del envío no corre ningún plazo
    .do = No pierdes días. Pero no tienes que hacerlo: hasta el envío puedes cancelar y recuperar todo el dinero. La protección empieza con el envío; avísame entonces.
seller-unsent-cancel = ✋ Cancela solo si ya no lo quieres
    .do = Nadie puede obligarte. Si cancelas, da el motivo verdadero: el vendedor no puede enviarlo, no que cambiaste de idea. Vuelve todo el dinero; después toca el botón de abajo.
