seller-question = Que vous demande le vendeur pour <b>{ $title }</b> ? Appuyez, ou collez son message.
seller-which-order = On dirait un message du vendeur. De quelle commande s’agit-il ?
seller-answer = <b>{ $title }</b> · nº { $number }
    🛑 <b>{ $headline }</b>
seller-cost = <b>Ce que cela vous coûterait :</b> { $cost }
seller-letter = <b>Une réponse polie</b>
    <pre>{ $letter }</pre>
seller-false-reason = Non. N’ouvrez pas de litige avec un faux motif
    .button = dire « non reçu »
    .cost = AliExpress voit le suivi. Un faux motif est le plus court chemin pour perdre votre compte AliExpress, et avec lui le litige et l’argent.
seller-change-reason = Non. Gardez votre vrai motif
    .button = changer le motif
    .cost = si les médiateurs regardent, un faux motif vous fait passer pour un fraudeur, et le litige est perdu.
seller-cancel = Non. N’annulez pas avant d’avoir l’argent
    .button = annuler le litige
    .cost = { $again ->
        [none] un litige annulé ne peut peut-être plus être rouvert, et une promesse hors d’AliExpress n’engage personne.
       *[other] un nouveau litige ne serait possible que jusqu’au { $again }, certains disent même que ce n’est plus possible, et une promesse hors d’AliExpress n’engage personne.
    } Si le vendeur veut payer, il peut accepter le litige.
seller-wait = { $dispute ->
        [yes] Non. Attendez si vous voulez, mais gardez le litige ouvert
        [over] N’y comptez pas : écrivez à l’assistance AliExpress
        [gone] Non. N’attendez pas : les jours pour un litige sont comptés
       *[no] N’attendez que si la commande affiche un délai plus long
    }
    .button = attendre, il prolonge
    .cost = { $dispute ->
        [yes] le délai du litige court, quoi qu’on vous écrive. Si vous annulez le litige pour attendre, vous ne pourrez peut-être plus en ouvrir un autre.
        [over] promettre un nouvel envoi ou de l’argent n’engage personne, et il est trop tard pour un litige.
        [gone] promettre un nouvel envoi ou de l’argent n’engage personne. { $last_safe ->
            [none] Le vendeur peut le proposer dans le litige.
           *[other] Après le { $last_safe }, vous ne pourrez plus ouvrir de litige. Ouvrez-le avant : le vendeur peut y faire son offre.
        }
       *[no] { $end ->
            [none] une promesse n’est pas une prolongation : vérifiez vous-même le compte à rebours.
           *[other] une promesse n’est pas une prolongation : la protection finit toujours le { $end }. Vérifiez le délai dans la commande ; s’il n’est pas plus long, ouvrez un litige au plus tard le { $last_safe }.
        }
    }
seller-take-little = Non. N’acceptez ni 0, ni bien trop peu
    .button = accepter 0 ou presque
    .cost = accepter clôt le litige à ce montant. Avec 0, il ne vient rien du tout, quoi qu’on vous promette à côté.
seller-return-at-cost = Non. Pas à vos frais
    .button = renvoyer à mes frais
    .cost = le port vers la Chine coûte souvent plus que l’article. Qui le paie doit être écrit dans le litige avant l’envoi ; sans colis suivi, pas de remboursement.
seller-review-first = Non. Un avis n’est pas le prix d’un remboursement
    .button = mettre un bon avis
    .cost = échanger des avis contre de l’argent enfreint les règles pour vous deux, et la messagerie en est la preuve : des comptes sont bloqués pour cela.
seller-confirm-first = Non. Ne confirmez que ce que vous avez et avez vérifié
    .button = confirmer réception
    .cost = confirmer clôt la commande et paie le vendeur. Il ne vous reste ensuite { $last_window ->
        [one] qu’un jour
       *[other] que { $last_window } jours
    } pour un litige.
seller-true-reason = Le motif est vrai : rien n’est arrivé. Mais ne comptez pas sur la promesse
    .do = { $ready ->
        [over] Il est trop tard pour un litige, et une promesse n’engage personne. Écrivez à l’assistance AliExpress.
        [yes] Demandez toute la somme dans le litige lui-même : ce qu’on promet à côté n’engage personne. Vous pouvez l’ouvrir maintenant.
       *[no] Demandez toute la somme dans le litige lui-même : ce qu’on promet à côté n’engage personne. Aujourd’hui, c’est trop tôt ; je vous dirai quand.
    }
