not-understood = I didn’t understand that{ $named ->
        [none] .
       *[other] , only that it’s about <b>{ $named }</b>.
    } Tell me what happened, for example: “it came”, “no change since Monday”, “the seller refused”, “extended by 20 days”.

    For a new order, send me its page, an e-mail, or one line: <code>{ start-example }</code>
