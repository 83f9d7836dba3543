### What is left besides the site: the law, how it was paid, another shop (J).

chapter-J = Fuera del sitio
law-heading = <b>Fuera del sitio</b> (lo que ofrecen la ley y el pago; esto no es asesoría legal)
reason-J1 = En la UE, el EEE y el Reino Unido puedes desistir sin motivo escribiendo al vendedor; desde la recepción tienes { $withdrawal ->
        [one] { $withdrawal } día
       *[other] { $withdrawal } días
    }, y luego { $send_back ->
        [one] { $send_back } día
       *[other] { $send_back } días
    } para devolverlo, normalmente a tu costa.
reason-J2 = Allí el producto debe estar en orden al menos { $conformity_years ->
        [one] { $conformity_years } año
       *[other] { $conformity_years } años
    }: lo que estaba mal desde el principio, el vendedor debe repararlo, cambiarlo o reembolsarlo.
reason-J3 = Allí, si no se entrega en un plazo adicional razonable que fijes por escrito, puedes resolver el contrato y recuperarlo todo. La oficina de consumo ayuda gratis.
reason-J4 = Si pagaste con PayPal, puedes abrir un caso allí; desde el pago tienes { $paypal ->
        [one] { $paypal } día
       *[other] { $paypal } días
    }.
reason-J5 = ¿Compraste en aliexpress.ru? Es otra empresa con reglas propias, que no conozco. Guíate por las fechas de su página y dímelas.
