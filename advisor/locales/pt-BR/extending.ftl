noted-extension-asked = Anotado: você pediu a extensão. { $date ->
        [today] Olhe hoje se o pedido mostra mais prazo.
        [none] Em { $check } eu pergunto se o pedido mostra mais prazo.
       *[other] Se o prazo não aumentar até { $date }, abra a disputa nesse mesmo dia.
    }
asked-days-question = Quantos dias de extensão você pediu para <b>{ $title }</b>? Toque ou escreva; se não souber, deixe.
event-extension-asked = você pediu a extensão
extension-offered = <b>{ $title }</b> · nº { $number }
extension-offered-verdict = { $kind ->
        [dispute] 🔴 <b>Aceite os dias, mas abra a disputa assim mesmo.</b> Mais tempo não faz funcionar um número que não mostra nada.
        [claim] ⏳ <b>Só aceite se quiser esperar mais.</b> Dá para pedir o reembolso quando passar a data da página; uma data posterior adia isso.
        [enough] ⚖️ <b>Só aceite se quiser esperar ainda mais.</b> { $limit ->
            [day] A proteção já dura até { $refund }: a partir daí dá para pedir tudo de volta.
           *[days] Já acrescentaram { $extended } dias: quando passarem, os mediadores ficam do seu lado.
        }
       *[yes] ✅ <b>Sim, deixe o vendedor estender.</b> Não custa nada a você.
    }
extension-offered-next = Mas oferta não é extensão, então não anotei nada. Ela vale quando o pedido mostrar uma data posterior; aí toque em “Estenderam”.{ $end ->
        [none] {""}
       *[other] { $kind ->
            [claim] {" "}Até lá, a data continua { $end }.
           *[yes] {" "}Até lá, a proteção termina em { $end }: sem mais prazo, abra a disputa até { $last_safe }.
        }
    }
extension-enough = <b>{ $title }</b> · nº { $number }
    ⚖️ <b>Não peça mais.</b> { $limit ->
        [day] A proteção já dura até { $refund }: a partir daí dá para pedir tudo de volta.
       *[days] Já acrescentaram { $extended } dias: quando passarem, os mediadores ficam do seu lado.
    }
    Se não chegar, abra a disputa até { $last_safe }. O vendedor estendeu assim mesmo? Toque em “Estenderam”.

ahead-dispute = abrir a disputa (não há mais o que estender)
