unsent-answer = <b>{ $title }</b> · nº { $number }
    <b>{ $headline }</b>
seller-unsent-dispute = 🛑 Não. Não há o que disputar: ainda não foi enviado
    .do = Só dá para abrir disputa de um pedido enviado. Não quer esperar? Cancele antes do envio e volta todo o dinheiro. Se o vendedor não pode enviar, cancela-se o pedido, não se abre disputa.
seller-unsent-wait = ⏳ Você pode esperar: antes do envio nenhum prazo corre
    .do = Você não perde dias. Mas não é obrigado: até o envio dá para cancelar e receber todo o dinheiro de volta. A proteção começa com o envio; aí me avise.
seller-unsent-cancel = ✋ Só cancele se você não quiser mais
    .do = Ninguém pode obrigar você. Se cancelar, dê o motivo verdadeiro: o vendedor não pode enviar, e não que você mudou de ideia. Volta todo o dinheiro; depois toque no botão abaixo.
