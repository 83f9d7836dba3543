## Screenshots, and other pictures with words

picture-no-order = No veo ningún pedido en esta imagen. Lo que mejor leo es una captura de la página del pedido, del seguimiento o del chat con el vendedor; también sirve texto copiado o solo el número.
picture-no-words = Aquí solo puedo leer códigos de barras en las imágenes, no palabras. Pega el pedido como texto o escribe una línea, por ejemplo: <code>Funda, LP00123456789012, enviado hace 3 días, 60 días</code>
picture-unsure = No estoy del todo seguro de esta parte. Compárala con la ficha; te preguntaré antes de guardar.
problem-picture-unsure = No estoy seguro de haber leído bien esto en la imagen: «{ $text }».
picture-tracking = Parece una página de seguimiento sin número. ¿Es esto lo que dice de <b>{ $title }</b>?
picture-tracking-which = Parece una página de seguimiento sin número. ¿De qué pedido es?
picture-tracking-which-state = Parece una página de seguimiento sin número; lo último: «{ $state }». ¿De qué pedido es?
