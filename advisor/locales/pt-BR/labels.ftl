# Buttons: what unfolds the others, and what fits a thumb where the text is longer.

button-unfold = Mais ▾
button-settings = Configurações
button-calendar-short = Calendário
button-another-order = Outro pedido
orders-shelf-urgent = Para resolver
    .words = urgente, urgentes, hoje, importante, pendentes

## Shorter than the text beside which it stands

label-parcel-no_change = parado há muito tempo
label-parcel-delivered_elsewhere = entregue, não a mim
label-parcel-returning = voltando ao vendedor
label-parcel-at_customs = alfândega pede algo
label-parcel-china_only = só na China
label-dispute-reason-delivered_elsewhere = entregue, não recebido
label-dispute-reason-returned = devolvido ao vendedor
label-dispute-reason-cheaper_shipping = frete mais barato
label-dispute-reason-missing_pieces = menos peças
label-letter-name-tracking_check = Sobre o código
label-letter-name-tracking_new_number = Um código válido
label-letter-name-extension_request = Estender a proteção
label-letter-name-extension_reminder = Estender, de novo
label-letter-name-dispute_untracked = Disputa: sem rastreio
label-letter-name-dispute_in_transit = Disputa: não chegou
label-letter-name-dispute_late = Disputa: atrasado
label-letter-name-dispute_delivered_elsewhere = Disputa: dado a outro
label-letter-name-dispute_returned = Disputa: devolvido
label-letter-name-dispute_reply = Responder na disputa
label-letter-name-refund_reminder = E o reembolso?
label-letter-name-cancelled_refund = Cadê o dinheiro?
label-letter-name-shipment_request = Quando será enviado?
label-letter-name-site_refuses = Recusa do site
label-chapter-B = Código sem dados
label-chapter-C = Andou e depois parou
label-chapter-D = A proteção acaba
label-chapter-E = Foi para outro lugar
label-chapter-F = Problema no produto
label-chapter-G = Como anda a disputa
label-chapter-I = A página do pedido
label-chapter-H = Cuide da sua conta
label-letter-name-returned_own = Está voltando
