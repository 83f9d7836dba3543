button-misread = 👎 No es así
misread-sorry = Perdona, lo he leído mal. Toca lo que no esté bien; todavía no hay nada guardado.
misread-news = Perdona, lo he leído mal. <b>{ $title }</b>, n.º { $number }, se queda como estaba. Puedes corregirlo aquí.
privacy-misread = <b>«No es así».</b> Si lo tocas, quien lleva este bot recibe una muestra de tu texto para que yo aprenda a leerlo: su forma y las palabras habituales de esas páginas. Las cifras, los nombres, las direcciones y los enlaces se sustituyen antes de guardar nada.
entering-first = Guarda primero este pedido, o déjalo; después te respondo.
entering-unclear = Eso no dice nada de este pedido. Toca un botón o dime qué hay que cambiar, por ejemplo «precio 24 dólares».
entering-remembered = Lo recuerdo: guarda este pedido y con un toque lo anoto.
said-before-saving = { $count ->
    [one] ¿Y lo que dijiste antes? Tócalo y lo anoto.
   *[other] ¿Y lo que dijiste antes? Toca lo que siga siendo cierto y lo anoto.
}
button-said = ✍️ «{ $name }»
said-too-long-ago = Eso lo dijiste otro día, o ya está anotado. Dilo otra vez con el día, por favor.
news-same-day = El pedido n.º { $number }, { $title }, aún no tiene número de seguimiento y su página muestra el mismo día. ¿Es su paquete?
news-same-time = El pedido n.º { $number }, { $title }, aún no tiene número de seguimiento y se envió por las mismas fechas. ¿Es su paquete?
