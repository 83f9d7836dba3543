not-understood = No he entendido eso{ $named ->
        [none] .
       *[other] , solo que se trata de <b>{ $named }</b>.
    } Dime qué ha pasado, por ejemplo: «ha llegado», «sin cambios desde el lunes», «el vendedor rechazó», «amplió 20 días».

    Para un pedido nuevo, envíame su página, un correo o una línea: <code>{ start-example }</code>
added-again = Este número también es de <b>{ $title }</b>, n.º { $number }. Si es el mismo pedido, borra uno de los dos.
news-answered = El vendedor respondió en la disputa. ¿Qué dice?
news-proposed = AliExpress ha propuesto una solución.
