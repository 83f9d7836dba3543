### Lo que la aduana recibió del comprador: papeles o pago (E1).

situation-customs-answered = La aduana tiene tu respuesta. Nada que hacer hasta el { $act_from }
    .do = Guarda el recibo. Dime cuando cambie el seguimiento.
        Si la aduana vuelve a escribir, responde enseguida y dímelo.
    .otherwise = El { $act_from } te preguntaré si se ha movido.
situation-customs-still = ¿Salió de la aduana? Mira el seguimiento
    .do = ¿Se movió? Dímelo. Si no, llama hoy a la aduana o al transportista.
        Ten el recibo a mano.
    .otherwise = Si tu respuesta se perdió allí, pueden devolver el paquete.
checkpoint-customs_moves = ¿salió de la aduana?
    .nudge = Respondiste a la aduana hace { $customs_moves ->
        [one] { $customs_moves } día
       *[other] { $customs_moves } días
    }. ¿Se ha movido desde entonces?
button-customs-answered = Respondí a la aduana
noted-customs-answered = Anotado: la aduana tiene lo que pedía.
event-customs_answered = la aduana recibió lo que pedía
