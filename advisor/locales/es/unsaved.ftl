### Un pedido que se contó y no se guardó.

unsaved = { $count ->
        [one] Me escribiste sobre <b>{ $titles }</b>, pero no está guardado y aún no lo vigilo.
       *[other] Me escribiste sobre { $count } pedidos (<b>{ $titles }</b>), pero no están guardados y aún no los vigilo.
    } ¿Guardar o no hace falta? No volveré a preguntar.
button-not-needed = No hace falta
button-go-on = Continuar
unsaved-dropped = Bien, descartado.
