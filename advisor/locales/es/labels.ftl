# Buttons: what unfolds the others, and what fits a thumb where the text is longer.

button-unfold = Más ▾
button-settings = Ajustes
button-calendar-short = Calendario
button-another-order = Otro pedido
orders-shelf-urgent = Por atender
    .words = urgente, urgentes, hoy, importante, pendientes

## Shorter than the text beside which it stands

label-parcel-no_change = sin cambios hace mucho
label-parcel-delivered_elsewhere = entregado, no a mí
label-parcel-returning = vuelve al vendedor
label-parcel-at_customs = retenido en aduana
label-parcel-china_only = solo en China
label-dispute-reason-delivered_elsewhere = entregado, no recibido
label-dispute-reason-returned = devuelto al vendedor
label-dispute-reason-cheaper_shipping = envío más barato
label-dispute-reason-missing_pieces = faltan piezas
label-letter-name-tracking_check = Sobre el número
label-letter-name-tracking_new_number = Un número válido
label-letter-name-extension_request = Ampliar protección
label-letter-name-extension_reminder = Ampliar, otra vez
label-letter-name-dispute_untracked = Disputa: sin datos
label-letter-name-dispute_in_transit = Disputa: no llegó
label-letter-name-dispute_late = Disputa: con retraso
label-letter-name-dispute_delivered_elsewhere = Disputa: dado a otro
label-letter-name-dispute_returned = Disputa: devuelto
label-letter-name-dispute_reply = Responder a la disputa
label-letter-name-refund_reminder = ¿Y mi reembolso?
label-letter-name-cancelled_refund = ¿Y el dinero?
label-letter-name-shipment_request = ¿Cuándo se envía?
label-letter-name-site_refuses = Rechazo del sitio
label-chapter-B = El número no da datos
label-chapter-C = Se movió y se detuvo
label-chapter-D = La protección se acaba
label-chapter-E = Fue a otro lado
label-chapter-F = Problemas del producto
label-chapter-G = Cómo avanza la disputa
label-chapter-I = La página del pedido
label-chapter-H = Cuida tu cuenta
label-letter-name-returned_own = Está volviendo
