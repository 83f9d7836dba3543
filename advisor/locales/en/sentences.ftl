not-understood = I didn’t understand that{ $named ->
        [none] .
       *[other] , only that it’s about <b>{ $named }</b>.
    } Tell me what happened, for example: “it came”, “no change since Monday”, “the seller refused”, “extended by 20 days”.

    For a new order, send me its page, an e-mail, or one line: <code>{ start-example }</code>
added-again = This number also belongs to <b>{ $title }</b>, No. { $number }. If it’s the same order, delete one of them.
news-answered = The seller has answered in the dispute. What is it?
news-proposed = AliExpress has proposed a solution.
